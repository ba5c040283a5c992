import Testing

@testable import Extractor

/// The text that places count, in whatever the bytes are encoded.
struct ExtractedTextTests {
    private static let text = "2023年，公司捐赠 500 万元。\r\n\u{0C}第二页"

    @Test func theTextIsThatOfTheBytes() throws {
        #expect(try Extractor().text(of: Array(Self.text.utf8)) == Self.text)
        #expect(try Extractor().text(of: [0xEF, 0xBB, 0xBF] + Array(Self.text.utf8)) == Self.text)
        var options = Extractor.Options()
        options.encoding = .gb18030
        #expect(try Extractor(options: options).text(of: [0xB9, 0xAB, 0xCB, 0xBE]) == "公司")
        #expect(try Extractor().text(of: []) == "")
    }

    @Test func textAndRecordsAreOfOneReading() throws {
        let bytes = Array(Self.text.utf8)
        let (text, records, _) = try Extractor().textAndRecords(of: ByteSource(bytes: bytes, name: "-"))
        #expect(text == Self.text)
        #expect(try records == Extractor().records(in: bytes))
        #expect(!records.isEmpty)
    }
}
