/// Loops over every byte of a text, eight bytes at a time.
///
/// A word of eight bytes is tested with a few additions that do not carry from one byte into the
/// next (Warren, Hacker's Delight, 6-1): all bytes are masked to seven bits first, so the top bit of
/// each is free for the answer.
enum ByteScan {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let tops: UInt64 = 0x8080_8080_8080_8080

    /// Eight bytes, the first the lowest; the caller knows that they are there.
    @inline(__always)
    static func word(_ base: UnsafePointer<UInt8>, _ at: Int) -> UInt64 {
        UInt64(littleEndian: UnsafeRawPointer(base + at).loadUnaligned(as: UInt64.self))
    }

    /// The top bit of each byte that is below `limit` (1...128), and no other bit.
    @inline(__always)
    private static func below(_ limit: UInt8, _ word: UInt64) -> UInt64 {
        ~((word & ~tops) &+ (ones &* UInt64(0x80 - limit)) | word) & tops
    }

    /// The top bit of each byte whose lower seven bits are at least `limit` (1...127); the other bits
    /// mean nothing.
    @inline(__always)
    private static func lowerBits(atLeast limit: UInt8, _ word: UInt64) -> UInt64 {
        (word & ~tops) &+ ones &* UInt64(0x80 - limit)
    }

    /// How many of the eight bytes go on with a character: their top bits are 10. A one is left of each,
    /// and the multiplication adds them up in the top byte.
    @inline(__always)
    private static func continuing(_ word: UInt64) -> Int {
        Int(((word >> 7 & ~(word >> 6) & ones) &* ones) >> 56)
    }

    /// The first byte of `range` that is below `limit` (1...128); the end of the range if none is.
    @inline(__always)
    static func first(
        below limit: UInt8, in text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
    ) -> Int {
        guard let base = text.baseAddress else { return end }
        var at = start
        while at + 8 <= end {
            let found = below(limit, word(base, at))
            if found != 0 { return at + found.trailingZeroBitCount >> 3 }
            at += 8
        }
        while at < end, base[at] >= limit { at += 1 }
        return at
    }

    /// The first place of a byte; the end of the range if it does not stand there.
    @inline(__always)
    static func first(
        _ byte: UInt8, in text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
    ) -> Int {
        guard let base = text.baseAddress else { return end }
        var at = start
        while at + 8 <= end {
            let other = word(base, at) ^ ones &* UInt64(byte)
            // The lowest top bit set is that of the first byte that is zero.
            let zero = (other &- ones) & ~other & tops
            if zero != 0 { return at + zero.trailingZeroBitCount >> 3 }
            at += 8
        }
        while at < end, base[at] != byte { at += 1 }
        return at
    }

    /// The first byte that is a blank or a control character, or that other characters of several
    /// bytes begin with than ideographs (0xC2, 0xE0...0xE3, 0xEA and above); `end` if there is none.
    @inline(__always)
    static func firstMark(in text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        guard let base = text.baseAddress else { return end }
        var at = start
        while at + 8 <= end {
            let word = word(base, at)
            let among =
                lowerBits(atLeast: 0x42, word) & ~lowerBits(atLeast: 0x43, word)
                | lowerBits(atLeast: 0x60, word) & ~lowerBits(atLeast: 0x64, word)
                | lowerBits(atLeast: 0x6A, word)
            let found = below(0x21, word) | among & word & tops
            if found != 0 { return at + found.trailingZeroBitCount >> 3 }
            at += 8
        }
        while at < end {
            switch base[at] {
            case 0...0x20, 0xC2, 0xE0...0xE3, 0xEA...0xFF: return at
            default: at += 1
            }
        }
        return end
    }

    /// The top bit of each byte that may begin what is escaped in JSON: one below `limit`, `"`, `\`, and 0xC2 or 0xE2,
    /// with which the line ends of several bytes begin. A byte of others is found now and then.
    @inline(__always)
    static func escaped(_ word: UInt64, below limit: UInt8) -> UInt64 {
        // Zero at 0xC2 and 0xE2, which differ in one bit. The borrow may have 0xC3 or 0xE3 behind them found as well,
        // which are looked at for nothing.
        let lead = (word ^ ones &* 0xC2) & ~(ones &* 0x20)
        let found = (lead &- ones) & ~lead & tops
        // Most of a Chinese text has no ASCII.
        if word & tops == tops { return found }
        let quote = lowerBits(atLeast: 0x22, word) & ~lowerBits(atLeast: 0x23, word)
        let stroke = lowerBits(atLeast: 0x5C, word) & ~lowerBits(atLeast: 0x5D, word)
        return found | below(limit, word) | (quote | stroke) & ~word & tops
    }

    /// Where the first character begins that is escaped in JSON: a control character, `"`, `\`, or a
    /// line end of several bytes (U+0085, U+2028, U+2029); the count if there is none.
    @inline(__always)
    static func firstEscaped(in text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        guard let base = text.baseAddress else { return text.count }
        var at = start
        while at + 8 <= text.count {
            let word = word(base, at)
            var found = escaped(word, below: 0x20)
            while found != 0 {
                let place = at + found.trailingZeroBitCount >> 3
                if base[place] < 0x80 || isLineEnd(text, place) { return place }
                found &= found &- 1
            }
            at += 8
        }
        while at < text.count {
            switch base[at] {
            case 0..<0x20, 0x22, 0x5C: return at
            case 0xC2, 0xE2: if isLineEnd(text, at) { return at }
            default: break
            }
            at += 1
        }
        return at
    }

    /// The first character that may be a mark of Markdown, HTML or LaTeX: `#$&(*<[\^`|`; `end` if there is none.
    static func firstMarkup(in text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        guard let base = text.baseAddress else { return end }
        var at = start
        while at + 8 <= end {
            let word = word(base, at)
            // Most of a Chinese text has no ASCII.
            if word & tops != tops {
                let number = lowerBits(atLeast: 0x24, word)
                let stroke = lowerBits(atLeast: 0x5C, word)
                // $&(* and \^` are even.
                let even =
                    number & ~lowerBits(atLeast: 0x2B, word) | stroke & ~lowerBits(atLeast: 0x61, word)
                let odd = lowerBits(atLeast: 0x23, word) & ~number | lowerBits(atLeast: 0x5B, word) & ~stroke
                // < and | differ in a bit.
                let high = word | ones &* 0x40
                let bars = lowerBits(atLeast: 0x7C, high) & ~lowerBits(atLeast: 0x7D, high)
                if (even & ~(word << 7) | odd | bars) & ~word & tops != 0 { break }
            }
            at += 8
        }
        while at < end, !isMarkup(base[at]) { at += 1 }
        return at
    }

    /// Bytes of the character that begins with `lead`, in valid UTF-8.
    static func length(_ lead: UInt8) -> Int { lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4 }

    /// A character of three bytes, from `start` on, that stands there twice; the count if there is none. Where two
    /// such characters stand side by side it finds one of them; it may pass over a single one.
    static func firstRepeated(in text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        guard let base = text.baseAddress else { return text.count }
        var at = start
        while at + 11 <= text.count {
            let same = word(base, at) ^ word(base, at + 3)
            // The top bit of each byte that is zero.
            let zero = ~((same & ~tops) &+ ~tops | same) & tops
            // Three in a row, of which the first six places are looked at here.
            var found = zero & zero >> 8 & zero >> 16
            while found != 0 {
                let place = at + found.trailingZeroBitCount >> 3
                if base[place] >= 0xE0, base[place] < 0xF0 { return place }
                found &= found &- 1
            }
            at += 12
        }
        at = max(start, at - 12)
        while at + 6 <= text.count {
            if base[at] >= 0xE0, base[at] < 0xF0, base[at] == base[at + 3], base[at + 1] == base[at + 4],
                base[at + 2] == base[at + 5]
            {
                return at
            }
            at += 1
        }
        return text.count
    }

    private static func isMarkup(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x23, 0x24, 0x26, 0x28, 0x2A, 0x3C, 0x5B, 0x5C, 0x5E, 0x60, 0x7C: true
        default: false
        }
    }

    /// Whether U+0085, U+2028 or U+2029 begins here.
    static func isLineEnd(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
        if text[at] == 0xC2 { return at + 1 < text.count && text[at + 1] == 0x85 }
        return text[at] == 0xE2 && at + 2 < text.count && text[at + 1] == 0x80 && text[at + 2] & 0xFE == 0xA8
    }

    /// What there is in a stretch of text.
    struct Survey {
        var codePoints = 0
        var hasDigit = false
        var hasLetter = false
        var isASCII = true
    }

    /// Counts the characters of a range of valid UTF-8, and tells ASCII digits and letters in it.
    static func survey(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Survey {
        guard let base = text.baseAddress, start < end else { return Survey() }
        var at = start
        var continuing = 0
        var high: UInt64 = 0
        var digits: UInt64 = 0
        var letters: UInt64 = 0
        while at + 8 <= end {
            let word = word(base, at)
            continuing += self.continuing(word)
            high |= word
            let ascii = ~word & tops
            digits |= lowerBits(atLeast: 0x30, word) & ~lowerBits(atLeast: 0x3A, word) & ascii
            let lower = word | ones &* 0x20
            letters |= lowerBits(atLeast: 0x61, lower) & ~lowerBits(atLeast: 0x7B, lower) & ascii
            at += 8
        }
        var result = Survey(
            hasDigit: digits != 0, hasLetter: letters != 0, isASCII: high & tops == 0)
        while at < end {
            let byte = base[at]
            continuing += byte & 0xC0 == 0x80 ? 1 : 0
            if byte >= 0x80 { result.isASCII = false }
            if isDigit(byte) { result.hasDigit = true }
            if isLetter(byte) { result.hasLetter = true }
            at += 1
        }
        result.codePoints = end - start - continuing
        return result
    }

    /// The characters that begin in a range of valid UTF-8.
    @inline(__always)
    static func codePoints(in text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        guard let base = text.baseAddress, start < end else { return 0 }
        Steps.add((end - start) / 8)
        var at = start
        var continuing = 0
        while at + 8 <= end {
            continuing += self.continuing(word(base, at))
            at += 8
        }
        while at < end {
            continuing += base[at] & 0xC0 == 0x80 ? 1 : 0
            at += 1
        }
        return end - start - continuing
    }
}
