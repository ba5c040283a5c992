/// GB18030: one byte, two (GBK), or four.
struct GB18030Units: CodeUnits {
    private let table = DoubleByteTable.gb18030

    /// The characters of four bytes below U+10000, in their order; 0 for none. Few texts have
    /// one, so the table is made when the first is met.
    private static let belowPlane1: [UInt16] = {
        var table: [UInt16] = []
        table.reserveCapacity(39_420)
        /// The code point of the next code, or 0 in a run of codes without a character.
        var next: UInt16 = 0
        func run(to end: Int) {
            while table.count < end {
                table.append(next)
                // The last code point is U+FFFF.
                if next != 0 { next &+= 1 }
            }
        }
        for entry in "\(EncodingTables.gb18030FourBytes)".split(whereSeparator: { $0 == "," || $0 == "\n" }) {
            let numbers = entry.split(separator: " ").compactMap { UInt16($0, radix: 16) }
            guard numbers.count == 2 else { continue }
            run(to: Int(numbers[0]))
            next = numbers[1]
        }
        run(to: 39_420)
        return table
    }()

    var charset: Charset { .gb18030 }

    @inline(__always)
    func unit(in input: UnsafeBufferPointer<UInt8>, at: Int) -> DecodedUnit {
        let lead = input[at]
        if lead < 0x80 { return DecodedUnit(scalar: UInt32(lead), length: 1) }
        // The euro of Windows.
        if lead == 0x80 { return DecodedUnit(scalar: 0x20AC, length: 1) }
        if lead == 0xFF { return .invalid(1) }
        guard at + 1 < input.count else { return .incomplete }
        let trail = input[at + 1]
        if trail >= 0x40 {
            // ASCII after a byte that does not fit is left standing.
            return table.unit(lead, trail) ?? .invalid(trail < 0x80 ? 1 : 2)
        }
        return fourBytes(in: input, at: at)
    }

    private func fourBytes(in input: UnsafeBufferPointer<UInt8>, at: Int) -> DecodedUnit {
        guard isDigit(input[at + 1]) else { return .invalid(1) }
        guard at + 2 < input.count else { return .incomplete }
        guard (0x81...0xFE).contains(input[at + 2]) else { return .invalid(1) }
        guard at + 3 < input.count else { return .incomplete }
        guard isDigit(input[at + 3]) else { return .invalid(1) }
        let index =
            (Int(input[at]) - 0x81) * 12600 + (Int(input[at + 1]) - 0x30) * 1260 + (Int(input[at + 2]) - 0x81)
            * 10
            + Int(input[at + 3]) - 0x30
        if index >= 189_000 {
            let scalar = UInt32(0x1_0000 + index - 189_000)
            return scalar <= 0x10_FFFF ? DecodedUnit(scalar: scalar, length: 4) : .invalid(4)
        }
        guard index < GB18030Units.belowPlane1.count, GB18030Units.belowPlane1[index] != 0 else {
            return .invalid(4)
        }
        return DecodedUnit(scalar: UInt32(GB18030Units.belowPlane1[index]), length: 4)
    }
}
