/// Rows of tables and of contents that lost their wide blanks: two numbers or years side by
/// side (`营业收入 168,920 186,540`, `项目 2021年 2022年`), or dots before a page number.
enum TableRow {
    static func matches(_ edge: LineEdge, _ line: EdgeLine) -> Bool {
        if !line.isLetterSpaced {
            if line.content.contains(.numbers) { return true }
            if line.content.contains(.year) {
                for at in line.start + 1..<line.end - 4 where edge.text[at] == 0x20 {
                    if separatesYears(edge, line, at) { return true }
                }
            }
        }
        return isDigit(edge.text[line.end - 1]) && endsInDots(edge, line)
    }

    /// `……………02` or `.........8`: a line of a table of contents.
    private static func endsInDots(_ edge: LineEdge, _ line: EdgeLine) -> Bool {
        let text = edge.text
        let start = line.start
        var at = line.end
        while at > start, isDigit(text[at - 1]) || text[at - 1] == 0x20 { at -= 1 }
        guard at < line.end, at - start >= 9 else { return false }
        if text[at - 1] == 0x2E { return (at - 5..<at).allSatisfy { text[$0] == 0x2E } }
        return [3, 6, 9].allSatisfy { edge.char(endingAt: at - $0 + 3, from: start) == "…" }
    }

    /// Whether the blank at `at` stands between 年 and a year. A date has blanks too: `2021 年 12 月`.
    private static func separatesYears(_ edge: LineEdge, _ line: EdgeLine, _ at: Int) -> Bool {
        var digits = at + 1
        while digits < line.end, isDigit(edge.text[digits]) { digits += 1 }
        return digits - at == 5
            && edge.words.classes.of(edge.char(endingAt: at, from: line.start)).contains(.year)
    }
}
