/// The part of a sentence that a record shows: all of it, or around the figure if it is long.
struct SentenceCutter {
    /// Code points above which a sentence is cut at clauses.
    static let longest = 500

    let text: NormalizedText
    /// The last sentence that is shown as it is, and the last one that was measured: records come sentence by sentence.
    private var whole = 0..<0
    private var measured: (sentence: Range<Int>, codePoints: Int) = (0..<0, 0)

    init(text: NormalizedText) { self.text = text }

    struct Excerpt: Equatable {
        var range: Range<Int>
        var isCutBefore = false
        var isCutBehind = false
    }

    mutating func excerpt(around range: Range<Int>) -> Excerpt {
        if whole.contains(range.lowerBound) { return Excerpt(range: whole) }
        let sentence = text.sentence(around: range.lowerBound)
        Steps.add()
        // No sentence of fewer bytes has more code points.
        if sentence.count > SentenceCutter.longest, measured.sentence != sentence {
            measured = (sentence, text.codePoints(sentence))
        }
        if sentence.count <= SentenceCutter.longest || measured.codePoints <= SentenceCutter.longest {
            whole = sentence
            return Excerpt(range: sentence)
        }
        let half = SentenceCutter.longest / 2 - 20
        let start = cutBefore(range.lowerBound, sentence.lowerBound, half)
        let end = cutBehind(
            max(range.lowerBound, min(range.upperBound, sentence.upperBound)), sentence.upperBound, half)
        return Excerpt(
            range: start..<end, isCutBefore: start > sentence.lowerBound,
            isCutBehind: end < sentence.upperBound)
    }

    /// The first clause that begins within `limit` code points before `position`.
    private func cutBefore(_ position: Int, _ start: Int, _ limit: Int) -> Int {
        text.bytes.withUnsafeBufferPointer { bytes in
            var at = position
            var clause = position
            var steps = 0
            while at > start, steps < limit {
                at -= 1
                while at > start, bytes[at] & 0xC0 == 0x80 { at -= 1 }
                steps += 1
                if SentenceCutter.endsClause(bytes, at) { clause = at + ByteScan.length(bytes[at]) }
            }
            return at == start ? start : clause == position ? at : clause
        }
    }

    /// The last clause that ends within `limit` code points behind `position`.
    private func cutBehind(_ position: Int, _ end: Int, _ limit: Int) -> Int {
        text.bytes.withUnsafeBufferPointer { bytes in
            var at = position
            var clause = position
            var steps = 0
            while at < end, steps < limit {
                let next = at + ByteScan.length(bytes[at])
                if SentenceCutter.endsClause(bytes, at) { clause = next }
                at = next
                steps += 1
            }
            return at >= end ? end : clause == position ? at : clause
        }
    }

    /// `，` `；` `、` or a comma.
    @inline(__always)
    private static func endsClause(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
        if bytes[at] < 0xE3 { return bytes[at] == 0x2C }
        guard at + 2 < bytes.count else { return false }
        switch (bytes[at], bytes[at + 1], bytes[at + 2]) {
        case (0xEF, 0xBC, 0x8C), (0xEF, 0xBC, 0x9B), (0xE3, 0x80, 0x81): return true
        default: return false
        }
    }
}
