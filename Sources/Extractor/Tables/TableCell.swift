/// A cell that is a figure, with what its row, its column and its table say.
struct TableCell {
    var figure: Figure
    var period: SourceDate?
    var isUnitInferred: Bool
    var names: CellNames
    var kind: TableKind
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
