#if canImport(Glibc)
    import Glibc
#endif

/// Standard error: one line a reason.
public enum Report {
    public static func line(_ text: String) {
        let bytes = Array((text + "\n").utf8)
        _ = bytes.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
    }

    public static func error(_ text: String) { line("extract: \(text)") }
}
