/// Text of others, a name or a part of a report, as a terminal may show it.
///
/// Escape sequences in it would move the cursor, colour or rename the window; controls of direction and line
/// ends of other kinds would show it as what it is not. They are written as Swift writes them: `\u{1B}`.
public enum TerminalText {
    /// A text of several lines: line feeds and tabs stay.
    public static func lines(_ text: String) -> String { shown(text, keepsLineFeeds: true) }

    /// A text within one line: a line feed would begin another, which says what it wants.
    public static func line(_ text: String) -> String { shown(text, keepsLineFeeds: false) }

    private static func shown(_ text: String, keepsLineFeeds: Bool) -> String {
        func isControl(_ scalar: Unicode.Scalar) -> Bool {
            switch scalar.value {
            case 0x09: false
            case 0x0A: !keepsLineFeeds
            // C0, DEL and C1; line and paragraph separators; embeddings, overrides and isolates.
            case 0x00..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
            default: false
            }
        }
        // Nearly all text has none.
        guard text.unicodeScalars.contains(where: isControl) else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            if isControl(scalar) {
                result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
