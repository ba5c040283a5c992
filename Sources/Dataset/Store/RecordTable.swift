import Extractor

/// A table of records: its columns, and where in a record each has its value. The columns are those of
/// `RecordKey`.
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
    static let required = Set(
        RecordKey.allCases.filter { $0.bearers == .every && !implied.contains($0) && !$0.isOnRequest }.map(
            \.name))

    static let all = [events, amounts, percentages]

    static let events = RecordTable(
        name: "events", type: "event",
        summary: "What happened when: one row for each statement that a date governs.",
        columns: columns(of: .event))

    static let amounts = RecordTable(
        name: "amounts", type: "amount", summary: "Numbers with a unit, a currency or a measure word.",
        columns: columns(of: .figure))

    static let percentages = RecordTable(
        name: "percentages", type: "percentage", summary: "Shares, rates and relative changes.",
        columns: columns(of: .figure))

    /// What the table and its column `report` say already.
    private static let implied: Set<RecordKey> = [.type, .doc]

    private static func columns(of bearers: RecordKey.Bearers) -> [Column] {
        RecordKey.allCases.filter {
            $0.bearers.isSuperset(of: bearers) && !implied.contains($0) && !$0.isOnRequest
        }.flatMap(
            columns)
    }

    private static func columns(_ key: RecordKey) -> [Column] {
        func column(_ kind: Column.Kind) -> [Column] {
            [Column(name: key.name, kind: kind, key: key.name, summary: key.summary)]
        }
        switch key.kind {
        case .text: return column(.text)
        case .integer: return column(.integer)
        case .words: return column(.words)
        case .captures: return []
        case .flag: return column(.flag)
        case .decimal:
            return [
                Column(
                    name: key.name, kind: .double, key: key.name,
                    summary: "\(key.summary), as the nearest double."),
                Column(
                    name: "\(key.name)_exact", kind: .exact, key: key.name, summary: "\(key.summary), exact."),
            ]
        case .date:
            return DateKey.columns.map { part in
                let kind: Column.Kind =
                    switch part.kind {
                    case .day: .day
                    case .flag: .flag
                    case .text, .place: .text
                    }
                return Column(
                    name: "\(key.name)_\(part.name)", kind: kind, key: part.name, object: key.name,
                    summary: "\(key.summary): \(part.summary).")
            }
        }
    }
}
