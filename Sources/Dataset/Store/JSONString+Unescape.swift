import Extractor

extension JSONString {
    /// Appends the text whose inside of a JSON string is `escaped`, as the extractor writes it.
    static func unescape(_ escaped: UnsafeBufferPointer<UInt8>, into text: inout [UInt8]) {
        var i = 0
        while i < escaped.count {
            let byte = escaped[i]
            i += 1
            guard byte == 0x5C, i < escaped.count else {
                text.append(byte)
                continue
            }
            let code = escaped[i]
            i += 1
            switch code {
            case UInt8(ascii: "n"): text.append(0x0A)
            case UInt8(ascii: "r"): text.append(0x0D)
            case UInt8(ascii: "t"): text.append(0x09)
            case UInt8(ascii: "u"):
                let end = min(i + 4, escaped.count)
                text += String(scalar(escaped[i..<end])).utf8
                i = end
            default: text.append(code)
            }
        }
    }

    /// The writer escapes control characters and line ends this way: no pairs of surrogates.
    private static func scalar(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Unicode.Scalar {
        var value: UInt32 = 0
        for digit in digits {
            value = value &* 16 &+ UInt32(digit <= 0x39 ? digit &- 0x30 : (digit | 0x20) &- 0x57)
        }
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }
}
