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

    /// Units after digits and after spelled numerals; −1 is a word that is no unit.
    let unitAfterDigits: WordTable
    let unitAfterNumerals: WordTable
    /// Words that are units only behind a stroke: 元/月.
    let unitPer: WordTable
    /// Words in front of degrees that are of temperature, and the unit they are.
    let temperature: WordTable
    let celsius: Int
    let times: Int
    let currencyBefore: WordTable
    /// The currencies in front of numbers, looked up by their beginnings.
    let currencyForward: WordTable
    let modifierBefore: WordTable
    let modifierApart: WordTable
    let modifierAfter: WordTable
    let change: WordTable
    let changeBehind: WordTable
    /// The words of change, looked up by their beginnings.
    let changeForward: WordTable
    /// Words that are a change only behind 比 or 较: 高, 低, 多, 少.
    let changeCompared: WordTable
    let basis: WordTable
    /// The words of basis, looked up by their ends.
    let basisBehind: WordTable
    let changeFiller: WordTable
    let changeWidth: WordTable
    let distributive: WordTable
    let idiom: WordTable
    let dateHead: WordTable
    let dateTail: WordTable
    let yearPart: WordTable
    let monthPart: WordTable
    let relativeDate: WordTable
    let plan: WordTable
    let nounAfterDate: WordTable
    let titleAfterYear: WordTable
    let sectionAfterYear: WordTable
    let headingEnd: WordTable
    let senderEnd: WordTable
    let eventAdjunct: WordTable
    let eventTail: WordTable
    let eventOpening: WordTable
    let metricStop: WordTable
    let metricNone: WordTable
    let metricRelation: WordTable
    /// 2 for a copula, 1 for other words.
    let metricVerb: WordTable
    let metricCut: WordTable
    let metricLead: WordTable
    let eventGoal: WordTable
    let tableWords: TableWords
    let periodNone: WordTable
    let balance: WordTable
    let periodSpan: WordTable
    /// Which words of the three tables above, and which others, a character may begin.
    let cueStarts: PlainTable<SentenceCues.Kind>
    let announced: WordTable
    let shareNoun: WordTable
    let holiday: WordTable
    let holidays: [Holiday]
    let calendarParts: [CalendarPart]
    let relativeDates: [RelativeDate]
    let plans: [(first: Int, last: Int)]

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
        guard errors.isEmpty else { throw PackErrors(errors: errors) }
        let storage = WordStorage()
        self.storage = storage
        rules = compiled
        let dispatch = RuleDispatch(accepted, storage)
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

        let tables = Tables(pack, storage)
        units = pack.units.map {
            Unit(
                name: Array($0.unit.utf8), quantity: Array($0.quantity.utf8),
                factor: ExactDecimal($0.factor) ?? ExactDecimal(1),
                json: UnitNames.json(Array($0.unit.utf8), Array($0.quantity.utf8)))
        }
        var names: [String: Int32] = [:]
        unitTraits = storage.table(
            pack.units.map { unit in
                let name = names[unit.unit] ?? Int32(names.count)
                names[unit.unit] = name
                return UnitTraits(
                    quantity: UnitTraits.Quantity(name: unit.quantity),
                    special: UnitTraits.Special(unit: unit.unit), name: name,
                    isWhole: ExactDecimal(unit.factor).map { $0 == ExactDecimal(1) } ?? true)
            })
        let none = tables.words("unit.none").map { (word: $0, value: -1) }
        let indexed = Array(pack.units.enumerated())
        unitAfterDigits = storage.table(
            none + indexed.flatMap { unit in unit.element.words.map { ($0, unit.offset) } })
        unitAfterNumerals = storage.table(
            none
                + indexed.filter(\.element.followsNumerals).flatMap { unit in
                    unit.element.words.map { ($0, unit.offset) }
                })
        temperature = tables.table("temperature") { _ in 1 }
        celsius = pack.units.firstIndex { $0.unit == "Cel" } ?? 0
        times = pack.units.firstIndex { $0.unit == "倍" } ?? 0
        unitPer = tables.table("unit.per") { name in pack.units.firstIndex { $0.unit == name } ?? -1 }
        currencyBefore = storage.table(
            indexed.flatMap { unit in unit.element.before.map { ($0, unit.offset) } }, forward: false)
        currencyForward = storage.table(
            indexed.flatMap { unit in unit.element.before.map { ($0, unit.offset) } })
        let modifier = { (name: String) in Int(Modifier(name: name).rawValue) }
        modifierBefore = tables.table("modifier.before", forward: false, modifier)
        modifierApart = tables.table("modifier.apart", forward: false, modifier)
        modifierAfter = tables.table("modifier.after", modifier)
        let changes = { (name: String) in Int(Change(name: name).rawValue) }
        change = tables.table("change", forward: false, changes)
        changeBehind = tables.table("change.behind", changes)
        changeForward = tables.table("change", changes)
        changeCompared = tables.table("change.compared", forward: false, changes)
        basis = tables.table("basis") { Int(Basis(name: $0).rawValue) }
        basisBehind = tables.table("basis", forward: false) { _ in 1 }
        changeFiller = tables.table("change.filler", forward: false) {
            $0 == "width" ? ChangeFiller.width : 0
        }
        changeWidth = tables.table("change.width", forward: false) { $0 == "word" ? 1 : 0 }
        distributive = tables.table("distributive", forward: false) { $0 == "all" ? 1 : 0 }
        idiom = tables.table("idiom") { _ in 1 }
        dateHead = tables.table("date.head", forward: false) { Int(DateHead(name: $0).rawValue) }
        dateTail = tables.table("date.tail", forward: false) { Int(DateTail(name: $0).rawValue) }
        holidays = tables.holidays
        holiday = tables.table("date.holiday") { [holidays] name in
            Holiday(name).flatMap { holidays.firstIndex(of: $0) } ?? -1
        }
        calendarParts = tables.calendarParts
        relativeDates = tables.relativeDates
        plans = tables.plans
        yearPart = tables.table("date.year_part", tables.index(of: CalendarPart.init, in: calendarParts))
        monthPart = tables.table("date.month_part", tables.index(of: CalendarPart.init, in: calendarParts))
        relativeDate = tables.table("date.relative", tables.index(of: RelativeDate.init, in: relativeDates))
        plan = tables.table("date.plan", tables.planIndex)
        nounAfterDate = tables.table("date.noun") { _ in 1 }
        titleAfterYear = tables.table("report.title") { _ in 1 }
        sectionAfterYear = tables.table("report.section") { _ in 1 }
        headingEnd = tables.table("heading.end", forward: false) { _ in 1 }
        senderEnd = tables.table("heading.sender", forward: false) { _ in 1 }
        periodNone = tables.table("period.none") { _ in 1 }
        periodSpan = tables.table("period.span", SpanWord.value(named:))
        cueStarts = storage.table(
            SentenceCues.Kind.starts(
                spans: tables.words("period.span"), general: tables.words("period.none"),
                balances: tables.words("period.balance")))
        balance = tables.table("period.balance") { $0 == "none" ? 0 : 1 }
        announced = tables.table("event.announced") { _ in 1 }
        eventAdjunct = tables.table("event.adjunct", forward: false) { _ in 1 }
        eventTail = tables.table("event.tail") { $0 == "edge" ? 0 : 1 }
        eventOpening = tables.table("event.opening") { $0 == "none" ? 0 : 1 }
        metricRelation = tables.table("metric.relation") { _ in 1 }
        metricNone = tables.table("metric.none", forward: false) { _ in 1 }
        metricStop = tables.table("metric.stop") { $0 == "none" ? 0 : 1 }
        metricVerb = tables.table("metric.verb", forward: false) { $0 == "copula" ? 2 : 1 }
        metricCut = tables.table("metric.cut") { $0 == "none" ? 0 : 1 }
        metricLead = tables.table("metric.lead") { $0 == "none" ? 0 : 1 }
        tableWords = TableWords(
            units: pack.units, table: { tables.table($0, forward: $1, $2) })
        shareNoun = tables.table("metric.share", forward: false) { _ in 1 }
        eventGoal = tables.table("event.goal", forward: false) { _ in 1 }
    }

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
            name: Array(rule.name.utf8), type: rule.type, kind: kind, regex: regex, groups: groups)
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

/// The word tables of a pack while it is compiled.
private struct Tables {
    private let rows: [String: [PatternPack.Words]]
    let storage: WordStorage
    let holidays: [Holiday]
    let calendarParts: [CalendarPart]
    let relativeDates: [RelativeDate]
    let plans: [(first: Int, last: Int)]

    init(_ pack: PatternPack, _ storage: WordStorage) {
        rows = Dictionary(grouping: pack.words, by: \.table)
        self.storage = storage
        let values = pack.words.filter { $0.table.hasPrefix("date.") && $0.table != "date.holiday" }.map(
            \.value)
        holidays = rows["date.holiday", default: []].compactMap { Holiday($0.value) }
        calendarParts = Tables.unique(values.compactMap(CalendarPart.init))
        relativeDates = Tables.unique(values.compactMap(RelativeDate.init))
        plans = values.compactMap(Tables.years)
    }

    private static func unique<T: Equatable>(_ values: [T]) -> [T] {
        var result: [T] = []
        for value in values where !result.contains(value) { result.append(value) }
        return result
    }

    /// `years 2021-2025`
    static func years(_ text: String) -> (first: Int, last: Int)? {
        let words = text.split(separator: " ")
        guard words.count == 2, words[0] == "years" else { return nil }
        let ends = words[1].split(separator: "-").compactMap { Int($0) }
        return ends.count == 2 ? (ends[0], ends[1]) : nil
    }

    func words(_ table: String) -> [String] {
        rows[table, default: []].flatMap(\.words)
    }

    func table(_ name: String, forward: Bool = true, _ value: (String) -> Int) -> WordTable {
        storage.table(
            rows[name, default: []].flatMap { row in
                let value = value(row.value)
                return row.words.map { (word: $0, value: value) }
            }, forward: forward)
    }

    func index<T: Equatable>(of read: @escaping (String) -> T?, in values: [T]) -> (String) -> Int {
        { text in read(text).flatMap { value in values.firstIndex { $0 == value } } ?? -1 }
    }

    func planIndex(_ text: String) -> Int {
        guard let years = Tables.years(text) else { return -1 }
        return plans.firstIndex { $0 == years } ?? -1
    }
}
