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

    /// How many marks of Markdown make a line a heading; 0 for none. Those of `<h2>` are two.
    func headingMarks(on line: SourceLine) -> Int {
        guard masked != nil else { return 0 }
        // What is read of a line begins behind its marks.
        let start = bytes[..<Int(line.start)].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let whole = bytes[start..<Int(line.end)]
        let marks = whole.prefix { $0 == UInt8(ascii: "#") }.count
        if (1...6).contains(marks) { return marks }
        guard whole.starts(with: "<h".utf8), let digit = whole.dropFirst(2).first,
            (UInt8(ascii: "1")...UInt8(ascii: "6")).contains(digit)
        else { return 0 }
        return Int(digit - 0x30)
    }

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
