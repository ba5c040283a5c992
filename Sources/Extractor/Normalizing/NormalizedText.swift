/// The normalised text of one batch and the way back from it to the source.
///
/// `bytes` is what patterns see: full-width folded, radicals and Traditional characters
/// replaced, wrapped lines joined. It begins with a line feed, and each block of joined lines
/// ends with one, so that no pattern reaches from one block into another. A blank that
/// separates columns is a tab.
///
/// Nothing in it depends on what stands before the batch, but for the numbers of lines, pages
/// and code points; so blocks are the same however a document is cut into batches.
struct NormalizedText: Sendable {
    typealias Block = TextBlock

    /// A stretch in which every byte of `bytes` is one byte of the source further on.
    struct Run: Equatable, Sendable {
        var start: Int32
        var source: Int32
        /// Code points of the batch before `source`.
        var codePoint: Int32
    }

    /// Bytes above which a run ends, so that a place in it is found by counting few of them.
    static let longestRun = 1024

    /// A character that `bytes` has in another shape of the same length: Traditional text.
    struct Substitution: Sendable {
        var start: Int32
        var original: (UInt8, UInt8, UInt8)
    }

    var bytes: [UInt8] = []
    var runs: [Run] = []
    var blocks: [TextBlock] = []
    var substitutions: [Substitution] = []
    /// Ends of sentences in `bytes`, ascending; each block end is one.
    var sentenceEnds: [Int32] = []
    /// Lines of the batch, ascending by `source`.
    var lines: [SourceLine] = []

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        runs.removeAll(keepingCapacity: true)
        blocks.removeAll(keepingCapacity: true)
        substitutions.removeAll(keepingCapacity: true)
        sentenceEnds.removeAll(keepingCapacity: true)
        lines.removeAll(keepingCapacity: true)
    }

    /// A place in the source: byte offset in the batch and code points before it.
    struct SourcePosition: Equatable {
        var byte: Int
        var codePoint: Int
    }

    /// The source of the character that begins at `position`.
    func source(startingAt position: Int) -> SourcePosition {
        let run = runs[lastIndex(runs, atOrBefore: position) { Int($0.start) }]
        let length = position - Int(run.start)
        return SourcePosition(
            byte: Int(run.source) + length,
            codePoint: Int(run.codePoint) + codePoints(Int(run.start)..<position))
    }

    /// Where the source of the character that ends at `position` ends.
    ///
    /// Blanks removed after it are not part of it, so this is not `source(startingAt:)`.
    func source(endingAt position: Int, in batch: Batch) -> SourcePosition {
        var last = position - 1
        while bytes[last] & 0xC0 == 0x80 { last -= 1 }
        let place = self.source(startingAt: last)
        // The source of a folded character may be longer than the character.
        let end = batch.end(ofCharacterAt: place.byte)
        return SourcePosition(byte: end.byte, codePoint: place.codePoint + end.codePoints)
    }

    /// The physical line and page of a byte of the source.
    func line(ofSourceByte byte: Int) -> SourceLine {
        lines[lastIndex(lines, atOrBefore: byte) { Int($0.start) }]
    }

    /// The text of a range as people should read it: own characters, tabs as blanks.
    func display(_ range: Range<Int>) -> [UInt8] {
        var slice = Array(bytes[range])
        for i in slice.indices where slice[i] == 0x09 { slice[i] = 0x20 }
        eachSubstitution(in: range) {
            let at = Int($0.start) - range.lowerBound
            (slice[at], slice[at + 1], slice[at + 2]) = $0.original
        }
        return slice
    }

    /// The characters of a range that people should see in another shape, in their order.
    @inline(__always)
    func eachSubstitution(in range: Range<Int>, _ body: (Substitution) -> Void) {
        guard !substitutions.isEmpty else { return }
        var i = firstIndex(substitutions, atOrAfter: range.lowerBound) { Int($0.start) }
        while i < substitutions.count, Int(substitutions[i].start) < range.upperBound {
            body(substitutions[i])
            i += 1
        }
    }

    /// The sentence around `position`.
    func sentence(around position: Int) -> Range<Int> {
        let i = firstIndex(sentenceEnds, atOrAfter: position + 1) { Int($0) }
        var start = i > 0 ? Int(sentenceEnds[i - 1]) : 0
        let end = i < sentenceEnds.count ? Int(sentenceEnds[i]) : bytes.count
        while start < end, bytes[start] == 0x0A || bytes[start] == 0x20 || bytes[start] == 0x09 {
            start += 1
        }
        return start..<end
    }

    /// The block that holds `position`, as an index into `blocks`.
    func block(around position: Int) -> Int {
        lastIndex(blocks, atOrBefore: position) { Int($0.start) }
    }

    func codePoints(_ range: Range<Int>) -> Int {
        bytes.withUnsafeBufferPointer {
            ByteScan.codePoints(in: $0, range.lowerBound, range.upperBound)
        }
    }
}

/// Index of the last element whose key is at most `key`; 0 if there is none.
@inline(__always)
func lastIndex<Element>(
    _ array: [Element], atOrBefore key: Int, by value: (Element) -> Int
) -> Int {
    max(0, firstIndex(array, atOrAfter: key + 1, by: value) - 1)
}

/// Index of the first element whose key is at least `key`; the count if there is none.
@inline(__always)
func firstIndex<Element>(
    _ array: [Element], atOrAfter key: Int, by value: (Element) -> Int
) -> Int {
    var low = 0
    var high = array.count
    while low < high {
        let middle = (low + high) / 2
        if value(array[middle]) < key { low = middle + 1 } else { high = middle }
    }
    return low
}
