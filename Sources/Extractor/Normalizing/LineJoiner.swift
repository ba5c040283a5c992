/// Decides which lines a hard wrap tore apart.
///
/// `pdftotext` ends every line of a page with a line feed, often a blank line more, and puts
/// headings, labels and call-outs between the lines of a text. In this order:
///
/// - Never joined: what a final mark, a page break or three blank lines separate, the rows of
///   a table, what begins with a list mark.
/// - Always joined: what cannot end where it ends or begin where it begins — at a comma, an
///   opening bracket, inside a number (`超 2` `万名`, `98.` `6%`) or a range of dates.
/// - The rest is joined by width: a line goes on in the next one if it is as full as the lines
///   around it. A single narrow line without a comma is a heading or a label; only lines that
///   are all of one width make it the first of a narrow column.
///
/// A decision looks at the lines of the block so far, the next line, and the one after it if
/// the next one does not end a sentence — nothing beyond a reset, on either side.
struct LineJoiner {
    /// Columns from which on a line is too long for a heading.
    private static let wide: Int32 = 56
    /// Columns below which a line is a label.
    private static let narrow: Int32 = 14

    private let edge: LineEdge
    /// Index of the last line of the block.
    private var last = 0
    /// The widest line of the block.
    private var column: Int32 = 0
    private var count = 0
    /// Blank lines between the lines of the block, -1 while it has only one.
    private var spacing = -1
    private var beginsWithMark = false

    init(_ text: UnsafeBufferPointer<UInt8>, _ folded: UnsafeBufferPointer<UInt16>) {
        edge = LineEdge(text: text, folded: folded)
    }

    /// Begins a block with line `at`.
    mutating func beginBlock(_ lines: [SourceLine], line at: Int) {
        last = at
        column = lines[at].width
        count = 1
        spacing = -1
        beginsWithMark = ListMark.length(edge, lines[at]) > 0
    }

    /// Whether line `at`, the next one that is not blank, goes on with the block.
    mutating func joins(_ lines: [SourceLine], line at: Int) -> Bool {
        guard decide(lines, at) else { return false }
        column = max(column, lines[at].width)
        count += 1
        spacing = at - last - 1
        last = at
        return true
    }

    private func decide(_ lines: [SourceLine], _ at: Int) -> Bool {
        let line = lines[last]
        let next = lines[at]
        let blanks = at - last - 1
        if next.page != line.page || blanks > 2 || line.hasColumns || next.hasColumns { return false }
        if closes(line) { return false }
        if ListMark.length(edge, next) > 0 { return false }
        if beginsWithMark, count == 1, isMarkAlone(line) { return true }
        if edge.isOrnament(line) || edge.isOrnament(next) { return false }
        if let answer = byEdges(line, next) { return answer }
        // What follows is a matter of layout.
        let after = lineAfter(lines, at)
        if !fitsSpacing(lines, at, after, blanks) { return false }
        if next.indent >= line.indent + 3, !beginsWithMark { return false }
        let column = max(column, next.width, after.map { lines[$0].width } ?? 0)
        let isFull =
            line.isLetterSpaced
            || line.width + max(4, column / 8) + leadingToken(next) >= column
        if count > 1 { return isFull && (column >= LineJoiner.wide || goesOn(line, next, column)) }
        return single(line, next, after.map { lines[$0] }, isFull)
    }

    /// What the characters at the border say by themselves, nil if nothing.
    private func byEdges(_ line: SourceLine, _ next: SourceLine) -> Bool? {
        let ending = edge.ending(line)
        let beginning = edge.beginning(next)
        if edge.isBare(line), count == 1 {
            if beginning == .closing { return edge.isBareNumber(line) }
            return edge.isBareNumber(line) && edge.isUnitAlone(next)
        }
        if edge.isBare(next) {
            if beginning == .closing || edge.endsInTornNumber(line) { return true }
            return ending == .connecting || ending == .measuring
        }
        if beginning == .closing { return true }
        if edge.endsInTornNumber(line), beginning == .digit { return true }
        if ending == .connecting { return beginning != .dash }
        if beginning == .dash { return count > 1 && line.width >= LineJoiner.wide ? nil : false }
        if ending == .digit || edge.endsInScale(line), edge.startsWithUnit(next) { return true }
        if beginning == .digit, ending == .measuring || ending == .open { return true }
        if edge.isDate(line), count == 1 { return beginning == .dependent }
        if edge.isDate(next) { return false }
        if ending == .open || beginning == .dependent, line.width >= LineJoiner.narrow { return true }
        return nil
    }

    /// A block of one line: the first of a text, or a heading.
    private func single(
        _ line: SourceLine, _ next: SourceLine, _ after: SourceLine?, _ isFull: Bool
    ) -> Bool {
        let isDated = edge.startsDated(next)
        let isStatement =
            edge.hasClauses(line) || edge.startsDated(line) || beginsWithMark || line.isLetterSpaced
        if line.width >= LineJoiner.wide {
            // Two long names below each other are no text.
            if edge.endsInName(line), !isStatement, !edge.hasClauses(next) { return false }
            return isFull
        }
        if isDated { return false }
        if edge.beginning(next) == .opening, !isStatement { return false }
        if isStatement {
            if isFull { return goesOn(line, next, max(line.width, next.width)) }
            // Call-outs are centred: a line of one may be half as wide again as the one above.
            return edge.startsDated(line) && !closes(next) && 2 * next.width <= 3 * line.width
                && !edge.endsInQuantity(line)
        }
        guard isFull, line.width >= LineJoiner.narrow else { return false }
        if let after {
            return abs(line.width - next.width) <= 2 && after.width <= next.width + 2
                && !edge.endsInQuantity(line)
        }
        return line.width >= 30 && closes(next) && next.width <= line.width
    }

    /// In a narrow column: a line that could be complete, above another one.
    private func goesOn(_ line: SourceLine, _ next: SourceLine, _ column: Int32) -> Bool {
        if edge.startsDated(next) { return false }
        return !(edge.endsInQuantity(line) && line.width + 2 < column)
    }

    /// Whether the blank lines before line `at` are as many as between the others.
    private func fitsSpacing(
        _ lines: [SourceLine], _ at: Int, _ after: Int?, _ blanks: Int
    ) -> Bool {
        let line = lines[last]
        let usual = spacing >= 0 ? spacing : after.map { $0 - at - 1 } ?? blanks
        if blanks > usual { return false }
        if blanks < usual {
            return line.width >= LineJoiner.wide || spacing < 0 && edge.hasClauses(line)
        }
        return true
    }

    /// The line that is not blank after line `at`, if both can be of one sentence.
    private func lineAfter(_ lines: [SourceLine], _ at: Int) -> Int? {
        if closes(lines[at]) { return nil }
        var after = at + 1
        while after < lines.count, after <= at + 3, lines[after].isBlank { after += 1 }
        guard after < lines.count, !lines[after].isBlank, lines[after].page == lines[at].page,
            !lines[after].hasColumns, ListMark.length(edge, lines[after]) == 0
        else { return nil }
        return after
    }

    private func closes(_ line: SourceLine) -> Bool {
        SentenceEnd.closes(edge.text, from: Int(line.start), lineEnd: Int(line.end))
    }

    private func isMarkAlone(_ line: SourceLine) -> Bool {
        ListMark.length(edge, line) == Int(line.end - line.start)
    }

    /// Columns of the unbreakable token a line begins with: it did not fit above.
    private func leadingToken(_ line: SourceLine) -> Int32 {
        var at = Int(line.start)
        let end = min(Int(line.end), at + 24)
        while at < end, edge.text[at] > 0x20, edge.text[at] < 0x80 { at += 1 }
        return Int32(at) - line.start
    }
}
