/// The marks that list items begin with: `•`, `●`, `（一）`, `一、`, `1.`, `①`, `Q1：`.
enum ListMark {
    /// The length in bytes of the mark that `line` begins with, 0 if there is none.
    static func length(_ edge: LineEdge, _ line: SourceLine) -> Int {
        let text = edge.text
        let start = Int(line.start)
        let end = Int(line.end)
        let byte = text[start]
        if isDigit(byte) { return numbered(edge, start, end) }
        if byte == 0x28 { return bracketed(edge, start, end, open: 1) }
        if byte == 0x2D || byte == 0x2A {
            return start + 1 < end && text[start + 1] == 0x20 ? 1 : 0
        }
        if byte == 0x51 || byte == 0x41 { return question(edge, start, end) }
        if byte == 0xC2 { return start + 1 < end && text[start + 1] == 0xB7 ? 2 : 0 }  // ·
        let first = edge.scalar(at: start, to: end)
        switch first {
        // • ● ■ ◆ ★ ▶ ♦ ▪ ○ □ ◇ ☆ ► ▲ △ ► ◎ ※ ◼ ❖ ✓ ✔ ➢ ➤ ⚫ ・ and circled digits
        case 0x2022, 0x2027, 0x25CF, 0x25A0, 0x25C6, 0x2605, 0x25B6, 0x2666, 0x25AA, 0x25CB, 0x25A1,
            0x25C7, 0x2606, 0x25BA, 0x25B2, 0x25B3, 0x25CE, 0x203B, 0x25FC, 0x2756, 0x2713,
            0x2714, 0x27A2, 0x27A4, 0x26AB, 0x30FB, 0x2460...0x2487, 0x2776...0x2793,
            0xE000...0xF8FF:
            return 3
        case 0xFF08:  // （一） （1）
            return bracketed(edge, start, end, open: 3)
        case let first where isNumeral(first):  // 一、 十一、
            let next = isNumeral(edge.scalar(at: start + 3, to: end)) ? start + 6 : start + 3
            return edge.scalar(at: next, to: end) == 0x3001 ? next + 3 - start : 0
        default: return 0
        }
    }

    /// `1、` `1.` `1）` `1)`; not `1.5`, not a year.
    private static func numbered(_ edge: LineEdge, _ start: Int, _ end: Int) -> Int {
        let text = edge.text
        var at = start
        while at < end, isDigit(text[at]) { at += 1 }
        guard at - start <= 2, at + 1 < end else { return 0 }
        if text[at] == 0x29 { return at + 1 - start }
        if text[at] == 0x2E { return isDigit(text[at + 1]) ? 0 : at + 1 - start }
        switch edge.scalar(at: at, to: end) {
        case 0x3001:
            // `2、3 月` is a list of numbers.
            return at + 3 < end && isDigit(text[at + 3]) ? 0 : at + 3 - start
        case 0xFF09, 0xFF0E: return at + 3 - start
        default: return 0
        }
    }

    /// `（一）` `（1）` `(1)` `(a)`.
    private static func bracketed(
        _ edge: LineEdge, _ start: Int, _ end: Int, open: Int
    ) -> Int {
        let text = edge.text
        var at = start + open
        var count = 0
        while at < end, count < 3 {
            if isDigit(text[at]) || isLetter(text[at]) {
                at += 1
            } else if isNumeral(edge.scalar(at: at, to: end)) {
                at += 3
            } else {
                break
            }
            count += 1
        }
        guard count == 1 || count == 2, at < end else { return 0 }
        if text[at] == 0x29 { return at + 1 - start }
        return edge.scalar(at: at, to: end) == 0xFF09 ? at + 3 - start : 0
    }

    /// `Q1：` `A：` of an interview.
    private static func question(_ edge: LineEdge, _ start: Int, _ end: Int) -> Int {
        var at = start + 1
        while at < end, at < start + 4, isDigit(edge.text[at]) { at += 1 }
        guard at < end else { return 0 }
        if edge.text[at] == 0x3A { return at + 1 - start }
        return edge.scalar(at: at, to: end) == 0xFF1A ? at + 3 - start : 0
    }

    private static func isNumeral(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341: true
        default: false
        }
    }
}
