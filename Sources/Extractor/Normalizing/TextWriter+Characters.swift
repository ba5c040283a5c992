/// The characters of a line: most are copied by blocks, some replaced by another of as many bytes.
extension TextWriter {
    mutating func writeLine(_ start: Int, _ end: Int) {
        guard let base = text.baseAddress else { return }
        var at = start
        while at < end {
            if base[at] == 0x20 {
                blanks &+= 1
                characters &+= 1
                at &+= 1
                continue
            }
            guard isCopied(base, at) else {
                at &+= writeOther(base[at], at)
                characters &+= 1
                continue
            }
            begin(TextWriter.side(base[at]), at)
            at = copyBlock(base, at, min(end, at &+ NormalizedText.longestRun))
        }
    }

    /// Whether the character at `at` is copied by `copyBlock`.
    @inline(__always)
    private func isCopied(_ base: UnsafePointer<UInt8>, _ at: Int) -> Bool {
        let lead = base[at]
        if lead < 0x80 { return lead > 0x20 && lead < 0x7F }
        guard lead >= 0xE0, lead < 0xF0, at &+ 4 <= text.count else { return false }
        return isPlain(base, at) || tables.folded[Int(Scalar3.decode(base, at))] != 0
    }

    /// Copies characters from `start` on, as far as all that is to be done is to replace some; where it stops.
    ///
    /// The first was begun, and as no blank stands between two of them, no other is to be. Four bytes are copied at
    /// a time, of which the last is written over.
    @inline(__always)
    private mutating func copyBlock(
        _ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int
    ) -> Int {
        let tables = tables
        // Where the source of a byte is written.
        let to = UnsafeMutableRawPointer(out + (position &- start))
        let from = UnsafeRawPointer(base)
        let lastWide = min(end &- 3, text.count &- 4)
        var at = start
        var narrow = 0
        while true {
            while at <= lastWide {
                let four = from.loadUnaligned(fromByteOffset: at, as: UInt32.self)
                let number = UInt32(bigEndian: four)
                guard tables.isPlain(number) else { break }
                to.storeBytes(of: four, toByteOffset: at, as: UInt32.self)
                at &+= 3
            }
            let first = at
            while at < end, base[at] &- 0x21 < 0x5E {
                to.storeBytes(of: base[at], toByteOffset: at, as: UInt8.self)
                at &+= 1
            }
            narrow &+= at &- first
            if at > lastWide || base[at] < 0x80 { break }
            if at > first { continue }
            guard base[at] &- 0xE0 < 0x10 else { break }
            let scalar = Scalar3.decode(base, at)
            let fold = UInt32(tables.folded[Int(scalar)])
            if fold != 0 {
                replace(scalar, by: fold, to + at, position &+ at &- start)
            } else {
                guard at > start, tables.keepsSigns, isPlain(base, behindAnother: at) else { break }
                to.storeBytes(
                    of: from.loadUnaligned(fromByteOffset: at, as: UInt32.self), toByteOffset: at,
                    as: UInt32.self)
            }
            at &+= 3
        }
        characters &+= narrow &+ (at &- start &- narrow) / 3
        position &+= at &- start
        return at
    }

    /// Writes a character of three bytes in place of `scalar`; if people should be shown another one, notes it.
    @inline(__always)
    private mutating func replace(
        _ scalar: UInt32, by reading: UInt32, _ place: UnsafeMutableRawPointer,
        _ start: Int
    ) {
        note(start, scalar, reading: reading, showing: UInt32(tables.special[Int(scalar)]))
        let (first, second, third) = Scalar3.encode(reading)
        place.storeBytes(of: first, as: UInt8.self)
        place.storeBytes(of: second, toByteOffset: 1, as: UInt8.self)
        place.storeBytes(of: third, toByteOffset: 2, as: UInt8.self)
    }

    @inline(__always)
    private func isPlain(_ base: UnsafePointer<UInt8>, _ at: Int) -> Bool {
        tables.isPlain(Scalar3.four(base, at))
    }

    /// Whether a character of three bytes is copied because of what stands before it: `，` that separates no
    /// thousands, what closes a quotation but no sentence.
    @inline(__always)
    private func isPlain(_ base: UnsafePointer<UInt8>, behindAnother at: Int) -> Bool {
        switch (base[at], base[at &+ 1], base[at &+ 2]) {
        case (0xEF, 0xBC, 0x8C): !isDigit(base[at &- 1])
        case (0xEF, 0xBC, 0x89), (0xE2, 0x80, 0x99), (0xE2, 0x80, 0x9D), (0xE3, 0x80, 0x8D),
            (0xE3, 0x80, 0x8F):
            true
        default: false
        }
    }

    /// Notes what people are shown for the character at `start`: `shown`, or `original` where that is 0.
    @inline(__always)
    private mutating func note(
        _ start: Int, _ original: UInt32, reading: UInt32, showing shown: UInt32
    ) {
        if shown == reading { return }
        substitutions.append(
            NormalizedText.Substitution(
                start: Int32(start), original: Scalar3.encode(shown == 0 ? original : shown)))
    }

    /// Writes the character at `at`, which reads otherwise than it stands; its bytes.
    private mutating func writeOther(_ lead: UInt8, _ at: Int) -> Int {
        if lead < 0x80 {
            // Other control characters are dropped.
            if lead == 0x09 { blanks += 3 }
            return 1
        }
        if lead < 0xE0 {
            writeTwo(at)
            return 2
        }
        if lead < 0xF0 {
            writeThree(at)
            return 3
        }
        copy(at, 4, .chinese)
        return 4
    }

    /// A sign that reads as one of ASCII.
    mutating func writeSign(_ byte: UInt8, _ at: Int) {
        if byte == 0x25, blanks < 3, side == .digit { blanks = 0 }
        put(byte, .other, at)
    }

    private mutating func writeTwo(_ at: Int) {
        if text[at] == 0xC2, text[at + 1] == 0xA0 {
            blanks += 1
        } else if text[at] == 0xC2, text[at + 1] == 0xAD {
            // soft hyphen
        } else {
            // U+0080…U+00BF are signs: ¥ £ ° ± ·
            copy(at, 2, text[at] == 0xC2 ? .other : .latin)
        }
    }

    @inline(__always)
    private mutating func writeThree(_ at: Int) {
        let scalar = Scalar3.decode(text, at)
        let fold = tables.folded[Int(scalar)]
        if fold != 0 {
            // The last of a batch.
            replace(at, by: UInt32(fold), showing: UInt32(tables.special[Int(scalar)]))
        } else if scalar >= 0x3400, scalar < 0xE000 {
            copy(at, 3, .chinese)
        } else {
            writeSpecial(at, scalar)
        }
    }

    /// Writes `reading`; if people should be shown another character, notes it.
    mutating func replace(
        _ at: Int, by reading: UInt32, showing shown: UInt32
    ) {
        begin(.chinese, at)
        note(position, Scalar3.decode(text, at), reading: reading, showing: shown)
        (out[position], out[position + 1], out[position + 2]) = Scalar3.encode(reading)
        position += 3
    }
}
