/// The text of a batch that the words of cells are taken from.
///
/// `view` is of the batch at hand: whoever reads a batch settles all words before it ends (`TableReader.settle`).
final class CellSource {
    let text: NormalizedText
    let view: TextView
    let batch: Batch

    init(_ text: NormalizedText, _ view: TextView, _ batch: Batch) {
        (self.text, self.view, self.batch) = (text, view, batch)
    }

    func spot(_ range: Range<Int>) -> GridText.Spot {
        let start = text.source(startingAt: range.lowerBound)
        let end = text.source(endingAt: range.upperBound, in: batch)
        return GridText.Spot(
            text: Array(batch.bytes[start.byte..<max(start.byte, end.byte)]),
            start: batch.codePoint + start.codePoint, end: batch.codePoint + end.codePoint)
    }
}

/// What words of a table hold. They are taken from the batch when they are first asked for, or when it ends: of
/// most lines that might be a head nobody ever asks.
///
/// Sendable, since one thread at a time reads a report, and before another goes on all are settled.
final class GridWords: Equatable, @unchecked Sendable {
    /// Words that are still in the batch, and the place of the date in them.
    private struct Waiting {
        let source: CellSource
        let range: Range<Int>
        let pieces: [GridCell]
        let date: Range<Int>?
    }

    let length: Int
    let said: HeadSaying?
    private var waiting: Waiting?
    private var ownPlain: [UInt8] = []
    private var ownShown: [UInt8] = []
    private var ownPieces: [GridText] = []
    private var ownSpot = GridText.Spot(text: [], start: 0, end: 0)

    init(
        plain: [UInt8], shown: [UInt8], pieces: [GridText], spot: GridText.Spot, said: HeadSaying?
    ) {
        length = plain.count
        self.said = said
        (ownPlain, ownShown, ownPieces, ownSpot) = (plain, shown, pieces, spot)
    }

    init(_ cell: GridCell, of source: CellSource, said: HeadSaying?, date: Range<Int>?) {
        length = cell.range.count
        self.said = said
        waiting = Waiting(source: source, range: cell.range, pieces: cell.pieces, date: date)
    }

    var plain: [UInt8] {
        take()
        return ownPlain
    }

    var shown: [UInt8] {
        take()
        return ownShown
    }

    var pieces: [GridText] {
        take()
        return ownPieces
    }

    var spot: GridText.Spot {
        take()
        return ownSpot
    }

    /// Where `spot` begins.
    var start: Int {
        take()
        return ownSpot.start
    }

    func withPlain<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        guard let waiting else { return ownPlain.withUnsafeBufferPointer(body) }
        return body(UnsafeBufferPointer(rebasing: waiting.source.view.bytes[waiting.range]))
    }

    /// Takes the words from the batch, those of the pieces too.
    func settle() {
        take()
        for piece in ownPieces { piece.settle() }
    }

    @inline(__always)
    private func take() {
        if let waiting { take(waiting) }
    }

    private func take(_ words: Waiting) {
        let source = words.source
        ownPlain = Array(source.view.bytes[words.range])
        ownShown = source.text.display(words.range)
        if !words.pieces.isEmpty { ownPieces = words.pieces.map { GridText($0, of: source) } }
        ownSpot = source.spot(words.date ?? words.range)
        waiting = nil
    }

    static func == (a: GridWords, b: GridWords) -> Bool {
        a === b
            || a.plain == b.plain && a.shown == b.shown && a.pieces == b.pieces && a.spot == b.spot
                && a.said == b.said
    }
}
