import Crypto

/// A SHA-256 in the making.
package struct Digest {
    private var hasher = SHA256()

    mutating func update(_ bytes: UnsafeRawBufferPointer) { hasher.update(bufferPointer: bytes) }

    mutating func update(_ text: String) {
        var text = text
        text.withUTF8 { hasher.update(bufferPointer: UnsafeRawBufferPointer($0)) }
    }

    /// The digest of what was handed in so far, in hexadecimal.
    var hex: String {
        var text: [UInt8] = []
        text.reserveCapacity(64)
        let digits = Array("0123456789abcdef".utf8)
        for byte in hasher.finalize() {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The first 16 bytes of the digest of a text, as two numbers.
    static func prefix(of text: String) -> (high: UInt64, low: UInt64) {
        var digest = Digest()
        digest.update(text)
        return digest.hasher.finalize().withUnsafeBytes {
            (
                $0.loadUnaligned(fromByteOffset: 0, as: UInt64.self).bigEndian,
                $0.loadUnaligned(fromByteOffset: 8, as: UInt64.self).bigEndian
            )
        }
    }

    package static func of(_ text: String) -> String {
        var digest = Digest()
        digest.update(text)
        return digest.hex
    }
}
