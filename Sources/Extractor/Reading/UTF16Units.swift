/// UTF-16 in one byte order.
struct UTF16Units: CodeUnits {
    let charset: Charset
    private let high: Int

    init(_ charset: Charset) {
        self.charset = charset
        high = charset == .utf16BigEndian ? 0 : 1
    }

    @inline(__always)
    func unit(in input: UnsafeBufferPointer<UInt8>, at: Int) -> DecodedUnit {
        func code(_ at: Int) -> UInt32 {
            UInt32(input[at + high]) << 8 | UInt32(input[at + 1 - high])
        }
        guard at + 1 < input.count else { return .incomplete }
        let first = code(at)
        guard first & 0xF800 == 0xD800 else { return DecodedUnit(scalar: first, length: 2) }
        // Half a pair alone is no character.
        guard first < 0xDC00 else { return .invalid(2) }
        guard at + 3 < input.count else { return .incomplete }
        let second = code(at + 2)
        guard second & 0xFC00 == 0xDC00 else { return .invalid(2) }
        return DecodedUnit(scalar: 0x1_0000 + (first & 0x3FF) << 10 + second & 0x3FF, length: 4)
    }
}
