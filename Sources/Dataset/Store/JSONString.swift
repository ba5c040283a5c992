/// The inside of a JSON string as the extractor's writer escapes it.
enum JSONString {
    /// Appends the text of `escaped` to `text`.
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
                // The writer escapes only control characters this way.
                var value: UInt8 = 0
                for digit in escaped[i..<min(i + 4, escaped.count)] {
                    value = value &* 16 &+ (digit <= 0x39 ? digit &- 0x30 : (digit | 0x20) &- 0x57)
                }
                i = min(i + 4, escaped.count)
                text.append(value)
            default: text.append(code)
            }
        }
    }

    /// A text as a JSON string, with its quotation marks.
    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case "\u{0}"..<"\u{20}":
                let hex = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
