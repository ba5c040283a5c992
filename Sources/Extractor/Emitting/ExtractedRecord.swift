/// A record as a program sees it; the keys are those of the NDJSON (docs/records.md).
public struct ExtractedRecord: Sendable, Equatable {
    /// `event`, `amount`, `percentage`, `date`, or a type of the pack's own.
    public var type: String
    public var id: String
    public var doc: String
    public var page: Int
    public var line: Int
    /// Code points of the decoded input, half-open.
    public var start: Int
    public var end: Int
    /// The source verbatim.
    public var text: String
    public var rule: String
    public var value: ExactDecimal?
    public var low: ExactDecimal?
    public var high: ExactDecimal?
    public var unit: String?
    public var quantity: String?
    public var modifier: String?
    public var change: String?
    public var basis: String?
    public var metric: String?
    /// Of a cell of a table: the label of its row, the head of its column, the table's title, and
    /// whose figures they are (`consolidated`, `parent`).
    public var row: String?
    public var column: String?
    public var table: String?
    public var scope: String?
    public var period: ExtractedDate?
    public var event: String?
    public var date: ExtractedDate?
    public var summary: String?
    public var sentence: String?
    /// Keys whose value stands elsewhere in the text: `unit` of a table's cell.
    public var inferred: [String] = []
    /// Captures of a rule of the pack's own type.
    public var fields: [String: String] = [:]
}

/// A date object of a record.
public struct ExtractedDate: Sendable, Equatable {
    public var text: String
    public var start: Int
    public var end: Int
    public var edtf: String
    /// First and last day, ISO 8601; nil is an open end, or unknown where `yearIsUnknown`.
    public var firstDay: String?
    public var lastDay: String?
    public var relation: String?
    public var inferred: Bool
    public var yearIsUnknown: Bool
}

/// Makes `ExtractedRecord`s of the records of a batch.
struct RecordBuilder {
    let pack: CompiledPack
    let doc: String
    let batch: BatchRecords
    let text: NormalizedText
    let source: Batch

    func records(of types: RecordTypes) -> [ExtractedRecord] {
        let names = NDJSONWriter(pack: pack, types: types, doc: doc)
        var map = SourceMap(text, source)
        var eventIDs: [Int: String] = [:]
        var result: [ExtractedRecord] = []
        for (index, record) in batch.records.enumerated() {
            let place = map.place(of: record.range)
            let type = names.type(of: record)
            let id = "\(type):\(place.start)"
            if case .event = record.body { eventIDs[index] = id }
            guard types.contains(type) else { continue }
            let line = map.line(ofByte: place.bytes.lowerBound)
            var extracted = ExtractedRecord(
                type: type, id: id, doc: doc, page: Int(line.page), line: Int(line.number),
                start: place.start, end: place.end, text: verbatim(place.bytes),
                rule: String(decoding: RuleNames.name(of: record, pack), as: UTF8.self))
            fill(&extracted, record)
            extracted.event = record.event.flatMap { eventIDs[$0] }
            result.append(extracted)
        }
        return result
    }

    private func fill(_ extracted: inout ExtractedRecord, _ record: Record) {
        switch record.body {
        case .event(let date, let summary):
            extracted.date = self.date(date)
            extracted.summary = summary.map { shown($0) }.joined()
            extracted.sentence = sentence(around: date.phrase)
        case .date(let date): extracted.date = self.date(date)
        case .custom(let fields):
            for (index, range) in fields {
                extracted.fields[pack.rules[record.rule].fields[index].name] = shown(range)
            }
        case .figure(let figure):
            if figure.isRange {
                (extracted.low, extracted.high) = (figure.low, figure.high)
            } else {
                extracted.value = figure.low
            }
            let unit = UnitNames(pack, figure.unit)
            extracted.unit = named(String(decoding: unit.name, as: UTF8.self))
            extracted.quantity = named(String(decoding: unit.quantity, as: UTF8.self))
            extracted.modifier = named(figure.modifier.name)
            extracted.change = named(figure.change.name)
            extracted.basis = named(figure.basis.name)
            extracted.metric = named(record.metric.map { shown($0).filter { $0 != " " } }.joined())
            if let cell = record.cell { fill(&extracted, batch.cells[cell]) }
            extracted.sentence = sentence(around: record.range)
            if record.unitIsInferred { extracted.inferred = ["unit"] }
            switch record.period {
            case .local(let date, let carried)?: extracted.period = self.date(date, carried: carried)
            case .source(let index)?:
                let date = batch.sources[index]
                extracted.period = self.date(
                    date.value, String(decoding: date.text, as: UTF8.self), date.start, date.end, true)
            case nil: break
            }
        }
    }

    private func fill(_ extracted: inout ExtractedRecord, _ cell: CellNames) {
        func text(_ bytes: [UInt8]) -> String? { named(String(decoding: bytes, as: UTF8.self)) }
        extracted.metric = text(cell.metric)
        extracted.row = text(cell.row)
        extracted.column = text(cell.column)
        extracted.table = text(cell.table)
        extracted.scope = named("\(cell.scope.word)")
    }

    private func named(_ name: String) -> String? { name.isEmpty ? nil : name }

    private func verbatim(_ bytes: Range<Int>) -> String {
        String(decoding: source.bytes[bytes], as: UTF8.self)
    }

    private func shown(_ range: Range<Int>) -> String {
        String(decoding: text.display(range), as: UTF8.self)
    }

    private func sentence(around range: Range<Int>) -> String {
        var cutter = SentenceCutter(text: text)
        let excerpt = cutter.excerpt(around: range)
        return (excerpt.isCutBefore ? "…" : "") + shown(excerpt.range) + (excerpt.isCutBehind ? "…" : "")
    }

    private func date(_ value: DateValue, carried: Bool = false) -> ExtractedDate {
        let start = text.source(startingAt: value.phrase.lowerBound)
        let end = text.source(endingAt: value.phrase.upperBound, in: source.bytes)
        return date(
            value, verbatim(start.byte..<end.byte), source.codePoint + start.codePoint,
            source.codePoint + end.codePoint, carried)
    }

    private func date(
        _ value: DateValue, _ text: String, _ start: Int, _ end: Int, _ carried: Bool
    ) -> ExtractedDate {
        var edtf: [UInt8] = []
        value.writeEDTF(into: &edtf)
        func iso(_ day: CalendarDay?) -> String? {
            guard let day, !value.yearIsUnknown else { return nil }
            var bytes: [UInt8] = []
            day.write(into: &bytes)
            return String(decoding: bytes, as: UTF8.self)
        }
        return ExtractedDate(
            text: text, start: start, end: end, edtf: String(decoding: edtf, as: UTF8.self),
            firstDay: iso(value.start), lastDay: iso(value.end), relation: named(value.relation.name),
            inferred: value.inferred || carried, yearIsUnknown: value.yearIsUnknown)
    }
}
