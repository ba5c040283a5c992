/// The marks that list items begin with: `•`, `●`, `（一）`, `一、`, `1.`, `①`, `Q1：`.
enum ListMark {
    /// The length in bytes of the mark that `line` begins with, 0 if there is none.
    static func length(_ edge: LineEdge, _ line: EdgeLine) -> Int {
        length(edge, line.start, line.end, line.first)
    }

    /// The same for a line of which only the first character is known.
    static func length(_ edge: LineEdge, _ start: Int, _ end: Int, _ first: Unicode.Scalar) -> Int {
        let text = edge.text
        let byte = text[start]
        if isDigit(byte) { return numbered(edge, start, end) }
        if byte == 0x28 { return bracketed(edge, start, end, open: 1) }
        if byte == 0x2D || byte == 0x2A {
            return start + 1 < end && text[start + 1] == 0x20 ? 1 : 0
        }
        if byte == 0x51 || byte == 0x41 { return question(edge, start, end) }
        if byte == 0xC2 { return start + 1 < end && text[start + 1] == 0xB7 ? 2 : 0 }  // ·
        switch first {
        case "•", "‧", "●", "■", "◆", "★", "▶", "♦", "▪", "○", "□", "◇", "☆", "►", "▲", "△", "◎", "※", "◼",
            "❖",
            "✓", "✔", "➢", "➤", "⚫", "・", "①"..."⒇", "❶"..."➓", "\u{E000}"..."\u{F8FF}":
            return 3
        case "（": return bracketed(edge, start, end, open: 3)  // （一） （1）
        case let first where edge.words.numerals.isOrdinal(first):  // 一、 十一、
            let isLonger = edge.words.numerals.isOrdinal(edge.char(at: start + 3, to: end))
            let next = isLonger ? start + 6 : start + 3
            return edge.char(at: next, to: end) == "、" ? next + 3 - start : 0
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
        switch edge.char(at: at, to: end) {
        case "、":
            // `2、3 月` is a list of numbers.
            return at + 3 < end && isDigit(text[at + 3]) ? 0 : at + 3 - start
        case "）", "．": return at + 3 - start
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
            } else if edge.words.numerals.isOrdinal(edge.char(at: at, to: end)) {
                at += 3
            } else {
                break
            }
            count += 1
        }
        guard count == 1 || count == 2, at < end else { return 0 }
        if text[at] == 0x29 { return at + 1 - start }
        return edge.char(at: at, to: end) == "）" ? at + 3 - start : 0
    }

    /// `Q1：` `A：` of an interview.
    private static func question(_ edge: LineEdge, _ start: Int, _ end: Int) -> Int {
        var at = start + 1
        while at < end, at < start + 4, isDigit(edge.text[at]) { at += 1 }
        guard at < end else { return 0 }
        if edge.text[at] == 0x3A { return at + 1 - start }
        return edge.char(at: at, to: end) == "：" ? at + 3 - start : 0
    }
}
