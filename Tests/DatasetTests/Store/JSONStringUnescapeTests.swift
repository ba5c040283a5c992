import Extractor
import Testing

@testable import Dataset

struct JSONStringUnescapeTests {
    private func unescaped(_ escaped: [UInt8]) -> String {
        var text: [UInt8] = []
        escaped.withUnsafeBufferPointer { JSONString.unescape($0, into: &text) }
        return String(decoding: text, as: UTF8.self)
    }

    @Test(arguments: [
        ("plain", "plain"), (#"a\"b\\c\/d"#, "a\"b\\c/d"), (#"一\n二\r\t"#, "一\n二\r\t"),
        (#"\u000c\u001F"#, "\u{C}\u{1F}"), (#"\u0085\u2028\u2029x"#, "\u{85}\u{2028}\u{2029}x"),
    ])
    func plain(_ escaped: String, _ text: String) {
        #expect(unescaped(Array(escaped.utf8)) == text)
    }

    @Test func undoesTheEscaping() {
        let text = String(String.UnicodeScalarView((1...0x3100).compactMap { Unicode.Scalar($0) }))
        #expect(unescaped(JSONString.escaped(text)) == text)
    }
}
