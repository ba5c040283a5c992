import Extractor

/// Standard error: one line a reason.
public enum Report {
    public static func line(_ text: String) {
        // Where there is no standard error there is nobody to tell.
        Array((text + "\n").utf8).withUnsafeBytes { try? Descriptor.write(2, $0) }
    }

    public static func error(_ text: String) { line("extract: \(text)") }
}
