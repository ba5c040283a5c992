/// Writes the keys of records as JSON, by hand: a JSON encoder takes over ten times as long.
///
/// What stands between two values is one literal. What is written again as it stands, the sentence and the dates of
/// the record before, is copied from where the buffer has it.
struct NDJSONSink: RecordSink {
    private let pack: CompiledPack
    /// The name of the input, the inside of a JSON string.
    private let doc: [UInt8]
    /// What stands between the identity of a record and its line, on the page of the last one.
    private var opening: [UInt8] = []
    private var page = 0
    private let batch: BatchRecords
    private let text: NormalizedText
    /// The bytes of the text and of its source; whoever makes the sink holds them while it writes.
    private let bytes: UnsafeBufferPointer<UInt8>
    private let source: UnsafeBufferPointer<UInt8>
    private let origin: Batch
    private let out: ByteBuffer
    private var cutter: SentenceCutter
    /// The last sentence written, and where its key and value stand in `out`.
    private var lastExcerpt: SentenceCutter.Excerpt?
    private var lastSentence = 0..<0
    /// Where dates stand in `out`, empty for none: each of the batch as it is and as one that is carried, then those
    /// from elsewhere.
    private var places: [PackedRange]
    /// The first of the substitutions of the text at or behind the last one shown.
    private var substitution = 0
    /// The last unit that is none of the pack's, and its keys.
    private var lastUnit: (unit: FigureUnit, json: [UInt8]) = (.none, [])

    /// `doc` is the inside of a JSON string; `bytes` are those of `text`, `source` those of `origin`.
    init(
        pack: CompiledPack, doc: [UInt8], batch: BatchRecords, text: NormalizedText,
        bytes: UnsafeBufferPointer<UInt8>, origin: Batch, source: UnsafeBufferPointer<UInt8>, out: ByteBuffer
    ) {
        self.pack = pack
        self.doc = doc
        self.batch = batch
        self.text = text
        self.bytes = bytes
        self.source = source
        self.origin = origin
        self.out = out
        cutter = SentenceCutter(text: text)
        places = Array(
            repeating: PackedRange(wrappedValue: 0..<0), count: 2 * batch.dates.count + batch.sources.count)
    }

    // MARK: - Keys

    /// Room for literals and numbers between two values, far more than they take.
    private static let literals = 512

    mutating func begin(_ head: RecordHead) {
        let place = head.place
        let rule = RuleNames.json(of: head.rule, pack)
        if case .custom(let rule) = head.type { begin(pack.rules[rule].json.type) }
        if head.page != page { turn(to: head.page) }
        let most = NDJSONSink.literals + opening.count + rule.count + Pen.room(escaping: place.bytes.count)
        out.fill(atMost: most) { pen in
            switch head.type {
            case .event: pen.put("{\"type\":\"event\",\"id\":\"event:")
            case .date: pen.put("{\"type\":\"date\",\"id\":\"date:")
            case .percentage: pen.put("{\"type\":\"percentage\",\"id\":\"percentage:")
            case .amount: pen.put("{\"type\":\"amount\",\"id\":\"amount:")
            case .custom: break
            }
            pen.put(number: place.start)
            pen.put(opening)
            pen.put(number: head.line)
            pen.put(",\"start\":")
            pen.put(number: place.start)
            pen.put(",\"end\":")
            pen.put(number: place.end)
            pen.put(",\"text\":\"")
            pen.put(escaping: source, place.bytes.lowerBound, place.bytes.upperBound)
            pen.put("\",\"rule\":\"")
            pen.put(rule)
            pen.put(UInt8(ascii: "\""))
        }
    }

    private mutating func turn(to page: Int) {
        self.page = page
        opening = Array("\",\"doc\":\"".utf8) + doc + Array("\",\"page\":\(page),\"line\":".utf8)
    }

    /// Begins a record of a type of the pack's own.
    private func begin(_ type: [UInt8]) {
        out.append("{\"type\":\"")
        out.append(type)
        out.append("\",\"id\":\"")
        out.append(type)
        out.append(UInt8(ascii: ":"))
    }

    @inline(__always)
    mutating func decimal(_ key: RecordKey, _ value: ExactDecimal) {
        out.fill(atMost: NDJSONSink.literals + Pen.room(for: value)) { pen in
            pen.put(key.lead)
            pen.put(value)
        }
    }

    @inline(__always)
    mutating func word(_ key: RecordKey, _ word: StaticString) {
        out.fill(atMost: NDJSONSink.literals) { pen in
            pen.put(key.lead)
            pen.put(UInt8(ascii: "\""))
            pen.put(word)
            pen.put(UInt8(ascii: "\""))
        }
    }

    mutating func shown(_ key: RecordKey, _ pieces: Range<Int>) { show(key, pieces, .shown) }

    mutating func phrase(_ key: RecordKey, _ pieces: Range<Int>) { show(key, pieces, .dropped) }

    private mutating func show(_ key: RecordKey, _ pieces: Range<Int>, _ blanks: Pen.Blanks) {
        open(key)
        for piece in pieces { display(batch.pieces[piece].wrappedValue, blanks) }
        out.append(UInt8(ascii: "\""))
    }

    mutating func label(_ key: RecordKey, _ words: [UInt8]) {
        open(key)
        out.append(escaping: words)
        out.append(UInt8(ascii: "\""))
    }

    /// Of a plain unit both keys are ready as JSON.
    @inline(__always)
    mutating func unit(_ unit: FigureUnit) {
        switch unit {
        case .unit(let index): out.append(pack.units[index].json)
        case .percent: out.append(",\"unit\":\"%\",\"quantity\":\"ratio\"")
        case .none: out.append(",\"quantity\":\"count\"")
        default:
            if lastUnit.unit != unit {
                let names = UnitNames(pack, unit)
                lastUnit = (unit, UnitNames.json(names.name, names.quantity))
            }
            out.append(lastUnit.json)
        }
    }

    mutating func date(_ key: RecordKey, _ index: Int, carried: Bool) {
        let slot = 2 * index + (carried ? 1 : 0)
        if copied(key, slot) { return }
        let date = batch.dates[index]
        let start = text.source(startingAt: date.phrase.lowerBound)
        let end = text.source(endingAt: date.phrase.upperBound, in: origin)
        out.fill(atMost: NDJSONSink.literals + Pen.room(escaping: end.byte - start.byte)) { pen in
            pen.put(key.lead)
            let begin = pen.count
            pen.put("{\"text\":\"")
            pen.put(escaping: source, start.byte, end.byte)
            NDJSONSink.finish(
                date, origin.codePoint + start.codePoint, origin.codePoint + end.codePoint, carried, &pen)
            places[slot] = PackedRange(wrappedValue: begin..<pen.count)
        }
    }

    mutating func date(_ key: RecordKey, source index: Int) {
        let slot = 2 * batch.dates.count + index
        if copied(key, slot) { return }
        let date = batch.sources[index]
        out.fill(atMost: NDJSONSink.literals + Pen.room(escaping: date.text.count)) { pen in
            pen.put(key.lead)
            let begin = pen.count
            pen.put("{\"text\":\"")
            date.text.withUnsafeBufferPointer { _ = pen.put(escaping: $0, 0, $0.count) }
            NDJSONSink.finish(date.value, date.start, date.end, true, &pen)
            places[slot] = PackedRange(wrappedValue: begin..<pen.count)
        }
    }

    @inline(__always)
    mutating func event(start: Int) {
        out.fill(atMost: NDJSONSink.literals) { pen in
            pen.put(",\"event\":\"event:")
            pen.put(number: start)
            pen.put(UInt8(ascii: "\""))
        }
    }

    /// Records of one sentence repeat it: the second copies what the first escaped.
    mutating func sentence(around range: Range<Int>) {
        let excerpt = cutter.excerpt(around: range)
        let start = out.count
        if excerpt == lastExcerpt {
            out.append(copyOf: lastSentence)
        } else {
            open(.sentence)
            if excerpt.isCutBefore { out.append("…") }
            display(excerpt.range, .shown)
            out.append(excerpt.isCutBehind ? "…\"" : "\"")
            lastExcerpt = excerpt
        }
        lastSentence = start..<out.count
    }

    mutating func inferred(_ inferred: Record.Inferred) {
        out.fill(atMost: NDJSONSink.literals) { pen in
            pen.put(",\"inferred\":")
            var next = UInt8(ascii: "[")
            func put(_ word: StaticString, if sign: Record.Inferred) {
                guard inferred.contains(sign) else { return }
                pen.put(next)
                pen.put(word)
                next = UInt8(ascii: ",")
            }
            put("\"unit\"", if: .unit)
            put("\"metric\"", if: .metric)
            put("\"period\"", if: .period)
            put("\"heading\"", if: .heading)
            put("\"report\"", if: .report)
            pen.put(UInt8(ascii: "]"))
        }
    }

    mutating func captures(_ captures: Range<Int>, rule: Int) {
        let names = pack.rules[rule].json.fields
        out.append(",\"fields\":")
        var next: StaticString = "{\""
        for (group, range) in batch.captures[captures] {
            out.append(next)
            out.append(names[group])
            out.append("\":\"")
            display(range, .shown)
            next = "\",\""
        }
        out.append(captures.isEmpty ? "{}" : "\"}")
    }

    @inline(__always)
    mutating func end() {
        out.append("}\n")
        guard out.spill() else { return }
        // What has been handed over cannot be copied any more.
        lastExcerpt = nil
        for index in places.indices { places[index] = PackedRange(wrappedValue: 0..<0) }
    }

    // MARK: - Parts

    /// Begins the string of a key.
    @inline(__always)
    private func open(_ key: RecordKey) {
        out.fill(atMost: NDJSONSink.literals) { pen in
            pen.put(key.lead)
            pen.put(UInt8(ascii: "\""))
        }
    }

    /// Copies a date that has been written; whether it has.
    @inline(__always)
    private func copied(_ key: RecordKey, _ slot: Int) -> Bool {
        let place = places[slot].wrappedValue
        if place.isEmpty { return false }
        out.fill(atMost: NDJSONSink.literals + place.count) { pen in
            pen.put(key.lead)
            pen.put(copyOf: place)
        }
        return true
    }

    /// What stands in a date behind its text.
    private static func finish(
        _ date: DateValue, _ start: Int, _ end: Int, _ carried: Bool, _ pen: inout Pen
    ) {
        pen.put("\",\"at\":[")
        pen.put(number: start)
        pen.put(UInt8(ascii: ","))
        pen.put(number: end)
        pen.put("],\"edtf\":\"")
        date.writeEDTF(into: &pen)
        if date.yearIsUnknown {
            pen.put("\"")
        } else {
            pen.put("\",\"start\":")
            put(date.start, &pen)
            pen.put(",\"end\":")
            put(date.end, &pen)
        }
        if date.relation != .none {
            pen.put(",\"relation\":\"")
            pen.put(date.relation.word)
            pen.put(UInt8(ascii: "\""))
        }
        if date.inferred || carried { pen.put(",\"inferred\":true") }
        pen.put(UInt8(ascii: "}"))
    }

    @inline(__always)
    private static func put(_ day: CalendarDay?, _ pen: inout Pen) {
        guard let day else { return pen.put("null") }
        pen.put(UInt8(ascii: "\""))
        day.write(into: &pen)
        pen.put(UInt8(ascii: "\""))
    }

    /// A part of the text as people should see it. Characters that they see in another shape are written over: they
    /// are of one length.
    private mutating func display(_ range: Range<Int>, _ blanks: Pen.Blanks) {
        var next = text.substitutions.isEmpty ? 0 : firstSubstitution(in: range)
        func at(_ index: Int) -> Int? {
            guard index < text.substitutions.count else { return nil }
            let start = Int(text.substitutions[index].start)
            return start < range.upperBound ? start : nil
        }
        out.fill(atMost: Pen.room(escaping: range.count)) { pen in
            let begin = pen.count
            let isStraight = pen.put(escaping: bytes, range.lowerBound, range.upperBound, blanks)
            guard var start = at(next) else { return }
            if isStraight {
                repeat {
                    pen.replace(begin + start - range.lowerBound, by: text.substitutions[next].original)
                    next += 1
                    guard let following = at(next) else { return }
                    start = following
                } while true
            }
            // Something was escaped or left out, so what is behind stands elsewhere.
            pen.goBack(to: begin)
            var from = range.lowerBound
            while let start = at(next) {
                pen.put(escaping: bytes, from, start, blanks)
                let (first, second, third) = text.substitutions[next].original
                pen.put(first)
                pen.put(second)
                pen.put(third)
                from = start + 3
                next += 1
            }
            pen.put(escaping: bytes, from, range.upperBound, blanks)
        }
    }

    /// The index of the first substitution in a range or behind it. Ranges come nearly in order, so a look at the
    /// last answer and the one behind spares a search.
    private mutating func firstSubstitution(in range: Range<Int>) -> Int {
        let all = text.substitutions
        func isFirst(_ index: Int) -> Bool {
            (index == 0 || Int(all[index - 1].start) < range.lowerBound)
                && (index == all.count || Int(all[index].start) >= range.lowerBound)
        }
        if isFirst(substitution) { return substitution }
        substitution = firstIndex(all, atOrAfter: range.lowerBound) { Int($0.start) }
        return substitution
    }
}
