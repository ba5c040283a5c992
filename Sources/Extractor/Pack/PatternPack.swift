/// Rules and tables as data: what a directory of pattern files says, before it is compiled.
///
/// The built-in pack is `PatternPack.builtIn`; a pack read from files extends it with
/// ``merging(_:)``.
public struct PatternPack: Sendable, Equatable {
    /// A way of writing an amount, a percentage, a date or a thing of the pack's own.
    public struct Rule: Sendable, Equatable {
        public var name: String
        /// `amount`, `percentage`, `date`, or a record type of the pack's own.
        public var type: String
        public var summary: String
        /// Where a match may begin: `digit`, `quantity`, `numeral`, or words it begins with. `quantity` are digits unless
        /// nothing beside them can make them an amount: 12.5 at the end of a line, but not behind US$.
        public var starts: [String]
        /// Characters that may follow the run of digits or numerals a match begins with;
        /// empty for any. Spares the pattern where it cannot match.
        public var next: String
        /// Sets of characters; of each one must stand within a few words of where a match
        /// begins. Spares the pattern like `next`.
        public var needs: [String] = []
        /// PCRE2 (?x) with named groups; `(?&name)` stands for a definition, `(?&table:name)`
        /// for the words of a table.
        public var pattern: String
        public var examples: [Example]
        public var rejects: [Example]
        public var origin: Origin

        /// The words of `starts` that stand for characters of a kind.
        static let classes: Set = ["digit", "quantity", "numeral"]

        var beginsWithDigits: Bool { starts.contains("digit") || isOfQuantity }
        /// Whether it matches no digits that are certainly no amount.
        var isOfQuantity: Bool { starts.contains("quantity") }

        public init(
            name: String, type: String, summary: String, starts: [String], next: String = "",
            pattern: String, examples: [Example] = [], rejects: [Example] = [], origin: Origin
        ) {
            self.name = name
            self.type = type
            self.summary = summary
            self.starts = starts
            self.next = next
            self.pattern = pattern
            self.examples = examples
            self.rejects = rejects
            self.origin = origin
        }
    }

    /// A sentence with the match between `[[` and `]]`, and what the record must say.
    public struct Example: Sendable, Equatable {
        public var text: String
        /// Keys of the record and their values as text; `year` is the report's year.
        public var expected: [String: String]
        public var origin: Origin

        public init(text: String, expected: [String: String], origin: Origin) {
            self.text = text
            self.expected = expected
            self.origin = origin
        }
    }

    /// Where something stands in the files of a pack.
    public struct Origin: Sendable, Equatable, CustomStringConvertible {
        public var file: String
        public var line: Int
        /// `line` 0 is the file or directory as a whole.
        public var description: String { line > 0 ? "\(file):\(line)" : file }

        /// Of what comes from no file, and of the built-in tables.
        public static let unknown = Origin(file: "", line: 0)

        public init(file: String, line: Int) {
            self.file = file
            self.line = line
        }
    }

    /// Spellings of one unit. See `Patterns/units.yaml` for what each field means.
    public struct Unit: Sendable, Equatable {
        public var unit: String
        public var quantity: String
        public var factor: String
        public var words: [String]
        public var before: [String]
        public var followsNumerals: Bool
        public var origin: Origin

        public init(
            unit: String, quantity: String, factor: String = "1", words: [String],
            before: [String] = [], followsNumerals: Bool = true, origin: Origin = .unknown
        ) {
            self.unit = unit
            self.quantity = quantity
            self.factor = factor
            self.words = words
            self.before = before
            self.followsNumerals = followsNumerals
            self.origin = origin
        }
    }

    /// Words by what they mean; `table` and `value` are the keys of `Patterns/words.yaml`.
    public struct Words: Sendable, Equatable {
        public var table: String
        public var value: String
        public var words: [String]
        public var origin: Origin

        public init(table: String, value: String, words: [String], origin: Origin = .unknown) {
            self.table = table
            self.value = value
            self.words = words
            self.origin = origin
        }
    }

    /// A pattern that rules share.
    public struct Definition: Sendable, Equatable {
        public var name: String
        public var pattern: String
        public var origin: Origin

        public init(name: String, pattern: String, origin: Origin) {
            self.name = name
            self.pattern = pattern
            self.origin = origin
        }
    }

    /// One character and the one it reads as.
    public struct Fold: Sendable, Equatable {
        public var from: String
        public var to: String
        public var kind: Kind

        /// Glyphs are other shapes of the same character, replaced in the text shown as well;
        /// numerals may be look-alikes, which read as a numeral only beside one.
        public enum Kind: String, Sendable, CaseIterable {
            case glyph = "G"
            case traditional = "T"
            case numeral = "N"
        }

        public init(from: String, to: String, kind: Kind) {
            self.from = from
            self.to = to
            self.kind = kind
        }
    }

    public var rules: [Rule] = []
    public var definitions: [Definition] = []
    public var words: [Words] = []
    public var units: [Unit] = []
    public var folds: [Fold] = []
    /// Whether the pack stands for itself instead of extending the built-in one.
    public var replacesBuiltIn = false

    public init() {}

    /// This pack with `other` on top: rules and definitions of the same name are replaced in
    /// place, new rules are tried before the built-in ones, and a word given twice means what
    /// `other` says.
    public func merging(_ other: PatternPack) -> PatternPack {
        if other.replacesBuiltIn { return other }
        var result = self
        var added: [Rule] = []
        for rule in other.rules {
            if let i = result.rules.firstIndex(where: { $0.name == rule.name }) {
                result.rules[i] = rule
            } else {
                added.append(rule)
            }
        }
        result.rules.insert(contentsOf: added, at: 0)
        for definition in other.definitions {
            if let i = result.definitions.firstIndex(where: { $0.name == definition.name }) {
                result.definitions[i] = definition
            } else {
                result.definitions.append(definition)
            }
        }
        result.words += other.words
        result.units += other.units
        result.folds += other.folds
        return result
    }
}

/// Something in a pack that cannot be used: where it stands, which rule, and why.
public struct PackError: Error, Equatable, Sendable, CustomStringConvertible {
    public var origin: PatternPack.Origin
    public var rule: String?
    public var reason: String

    public init(origin: PatternPack.Origin, rule: String?, reason: String) {
        self.origin = origin
        self.rule = rule
        self.reason = reason
    }

    public var description: String {
        "\(origin): " + (rule.map { "rule \($0): " } ?? "") + reason
    }
}
