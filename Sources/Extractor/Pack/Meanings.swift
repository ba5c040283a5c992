/// TIMEX3 modifiers, and `nearly`.
enum Modifier: UInt8, WordMeaning, Sendable {
    case none, moreThan, equalOrMore, lessThan, equalOrLess, approx, nearly

    var name: String { "\(word)" }

    /// Whether it sets a bound: 以上, 不足.
    var isBound: Bool { self != .none && self != .approx && self != .nearly }

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
enum Change: UInt8, WordMeaning, Sendable {
    case none, increase, decrease

    var name: String { "\(word)" }
    var word: StaticString { self == .increase ? "increase" : self == .decrease ? "decrease" : "" }
}

/// What a change is measured against.
enum Basis: UInt8, WordMeaning, Sendable {
    case none, yoy, qoq, pop

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

/// What the word in front of a date makes of it.
enum DateHead: UInt8, WordMeaning, Sendable {
    case none
    /// 截至: the last day.
    case asOf
    /// 较, 比: the date only serves a comparison.
    case comparison
    /// 自, 从
    case from
    /// 于, 在
    case at

    var word: StaticString {
        switch self {
        case .none: ""
        case .asOf: "as_of"
        case .comparison: "comparison"
        case .from: "from"
        case .at: "at"
        }
    }
}

/// What the word behind a date makes of it.
enum DateTail: UInt8, WordMeaning, Sendable {
    case none, since, before, after, asOf
    /// 或之前: before, the date itself within.
    case until

    var word: StaticString {
        switch self {
        case .none: ""
        case .since: "since"
        case .before: "before"
        case .after: "after"
        case .asOf: "as_of"
        case .until: "until"
        }
    }
}

/// What the words in front of a number of years mean.
enum SpanWord: UInt8, WordMeaning, Sendable {
    case none, near, past, future
    /// The number stands within the word: 五年来.
    case whole

    var word: StaticString {
        switch self {
        case .none: ""
        case .whole: "whole"
        case .near: "near"
        case .past: "past"
        case .future: "future"
        }
    }
}

/// What may stand between a word of change and its figure.
enum ChangeFiller: UInt8, WordMeaning, Sendable {
    case none, any
    /// Only behind a word that names how wide the change is.
    case width

    var word: StaticString { self == .any ? "any" : self == .width ? "width" : "" }
}

/// A word of a summary that goes with the date before it.
enum EventTail: UInt8, WordMeaning, Sendable {
    case none, word
    /// Only where the clause ends with it.
    case edge

    var word: StaticString { self == .word ? "word" : self == .edge ? "edge" : "" }
}

/// A word between a subject and its figure.
enum MetricVerb: UInt8, WordMeaning, Sendable {
    case none, verb
    /// What stands before it is the measure.
    case copula

    var word: StaticString { self == .verb ? "verb" : self == .copula ? "copula" : "" }
}
