/// Places of a batch in its document, for records in the order of the text.
///
/// Asking for places in ascending order costs a step along the run list, not a search.
struct SourceMap {
    private let text: NormalizedText
    private let batch: Batch
    private var run = 0
    private var line = 0

    init(_ text: NormalizedText, _ batch: Batch) {
        self.text = text
        self.batch = batch
    }

    /// A range of the source: bytes of the batch and code points of the document.
    struct Place {
        var bytes: Range<Int>
        var start: Int
        var end: Int
    }

    mutating func place(of range: Range<Int>) -> Place {
        let start = position(startingAt: range.lowerBound)
        let end = text.source(endingAt: range.upperBound, in: batch.bytes)
        return Place(
            bytes: start.byte..<end.byte, start: batch.codePoint + start.codePoint,
            end: batch.codePoint + end.codePoint)
    }

    private mutating func position(startingAt position: Int) -> NormalizedText.SourcePosition {
        if run >= text.runs.count || Int(text.runs[run].start) > position { run = 0 }
        while run + 1 < text.runs.count, Int(text.runs[run + 1].start) <= position { run += 1 }
        let found = text.runs[run]
        return NormalizedText.SourcePosition(
            byte: Int(found.source) + position - Int(found.start),
            codePoint: Int(found.codePoint) + text.codePoints(Int(found.start)..<position))
    }

    /// The physical line that holds a byte of the batch.
    mutating func line(ofByte byte: Int) -> SourceLine {
        if line >= text.lines.count || Int(text.lines[line].start) > byte { line = 0 }
        while line + 1 < text.lines.count, Int(text.lines[line + 1].start) <= byte { line += 1 }
        return text.lines[line]
    }
}
