/// What the characters of two bytes stand for, in an encoding where the first is 0x81 to 0xFE
/// and the second 0x40 to 0xFE.
struct DoubleByteTable: Sendable {
    static let gb18030 = DoubleByteTable(EncodingTables.gb18030)

    /// HKSCS has the characters of Hong Kong, but glibc's reads the symbols of rows A1 to A3 as
    /// look-alikes (`～` as `∼`, `￥` as `¥`) and lacks some; there the table has those of CP950, which
    /// is what texts mean.
    static let big5 = {
        var table = DoubleByteTable(EncodingTables.big5)
        // The only characters that are two: Ê and ê with a macron, with a caron.
        for (trail, letter, accent) in [
            (0x62, 0xCA, 0x304), (0x64, 0xCA, 0x30C), (0xA3, 0xEA, 0x304), (0xA5, 0xEA, 0x30C),
        ] {
            table.entries[(0x88 - 0x81) * 192 + trail - 0x40] = UInt32(letter | accent << 21)
        }
        return table
    }()

    /// The first code point in the low 21 bits, a second above it; 0 for none.
    private var entries = [UInt32](repeating: 0, count: 126 * 192)

    /// The table of a text with a line for each first byte, and in it a character for each second, a
    /// blank for none.
    private init(_ rows: StaticString) {
        var row = 0
        var column = 0
        for scalar in StaticScalars(rows) {
            if scalar == 0x0A {
                row += 192
                column = 0
            } else {
                if scalar != 0x20 { entries[row + column] = scalar }
                column += 1
            }
        }
    }

    /// What the two bytes stand for; nil if nothing.
    @inline(__always)
    func unit(_ lead: UInt8, _ trail: UInt8) -> DecodedUnit? {
        guard lead >= 0x81, lead <= 0xFE, trail >= 0x40 else { return nil }
        let entry = entries[(Int(lead) - 0x81) * 192 + Int(trail) - 0x40]
        return entry == 0 ? nil : DecodedUnit(scalar: entry & 0x1F_FFFF, second: entry >> 21, length: 2)
    }
}

/// The code points of a literal, without a copy of it.
struct StaticScalars: Sequence, IteratorProtocol {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var at = 0

    init(_ text: StaticString) {
        bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    }

    mutating func next() -> UInt32? {
        guard at < bytes.count else { return nil }
        let lead = UInt32(bytes[at])
        at += 1
        if lead < 0x80 { return lead }
        // Valid, because the compiler has read it.
        let length = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3
        var scalar = lead & (0x3F >> UInt32(length))
        for _ in 0..<length {
            scalar = scalar << 6 | UInt32(bytes[at] & 0x3F)
            at += 1
        }
        return scalar
    }
}
