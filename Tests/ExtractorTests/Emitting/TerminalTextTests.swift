import Testing

@testable import Extractor

struct TerminalTextTests {
    @Test(arguments: [
        "", "plain", "岚坪—“乳业” é 😀", "tab\there", "\u{A0}\u{200B}\u{2027}\u{202F}\u{2065}\u{206A}",
    ])
    func whatIsNoControlStays(_ text: String) {
        #expect(TerminalText.line(text) == text)
        #expect(TerminalText.lines(text) == text)
    }

    @Test(arguments: [
        ("\u{1B}[31mred", #"\u{1B}[31mred"#), ("a\rb", #"a\u{D}b"#), ("a\r\n", #"a\u{D}\u{A}"#),
        ("\0", #"\u{0}"#),
        ("\u{7}\u{8}\u{1F}", #"\u{7}\u{8}\u{1F}"#),
        ("\u{7F}\u{80}\u{9B}\u{9F}", #"\u{7F}\u{80}\u{9B}\u{9F}"#),
        ("\u{2028}\u{2029}", #"\u{2028}\u{2029}"#), ("\u{202A}\u{202E}", #"\u{202A}\u{202E}"#),
        ("\u{2066}\u{2069}", #"\u{2066}\u{2069}"#), ("e\u{301}\u{1B}\u{301}", "e\u{301}\\u{1B}\u{301}"),
    ])
    func controlsAreShown(_ text: String, _ shown: String) { #expect(TerminalText.line(text) == shown) }

    @Test func linesStayLines() {
        #expect(TerminalText.lines("a\nb\u{1B}\n") == "a\nb\\u{1B}\n")
        #expect(TerminalText.line("a\nextract: b") == #"a\u{A}extract: b"#)
    }

    @Test func columns() {
        #expect(PrettyWriter.flat("a\r\nb\tc\u{9B}d") == #"a  b c\u{9B}d"#)
    }
}
