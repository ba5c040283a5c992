/// What is known of the report where a table stands.
struct ReportFacts {
    /// Its period, or its calendar year if only that is known.
    var period: DateValue?
    /// Where a title says it.
    var source: SourceDate?
    var isTaiwanese = false
}

/// A line that tables have taken.
struct TableLine {
    enum Role { case head, row, unread }

    var range: Range<Int>
    var role: Role
    var cells: [TableCell] = []
}

/// How far the lines between two resets are read.
struct TableCursor {
    var next = 0
    /// Lines further on that belong to a row before them.
    var taken: Set<Int> = []
}

/// The lines between two resets, as tables see them: what may be looked at before a line is decided.
struct TableSegment {
    let lines: [GridLine]
    /// Where their cells are kept.
    let store: CellStore
    let source: CellSource
    let facts: ReportFacts
    var account = AccountHandle.none

    var view: TextView { source.view }

    /// The words of a cell of a row.
    func words(_ cell: GridCell) -> GridText { GridText(cell, of: source) }

    func spot(_ range: Range<Int>) -> GridText.Spot { source.spot(range) }

    /// The bytes of a line or a cell, as a text of its own.
    func bytes(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: view.bytes[range])
    }
}
