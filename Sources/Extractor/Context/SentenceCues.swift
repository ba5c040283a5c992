/// Words of a sentence that tell when its figures hold, noted in one pass; each figure then asks
/// which of them stand before it.
struct SentenceCues {
    /// Where 全年 stands.
    var wholeYear: [Int] = []
    /// 近三年, 过去五年, in their order.
    var spans: [YearSpan] = []
    /// Commas and semicolons behind which the sentence turns to the present or the future: ，目前.
    var turns: [Int] = []
    /// Where words of a country or the world stand.
    var general: [Int] = []
    /// Where words of what is counted on a day stand: 余额.
    var balances: [Int] = []

    mutating func removeAll() {
        wholeYear.empty()
        spans.empty()
        turns.empty()
        general.empty()
        balances.empty()
    }

    /// Which of the above a character may begin; the rows of `CompiledPack.cueStarts`.
    struct Kind: OptionSet, BitwiseCopyable {
        var rawValue: UInt8
        static let wholeYear = Kind(rawValue: 1)
        static let span = Kind(rawValue: 2)
        static let turn = Kind(rawValue: 4)
        static let general = Kind(rawValue: 8)
        static let balance = Kind(rawValue: 16)

        /// Notes what words begin with, and what they are; `result` is by scalar of the basic plane.
        static func note(
            wholeYear: [String], spans: [String], general: [String], balances: [String],
            in result: UnsafeMutableBufferPointer<Kind>
        ) -> [UInt32] {
            var beginnings: [UInt32] = []
            let words: [([String], Kind)] = [
                (wholeYear, .wholeYear), (spans, .span), (["，", "；"], .turn), (general, .general),
                (balances, .balance),
            ]
            for (words, kind) in words {
                for first in words.compactMap({ $0.unicodeScalars.first }) where first.value < 0x10000 {
                    result[Int(first.value)].insert(kind)
                    beginnings.append(first.value)
                }
            }
            return beginnings
        }
    }

    /// Whether one of some ascending places is in `start..<end`.
    static func holds(_ places: [Int], from start: Int, to end: Int) -> Bool {
        let next = firstIndex(places, atOrAfter: start) { $0 }
        return next < places.count && places[next] < end
    }
}

extension StatementFinder {
    /// Notes the cues of a sentence in place of those of another.
    func note(_ cues: inout SentenceCues, in sentence: Range<Int>) {
        cues.removeAll()
        let (starts, beginnings) = (pack.words.cueStarts, pack.words.cueBeginnings)
        var ends = CueEnds()
        var at = sentence.lowerBound
        while at < sentence.upperBound {
            // Nearly all characters begin no cue.
            at = beginnings.skipOthers(text.bytes, at, to: sentence.upperBound)
            guard at < sentence.upperBound else { break }
            let place = at
            let lead = text[at]
            let first: UInt32
            if lead < 0x80 {
                first = UInt32(lead)
                at += 1
            } else if lead >= 0xE0, lead < 0xF0 {
                first = text.wideChar(at: at).value
                at += 3
            } else {
                first = text.char(at: at).value
                at = text.after(at)
            }
            let kinds = first < 0x10000 ? starts[Int(first)] : []
            if !kinds.isEmpty { note(kinds, at: place, sentence, &cues, &ends) }
        }
    }

    private func note(
        _ kinds: SentenceCues.Kind, at: Int, _ sentence: Range<Int>, _ cues: inout SentenceCues,
        _ ends: inout CueEnds
    ) {
        if kinds.contains(.wholeYear), grammar.wholeYear.stands(in: text, at: at) {
            cues.wholeYear.append(at)
        }
        if kinds.contains(.turn), let hit = pack.words.eventOpening.longest(in: text, at: at + 3), hit.isNone
        {
            cues.turns.append(at)
        }
        if kinds.contains(.span), at >= ends.span, let hit = pack.words.periodSpan.longest(in: text, at: at) {
            ends.span = at + hit.length
            if let span = yearSpan(at, hit, in: sentence) {
                cues.spans.append(span)
                // 近 3 年来 is one span.
                ends.span = span.phrase.upperBound
            }
        }
        if kinds.contains(.general), at >= ends.general,
            let hit = pack.words.periodNone.longest(in: text, at: at)
        {
            ends.general = at + hit.length
            if !hit.isNone { cues.general.append(at) }
        }
        if kinds.contains(.balance), at >= ends.balance,
            let hit = pack.words.balance.longest(in: text, at: at)
        {
            ends.balance = at + hit.length
            if !hit.isNone { cues.balances.append(at) }
        }
    }

    /// Where the last word of a table ends: those of one table do not overlap, those of two may.
    private struct CueEnds {
        var span = 0
        var general = 0
        var balance = 0
    }

    /// Whether 全年 stands in the sentence before `position`.
    func saysWholeYear(_ cues: SentenceCues, _ sentence: Range<Int>, before position: Int) -> Bool {
        SentenceCues.holds(
            cues.wholeYear, from: nearby(sentence.lowerBound, position), to: position - 5)
    }

    /// Whether a clause between a date and a figure begins with 目前 or 如今.
    func turnsToNow(_ cues: SentenceCues, _ start: Int, _ end: Int) -> Bool {
        SentenceCues.holds(cues.turns, from: nearby(start, end), to: end - 2)
    }

    /// The last span of years in a sentence before a figure.
    func yearSpan(_ cues: SentenceCues, _ sentence: Range<Int>, before figure: Int) -> YearSpan? {
        let start = nearby(sentence.lowerBound, figure)
        return cues.spans.last { $0.phrase.lowerBound >= start && $0.phrase.upperBound <= figure }
    }

    /// Whether a sentence is about a country or the world.
    func isGeneral(_ cues: SentenceCues, _ sentence: Range<Int>, before position: Int) -> Bool {
        SentenceCues.holds(
            cues.general, from: nearby(sentence.lowerBound, position), to: position)
    }

    /// Whether a word of what is counted on a day stands before `position`, 余额, 负债比率, 员工, or the
    /// sentence is of what the one before has counted: 其中….
    func namesBalance(_ cues: SentenceCues, _ sentence: Range<Int>, upTo position: Int) -> Bool {
        (grammar.aside.longest(in: text, at: sentence.lowerBound).map { Aside($0) == .part } ?? false)
            || SentenceCues.holds(
                cues.balances, from: nearby(sentence.lowerBound, position), to: position)
    }
}
