import CLibrary
import Testing

@testable import Extractor

/// The bytes of a text in another encoding, by the C library.
func encoded(_ text: String, as name: String) throws -> [UInt8] {
    let converter = try #require(iconv_open(name, "UTF-8"))
    try #require(converter != iconv_t(bitPattern: -1), "no converter to \(name)")
    defer { iconv_close(converter) }
    var input = text.utf8.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: 4 * input.count + 16)
    let room = output.count
    var left = room
    try input.withUnsafeMutableBufferPointer { from in
        try output.withUnsafeMutableBufferPointer { to in
            var source = from.baseAddress
            var sourceLeft = from.count
            var target = to.baseAddress
            let failed = Int(bitPattern: UInt.max)
            try #require(iconv(converter, &source, &sourceLeft, &target, &left) != failed, "\(name): \(text)")
            try #require(iconv(converter, nil, nil, &target, &left) != failed)
        }
    }
    return output[..<(room - left)].map { UInt8(bitPattern: $0) }
}

/// What an encoding makes of bytes that arrive in chunks.
struct Decoded: Equatable {
    var text: String
    var encoding: InputEncoding
    var invalid: Int?

    init(_ text: String, _ encoding: InputEncoding, invalid: Int? = nil) {
        (self.text, self.encoding, self.invalid) = (text, encoding, invalid)
    }

    init(_ bytes: [UInt8], as encoding: InputEncoding = .auto, chunkSize: Int) throws {
        var decoder = encoding.decoder
        var text: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: chunkSize) {
            decoder.decode(Array(bytes[start..<min(start + chunkSize, bytes.count)]), into: &text)
        }
        decoder.finish(into: &text)
        self.text = try #require(String(validating: text, as: UTF8.self))
        self.encoding = decoder.encoding
        invalid = decoder.firstInvalidOffset
    }
}

let chunkSizes = [1, 2, 3, 7, 4096]
