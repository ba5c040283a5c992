/// TIMEX3 modifiers, and `nearly`.
enum Modifier: UInt8, CaseIterable, Sendable {
    case none, moreThan, equalOrMore, lessThan, equalOrLess, approx, nearly

    init(name: String) {
        self = Modifier.allCases.first { $0.name == name } ?? .none
    }

    var name: String { "\(word)" }

    /// The word of the records.
    var word: StaticString {
        switch self {
        case .none: ""
        case .moreThan: "more_than"
        case .equalOrMore: "equal_or_more"
        case .lessThan: "less_than"
        case .equalOrLess: "equal_or_less"
        case .approx: "approx"
        case .nearly: "nearly"
        }
    }
}

/// The direction of a change.
enum Change: UInt8, CaseIterable, Sendable {
    case none, increase, decrease

    init(name: String) { self = name == "increase" ? .increase : name == "decrease" ? .decrease : .none }
    var name: String { "\(word)" }
    var word: StaticString { self == .increase ? "increase" : self == .decrease ? "decrease" : "" }
}

/// What a change is measured against.
enum Basis: UInt8, CaseIterable, Sendable {
    case none, yoy, qoq, pop

    init(name: String) { self = Basis.allCases.first { $0.name == name } ?? .none }
    var name: String { "\(word)" }
    var word: StaticString {
        switch self {
        case .none: ""
        case .yoy: "yoy"
        case .qoq: "qoq"
        case .pop: "pop"
        }
    }
}

/// How a date bounds a period.
enum Relation: UInt8, CaseIterable, Sendable {
    case none, asOf, since, before, after

    init(name: String) { self = Relation.allCases.first { $0.name == name } ?? .none }
    var name: String { "\(word)" }
    var word: StaticString {
        switch self {
        case .none: ""
        case .asOf: "as_of"
        case .since: "since"
        case .before: "before"
        case .after: "after"
        }
    }
}

/// A part of a year or month: `months 1-6`, `days 21-end`.
struct CalendarPart: Equatable, Sendable {
    var isDays: Bool
    var first: Int
    /// 0 is the end of the month.
    var last: Int

    /// Reads `months 1-6`, `days 21-end`.
    init?(_ text: String) {
        let words = text.split(separator: " ")
        guard words.count == 2, words[0] == "months" || words[0] == "days" else { return nil }
        isDays = words[0] == "days"
        let ends = words[1].split(separator: "-")
        guard ends.count == 2, let first = Int(ends[0]) else { return nil }
        self.first = first
        if ends[1] == "end" {
            last = 0
        } else {
            guard let last = Int(ends[1]) else { return nil }
            self.last = last
        }
    }
}

/// The day of a holiday: `days 10-1` in any year, `days 2022-02-01 2023-01-22` in those.
struct Holiday: Equatable, Sendable {
    private var days: [(year: Int, month: Int, day: Int)] = []

    init?(_ text: String) {
        let words = text.utf8.split(separator: UInt8(ascii: " "))
        guard words.count > 1, words[0].elementsEqual("days".utf8) else { return nil }
        for word in words.dropFirst() {
            let parts = word.split(separator: UInt8(ascii: "-")).compactMap { Int(Substring($0)) }
            switch parts.count {
            case 2 where (1...12).contains(parts[0]) && words.count == 2: days.append((0, parts[0], parts[1]))
            case 3: days.append((parts[0], parts[1], parts[2]))
            default: return nil
            }
        }
    }

    /// Nil in a year that is not in its table.
    func day(in year: Int) -> (month: Int, day: Int)? {
        days.first { $0.year == 0 || $0.year == year }.map { ($0.month, $0.day) }
    }

    static func == (a: Holiday, b: Holiday) -> Bool { a.days.elementsEqual(b.days, by: ==) }
}

/// A date relative to the report (`report year -1`) or to the date before it (`last year +1`).
struct RelativeDate: Equatable, Sendable {
    enum Anchor: Sendable { case report, section, last }
    /// `period` is the whole date, of the report or the one before, moved by years: 上年同期;
    /// `start` and `end` are its first and last day: 期初, 期末.
    enum Unit: Sendable { case year, month, period, start, end }
    var anchor: Anchor
    var unit: Unit
    var offset: Int

    /// Reads `report year -1`, `last month 0`.
    init?(_ text: String) {
        let words = text.split(separator: " ")
        guard words.count == 3, let offset = Int(words[2]) else { return nil }
        switch words[0] {
        case "report": anchor = .report
        case "section": anchor = .section
        case "last": anchor = .last
        default: return nil
        }
        switch words[1] {
        case "year": unit = .year
        case "month": unit = .month
        case "period": unit = .period
        case "start": unit = .start
        case "end": unit = .end
        default: return nil
        }
        self.offset = offset
    }
}

/// What the word in front of a date makes of it.
enum DateHead: UInt8, CaseIterable, Sendable {
    case none
    /// 截至: the last day.
    case asOf
    /// 较, 比: the date only serves a comparison.
    case comparison
    /// 自, 从
    case from
    /// 于, 在
    case at

    init(name: String) {
        switch name {
        case "as_of": self = .asOf
        case "comparison": self = .comparison
        case "from": self = .from
        case "at": self = .at
        default: self = .none
        }
    }
}

/// What the word behind a date makes of it.
enum DateTail: UInt8, CaseIterable, Sendable {
    case none, since, before, after, asOf
    /// 或之前: before, the date itself within.
    case until

    init(name: String) {
        switch name {
        case "since": self = .since
        case "before": self = .before
        case "after": self = .after
        case "as_of": self = .asOf
        case "until": self = .until
        default: self = .none
        }
    }
}
