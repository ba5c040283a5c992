/// A cell that is a figure, with what its row, its column and its table say.
struct TableCell {
    var figure: Figure
    var period: SourceDate?
    var unitOrigin: UnitOrigin
    var names: CellNames
    var kind: TableKind
}

/// Where the unit of a cell stands.
enum UnitOrigin {
    /// In the cell, or in the label of its row.
    case cell, row
    /// In the head of its column, or in a line above the table.
    case column, declaration
    /// Nowhere: the label says a rate, or what is counted.
    case kind

    /// Whether it stands elsewhere than at the figure and its name.
    var isInferred: Bool { self != .cell && self != .row }
}

/// What stands around a cell, as people see it.
struct CellNames: Sendable, Equatable {
    var metric: [UInt8] = []
    var row: [UInt8] = []
    var column: [UInt8] = []
    var table: [UInt8] = []
    var scope = Scope.none
}

/// What drew the grid of a table.
enum TableKind: Int, CaseIterable, Sendable {
    case layout, rows, tabs, pairs, runs

    var rule: StaticString {
        switch self {
        case .layout: "table.layout"
        case .rows: "table.rows"
        case .tabs: "table.tabs"
        case .pairs: "table.pairs"
        case .runs: "table.runs"
        }
    }
}
