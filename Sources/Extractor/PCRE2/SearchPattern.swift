/// A regular expression (PCRE2) that is looked for anywhere in short texts.
///
///     try SearchPattern("收入|投入$").matches("营业收入")   // true
///
/// Blanks mean themselves. Traditional characters are read simplified, in the pattern and in the text.
public struct SearchPattern: Sendable {
    private let regex: Regex

    /// Throws what PCRE2 says of a pattern that it cannot read.
    public init(_ pattern: String) throws(RegexError) {
        let simple = CompiledPack.builtIn.simplified(pattern)
        // On its own first: what is wrong with it is then told of its own text.
        do { _ = try Regex("(?-x)" + simple) } catch {
            throw RegexError(
                code: error.code, message: error.message, offset: max(0, error.offset - 5), pattern: simple)
        }
        // `Regex` matches where it is told to and takes an empty match for none.
        regex = try Regex("(?-x)(?s:.*?)(?:\(simple))(?s:.*)")
    }

    /// Whether the pattern is found in the text.
    public func matches(_ text: String) -> Bool {
        guard let scratch = RegexScratch(captures: regex.captureCount) else { return false }
        // The line feed makes an empty text one that can be matched; `$` stands before it.
        let subject = Array((CompiledPack.builtIn.simplified(text) + "\n").utf8)
        return subject.withUnsafeBufferPointer { scratch.match(regex, $0, at: 0) != nil }
    }
}
