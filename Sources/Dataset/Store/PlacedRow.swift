import GRDB

/// A row whose values are known by their places: to encode and decode them by names takes as long as extracting a page.
protocol PlacedRow: FetchableRecord, TableRecord {
    static var columns: [String] { get }

    /// The values of `columns`.
    var arguments: StatementArguments { get }
}

extension PlacedRow {
    static var databaseSelection: [any SQLSelectable] { columns.map { Column($0) } }
}

extension Database {
    /// What puts a row of these columns into a table.
    func insertion(into table: String, _ columns: [String]) throws -> Statement {
        let places = [String](repeating: "?", count: columns.count).joined(separator: ", ")
        return try makeStatement(
            sql: "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(places))")
    }
}
