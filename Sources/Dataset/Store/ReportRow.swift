import GRDB

/// A report of the dataset: a text input, or a line of a JSONL input.
struct ReportRow: Codable, FetchableRecord, PersistableRecord, Equatable {
    static let databaseTableName = "reports"

    /// The input's name; of a line `NAME#ID`.
    var report: String
    var input: String
    /// What its records carry as `doc`.
    var doc: String
    var company: String?
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

    enum CodingKeys: String, CodingKey {
        case report, input, doc, company, year, encoding, bytes, sha256, events, amounts, percentages, others
        case recordsPath = "records_path"
    }
}
