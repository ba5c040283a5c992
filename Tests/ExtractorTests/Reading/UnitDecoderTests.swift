import Testing

@testable import Extractor

struct UnitDecoderTests {
    struct Case: Sendable {
        var encoding: InputEncoding
        var bytes: [UInt8]
        var text: String
        var invalid: Int?

        init(_ encoding: InputEncoding, _ bytes: [UInt8], _ text: String, _ invalid: Int? = nil) {
            (self.encoding, self.bytes, self.text, self.invalid) = (encoding, bytes, text, invalid)
        }
    }

    static let cases = [
        // GB18030: one, two and four bytes, the byte order mark, and the euro of Windows.
        Case(.gb18030, [0xBA, 0xC3, 0x31], "好1"),
        Case(.gb18030, [0x81, 0x30, 0x81, 0x30, 0x90, 0x30, 0x81, 0x30], "\u{80}\u{10000}"),
        Case(.gb18030, [0xE3, 0x32, 0x9A, 0x35], "\u{10FFFF}"),
        Case(.gb18030, [0x84, 0x31, 0x95, 0x33, 0xBA, 0xC3], "好"),
        Case(.gb18030, [0x84, 0x31, 0x95, 0x33], ""),
        Case(.gb18030, [0xBA, 0xC3, 0x84, 0x31, 0x95, 0x33], "好\u{FEFF}"),
        Case(.gb18030, [0x80, 0x35], "€5"),
        // An unknown byte, one that the next does not go with, a code without a character.
        Case(.gb18030, [0x41, 0xFF, 0xBA, 0xC3], "A\u{FFFD}好", 1),
        Case(.gb18030, [0xBA, 0x0A, 0xBA, 0xC3], "\u{FFFD}\n好", 0),
        Case(.gb18030, [0xBA, 0xC3, 0xBA, 0xFF, 0x41], "好\u{FFFD}A", 2),
        Case(.gb18030, [0xBA, 0x35, 0x41], "\u{FFFD}5A", 0),
        Case(.gb18030, [0xBA, 0x35, 0xBA, 0xC3], "\u{FFFD}5好", 0),
        Case(.gb18030, [0xE3, 0x32, 0x9A, 0x36, 0x41], "\u{FFFD}A", 0),
        Case(.gb18030, [0x84, 0x31, 0xA5, 0x30, 0x41], "\u{FFFD}A", 0),
        // The input ends inside a character.
        Case(.gb18030, [0xBA, 0xC3, 0xBA], "好\u{FFFD}", 2),
        Case(.gb18030, [0xBA, 0xC3, 0x81, 0x30, 0x81], "好\u{FFFD}", 2),
        Case(.gb18030, [0x84, 0x31, 0x95], "\u{FFFD}", 0),

        // Big5: the signs as Windows has them, Hong Kong's characters, in plane 2 and in two parts.
        Case(.big5, [0xA6, 0x6E, 0x31], "好1"),
        Case(.big5, [0xA1, 0xE3, 0xA2, 0x44, 0xA1, 0x45, 0xA3, 0xE1], "～￥‧€"),
        Case(.big5, [0x9D, 0xEF, 0x9D, 0xF7, 0x88, 0x45], "嘅咗\u{2010C}"),
        Case(.big5, [0x88, 0x62, 0x88, 0x66, 0x88, 0x64], "\u{CA}\u{304}\u{CA}\u{CA}\u{30C}"),
        Case(.big5, [0xA6, 0xFF, 0x41], "\u{FFFD}A", 0),
        Case(.big5, [0x80, 0xA6, 0x6E], "\u{FFFD}好", 0),
        Case(.big5, [0xA6, 0x6E, 0xA6, 0x31, 0x32], "好\u{FFFD}12", 2),
        Case(.big5, [0xA6, 0x0A, 0xFF], "\u{FFFD}\n\u{FFFD}", 0),
        Case(.big5, [0xA6, 0x6E, 0xA6], "好\u{FFFD}", 2),

        // UTF-16: both orders with a mark, pairs, halves of pairs.
        Case(.utf16, [0xFF, 0xFE, 0x7D, 0x59, 0x31, 0x00], "好1"),
        Case(.utf16, [0xFE, 0xFF, 0x59, 0x7D, 0x00, 0x31], "好1"),
        Case(.utf16, [0xFF, 0xFE, 0xFF, 0xFE], "\u{FEFF}"),
        Case(.utf16, [0xFE, 0xFF], ""),
        Case(.utf16, [0xFF, 0xFE], ""),
        Case(.utf16, [0xFE, 0xFF, 0xD8, 0x42, 0xDF, 0xB7, 0x59, 0x7D], "𠮷好"),
        Case(.utf16, [0xFE, 0xFF, 0xD8, 0x42, 0x59, 0x7D], "\u{FFFD}好", 2),
        Case(.utf16, [0xFE, 0xFF, 0x59, 0x7D, 0xDF, 0xB7, 0x59, 0x7D], "好\u{FFFD}好", 4),
        Case(.utf16, [0xFE, 0xFF, 0x59, 0x7D, 0x59], "好\u{FFFD}", 4),
        Case(.utf16, [0xFE, 0xFF, 0x59, 0x7D, 0xD8, 0x42], "好\u{FFFD}", 4),
        Case(.utf16, [0xFF], "\u{FFFD}", 0),
    ]

    @Test(arguments: cases.indices)
    func aCharacterIsTheSameInAnyChunks(index: Int) throws {
        let item = UnitDecoderTests.cases[index]
        for chunkSize in chunkSizes {
            let found = try Decoded(item.bytes, as: item.encoding, chunkSize: chunkSize)
            #expect(
                found == Decoded(item.text, item.encoding, invalid: item.invalid), "chunks of \(chunkSize)")
        }
    }

    @Test(arguments: InputEncoding.allCases)
    func anEmptyInputIsAnEmptyText(encoding: InputEncoding) throws {
        let found = try Decoded([], as: encoding, chunkSize: 1)
        #expect(found.text.isEmpty)
        #expect(found.invalid == nil)
        #expect(found.encoding == (encoding == .auto ? .utf8 : encoding))
    }

    /// Every character that the C library can write is read back.
    @Test(arguments: [(InputEncoding.gb18030, "GB18030"), (.utf16, "UTF-16LE"), (.utf16, "UTF-16BE")])
    func everyCharacterIsReadBack(encoding: InputEncoding, name: String) throws {
        // An ideographic full stop first, so that the byte order is plain.
        var text = "。年月日，公司"
        for code in UInt32(0x20)..<0x3_0000 where code % 7 == 0 || code < 0x1_0000 {
            guard let scalar = Unicode.Scalar(code), !(0xE000..<0xF900).contains(code),
                code & 0xFFFE != 0xFFFE
            else { continue }
            text.unicodeScalars.append(scalar)
        }
        let bytes = try encoded(text, as: name)
        for chunkSize in [7, 4096, bytes.count] {
            let found = try Decoded(bytes, as: encoding, chunkSize: chunkSize)
            #expect(found.invalid == nil)
            #expect(Array(found.text.unicodeScalars) == Array(text.unicodeScalars), "chunks of \(chunkSize)")
        }
    }

    /// Any two bytes are a character or one or two U+FFFD, and what follows is not touched.
    @Test(arguments: [InputEncoding.gb18030, .big5])
    func noTwoBytesDerailTheText(encoding: InputEncoding) throws {
        let sentence: [UInt8] = [0x2C, 0x35, 0x0A]
        for lead in UInt8(0x80)...0xFF {
            for trail in UInt8.min...0xFF {
                let bytes = [lead, trail, 0x0A] + sentence
                let found = try Decoded(bytes, as: encoding, chunkSize: 2)
                #expect(found.text.utf8.suffix(4).elementsEqual("\n,5\n".utf8), "\(lead) \(trail)")
                #expect(found.text.unicodeScalars.count <= 6)
                #expect(found == (try Decoded(bytes, as: encoding, chunkSize: 100)))
            }
        }
    }
}
