import Extractor

/// Writes rules as a file of a pack, as people would: a pattern in lines of its own, an example a line.
public enum PackWriter {
    /// The rules, each with its type; `head` stands above them as a comment.
    public static func text(_ rules: [PatternPack.Rule], head: String) -> String {
        var out = head.split(separator: "\n", omittingEmptySubsequences: false).map { "# \($0)".trimmed }
        out.append("rules:")
        for rule in rules { out += lines(rule) }
        return out.joined(separator: "\n") + "\n"
    }

    private static func lines(_ rule: PatternPack.Rule) -> [String] {
        var out = ["  - name: \(quoted(rule.name))", "    type: \(quoted(rule.type))"]
        if !rule.summary.isEmpty { out.append("    description: \(quoted(rule.summary))") }
        out.append("    starts: \(list(rule.starts))")
        if !rule.next.isEmpty { out.append("    next: \(quoted(rule.next))") }
        if !rule.needs.isEmpty { out.append("    needs: \(list(rule.needs))") }
        out.append("    pattern: \(pattern(rule.pattern))")
        if !rule.examples.isEmpty { out.append("    examples:") }
        for example in rule.examples {
            let expected = example.expected.sorted { $0.key < $1.key }.map {
                ", \($0.key): \(quoted($0.value))"
            }
            out.append("      - {text: \(quoted(example.text))\(expected.joined())}")
        }
        if !rule.rejects.isEmpty { out.append("    rejects:") }
        out += rule.rejects.map { "      - \(quoted($0.text))" }
        return out
    }

    /// In lines of its own where the block style keeps each of its characters.
    private static func pattern(_ pattern: String) -> String {
        let lines = pattern.split(separator: "\n", omittingEmptySubsequences: false)
        let isPlain = pattern.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value != 0x7F }
        guard isPlain, let first = lines.first, !first.isEmpty, !first.hasPrefix(" "),
            lines.last?.isEmpty == false
        else { return quoted(pattern) }
        return "|-\n" + lines.map { $0.isEmpty ? "" : "      \($0)" }.joined(separator: "\n")
    }

    private static func list(_ words: [String]) -> String {
        "[\(words.map(quoted).joined(separator: ", "))]"
    }

    /// In double quotation marks, with the escapes of YAML.
    private static func quoted(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\t": out += "\\t"
            case _
            where scalar.value < 0x20 || (0x7F...0xA0).contains(scalar.value) || scalar.value == 0xFEFF
                || (0x2028...0x2029).contains(scalar.value):
                let hex = String(scalar.value, radix: 16)
                out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }
}

extension String {
    /// Without blanks at the end.
    fileprivate var trimmed: String {
        var text = self
        while text.hasSuffix(" ") { text.removeLast() }
        return text
    }
}
