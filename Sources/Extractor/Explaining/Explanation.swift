/// What became of one number of a text, and why.
///
///     let number = try Extractor().explain(ByteSource(bytes: Array("用水0.9公吨/僱員。".utf8), name: "-"))[0]
///     number.text              // "0.9"
///     number.records           // []
///     number.reason            // .divided
public struct Explanation: Sendable, Equatable {
    /// What a rule came to.
    public struct Attempt: Sendable, Equatable {
        /// How far it came.
        public enum Outcome: String, Sendable {
            /// It was not run: none of the characters that it needs stands near.
            case spared
            /// Its pattern does not match.
            case unmatched
            /// Its pattern takes too long here.
            case exceeded
            /// It matches, and what it found was refused.
            case refused
            /// It made what was found.
            case accepted
        }

        public var rule: String
        public var outcome: Outcome
        /// What the pattern matched, or how far it went before it failed; normalised text.
        public var reached: String
        /// Why what was found was refused, where that is known.
        public var refusal: Refusal?
    }

    /// Where a key of a record was taken from.
    public struct Origin: Sendable, Equatable {
        /// How near that stands.
        public enum Kind: String, Sendable {
            /// It stands at the number, in its sentence, or with the figure before it.
            case figure, sentence, before
            /// A label on a line of its own.
            case label
            /// A date of a sentence before, the heading of the section, the title of the report.
            case paragraph, heading, title
            /// The year of the report, by its name, by an option, or by the first date of its text.
            case name, option, text
            /// What 元 is in a report from there.
            case region
            /// The label of the row of a cell, the head of its column, a line above the table, or what is named.
            case row, column, declaration, kind
        }

        public var key: RecordKey
        public var kind: Kind
        /// The words of the source, or of the table.
        public var text: String
        /// The line in which they stand, from 1; nil where that is not kept.
        public var line: Int?

        /// Whether it gave no more than the year of a date that does not name its own.
        public var isYear: Bool {
            (key == .period || key == .date) && line == nil
        }
    }

    /// The number as it stands in the source.
    public var text: String
    /// The physical line, from 1.
    public var line: Int
    /// The line around it, at most 40 code points on both sides, and the code points of it before the number.
    public var excerpt: String
    public var column: Int
    /// Where it stands, half-open, in code points of the decoded input.
    public var start: Int
    public var end: Int
    /// The records that hold it, events left out.
    public var records: [ExtractedRecord]
    /// Of each record, where its keys come from.
    public var origins: [[Origin]]
    /// Why there is no record; nil where there is one.
    public var reason: Refusal?
    /// Of figures without a period, why.
    public var noPeriod: Refusal?
    /// The rules that were tried where it begins, in their order.
    public var attempts: [Attempt]
}
