extension Extractor {
    /// What became of each number of a text, or of some of its lines, and why.
    ///
    /// A number is a run of digits, or of Chinese numerals at which a rule was tried or which was passed over.
    ///
    /// - Throws: as `run`.
    public func explain(
        _ source: consuming ByteSource, lines: ClosedRange<Int>? = nil
    ) throws -> [Explanation] {
        var result: [Explanation] = []
        try explain(source, asksHowFar: true) { result += $0.explanations(lines) }
        return result
    }

    /// The numbers of a text that no record holds, and why, where that is known.
    ///
    /// - Throws: as `run`.
    public func unread(_ source: consuming ByteSource) throws -> [UnreadNumber] {
        var result: [UnreadNumber] = []
        try explain(source, asksHowFar: false) { result += $0.unread() }
        return result
    }

    func explain(
        _ source: consuming ByteSource, asksHowFar: Bool, _ take: (Explainer) -> Void
    ) throws {
        let doc = source.name
        var seen = DecodedText()
        try read(source, encoding: options.encoding, account: { Account(asksHowFar: asksHowFar) }) {
            batch, text, found, account in
            seen.append(batch)
            guard let account else { return }
            take(
                Explainer(
                    pack: pack, doc: doc, account: account, text: text, batch: batch, found: found, seen: seen
                ))
        }
    }
}

/// A number that no record holds.
public struct UnreadNumber: Sendable, Equatable {
    /// Where it stands, half-open, in code points of the decoded input.
    public var start: Int
    public var end: Int
    /// Why, where that is known.
    public var reason: Refusal?
}

/// What has a place in the text, to be found by it.
private struct Places<Element> {
    private let elements: [(range: Range<Int>, element: Element)]
    /// The longest of them.
    private let longest: Int

    init(_ elements: [Element], _ range: (Element) -> Range<Int>) {
        // A stable order: of two that begin at one place the first was noted first.
        let ranged = elements.enumerated().map { (range: range($1), element: $1, index: $0) }
        self.elements = ranged.sorted {
            ($0.range.lowerBound, $0.index) < ($1.range.lowerBound, $1.index)
        }.map { ($0.range, $0.element) }
        longest = ranged.map(\.range.count).max() ?? 0
    }

    /// Those that have a byte of a range, in the order of the text.
    func overlapping(_ range: Range<Int>) -> [Element] {
        var (low, high) = (0, elements.count)
        while low < high {
            let middle = (low + high) / 2
            if elements[middle].range.lowerBound + longest <= range.lowerBound {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return elements[low...].prefix { $0.range.lowerBound < range.upperBound }
            .filter { $0.range.overlaps(range) }.map(\.element)
    }
}

/// Where the lines of a text begin, for places that records name.
private struct DecodedText {
    /// Code points before each line, ascending.
    private var starts = [0]
    private var count = 0

    mutating func append(_ batch: Batch) {
        for byte in batch.bytes where byte & 0xC0 != 0x80 {
            count += 1
            if byte == 0x0A { starts.append(count) }
        }
    }

    /// The line that holds a code point, from 1.
    func line(of codePoint: Int) -> Int {
        var (low, high) = (0, starts.count)
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= codePoint { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

/// Puts together what an account says of the numbers of one batch.
struct Explainer {
    let pack: CompiledPack
    let doc: String
    let account: Account
    let text: NormalizedText
    let batch: Batch
    let found: BatchRecords
    private let seen: DecodedText
    private let attempts: Places<Account.Attempt>
    private let refused: Places<Account.Note>
    private let notes: [Places<Account.Note>]
    private let records: Places<Int>

    fileprivate init(
        pack: CompiledPack, doc: String, account: Account, text: NormalizedText, batch: Batch,
        found: BatchRecords, seen: DecodedText
    ) {
        (self.pack, self.doc, self.account, self.text) = (pack, doc, account, text)
        (self.batch, self.found, self.seen) = (batch, found, seen)
        attempts = Places(account.attempts) { $0.place..<$0.place + 1 }
        refused = Places(
            account.attempts.compactMap {
                guard case .refused(let range, let refusal) = $0.outcome else { return nil }
                return Account.Note(range: range, refusal: refusal ?? .unreadable)
            }
        ) { $0.range }
        // The last stage that has a say comes first: what a table makes of a line is said of more than a cell.
        notes = [
            account.cells.filter { $0.refusal != .inTable }, account.dates,
            account.cells.filter { $0.refusal == .inTable }, account.passed,
        ].map { Places($0) { $0.range } }
        let figures = found.records.indices.filter { found.records[$0].kind != .event }
        records = Places(figures) { found.records[$0].range }
    }

    /// The numbers that no record holds.
    func unread() -> [UnreadNumber] {
        numbers().compactMap { number in
            guard records.overlapping(number).isEmpty else { return nil }
            let reason = reason(of: number)
            if reason == nil, !text.bytes[number.lowerBound].isDigit { return nil }
            let start = text.source(startingAt: number.lowerBound)
            let end = text.source(endingAt: number.upperBound, in: batch)
            return UnreadNumber(
                start: batch.codePoint + start.codePoint, end: batch.codePoint + end.codePoint, reason: reason
            )
        }
    }

    func explanations(_ lines: ClosedRange<Int>?) -> [Explanation] {
        var types = RecordTypes.standard
        types.names.formUnion(["date"])
        types.names.formUnion(pack.source.rules.map(\.type))
        var sink = ExtractedRecordSink(pack: pack, doc: doc, batch: found, text: text, source: batch)
        _ = RecordWalk(pack: pack, types: types).walk(found, text, batch, into: &sink)
        return numbers().compactMap { explanation(of: $0, sink.records, lines) }
    }

    /// Numbers of the batch, as bytes of the normalised text.
    private func numbers() -> [Range<Int>] {
        text.bytes.withUnsafeBufferPointer { bytes in
            let view = TextView(bytes)
            var result: [Range<Int>] = []
            var at = 0
            while at < view.count {
                guard bytes[at].isDigit else {
                    at += 1
                    continue
                }
                let start = at
                while at < view.count,
                    bytes[at].isDigit || (bytes[at] == 0x2C || bytes[at] == 0x2E) && view.isDigit(at: at + 1)
                { at += 1 }
                result.append(start..<at)
            }
            let spelled = account.attempts.map(\.place) + account.passed.map(\.range.lowerBound)
            var end = 0
            for place in Set(spelled).sorted() where place >= end && isNumeral(view, place) {
                end = place
                while isNumeral(view, end) { end += 3 }
                result.append(place..<end)
            }
            return result.sorted { $0.lowerBound < $1.lowerBound }
        }
    }

    private func isNumeral(_ view: TextView, _ at: Int) -> Bool {
        let value = view.char(at: at).value
        return value >= 0x80 && value < 0x10000 && pack.dispatch.numerals.contains(value)
    }

    private func explanation(
        of number: Range<Int>, _ all: [ExtractedRecord], _ lines: ClosedRange<Int>?
    ) -> Explanation? {
        let start = text.source(startingAt: number.lowerBound)
        let end = text.source(endingAt: number.upperBound, in: batch)
        let line = seen.line(of: batch.codePoint + start.codePoint)
        if let lines, !lines.contains(line) { return nil }
        let around = excerpt(start.byte..<max(start.byte, end.byte))
        let holding = records.overlapping(number)
        var explanation = Explanation(
            text: String(decoding: batch.bytes[start.byte..<max(start.byte, end.byte)], as: UTF8.self),
            line: line, excerpt: around.text, column: around.before, start: batch.codePoint + start.codePoint,
            end: batch.codePoint + end.codePoint,
            records: holding.map { all[$0] },
            origins: holding.map { origins(of: found.records[$0], all[$0]) }, reason: nil, noPeriod: nil,
            attempts: attempts(at: number))
        if holding.isEmpty {
            explanation.reason = reason(of: number)
            if explanation.reason == nil, isSpelledWord(explanation) { return nil }
        } else {
            explanation.noPeriod =
                holding.lazy.filter { found.records[$0].period == nil }
                .compactMap { index in account.periods.last { $0.range == found.records[index].range } }
                .first?.refusal
        }
        return explanation
    }

    /// Whether numerals are words that no rule took for a number: 一些.
    private func isSpelledWord(_ explanation: Explanation) -> Bool {
        explanation.text.utf8.allSatisfy { $0 >= 0x80 }
            && !explanation.attempts.contains { $0.outcome == .refused }
    }

    /// What decided that there is no record: the last stage that had a say.
    private func reason(of number: Range<Int>) -> Refusal? {
        for notes in notes {
            if let note = notes.overlapping(number).last { return note.refusal }
        }
        // What matched more has the better reason, of two that matched as much what was tried first.
        let matched = refused.overlapping(number).reversed()
        return matched.max {
            ($0.range.count, $0.refusal == .unreadable ? 0 : 1)
                < ($1.range.count, $1.refusal == .unreadable ? 0 : 1)
        }?.refusal
    }

    private func attempts(at number: Range<Int>) -> [Explanation.Attempt] {
        attempts.overlapping(number).map { attempt in
            var outcome = Explanation.Attempt.Outcome.spared
            var reached = attempt.place..<attempt.place
            var reason: Refusal?
            switch attempt.outcome {
            case .spared: break
            case .unmatched(let end): (outcome, reached) = (.unmatched, attempt.place..<end)
            case .exceeded: outcome = .exceeded
            case .refused(let range, let refusal): (outcome, reached, reason) = (.refused, range, refusal)
            case .accepted(let range): (outcome, reached) = (.accepted, range)
            }
            return Explanation.Attempt(
                rule: String(decoding: pack.rules[attempt.rule].name.plain, as: UTF8.self), outcome: outcome,
                reached: shown(reached), refusal: reason)
        }
    }

    /// The physical line around bytes of the batch, cut to what an eye takes in.
    private func excerpt(_ place: Range<Int>) -> (text: String, before: Int) {
        let bytes = batch.bytes
        func isEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0C || byte == 0x0D }
        var (start, end) = (place.lowerBound, place.upperBound)
        var before = 0
        while start > 0, !isEnd(bytes[start - 1]), before < Explainer.mostAround {
            start -= 1
            if bytes[start] & 0xC0 != 0x80 { before += 1 }
        }
        var behind = 0
        while end < bytes.count, !isEnd(bytes[end]) {
            if bytes[end] & 0xC0 != 0x80 {
                if behind == Explainer.mostAround { break }
                behind += 1
            }
            end += 1
        }
        return (String(decoding: bytes[start..<end], as: UTF8.self), before)
    }

    private static let mostAround = 40

    private func shown(_ range: Range<Int>) -> String {
        String(decoding: text.display(range), as: UTF8.self)
    }

    // MARK: - Where keys come from

    private func origins(of record: Record, _ shown: ExtractedRecord) -> [Explanation.Origin] {
        [unit(of: record, shown), metric(of: record, shown)].compactMap { $0 } + period(of: record, shown)
    }

    private func unit(of record: Record, _ shown: ExtractedRecord) -> Explanation.Origin? {
        guard let unit = shown.unit else { return nil }
        guard let origin = account.units[record.range.lowerBound], record.cell != nil else {
            var isPlain = false
            if record.kind == .figure { isPlain = found.figures[record.body].isPlainYuan && unit != "CNY" }
            let kind: Explanation.Origin.Kind = isPlain ? .region : .figure
            return Explanation.Origin(key: .unit, kind: kind, text: unit, line: nil)
        }
        switch origin {
        case .cell: return Explanation.Origin(key: .unit, kind: .figure, text: unit, line: nil)
        case .row: return Explanation.Origin(key: .unit, kind: .row, text: shown.row ?? "", line: nil)
        case .column:
            return Explanation.Origin(key: .unit, kind: .column, text: shown.column ?? "", line: nil)
        case .declaration: return Explanation.Origin(key: .unit, kind: .declaration, text: unit, line: nil)
        case .kind: return Explanation.Origin(key: .unit, kind: .kind, text: shown.row ?? "", line: nil)
        }
    }

    private func metric(of record: Record, _ shown: ExtractedRecord) -> Explanation.Origin? {
        guard let metric = shown.metric else { return nil }
        if record.cell != nil {
            return Explanation.Origin(key: .metric, kind: .row, text: shown.row ?? metric, line: nil)
        }
        guard let index = record.pieces.first else { return nil }
        let first = found.pieces[index].wrappedValue
        let place = text.source(startingAt: first.lowerBound).codePoint
        let sentence = text.sentence(around: record.range.lowerBound)
        let kind: Explanation.Origin.Kind =
            !record.inferred.contains(.metric)
            ? .sentence : sentence.contains(first.lowerBound) ? .before : .label
        return Explanation.Origin(
            key: .metric, kind: kind, text: metric, line: seen.line(of: batch.codePoint + place))
    }

    private func period(of record: Record, _ shown: ExtractedRecord) -> [Explanation.Origin] {
        let (key, date): (RecordKey, ExtractedDate?) =
            if shown.date != nil { (.date, shown.date) } else { (.period, shown.period) }
        guard let date else { return [] }
        let kind: Explanation.Origin.Kind =
            if record.inferred.contains(.report) { .title } else if record.inferred.contains(.heading) {
                .heading
            } else if record.inferred.contains(.period) { .paragraph } else if record.cell != nil {
                .column
            } else { .sentence }
        let origin = Explanation.Origin(
            key: key, kind: kind, text: date.text, line: seen.line(of: date.start))
        guard let own = local(record), let source = account.years[own.phrase.lowerBound],
            let year = date.firstDay?.prefix(4)
        else { return [origin] }
        let given: Explanation.Origin.Kind =
            switch source {
            case nil: .paragraph
            case .title?: .title
            case .name?: .name
            case .option?: .option
            case .text?, .some(.none): .text
            }
        return [origin, Explanation.Origin(key: key, kind: given, text: String(year), line: nil)]
    }

    /// The date of the batch that a record is of.
    private func local(_ record: Record) -> DateValue? {
        switch record.period {
        case .local(let index, _)?: found.dates[Int(index)]
        case .source?: nil
        case nil: record.kind == .date ? found.dates[record.body] : nil
        }
    }
}
