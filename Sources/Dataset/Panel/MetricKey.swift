import Extractor

/// What two names of a metric, or of a company, have in common that mean the same.
///
///     MetricKey.of("營業收入 （合併）")   // "营业收入合并"
///     MetricKey.of("岚坪乳业的研发投入", company: "岚坪乳业")   // "研发投入"
enum MetricKey {
    /// Characters that tell no two metrics apart.
    private static let dropped = Set(
        "的之()[]{}【】〔〕「」『』《》〈〉“”‘’\"':：·、，,。".unicodeScalars)

    /// What a report calls itself, beside its name.
    private static let selves = ["本公司", "本集团", "本行", "我公司"]

    /// Simplified, half-width, in small letters; without blanks, brackets, quotation marks, 的, 之, the
    /// number of a footnote, and the company's own name in front.
    ///
    /// `company` is a key itself.
    static func of(_ name: String, company: String = "") -> String {
        var result = String.UnicodeScalarView()
        for scalar in CompiledPack.builtIn.simplified(name).lowercased().unicodeScalars {
            let plain = halfWidth(scalar)
            if !plain.properties.isWhitespace { result.append(plain) }
        }
        dropFootnote(&result)
        result.removeAll { dropped.contains($0) }
        let key = String(result)
        for own in [company] + selves where !own.isEmpty && key.hasPrefix(own) && key != own {
            return String(key.dropFirst(own.count))
        }
        return key
    }

    /// The name as people should see it: on one line, without the number of a footnote.
    static func shown(_ name: String) -> String {
        var text = name.split(whereSeparator: \.isNewline).joined(separator: " ").unicodeScalars
        dropFootnote(&text)
        return String(text)
    }

    /// Drops `[1]`, `(2)` or `注3` in the end.
    private static func dropFootnote(_ text: inout String.UnicodeScalarView) {
        var rest = text[...]
        let isBracketed = rest.last == "]" || rest.last == ")"
        if isBracketed { rest.removeLast() }
        let digits = rest.reversed().prefix { ("0"..."9").contains($0) }.count
        guard (1...2).contains(digits) else { return }
        rest.removeLast(digits)
        let isNote = rest.last == "注"
        if isNote { rest.removeLast() }
        if isBracketed {
            guard rest.last == "[" || rest.last == "(" else { return }
            rest.removeLast()
        } else if !isNote {
            return
        }
        if !rest.isEmpty { text = String.UnicodeScalarView(rest) }
    }

    /// `／` and the line of boxes that stands for it, and all else that has a form of half the width.
    static func halfWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
        case 0x2571: "/"
        default: scalar
        }
    }
}
