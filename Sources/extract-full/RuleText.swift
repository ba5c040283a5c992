import Dataset
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
        JSON.array(rules.map { object($0) }).text(depth: 1) + "\n"
    }

    private static func object(_ rule: PatternPack.Rule) -> JSON {
        let examples = rule.examples.map { example in
            JSON.object(
                [("text", .string(example.text))]
                    + example.expected.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })
        }
        return .object([
            ("name", .string(rule.name)), ("type", .string(rule.type)),
            ("description", .string(rule.summary)), ("starts", .array(rule.starts.map { .string($0) })),
            ("next", .string(rule.next)), ("needs", .array(rule.needs.map { .string($0) })),
            ("pattern", .string(rule.pattern)), ("examples", .array(examples)),
            ("rejects", .array(rule.rejects.map { .string($0.text) })),
        ])
    }
}
