/// The text of a batch that the words of cells are taken from.
///
/// `view` is of the batch at hand: whoever reads a batch settles all words before it ends (`TableReader.settle`).
final class CellSource {
    let pack: CompiledPack
    let text: NormalizedText
    let view: TextView
    let batch: Batch
    /// What words of heads said before.
    let memory: HeadMemory

    init(
        _ pack: CompiledPack, _ text: NormalizedText, _ view: TextView, _ batch: Batch, _ memory: HeadMemory
    ) {
        (self.pack, self.text, self.view, self.batch, self.memory) = (pack, text, view, batch, memory)
    }

    func spot(_ range: Range<Int>) -> GridText.Spot {
        let start = text.source(startingAt: range.lowerBound)
        let end = text.source(endingAt: range.upperBound, in: batch)
        return GridText.Spot(
            text: Array(batch.bytes[start.byte..<max(start.byte, end.byte)]),
            start: batch.codePoint + start.codePoint, end: batch.codePoint + end.codePoint)
    }
}

/// What words of a table hold. They are taken from the batch, and read as part of a head, when that is first asked
/// for, or when the batch ends: of most lines that might be a head nobody ever asks.
///
/// Sendable, since one thread at a time reads a report, and before another goes on all are settled.
final class GridWords: Equatable, @unchecked Sendable {
    /// Where the words stand in the batch.
    private struct Place {
        let source: CellSource
        let range: Range<Int>
        let pieces: [GridCell]
    }

    /// Words taken from there.
    private final class Taken {
        let plain: [UInt8]
        let shown: [UInt8]
        let pieces: [GridText]

        init(plain: [UInt8], shown: [UInt8], pieces: [GridText]) {
            (self.plain, self.shown, self.pieces) = (plain, shown, pieces)
        }
    }

    let length: Int
    /// Where they begin, to tell the words of a head apart: those of several cells have that of the first.
    let key: Int
    /// Until the batch ends.
    private var place: Place?
    private var taken: Taken?
    /// Asked for of heads with dates, and of no labels.
    private var takenSpot: GridText.Spot?
    private var reading: HeadSaying?
    /// How words of heads count years, if they were asked for as such and nobody has read them yet.
    private var asHead: Calendar?

    enum Calendar { case common, fromYear1912 }

    init(
        plain: [UInt8], shown: [UInt8], pieces: [GridText], spot: GridText.Spot, said: HeadSaying?, key: Int
    ) {
        length = plain.count
        self.key = key
        reading = said
        taken = Taken(plain: plain, shown: shown, pieces: pieces)
        takenSpot = spot
    }

    init(_ cell: GridCell, _ pieces: [GridCell], of source: CellSource, asHead: Calendar?) {
        length = cell.range.count
        // Words may come from several batches; a text has less than 2 GB.
        key = source.batch.index << 32 | cell.range.lowerBound
        self.asHead = asHead
        place = Place(source: source, range: cell.range, pieces: pieces)
    }

    var plain: [UInt8] { take().plain }
    var shown: [UInt8] { take().shown }
    var pieces: [GridText] { take().pieces }
    var spot: GridText.Spot { takenSpot ?? takeSpot() }
    var hasPieces: Bool { place.map { !$0.pieces.isEmpty } ?? !take().pieces.isEmpty }

    /// What they say as part of a head, if they were cut out as such.
    var said: HeadSaying? {
        if let asHead, let place {
            self.asHead = nil
            reading = place.source.memory.said(
                GridWords.bytes(place), place.source.pack, countsFrom1912: asHead == .fromYear1912)
        }
        return reading
    }

    func withPlain<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        if let place { return body(GridWords.bytes(place)) }
        return take().plain.withUnsafeBufferPointer(body)
    }

    /// Takes the words from the batch, those of the pieces too.
    func settle() {
        for piece in take().pieces { piece.settle() }
        _ = spot
        place = nil
    }

    private static func bytes(_ place: Place) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: place.source.view.bytes[place.range])
    }

    @inline(__always)
    private func take() -> Taken {
        if let taken { return taken }
        return takeFromBatch()
    }

    private func takeFromBatch() -> Taken {
        guard let place else { return Taken(plain: [], shown: [], pieces: []) }
        let result = Taken(
            plain: Array(GridWords.bytes(place)), shown: place.source.text.display(place.range),
            pieces: place.pieces.map { GridText($0, of: place.source) })
        taken = result
        return result
    }

    private func takeSpot() -> GridText.Spot {
        let date = said?.phrase.datePlace
        guard let place else { return GridText.Spot(text: [], start: 0, end: 0) }
        let start = place.range.lowerBound
        let spot = place.source.spot(
            date.map { start + $0.lowerBound..<start + $0.upperBound } ?? place.range)
        takenSpot = spot
        return spot
    }

    static func == (a: GridWords, b: GridWords) -> Bool {
        a === b
            || a.plain == b.plain && a.shown == b.shown && a.pieces == b.pieces && a.spot == b.spot
                && a.said == b.said
    }
}
