/// A stretch of decoded text that begins and ends at a reset: a place where the joining of
/// lines starts afresh, so that batches can be worked on alone and in any order.
struct Batch: Sendable {
    /// Valid UTF-8, without a byte order mark.
    var bytes: [UInt8]
    /// Code points of the document before the batch.
    var codePoint: Int
    /// The physical line and the page on which it begins, 1-based.
    var line: Int
    var page: Int
    /// Position of the batch in the document.
    var index: Int
    /// The text as it is read, byte for byte in the same places, where it has markup (``MarkupMask``).
    var masked: [UInt8]?

    /// What is read; what records quote is cut out of `bytes`.
    var readable: [UInt8] { masked ?? bytes }

    mutating func hideMarkup() { masked = MarkupMask.readable(bytes) }

    /// Where the source of the character ends that begins at `start` in `readable`, and how many code points of
    /// the text it is: those of `&#37;` are five.
    func end(ofCharacterAt start: Int) -> (byte: Int, codePoints: Int) {
        var end = start + 1
        guard let masked else {
            while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
            return (end, 1)
        }
        while end < masked.count, masked[end] & 0xC0 == 0x80 || masked[end] == MarkupMask.rest { end += 1 }
        return (end, (start..<end).count { bytes[$0] & 0xC0 != 0x80 })
    }
}
