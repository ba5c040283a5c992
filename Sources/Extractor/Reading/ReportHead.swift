/// The first bytes of the decoded text, the same however it arrives.
struct ReportHead {
    static let longest = 32 * 1024

    private(set) var bytes: [UInt8] = []
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
        part.withUnsafeBufferPointer { part in
            let part = UnsafeBufferPointer(rebasing: part[..<end])
            // Marks that are hidden were none of the title.
            if ByteScan.first(below: MarkupMask.rest + 1, in: part, 0, end) == end {
                bytes += part
            } else {
                bytes += part.filter { $0 != MarkupMask.nothing && $0 != MarkupMask.rest }
            }
        }
    }
}
