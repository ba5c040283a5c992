/// Writes the keys of records as JSON, by hand: a JSON encoder takes over ten times as long.
struct NDJSONSink: RecordSink {
    private let pack: CompiledPack
    private let doc: [UInt8]
    private let batch: BatchRecords
    private let text: NormalizedText
    private let source: Batch
    private let out: ByteBuffer
    private let leads = KeyLeads.shared
    private var cutter: SentenceCutter
    /// The last sentence written: its excerpt and where it stands in `out`.
    private var lastExcerpt: SentenceCutter.Excerpt?
    private var lastSentence = 0..<0
    private var lastPeriod: (date: DateValue, carried: Bool, place: Range<Int>)?
    /// The last period from elsewhere, by its index, and where it stands in `out`.
    private var lastSource: (index: Int, place: Range<Int>)?
    private var scratch: [UInt8] = []

    /// `doc` is the inside of a JSON string.
    init(
        pack: CompiledPack, doc: [UInt8], batch: BatchRecords, text: NormalizedText, source: Batch,
        out: ByteBuffer
    ) {
        self.pack = pack
        self.doc = doc
        self.batch = batch
        self.text = text
        self.source = source
        self.out = out
        cutter = SentenceCutter(text: text)
    }

    // MARK: - Keys

    mutating func begin(_ type: RecordWalk.RecordType, start: Int) {
        switch type {
        case .event: out.append("{\"type\":\"event\",\"id\":\"event:")
        case .date: out.append("{\"type\":\"date\",\"id\":\"date:")
        case .percentage: out.append("{\"type\":\"percentage\",\"id\":\"percentage:")
        case .amount: out.append("{\"type\":\"amount\",\"id\":\"amount:")
        case .custom(let rule):
            let type = pack.rules[rule].json.type
            out.append("{\"type\":\"")
            out.append(type)
            out.append("\",\"id\":\"")
            out.append(type)
            out.append(UInt8(ascii: ":"))
        }
        out.append(start)
        quote()
    }

    mutating func document() {
        open(.doc)
        out.append(doc)
        quote()
    }

    mutating func integer(_ key: RecordKey, _ value: Int) {
        out.append(leads[key])
        out.append(value)
    }

    mutating func decimal(_ key: RecordKey, _ value: ExactDecimal) {
        out.append(leads[key])
        scratch.removeAll(keepingCapacity: true)
        value.write(into: &scratch)
        out.append(scratch)
    }

    mutating func word(_ key: RecordKey, _ word: StaticString) {
        open(key)
        out.append(word)
        quote()
    }

    mutating func name(_ key: RecordKey, _ name: RecordName) {
        open(key)
        out.append(name.json)
        quote()
    }

    mutating func verbatim(_ key: RecordKey, _ bytes: Range<Int>) {
        open(key)
        verbatim(bytes)
        quote()
    }

    mutating func shown(_ key: RecordKey, _ pieces: [Range<Int>]) {
        open(key)
        for piece in pieces { display(piece) }
        quote()
    }

    mutating func phrase(_ key: RecordKey, _ prefix: [UInt8], _ pieces: [Range<Int>]) {
        open(key)
        out.append(escaping: prefix)
        for piece in pieces { display(piece, withoutBlanks: true) }
        quote()
    }

    /// Of a plain unit both keys are ready as JSON.
    mutating func unit(_ unit: FigureUnit) {
        switch unit {
        case .unit(let index): out.append(pack.units[index].json)
        case .percent: out.append(",\"unit\":\"%\",\"quantity\":\"ratio\"")
        case .none: out.append(",\"quantity\":\"count\"")
        default:
            let names = UnitNames(pack, unit)
            out.append(UnitNames.json(names.name, names.quantity))
        }
    }

    /// Figures of one sentence have the same period: the second copies the first.
    mutating func date(_ key: RecordKey, _ date: DateValue, carried: Bool) {
        out.append(leads[key])
        if let last = lastPeriod, last.date == date, last.carried == carried {
            out.append(copyOf: last.place)
            return
        }
        let begin = out.count
        let start = text.source(startingAt: date.phrase.lowerBound)
        let end = text.source(endingAt: date.phrase.upperBound, in: source)
        out.append("{\"text\":\"")
        verbatim(start.byte..<end.byte)
        finish(date, source.codePoint + start.codePoint, source.codePoint + end.codePoint, carried)
        lastPeriod = (date, carried, begin..<out.count)
    }

    mutating func date(_ key: RecordKey, source index: Int) {
        out.append(leads[key])
        if let last = lastSource, last.index == index {
            out.append(copyOf: last.place)
            return
        }
        let begin = out.count
        let date = batch.sources[index]
        out.append("{\"text\":\"")
        out.append(escaping: date.text)
        finish(date.value, date.start, date.end, true)
        lastSource = (index, begin..<out.count)
    }

    mutating func event(_ key: RecordKey, start: Int) {
        open(key)
        out.append("event:")
        out.append(start)
        quote()
    }

    /// Records of one sentence repeat it: the second copies what the first escaped.
    mutating func sentence(_ key: RecordKey, around range: Range<Int>) {
        let excerpt = cutter.excerpt(around: range)
        open(key)
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
        quote()
    }

    mutating func words(_ key: RecordKey, _ words: [StaticString]) {
        out.append(leads[key])
        out.append(UInt8(ascii: "["))
        for (index, word) in words.enumerated() {
            if index > 0 { out.append(UInt8(ascii: ",")) }
            quote()
            out.append(word)
            quote()
        }
        out.append(UInt8(ascii: "]"))
    }

    mutating func captures(_ key: RecordKey, _ captures: [(Int, Range<Int>)], rule: Int) {
        let names = pack.rules[rule].json.fields
        out.append(leads[key])
        out.append(UInt8(ascii: "{"))
        for (i, capture) in captures.enumerated() {
            if i > 0 { out.append(UInt8(ascii: ",")) }
            quote()
            out.append(names[capture.0])
            out.append("\":\"")
            display(capture.1)
            quote()
        }
        out.append(UInt8(ascii: "}"))
    }

    mutating func end() {
        out.append("}\n")
        guard out.spill() else { return }
        // What has been handed over cannot be copied any more.
        (lastExcerpt, lastPeriod, lastSource) = (nil, nil, nil)
    }

    // MARK: - Parts

    @inline(__always)
    private func quote() { out.append(UInt8(ascii: "\"")) }

    /// Begins the string of a key.
    @inline(__always)
    private func open(_ key: RecordKey) {
        out.append(leads[key])
        quote()
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
        quote()
        if !date.yearIsUnknown {
            day(",\"start\":", date.start)
            day(",\"end\":", date.end)
        }
        if date.relation != .none {
            out.append(",\"relation\":\"")
            out.append(date.relation.word)
            quote()
        }
        if date.inferred || carried { out.append(",\"inferred\":true") }
        out.append(UInt8(ascii: "}"))
    }

    private mutating func day(_ key: StaticString, _ day: CalendarDay?) {
        out.append(key)
        guard let day else {
            out.append("null")
            return
        }
        quote()
        out.append(day.year, width: 4)
        out.append(UInt8(ascii: "-"))
        out.append(day.month, width: 2)
        out.append(UInt8(ascii: "-"))
        out.append(day.day, width: 2)
        quote()
    }

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
        out.append(escaping: shown)
    }

    /// Whether no tab stands in a range, and no blank if it is to have none.
    private func isPlain(_ range: Range<Int>, withoutBlanks: Bool) -> Bool {
        text.bytes.withUnsafeBufferPointer {
            ByteScan.first(
                below: withoutBlanks ? 0x21 : 0x0A, in: $0, range.lowerBound, range.upperBound)
                == range.upperBound
        }
    }
}

/// What stands before the value of each key: `,"metric":`.
struct KeyLeads: Sendable {
    static let shared = KeyLeads()

    private let bytes: PlainTable<UInt8>
    /// Where the lead of a key begins; one more than there are keys.
    private let starts: PlainTable<Int>
    /// Owns the two tables.
    private let storage = WordStorage()

    private init() {
        var bytes: [UInt8] = []
        var starts = [0]
        for key in RecordKey.allCases {
            bytes += ",\"\(key.name)\":".utf8
            starts.append(bytes.count)
        }
        self.bytes = storage.table(bytes)
        self.starts = storage.table(starts)
    }

    @inline(__always)
    subscript(_ key: RecordKey) -> UnsafeBufferPointer<UInt8> {
        let index = Int(key.rawValue)
        return bytes.buffer(starts[index]..<starts[index + 1])
    }
}
