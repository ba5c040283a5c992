/// A pack ready to run: patterns compiled, words in tables, rules by the character a match may
/// begin with. Immutable and shared by all threads.
public final class CompiledPack: Sendable {
    /// A unit as records carry it.
    struct Unit: Sendable {
        var name: [UInt8]
        var quantity: [UInt8]
        var factor: ExactDecimal
        /// The keys `unit` and `quantity` of a record as NDJSON.
        var json: [UInt8]
    }

    public let source: PatternPack
    let rules: [CompiledRule]
    /// The rules as the matcher runs them; `rules` owns the patterns.
    let entries: RuleEntries
    private let storage: WordStorage
    let units: [Unit]
    /// By the index of the unit; `storage` owns them.
    private let unitTraits: PlainTable<UnitTraits>
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

    /// What is known of a unit by its index.
    @inline(__always)
    func traits(_ unit: Int) -> UnitTraits { unitTraits[unit] }

    /// What is known of a unit; nil for percentages and ratios of units.
    @inline(__always)
    func traits(_ unit: FigureUnit) -> UnitTraits? {
        guard case .unit(let index) = unit else { return nil }
        return unitTraits[index]
    }

    /// Whether a unit is of a quantity: `duration`, `age`.
    @inline(__always)
    func measures(_ unit: FigureUnit, _ quantity: UnitTraits.Quantity) -> Bool {
        traits(unit)?.quantity == quantity
    }

    /// Compiles a pack; every rule that cannot be used is named in the error.
    public init(_ pack: PatternPack) throws(PackErrors) {
        source = pack
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
                compiled.append(try CompiledPack.compile(rule, expander))
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
        let storage = WordStorage()
        self.storage = storage
        rules = compiled
        let tables = LexiconReader(pack.words, storage)
        words = Lexicon(tables, units: pack.units.map(\.unit))
        grammar = Grammar(tables)
        reports = ReportWords(tables)
        tables.refuseUnknownTables { pack.definitions.map(\.pattern) + pack.rules.map(\.pattern) }
        errors += tables.errors
        numbers = NumberReader(numerals: words.numerals)
        let dispatch = RuleDispatch(
            accepted, words.numerals, ordinals: tables.words("ordinal"), storage)
        self.dispatch = dispatch
        entries = RuleEntries(
            base: storage.keep(
                compiled.enumerated().map { index, rule in
                    RuleEntry(
                        pattern: rule.regex.raw, kind: rule.kind, needs: dispatch.needs[index],
                        groups: storage.keep(rule.groups))
                }))
        maxCaptures = compiled.map(\.regex.captureCount).max() ?? 0
        characters = CharacterTable(
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
                        name: Array(unit.unit.utf8), quantity: Array(unit.quantity.utf8), factor: factor,
                        json: UnitNames.json(Array(unit.unit.utf8), Array(unit.quantity.utf8))))
                traits.append(
                    UnitTraits(
                        quantity: quantity, special: UnitTraits.Special(unit: unit.unit, grammar.unitRole),
                        name: name,
                        isWhole: factor == ExactDecimal(1)))
            } catch {
                errors.append(error)
            }
        }
        guard errors.isEmpty else { throw PackErrors(errors: errors) }
        self.units = units
        unitTraits = storage.table(traits)
        let none = words.unitNone.map { (word: $0, value: WordTable.none) }
        let indexed = Array(pack.units.enumerated())
        unitAfterDigits = storage.table(
            none + indexed.flatMap { unit in unit.element.words.map { ($0, unit.offset) } })
        unitAfterNumerals = storage.table(
            none
                + indexed.filter(\.element.followsNumerals).flatMap { unit in
                    unit.element.words.map { ($0, unit.offset) }
                })
        lines = LineWords(words, units: unitAfterDigits, storage)
        times = traits.firstIndex { $0.special == .times } ?? 0
        currencyBefore = storage.table(
            indexed.flatMap { unit in unit.element.before.map { ($0, unit.offset) } }, forward: false)
        currencyForward = storage.table(
            indexed.flatMap { unit in unit.element.before.map { ($0, unit.offset) } })
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
        let kind: CompiledRule.Kind =
            switch rule.type {
            case "percentage": .percentage
            case "date": .date
            case "amount": .amount
            default: .custom
            }
        return CompiledRule(
            name: RecordName(rule.name), type: rule.type, kind: kind, regex: regex, groups: groups,
            json: CompiledRule.JSONNames(
                type: JSONString.escaped(rule.type),
                fields: kind == .custom ? regex.groups.map { JSONString.escaped($0.name) } : []))
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
