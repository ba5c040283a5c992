/// Rows of tables and of contents that lost their wide blanks: two numbers or years side by
/// side (`营业收入 168,920 186,540`, `项目 2021年 2022年`), or dots before a page number.
enum TableRow {
    static func matches(_ edge: LineEdge, _ line: SourceLine) -> Bool {
        if line.hasSpacedNumbers, !line.isLetterSpaced {
            for at in Int(line.start) + 1..<Int(line.end) - 1 where edge.text[at] == 0x20 {
                if separatesNumbers(edge, line, at) { return true }
            }
        }
        return endsInDots(edge, line)
    }

    /// `……………02` or `.........8`: a line of a table of contents.
    private static func endsInDots(_ edge: LineEdge, _ line: SourceLine) -> Bool {
        let text = edge.text
        let start = Int(line.start)
        var at = Int(line.end)
        while at > start, isDigit(text[at - 1]) || text[at - 1] == 0x20 { at -= 1 }
        guard at < Int(line.end), at - start >= 9 else { return false }
        if text[at - 1] == 0x2E { return (at - 5..<at).allSatisfy { text[$0] == 0x2E } }
        return [3, 6, 9].allSatisfy { edge.char(endingAt: at - $0 + 3, from: start) == "…" }
    }

    /// Whether the blank at `at` stands between two numbers, one of them of two digits or
    /// more, or between 年 and a year.
    private static func separatesNumbers(_ edge: LineEdge, _ line: SourceLine, _ at: Int) -> Bool {
        let text = edge.text
        let next = text[at + 1]
        guard
            isDigit(next)
                || next == 0x2D && at + 2 < Int(line.end) && isDigit(text[at + 2])
        else { return false }
        let last = text[at - 1]
        let isLonger =
            at + 2 < Int(line.end) && (isDigit(text[at + 2]) || text[at + 2] == 0x2E)
        if isDigit(last) {
            return isLonger
                || at - 2 >= Int(line.start) && (isDigit(text[at - 2]) || text[at - 2] == 0x2E)
        }
        if last == 0x25 { return true }
        // A date has blanks too: `2021 年 12 月`.
        var digits = at + 1
        while digits < Int(line.end), isDigit(text[digits]) { digits += 1 }
        return digits - at == 5
            && edge.words.classes.of(edge.char(endingAt: at, from: Int(line.start))).contains(.year)
    }
}
