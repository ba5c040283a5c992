/// Where things lie in the folder of a dataset.
enum Layout {
    static let database = "dataset.sqlite"
    static let package = "datapackage.json"
    static let recordsFolder = "records"
    static let tablesFolder = "tables"

    /// The file with the records of an input.
    static func records(of doc: String) -> String { "\(recordsFolder)/\(doc).ndjson" }

    /// The text of a PDF file, which the places of its records count.
    static func text(of doc: String) -> String { "\(recordsFolder)/\(doc)\(textEnding)" }
    static let textEnding = ".txt"

    /// What SQLite keeps beside a database, instead of a ``Journal``, while readers may read.
    static func log(of database: String) -> String { "\(database)-wal" }

    /// The CSV file of a table.
    static func table(_ name: String) -> String { "\(tablesFolder)/\(name).csv" }
}
