/// Figures: which cells of a line are a row's, and which name a case, number the row, or are part of something else.
extension TableReader {
    // MARK: - Cases

    /// Whether figures of a line tell cases apart, of which the columns are: 项目 +5% -5%, +100 个基点 -100 个基点.
    func holdsCases(_ line: GridLine, _ segment: TableSegment) -> Bool {
        if holdsFiguresOfCases(line, segment) { return true }
        guard let first = line.cells.first, line.cells.count > 1, !line.isRun, first.value == nil else {
            return false
        }
        return line.cells.dropFirst().allSatisfy { $0.value?.isPercent == true && $0.isNumber }
            && pack.words.tables.head.longest(in: segment.view.bytes, at: first.range.lowerBound).map {
                HeadWord($0) == .name && $0.length == first.range.count
            } ?? false
    }

    /// Whether a line is nothing but such figures, each with its unit in a cell behind it.
    func holdsFiguresOfCases(_ line: GridLine, _ segment: TableSegment) -> Bool {
        line.cells.first?.isNumber == true && !line.isRun && line.cells.count % 2 == 0
            && line.cells.indices.allSatisfy { index in
                index % 2 == 0
                    ? line.cells[index].isNumber
                    : isWhole(line.cells[index], pack.grammar.percentageUnit, segment)
            }
    }

    // MARK: - Cells

    /// A figure of a row with what it says; nil if it is none of the column.
    func figure(
        _ index: Int, _ line: GridLine, _ column: TableColumn, isNamed: Bool, _ segment: TableSegment
    ) -> (cell: GridCell, value: CellValue)? {
        var cell = line.cells[index]
        guard var value = cell.value else { return nil }
        let behind = unit(behind: index, line, segment)
        if behind == .other || isRest(cell, segment) || !isNamed && numbersRow(value, column) {
            segment.account.note { $0.cell(cell.range, .inTable) }
            return nil
        }
        if case .money(let unit) = behind {
            // A rate of 26 亿元 is none, and one such figure alone may be of a sentence, or of words between columns.
            guard column.role == .value, column.isPeriod, !column.isPercent, line.numberCount > 1 else {
                return nil
            }
            cell.range = cell.range.lowerBound..<line.cells[index + 1].range.upperBound
            value.unit = unit
        }
        return (cell, value)
    }

    /// Whether a number that a blank tore goes on in a cell: 118,577,777. 78.
    private func isRest(_ cell: GridCell, _ segment: TableSegment) -> Bool {
        let end = segment.view.skipBlanks(before: cell.range.lowerBound)
        guard end > 1, end < cell.range.lowerBound, segment.view.isDigit(at: end - 2) else { return false }
        return segment.view[end - 1] == UInt8(ascii: ".") || segment.view[end - 1] == UInt8(ascii: ",")
    }

    /// Whether a figure of a row without a label may as well be its number: 26.
    private func numbersRow(_ value: CellValue, _ column: TableColumn) -> Bool {
        value.counts && value.number != .zero && !column.isPeriod && column.unit == nil
    }

    /// What stands behind a figure in a cell of its own, set apart by one blank.
    private enum UnitBehind: Equatable {
        case none
        /// 26 亿元
        case money(UnitPhrase)
        /// 3 个月, 100 个基点, 1584 万美元和…
        case other
    }

    private func unit(behind index: Int, _ line: GridLine, _ segment: TableSegment) -> UnitBehind {
        guard index + 1 < line.cells.count, line.kind != .tabs else { return .none }
        let next = line.cells[index + 1]
        guard next.value == nil, next.left - line.cells[index].right <= 1 else { return .none }
        if let unit = UnitPhraseReader(passage: Passage(pack, segment.view.bytes)).read(whole: next.range) {
            return pack.traits.measures(unit.unit, .money) ? .money(unit) : .other
        }
        let isScaled = pack.words.numerals.meaning(segment.view.char(at: next.range.lowerBound)).isMyriads
        return isScaled || isWhole(next, pack.grammar.percentageUnit, segment) ? .other : .none
    }

    /// Whether a cell is a word of a table, all of it.
    private func isWhole(_ cell: GridCell, _ table: WordTable, _ segment: TableSegment) -> Bool {
        cell.value == nil
            && table.longest(in: segment.view, at: cell.range.lowerBound).map {
                !$0.isNone && $0.length == cell.range.count
            } ?? false
    }
}
