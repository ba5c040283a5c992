/// Scalars of three UTF-8 bytes, which is what Chinese text consists of.
enum Scalar3 {
    @inline(__always)
    static func decode(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt32 {
        UInt32(text[at] & 0x0F) << 12 | UInt32(text[at + 1] & 0x3F) << 6
            | UInt32(text[at + 2] & 0x3F)
    }

    @inline(__always)
    static func decode(_ text: UnsafeMutablePointer<UInt8>, _ at: Int) -> UInt32 {
        decode(UnsafePointer(text), at)
    }

    @inline(__always)
    static func decode(_ text: UnsafePointer<UInt8>, _ at: Int) -> UInt32 {
        UInt32(text[at] & 0x0F) << 12 | UInt32(text[at + 1] & 0x3F) << 6
            | UInt32(text[at + 2] & 0x3F)
    }

    @inline(__always)
    static func encode(_ scalar: UInt32) -> (UInt8, UInt8, UInt8) {
        (
            UInt8(0xE0 | scalar >> 12), UInt8(0x80 | scalar >> 6 & 0x3F),
            UInt8(0x80 | scalar & 0x3F)
        )
    }

    // MARK: - Tables with a bit for each

    /// The rows of such a table: one for the first two bytes of a character, less 0xE080, of a bit for each third.
    @inline(__always)
    static var rows: Int { 0x0F40 }

    @inline(__always)
    static func row(of scalar: UInt32) -> Int { Int((scalar >> 12) << 8 | scalar >> 6 & 0x3F) }

    /// The four bytes at a place, the first the highest.
    @inline(__always)
    static func four(_ bytes: UnsafeRawPointer, _ at: Int) -> UInt32 {
        UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self))
    }

    /// Whether four bytes, the first the highest, begin with a character of three whose bit is not set: the one look-up
    /// that a loop over every character of a text can afford.
    @inline(__always)
    static func isClear(_ four: UInt32, in table: UnsafeBufferPointer<UInt64>) -> Bool {
        let row = Int(four >> 16) &- 0xE080
        return UInt(bitPattern: row) < UInt(rows) && table[row] &>> UInt64(four >> 8) & 1 == 0
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The scalar whose three bytes begin at `at`; the caller knows that they are there.
    @inline(__always)
    func scalar3(_ at: Int) -> UInt32 { Scalar3.decode(self, at) }

    /// Whether one to `most` characters stand between `start` and `end`, and only of these.
    func holdsOnly(_ scalars: [UInt32], from start: Int, to end: Int, most: Int) -> Bool {
        guard end > start, end - start <= 3 * most else { return false }
        var at = start
        while at + 3 <= end, self[at] >= 0xE0, scalars.contains(scalar3(at)) { at += 3 }
        return at == end
    }

    /// Whether `；` stands between `start` and `end`.
    func hasSemicolon(from start: Int, to end: Int) -> Bool {
        var at = start
        while at + 3 <= end {
            if self[at] == 0xEF, self[at + 1] == 0xBC, self[at + 2] == 0x9B { return true }
            at += 1
        }
        return false
    }
}
