/// Heads: which of the lines above a row are one, and what begins with it.
extension TableReader {
    /// The head of the rows from `index` on, if the words above are one, and what the rows tell of it.
    mutating func newHead(_ index: Int, _ segment: TableSegment) -> (TableHead, RowProfile)? {
        guard !pending.isEmpty else { return nil }
        let line = segment.lines[index]
        // One figure behind words is a row only below a head that has two cells.
        if line.kind == .blanks, line.trailing == 0, !line.isRun, line.values.count < 2,
            !pendingOpens(last: 3, where: { $0.cells.count > 1 })
        {
            return nil
        }
        guard pending.contains(where: { isHeadLike($0) }) else { return nil }
        if let rows, rows.read(line.measured(by: rows.head.measure, in: segment.store)) != nil,
            !pendingOpens() || isPrintedAgain(rows.head)
        {
            return nil
        }
        // A head that is asked for in vain is not asked for again before a line opens a table.
        let last = lastAsked
        guard
            misses < TableReader.mostMisses
                || pendingOpens(where: { $0.number > last && !$0.isRejected })
        else { return nil }
        lastAsked = line.number
        let profile = profile(index, segment)
        let maker = maker(segment)
        // What stands above a numbered heading, or words of a row, is of no head below it.
        let first = pending.lastIndex(where: { $0.isNumbered || holdsFigure($0) }).map { $0 + 1 } ?? 0
        let found = build(Array(pending[first...]), line, profile, maker, segment)
        misses = found == nil ? misses + 1 : 0
        return found.map { head in
            var head = head
            head.lines = head.lines.lowerBound + first..<head.lines.upperBound + first
            return (head, profile)
        }
    }

    /// The head that the last of `lines` are, for rows like `line`.
    private mutating func build(
        _ lines: [TextLine], _ line: GridLine, _ profile: RowProfile, _ maker: ColumnMaker,
        _ segment: TableSegment
    ) -> TableHead? {
        guard !lines.isEmpty else { return nil }
        if line.isRun { return RunHead(maker: maker, profile: profile).build(lines) }
        // Blanks side by side are empty cells where one ends each cell, of the head too.
        let endsCells =
            profile.hasTerminators
            && lines.last(where: { $0.cells.count > 1 }).map { $0.endsInBlank && !$0.isLayout } ?? false
        let isLayout = !endsCells && profile.rows.count { $0.kind == .layout } * 2 > profile.rows.count
        if isLayout, let head = ordered(lines, maker, profile) { return head }
        if isLayout, profile.isAligned {
            return LayoutHead.build(lines, maker, profile, like: measure)
        }
        if line.kind == .blanks, line.hasClauses || line.closes, line.values.count < 2 { return nil }
        // One figure in a line of words is of a table only where the lines below have as many.
        if line.kind == .blanks, line.trailing == 0, line.values.count < 2,
            profile.rows.count(where: { $0.values.count == line.values.count }) < 3
        {
            return nil
        }
        // Lines of words with numbers in them are prose, unless one of them speaks of columns.
        if line.kind == .blanks, line.trailing == 0, !profile.hasTerminators, !segment.facts.isTaiwanese,
            !lines.contains(where: { opens($0) })
        {
            return nil
        }
        // The same words above rows of the same shape say no more than they did for the row before.
        let question = HeadQuestion(
            lines: lines.map({ $0.number }), slots: profile.slots, counts: profile.counts)
        if question == unanswered { return nil }
        let found =
            StackedHead(maker: maker, profile: profile).build(lines)
            ?? OrderedHead(maker: maker, profile: profile).build(lines)
        unanswered = found == nil ? question : nil
        return found
    }

    /// A line of names with one blank between them, as many as the rows have cells: in no columns of the page.
    private func ordered(_ lines: [TextLine], _ maker: ColumnMaker, _ profile: RowProfile) -> TableHead? {
        guard let index = lines.lastIndex(where: { $0.cells.count > 2 }), !lines[index].isLayout,
            lines[index].cells.count - 1 == profile.counts.first, namesColumns(lines[index]),
            var head = OrderedHead(maker: maker, profile: profile).build([lines[index]])
        else { return nil }
        head.lines = index..<index + 1
        return head
    }

    /// What a head was looked for in, and for what rows.
    struct HeadQuestion: Equatable, Sendable {
        var lines: [Int]
        var slots: [Int]
        var counts: [Int]
    }

    /// Whether all that stands above is the head of the table at hand once more, as at the top of a page.
    func isPrintedAgain(_ head: TableHead) -> Bool {
        pending.allSatisfy { line in
            line.cells.allSatisfy { cell in
                let words = cell.shown.withoutBlanks
                return head.columns.contains {
                    $0.head.starts(with: words) || $0.head.suffix(words.count) == words[...]
                }
            }
        }
    }

    /// Whether a line says anything of columns, so that it is worth a try.
    private func isHeadLike(_ line: TextLine) -> Bool {
        if line.cells.count > 1 { return !line.isOfNumbers }
        guard let cell = line.cells.first, !cell.endsAsHeading else { return false }
        let phrase = said(cell)
        let isStrong =
            phrase.hasPeriod || phrase.isChange || phrase.unit != nil
            || !phrase.words.isDisjoint(with: [.share, .version, .amount, .consolidated])
        return isStrong && (head == nil || cell.width < 30)
    }

    private func holdsFigure(_ line: TextLine) -> Bool { line.cells.contains { said($0).holdsFigure } }

    /// Whether any of the lines that wait opens a table, or of the last of them that count. Rows ask it again and again,
    /// so each line keeps its answer.
    mutating func pendingOpens(
        last most: Int = .max, where counts: (TextLine) -> Bool = { _ in true }
    ) -> Bool {
        for i in pending.indices.suffix(most) where counts(pending[i]) {
            let opens = opens(pending[i])
            pending[i].opensTable = opens
            if opens { return true }
        }
        return false
    }

    /// Whether a line opens a table.
    func opens(_ line: TextLine) -> Bool { line.opensTable ?? opensTable(line) }

    /// Whether a line is of a head where a table is under way: several cells that say something, or a period.
    private func opensTable(_ line: TextLine) -> Bool {
        let isKnown = line.cells.contains { cell in
            let phrase = said(cell)
            if line.cells.count == 1 { return phrase.hasPeriod && phrase.rest.isEmpty }
            return phrase.hasPeriod || phrase.isChange || phrase.words.contains(.share)
        }
        return isKnown || namesColumns(line)
    }

    /// Whether a line is the names of columns, the first that of the labels or of words: 日期 每股收市價.
    private func namesColumns(_ line: TextLine) -> Bool {
        guard line.cells.count > 1 else { return false }
        let maker = bareMaker(countsFrom1912: false)
        let first = line.cells[0]
        let role = maker.role(of: first)
        // 纳税主体 所得税税率; on a page of columns words side by side may be of any row.
        if role == .unknown, !line.isLayout, !first.endsAsHeading,
            line.cells.allSatisfy({ $0.length <= TableReader.longestName })
        {
            return line.cells.dropFirst().allSatisfy { maker.role(of: $0) != .unknown }
                && !maker.made(first).isAmbiguous
                && line.cells.dropFirst().allSatisfy {
                    let made = maker.made($0)
                    return made.holdsFigures && made.column.head.contains { $0 >= 0x80 }
                        && (line.cells.count > 2 || !made.isPeriod || !made.column.hasPart)
                }
        }
        return role == .name
            || role == .text && !maker.made(first).column.hasPart
                && line.cells.dropFirst().allSatisfy { maker.role(of: $0) != .unknown }
    }

    private func said(_ words: GridText) -> HeadPhrase {
        (words.said ?? memory.said(words, pack, countsFrom1912: false)).phrase
    }

    /// Of columns by their words alone, whatever the report's period.
    func bareMaker(countsFrom1912: Bool) -> ColumnMaker {
        ColumnMaker(pack, countsFrom1912: countsFrom1912, memory: memory)
    }

    func maker(_ segment: TableSegment) -> ColumnMaker {
        var periods = HeadPeriods(report: segment.facts.period, above: nil)
        if let above = context.above, !isTitled() { lend(above, &periods) }
        return ColumnMaker(
            pack, periods, countsFrom1912: segment.facts.isTaiwanese, memory: memory)
    }

    /// Whether a title stands between the date above the table and its head, which ends what the date is of.
    private func isTitled() -> Bool {
        let lines = pending.suffix(TableReader.mostPending)
        let head = lines.firstIndex { $0.cells.count > 1 && opens($0) } ?? lines.endIndex
        let title = lines[..<head].last { isTitle($0) && !isHeadLike($0) }
        return title.map { $0.number >= context.aboveLine } ?? false
    }

    /// What the date above the table gives to years in its head: the end of a month or of so many months.
    private func lend(_ above: HeadDate, _ periods: inout HeadPeriods) {
        switch above.span {
        case .ending: periods.above = above
        case .day(let month, let day) where day >= HeadDate.lastDay(of: month): periods.above = above
        default: break
        }
    }

    /// The rows from `index` on that may be of one table.
    private func profile(_ index: Int, _ segment: TableSegment) -> RowProfile {
        let passage = Passage(pack, segment.view.bytes)
        var rows: [GridLine] = []
        var words = 0
        for line in segment.lines[index...].prefix(60) {
            if isRow(line, segment), line.isRun == segment.lines[index].isRun {
                if isPageNumber(line, segment),
                    line.cells.count < 2 || !line.cells.allSatisfy({ $0.isNumber })
                {
                    continue
                }
                rows.append(line)
                words = 0
                if rows.count == 24 { break }
            } else {
                words += 1
                if line.cells.count > 2 && line.kind != .blanks || words > 4 { break }
                let isHead =
                    line.cells.count > 1
                    && line.cells.count {
                        memory.said(segment.bytes($0.range), pack, countsFrom1912: false).phrase.hasPeriod
                    } > 1
                if isHead || ContextReader(passage: passage).declaredUnit(line.range) != nil
                    || line.cells.count > 1 && namesColumns(textLine(line, segment))
                {
                    break
                }
            }
        }
        return RowProfile(rows: rows, store: segment.store)
    }

    mutating func begin(_ built: TableHead, _ profile: RowProfile, _ segment: TableSegment) {
        let above = Array(pending[..<built.lines.lowerBound])
        let isContinued =
            head?.columns.map({ $0.head }) == built.columns.map({ $0.head })
            && !above.contains { isTitle($0) }
        let below = Array(pending[built.lines.upperBound...])
        if !isContinued {
            pending = above
            isStockTable = nil
            takeTitle()
            sections = []
            division = nil
            labelEdge = 0
        }
        var built = built
        built.nameChanges()
        rows = RowReader(head: built)
        if isStockTable == nil, !built.columns.contains(where: { $0.isPeriod }) {
            isStockTable = stockColumns(built)
        }
        kind = built.kind == .layout ? .layout : .rows
        if profile.rows.first?.isRun == true {
            kind = .runs
        } else if profile.rows.first?.kind == .tabs {
            kind = .tabs
        }
        if built.kind == .layout { measure = built.measure }
        if !isContinued, context.isUnitUsed, context.titleLine > context.unitLine {
            // 单位：元 above another table.
            context.unit = context.reportUnit
        }
        context.isUnitUsed = true
        if let unit = built.unit { context.unit = unit }
        pending = below
    }

    /// Whether columns without periods are drawn on a day: one of them says so and none the contrary.
    private func stockColumns(_ head: TableHead) -> Bool? {
        let said = head.columns.filter({ $0.holdsFigures }).compactMap { column in
            column.plainPart.withUnsafeBufferPointer {
                pack.words.tables.isStock(in: $0, endingAt: $0.count)
            }
        }
        return said.isEmpty ? nil : said.allSatisfy { $0 }
    }
}
