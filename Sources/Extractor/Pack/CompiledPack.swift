/// A pack ready to run: patterns compiled, words in tables, rules by the character a match may
/// begin with. Immutable and shared by all threads.
public final class CompiledPack: Sendable {
    /// A unit as records carry it.
    struct Unit: Sendable {
        var name: [UInt8]
        var quantity: [UInt8]
        /// The keys `unit` and `quantity` of a record as NDJSON.
        var json: [UInt8]
        /// The first of its words that follow a number.
        var word: String
    }

    /// What it was compiled of.
    public var source: PatternPack { ownSource ?? .builtIn }
    /// Nil for the built-in pack, which is not read in full before somebody asks for that.
    private let ownSource: PatternPack?
    let rules: [CompiledRule]
    /// The rules as the matcher runs them; `rules` owns the patterns.
    let entries: RuleEntries
    private let storage: WordStorage
    let units: [Unit]
    /// What is known of units: `pack.traits(figure.unit)`; `storage` owns them.
    let traits: UnitTable
    let characters: CharacterTable
    let dispatch: RuleDispatch
    let maxCaptures: Int

    /// Units after digits and after spelled numerals; a word of `unit.none` is none.
    let unitAfterDigits: WordTable
    let unitAfterNumerals: WordTable
    let times: Int
    let currencyBefore: WordTable
    /// The currencies in front of numbers, looked up by their beginnings.
    let currencyForward: WordTable
    /// All other words: `pack.words.modifierBefore`.
    let words: Lexicon
    let grammar: Grammar
    package let reports: ReportWords

    /// Numbers as the pack writes them.
    let numbers: NumberReader
    let lines: LineWords

    /// The types of its rules.
    package var recordTypes: Set<String> { Set(rules.map(\.type)) }

    /// Compiles a pack; every rule that cannot be used is named in the error.
    public convenience init(_ pack: PatternPack) throws(PackErrors) {
        var definitions: [String: String] = [:]
        try self.init(pack, nil, WordStorage(), &definitions)
    }

    /// What a start makes the pack of instead of compiling it: the second part of `ReadyPack`.
    package static func madeReady(_ pack: PatternPack) throws(PackErrors) -> String {
        var definitions: [String: String] = [:]
        let storage = WordStorage(isWriting: true)
        let compiled = try CompiledPack(pack, nil, storage, &definitions)
        let used = definitions.filter { name, _ in pack.rules.contains { $0.pattern.contains("(?&\(name))") }
        }
        return ReadyPack.text(of: compiled, tables: storage.written ?? [], definitions: used)
    }

    /// The built-in pack, without compiling it where it is ready.
    convenience init(_ ready: ReadyPack) throws(PackErrors) {
        guard ready.isWhole else {
            try self.init(.builtIn)
            return
        }
        var definitions: [String: String] = [:]
        try self.init(ready.outline, ready, WordStorage(ready: ready), &definitions)
    }

    /// `definitions` becomes what the names that patterns use stand for.
    private init(
        _ pack: PatternPack, _ ready: ReadyPack?, _ storage: WordStorage,
        _ definitions: inout [String: String]
    ) throws(PackErrors) {
        ownSource = ready == nil ? pack : nil
        var errors: [PackError] = []
        var compiled: [CompiledRule] = []
        var accepted: [PatternPack.Rule] = []
        let expander = PatternExpander(pack)
        let ranked = pack.rules.enumerated().sorted {
            let (a, b) = (CompiledPack.rank($0.element.type), CompiledPack.rank($1.element.type))
            return a == b ? $0.offset < $1.offset : a < b
        }
        for (_, rule) in ranked {
            do throws(PackError) {
                if let known = ready?.rule(rule) {
                    compiled.append(known)
                } else {
                    compiled.append(try CompiledPack.compile(rule, expander))
                }
                accepted.append(rule)
            } catch {
                errors.append(error)
            }
        }
        if compiled.count > CompiledPack.mostRules {
            errors.append(
                PackError(
                    origin: accepted[CompiledPack.mostRules].origin, rule: nil,
                    reason: "a pack has at most \(CompiledPack.mostRules) rules, this one \(compiled.count)"))
            compiled.removeSubrange(CompiledPack.mostRules...)
            accepted.removeSubrange(CompiledPack.mostRules...)
        }
        definitions = expander.expanded
        self.storage = storage
        rules = compiled
        let tables = ready.map { LexiconReader($0, storage) } ?? LexiconReader(pack.words, storage)
        words = Lexicon(tables, units: pack.units.map(\.unit))
        grammar = Grammar(tables)
        reports = ReportWords(tables)
        tables.refuseUnknownTables { pack.definitions.map(\.pattern) + pack.rules.map(\.pattern) }
        errors += tables.errors
        numbers = NumberReader(numerals: words.numerals)
        let dispatch = RuleDispatch(
            accepted, words.numerals, ordinals: tables.words("ordinal"), besides: [Matcher.title], storage)
        self.dispatch = dispatch
        entries = RuleEntries(
            base: storage.keep(
                compiled.enumerated().map { index, rule in
                    RuleEntry(
                        kind: rule.kind, needs: dispatch.needs[index],
                        isOfQuantity: accepted[index].isOfQuantity,
                        groups: storage.keep(rule.groups))
                }))
        maxCaptures = compiled.map(\.regex.captureCount).max() ?? 0
        characters =
            ready?.characters()
            ?? CharacterTable(
                glyphs: pack.pairs(.glyph), traditional: pack.pairs(.traditional),
                numerals: pack.pairs(.numeral))

        var names: [String: Int32] = [:]
        var units: [Unit] = []
        var traits: [UnitTraits] = []
        for unit in pack.units {
            do throws(PackError) {
                let (quantity, factor) = try UnitTraits.checked(unit)
                let name = names[unit.unit] ?? Int32(names.count)
                names[unit.unit] = name
                units.append(
                    Unit(
                        name: Array(unit.unit.utf8), quantity: Array(unit.quantity.utf8),
                        json: UnitNames.json(Array(unit.unit.utf8), Array(unit.quantity.utf8)),
                        word: unit.words.first ?? ""))
                traits.append(
                    UnitTraits(
                        quantity: quantity, special: UnitTraits.Special(unit: unit.unit, grammar.unitRole),
                        name: name, factor: factor))
            } catch {
                errors.append(error)
            }
        }
        guard errors.isEmpty else { throw PackErrors(errors: errors) }
        self.units = units
        self.traits = UnitTable(traits, in: storage)
        let none = words.unitNone.map { (word: $0, value: WordTable.none) }
        // Where a table is not ready, the outline of a pack does not do.
        lazy var indexed = Array((ready == nil ? pack : .builtIn).units.enumerated())
        unitAfterDigits = storage.table("unit after digits") {
            none + indexed.flatMap { unit in unit.element.words.map { ($0, unit.offset) } }
        }
        unitAfterNumerals = storage.table("unit after numerals") {
            none
                + indexed.filter(\.element.followsNumerals).flatMap { unit in
                    unit.element.words.map { ($0, unit.offset) }
                }
        }
        lines = LineWords(words, units: unitAfterDigits, storage)
        times = traits.firstIndex { $0.special == .times } ?? 0
        currencyBefore = storage.table("currency before", forward: false) {
            indexed.flatMap { unit in unit.element.before.map { ($0, unit.offset) } }
        }
        currencyForward = storage.table("currency before") {
            indexed.flatMap { unit in unit.element.before.map { ($0, unit.offset) } }
        }
    }

    /// Rules are known by numbers of 16 bits, and a thread keeps the captures of the one with the most groups.
    static let mostRules = 60_000
    static let mostGroups = 1_000

    private static func rank(_ type: String) -> Int {
        switch type {
        case "percentage": 1
        case "date": 2
        case "amount": 3
        default: 0
        }
    }

    private static func compile(
        _ rule: PatternPack.Rule, _ expander: PatternExpander
    ) throws(PackError) -> CompiledRule {
        let pattern: String
        let regex: Regex
        do throws(PatternExpander.Failure) {
            pattern = try expander.expand(rule.pattern)
        } catch {
            throw PackError(origin: rule.origin, rule: rule.name, reason: error.description)
        }
        do throws(RegexError) {
            regex = try Regex(pattern)
        } catch {
            throw PackError(origin: rule.origin, rule: rule.name, reason: error.description)
        }
        func refusal(_ reason: String) -> PackError {
            PackError(origin: rule.origin, rule: rule.name, reason: reason)
        }
        if regex.mayMatchNothing {
            throw refusal("the pattern can match nothing at all; a match takes a character at least")
        }
        if regex.captureCount > CompiledPack.mostGroups {
            throw refusal(
                "the pattern has \(regex.captureCount) groups; \(CompiledPack.mostGroups) are the most. "
                    + "(?:…) groups without capturing")
        }
        var groups = [Int16](repeating: 0, count: Group.allCases.count)
        // Of two groups of one name the first counts.
        for (name, number) in regex.groups.reversed() {
            if let group = Group(name: name) { groups[group.rawValue] = Int16(number) }
        }
        return CompiledRule(rule, regex, groups: groups)
    }
}

extension PatternPack {
    fileprivate func pairs(_ kind: Fold.Kind) -> [(String, String)] {
        folds.filter { $0.kind == kind }.map { ($0.from, $0.to) }
    }
}

/// All that is wrong with a pack, one line each.
public struct PackErrors: Error, Equatable, Sendable, CustomStringConvertible {
    public var errors: [PackError]
    public init(errors: [PackError]) { self.errors = errors }
    public var description: String { errors.map(\.description).joined(separator: "\n") }
}
