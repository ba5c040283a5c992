/// Reads tables line by line: a head of columns, rows below it, and what stands above and between.
///
///     单位：万元
///     项目       2021 年   2022 年
///     营业收入    168,920   186,540
///
/// Three rooms: grids (`GridScanner`, `OrderedHead`, `LayoutHead`, `RowReader`), heads and stubs (`HeadReader`,
/// `ColumnMaker`, `StubReader`), and the context of a table (`ContextReader`). Nothing is guessed: a row that
/// does not fit is left alone, and so is a column whose head says nothing. What is carried from batch to
/// batch is a value: own bytes, no ranges.
struct TableReader {
    let pack: CompiledPack
    var context = TableContext()
    /// Reads rows by the head of the table at hand.
    var rows: RowReader?
    var head: TableHead? { rows?.head }
    var kind = TableKind.layout
    /// A head that was looked for and not found.
    var unanswered: HeadQuestion?
    /// How often a head was looked for in vain, and the number of the last row for which it was looked for.
    var misses = 0
    var lastAsked = 0
    /// Lines of words since the last row or head; only the last `mostPending` are looked at.
    var pending: [TextLine] = []
    /// The words that head the rows below them, from the outermost on: 每股盈利, 來自持續經營業務.
    var sections: [GridText] = []
    /// The line of words that opens the part of the table at hand to which numbered rows belong: 一、账面原值.
    var division: GridText?
    var furniture = PageFurniture()
    var isStockTable: Bool?
    /// The last line of the table at hand.
    var lastLine: Int = 0
    /// Lines of prose since then.
    var proseLines = 0
    var page: Int = 0
    /// The first line of the page.
    var pageStart: Int = 0
    /// The unit that the head of a page declared, in its words.
    var pageUnit: [UInt8] = []
    /// The widest label of the table at hand, to its right edge.
    var labelEdge = 0
    /// What words of heads said before.
    let memory = HeadMemory()
    /// How the columns of the last table that told it were counted.
    var measure = PageMeasure.widths

    static let farthest: Int = 30
    static let mostPending = 36
    /// Cells of a line above which it is of no table.
    static let mostCells = 64
    /// Rows that may stand below what is no head for them before only a line that opens a table has them looked at.
    static let mostMisses = 6
    /// Lines that the head of a page may have.
    static let pageHead = 6
    /// Bytes of the name of a column, where nothing else tells a head from a row of words.
    static let longestName = 45
    /// Columns that a numbered heading may be indented.
    static let headingIndent = 8
    /// Lines of prose that may stand between rows of one table.
    static let mostProse = 4

    init(_ pack: CompiledPack) { self.pack = pack }

    /// What tables take of the lines that begin before `end`, in the text; those behind it may be looked at.
    mutating func read(_ segment: TableSegment, _ cursor: inout TableCursor, upTo end: Int) -> [TableLine] {
        var result: [TableLine] = []
        while cursor.next < segment.lines.count, segment.lines[cursor.next].range.lowerBound < end {
            let index = cursor.next
            let line = segment.lines[index]
            cursor.next += 1
            if !cursor.taken.isEmpty, cursor.taken.remove(index) != nil { continue }
            if isFurniture(index, segment) {
                segment.account.note { $0.cell(line.range, .furniture) }
                continue
            }
            if line.number - lastLine > TableReader.farthest, hasHead { endTable() }
            let unit = declared(line, segment)
            if unit != nil || declaresSeveral(line, segment) {
                declare(unit, line, segment)
                result.append(TableLine(range: line.range, role: .head))
                continue
            }
            if line.cells.count > TableReader.mostCells {
                segment.account.note { $0.cell(line.range, .manyCells) }
                pending = []
                continue
            }
            let isRow = isRow(line, segment)
            if isRow {
                if let row = row(index, segment, &cursor.taken) {
                    result += row
                    continue
                }
                if line.isRun { continue }
                segment.account.note { $0.cell(line.range, hasHead ? .misfit : .noHead) }
                if line.bareCount > 1, !line.closes, !line.hasClauses {
                    result.append(TableLine(range: line.range, role: .unread))
                    pending = []
                    continue
                }
                if line.cells.contains(where: { $0.value?.hasSeparator == true }) {
                    pending = []
                    continue
                }
            }
            if !line.closes, line.hasClauses, line.width > 50, hasHead,
                proseLines < TableReader.mostProse,
                line.cells.count == 1
            {
                // A label may have clauses too.
                proseLines += 1
                words(line, segment, isRejected: isRow)
            } else if line.closes
                || line.hasClauses && line.width > 50 && (line.cells.count == 1 || line.kind == .blanks)
            {
                prose(line, segment)
            } else {
                words(line, segment, isRejected: isRow)
                // Its dates are of columns: nothing happened then.
                if !line.hasClauses, !line.closes, let last = pending.last, isHead(last, segment) {
                    result.append(TableLine(range: line.range, role: .head))
                }
            }
        }
        return result
    }

    /// Goes past lines of prose, the last of which closes a sentence.
    mutating func pass(lines: Int) {
        proseLines += lines
        if proseLines > TableReader.mostProse { endTable() }
        context.above = nil
        pending = []
        misses = 0
    }

    /// Whether a table is under way.
    private var hasHead: Bool {
        if case .some = rows { true } else { false }
    }

    mutating func endTable() {
        rows = nil
        sections = []
        division = nil
        labelEdge = 0
    }

    // MARK: - Lines that are no rows

    private mutating func isFurniture(_ index: Int, _ segment: TableSegment) -> Bool {
        let line = segment.lines[index]
        if line.isRun { return false }
        let isNewPage = line.page != page
        page = line.page
        if isNewPage { pageStart = line.number }
        if isPageNumber(line, segment), !isLoneFigure(line) {
            if index > 0, segment.lines[index - 1].values.isEmpty {
                furniture.note(segment.bytes(segment.lines[index - 1].range))
            }
            if let last = pending.last, index > 0, last.number == segment.lines[index - 1].number,
                namesReport(segment.lines[index - 1], segment)
            {
                pending.removeLast()
            }
            return true
        }
        if furniture.contains(segment.bytes(line.range)), line.values.isEmpty || line.numberCount == 1 {
            return true
        }
        if isNewPage, line.numberCount < 2 {
            if opensColumns(line, segment) { return false }
            return furniture.note(segment.bytes(line.range)) || namesReport(line, segment)
        }
        if index > 0, line.values.isEmpty, isPageNumber(segment.lines[index - 1], segment),
            !opensColumns(line, segment)
        {
            return furniture.note(segment.bytes(line.range))
        }
        return false
    }

    /// Whether a line says a unit, or when its columns hold: what a page begins with where a table goes on.
    private func opensColumns(_ line: GridLine, _ segment: TableSegment) -> Bool {
        guard !namesReport(line, segment) else { return false }
        return declared(line, segment) != nil
            || line.cells.count > 1
                && line.cells.contains {
                    memory.said(segment.bytes($0.range), pack, countsFrom1912: false).phrase.hasPeriod
                }
    }

    func isPageNumber(_ line: GridLine, _ segment: TableSegment) -> Bool {
        PageFurniture.isPageNumber(line, Passage(pack, segment.view.bytes))
    }

    /// A small number alone on its line that the table at hand waits for.
    private func isLoneFigure(_ line: GridLine) -> Bool {
        guard let rows, rows.head.kind == .order, rows.figures.count == 1, let last = pending.last else {
            return false
        }
        return line.number == last.number + 1 && last.cells.count == 1
    }

    private func namesReport(_ line: GridLine, _ segment: TableSegment) -> Bool {
        guard line.range.count < 200 else { return false }
        var at = line.range.lowerBound
        while at < line.range.upperBound {
            if pack.words.titleAfterYear.longest(in: segment.view.bytes, at: at) != nil { return true }
            at = segment.view.after(at)
        }
        return false
    }

    private func declared(_ line: GridLine, _ segment: TableSegment) -> UnitPhrase? {
        guard line.range.count < 240, line.numberCount == 0 || line.cells.count > line.numberCount else {
            return nil
        }
        if line.numberCount > 1 { return nil }
        return ContextReader(passage: Passage(pack, segment.view.bytes)).declaredUnit(
            line.range, isApart: line.indent >= 8)
    }

    /// Whether the columns of the table below have units of their own, which nothing says.
    private func declaresSeveral(_ line: GridLine, _ segment: TableSegment) -> Bool {
        line.numberCount == 0
            && ContextReader(passage: Passage(pack, segment.view.bytes)).declaresSeveralUnits(line.range)
    }

    /// `unit`: nil where none holds for all of the table.
    private mutating func declare(_ unit: UnitPhrase?, _ line: GridLine, _ segment: TableSegment) {
        dropFarLines()
        // Units below a head are of its columns: 千港元 千港元.
        if line.cells.count > 1 || !pending.isEmpty, isUnitRow(line, segment),
            pending.contains(where: { $0.cells.count > 1 }) || line.cells.count > 1
        {
            words(line, segment)
            return
        }
        takeTitle()
        pending = []
        misses = 0
        endTable()
        context.unit = unit
        context.unitLine = line.number
        context.isUnitUsed = false
        if let unit,
            ContextReader(passage: Passage(pack, segment.view.bytes)).isOfReport(line.range)
                || isOfPages(line, segment)
        {
            context.reportUnit = unit
        }
        noteDate(line, segment)
        lastLine = line.number
    }

    /// Whether a line stands in the head of a page, as it stood in that of another.
    private mutating func isOfPages(_ line: GridLine, _ segment: TableSegment) -> Bool {
        guard line.page > 1, line.number - pageStart < TableReader.pageHead else { return false }
        let words = Array(segment.bytes(line.range))
        defer { pageUnit = words }
        return pageUnit == words
    }

    /// Whether a line is nothing but units.
    private func isUnitRow(_ line: GridLine, _ segment: TableSegment) -> Bool {
        let units = UnitPhraseReader(passage: Passage(pack, segment.view.bytes))
        return line.cells.allSatisfy { units.read(whole: $0.range) != nil || $0.range.count <= 6 }
    }

    private mutating func prose(_ line: GridLine, _ segment: TableSegment) {
        proseLines += 1
        if proseLines > TableReader.mostProse { endTable() }
        if line.closes { context.above = nil } else { noteDate(line, segment) }
        pending = []
        misses = 0
    }

    /// Keeps a line of words. `isRejected`: it looks like a row, but there was no head for it.
    private mutating func words(_ line: GridLine, _ segment: TableSegment, isRejected: Bool = false) {
        // 每股盈利 8: of a heading the number is that of its note.
        var line = line
        if line.cells.count == 2, line.cells[1].value?.isSmall == true,
            head?.columns.contains(where: { $0.role == .note }) == true
        {
            line.cells.removeLast()
        }
        noteDate(line, segment)
        let isOfNumbers = isRejected && line.cells.allSatisfy({ $0.isNumber })
        if isOfNumbers, pending.last?.isOfNumbers == true {
            // Columns are numbered once.
            pending = []
            return
        }
        var words = textLine(line, segment)
        (words.isOfNumbers, words.isRejected) = (isOfNumbers, isRejected)
        pending.append(words)
        // Several at a time, since all that stay are moved.
        if pending.count >= 2 * TableReader.mostPending { dropFarLines() }
    }

    /// Lets go of the lines of words that stand too far above to be looked at.
    mutating func dropFarLines() {
        if pending.count > TableReader.mostPending {
            pending.removeFirst(pending.count - TableReader.mostPending)
        }
    }

    /// Takes all that is kept from the batch, which ends.
    mutating func settle() {
        dropFarLines()
        for line in pending { for cell in line.cells { cell.settle() } }
        for section in sections { section.settle() }
        division?.settle()
        for column in head?.columns ?? [] { column.words.settle() }
    }

    /// Whether a line is a head by itself: periods, and beside them only what a head says.
    private func isHead(_ line: TextLine, _ segment: TableSegment) -> Bool {
        guard line.cells.count > 1 else { return false }
        // Of most lines a cell says nothing, whatever the period of the report.
        let bare = bareMaker(countsFrom1912: segment.facts.isTaiwanese)
        guard line.cells.allSatisfy({ bare.role(of: $0) != .unknown }) else { return false }
        let maker = maker(segment)
        let columns = line.cells.map { maker.outline(of: $0) }
        guard columns.allSatisfy({ $0.role != .unknown && (!$0.hasPart || !$0.isPeriod) }) else {
            return false
        }
        // One period and a measure may as well be a day and what happened then.
        let periods = columns.count(where: { $0.isPeriod })
        return periods > 1
            || periods == 1 && columns.contains { !$0.holdsFigures || $0.holdsChange || $0.role == .share }
    }

    func textLine(_ line: GridLine, _ segment: TableSegment) -> TextLine {
        let calendar = segment.facts.isTaiwanese ? GridWords.Calendar.fromYear1912 : .common
        var cells = line.cells.map { GridText($0, line.pieces(of: $0), of: segment.source, asHead: calendar) }
        if holdsFiguresOfCases(line, segment) {
            cells = stride(from: 0, to: cells.count, by: 2).map { cells[$0] + cells[$0 + 1] }
        }
        return TextLine(
            cells: unspaced(cells, segment), number: line.number, page: line.page,
            isLayout: line.kind == .layout, indent: line.indent, width: line.width,
            endsInBlank: line.trailing > 0, blankLinesBefore: line.blankLinesBefore, measure: line.measure,
            isNumbered: line.isNumberedHeading(upTo: TableReader.headingIndent))
    }

    /// 项 目, 合    计: two cells of a character each that are one word of heads.
    private func unspaced(_ cells: [GridText], _ segment: TableSegment) -> [GridText] {
        let singles = cells.indices.dropFirst().contains {
            cells[$0 - 1].length == 3 && cells[$0].length == 3
        }
        guard singles else { return cells }
        let isTaiwanese = segment.facts.isTaiwanese
        var result: [GridText] = []
        for cell in cells {
            if let last = result.last, last.length == 3, cell.length == 3 {
                let joined = last + cell
                let said = memory.said(joined, pack, countsFrom1912: isTaiwanese)
                if said.phrase.rest.isEmpty, !said.phrase.words.isEmpty {
                    result[result.count - 1] = joined.saying(said, date: nil)
                    continue
                }
            }
            result.append(cell)
        }
        return result
    }
}
