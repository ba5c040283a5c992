import GRDB

/// The tables of `dataset.sqlite`.
enum DatasetSchema {
    /// Marks the file as a dataset of this program: `extr`.
    static let applicationID: Int32 = 0x6578_7472
    static let version: Int32 = 2

    static func create(_ db: Database) throws {
        try db.execute(sql: tables.joined(separator: ";\n"))
        try db.execute(sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(version)")
    }

    static func drop(_ db: Database) throws {
        for name in try String.fetchAll(
            db, sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
        {
            try db.execute(sql: "DROP TABLE \"\(name)\"")
        }
    }

    private static var tables: [String] {
        [
            """
            CREATE TABLE inputs (
              input TEXT NOT NULL PRIMARY KEY,
              kind TEXT NOT NULL,
              bytes INTEGER NOT NULL,
              sha256 TEXT NOT NULL,
              fingerprint TEXT NOT NULL,
              bad_lines INTEGER NOT NULL,
              reports INTEGER NOT NULL,
              records INTEGER NOT NULL,
              records_path TEXT NOT NULL,
              records_bytes INTEGER NOT NULL,
              records_sha256 TEXT NOT NULL
            ) STRICT, WITHOUT ROWID
            """,
            """
            CREATE TABLE reports (
              report TEXT NOT NULL PRIMARY KEY,
              input TEXT NOT NULL REFERENCES inputs (input) ON DELETE CASCADE,
              doc TEXT NOT NULL,
              company TEXT,
              short_name TEXT,
              code TEXT,
              exchange TEXT,
              kind TEXT,
              year INTEGER,
              encoding TEXT NOT NULL,
              bytes INTEGER NOT NULL,
              sha256 TEXT NOT NULL,
              events INTEGER NOT NULL,
              amounts INTEGER NOT NULL,
              percentages INTEGER NOT NULL,
              others INTEGER NOT NULL,
              records_path TEXT NOT NULL
            ) STRICT, WITHOUT ROWID
            """,
            "CREATE INDEX reports_input ON reports (input)",
            // The files that are made of the tables: of which state, and what came out.
            """
            CREATE TABLE exports (
              path TEXT NOT NULL PRIMARY KEY,
              state TEXT NOT NULL,
              bytes INTEGER NOT NULL,
              sha256 TEXT NOT NULL
            ) STRICT, WITHOUT ROWID
            """,
        ] + RecordTable.all.map(create)
    }

    private static func create(_ table: RecordTable) -> String {
        let columns = table.columns.map {
            "  \"\($0.name)\" \($0.sqlType)\(RecordTable.required.contains($0.name) ? " NOT NULL" : ""),\n"
        }
        let event =
            table.type == "event" ? "" : ",\n  FOREIGN KEY (report, event) REFERENCES events (report, id)"
        return """
            CREATE TABLE \(table.name) (
              report TEXT NOT NULL REFERENCES reports (report) ON DELETE CASCADE,
            \(columns.joined())  PRIMARY KEY (report, id)\(event)
            ) STRICT, WITHOUT ROWID
            """
    }

    // MARK: - Indexes

    private static let indexes: [(name: String, on: String)] =
        [("events_date", "events (date_start, date_end)")]
        + ["amounts", "percentages"].flatMap { table in
            [
                ("\(table)_metric", "\(table) (metric)"),
                ("\(table)_period", "\(table) (period_start, period_end)"),
            ]
        }

    /// Of older programs. A unit is that of too many rows: SQLite went by it where a metric is asked for as well.
    private static let formerIndexes = ["amounts_unit", "percentages_unit"]

    /// Made when the rows are there: sorting them is faster than putting each into its place.
    static func createIndexes(_ db: Database) throws {
        for name in formerIndexes { try db.execute(sql: "DROP INDEX IF EXISTS \(name)") }
        for index in indexes {
            try db.execute(sql: "CREATE INDEX IF NOT EXISTS \(index.name) ON \(index.on)")
        }
    }

    static func dropIndexes(_ db: Database) throws {
        for name in indexes.map(\.name) + formerIndexes {
            try db.execute(sql: "DROP INDEX IF EXISTS \(name)")
        }
    }
}
