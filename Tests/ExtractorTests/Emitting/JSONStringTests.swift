import Foundation
import Testing

@testable import Extractor

struct JSONStringTests {
    @Test(arguments: [
        ("", ""), ("岚坪", "岚坪"), (#"a"b\"#, #"a\"b\\"#), ("\n\r\t", #"\n\r\t"#),
        ("\u{0}\u{1}\u{B}\u{1F}\u{7F}", #"\u0000\u0001\u000b\u001f"# + "\u{7F}"),
        ("\u{85}", #"\u0085"#), ("a\u{2028}b\u{2029}", #"a\u2028b\u2029"#),
        // The neighbours of the line ends, which begin with the same bytes.
        ("\u{84}\u{86}·\u{2027}\u{202A}“…—”⅓", "\u{84}\u{86}·\u{2027}\u{202A}“…—”⅓"),
    ])
    func escaped(_ text: String, _ inside: String) throws {
        // Wherever it stands in the words of eight bytes that are looked at.
        for before in 0..<9 {
            let start = String(repeating: "x", count: before)
            #expect(JSONString.quoted(start + text + "……尾") == "\"\(start)\(inside)……尾\"")
        }
        #expect(String(decoding: JSONString.escaped(text), as: UTF8.self) == inside)
        let parsed = try JSONSerialization.jsonObject(
            with: Data(JSONString.quoted(text).utf8), options: .fragmentsAllowed)
        #expect(parsed as? String == text)
    }

    /// Text that ends within a character is no reason to look behind its end.
    @Test func endsWithinACharacter() {
        #expect(JSONString.escaped([0x61, 0xE2, 0x80]) == [0x61, 0xE2, 0x80])
        #expect(JSONString.escaped([0xC2]) == [0xC2])
    }
}
