/// Tells the tail of a torn number, which is no number: nobody knows what stood before it.
///
///     捐赠35. 6万元              a blank behind the point
///     捐赠3,⏎公司年报 12⏎106万元   the head of a page between the parts
///     捐赠��00万元                glyphs that no font names
struct TornNumber: PassageReader {
    let passage: Passage

    /// Lines that may stand between the parts of a number.
    private static let mostLines = 3
    private static let farthest = 300

    /// Whether the number at `start`, of a figure that ends at `end`, is the tail of another.
    func isTail(_ start: Int, _ end: Int) -> Bool {
        if start >= 3, text.char(before: start) == "\u{FFFD}" { return true }
        if text.char(at: text.skipDigits(start)) == "\u{FFFD}" { return true }
        guard start > 1, text.isDigit(at: start) else { return false }
        switch text[start - 1] {
        case 0x20:
            let sign = text[start - 2]
            if sign == UInt8(ascii: ".") || sign == UInt8(ascii: ","), isInText(numberEndingAt: start - 2) {
                return true
            }
            return text.isDigit(before: start - 1) && isGroup(start) || isBehindTornLine(start)
        case 0x0A: return isBehindTornLine(start)
        default: return false
        }
    }

    /// Whether what stands at `start`, behind a number and a blank, may be three digits of that number, or is the
    /// rest of one: 12 106万元, 2,4 06万元.
    private func isGroup(_ start: Int) -> Bool {
        let end = text.skipDigits(start)
        if text[start] == UInt8(ascii: "0"), end > start + 1 { return true }
        var first = start - 1
        while first > 0, text.isDigit(before: first) { first -= 1 }
        return end - start == 3 && start - 1 - first <= 3
    }

    /// Whether a number that ends at `end` stands in a sentence, and is not that of a list: 1. 6万元.
    private func isInText(numberEndingAt end: Int) -> Bool {
        var at = end
        while at > 0, text.isDigit(before: at) || text[at - 1] == UInt8(ascii: ",") { at -= 1 }
        return at < end && at > 0 && text[at - 1] > 0x20 && !text.char(before: at).isClosing
    }

    /// Whether a line before, of the last few, ends within a number: 捐赠3,
    private func isBehindTornLine(_ start: Int) -> Bool {
        var lines = 0
        var at = start
        let floor = max(1, start - TornNumber.farthest)
        while at > floor, lines < TornNumber.mostLines {
            at -= 1
            guard text[at] == 0x0A else { continue }
            lines += 1
            // A rule may stand behind it: 3, ---
            var end = at
            while end > 1, text[end - 1] == UInt8(ascii: "-") || text[end - 1] == 0x20 { end -= 1 }
            let sign = text[end - 1]
            if sign == UInt8(ascii: ",") || sign == UInt8(ascii: "."), isInText(numberEndingAt: end - 1) {
                return true
            }
        }
        return false
    }
}

extension Unicode.Scalar {
    /// Whether a list number may stand right behind it.
    fileprivate var isClosing: Bool {
        switch self {
        case "。", "；", "！", "？", "：", "，", "、", "（", "(", "）", ")", "”", "】", "》": true
        default: false
        }
    }
}
