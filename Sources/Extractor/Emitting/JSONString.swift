/// Texts as JSON strings. What is escaped, and how, says ``ByteBuffer/append(escaping:)`` alone.
package enum JSONString {
    /// The inside of the string.
    package static func escaped(_ text: String) -> [UInt8] { escaped(Array(text.utf8)) }

    /// The inside of the string; the very bytes if none has to be escaped, as in nearly all names.
    static func escaped(_ text: [UInt8]) -> [UInt8] {
        text.withUnsafeBufferPointer { bytes in
            if ByteScan.firstEscaped(in: bytes, 0) == bytes.count { return text }
            let buffer = ByteBuffer(capacity: 256)
            buffer.append(escaping: bytes)
            return Array(buffer.bytes)
        }
    }

    /// Appends the string, with its quotation marks.
    package static func append(_ text: String, to result: inout [UInt8]) {
        result.append(UInt8(ascii: "\""))
        result += escaped(Array(text.utf8))
        result.append(UInt8(ascii: "\""))
    }

    /// The string, with its quotation marks.
    package static func quoted(_ text: String) -> String {
        var result: [UInt8] = []
        append(text, to: &result)
        return String(decoding: result, as: UTF8.self)
    }
}
