import CLibrary

/// The built-in pack, with what compiling it comes to: so that a start neither sorts words, nor puts patterns
/// together, nor reads what most texts do not need.
///
/// `make patterns` writes both parts. What is missing in the second, or does not fit, is made of the first as
/// for any pack; a test holds what comes out against a pack that is compiled.
///
///     T  name  >  words  word  value  word  value …   a table by its buckets: > looked up by beginnings, < by ends
///     D  name  pattern                                what (?&name) stands for, in full
///     C  rule  captures  number  number …             the groups of a rule, by `Group`
struct ReadyPack: Sendable {
    /// `PatternPack.encoded`.
    private let source: PackLines
    private let tables: [PackLines.Named]
    private let definitions: [PackLines.Named]
    private let captures: [PackLines.Named]
    private let words: [PackLines.Named]
    private let rules: [PackLines.Named]

    init(source: StaticString, made: StaticString) {
        self.source = PackLines(source)
        let made = PackLines(made)
        tables = made.named("T")
        definitions = made.named("D")
        captures = made.named("C")
        words = self.source.named("W")
        rules = self.source.named("R")
    }

    /// Whether the second part is of the rules of the first.
    var isWhole: Bool {
        captures.count == rules.count
            && rules.allSatisfy { rule in
                captures.contains { $0.name.count == rule.name.count && $0.name.elementsEqual(rule.name) }
            }
    }

    // MARK: - What a pack is compiled of

    /// The pack without its examples, words, definitions and patterns. Of the words of a unit it has one.
    var outline: PatternPack {
        var pack = PatternPack()
        pack.rules = rules.map(\.line).map { line in
            var rule = PatternPack.Rule(
                name: line.text(1), type: line.text(2), summary: "", starts: line.list(4, " "),
                next: line.text(5), pattern: "", origin: .unknown)
            rule.needs = line.list(6, " ")
            return rule
        }
        pack.units = source.lines("U").map { line in
            let words = line.raw(5)
            let first = words.firstIndex(of: UInt8(ascii: "|")) ?? words.count
            return PatternPack.Unit(
                unit: line.text(1), quantity: line.text(2), factor: line.text(3),
                words: first == 0
                    ? [] : [PackLines.unescaped(UnsafeBufferPointer(rebasing: words[..<first]))],
                before: line.list(6, "|"))
        }
        return pack
    }

    /// The rows of a table of words.
    func rows(of table: String) -> [PatternPack.Words] {
        words.filter { $0.isNamed(table) }.map(\.line).map {
            PatternPack.Words(table: table, value: $0.text(2), words: $0.list(3, "|"))
        }
    }

    /// The values of the rows of a table.
    func values(of table: String) -> [String] {
        words.filter { $0.isNamed(table) }.map { $0.line.text(2) }
    }

    /// How characters are read.
    func characters() -> CharacterTable {
        func pairs(_ kind: Unicode.Scalar) -> UnsafeBufferPointer<UInt8> {
            source.lines(kind).first?.raw(1) ?? PackLines.Fields.none
        }
        return CharacterTable(glyphs: pairs("G"), traditional: pairs("T"), numerals: pairs("N"))
    }

    // MARK: - What it comes to

    /// The table of a name and direction. `next` is where it is looked for first: they are asked for in their order.
    func table(_ name: String, forward: Bool, from next: inout Int) -> PackLines.Line? {
        func fits(_ table: PackLines.Named) -> Bool {
            table.isNamed(name) && table.line.raw(2).first == UInt8(ascii: forward ? ">" : "<")
        }
        if next >= tables.count || !fits(tables[next]) {
            guard let index = tables.firstIndex(where: fits) else { return nil }
            next = index
        }
        defer { next += 1 }
        return tables[next].line
    }

    /// A rule, its pattern not compiled yet; nil if there is no such rule.
    func rule(_ rule: PatternPack.Rule) -> CompiledRule? {
        guard let line = captures.first(where: { $0.isNamed(rule.name) })?.line else { return nil }
        var fields = line.fields
        guard fields.skip(2), let count = fields.nextNumber(), count <= CompiledPack.mostGroups else {
            return nil
        }
        var groups: [Int16] = []
        while groups.count < Group.allCases.count, let number = fields.nextNumber() {
            groups.append(Int16(truncatingIfNeeded: min(number, count)))
        }
        guard groups.count == Group.allCases.count else { return nil }
        let name = rule.name
        return CompiledRule(
            rule, Regex(captureCount: count, known: { [self] in pattern(of: name) }), groups: groups)
    }

    /// The pattern of a rule with all definitions put in.
    private func pattern(of rule: String) -> String {
        guard let line = rules.first(where: { $0.isNamed(rule) })?.line else { return "" }
        let expander = PatternExpander { name in definitions.first { $0.isNamed(name) }?.line.text(2) }
        return (try? expander.expand(line.text(7))) ?? ""
    }
}

extension ReadyPack {
    /// The second part, of a pack that was compiled in full.
    static func text(of pack: CompiledPack, tables: [String], definitions: [String: String]) -> String {
        var lines = tables.filter { !$0.isEmpty }
        lines += definitions.sorted { $0.key < $1.key }.map {
            (["D"] + [$0.key, $0.value].map(PatternPack.escape)).joined(separator: "\t")
        }
        lines += pack.rules.map { rule in
            (["C", String(decoding: rule.name.plain, as: UTF8.self), "\(rule.regex.captureCount)"]
                + rule.groups.map { "\($0)" }).joined(separator: "\t")
        }
        return lines.map { $0 + "\n" }.joined()
    }

    /// A table as a line; empty if a word of it cannot stand in one.
    static func line(table name: String, forward: Bool, _ words: [(ArraySlice<UInt8>, Int)]) -> String {
        guard !words.contains(where: { $0.0.contains(0x09) || $0.0.contains(0x0A) }) else { return "" }
        return
            (["T", name, forward ? ">" : "<", "\(words.count)"]
            + words.flatMap { [String(decoding: $0.0, as: UTF8.self), "\($0.1)"] }).joined(separator: "\t")
    }
}
