import Testing

@testable import Extractor

/// Cells in the memory of a store.
@Suite struct GridCellsTests {
    private func cell(_ start: Int) -> GridCell {
        GridCell(range: start..<start + 3, left: start, right: start + 2, other: start..<start + 1, gap: 1)
    }

    private func starts(_ cells: GridCells) -> [Int] { cells.map { $0.range.lowerBound } }

    @Test func keepsCellsOfManyLinesWhereTheyAre() {
        let store = CellStore()
        defer { withExtendedLifetime(store) {} }
        // More than a block holds, and lines that do not fit what is left of one.
        let lines = (0..<200).map { line in store.keep((0..<line % 7).map { cell(10 * line + $0) }) }
        for (line, cells) in lines.enumerated() {
            #expect(starts(cells) == (0..<line % 7).map { 10 * line + $0 })
        }
    }

    @Test func aLineMayBeLongerThanABlock() {
        let store = CellStore()
        defer { withExtendedLifetime(store) {} }
        let first = store.keep([cell(1)])
        #expect(starts(store.keep((0..<1000).map(cell))) == Array(0..<1000))
        #expect(starts(first) == [1])
    }

    @Test func aRowIsKeptAsFarAsItWent() {
        let store = CellStore()
        defer { withExtendedLifetime(store) {} }
        var row = store.row(atMost: 4)
        #expect(row.last?.left == nil)
        for start in [1, 2, 3] { row.append(cell(start)) }
        row.removeLast()
        #expect(row.last?.range.lowerBound == 2)
        let cells = store.keep(row)
        let next = store.keep([cell(9)])
        #expect(starts(cells) == [1, 2])
        #expect(starts(next) == [9])
    }

    @Test func memoryIsUsedAgain() {
        let store = CellStore()
        defer { withExtendedLifetime(store) {} }
        for round in 0..<100 {
            let cells = store.keep((0..<60).map { cell(round + $0) })
            #expect(starts(cells) == Array(round..<round + 60))
            store.removeAll()
        }
    }

    @Test func noCellsAreNone() {
        #expect(GridCells().isEmpty)
        #expect(CellStore().keep([]).isEmpty)
        var cells = GridCells()
        cells.removeLast()
        #expect(cells.isEmpty)
    }

    @Test func aLineIsMeasuredTheOtherWayAndBack() {
        let store = CellStore()
        defer { withExtendedLifetime(store) {} }
        var line = GridLine(
            kind: .layout, number: 1, page: 1, indent: 0, width: 9, range: 0..<9, blankLinesBefore: 0,
            closes: false,
            hasClauses: false)
        line.cells = store.keep([cell(4), cell(8)])
        let other = line.measured(by: .characters, in: store)
        #expect(other.cells.map { $0.left..<$0.right } == [4..<5, 8..<9])
        #expect(other.cells.map { $0.other } == [4..<6, 8..<10])
        #expect(other.measured(by: .widths, in: store).cells.map { $0.left..<$0.right } == [4..<6, 8..<10])
        #expect(line.cells.map { $0.left..<$0.right } == [4..<6, 8..<10])
    }
}
