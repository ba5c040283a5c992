/// The characters of a text in valid UTF-8, such as that of a string.
///
/// A string gives the same; to ask it for each costs more than what is done with one.
struct UTF8Scalars: Sequence, IteratorProtocol {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var at = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// How many there are at most.
    var longest: Int { bytes.count }

    @inline(__always)
    mutating func next() -> Unicode.Scalar? {
        guard at < bytes.count else { return nil }
        let lead = UInt32(bytes[at])
        let value: UInt32
        if lead < 0x80 {
            value = lead
            at &+= 1
        } else if lead & 0xF0 == 0xE0, at &+ 2 < bytes.count {
            // Most of a Chinese text.
            value = (lead & 0x0F) << 12 | rest(1) << 6 | rest(2)
            at &+= 3
        } else if lead < 0xE0, at &+ 1 < bytes.count {
            value = (lead & 0x1F) << 6 | rest(1)
            at &+= 2
        } else if at &+ 3 < bytes.count {
            value = (lead & 0x07) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3)
            at &+= 4
        } else {
            return nil
        }
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    /// What a byte behind the first adds.
    private func rest(_ offset: Int) -> UInt32 { UInt32(bytes[at &+ offset] & 0x3F) }
}
