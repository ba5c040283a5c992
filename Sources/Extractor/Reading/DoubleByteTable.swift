/// What the characters of two bytes stand for, in an encoding where the first is 0x81 to 0xFE
/// and the second 0x40 to 0xFE. Made from the C library's converters, once a run.
struct DoubleByteTable: Sendable {
    /// Nil if the system has no converter.
    static let gb18030 = DoubleByteTable(from: "GB18030")

    /// HKSCS has the characters of Hong Kong, but glibc's reads the symbols of rows A1 to A3 as
    /// look-alikes (`～` as `∼`, `￥` as `¥`) and lacks some; there CP950 is what texts mean.
    static let big5 = DoubleByteTable(from: "BIG5-HKSCS", symbols: "CP950")

    /// The first code point in the low 21 bits, a second above it; 0 for none.
    private let entries: [UInt32]

    init?(from name: String, symbols: String? = nil) {
        guard let converter = Converter(from: name) else { return nil }
        let symbolConverter = symbols.flatMap { Converter(from: $0) }
        var entries = [UInt32](repeating: 0, count: 126 * 192)
        for lead in UInt32(0x81)...0xFE {
            for trail in UInt32(0x40)...0xFE {
                let bytes = lead << 8 | trail
                var found: [UInt32]?
                if (0xA1...0xA3).contains(lead) { found = symbolConverter?.scalars(bytes, count: 2) }
                found = found ?? converter.scalars(bytes, count: 2)
                // Only four characters of HKSCS are two: a letter and an accent, U+03xx.
                guard let found, found.count == 1 || found.count == 2 && found[1] < 0x800 else { continue }
                entries[Int((lead - 0x81) * 192 + trail - 0x40)] =
                    found[0] | (found.count == 2 ? found[1] << 21 : 0)
            }
        }
        self.entries = entries
    }

    /// What the two bytes stand for; nil if nothing.
    @inline(__always)
    func unit(_ lead: UInt8, _ trail: UInt8) -> DecodedUnit? {
        guard lead >= 0x81, lead <= 0xFE, trail >= 0x40 else { return nil }
        let entry = entries[(Int(lead) - 0x81) * 192 + Int(trail) - 0x40]
        return entry == 0 ? nil : DecodedUnit(scalar: entry & 0x1F_FFFF, second: entry >> 21, length: 2)
    }
}
