import GRDB

/// A report of the dataset: a text input, or a line of a JSONL input.
struct ReportRow: PlacedRow, Equatable {
    static let databaseTableName = "reports"

    /// The input's name; of a line `NAME#ID`.
    var report: String
    var input: String
    /// What its records carry as `doc`.
    var doc: String
    var company: String?
    /// Under which its shares are listed, and on which exchange (ISO 10383).
    var shortName: String?
    var code: String?
    var exchange: String?
    /// What kind of report it is: `annual`, `sustainability`.
    var kind: String?
    var year: Int?
    var encoding: String
    /// Of the input; of a line, of its text.
    var bytes: Int
    var sha256: String
    var events = 0
    var amounts = 0
    var percentages = 0
    /// Records of a pack's own types; they are in the records file alone.
    var others = 0
    var recordsPath: String

    static let columns = [
        "report", "input", "doc", "company", "short_name", "code", "exchange", "kind", "year", "encoding",
        "bytes", "sha256", "events", "amounts", "percentages", "others", "records_path",
    ]

    var arguments: StatementArguments {
        [
            report, input, doc, company, shortName, code, exchange, kind, year, encoding, bytes, sha256,
            events, amounts, percentages, others, recordsPath,
        ]
    }
}

extension ReportRow {
    init(row: Row) throws {
        report = try row.decode(atIndex: 0)
        input = try row.decode(atIndex: 1)
        doc = try row.decode(atIndex: 2)
        company = try row.decode(atIndex: 3)
        shortName = try row.decode(atIndex: 4)
        code = try row.decode(atIndex: 5)
        exchange = try row.decode(atIndex: 6)
        kind = try row.decode(atIndex: 7)
        year = try row.decode(atIndex: 8)
        encoding = try row.decode(atIndex: 9)
        bytes = try row.decode(atIndex: 10)
        sha256 = try row.decode(atIndex: 11)
        events = try row.decode(atIndex: 12)
        amounts = try row.decode(atIndex: 13)
        percentages = try row.decode(atIndex: 14)
        others = try row.decode(atIndex: 15)
        recordsPath = try row.decode(atIndex: 16)
    }
}
