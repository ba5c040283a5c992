import Testing

@testable import Dataset

struct RowInserterTests {
    @Test(arguments: [
        ("0", 0.0), ("22700000", 22_700_000), ("-0.5", -0.5), ("12.25", 12.25),
        ("-999999999999999", -999_999_999_999_999),
        ("0.1", 0.1), ("28436517000.123456789", 28436517000.123456789),
        ("123456789012345678", 123456789012345678),
    ])
    func doubles(_ digits: String, _ value: Double) {
        Array(digits.utf8).withUnsafeBufferPointer { #expect(RowInserter.double($0) == value) }
    }

    @Test(arguments: [#"plain"#, #"a\"b\\c\/d"#, #"一\n二\r\t"#, #"\u000c\u001F"#])
    func unescaping(_ escaped: String) {
        var text: [UInt8] = []
        Array(escaped.utf8).withUnsafeBufferPointer { JSONString.unescape($0, into: &text) }
        let expected = ["plain", "a\"b\\c/d", "一\n二\r\t", "\u{C}\u{1F}"]
        #expect(expected.contains(String(decoding: text, as: UTF8.self)))
    }

    @Test func quoting() {
        #expect(JSONString.quoted("a\"b\\\n\u{1}岚") == #""a\"b\\\n\u0001岚""#)
    }
}
