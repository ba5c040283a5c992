/// What the words of a table may mean, and the number by which Swift knows it.
struct WordValues {
    /// How a pack writes the values; of a form some examples.
    let names: () -> [String]
    var isForm = false
    /// Whether words may look like the others and mean nothing: 节约 is no 约.
    let hasNone: Bool
    /// The number of a value; nil if a pack may not say it.
    let number: (String) -> Int?

    var allowed: [String] { names() + (hasNone ? [WordValues.none] : []) }

    /// How a pack writes "means nothing", in any table that has it.
    static let none = "none"

    /// The cases of an enumeration, each by its raw value.
    static func cases<Meaning: WordMeaning>(of meaning: Meaning.Type, none: Bool = true) -> WordValues {
        // Hardly ever asked for at a start.
        lazy var known = Meaning.allCases.map { (name: $0.word.description, number: Int($0.rawValue)) }
            .filter { !$0.name.isEmpty }
        return WordValues(names: { known.map(\.name) }, hasNone: none) { name in
            known.first { $0.name == name }?.number
        }
    }

    /// Words that need no telling apart: the value is a heading for whoever reads the pack.
    static func label(_ names: String..., none: Bool = false) -> WordValues {
        WordValues(names: { names }, hasNone: none) { names.contains($0) ? 1 : nil }
    }

    /// Values that are written in a form of their own, each by its index in `found`.
    static func form<Meaning: WordForm>(
        _ found: Found<Meaning>, where fits: @escaping (Meaning) -> Bool = { _ in true },
        _ examples: String...
    ) -> WordValues {
        WordValues(names: { examples }, isForm: true, hasNone: true) { text in
            Meaning(text).flatMap { fits($0) ? found.index(of: $0) : nil }
        }
    }

    /// Values that are bits: a word may have several.
    static func classes(_ classes: [(name: String, bits: LineClass)], none: Bool = false) -> WordValues {
        WordValues(names: { classes.map(\.name) }, hasNone: none) { name in
            classes.first { $0.name == name }.map { Int($0.bits.rawValue) }
        }
    }

    /// The meanings of numerals, as `ChineseNumeral` numbers them.
    static var numerals: WordValues {
        WordValues(names: { ChineseNumeral.names }, hasNone: false) { name in
            ChineseNumeral.names.firstIndex(of: name).map { $0 + 1 }
        }
    }

    /// The values of a form that a pack has, in their order.
    final class Found<Meaning: WordForm> {
        private(set) var values: [Meaning] = []

        func index(of value: Meaning) -> Int {
            if let known = values.firstIndex(of: value) { return known }
            values.append(value)
            return values.count - 1
        }
    }
}

/// What a word means, as a case with the name that packs and records have for it; 0 is nothing.
protocol WordMeaning: CaseIterable, RawRepresentable where RawValue == UInt8 {
    static var none: Self { get }
    /// Empty for `none`.
    var word: StaticString { get }
}

extension WordMeaning {
    /// The meaning of a word that was found; `none` for one that means nothing.
    @inline(__always)
    init(_ hit: WordTable.Hit) {
        self = hit.isNone ? .none : Self(rawValue: UInt8(truncatingIfNeeded: hit.value)) ?? .none
    }
}

/// A meaning that a pack writes in words and numbers: `months 1-6`.
protocol WordForm: Equatable {
    init?(_ text: String)
}
