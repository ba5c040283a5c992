/// The named groups that resolvers ask for. A rule of a pack's own type may have others.
enum Group: Int, CaseIterable {
    // numbers
    case value, low, high, unit, lowunit, highunit, sign, half, modifier, latin
    case base, denominator, numerator
    // dates
    case era, year, month, day, part, monthpart, relative
    case era2, year2, month2, day2, part2, monthpart2, relative2
    case tail, span, plan, doubtful
}

/// A rule ready to run.
struct CompiledRule: Sendable {
    enum Kind: Sendable { case percentage, date, amount, custom }

    let name: [UInt8]
    let type: String
    let kind: Kind
    let regex: Regex
    /// Group number by `Group`, 0 where the pattern has none.
    let groups: [Int16]
    /// Names and numbers of all groups, for records of a pack's own type.
    var fields: [(name: String, number: Int)] { regex.groups }
}

/// The captures of the match that has just been made.
struct Captures {
    let scratch: RegexScratch
    let groups: [Int16]

    @inline(__always)
    subscript(_ group: Group) -> Range<Int>? {
        let number = Int(groups[group.rawValue])
        return number == 0 ? nil : scratch.capture(number)
    }
}
