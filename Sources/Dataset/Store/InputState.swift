import GRDB

/// What the dataset knows of an input: what was read, and what was made of it.
struct InputState: Codable, FetchableRecord, PersistableRecord, Equatable {
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

    enum CodingKeys: String, CodingKey {
        case input, kind, bytes, sha256, fingerprint, reports, records
        case badLines = "bad_lines"
        case recordsPath = "records_path"
        case recordsBytes = "records_bytes"
        case recordsSHA256 = "records_sha256"
    }
}
