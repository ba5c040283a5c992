/// Rows: whose head they have, how they are called, what their cells say.
extension TableReader {
    /// Whether figures stand in a line as in a row, and not years or cases as in a head.
    func isRow(_ line: GridLine, _ segment: TableSegment) -> Bool {
        line.cells.contains(where: { $0.isNumber })
            && !line.isNumberedHeading(upTo: TableReader.headingIndent)
            && !line.isPartHeading(upTo: TableReader.headingIndent) && !line.holdsOnlyYears
            && !holdsCases(line, segment)
    }

    /// The cells of a row; nil if it is none.
    mutating func row(_ index: Int, _ segment: TableSegment, _ taken: inout Set<Int>) -> [TableLine]? {
        dropFarLines()
        let line = segment.lines[index]
        let opens = head.map { pendingOpens() && !isPrintedAgain($0) } ?? false
        if let (built, profile) = newHead(index, segment) {
            begin(built, profile, segment)
        } else if opens {
            // Another table, whose head says nothing.
            endTable()
        }
        if let rows, let cells = cells(line, index, rows, segment, &taken) {
            lastLine = line.number
            proseLines = 0
            pending = []
            return [TableLine(range: line.range, role: .row, cells: cells)]
        }
        if let pairs = pairs(line, segment) {
            pending = []
            return [TableLine(range: line.range, role: .row, cells: pairs)]
        }
        if head != nil, pending.contains(where: { $0.cells.count > 1 }) { endTable() }
        return nil
    }

    // MARK: - Cells

    private mutating func cells(
        _ line: GridLine, _ index: Int, _ rows: RowReader, _ segment: TableSegment, _ taken: inout Set<Int>
    ) -> [TableCell]? {
        let head = rows.head
        if line.closes || line.hasClauses && line.kind == .blanks && line.trailing == 0,
            !rows.hasText, line.values.count < rows.figures.count
        {
            return nil
        }
        if line.kind != .tabs, isProse(line, segment) {
            segment.account.note { $0.cell(line.range, .proseInTable) }
            return nil
        }
        let line = line.measured(by: head.measure, in: segment.store)
        if pending.contains(where: { $0.measure != head.measure }) {
            pending = pending.map { $0.measured(by: head.measure) }
        }
        // A row of lines without a name is nobody's.
        if line.isRun, line.cells.first?.value != nil { return nil }
        if line.isRun != (kind == .runs) { return nil }
        let panels = rows.panels(line)
        guard !panels.isEmpty,
            panels.contains(where: { $0.figures.contains { line.cells[$0.cell].isNumber } })
        else { return nil }
        let maker = cellMaker(segment, line)
        var result: [TableCell] = []
        var isOther = false
        result.reserveCapacity(line.cells.count)
        for panel in panels {
            let label =
                panels.count > 1
                ? words(panel.labels, line, segment) : label(panel, line, index, head, segment, &taken)
            var stub = label.map { StubReader(pack: pack).read($0) } ?? Stub()
            let own = stub.plain
            if !rows.hasPeriods, let label, let period = period(label, segment) {
                stub.name = []
                stub.period = period
                // 成本 / 於二零二三年一月一日
                if let above = pending.last, above.cells.count == 1 { division = above.cells[0] }
            } else if stub.name.isEmpty || stub.isPart {
                stub = inherited(stub)
            }
            if let label, !rows.hasPeriods {
                if stub.period == nil { stub.period = balance(label, own, segment) }
                belong(&stub)
            }
            if stub.name.allSatisfy({ $0 < 0x80 && !$0.isLetter }) {
                // 1,349,995,04 above 6.00: a number that the end of a line tore.
                if stub.row.contains(UInt8(ascii: ",")), !stub.row.contains(where: { $0 >= 0x80 }) {
                    continue
                }
                stub.name = []
            }
            if let unit = panel.unit {
                stub.unit = UnitPhraseReader(passage: Passage(pack, segment.view.bytes)).read(
                    whole: line.cells[unit].range)
                if stub.unit?.unit == .percent { stub.isPercent = true }
            }
            for (at, place) in panel.figures {
                let column = head.columns[place]
                if isOfOther(stub, column) {
                    isOther = true
                    continue
                }
                guard let (cell, value) = figure(at, line, column, isNamed: label != nil, segment),
                    let made = maker.cell(cell, value, column, stub)
                else { continue }
                result.append(made)
            }
        }
        // 在职员工的数量（人） below a column of 报酬总额（万元）: what has that column is over.
        if isOther, result.isEmpty {
            endTable()
            return nil
        }
        return result
    }

    /// Whether a row counts what a column of amounts, which says of what, cannot hold.
    private func isOfOther(_ stub: Stub, _ column: TableColumn) -> Bool {
        guard let own = stub.unit, column.hasPart, !column.isPeriod, let said = column.unit ?? context.unit
        else { return false }
        return pack.traits.measures(said.unit, .money) && !pack.traits.measures(own.unit, .money)
    }

    /// Whether a line is no row: items of lists, or a number of a sentence with its unit and more words behind a
    /// blank, 24 个月内的最后一个交易日.
    private func isProse(_ line: GridLine, _ segment: TableSegment) -> Bool {
        for index in line.cells.indices {
            let range = line.cells[index].range
            if isBullet(segment.view.char(at: range.lowerBound)) { return true }
            // The first may be the number of the row: 3 国药….
            guard index > 1, line.cells[index - 1].isNumber, !line.cells[index].isNumber,
                range.lowerBound - line.cells[index - 1].range.upperBound <= 1,
                let unit = pack.unitAfterDigits.longest(in: segment.view, at: range.lowerBound),
                !unit.isNone, range.count >= unit.length + 12
            else { continue }
            return true
        }
        return false
    }

    /// What the items of a list begin with, which rows do not.
    private func isBullet(_ character: Unicode.Scalar) -> Bool {
        switch character {
        case "●", "•", "■", "◆", "▪", "►": true
        default: false
        }
    }

    /// The time that a label is, where it is nothing else: 2021 年, 二零二五年三月三十一日.
    func period(_ label: GridText, _ segment: TableSegment) -> SourceDate? {
        label.plain.withUnsafeBufferPointer { buffer in
            let found = HeadDate.read(
                Passage(pack, buffer), 0, buffer.count, isMinguo: segment.facts.isTaiwanese)
            guard let found, TextView(buffer).skipBlanks(found.end) >= buffer.count, found.date.year > 0,
                !found.date.isBare,
                let value = HeadPeriods(report: segment.facts.period, above: context.above).value(found.date)
            else { return nil }
            return SourceDate(
                value: value, text: label.spot.text, start: label.spot.start, end: label.spot.end)
        }
    }

    /// The day of a label that names it by the report's period: 期初余额, 年末账面价值.
    private func balance(_ label: GridText, _ name: [UInt8], _ segment: TableSegment) -> SourceDate? {
        let relative = memory.said(name, pack, countsFrom1912: false).phrase.relative
        var periods = HeadPeriods(report: segment.facts.period, above: nil)
        // 2008 年度 above the statement of the year before
        periods.year = context.above?.year ?? 0
        guard relative == .start || relative == .end, let relative, let value = periods.value(relative)
        else { return nil }
        return SourceDate(
            value: value, text: label.spot.text, start: label.spot.start, end: label.spot.end)
    }

    /// Sets the part of the table before the name of a row that has one: 账面原值 / 1.期初余额.
    private mutating func belong(_ stub: inout Stub) {
        if stub.level == .division { division = nil }
        guard let division, stub.level == .item || stub.period != nil else { return }
        let part = StubReader(pack: pack).read(division).name
        // 期末账面价值 says it.
        if stub.name.suffix(part.count) != part[...] { stub.name = part + stub.name }
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
            isStockTable: isStockTable, account: segment.account)
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

    /// 前五名客户合计销售金额（元） 41,405,756.60: names that say their units, and one figure each.
    private mutating func pairs(_ line: GridLine, _ segment: TableSegment) -> [TableCell]? {
        guard !line.closes, !line.hasClauses, line.cells.last?.isNumber == true else { return nil }
        guard mayBePairs(line, segment) else { return nil }
        if let rows, pending.isEmpty, rows.read(line) != nil { return nil }
        let maker = cellMaker(segment, line)
        let single = CellMaker(
            pack: pack, context: TableContext(), kind: .pairs, flow: maker.flow, stock: maker.stock,
            columns: [], isStockTable: nil, account: segment.account)
        var column = TableColumn()
        column.role = .value
        var result: [TableCell] = []
        var start = 0
        for (index, cell) in line.cells.enumerated() where cell.isNumber {
            guard let value = cell.value, let label = words(Array(start..<index), line, segment),
                let stub = pairStub(label, value), let made = single.cell(cell, value, column, stub)
            else { return nil }
            result.append(made)
            start = index + 1
        }
        return result
    }

    /// Whether words that may be a name stand before every number, before they are taken apart.
    private func mayBePairs(_ line: GridLine, _ segment: TableSegment) -> Bool {
        var length = 0
        var isChinese = false
        for cell in line.cells {
            if cell.isNumber {
                guard length >= 6, isChinese else { return false }
                (length, isChinese) = (0, false)
            } else {
                length += cell.range.count
                isChinese = isChinese || segment.bytes(cell.range).contains { $0 >= 0x80 }
            }
        }
        return true
    }

    /// A name that says what its one figure is.
    private func pairStub(_ label: GridText, _ value: CellValue) -> Stub? {
        let stub = StubReader(pack: pack).read(label)
        guard
            stub.unit != nil || stub.countUnit != nil && value.decimals == 0
                || stub.isPercent && !value.isPoint || stub.isRate && value.isPercent,
            stub.name.count >= 6, stub.name.contains(where: { $0 >= 0xE0 })
        else { return nil }
        return stub
    }
}
