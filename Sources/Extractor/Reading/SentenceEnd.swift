/// Where sentences end, in UTF-8 bytes.
enum SentenceEnd {
    /// Whether the line whose terminator stands at `lineEnd` ends a sentence: `。`, `！` or
    /// `？`, closing quotes and brackets and blanks after it passed over.
    ///
    /// Nothing before `start` is looked at.
    static func closes(
        _ text: UnsafeBufferPointer<UInt8>, from start: Int, lineEnd: Int
    ) -> Bool {
        var end = lineEnd
        while end > start {
            switch text[end - 1] {
            case 0x20, 0x09: end -= 1
            // What a final mark, a closer or a wide blank ends with: most lines end with none of them.
            case 0x80, 0x81, 0x82, 0x89, 0x8D, 0x8F, 0x99, 0x9D, 0x9F:
                if end - start < 3 { return false }
                guard isIdeographicBlank(text, end - 3) || isCloser(text, end - 3) else {
                    return isFinal(text, end - 3)
                }
                end -= 3
            default: return false
            }
        }
        return false
    }

    /// `。` U+3002, `！` U+FF01, `？` U+FF1F.
    @inline(__always)
    private static func isFinal(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
        switch (text[at], text[at + 1], text[at + 2]) {
        case (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F): true
        default: false
        }
    }

    /// `”` `’` `」` `』` `）`: what may follow the final mark and still belongs to the sentence.
    @inline(__always)
    private static func isCloser(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
        switch (text[at], text[at + 1], text[at + 2]) {
        case (0xE2, 0x80, 0x9D), (0xE2, 0x80, 0x99), (0xE3, 0x80, 0x8D), (0xE3, 0x80, 0x8F),
            (0xEF, 0xBC, 0x89):
            true
        default: false
        }
    }

    /// Whether a `，`, `；`, `。` or `、` ends at byte `end`.
    static func isClausePunctuation(
        _ text: UnsafeBufferPointer<UInt8>, endingAt end: Int
    ) -> Bool {
        guard end >= 3 else { return false }
        switch (text[end - 3], text[end - 2], text[end - 1]) {
        case (0xEF, 0xBC, 0x8C), (0xEF, 0xBC, 0x9B), (0xE3, 0x80, 0x82), (0xE3, 0x80, 0x81):
            return true
        default: return false
        }
    }

    private static func isIdeographicBlank(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
        text[at] == 0xE3 && text[at + 1] == 0x80 && text[at + 2] == 0x80
    }
}
