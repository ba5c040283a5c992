/// The first bytes of the decoded text, the same however it arrives.
struct ReportHead {
    static let longest = 32 * 1024

    private var bytes: [UInt8] = []
    private var isFull = false

    /// Takes what of the next part of the text still belongs to the head.
    mutating func take(_ part: [UInt8]) {
        guard !isFull else { return }
        let part = MarkupMask.readable(part) ?? part
        var end = min(part.count, ReportHead.longest - bytes.count)
        if end < part.count {
            isFull = true
            // Not inside a character.
            while end > 0, part[end] & 0xC0 == 0x80 { end -= 1 }
        }
        // Marks that are hidden were none of the title.
        bytes += part[..<end].filter { $0 != MarkupMask.nothing && $0 != MarkupMask.rest }
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }
}
