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

    mutating func begin(_ type: RecordWalk.RecordType, start: Int) {
        record = ExtractedRecord()
        let name =
            switch type {
            case .event: "event"
            case .amount: "amount"
            case .percentage: "percentage"
            case .date: "date"
            case .custom(let rule): pack.rules[rule].type
            }
        record[.type] = .text(name)
        record[.id] = .text("\(name):\(start)")
    }

    mutating func document() { record[.doc] = .text(doc) }
    mutating func integer(_ key: RecordKey, _ value: Int) { record[key] = .integer(value) }
    mutating func decimal(_ key: RecordKey, _ value: ExactDecimal) { record[key] = .decimal(value) }
    mutating func word(_ key: RecordKey, _ word: StaticString) { record[key] = .text("\(word)") }

    mutating func name(_ key: RecordKey, _ name: RecordName) {
        record[key] = .text(String(decoding: name.plain, as: UTF8.self))
    }

    mutating func verbatim(_ key: RecordKey, _ bytes: Range<Int>) { record[key] = .text(verbatim(bytes)) }

    mutating func shown(_ key: RecordKey, _ pieces: [Range<Int>]) {
        record[key] = .text(pieces.map { shown($0) }.joined())
    }

    mutating func phrase(_ key: RecordKey, _ prefix: [UInt8], _ pieces: [Range<Int>]) {
        record[key] = .text(
            String(decoding: prefix, as: UTF8.self)
                + pieces.map { shown($0).filter { $0 != " " } }.joined())
    }

    mutating func unit(_ unit: FigureUnit) {
        let names = UnitNames(pack, unit)
        if !names.name.isEmpty { record[.unit] = .text(String(decoding: names.name, as: UTF8.self)) }
        if !names.quantity.isEmpty {
            record[.quantity] = .text(String(decoding: names.quantity, as: UTF8.self))
        }
    }

    mutating func date(_ key: RecordKey, _ date: DateValue, carried: Bool) {
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

    mutating func event(_ key: RecordKey, start: Int) { record[key] = .text("event:\(start)") }

    mutating func sentence(_ key: RecordKey, around range: Range<Int>) {
        let excerpt = cutter.excerpt(around: range)
        record[key] = .text(
            (excerpt.isCutBefore ? "…" : "") + shown(excerpt.range) + (excerpt.isCutBehind ? "…" : ""))
    }

    mutating func words(_ key: RecordKey, _ words: [StaticString]) {
        record[key] = .words(words.map { "\($0)" })
    }

    mutating func captures(_ key: RecordKey, _ captures: [(Int, Range<Int>)], rule: Int) {
        var fields: [String: String] = [:]
        for (index, range) in captures { fields[pack.rules[rule].fields[index].name] = shown(range) }
        record[key] = .captures(fields)
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
