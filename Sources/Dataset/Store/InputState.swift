import GRDB

/// What the dataset knows of an input: what was read, and what was made of it.
struct InputState: PlacedRow, Equatable {
    static let databaseTableName = "inputs"

    /// Its name in the dataset.
    var input: String
    var kind: String
    var bytes: Int
    var sha256: String
    /// Of the input and the recipe, see ``Recipe``.
    var fingerprint: String
    /// Lines of it that were no reports: it is read again until there are none.
    var badLines: Int
    var reports: Int
    var records: Int
    /// The file with its records, in the folder of the dataset.
    var recordsPath: String
    var recordsBytes: Int
    var recordsSHA256: String

    /// The file with the text of a PDF file, which the places of its records count.
    var text: String? { kind == InputFile.Kind.pdf.rawValue ? Layout.text(of: input) : nil }

    static let columns = [
        "input", "kind", "bytes", "sha256", "fingerprint", "bad_lines", "reports", "records", "records_path",
        "records_bytes", "records_sha256",
    ]

    var arguments: StatementArguments {
        [
            input, kind, bytes, sha256, fingerprint, badLines, reports, records, recordsPath, recordsBytes,
            recordsSHA256,
        ]
    }
}

extension InputState {
    init(row: Row) throws {
        input = try row.decode(atIndex: 0)
        kind = try row.decode(atIndex: 1)
        bytes = try row.decode(atIndex: 2)
        sha256 = try row.decode(atIndex: 3)
        fingerprint = try row.decode(atIndex: 4)
        badLines = try row.decode(atIndex: 5)
        reports = try row.decode(atIndex: 6)
        records = try row.decode(atIndex: 7)
        recordsPath = try row.decode(atIndex: 8)
        recordsBytes = try row.decode(atIndex: 9)
        recordsSHA256 = try row.decode(atIndex: 10)
    }
}
