import Testing

@testable import Extractor

struct UTF8DecoderTests {
    private func decoded(_ bytes: [UInt8], chunkSize: Int) -> (text: [UInt8], invalid: Int?) {
        var decoder = UTF8Decoder()
        var text: [UInt8] = []
        var at = 0
        while at < bytes.count {
            decoder.decode(Array(bytes[at..<min(at + chunkSize, bytes.count)]), into: &text)
            at += chunkSize
        }
        decoder.finish(into: &text)
        return (text, decoder.firstInvalidOffset)
    }

    static let inputs: [(bytes: [UInt8], invalid: Int?)] = [
        ([], nil), (Array("海棠 café 𠮷 1".utf8), nil),
        ([0xEF, 0xBB, 0xBF] + Array("好".utf8), nil), ([0xEF, 0xBB, 0xBF], nil), ([0xEF, 0xBB], 0),
        ([0xEF], 0), (Array("好".utf8) + [0xEF, 0xBB, 0xBF], nil),
        ([0x80], 0), ([0x41, 0xC0, 0xAF, 0x42], 1), ([0xE5, 0xA5, 0x41], 0),
        ([0xED, 0xA0, 0x80], 0), ([0xF4, 0x90, 0x80, 0x80], 0), ([0xF0, 0x9F, 0x98], 0),
        ([0x41, 0xF0, 0x80, 0x80, 0x41], 1), ([0xE0, 0x80, 0x80], 0),
        (Array("好".utf8) + [0xE5, 0xA5], 3), ([0xF8, 0x88, 0x80, 0x80, 0x80], 0),
        ([0xEF, 0xBB, 0xBF, 0xFF], 3), ([0xC2], 0),
        ([0xE1, 0x80, 0xE2, 0xF0, 0x91, 0x92, 0xF1, 0xBF, 0x41], 0),
    ]

    /// The standard library replaces maximal subparts too.
    @Test(arguments: inputs.indices)
    func readsAsTheStandardLibraryDoes(index: Int) {
        let (bytes, invalid) = UTF8DecoderTests.inputs[index]
        var expected = Array(String(decoding: bytes, as: UTF8.self).utf8)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]), expected.starts(with: [0xEF, 0xBB, 0xBF]) {
            expected.removeFirst(3)
        }
        for chunkSize in [1, 2, 3, 100] {
            let found = decoded(bytes, chunkSize: chunkSize)
            #expect(found.text == expected, "chunks of \(chunkSize)")
            #expect(found.invalid == invalid, "chunks of \(chunkSize)")
        }
    }

    @Test func anyBytesReadAsTheStandardLibraryDoes() {
        let alphabet: [UInt8] = [
            0x41, 0x80, 0xBF, 0xC2, 0xE0, 0xE5, 0xA5, 0xBD, 0xED, 0xF0, 0x9F, 0xF4, 0xFF,
        ]
        var state: UInt64 = 7
        for _ in 0..<2000 {
            var bytes: [UInt8] = [0x30]
            for _ in 0..<12 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes.append(alphabet[Int(state >> 33) % alphabet.count])
            }
            let expected = Array(String(decoding: bytes, as: UTF8.self).utf8)
            #expect(decoded(bytes, chunkSize: 100).text == expected)
            #expect(decoded(bytes, chunkSize: 1).text == expected)
        }
    }
}
