/// The keys of a record, in the order in which they are written. The one list of them.
///
/// All that writes records follows from it: NDJSON, the library's `ExtractedRecord`, CSV, the columns of
/// `dataset.sqlite` and of the data package. **A new key is a case here, its declaration below, and its
/// producer in `RecordWalk`**; the schema and docs/records.md, which tests hold against this list, say the rest.
public enum RecordKey: UInt8, CaseIterable, Sendable {
    case type, id, doc, page, line, start, end, text, rule
    case value, low, high, unit, quantity, modifier, change, basis, metric, row, column, table, scope
    case period, event, date, summary, sentence, inferred, fields, section, corrected

    /// The key as it is written: `metric`.
    public var name: String {
        let index = Int(rawValue)
        return index < RecordKey.names.count ? RecordKey.names[index] : "\(self)"
    }

    /// The names of the cases in their order. Asking the cases for them takes a tenth of the start-up.
    private static let names = """
        type id doc page line start end text rule value low high unit quantity modifier change basis metric row \
        column table scope period event date summary sentence inferred fields section corrected
        """.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }

    /// The key in NDJSON, behind the value of another: `,"metric":`. A literal each, so that it is written as a word.
    @inline(__always)
    var lead: StaticString {
        switch self {
        case .type: ",\"type\":"
        case .id: ",\"id\":"
        case .doc: ",\"doc\":"
        case .page: ",\"page\":"
        case .line: ",\"line\":"
        case .start: ",\"start\":"
        case .end: ",\"end\":"
        case .text: ",\"text\":"
        case .rule: ",\"rule\":"
        case .value: ",\"value\":"
        case .low: ",\"low\":"
        case .high: ",\"high\":"
        case .unit: ",\"unit\":"
        case .quantity: ",\"quantity\":"
        case .modifier: ",\"modifier\":"
        case .change: ",\"change\":"
        case .basis: ",\"basis\":"
        case .metric: ",\"metric\":"
        case .row: ",\"row\":"
        case .column: ",\"column\":"
        case .table: ",\"table\":"
        case .scope: ",\"scope\":"
        case .period: ",\"period\":"
        case .event: ",\"event\":"
        case .date: ",\"date\":"
        case .summary: ",\"summary\":"
        case .sentence: ",\"sentence\":"
        case .inferred: ",\"inferred\":"
        case .fields: ",\"fields\":"
        case .section: ",\"section\":"
        case .corrected: ",\"corrected\":"
        }
    }

    /// The key of a name; nil if there is none.
    public init?(_ name: String) {
        guard let key = RecordKey.allCases.first(where: { $0.name == name }) else { return nil }
        self = key
    }

    /// What its value is.
    package enum Kind: Sendable {
        case text, integer, decimal
        /// An object of `DateKey`s.
        case date
        /// A list of words.
        case words
        /// True where it is there.
        case flag
        /// The named captures of a rule of a pack's own type.
        case captures
    }

    /// Which records may carry it.
    package struct Bearers: OptionSet, Sendable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }
        package static let event = Bearers(rawValue: 1)
        /// Amounts and percentages.
        package static let figure = Bearers(rawValue: 2)
        package static let date = Bearers(rawValue: 4)
        package static let custom = Bearers(rawValue: 8)
        package static let every: Bearers = [.event, .figure, .date, .custom]
    }

    /// Whether no record has it unless it was asked for.
    package var isOnRequest: Bool { self == .section || self == .corrected }

    package var kind: Kind { declaration.0 }
    package var bearers: Bearers { declaration.1 }
    /// For people: what it says.
    package var summary: String { declaration.2 }

    private var declaration: (Kind, Bearers, String) {
        switch self {
        case .type: (.text, .every, "What kind of record it is.")
        case .id: (.text, .every, "TYPE:START, unique in the report.")
        case .doc: (.text, .every, "The name of the input.")
        case .page: (.integer, .every, "The page, from 1.")
        case .line: (.integer, .every, "The line of the input, from 1.")
        case .start: (.integer, .every, "Where the record starts, in code points of the report.")
        case .end: (.integer, .every, "Where it ends, exclusive.")
        case .text: (.text, .every, "The source verbatim.")
        case .rule: (.text, .every, "The pattern that found it.")
        case .value: (.decimal, .figure, "The value")
        case .low: (.decimal, .figure, "The lower end of a range")
        case .high: (.decimal, .figure, "The upper end of a range")
        case .unit: (.text, .figure, "ISO 4217, UCUM, the measure word, or %, pp, bp.")
        case .quantity: (.text, .figure, "What the unit measures.")
        case .modifier: (.text, .figure, "How the words around the number qualify it.")
        case .change: (.text, .figure, "increase or decrease; empty for a level.")
        case .basis: (.text, .figure, "What a change is measured against: yoy, qoq, pop.")
        case .metric: (.text, .figure, "What is measured.")
        case .row: (.text, .figure, "Of a cell of a table: the label of its row.")
        case .column: (.text, .figure, "Of a cell of a table: the head of its column.")
        case .table: (.text, .figure, "Of a cell of a table: the title above it.")
        case .scope: (.text, .figure, "Of a cell of a table: consolidated or parent.")
        case .period: (.date, .figure, "The time it refers to")
        case .event: (.text, .figure, "The id of the event whose statement holds it.")
        case .date: (.date, [.event, .date], "When")
        case .summary: (.text, .event, "What: the statement without the date.")
        case .sentence: (.text, [.event, .figure], "The sentence it stands in, normalised.")
        case .inferred:
            (
                .words, .figure,
                "What was taken from the context: unit, metric, period; heading or report if the period is theirs."
            )
        case .fields: (.captures, .custom, "The named captures of the rule.")
        case .section: (.text, .every, "The headings it stands under, the outermost first.")
        case .corrected: (.flag, .every, "Whether a reader corrected or added it.")
        }
    }
}

/// The keys of a date object, in their order.
package enum DateKey: UInt8, CaseIterable, Sendable {
    case text, at, edtf, start, end, relation, inferred

    package var name: String { "\(self)" }

    package enum Kind: Sendable { case text, place, day, flag }

    /// The keys that have a column of their own where dates are written flat: `period_edtf`.
    package static let columns = allCases.filter { $0.kind != .place }

    package var kind: Kind {
        switch self {
        case .text, .edtf, .relation: .text
        case .at: .place
        case .start, .end: .day
        case .inferred: .flag
        }
    }

    package var summary: String {
        switch self {
        case .text: "the phrase of the source"
        case .at: "where it stands, in code points of the report"
        case .edtf: "ISO 8601-2 (EDTF)"
        case .start: "the first day, empty if open or unknown"
        case .end: "the last day, empty if open or unknown"
        case .relation: "as_of, since, before, after"
        case .inferred: "whether the year or more came from the context"
        }
    }
}
