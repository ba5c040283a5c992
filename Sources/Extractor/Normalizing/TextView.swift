/// UTF-8 bytes read by characters: what every reader of a text looks through.
///
///     let text = TextView(bytes)          // 约5吨
///     text.char(at: 3)                    // "5"
///     text.char(before: 3)                // "约"
///     text.starts(with: "吨", at: 4)      // true
///     text.after(0)                       // 3, where the next character begins
///
/// Offsets are bytes. A character that is not there (before the beginning, behind the end, or
/// inside another character) is `TextView.none`, so no caller checks bounds or the class of a byte.
/// The bytes must be valid UTF-8; whoever makes a view keeps them alive for as long as it is used.
struct TextView {
    let bytes: UnsafeBufferPointer<UInt8>

    /// What stands where no character is: U+0000, which no rule asks for.
    static let none: Unicode.Scalar = "\0"

    @inline(__always)
    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    @inline(__always)
    var count: Int { bytes.count }

    @inline(__always)
    subscript(_ at: Int) -> UInt8 { bytes[at] }

    // MARK: - Characters

    /// The character that begins at `at`.
    @inline(__always)
    func char(at: Int) -> Unicode.Scalar {
        Steps.add()
        guard at >= 0, at < bytes.count else { return TextView.none }
        let lead = bytes[at]
        if lead < 0x80 { return Unicode.Scalar(lead) }
        if lead >= 0xE0, lead < 0xF0 {
            return at + 2 < bytes.count ? TextView.scalar(Scalar3.decode(bytes, at)) : TextView.none
        }
        return rare(at)
    }

    /// The character that ends at `end`.
    @inline(__always)
    func char(before end: Int) -> Unicode.Scalar {
        Steps.add()
        guard end > 0, end <= bytes.count else { return TextView.none }
        let last = bytes[end - 1]
        if last < 0x80 { return Unicode.Scalar(last) }
        if end >= 3, bytes[end - 3] & 0xF0 == 0xE0 { return TextView.scalar(Scalar3.decode(bytes, end - 3)) }
        return rare(start(before: end))
    }

    /// The character of three bytes that begins at `at`; the caller has seen its first byte, and that all
    /// are there. For the loop over every character of a text; all else asks `char(at:)`.
    @inline(__always)
    func wideChar(at: Int) -> Unicode.Scalar { TextView.scalar(Scalar3.decode(bytes, at)) }

    /// Whether nearly any ideograph (U+4000 to U+9FFF) ends at `end`, by a look at one byte: for loops that look for
    /// something else. Of what it denies, `char(before:)` tells.
    @inline(__always)
    func isIdeograph(before end: Int) -> Bool {
        end >= 3 && bytes[end - 3] >= 0xE4 && bytes[end - 3] <= 0xE9
    }

    /// Where the character behind the one at `at` begins.
    @inline(__always)
    func after(_ at: Int) -> Int {
        let lead = bytes[at]
        return at + (lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1)
    }

    /// Where the character that ends at `end` begins; 0 before the first.
    @inline(__always)
    func start(before end: Int) -> Int {
        var at = end - 1
        while at > 0, bytes[at] & 0xC0 == 0x80 { at -= 1 }
        return max(0, at)
    }

    /// A character of two or four bytes.
    private func rare(_ at: Int) -> Unicode.Scalar {
        let lead = bytes[at]
        if lead >= 0xC0, lead < 0xE0, at + 1 < bytes.count {
            return TextView.scalar(UInt32(lead & 0x1F) << 6 | UInt32(bytes[at + 1] & 0x3F))
        }
        guard lead >= 0xF0, at + 3 < bytes.count else { return TextView.none }
        return TextView.scalar(
            UInt32(lead & 0x07) << 18 | UInt32(bytes[at + 1] & 0x3F) << 12
                | UInt32(bytes[at + 2] & 0x3F) << 6 | UInt32(bytes[at + 3] & 0x3F))
    }

    /// Valid UTF-8 holds scalars only, so there is nothing to check again.
    @inline(__always)
    static func scalar(_ value: UInt32) -> Unicode.Scalar {
        unsafeBitCast(value, to: Unicode.Scalar.self)
    }

    // MARK: - Words

    /// Whether `word` stands at `at`.
    @inline(__always)
    func starts(with word: StaticString, at: Int) -> Bool {
        let count = word.utf8CodeUnitCount
        guard at >= 0, at + count <= bytes.count else { return false }
        for i in 0..<count where bytes[at + i] != word.utf8Start[i] { return false }
        return true
    }

    /// Whether `word` ends at `end`.
    @inline(__always)
    func ends(with word: StaticString, at end: Int) -> Bool {
        starts(with: word, at: end - word.utf8CodeUnitCount)
    }

    /// The first place from `start` on, before `end`, at which `character` stands.
    func first(_ character: Unicode.Scalar, from start: Int, to end: Int) -> Int? {
        // A byte that begins a character never stands inside another: no need to step by characters.
        let lead = UTF8.encode(character).map { $0.first ?? 0 } ?? 0
        var at = start
        while at < end {
            at = ByteScan.first(lead, in: bytes, at, end)
            if at < end, char(at: at) == character { return at }
            at += 1
        }
        return nil
    }

    /// Whether one to `most` characters stand between `start` and `end`, and only such as `allowed` accepts.
    @inline(__always)
    func holdsOnly(
        from start: Int, to end: Int, most: Int, _ allowed: (Unicode.Scalar) -> Bool
    ) -> Bool {
        guard end > start, end - start <= 3 * most else { return false }
        var at = start
        while at < end, allowed(char(at: at)) { at = after(at) }
        return at == end
    }

    /// Whether `；` stands between `start` and `end`.
    func hasSemicolon(from start: Int, to end: Int) -> Bool { first("；", from: start, to: end) != nil }

    // MARK: - Skipping

    /// Where a character begins at most `reach` bytes before `position`, not before `floor`: what looks back takes no
    /// more than so many steps, however long the clause or the sentence is.
    func reaching(_ reach: Int, before position: Int, floor: Int) -> Int {
        var at = max(floor, position - reach)
        while at < position, bytes[at] & 0xC0 == 0x80 { at += 1 }
        return at
    }

    /// Where the run of digits that begins at `at` ends.
    @inline(__always)
    func skipDigits(_ at: Int) -> Int { skipDigits(at, to: bytes.count) }

    /// The same, but not beyond `limit`.
    @inline(__always)
    func skipDigits(_ at: Int, to limit: Int) -> Int {
        let end = min(limit, bytes.count)
        var at = at
        while at < end, bytes[at].isDigit { at += 1 }
        return at
    }

    /// Behind the blanks and tabs at `at`.
    @inline(__always)
    func skipBlanks(_ at: Int) -> Int {
        var at = at
        while at < bytes.count, bytes[at].isBlank { at += 1 }
        return at
    }

    /// Before the blanks and tabs that end at `end`, not before `floor`.
    @inline(__always)
    func skipBlanks(before end: Int, floor: Int = 0) -> Int {
        var end = end
        while end > floor, bytes[end - 1].isBlank { end -= 1 }
        return end
    }

    /// Whether an ASCII digit stands at `at`.
    @inline(__always)
    func isDigit(at: Int) -> Bool { at >= 0 && at < bytes.count && bytes[at].isDigit }

    /// Whether an ASCII digit ends at `end`.
    @inline(__always)
    func isDigit(before end: Int) -> Bool { isDigit(at: end - 1) }
}

extension UInt8 {
    /// Whether it is an ASCII digit.
    @inline(__always)
    var isDigit: Bool { self >= 0x30 && self <= 0x39 }

    /// Whether it is an ASCII letter.
    @inline(__always)
    var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }

    /// Whether it is a blank or a tab.
    @inline(__always)
    var isBlank: Bool { self == 0x20 || self == 0x09 }
}

extension Unicode.Scalar {
    /// The zero of Chinese numerals, for which circles stand too.
    static let zeroNumeral: Unicode.Scalar = "〇"

    /// How many bytes it has in UTF-8.
    @inline(__always)
    var width: Int { value < 0x80 ? 1 : value < 0x800 ? 2 : value < 0x10000 ? 3 : 4 }

    /// Whether it is a character of Chinese words: U+3400–U+9FFF, and 〇.
    @inline(__always)
    var isIdeograph: Bool { value >= 0x3400 && value < 0xA000 || self == .zeroNumeral }

    /// Whether it is a digit from 0 to 9.
    @inline(__always)
    var isDigit: Bool { value >= 0x30 && value <= 0x39 }
}
