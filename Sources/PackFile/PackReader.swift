import Extractor
import Yams

/// Turns the YAML of one file into a part of a pack and notes what it cannot use.
struct PackReader {
    let file: String
    var errors: [PackError] = []
    private var type = ""

    init(file: String) { self.file = file }

    private static let keys = [
        "type", "definitions", "rules", "tables", "units", "measure_words", "measure_words_arabic_only",
        "glyphs", "compatibility", "traditional", "numerals", "replaces",
    ]

    mutating func read(_ root: Node, into pack: inout PatternPack) {
        guard let mapping = root.mapping else {
            return note(root, "a pack file is a mapping of \(list(Self.keys))")
        }
        type = mapping["type"]?.string ?? ""
        for (key, value) in mapping {
            switch key.string ?? "" {
            case "type": break
            case "definitions": definitions(value, &pack)
            case "rules": rules(value, &pack)
            case "tables": tables(value, &pack)
            case "units": units(value, &pack)
            case "measure_words": measureWords(value, followsNumerals: true, &pack)
            case "measure_words_arabic_only": measureWords(value, followsNumerals: false, &pack)
            case "glyphs": folds(value, .glyph, &pack)
            case "traditional": folds(value, .traditional, &pack)
            case "numerals": folds(value, .numeral, &pack)
            case "compatibility": compatibility(value, &pack)
            case "replaces":
                guard value.string == "built-in" else { note(value, "replaces takes 'built-in'"); continue }
                pack.replacesBuiltIn = true
            default: note(key, "unknown key '\(key.string ?? "?")'; known are \(list(Self.keys))")
            }
        }
    }

    private func list(_ names: [String]) -> String { names.joined(separator: ", ") }

    private func origin(_ node: Node) -> PatternPack.Origin {
        PatternPack.Origin(file: file, line: node.mark?.line ?? 0)
    }

    private mutating func note(_ node: Node, _ reason: String, rule: String? = nil) {
        errors.append(PackError(origin: origin(node), rule: rule, reason: reason))
    }

    private mutating func words(_ node: Node?, rule: String? = nil) -> [String] {
        guard let node else { return [] }
        guard let sequence = node.sequence else {
            note(node, "a list is wanted here, like [a, b]", rule: rule)
            return []
        }
        return sequence.compactMap { item in
            if let word = item.scalar?.string { return word }
            note(item, "a word is wanted here", rule: rule)
            return nil
        }
    }

    // MARK: - Rules

    private mutating func definitions(_ node: Node, _ pack: inout PatternPack) {
        guard let mapping = node.mapping else {
            return note(node, "definitions are a mapping of name to pattern")
        }
        for (key, value) in mapping {
            guard let name = key.scalar?.string, let pattern = value.scalar?.string else {
                note(key, "a definition is a name and a pattern")
                continue
            }
            pack.definitions.append(
                PatternPack.Definition(name: name, pattern: pattern, origin: origin(key)))
        }
    }

    private mutating func rules(_ node: Node, _ pack: inout PatternPack) {
        guard let sequence = node.sequence else { return note(node, "rules are a list") }
        for item in sequence {
            guard let mapping = item.mapping, let name = mapping["name"]?.scalar?.string else {
                note(item, "a rule needs a name")
                continue
            }
            for (key, _) in mapping where !Self.ruleKeys.contains(key.string ?? "") {
                note(key, "unknown key '\(key.string ?? "?")'; known are \(list(Self.ruleKeys))", rule: name)
            }
            guard let pattern = mapping["pattern"]?.scalar?.string else {
                note(item, "a rule needs a pattern", rule: name)
                continue
            }
            let starts = words(mapping["starts"], rule: name)
            if starts.isEmpty {
                note(item, "a rule needs starts: digit, numeral or the words a match begins with", rule: name)
            }
            let type = mapping["type"]?.scalar?.string ?? self.type
            if type.isEmpty { note(item, "a rule needs a type, its own or that of the file", rule: name) }
            var rule = PatternPack.Rule(
                name: name, type: type, summary: mapping["description"]?.scalar?.string ?? "",
                starts: starts, next: mapping["next"]?.scalar?.string ?? "", pattern: pattern,
                examples: examples(mapping["examples"], rule: name),
                rejects: rejects(mapping["rejects"], rule: name),
                origin: origin(mapping["pattern"] ?? item))
            rule.needs = words(mapping["needs"], rule: name)
            pack.rules.append(rule)
        }
    }

    private static let ruleKeys = [
        "name", "type", "description", "starts", "next", "needs", "pattern", "examples", "rejects",
    ]

    private mutating func examples(_ node: Node?, rule: String) -> [PatternPack.Example] {
        guard let node else { return [] }
        guard let sequence = node.sequence else {
            note(node, "examples are a list", rule: rule)
            return []
        }
        return sequence.compactMap { item in
            guard let mapping = item.mapping, let text = mapping["text"]?.scalar?.string else {
                note(item, "an example is a mapping with a text", rule: rule)
                return nil
            }
            var expected: [String: String] = [:]
            for (key, value) in mapping where key.string != "text" {
                guard let name = key.scalar?.string, let wanted = value.scalar?.string else {
                    note(key, "an example's values are words", rule: rule)
                    continue
                }
                expected[name] = wanted
            }
            return PatternPack.Example(text: text, expected: expected, origin: origin(item))
        }
    }

    private mutating func rejects(_ node: Node?, rule: String) -> [PatternPack.Example] {
        guard let node else { return [] }
        guard let sequence = node.sequence else {
            note(node, "rejects are a list", rule: rule)
            return []
        }
        return sequence.compactMap { item in
            guard let text = item.scalar?.string else {
                note(item, "a reject is a text", rule: rule)
                return nil
            }
            return PatternPack.Example(text: text, expected: [:], origin: origin(item))
        }
    }

    // MARK: - Tables

    private mutating func tables(_ node: Node, _ pack: inout PatternPack) {
        guard let mapping = node.mapping else { return note(node, "tables are a mapping of name to values") }
        for (key, values) in mapping {
            guard let table = key.scalar?.string, let rows = values.mapping else {
                note(key, "a table is a mapping of value to words")
                continue
            }
            for (value, list) in rows {
                guard let name = value.scalar?.string else {
                    note(value, "a value is a word")
                    continue
                }
                pack.words.append(PatternPack.Words(table: table, value: name, words: words(list)))
            }
        }
    }

    private mutating func units(_ node: Node, _ pack: inout PatternPack) {
        guard let sequence = node.sequence else { return note(node, "units are a list") }
        for item in sequence {
            guard let mapping = item.mapping, let unit = mapping["unit"]?.scalar?.string else {
                note(item, "a unit is a mapping with the key unit")
                continue
            }
            let factor = mapping["factor"]?.scalar?.string ?? "1"
            if ExactDecimal(factor) == nil { note(item, "unit \(unit): the factor is no decimal number") }
            pack.units.append(
                PatternPack.Unit(
                    unit: unit, quantity: mapping["quantity"]?.scalar?.string ?? "", factor: factor,
                    words: words(mapping["words"]), before: words(mapping["before"]),
                    followsNumerals: mapping["chinese"]?.scalar?.string != "false"))
        }
    }

    private mutating func measureWords(
        _ node: Node, followsNumerals: Bool, _ pack: inout PatternPack
    ) {
        for word in words(node) {
            pack.units.append(
                PatternPack.Unit(
                    unit: word, quantity: "count", words: [word], followsNumerals: followsNumerals))
        }
    }

    // MARK: - Characters

    private mutating func folds(
        _ node: Node, _ kind: PatternPack.Fold.Kind, _ pack: inout PatternPack
    ) {
        guard let mapping = node.mapping else {
            return note(node, "characters are a mapping of one to another")
        }
        for (key, value) in mapping {
            guard let from = key.scalar?.string, let to = value.scalar?.string,
                from.unicodeScalars.count == 1, to.unicodeScalars.count == 1
            else {
                note(key, "one character on either side")
                continue
            }
            pack.folds.append(PatternPack.Fold(from: from, to: to, kind: kind))
        }
    }

    /// A code point in hexadecimal, and what it and those behind it stand for.
    private mutating func compatibility(_ node: Node, _ pack: inout PatternPack) {
        guard let mapping = node.mapping else { return note(node, "compatibility is a mapping") }
        for (key, value) in mapping {
            guard let code = key.scalar.flatMap({ UInt32($0.string, radix: 16) }),
                let row = value.scalar?.string
            else {
                note(key, "a hexadecimal code point and a row of characters")
                continue
            }
            for (i, to) in row.unicodeScalars.enumerated() {
                guard let from = Unicode.Scalar(code + UInt32(i)) else { continue }
                pack.folds.append(PatternPack.Fold(from: String(from), to: String(to), kind: .glyph))
            }
        }
    }
}
