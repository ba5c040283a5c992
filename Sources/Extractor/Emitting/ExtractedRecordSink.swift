/// Makes records for programs of what is walked through.
struct ExtractedRecordSink: RecordSink {
    private(set) var records: [ExtractedRecord] = []
    /// Takes each record in place of `records`.
    private let take: ((ExtractedRecord) -> Void)?
    private var record = ExtractedRecord()
    private let pack: CompiledPack
    private let doc: String
    private let batch: BatchRecords
    private let text: NormalizedText
    private let source: Batch
    private var cutter: SentenceCutter

    init(
        pack: CompiledPack, doc: String, batch: BatchRecords, text: NormalizedText, source: Batch,
        take: ((ExtractedRecord) -> Void)? = nil
    ) {
        self.take = take
        self.pack = pack
        self.doc = doc
        self.batch = batch
        self.text = text
        self.source = source
        cutter = SentenceCutter(text: text)
    }

    mutating func begin(_ head: RecordHead) {
        record = ExtractedRecord()
        let name =
            switch head.type {
            case .event: "event"
            case .amount: "amount"
            case .percentage: "percentage"
            case .date: "date"
            case .custom(let rule): pack.rules[rule].type
            }
        record[.type] = .text(name)
        record[.id] = .text("\(name):\(head.place.start)")
        record[.doc] = .text(doc)
        record[.page] = .integer(head.page)
        record[.line] = .integer(head.line)
        record[.start] = .integer(head.place.start)
        record[.end] = .integer(head.place.end)
        record[.text] = .text(verbatim(head.place.bytes))
        record[.rule] = .text(String(decoding: RuleNames.name(of: head.rule, pack).plain, as: UTF8.self))
    }

    mutating func decimal(_ key: RecordKey, _ value: ExactDecimal) { record[key] = .decimal(value) }
    mutating func word(_ key: RecordKey, _ word: StaticString) { record[key] = .text("\(word)") }

    mutating func shown(_ key: RecordKey, _ pieces: Range<Int>) {
        record[key] = .text(batch.pieces[pieces].map { shown($0.wrappedValue) }.joined())
    }

    mutating func phrase(_ key: RecordKey, _ pieces: Range<Int>) {
        record[key] = .text(
            batch.pieces[pieces].map { shown($0.wrappedValue).filter { $0 != " " } }.joined())
    }

    mutating func label(_ key: RecordKey, _ words: [UInt8]) {
        record[key] = .text(String(decoding: words, as: UTF8.self))
    }

    mutating func unit(_ unit: FigureUnit) {
        let names = UnitNames(pack, unit)
        if !names.name.isEmpty { record[.unit] = .text(String(decoding: names.name, as: UTF8.self)) }
        if !names.quantity.isEmpty {
            record[.quantity] = .text(String(decoding: names.quantity, as: UTF8.self))
        }
    }

    mutating func date(_ key: RecordKey, _ index: Int, carried: Bool) {
        let date = batch.dates[index]
        let start = text.source(startingAt: date.phrase.lowerBound)
        let end = text.source(endingAt: date.phrase.upperBound, in: source)
        record[key] = .date(
            ExtractedDate(
                date, text: verbatim(start.byte..<end.byte), start: source.codePoint + start.codePoint,
                end: source.codePoint + end.codePoint, carried: carried))
    }

    mutating func date(_ key: RecordKey, source index: Int) {
        let date = batch.sources[index]
        record[key] = .date(
            ExtractedDate(
                date.value, text: String(decoding: date.text, as: UTF8.self), start: date.start,
                end: date.end,
                carried: true))
    }

    mutating func event(start: Int) { record[.event] = .text("event:\(start)") }

    mutating func sentence(around range: Range<Int>) {
        let excerpt = cutter.excerpt(around: range)
        record[.sentence] = .text(
            (excerpt.isCutBefore ? "…" : "") + shown(excerpt.range) + (excerpt.isCutBehind ? "…" : ""))
    }

    mutating func inferred(_ inferred: Record.Inferred) {
        record[.inferred] = .words(
            Record.Inferred.all.filter { inferred.contains($0.0) }.map { "\($0.word)" })
    }

    mutating func captures(_ captures: Range<Int>, rule: Int) {
        var fields: [String: String] = [:]
        for (index, range) in batch.captures[captures] {
            fields[pack.rules[rule].fields[index].name] = shown(range)
        }
        record[.fields] = .captures(fields)
    }

    mutating func end() {
        if let heading = batch.headings.last(where: { $0.start <= record.start }) {
            record[.section] = .text(String(decoding: heading.path, as: UTF8.self))
        }
        if let take { take(record) } else { records.append(record) }
    }

    private func verbatim(_ bytes: Range<Int>) -> String {
        String(decoding: source.bytes[bytes], as: UTF8.self)
    }

    private func shown(_ range: Range<Int>) -> String {
        String(decoding: text.display(range), as: UTF8.self)
    }
}

extension ExtractedDate {
    init(_ value: DateValue, text: String, start: Int, end: Int, carried: Bool) {
        var edtf: [UInt8] = []
        value.writeEDTF(into: &edtf)
        func iso(_ day: CalendarDay?) -> String? {
            guard let day, !value.yearIsUnknown else { return nil }
            var bytes: [UInt8] = []
            day.write(into: &bytes)
            return String(decoding: bytes, as: UTF8.self)
        }
        self.init(
            text: text, start: start, end: end, edtf: String(decoding: edtf, as: UTF8.self),
            firstDay: iso(value.start), lastDay: iso(value.end),
            relation: Relation(rawValue: value.relation.name),
            inferred: value.inferred || carried, yearIsUnknown: value.yearIsUnknown)
    }
}
