/// Decides which lines a hard wrap tore apart.
///
/// `pdftotext` ends every line of a page with a line feed, often a blank line more, and puts
/// headings, labels and call-outs between the lines of a text. In this order:
///
/// - The text of a time line goes on where it stands alone in its column, and nowhere else.
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
struct LineJoiner: ~Copyable {
    /// Columns from which on a line is too long for a heading.
    private static let wide: Int32 = 56
    /// Columns up to which lines of one width are labels.
    private static let label: Int32 = 18
    /// Columns below which nothing but a comma or a number makes a line go on.
    private static let narrow: Int32 = 14

    private let edge: LineEdge
    /// Index of the last line of the block, and what its ends say.
    private var last = 0
    private var line: EdgeLine?
    /// The widest line of the block.
    private var column: Int32 = 0
    private var count = 0
    /// Blank lines between the lines of the block, -1 while it has only one.
    private var spacing = -1
    private var beginsWithMark = false
    /// Whether the block is known to be running text, whose lines are full.
    private var isText = false
    /// Whether there is a clause in the block that makes it part of a sentence.
    private var isSentence = false
    /// Whether it begins as the entry of a time line, date and text in one column.
    private var isEntry = false
    /// Where the text of a time line begins, in columns, 0 if the block is none.
    private var entryColumn: Int32 = 0

    init(_ text: UnsafeBufferPointer<UInt8>, _ folded: UnsafeBufferPointer<UInt16>, _ words: LineWords) {
        edge = LineEdge(text: text, folded: folded, words: words)
    }

    /// Whether line `at`, the next one that is not blank, goes on with the block; if not, it begins one.
    mutating func joins(_ lines: [SourceLine], line at: Int) -> Bool {
        let next = EdgeLine(edge, lines[at])
        if let line, decide(lines, at, line, next) {
            column = max(column, next.width)
            if !isSentence { isSentence = edge.hasClauses(line) || edge.hasClauses(next) }
            count += 1
            spacing = at - last - 1
            last = at
            self.line = next
            return true
        }
        begin(next, at)
        return false
    }

    private mutating func begin(_ line: EdgeLine, _ at: Int) {
        self.line = line
        last = at
        column = line.width
        count = 1
        spacing = -1
        beginsWithMark = ListMark.length(edge, line) > 0
        isText = false
        isSentence = isStatement(line)
        isEntry = edge.entryBlank(line) != nil
        entryColumn = edge.isEntry(line) ? line.cellColumn : 0
    }

    private mutating func decide(
        _ lines: [SourceLine], _ at: Int, _ line: EdgeLine, _ next: EdgeLine
    ) -> Bool {
        let blanks = at - last - 1
        if entryColumn > 0 { return next.page == line.page && blanks <= 1 && goesOnInColumn(next) }
        if next.page != line.page || blanks > 2 || line.hasColumns || next.hasColumns {
            return false
        }
        if line.closes || ListMark.length(edge, next) > 0 { return false }
        if let blank = edge.entryBlank(next), isEntry || blank >= 3, edge.ending(line) != .connecting {
            return false
        }
        if TableRow.matches(edge, line) || TableRow.matches(edge, next) { return false }
        if beginsWithMark, count == 1, isMarkAlone(line) { return true }
        if edge.isOrnament(line) || edge.isOrnament(next) || edge.opensTwice(next) { return false }
        if let answer = byEdges(line, next, blanks) {
            if answer, !isText, edge.ending(line) == .connecting || edge.beginning(next) == .closing {
                isText = true
                isSentence = true
            }
            return answer
        }
        if count == 1, edge.endsAsTitle(line), !edge.hasClauses(line), next.closes || edge.hasClauses(next) {
            return false
        }
        if count == 1, beginsWithMark, line.width < LineJoiner.wide, edge.endsAsHeading(line),
            !edge.hasClauses(line), next.closes || edge.hasClauses(next)
        {
            return false
        }
        // The last line of a paragraph is shorter; a sentence under its heading seldom is.
        if next.closes, next.width <= line.width, next.indent <= line.indent,
            blanks == 0 || isSentence || isText,
            isSentence || isText || line.width >= 24, !edge.hasCells(line), !edge.endsInQuantity(line),
            !startsAnew(next)
        {
            return true
        }
        return byLayout(lines, at, line, next, blanks)
    }

    /// 2020 年 2 月   捐赠现金 800 万元，310
    ///               名员工报名
    private func goesOnInColumn(_ next: EdgeLine) -> Bool {
        !next.hasColumns && abs(next.indent - entryColumn) <= 2 && ListMark.length(edge, next) == 0
    }

    /// What the characters at the border say by themselves, nil if nothing.
    private func byEdges(_ line: EdgeLine, _ next: EdgeLine, _ blanks: Int) -> Bool? {
        if edge.tearsWord(line, next) { return true }
        let ending = edge.ending(line)
        let beginning = edge.beginning(next)
        if edge.isBare(line), count == 1 {
            if beginning == .closing { return edge.isBareNumber(line) }
            return edge.isBareNumber(line)
                && (edge.isUnitAlone(next) || edge.startsWithYearWord(next))
        }
        if beginning == .closing { return true }
        if edge.endsInTornNumber(line), beginning == .digit { return true }
        if edge.isBare(next) { return ending == .connecting || edge.wantsNumber(line) }
        if ending == .connecting { return beginning != .dash }
        if beginning == .dash { return isText && line.width >= LineJoiner.wide ? nil : false }
        if edge.tearsDate(line, next) || edge.tearsHalf(line, next) {
            return true
        }
        if edge.isDate(line), count == 1 { return beginning == .dependent }
        if edge.isDate(next) { return edge.wantsDate(line) }
        if ending == .digit, edge.endsInLabelled(line) { return edge.isUnitAlone(next) }
        if ending == .digit || edge.endsInScale(line) {
            let isProse = isSentence || line.width >= LineJoiner.wide || edge.hasClauses(next) || next.closes
            // Over more blank lines than the block has, what begins like a unit is rather another word: 排放强度.
            let isApart =
                blanks > max(0, spacing) && line.width < LineJoiner.wide && edge.startsLikeWord(next)
            if edge.startsWithUnit(next, surely: !isProse || isApart || edge.endsInCell(line)) {
                // A number alone is a call-out, or the number of a page.
                return edge.beginning(line) != .digit || line.width >= LineJoiner.narrow
                    || edge.isUnitAlone(next)
            }
        }
        if beginning == .digit, ending == .open { return true }
        if beginning == .digit, ending == .measuring { return startsAnew(next) ? nil : true }
        if ending == .open || beginning == .dependent, line.width >= LineJoiner.narrow {
            return true
        }
        return edge.isUnbalanced(line) ? true : nil
    }

    /// What widths and blank lines say.
    private mutating func byLayout(
        _ lines: [SourceLine], _ at: Int, _ line: EdgeLine, _ next: EdgeLine, _ blanks: Int
    ) -> Bool {
        let isStatement = isSentence || isText || beginsWithMark || line.isLetterSpaced
        if next.indent >= line.indent + 3, !beginsWithMark { return false }
        if edge.isLatin(next) || edge.hasCells(next) && !edge.hasClauses(next) { return false }
        var after = lineAfter(lines, at, next)
        if let found = after, found.index - at - 1 != blanks {
            // Another distance, another text: is it the next line or the one after it?
            let isCertain = count > 1 || edge.startsDated(line) || edge.hasDigits(line)
            if !(isStatement && isCertain), line.width < LineJoiner.wide { return false }
            after = nil
        }
        if spacing >= 0, blanks > spacing { return false }
        if spacing >= 0, blanks < spacing, line.width < LineJoiner.wide { return false }
        var column = max(column, next.width)
        if count == 1, let after { column = max(column, after.width) }
        let slack = column < 24 ? 3 : column < LineJoiner.wide ? max(4, column / 10) : column / 8
        let isFull =
            line.isLetterSpaced || line.width + slack + leadingToken(next) >= column
        if edge.beginning(next) == .opening, column < LineJoiner.wide,
            !edge.hasClauses(next, lists: true), !next.closes,
            after == nil || next.width + slack < column
        {
            return false  // a name in a list of names
        }
        let answer =
            isText
            ? goesOn(line, next, after?.width, column, isFull: isFull)
            : begins(line, next, after?.width, isStatement: isStatement, isFull: isFull)
        if answer { isText = true }
        return answer
    }

    /// Whether a line that may be a heading is the first of a text.
    private func begins(
        _ line: EdgeLine, _ next: EdgeLine, _ after: Int32?, isStatement: Bool,
        isFull: Bool
    ) -> Bool {
        if line.width >= LineJoiner.wide {
            // Two long names below each other are no text, nor are entries of a time line.
            if !isStatement, !edge.hasClauses(next, lists: true) { return false }
            if startsAnew(next), !next.closes, 10 * next.width < 7 * line.width { return false }
            return isFull
        }
        if startsAnew(next) { return false }
        // Two lines that are narrower than this one are of another column.
        if let after, max(next.width, after) + 6 < line.width, abs(next.width - after) <= 4,
            !isDatedOrLong(line)
        {
            return false
        }
        let column = max(line.width, next.width)
        if isStatement {
            if line.width < 36, !next.closes, !edge.hasDigits(line), edge.hasDigits(next) {
                return false
            }
            if isFull { return canGoOn(line, column) }
            if line.width >= 36, 10 * line.width >= 6 * column, edge.hasClauses(next) {
                return true
            }
            // Call-outs are centred: a line of one may be half as wide again as the one above.
            return edge.startsDated(line) && !next.closes && 2 * next.width <= 3 * line.width
                && !edge.endsInQuantity(line)
        }
        if edge.beginning(next) == .opening || !isFull || edge.hasCells(line) { return false }
        if let after {
            return line.width >= LineJoiner.label && abs(line.width - next.width) <= 2
                && after <= next.width + 4 && canGoOn(line, column)
        }
        return line.width >= 30 && next.closes
    }

    private func isDatedOrLong(_ line: EdgeLine) -> Bool {
        edge.startsDated(line) || line.isLetterSpaced
    }

    /// Whether running text goes on in the next line.
    private func goesOn(
        _ line: EdgeLine, _ next: EdgeLine, _ after: Int32?, _ column: Int32, isFull: Bool
    ) -> Bool {
        if column >= LineJoiner.wide, isFull { return true }
        if startsAnew(next) { return false }
        let hasClauses = edge.hasClauses(next, lists: true)
        if isFull { return isSentence && hasClauses || canGoOn(line, column) }
        // Text that flows round a picture is ragged.
        guard isSentence, 10 * line.width >= 6 * column, !edge.endsInQuantity(line) else {
            return false
        }
        if hasClauses || next.closes { return true }
        return after != nil && column >= (count >= 3 ? 24 : 40) && 10 * next.width >= 6 * column
    }

    /// In a narrow column: not a line that could be complete, above another one.
    private func canGoOn(_ line: EdgeLine, _ column: Int32) -> Bool {
        column >= 36 || !edge.endsInQuantity(line) || line.width >= column
    }

    /// Whether a line is of a sentence and no heading: dated, or with a clause that is too
    /// long or too exact for one.
    private func isStatement(_ line: EdgeLine) -> Bool {
        if edge.startsDated(line) { return true }
        if line.width >= 36 { return edge.hasClauses(line, lists: true) }
        return edge.hasClauses(line) && (line.width >= 30 || edge.hasDigits(line))
    }

    private func startsAnew(_ line: EdgeLine) -> Bool {
        edge.startsDated(line) || edge.startsEntry(line)
    }

    /// The line that is not blank after line `at`, if both can be of one sentence.
    private func lineAfter(
        _ lines: [SourceLine], _ at: Int, _ line: EdgeLine
    ) -> (index: Int, width: Int32)? {
        if line.closes { return nil }
        var after = at + 1
        while after < lines.count, after <= at + 3, lines[after].isBlank { after += 1 }
        guard after < lines.count, !lines[after].isBlank, lines[after].page == line.page,
            !lines[after].hasColumns
        else { return nil }
        let (start, end) = (Int(lines[after].start), Int(lines[after].end))
        guard ListMark.length(edge, start, end, edge.char(at: start, to: end)) == 0 else { return nil }
        return (after, lines[after].width)
    }

    private func isMarkAlone(_ line: EdgeLine) -> Bool {
        ListMark.length(edge, line) == line.end - line.start
    }

    /// Columns of the unbreakable token a line begins with: it did not fit above.
    private func leadingToken(_ line: EdgeLine) -> Int32 {
        var at = line.start
        let end = min(line.end, at + 24)
        while at < end, edge.text[at] > 0x20, edge.text[at] < 0x80 { at += 1 }
        return Int32(at - line.start)
    }
}
