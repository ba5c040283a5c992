import GRDB

/// A file that was made of a table.
struct TableExport: Codable, FetchableRecord, PersistableRecord, Equatable {
    static let databaseTableName = "exports"

    var path: String
    /// Of the dataset it was made of.
    var state: String
    var bytes: Int
    var sha256: String
}
