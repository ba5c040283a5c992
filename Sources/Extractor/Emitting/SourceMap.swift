/// Places of a batch in its document, for records in the order of the text.
///
/// Asking for places in ascending order costs a step along the run list, not a search.
struct SourceMap {
    private let text: NormalizedText
    private let batch: Batch
    private var run = 0
    private var line = 0
    /// Ends of lines inside the row at hand before a byte of it; counted on from one record to the next.
    private var inner = (line: -1, byte: 0, count: 0)

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
        let end = position(endingAt: range.upperBound)
        return Place(
            bytes: start.byte..<end.byte, start: batch.codePoint + start.codePoint,
            end: batch.codePoint + end.codePoint)
    }

    private mutating func position(startingAt position: Int) -> NormalizedText.SourcePosition {
        let found = text.runs.withUnsafeBufferPointer { runs in
            if run >= runs.count || Int(runs[run].start) > position { run = 0 }
            while run + 1 < runs.count, Int(runs[run + 1].start) <= position { run += 1 }
            return runs[run]
        }
        return NormalizedText.SourcePosition(
            byte: Int(found.source) + position - Int(found.start),
            codePoint: Int(found.codePoint) + text.codePoints(Int(found.start)..<position))
    }

    /// Where the source of the character that ends at `position` ends, from the run at hand on.
    private func position(endingAt position: Int) -> NormalizedText.SourcePosition {
        text.bytes.withUnsafeBufferPointer { bytes in
            text.runs.withUnsafeBufferPointer { runs in
                var last = position - 1
                while bytes[last] & 0xC0 == 0x80 { last -= 1 }
                var i = run
                while i + 1 < runs.count, Int(runs[i + 1].start) <= last { i += 1 }
                let found = runs[i]
                let before = Int(found.codePoint) + ByteScan.codePoints(in: bytes, Int(found.start), last)
                let end = batch.end(ofCharacterAt: Int(found.source) + last - Int(found.start))
                return NormalizedText.SourcePosition(byte: end.byte, codePoint: before + end.codePoints)
            }
        }
    }

    /// The physical line that holds a byte of the batch, and its page.
    mutating func line(ofByte byte: Int) -> (number: Int, page: Int) {
        let line = sourceLine(ofByte: byte)
        var number = Int(line.number)
        if let masked = batch.masked, Int(line.start) < byte {
            // Rows of a table of HTML may go over several lines.
            if inner.line != self.line || inner.byte > byte {
                inner = (self.line, Int(line.start), 0)
            }
            inner.count += masked[inner.byte..<byte].count { $0 == MarkupMask.innerLineEnd }
            inner.byte = byte
            number += inner.count
        }
        return (number, Int(line.page))
    }

    private mutating func sourceLine(ofByte byte: Int) -> SourceLine {
        if line >= text.lines.count || Int(text.lines[line].start) > byte { line = 0 }
        while line + 1 < text.lines.count, Int(text.lines[line + 1].start) <= byte { line += 1 }
        return text.lines[line]
    }
}
