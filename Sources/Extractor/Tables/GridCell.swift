/// A cell of a line: its place in the normalised text and in the columns of the page.
struct GridCell: PlacedCell, BitwiseCopyable {
    @PackedRange var range: Range<Int>
    /// Columns of the page, the right one exclusive.
    var left: Int
    var right: Int
    /// The same in the other measure.
    @PackedRange var other: Range<Int> = 0..<0
    /// What it is made of, where one blank stands between its parts: which of the line's pieces, in their order.
    @PackedRange var pieces: Range<Int> = 0..<0
    /// Blank columns before it.
    var gap: Int
    /// What it says, if it is a number or says that there is none.
    var value: CellValue?

    var isNumber: Bool { value?.number != nil }

    /// Takes in what stands behind it, but for the value.
    mutating func append(_ next: GridCell) {
        range = range.lowerBound..<next.range.upperBound
        right = next.right
        other = other.lowerBound..<next.other.upperBound
    }
}

/// How the columns of a page are counted: as a terminal shows them, where a Chinese character is two wide,
/// or one for each character, as `pdftotext -layout` sets them.
enum PageMeasure: Equatable, Sendable { case widths, characters }

/// What has a place in the columns of a page, by both measures.
protocol PlacedCell {
    var left: Int { get set }
    var right: Int { get set }
    var other: Range<Int> { get set }
}

extension PlacedCell {
    /// Has the place in the other measure for its own.
    mutating func changeMeasure() {
        (left, right, other) = (other.lowerBound, other.upperBound, left..<right)
    }
}

/// The content of a cell that is no words.
struct CellValue: Equatable, BitwiseCopyable {
    /// Nil for a dash, 不适用 and the like.
    var number: ExactDecimal?
    var isPercent = false
    /// 23.85 个百分点
    var isPoint = false
    /// 减少 23.85
    var direction = Change.none
    /// The unit, where the cell itself says it: 14.2港仙.
    var unit: UnitPhrase?
    var decimals = 0
    var hasSeparator = false
    /// Whether it may be the number of a note: one or two digits and no more.
    var isSmall = false
    /// Four digits that may be a year.
    var isYear = false

    /// Whether it may be the number of a heading: 26, (1).
    var counts: Bool {
        guard isBare, decimals == 0, let number else { return false }
        return number < ExactDecimal(100) && number > ExactDecimal(-100)
    }

    /// Whether it may be the number of a heading below such: 2.2.
    var countsParts: Bool {
        guard isBare, decimals == 1, let number else { return false }
        return number < ExactDecimal(20) && number > .zero
    }

    private var isBare: Bool { !hasSeparator && unit == nil && !isPercent && !isPoint }
}

/// A line as cells.
struct GridLine: BitwiseCopyable {
    /// How the cells are set apart.
    enum Kind { case blanks, layout, tabs }

    var kind: Kind
    var cells = GridCells()
    /// What cells are made of; none in most lines.
    var pieces = GridCells()
    var number: Int
    var page: Int
    var indent: Int
    var width: Int
    /// Blanks at both ends, in columns.
    var leading = 0
    var trailing = 0
    /// The line in the normalised text.
    @PackedRange var range: Range<Int>
    /// Lines without anything between it and the line before.
    var blankLinesBefore: Int
    /// Whether it was put together of lines with a cell each.
    var isRun = false
    /// Whether it closes a sentence.
    var closes: Bool
    /// Whether a comma, a semicolon or the like stands in it.
    var hasClauses: Bool

    /// The longest run of cells that are values, of two such the last.
    var values: Range<Int> {
        var best = 0..<0
        var start = 0
        for i in 0...cells.count where i == cells.count || cells[i].value == nil {
            if i - start > 0, i - start >= best.count { best = start..<i }
            start = i + 1
        }
        return best
    }

    /// What a cell is made of.
    func pieces(of cell: GridCell) -> [GridCell] { cell.pieces.map { pieces[$0] } }

    /// How the columns are counted.
    var measure = PageMeasure.widths

    /// The line with its columns counted that way.
    func measured(by measure: PageMeasure, in store: CellStore) -> GridLine {
        guard measure != self.measure else { return self }
        var line = self
        line.measure = measure
        line.cells = store.keep(
            cells.map { cell in
                var cell = cell
                cell.changeMeasure()
                return cell
            })
        return line
    }

    /// Twice the middle of one of the cells, as `measure` counts columns.
    func center(of cell: GridCell, by measure: PageMeasure) -> Int {
        measure == self.measure ? cell.left + cell.right : cell.other.lowerBound + cell.other.upperBound
    }

    /// Whether cells between its figures are empty: a blank ends each cell, and no figure is padded.
    var hasEmptyCells: Bool {
        guard kind != .tabs, trailing > 0 else { return false }
        var (isTight, isWide) = (false, false)
        for i in cells.indices.dropFirst() where cells[i].value != nil && cells[i - 1].value != nil {
            if cells[i].gap == 1 { isTight = true }
            if cells[i].gap >= GridLine.widestPadding { isWide = true }
        }
        return isTight && isWide
    }

    /// Blanks between figures that pad none.
    private static let widestPadding = 3

    /// Numbers side by side without a unit of their own.
    var bareCount: Int {
        cells[values].count {
            $0.isNumber && $0.range.count > 1 && $0.value?.unit == nil && $0.value?.isPercent == false
                && $0.value?.isPoint == false
        }
    }

    /// 26   预计负债, (1)   投资收益: a heading whose number is a cell of its own.
    func isNumberedHeading(upTo indent: Int) -> Bool {
        isHeading(upTo: indent) && cells[0].value?.counts == true
    }

    /// 2.2 本期计划: one whose number has parts.
    func isPartHeading(upTo indent: Int) -> Bool {
        isHeading(upTo: indent) && cells[0].value?.countsParts == true
            && cells[1].left - cells[0].right <= 2
    }

    /// Whether words stand behind its first cell, and nothing else.
    private func isHeading(upTo indent: Int) -> Bool {
        !isRun && cells.count > 1 && self.indent <= indent
            && cells.dropFirst().allSatisfy { $0.value == nil }
    }

    var numberCount: Int { cells.count { $0.isNumber } }

    /// Whether it has numbers and all may be years.
    var holdsOnlyYears: Bool {
        var hasYear = false
        for cell in cells where cell.isNumber {
            guard cell.value?.isYear == true else { return false }
            hasYear = true
        }
        return hasYear
    }
}
