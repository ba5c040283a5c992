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
        text.bytes.withUnsafeBufferPointer { bytes in
            text.runs.withUnsafeBufferPointer { runs in
                if run >= runs.count || Int(runs[run].start) > range.lowerBound { run = 0 }
                run = SourceMap.run(from: run, at: range.lowerBound, runs)
                let first = SourceMap.position(range.lowerBound, runs[run], bytes)
                // Where the source of the last character ends: blanks removed behind it are no part of it.
                var last = range.upperBound - 1
                while bytes[last] & 0xC0 == 0x80 { last -= 1 }
                let lastRun = SourceMap.run(from: run, at: last, runs)
                var place: NormalizedText.SourcePosition
                if lastRun == run, last >= range.lowerBound {
                    place = first
                    place.byte += last - range.lowerBound
                    place.codePoint += ByteScan.codePoints(in: bytes, range.lowerBound, last)
                } else {
                    place = SourceMap.position(last, runs[lastRun], bytes)
                }
                let end = batch.end(ofCharacterAt: place.byte)
                return Place(
                    bytes: first.byte..<end.byte, start: batch.codePoint + first.codePoint,
                    end: batch.codePoint + place.codePoint + end.codePoints)
            }
        }
    }

    /// The run that holds a place, from one that begins before it on.
    @inline(__always)
    private static func run(
        from first: Int, at place: Int, _ runs: UnsafeBufferPointer<NormalizedText.Run>
    ) -> Int {
        var run = first
        while run + 1 < runs.count, Int(runs[run + 1].start) <= place { run += 1 }
        return run
    }

    @inline(__always)
    private static func position(
        _ place: Int, _ run: NormalizedText.Run, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> NormalizedText.SourcePosition {
        NormalizedText.SourcePosition(
            byte: Int(run.source) + place - Int(run.start),
            codePoint: Int(run.codePoint) + ByteScan.codePoints(in: bytes, Int(run.start), place))
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
