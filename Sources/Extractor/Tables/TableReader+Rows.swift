/// Rows: whose head they have, how they are called, what their cells say.
extension TableReader {
    /// Whether figures stand in a line as in a row, and not years as in a head.
    func isRow(_ line: GridLine, _ segment: TableSegment) -> Bool {
        let numbers = line.cells.filter(\.isNumber)
        guard !numbers.isEmpty else { return false }
        return !numbers.allSatisfy { $0.value?.isYear == true }
    }

    /// The cells of a row; nil if it is none.
    mutating func row(_ index: Int, _ segment: TableSegment, _ taken: inout Set<Int>) -> [TableLine]? {
        let line = segment.lines[index]
        let opens = head != nil && pending.contains { opensTable($0) }
        if let (built, profile) = newHead(index, segment) {
            begin(built, profile, segment)
        } else if opens {
            // Another table, whose head says nothing.
            endTable()
        }
        if let head, let cells = cells(line, index, head, segment, &taken) {
            lastLine = line.number
            proseLines = 0
            pending = []
            return [TableLine(range: line.range, role: .row, cells: cells)]
        }
        if let pair = pair(line, segment) {
            pending = []
            return [TableLine(range: line.range, role: .row, cells: [pair])]
        }
        if head != nil, pending.contains(where: { $0.cells.count > 1 }) { endTable() }
        return nil
    }

    // MARK: - Heads

    /// The head of the rows from `index` on, if the words above are one, and what the rows tell of it.
    private mutating func newHead(_ index: Int, _ segment: TableSegment) -> (TableHead, RowProfile)? {
        guard !pending.isEmpty, pending.contains(where: { isHeadLike($0) }) else { return nil }
        let line = segment.lines[index]
        if let head, RowReader(head: head).read(line.measured(by: head.measure)) != nil,
            !pending.contains(where: { opensTable($0) })
        {
            return nil
        }
        // One figure behind words is a row only below a head that has two cells.
        if line.kind == .blanks, line.trailing == 0, !line.isRun, line.values.count < 2,
            !pending.suffix(3).contains(where: { $0.cells.count > 1 && opensTable($0) })
        {
            return nil
        }
        let profile = profile(index, segment)
        let maker = maker(segment)
        if line.isRun { return RunHead(maker: maker, profile: profile).build(pending).map { ($0, profile) } }
        let isLayout = profile.rows.count { $0.kind == .layout } * 2 > profile.rows.count
        if isLayout, profile.isAligned {
            return LayoutHead.build(pending, maker, profile, like: measure).map { ($0, profile) }
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
            !pending.contains(where: { opensTable($0) })
        {
            return nil
        }
        // The same words above rows of the same shape say no more than they did for the row before.
        let question = HeadQuestion(
            lines: pending.map(\.number), slots: profile.slots, counts: profile.counts)
        if question == unanswered { return nil }
        let found = OrderedHead(maker: maker, profile: profile).build(pending)
        unanswered = found == nil ? question : nil
        return found.map { ($0, profile) }
    }

    /// What a head was looked for in, and for what rows.
    struct HeadQuestion: Equatable, Sendable {
        var lines: [Int32]
        var slots: [Int]
        var counts: [Int]
    }

    /// Whether a line says anything of columns, so that it is worth a try.
    private func isHeadLike(_ line: TextLine) -> Bool {
        if line.cells.count > 1 { return true }
        guard let cell = line.cells.first, !cell.endsAsHeading else { return false }
        let isStrong = cell.plain.withUnsafeBufferPointer { buffer in
            let phrase = HeadReader(passage: Passage(pack, buffer)).read(0..<buffer.count)
            return phrase.hasPeriod || phrase.isChange || phrase.unit != nil
                || !phrase.words.isDisjoint(with: [.share, .version, .amount, .consolidated])
        }
        return isStrong && (head == nil || cell.width < 30)
    }

    /// Whether a line is of a head where a table is under way: several cells that say something, or a period.
    private func opensTable(_ line: TextLine) -> Bool {
        let known = line.cells.filter { cell in
            cell.plain.withUnsafeBufferPointer { buffer in
                let phrase = HeadReader(passage: Passage(pack, buffer)).read(0..<buffer.count)
                if line.cells.count == 1 { return phrase.hasPeriod && phrase.rest.isEmpty }
                return phrase.hasPeriod || phrase.isChange || phrase.words.contains(.share)
            }
        }
        if !known.isEmpty { return true }
        guard line.cells.count > 1 else { return false }
        let maker = bareMaker(countsFrom1912: false)
        let columns = line.cells.map { maker.column([$0]) }
        return columns[0].role == .name && columns.allSatisfy { $0.role != .unknown }
    }

    /// Of columns by their words alone, whatever the report's period.
    func bareMaker(countsFrom1912: Bool) -> ColumnMaker {
        ColumnMaker(
            pack: pack, periods: HeadPeriods(report: nil, above: nil), countsFrom1912: countsFrom1912)
    }

    func maker(_ segment: TableSegment) -> ColumnMaker {
        var periods = HeadPeriods(report: segment.facts.period, above: nil)
        // A title between them ends what the date is of.
        let head = pending.firstIndex { $0.cells.count > 1 && opensTable($0) } ?? pending.count
        let title = pending[..<head].last { isTitle($0) && !isHeadLike($0) }
        if let above = context.above, title.map({ $0.number < context.aboveLine }) ?? true {
            lend(above, &periods)
        }
        return ColumnMaker(pack: pack, periods: periods, countsFrom1912: segment.facts.isTaiwanese)
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
                if isPageNumber(line, segment), line.cells.count < 2 { continue }
                rows.append(line)
                words = 0
                if rows.count == 24 { break }
            } else {
                words += 1
                if line.cells.count > 2 && line.kind != .blanks || words > 4 { break }
                let isHead =
                    line.cells.count { cell in
                        HeadReader(passage: passage).read(cell.range).hasPeriod
                    } > 1
                if isHead || ContextReader(passage: passage).declaredUnit(line.range) != nil {
                    break
                }
            }
        }
        return RowProfile(rows: rows)
    }

    private mutating func begin(_ built: TableHead, _ profile: RowProfile, _ segment: TableSegment) {
        let above = Array(pending[..<built.lines.lowerBound])
        let isContinued =
            head?.columns.map(\.head) == built.columns.map(\.head) && !above.contains { isTitle($0) }
        let below = Array(pending[built.lines.upperBound...])
        if !isContinued {
            pending = above
            isStockTable = nil
            takeTitle()
            sections = []
            labelEdge = 0
        }
        head = built
        if isStockTable == nil, !built.columns.contains(where: \.isPeriod) {
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
        let said = head.columns.filter(\.holdsFigures).compactMap { column in
            column.plainPart.withUnsafeBufferPointer {
                pack.words.tables.isStock(in: $0, endingAt: $0.count)
            }
        }
        return said.isEmpty ? nil : said.allSatisfy { $0 }
    }

    // MARK: - Cells

    private mutating func cells(
        _ line: GridLine, _ index: Int, _ head: TableHead, _ segment: TableSegment, _ taken: inout Set<Int>
    ) -> [TableCell]? {
        if line.closes || line.hasClauses && line.kind == .blanks && line.trailing == 0,
            head.columns.allSatisfy({ $0.role != .text }), line.values.count < head.figures.count
        {
            return nil
        }
        let line = line.measured(by: head.measure)
        pending = pending.map { $0.measured(by: head.measure) }
        // A row of lines without a name is nobody's.
        if line.isRun, line.cells.first?.value != nil { return nil }
        if line.isRun != (kind == .runs) { return nil }
        let panels = RowReader(head: head).panels(line)
        guard !panels.isEmpty,
            panels.contains(where: { $0.figures.contains { line.cells[$0.cell].isNumber } })
        else { return nil }
        let maker = cellMaker(segment, line)
        var result: [TableCell] = []
        for panel in panels {
            let label =
                panels.count > 1
                ? words(panel.labels, line, segment) : label(panel, line, index, head, segment, &taken)
            var stub = label.map { StubReader(pack: pack).read($0) } ?? Stub()
            if stub.name.isEmpty || stub.isPart { stub = inherited(stub) }
            if stub.name.allSatisfy({ $0 < 0x80 && !$0.isLetter }) { stub.name = [] }
            if let unit = panel.unit {
                stub.unit = UnitPhraseReader(passage: Passage(pack, segment.view.bytes)).read(
                    whole: line.cells[unit].range)
                if stub.unit?.unit == .percent { stub.isPercent = true }
            }
            for (cell, column) in panel.figures {
                guard let value = line.cells[cell].value,
                    let made = maker.cell(line.cells[cell], value, head.columns[column], stub)
                else { continue }
                result.append(made)
            }
        }
        return result
    }

    /// A part is of what stands above it, and so is a sum without a name.
    private func inherited(_ stub: Stub) -> Stub {
        guard let last = sections.last else { return stub }
        var result = stub
        let reader = StubReader(pack: pack)
        let above = reader.read(last)
        result.name =
            (stub.isPart ? sections.reduce(into: []) { $0 += reader.read($1).name } : above.name) + stub.name
        for section in sections {
            let outer = reader.read(section)
            result.isSingle = result.isSingle || outer.isSingle
            result.isStock = result.isStock ?? outer.isStock
            if result.unit == nil { result.unit = outer.unit }
        }
        result.isRate = stub.isRate || above.isRate
        return result
    }

    private func cellMaker(_ segment: TableSegment, _ line: GridLine) -> CellMaker {
        let periods = HeadPeriods(report: segment.facts.period, above: nil)
        var flow = located(periods.reportValue(isStock: false), segment, line)
        var stock = located(periods.reportValue(isStock: true), segment, line)
        if let above = context.above, above.year > 0, endsPeriod(above), let spot = context.aboveSpot,
            let value = periods.value(above)
        {
            let date = SourceDate(value: value, text: spot.text, start: spot.start, end: spot.end)
            flow = date
            stock = date
            if value.start != value.end, let end = value.end {
                stock?.value = DateValue(start: end, end: end, precision: .day, inferred: true)
            }
        }
        return CellMaker(
            pack: pack, context: context, kind: kind, flow: flow, stock: stock, columns: head?.columns ?? [],
            isStockTable: isStockTable)
    }

    /// Whether figures may be of a date above a table: no day in the middle of a month.
    private func endsPeriod(_ date: HeadDate) -> Bool {
        if case .day(let month, let day) = date.span { return day >= HeadDate.lastDay(of: month) }
        return true
    }

    private func located(_ value: DateValue?, _ segment: TableSegment, _ line: GridLine) -> SourceDate? {
        guard let value else { return nil }
        if var source = segment.facts.source {
            source.value = value
            return source
        }
        let spot = segment.spot(line.cells.first?.range ?? line.range)
        return SourceDate(value: value, text: spot.text, start: spot.start, end: spot.end)
    }

    // MARK: - Pairs

    /// 前五名客户合计销售金额（元） 41,405,756.60: a name that says its unit, and one figure.
    private mutating func pair(_ line: GridLine, _ segment: TableSegment) -> TableCell? {
        guard line.cells.count >= 2, let last = line.cells.last, let value = last.value, value.number != nil,
            line.cells.dropLast().allSatisfy({ !$0.isNumber }), !line.closes, !line.hasClauses
        else { return nil }
        guard let label = words(Array(line.cells.indices.dropLast()), line, segment) else { return nil }
        let stub = StubReader(pack: pack).read(label)
        guard
            stub.unit != nil || stub.countUnit != nil && value.decimals == 0
                || stub.isPercent && !value.isPoint || stub.isRate && value.isPercent,
            stub.name.count >= 6, stub.name.contains(where: { $0 >= 0xE0 })
        else { return nil }
        if let head, pending.isEmpty, RowReader(head: head).read(line) != nil { return nil }
        var maker = cellMaker(segment, line)
        maker = CellMaker(
            pack: pack, context: TableContext(), kind: .pairs, flow: maker.flow, stock: maker.stock,
            columns: [], isStockTable: nil)
        var column = TableColumn()
        column.role = .value
        return maker.cell(last, value, column, stub)
    }
}
