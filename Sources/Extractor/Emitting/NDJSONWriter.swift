/// Writes records as NDJSON, one object and a line feed each.
///
/// Keys come in this order; one that does not apply is left out:
///
///     {"type":"amount","id":"amount:12","doc":"r.txt","page":1,"line":1,"start":12,"end":20,
///      "text":"超 2,270 万元","rule":"amount.digits","value":22700000,"unit":"CNY",
///      "quantity":"money","modifier":"more_than","metric":"捐赠总额",
///      "period":{"text":"2022 年","at":[0,6],"edtf":"2022","start":"2022-01-01","end":"2022-12-31"},
///      "event":"event:0","sentence":"2022年，捐赠总额超2,270万元。"}
///
/// Events carry `date` and `summary` in place of the value, dates only `date`.
struct NDJSONWriter {
    let pack: CompiledPack
    let types: RecordTypes
    private let wanted: (event: Bool, amount: Bool, percentage: Bool, date: Bool)
    /// The input's name as the inside of a JSON string.
    private let doc: [UInt8]

    init(pack: CompiledPack, types: RecordTypes, doc: String) {
        self.pack = pack
        self.types = types
        wanted = (
            types.contains("event"), types.contains("amount"), types.contains("percentage"),
            types.contains("date")
        )
        let buffer = ByteBuffer(capacity: 256)
        Array(doc.utf8).withUnsafeBufferPointer { buffer.append(escaping: $0) }
        self.doc = Array(buffer.bytes)
    }

    /// Appends the records of a batch; the number of lines.
    func write(
        _ batch: BatchRecords, _ text: NormalizedText, _ source: Batch, into out: ByteBuffer
    ) -> Int {
        var map = SourceMap(text, source)
        var pen = Pen(writer: self, batch: batch, text: text, source: source, out: out)
        var count = 0
        // Where the events of the batch start, by the index of their records.
        var eventStarts = [Int](repeating: 0, count: batch.records.count)
        for index in batch.records.indices {
            let record = batch.records[index]
            let place = map.place(of: record.range)
            eventStarts[index] = place.start
            guard wants(record) else { continue }
            pen.write(
                record, place, map.line(ofByte: place.bytes.lowerBound),
                event: record.event.map { eventStarts[$0] }, doc: doc)
            count += 1
        }
        return count
    }

    private func wants(_ record: Record) -> Bool {
        switch record.body {
        case .event: wanted.event
        case .figure(let figure): figure.isPercentage ? wanted.percentage : wanted.amount
        case .date: wanted.date
        case .custom: types.contains(pack.rules[record.rule].type)
        }
    }

    func type(of record: Record) -> String {
        switch record.body {
        case .event: "event"
        case .figure(let figure): figure.isPercentage ? "percentage" : "amount"
        case .date: "date"
        case .custom: pack.rules[record.rule].type
        }
    }
}

/// Writes one record after the other.
private struct Pen {
    let writer: NDJSONWriter
    let batch: BatchRecords
    let text: NormalizedText
    let source: Batch
    let out: ByteBuffer
    private var cutter: SentenceCutter
    /// The last sentence written: its excerpt and where it stands in `out`.
    private var lastExcerpt: SentenceCutter.Excerpt?
    private var lastSentence = 0..<0
    private var lastPeriod: (date: DateValue, carried: Bool, place: Range<Int>)?
    /// The last period from elsewhere, by its index, and where it stands in `out`.
    private var lastSource: (index: Int, place: Range<Int>)?
    private var scratch: [UInt8] = []

    init(
        writer: NDJSONWriter, batch: BatchRecords, text: NormalizedText, source: Batch, out: ByteBuffer
    ) {
        self.writer = writer
        self.batch = batch
        self.text = text
        self.source = source
        self.out = out
        cutter = SentenceCutter(text: text)
    }

    mutating func write(
        _ record: Record, _ place: SourceMap.Place, _ line: SourceLine, event: Int?, doc: [UInt8]
    ) {
        switch record.body {
        case .event: out.append("{\"type\":\"event\",\"id\":\"event:")
        case .date: out.append("{\"type\":\"date\",\"id\":\"date:")
        case .figure(let figure) where figure.isPercentage:
            out.append("{\"type\":\"percentage\",\"id\":\"percentage:")
        case .figure: out.append("{\"type\":\"amount\",\"id\":\"amount:")
        case .custom:
            let type = Array(writer.pack.rules[record.rule].type.utf8)
            out.append("{\"type\":\"")
            type.withUnsafeBufferPointer { out.append(escaping: $0) }
            out.append("\",\"id\":\"")
            type.withUnsafeBufferPointer { out.append(escaping: $0) }
            out.append(UInt8(ascii: ":"))
        }
        out.append(place.start)
        out.append("\",\"doc\":\"")
        out.append(doc)
        out.append("\",\"page\":")
        out.append(Int(line.page))
        out.append(",\"line\":")
        out.append(Int(line.number))
        out.append(",\"start\":")
        out.append(place.start)
        out.append(",\"end\":")
        out.append(place.end)
        out.append(",\"text\":\"")
        verbatim(place.bytes)
        out.append("\",\"rule\":\"")
        out.append(rule(of: record))
        out.append(UInt8(ascii: "\""))
        switch record.body {
        case .event(let date, let summary):
            out.append(",\"date\":")
            write(date)
            out.append(",\"summary\":\"")
            for piece in summary { display(piece) }
            out.append(UInt8(ascii: "\""))
            sentence(around: date.phrase)
        case .figure(let figure):
            values(figure)
            rest(record, figure, event)
        case .date(let date):
            out.append(",\"date\":")
            write(date)
        case .custom(let fields):
            custom(fields, record.rule)
        }
        out.append("}\n")
    }

    private func rule(of record: Record) -> [UInt8] {
        RuleNames.name(of: record, writer.pack)
    }

    // MARK: - Figures

    private mutating func values(_ figure: Figure) {
        if figure.isRange {
            out.append(",\"low\":")
            number(figure.low)
            out.append(",\"high\":")
            number(figure.high)
        } else {
            out.append(",\"value\":")
            number(figure.low)
        }
        switch figure.unit {
        case .unit(let index): out.append(writer.pack.units[index].json)
        case .percent: out.append(",\"unit\":\"%\",\"quantity\":\"ratio\"")
        case .none: out.append(",\"quantity\":\"count\"")
        default:
            let unit = UnitNames(writer.pack, figure.unit)
            out.append(UnitNames.json(unit.name, unit.quantity))
        }
        if figure.modifier != .none { key(",\"modifier\":\"", figure.modifier.word) }
        if figure.change != .none { key(",\"change\":\"", figure.change.word) }
        if figure.basis != .none { key(",\"basis\":\"", figure.basis.word) }
    }

    private mutating func rest(_ record: Record, _ figure: Figure, _ event: Int?) {
        if let cell = record.cell { names(batch.cells[cell]) }
        if !record.metric.isEmpty {
            out.append(",\"metric\":\"")
            for piece in record.metric { display(piece, withoutBlanks: true) }
            out.append(UInt8(ascii: "\""))
        }
        switch record.period {
        case .local(let date, let carried)?:
            out.append(",\"period\":")
            // Figures of one sentence have the same period: the second copies the first.
            if let last = lastPeriod, last.date == date, last.carried == carried {
                out.append(copyOf: last.place)
            } else {
                let start = out.count
                write(date, carried: carried)
                lastPeriod = (date, carried, start..<out.count)
            }
        case .source(let index)?:
            out.append(",\"period\":")
            if let last = lastSource, last.index == index {
                out.append(copyOf: last.place)
            } else {
                let start = out.count
                write(batch.sources[index])
                lastSource = (index, start..<out.count)
            }
        case nil: break
        }
        if let event {
            out.append(",\"event\":\"event:")
            out.append(event)
            out.append(UInt8(ascii: "\""))
        }
        sentence(around: record.range)
        if record.unitIsInferred { out.append(",\"inferred\":[\"unit\"]") }
    }

    /// What stands around a cell of a table.
    private func names(_ cell: CellNames) {
        name(",\"metric\":\"", cell.metric)
        name(",\"row\":\"", cell.row)
        name(",\"column\":\"", cell.column)
        name(",\"table\":\"", cell.table)
        if cell.scope != .none { key(",\"scope\":\"", cell.scope.word) }
    }

    private func name(_ key: StaticString, _ words: [UInt8]) {
        guard !words.isEmpty else { return }
        out.append(key)
        words.withUnsafeBufferPointer { out.append(escaping: $0) }
        out.append(UInt8(ascii: "\""))
    }

    private mutating func number(_ value: ExactDecimal) {
        scratch.removeAll(keepingCapacity: true)
        value.write(into: &scratch)
        out.append(scratch)
    }

    private func key(_ key: StaticString, _ value: StaticString) {
        out.append(key)
        out.append(value)
        out.append(UInt8(ascii: "\""))
    }

    private mutating func custom(_ fields: [(Int, Range<Int>)], _ rule: Int) {
        let names = writer.pack.rules[rule].fields
        out.append(",\"fields\":{")
        for (i, field) in fields.enumerated() {
            if i > 0 { out.append(UInt8(ascii: ",")) }
            out.append(UInt8(ascii: "\""))
            Array(names[field.0].name.utf8).withUnsafeBufferPointer { out.append(escaping: $0) }
            out.append("\":\"")
            display(field.1)
            out.append(UInt8(ascii: "\""))
        }
        out.append(UInt8(ascii: "}"))
    }

    // MARK: - Dates

    private mutating func write(_ date: DateValue, carried: Bool = false) {
        let start = text.source(startingAt: date.phrase.lowerBound)
        let end = text.source(endingAt: date.phrase.upperBound, in: source.bytes)
        out.append("{\"text\":\"")
        verbatim(start.byte..<end.byte)
        finish(date, source.codePoint + start.codePoint, source.codePoint + end.codePoint, carried)
    }

    private mutating func write(_ date: SourceDate) {
        out.append("{\"text\":\"")
        date.text.withUnsafeBufferPointer { out.append(escaping: $0) }
        finish(date.value, date.start, date.end, true)
    }

    private mutating func finish(_ date: DateValue, _ start: Int, _ end: Int, _ carried: Bool) {
        out.append("\",\"at\":[")
        out.append(start)
        out.append(UInt8(ascii: ","))
        out.append(end)
        out.append("],\"edtf\":\"")
        scratch.removeAll(keepingCapacity: true)
        date.writeEDTF(into: &scratch)
        out.append(scratch)
        out.append(UInt8(ascii: "\""))
        if !date.yearIsUnknown {
            day(",\"start\":", date.start)
            day(",\"end\":", date.end)
        }
        if date.relation != .none { key(",\"relation\":\"", date.relation.word) }
        if date.inferred || carried { out.append(",\"inferred\":true") }
        out.append(UInt8(ascii: "}"))
    }

    private mutating func day(_ key: StaticString, _ day: CalendarDay?) {
        out.append(key)
        guard let day else {
            out.append("null")
            return
        }
        out.append(UInt8(ascii: "\""))
        out.append(day.year, width: 4)
        out.append(UInt8(ascii: "-"))
        out.append(day.month, width: 2)
        out.append(UInt8(ascii: "-"))
        out.append(day.day, width: 2)
        out.append(UInt8(ascii: "\""))
    }

    // MARK: - Text

    private func verbatim(_ bytes: Range<Int>) {
        source.bytes.withUnsafeBufferPointer {
            out.append(escaping: UnsafeBufferPointer(rebasing: $0[bytes]))
        }
    }

    private func display(_ range: Range<Int>, withoutBlanks: Bool = false) {
        if isPlain(range, withoutBlanks: withoutBlanks) {
            text.bytes.withUnsafeBufferPointer { bytes in
                var at = range.lowerBound
                text.eachSubstitution(in: range) {
                    let start = Int($0.start)
                    out.append(escaping: UnsafeBufferPointer(rebasing: bytes[at..<start]))
                    withUnsafeBytes(of: $0.original) { out.append($0.bindMemory(to: UInt8.self)) }
                    at = start + 3
                }
                out.append(escaping: UnsafeBufferPointer(rebasing: bytes[at..<range.upperBound]))
            }
            return
        }
        var shown = text.display(range)
        if withoutBlanks { shown.removeAll { $0 == 0x20 } }
        shown.withUnsafeBufferPointer { out.append(escaping: $0) }
    }

    /// Whether no tab stands in a range, and no blank if it is to have none.
    private func isPlain(_ range: Range<Int>, withoutBlanks: Bool) -> Bool {
        text.bytes.withUnsafeBufferPointer {
            ByteScan.first(
                below: withoutBlanks ? 0x21 : 0x0A, in: $0, range.lowerBound, range.upperBound)
                == range.upperBound
        }
    }

    /// Records of one sentence repeat it: the second copies what the first escaped.
    private mutating func sentence(around range: Range<Int>) {
        let excerpt = cutter.excerpt(around: range)
        out.append(",\"sentence\":\"")
        let start = out.count
        if excerpt == lastExcerpt {
            out.append(copyOf: lastSentence)
        } else {
            if excerpt.isCutBefore { out.append("…") }
            display(excerpt.range)
            if excerpt.isCutBehind { out.append("…") }
        }
        lastExcerpt = excerpt
        lastSentence = start..<out.count
        out.append(UInt8(ascii: "\""))
    }
}
