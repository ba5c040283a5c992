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
    let text: NormalizedText
    let view: TextView
    let batch: Batch
    let facts: ReportFacts
    var account = AccountHandle.none

    func bytes(_ line: GridLine) -> [UInt8] { Array(view.bytes[line.range]) }

    /// The words of a cell.
    func words(_ cell: GridCell) -> GridText {
        GridText(
            plain: Array(view.bytes[cell.range]), shown: text.display(cell.range), left: cell.left,
            right: cell.right, other: cell.other, pieces: cell.pieces.map { words($0) },
            spot: spot(cell.range))
    }

    func spot(_ range: Range<Int>) -> GridText.Spot {
        let start = text.source(startingAt: range.lowerBound)
        let end = text.source(endingAt: range.upperBound, in: batch)
        return GridText.Spot(
            text: Array(batch.bytes[start.byte..<max(start.byte, end.byte)]),
            start: batch.codePoint + start.codePoint, end: batch.codePoint + end.codePoint)
    }
}
