import Extractor

/// Standard error: one line a reason. Names and texts in it are shown as a terminal may show them.
public enum Report {
    /// A text of one or more lines.
    public static func lines(_ text: String) { write(TerminalText.lines(text)) }

    /// One line, whatever the names in it are.
    public static func error(_ text: String) { write(TerminalText.line("extract: \(text)")) }

    private static func write(_ text: String) {
        // Where there is no standard error there is nobody to tell.
        Array((text + "\n").utf8).withUnsafeBytes { try? Descriptor.write(2, $0) }
    }
}
