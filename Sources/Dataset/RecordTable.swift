/// A table of records: its columns, and where in a record each has its value.
struct RecordTable: Sendable {
    struct Column: Sendable {
        enum Kind: Sendable {
            case text, integer, day
            /// A decimal has two columns: the nearest double, for queries, and the exact text.
            case double, exact
            /// 1 if the key is there, 0 if the object around it is and the key is not.
            case flag
            /// A list of words, set apart by blanks.
            case words
        }

        var name: String
        var kind: Kind
        /// The key in the record, or in the object under `object`.
        var key: String
        var object: String?
        /// For people.
        var summary: String

        var sqlType: String {
            switch kind {
            case .text, .day, .exact, .words: "TEXT"
            case .integer, .flag: "INTEGER"
            case .double: "REAL"
            }
        }
    }

    var name: String
    /// The `type` of its records.
    var type: String
    var summary: String
    /// Without the first, `report`.
    var columns: [Column]

    /// The columns that every record has.
    static let required: Set = ["id", "page", "line", "start", "end", "text", "rule"]

    static let all = [events, amounts, percentages]

    static let events = RecordTable(
        name: "events", type: "event",
        summary: "What happened when: one row for each statement that a date governs.",
        columns: common + date("date", "When")
            + [
                Column("summary", "What: the statement without the date."),
                Column("sentence", "The sentence it stands in, normalised."),
            ])

    static let amounts = RecordTable(
        name: "amounts", type: "amount", summary: "Numbers with a unit, a currency or a measure word.",
        columns: common + figure)

    static let percentages = RecordTable(
        name: "percentages", type: "percentage", summary: "Shares, rates and relative changes.",
        columns: common + figure)

    private static let common = [
        Column("id", "TYPE:START, unique in the report."),
        Column("page", .integer, "The page, from 1."),
        Column("line", .integer, "The line of the input, from 1."),
        Column("start", .integer, "Where the record starts, in code points of the report."),
        Column("end", .integer, "Where it ends, exclusive."),
        Column("text", "The source verbatim."),
        Column("rule", "The pattern that found it."),
    ]

    private static let figure =
        decimal("value", "The value") + decimal("low", "The lower end of a range")
        + decimal("high", "The upper end of a range")
        + [
            Column("unit", "ISO 4217, UCUM, the measure word, or %, pp, bp."),
            Column("quantity", "What the unit measures."),
            Column("modifier", "How the words around the number qualify it."),
            Column("change", "increase or decrease; empty for a level."),
            Column("basis", "What a change is measured against: yoy, qoq, pop."),
            Column("metric", "What is measured."),
            Column("row", "Of a cell of a table: the label of its row."),
            Column("column", "Of a cell of a table: the head of its column."),
            Column("table", "Of a cell of a table: the title above it."),
            Column("scope", "Of a cell of a table: consolidated or parent."),
        ]
        + date("period", "The time it refers to")
        + [
            Column("event", "The id of the event whose statement holds it."),
            Column("sentence", "The sentence it stands in, normalised."),
            Column("inferred", .words, "The columns taken from the context: unit."),
        ]

    private static func decimal(_ name: String, _ summary: String) -> [Column] {
        [
            Column(name, .double, "\(summary), as the nearest double."),
            Column(name: "\(name)_exact", kind: .exact, key: name, summary: "\(summary), exact."),
        ]
    }

    private static func date(_ name: String, _ summary: String) -> [Column] {
        func column(_ suffix: String, _ kind: Column.Kind, _ key: String, _ what: String) -> Column {
            Column(
                name: "\(name)_\(suffix)", kind: kind, key: key, object: name, summary: "\(summary): \(what)."
            )
        }
        return [
            column("text", .text, "text", "the phrase of the source"),
            column("edtf", .text, "edtf", "ISO 8601-2 (EDTF)"),
            column("start", .day, "start", "the first day, empty if open or unknown"),
            column("end", .day, "end", "the last day, empty if open or unknown"),
            column("relation", .text, "relation", "as_of, since, before, after"),
            column("inferred", .flag, "inferred", "whether the year or more came from the context"),
        ]
    }
}

extension RecordTable.Column {
    fileprivate init(_ name: String, _ kind: Kind, _ summary: String) {
        self.init(name: name, kind: kind, key: name, summary: summary)
    }

    fileprivate init(_ name: String, _ summary: String) { self.init(name, .text, summary) }
}
