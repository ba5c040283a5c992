/// Big5 with HKSCS: one byte or two.
struct Big5Units: CodeUnits {
    private let table = DoubleByteTable.big5

    var charset: Charset { .big5 }

    @inline(__always)
    func unit(in input: UnsafeBufferPointer<UInt8>, at: Int) -> DecodedUnit {
        let lead = input[at]
        if lead < 0x80 { return DecodedUnit(scalar: UInt32(lead), length: 1) }
        if lead == 0x80 || lead == 0xFF { return .invalid(1) }
        guard at + 1 < input.count else { return .incomplete }
        let trail = input[at + 1]
        // ASCII after a byte that does not fit is left standing.
        return table.unit(lead, trail) ?? .invalid(trail < 0x80 ? 1 : 2)
    }
}
