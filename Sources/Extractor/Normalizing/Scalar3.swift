/// Scalars of three UTF-8 bytes, which is what Chinese text consists of.
enum Scalar3 {
    @inline(__always)
    static func decode(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt32 {
        UInt32(text[at] & 0x0F) << 12 | UInt32(text[at + 1] & 0x3F) << 6
            | UInt32(text[at + 2] & 0x3F)
    }

    @inline(__always)
    static func decode(_ text: UnsafeMutablePointer<UInt8>, _ at: Int) -> UInt32 {
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
}

extension UnsafeBufferPointer<UInt8> {
    /// The scalar whose three bytes begin at `at`; the caller knows that they are there.
    @inline(__always)
    func scalar3(_ at: Int) -> UInt32 { Scalar3.decode(self, at) }
}
