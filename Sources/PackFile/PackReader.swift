import Extractor
import Yams

/// Turns the YAML of one file into a part of a pack and notes what it cannot use.
struct PackReader {
    let file: String
    var errors: [PackError] = []
    /// The type of rules that name none.
    private var type = ""
    /// Record types that the file declares, by its `type` or its `types`.
    private var ownTypes: [String] = []
    /// Where the rules stand that have been read, by their names.
    private var named: [String: PatternPack.Origin] = [:]

    init(file: String) { self.file = file }

    private static let keys = [
        "type", "types", "definitions", "rules", "tables", "units", "measure_words",
        "measure_words_arabic_only",
        "glyphs", "compatibility", "traditional", "numerals", "replaces",
    ]

    mutating func read(_ root: Node, into pack: inout PatternPack) {
        guard let mapping = root.mapping else {
            return note(root, "a pack file is a mapping of \(list(Self.keys))")
        }
        readTypes(mapping)
        named = Dictionary(pack.rules.map { ($0.name, $0.origin) }, uniquingKeysWith: { first, _ in first })
        for (key, value) in mapping {
            switch key.string ?? "" {
            case "type", "types": break
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

    /// The types of records that rules make: the program's own, and what the file declares.
    private mutating func readTypes(_ mapping: Node.Mapping) {
        ownTypes = words(mapping["types"])
        if let event = ownTypes.first(where: { (Self.types + ["event"]).contains($0) }),
            let node = mapping["types"]
        {
            note(node, "the type '\(event)' is the program's own")
        }
        guard let node = mapping["type"] else { return }
        type = node.string ?? ""
        if (Self.types + ownTypes).contains(type) { return }
        if type == "event" { return note(node, "events are made of dates; no rule makes them") }
        // A new name declares a type, but one that looks like a slip of the pen must be meant.
        if let meant = Choice.nearest(type, of: Self.types + ["event"]) {
            return note(
                node, "no type '\(type)', did you mean '\(meant)'? If not, types: [\(type)] declares it")
        }
        ownTypes.append(type)
    }

    private static let types = ["amount", "percentage", "date"]

    private func list(_ names: [String]) -> String { names.joined(separator: ", ") }

    func origin(_ node: Node) -> PatternPack.Origin {
        PatternPack.Origin(file: file, line: node.mark?.line ?? 0)
    }

    mutating func note(_ node: Node, _ reason: String, rule: String? = nil) {
        errors.append(PackError(origin: origin(node), rule: rule, reason: reason))
    }

    mutating func words(_ node: Node?, rule: String? = nil) -> [String] {
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
                note(
                    item, "a rule needs starts: digit, numeral, quantity or the words a match begins with",
                    rule: name)
            }
            let type = mapping["type"]?.scalar?.string ?? self.type
            if type.isEmpty { note(item, "a rule needs a type, its own or that of the file", rule: name) }
            if let node = mapping["type"], !(Self.types + ownTypes).contains(type) {
                let known = (Self.types + ownTypes).joined(separator: ", ")
                note(node, "no type '\(type)' (types: [\(type)] declares it); known are \(known)", rule: name)
            }
            if let other = named[name] { note(item, "the name is taken by the rule at \(other)", rule: name) }
            named[name] = named[name] ?? origin(mapping["pattern"] ?? item)
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
}
