/// The words of tables, from the pack (`Patterns/tables.yaml`).
struct TableWords: Sendable {
    let head: WordTable
    let period: WordTable
    let rate: WordTable
    let stock: WordTable
    let count: WordTable
    let single: WordTable
    let measure: WordTable
    let lead: WordTable
    let remark: WordTable
    let title: WordTable
    let scope: WordTable
    let continued: WordTable
    let declared: WordTable
    let empty: WordTable
    let direction: WordTable
    let point: WordTable

    /// `table` makes the table of a name: looked up forward or backward, a value for each meaning.
    init(units: [PatternPack.Unit], table: (String, Bool, (String) -> Int) -> WordTable) {
        func words(_ name: String, forward: Bool = true) -> WordTable {
            table("table.\(name)", forward) { $0 == "none" ? 0 : 1 }
        }
        head = table("table.head", true) { HeadWord(name: $0).rawValue }
        period = table("table.period", true) { RelativePeriod(name: $0)?.rawValue ?? -1 }
        rate = table("table.rate", false) { $0 == "plain" ? 2 : 1 }
        stock = table("table.stock", false) { $0 == "stock" ? 1 : 2 }
        count = table("table.count", false) { name in units.firstIndex { $0.unit == name } ?? -1 }
        single = words("single")
        measure = words("measure", forward: false)
        lead = words("lead")
        remark = words("remark")
        title = words("title", forward: false)
        scope = table("table.scope", true) { ScopeWord(name: $0).rawValue }
        continued = words("continued")
        declared = table("table.declared", true) { $0 == "none" ? 0 : $0 == "report" ? 2 : 1 }
        empty = words("empty")
        direction = table("table.direction", true) { Int(Change(name: $0).rawValue) }
        point = words("point")
    }
}

/// What a word in the head of a table makes of its column.
enum HeadWord: Int {
    case none, name, unit, note, ordinal, text, amount, share, change, changeYoY, changePoP
    case amountChange, compare, consolidated, parent, version, total

    init(name: String) {
        switch name {
        case "name": self = .name
        case "unit": self = .unit
        case "note": self = .note
        case "ordinal": self = .ordinal
        case "text": self = .text
        case "amount": self = .amount
        case "share": self = .share
        case "change": self = .change
        case "change_yoy": self = .changeYoY
        case "change_pop": self = .changePoP
        case "amount_change": self = .amountChange
        case "compare": self = .compare
        case "consolidated": self = .consolidated
        case "parent": self = .parent
        case "version": self = .version
        case "total": self = .total
        default: self = .none
        }
    }
}

/// A time that a head names in words: of the report's own period.
enum RelativePeriod: Int, CaseIterable {
    case current, previous, end, start
    case firstQuarter, secondQuarter, thirdQuarter, fourthQuarter
    case firstHalf, secondHalf, threeQuarters, yearToDate

    init?(name: String) {
        switch name {
        case "current": self = .current
        case "previous": self = .previous
        case "end": self = .end
        case "start": self = .start
        case "first_quarter": self = .firstQuarter
        case "second_quarter": self = .secondQuarter
        case "third_quarter": self = .thirdQuarter
        case "fourth_quarter": self = .fourthQuarter
        case "first_half": self = .firstHalf
        case "second_half": self = .secondHalf
        case "three_quarters": self = .threeQuarters
        case "ytd": self = .yearToDate
        default: return nil
        }
    }

    /// First and last month of a part of the year; nil for what is relative to the report.
    var months: (first: Int, last: Int)? {
        switch self {
        case .firstQuarter: (1, 3)
        case .secondQuarter: (4, 6)
        case .thirdQuarter: (7, 9)
        case .fourthQuarter: (10, 12)
        case .firstHalf: (1, 6)
        case .secondHalf: (7, 12)
        case .threeQuarters: (1, 9)
        default: nil
        }
    }
}
