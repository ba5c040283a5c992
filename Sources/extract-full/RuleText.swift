import Extractor

/// A rule as `extract patterns list` shows it: for eyes, or as JSON.
enum RuleText {
    /// Type, name and what it finds.
    static func line(_ rule: PatternPack.Rule) -> String {
        let (type, name) = (TerminalText.line(rule.type), TerminalText.line(rule.name))
        return type + String(repeating: " ", count: max(1, 12 - type.count))
            + name + String(repeating: " ", count: max(1, 24 - name.count))
            + TerminalText.line(rule.summary) + "\n"
    }

    /// All that the pack says of it.
    static func whole(_ rule: PatternPack.Rule) -> String {
        var lines = ["\(rule.name) (\(rule.type)): \(rule.summary)"]
        if !rule.origin.file.isEmpty { lines.append("  from     \(rule.origin)") }
        lines.append("  starts   \(rule.starts.joined(separator: ", "))")
        if !rule.next.isEmpty { lines.append("  next     \(rule.next)") }
        if !rule.needs.isEmpty { lines.append("  needs    \(rule.needs.joined(separator: ", "))") }
        lines.append("  pattern")
        lines += rule.pattern.split(separator: "\n").map { "      \($0)" }
        if !rule.examples.isEmpty { lines.append("  examples") }
        for example in rule.examples {
            let expected = example.expected.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
            lines.append("      \(example.text)    \(expected.joined(separator: ", "))")
        }
        if !rule.rejects.isEmpty { lines.append("  rejects") }
        lines += rule.rejects.map { "      \($0.text)" }
        return TerminalText.lines(lines.joined(separator: "\n") + "\n")
    }

    /// One array with an object for each rule.
    static func json(_ rules: [PatternPack.Rule]) -> String {
        "[\n" + rules.map { object($0) }.joined(separator: ",\n") + "\n]\n"
    }

    private static func object(_ rule: PatternPack.Rule) -> String {
        let examples = rule.examples.map { example in
            object(
                [("text", JSONString.quoted(example.text))]
                    + example.expected.sorted { $0.key < $1.key }.map {
                        ($0.key, JSONString.quoted($0.value))
                    })
        }
        return object([
            ("name", JSONString.quoted(rule.name)), ("type", JSONString.quoted(rule.type)),
            ("description", JSONString.quoted(rule.summary)),
            ("starts", list(rule.starts.map { JSONString.quoted($0) })),
            ("next", JSONString.quoted(rule.next)), ("needs", list(rule.needs.map { JSONString.quoted($0) })),
            ("pattern", JSONString.quoted(rule.pattern)), ("examples", list(examples)),
            ("rejects", list(rule.rejects.map { JSONString.quoted($0.text) })),
        ])
    }

    private static func object(_ members: [(String, String)]) -> String {
        "{" + members.map { "\(JSONString.quoted($0.0)):\($0.1)" }.joined(separator: ",") + "}"
    }

    private static func list(_ items: [String]) -> String { "[\(items.joined(separator: ","))]" }
}
