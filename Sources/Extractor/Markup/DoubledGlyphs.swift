/// Text in which every glyph stands twice, as it comes out of PDF files whose makers printed bold by printing
/// twice.
///
///     捐赠445500万万元元   ->   捐赠450万元
///
/// Only a run with digits in it counts: 清清楚楚 is a word.
enum DoubledGlyphs {
    /// Pairs in a run, and ideographs among them.
    private static let fewest = 4
    private static let fewestIdeographs = 2

    /// Hides the second of each two glyphs; `out` is the copy of `text` if there is one already.
    static func hide(_ text: UnsafeBufferPointer<UInt8>, in out: inout [UInt8]?) {
        var at = ByteScan.firstRepeated(in: text, 0)
        while at < text.count {
            var next = at + 1
            if let (run, isDoubled) = run(text, around: at) {
                // What begins within a run that is none must go on beyond its last glyph.
                next = isDoubled ? run.upperBound : max(next, run.upperBound - 3)
                if isDoubled { MarkupMask.change(&out, of: text) { hideSecond(of: run, text, in: &$0) } }
            }
            at = ByteScan.firstRepeated(in: text, next)
        }
    }

    /// Hides the second glyph of each pair of a run.
    private static func hideSecond(
        of run: Range<Int>, _ text: UnsafeBufferPointer<UInt8>, in copy: inout [UInt8]
    ) {
        var pair = run.lowerBound
        while pair < run.upperBound {
            if text[pair] == 0x20 {
                pair += 1
                continue
            }
            let length = ByteScan.length(text[pair])
            for byte in pair + length..<pair + 2 * length { copy[byte] = MarkupMask.rest }
            pair += 2 * length
        }
    }

    /// The run of pairs around a pair of ideographs at `at`, and whether it is one of doubled glyphs.
    private static func run(_ text: UnsafeBufferPointer<UInt8>, around at: Int) -> (Range<Int>, Bool)? {
        func isIdeograph(_ at: Int) -> Bool { text[at] >= 0xE4 && text[at] <= 0xE9 }
        // Two of them side by side, so that a look at every other place finds one.
        guard isIdeograph(at), pair(text, at: at + 6) == 3 || at >= 6 && pair(text, at: at - 6) == 3 else {
            return nil
        }
        var pairs = 0
        var ideographs = 0
        var digits = 0
        func count(_ length: Int, _ place: Int) {
            pairs += 1
            if isIdeograph(place) { ideographs += 1 }
            if text[place].isDigit { digits += 1 }
        }
        var start = at
        // A blank may stand between two pairs.
        while true {
            let end = start > 0 && text[start - 1] == 0x20 ? start - 1 : start
            guard let length = pair(text, endingAt: end) else { break }
            start = end - 2 * length
            count(length, start)
        }
        var end = at
        while true {
            let next = end < text.count && text[end] == 0x20 && end > at ? end + 1 : end
            guard let length = pair(text, at: next) else { break }
            count(length, next)
            end = next + 2 * length
        }
        return (start..<end, pairs >= fewest && ideographs >= fewestIdeographs && digits > 0)
    }

    /// The length of the character at `at`, if it stands there twice.
    private static func pair(_ text: UnsafeBufferPointer<UInt8>, at: Int) -> Int? {
        guard at < text.count, text[at] > 0x20, text[at] & 0xC0 != 0x80 else { return nil }
        // Dashes and wide blanks are drawn with several.
        guard text[at] < 0x80 || text[at] >= 0xE4 else { return nil }
        let length = ByteScan.length(text[at])
        guard at + 2 * length <= text.count,
            (0..<length).allSatisfy({ text[at + $0] == text[at + length + $0] })
        else { return nil }
        return length
    }

    private static func pair(_ text: UnsafeBufferPointer<UInt8>, endingAt end: Int) -> Int? {
        for length in [1, 3] where end >= 2 * length {
            if pair(text, at: end - 2 * length) == length { return length }
        }
        return nil
    }
}
