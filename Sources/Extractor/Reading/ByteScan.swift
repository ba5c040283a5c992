/// Loops over every byte of a text, sixteen or eight bytes at a time.
///
/// Sixteen bytes are `ByteLanes`. A word of eight bytes is tested with a few additions that do not carry from one byte into the
/// next (Warren, Hacker's Delight, 6-1): all bytes are masked to seven bits first, so the top bit of
/// each is free for the answer.
package enum ByteScan {
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
        while at &+ ByteLanes.count <= end {
            let found = ByteLanes(base, at).within(0, limit &- 1)
            if !found.isEmpty { return at &+ found.first }
            at &+= ByteLanes.count
        }
        while at < end, base[at] >= limit { at += 1 }
        return at
    }

    /// The first control character from `start` on up to U+000D, tabs and line ends among them; the count if there is none.
    package static func firstControl(in text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        first(below: 0x0E, in: text, start, text.count)
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
        while at &+ ByteLanes.count <= end {
            let lanes = ByteLanes(base, at)
            // Most of a Chinese text has no ASCII but digits and blanks.
            var signs = lanes.within(0x23, 0x2A) | lanes.within(0x3C, 0x7C)
            if !signs.isEmpty {
                // $&(* are even, \ and ^ differ in one bit, < and | in another.
                signs = lanes.equal(0x20, under: 0xF1) & lanes.within(0x24, 0x2A) | lanes.equal(0x23)
                signs = signs | lanes.equal(0x5C, under: 0xFD) | lanes.equal(0x5B) | lanes.equal(0x60)
                signs = signs | lanes.equal(0x3C, under: 0xBF)
                if !signs.isEmpty { return at &+ signs.first }
            }
            at &+= ByteLanes.count
        }
        while at < end, !isMarkup(base[at]) { at += 1 }
        return at
    }

    /// Bytes of the character that begins with `lead`, in valid UTF-8.
    static func length(_ lead: UInt8) -> Int { lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4 }

    /// An ideograph, from `start` on, that stands there twice; the count if there is none.
    static func firstRepeated(in text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        guard let base = text.baseAddress else { return text.count }
        var at = start
        // Sixteen places at which three bytes are those three further on.
        while at &+ ByteLanes.count &+ 5 <= text.count {
            var found = ByteLanes(base, at).same(as: ByteLanes(base, at &+ 3))
            found = found & ByteLanes(base, at &+ 1).same(as: ByteLanes(base, at &+ 4))
            found = found & ByteLanes(base, at &+ 2).same(as: ByteLanes(base, at &+ 5))
            if !found.isEmpty {
                found = found & ByteLanes(base, at).within(0xE4, 0xE9)
                if !found.isEmpty { return at &+ found.first }
            }
            at &+= ByteLanes.count
        }
        while at + 6 <= text.count {
            if base[at] >= 0xE4, base[at] <= 0xE9, base[at] == base[at + 3], base[at + 1] == base[at + 4],
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

    /// The characters that begin in a range of valid UTF-8.
    @inline(__always)
    static func codePoints(in text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        guard let base = text.baseAddress, start < end else { return 0 }
        Steps.add((end - start) / 8)
        var at = start
        var continuing = 0
        while at &+ 4 &* ByteLanes.count <= end {
            var counter = ByteLanes.Found.Counter()
            let last = min(end, at &+ 255 &* ByteLanes.count) &- ByteLanes.count
            while at <= last {
                counter.add(ByteLanes(base, at).continuing)
                at &+= ByteLanes.count
            }
            continuing += counter.sum
        }
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

    /// Line ends and form feeds.
    struct Ends {
        /// `\n`, `\r\n`, `\r`
        var lines = 0
        var pages = 0
    }

    static func ends(in text: UnsafeBufferPointer<UInt8>) -> Ends {
        guard let base = text.baseAddress else { return Ends() }
        var ends = Ends()
        var at = 0
        while at &+ ByteLanes.count <= text.count {
            var lines = ByteLanes.Found.Counter()
            var pages = ByteLanes.Found.Counter()
            var returns = ByteLanes.Found()
            let last = min(text.count, at &+ 255 &* ByteLanes.count) &- ByteLanes.count
            while at <= last {
                let lanes = ByteLanes(base, at)
                lines.add(lanes.equal(0x0A))
                pages.add(lanes.equal(0x0C))
                returns = returns | lanes.equal(0x0D)
                at &+= ByteLanes.count
            }
            if !returns.isEmpty { return endsOneByOne(text) }
            ends.lines += lines.sum
            ends.pages += pages.sum
        }
        while at < text.count {
            if base[at] == 0x0D { return endsOneByOne(text) }
            if base[at] == 0x0A { ends.lines += 1 }
            if base[at] == 0x0C { ends.pages += 1 }
            at &+= 1
        }
        return ends
    }

    private static func endsOneByOne(_ text: UnsafeBufferPointer<UInt8>) -> Ends {
        var ends = Ends()
        var at = firstControl(in: text, 0)
        while at < text.count {
            let byte = text[at]
            if byte == 0x0C { ends.pages += 1 }
            if byte == 0x0D || byte == 0x0A && (at == 0 || text[at - 1] != 0x0D) { ends.lines += 1 }
            at = firstControl(in: text, at + 1)
        }
        return ends
    }

    /// How far the text goes on from `start` as valid UTF-8 of common characters: ASCII, those of two bytes, and
    /// those of three but for U+0800…U+0FFF and U+D000…U+DFFF. Up to fifteen bytes before the end of what does are
    /// left. Two bytes of valid UTF-8 stand before `start`, where a character begins, as behind the answer.
    static func commonUTF8(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        guard let base = text.baseAddress, start >= 2 else { return start }
        var at = start
        while at &+ ByteLanes.count <= text.count {
            let lanes = ByteLanes(base, at)
            // What goes on with a character is what stands behind the first byte of one, or behind the second of three.
            let due =
                ByteLanes(base, at &- 1).within(0xC0, 0xFF) | ByteLanes(base, at &- 2).within(0xE0, 0xFF)
            let uncommon =
                lanes.within(0xF0, 0xFF) | lanes.equal(0xC0, under: 0xFE) | lanes.equal(0xE0)
                | lanes.equal(0xED)
            if !(lanes.continuing ^ due | uncommon).isEmpty { break }
            at &+= ByteLanes.count
        }
        if at == start { return start }
        // Not inside a character.
        if base[at &- 1] >= 0xC0 { return at &- 1 }
        return base[at &- 2] >= 0xE0 ? at &- 2 : at
    }
}
