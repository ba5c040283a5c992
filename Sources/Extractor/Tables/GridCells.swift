/// The cells of a line: a few plain bytes that name their place in a `CellStore`.
///
/// A line is looked at in many ways (as a row, as furniture, as words, in two measures) and copied for each, and of
/// most lines nothing comes. So its cells are counted by nobody: they live as long as the lines of the store.
struct GridCells: RandomAccessCollection {
    private let base: UnsafePointer<GridCell>?
    private(set) var count: Int

    /// No cells.
    init() { (base, count) = (nil, 0) }

    fileprivate init(_ cells: UnsafeBufferPointer<GridCell>) {
        (base, count) = (cells.baseAddress, cells.count)
    }

    var startIndex: Int { 0 }
    var endIndex: Int { count }

    subscript(_ index: Int) -> GridCell {
        precondition(index >= 0 && index < count, "no such cell")
        // Cells have a base, since there is one.
        return base.unsafelyUnwrapped[index]
    }

    mutating func removeLast() { count = Swift.max(0, count - 1) }
}

/// Where the cells of the lines at hand are kept: memory that grows by blocks and is used again for the next lines.
/// Whoever reads them holds the store (`ReportContext.Work`, `TableSegment`, `RowProfile`); nothing that outlives the
/// batch has cells (`GridWords.settle`).
final class CellStore {
    private var blocks: [UnsafeMutableBufferPointer<GridCell>] = []
    /// The block at hand, and how many of its cells are used.
    private var block = 0
    private var used = 0

    private static let smallest = 64

    deinit { for block in blocks { block.deallocate() } }

    /// Cells that are put together, of one line; then they are kept, and read until `removeAll`.
    struct Row {
        fileprivate let room: UnsafeMutableBufferPointer<GridCell>
        private(set) var count = 0

        fileprivate init(_ room: UnsafeMutableBufferPointer<GridCell>) { self.room = room }

        var last: GridCell? { count > 0 ? room[count - 1] : nil }

        mutating func append(_ cell: GridCell) {
            precondition(count < room.count, "no room for a cell")
            room.initializeElement(at: count, to: cell)
            count += 1
        }

        mutating func removeLast() { count = max(0, count - 1) }
    }

    /// Room for the cells of a line, of which there is one at a time.
    func row(atMost count: Int) -> Row {
        while block < blocks.count, blocks[block].count - used < count { (block, used) = (block + 1, 0) }
        if block == blocks.count {
            let size = max(count, blocks.last.map { 2 * $0.count } ?? CellStore.smallest)
            blocks.append(.allocate(capacity: size))
        }
        return Row(UnsafeMutableBufferPointer(rebasing: blocks[block][used..<used + count]))
    }

    func keep(_ row: Row) -> GridCells {
        used += row.count
        return GridCells(UnsafeBufferPointer(rebasing: row.room[..<row.count]))
    }

    /// A copy of cells.
    func keep(_ cells: [GridCell]) -> GridCells {
        if cells.isEmpty { return GridCells() }
        var row = row(atMost: cells.count)
        for cell in cells { row.append(cell) }
        return keep(row)
    }

    /// Lets go of all cells: nobody may read any that were kept before.
    func removeAll() { (block, used) = (0, 0) }
}
