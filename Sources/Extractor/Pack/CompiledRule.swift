/// The named groups that resolvers ask for. A rule of a pack's own type may have others.
enum Group: Int, CaseIterable {
    // numbers
    case value, low, high, unit, lowunit, highunit, sign, half, modifier, latin, listed, fold
    case base, denominator, numerator
    // dates
    case era, year, month, day, part, monthpart, relative
    case era2, year2, month2, day2, part2, monthpart2, relative2
    case tail, span, plan, doubtful, holiday, century, decade, fiscal, outside

    /// The names of the cases in their order. Asking the cases for them takes a fifth of the start-up.
    private static let names = """
        value low high unit lowunit highunit sign half modifier latin listed fold base denominator \
        numerator era year month day part monthpart relative era2 year2 month2 day2 part2 monthpart2 \
        relative2 tail span plan doubtful holiday century decade fiscal outside
        """.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }

    /// The group of this name in a pattern; nil if no resolver asks for it.
    init?(name: String) {
        guard let index = Group.names.firstIndex(of: name) else { return nil }
        self.init(rawValue: index)
    }
}

/// A rule ready to run.
struct CompiledRule: Sendable {
    enum Kind: Sendable {
        case percentage, date, amount, custom

        init(type: String) {
            self =
                switch type {
                case "percentage": .percentage
                case "date": .date
                case "amount": .amount
                default: .custom
                }
        }
    }

    let name: RecordName
    let type: String
    let kind: Kind
    let regex: Regex
    /// Group number by `Group`, 0 where the pattern has none.
    let groups: [Int16]
    /// What records of a type of the pack's own say, each as the inside of a JSON string.
    let json: JSONNames
    /// Names and numbers of all groups, for records of a pack's own type.
    var fields: [(name: String, number: Int)] { regex.groups }

    init(_ rule: PatternPack.Rule, _ regex: Regex, groups: [Int16]) {
        name = RecordName(rule.name)
        type = rule.type
        kind = Kind(type: rule.type)
        self.regex = regex
        self.groups = groups
        json = JSONNames(
            type: JSONString.escaped(rule.type),
            fields: kind == .custom ? regex.groups.map { JSONString.escaped($0.name) } : [])
    }

    /// Escaped when the pack is compiled, so that writing a record only copies them.
    struct JSONNames: Sendable {
        var type: [UInt8]
        var fields: [[UInt8]]
    }
}

/// What running a rule takes, as plain values.
struct RuleEntry: BitwiseCopyable {
    let kind: CompiledRule.Kind
    /// Bits of the sets of characters that must stand near.
    let needs: UInt32
    /// Whether it matches no digits that are certainly no amount.
    let isOfQuantity: Bool
    /// Group numbers by `Group`.
    let groups: UnsafePointer<Int16>
}

/// The rules of a pack in the order of their indices; the pack owns the memory.
struct RuleEntries: @unchecked Sendable {
    let base: UnsafePointer<RuleEntry>

    @inline(__always)
    subscript(_ index: Int) -> RuleEntry { base[index] }
}

/// The captures of the match that has just been made.
struct Captures {
    let ovector: UnsafePointer<Int>
    let groups: UnsafePointer<Int16>

    @inline(__always)
    subscript(_ group: Group) -> Range<Int>? {
        let number = Int(groups[group.rawValue])
        return number == 0 ? nil : capture(number)
    }

    /// The byte range of a group, or nil if it took no part.
    @inline(__always)
    func capture(_ number: Int) -> Range<Int>? {
        let start = ovector[2 * number]
        guard start != Regex.unset else { return nil }
        return start..<ovector[2 * number + 1]
    }
}
