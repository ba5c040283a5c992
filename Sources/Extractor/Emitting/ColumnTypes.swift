/// The types of a record's keys, as programs that read records take them: to be pasted into a script, or
/// written into a file of their own.
///
/// A reader that is told no types guesses them from the first lines, and loses or bends what comes later:
/// keys that few records have, numbers that a double does not hold.
public enum ColumnTypes: String, CaseIterable, Sendable {
    /// A module of Python with a `pyarrow.schema`, for `pyarrow.json`.
    case arrow
    /// The argument `columns` of DuckDB's `read_json`.
    case duckdb
    /// A module of Python with a `polars.Schema`, for `polars.read_ndjson`.
    case polars
    /// A statement that makes a table for the CSV.
    case sql

    public var text: String {
        switch self {
        case .arrow:
            "import pyarrow as pa\n\nschema = pa.schema([\n" + rows { "    (\"\($0)\", \(arrow($1, 1))),\n" }
                + "])\n"
        case .polars:
            "import polars as pl\n\nschema = pl.Schema({\n" + rows { "    \"\($0)\": \(polars($1, 1)),\n" }
                + "})\n"
        case .duckdb:
            "columns = {\n"
                + ColumnType.ofRecord.map { "    \"\($0.name)\": '\(duckdb($0.type))'" }
                .joined(separator: ",\n") + "\n}\n"
        case .sql: "CREATE TABLE records (\n" + tableRows.joined(separator: ",\n") + "\n);\n"
        }
    }

    private func rows(_ row: (String, ColumnType) -> String) -> String {
        ColumnType.ofRecord.map { row($0.name, $0.type) }.joined()
    }

    // MARK: - Dialects

    /// Arrow reads a number of JSON from its text: a decimal is exact. It reads no day from JSON.
    private func arrow(_ type: ColumnType, _ depth: Int) -> String {
        switch type {
        case .text, .day: "pa.string()"
        case .integer: "pa.int64()"
        case .decimal: "pa.decimal128(\(ColumnType.digits), \(ColumnType.scale))"
        case .flag: "pa.bool_()"
        case .list(let item): "pa.list_(\(arrow(item, depth)))"
        case .object(let keys):
            "pa.struct(["
                + ColumnTypes.nested(keys, depth) { "(\"\($0)\", \(arrow($1, depth + 1)))" } + "])"
        }
    }

    /// Polars reads no number of JSON into a decimal, but gives its text.
    private func polars(_ type: ColumnType, _ depth: Int) -> String {
        switch type {
        case .text, .decimal: "pl.String"
        case .integer: "pl.Int64"
        case .day: "pl.Date"
        case .flag: "pl.Boolean"
        case .list(let item): "pl.List(\(polars(item, depth)))"
        case .object(let keys):
            "pl.Struct({"
                + ColumnTypes.nested(keys, depth) { "\"\($0)\": \(polars($1, depth + 1))" } + "})"
        }
    }

    /// What stands in the brackets of an object, a line for each key.
    private static func nested(
        _ keys: [ColumnType.Column], _ depth: Int, _ row: (String, ColumnType) -> String
    ) -> String {
        let indent = String(repeating: "    ", count: depth)
        return "\n" + keys.map { "\(indent)    \(row($0.name, $0.type)),\n" }.joined() + indent
    }

    private func duckdb(_ type: ColumnType) -> String {
        switch type {
        case .text, .integer, .decimal, .day, .flag: standard(type)
        case .list(let item): duckdb(item) + "[]"
        case .object(let keys):
            "STRUCT(" + keys.map { "\"\($0.name)\" \(duckdb($0.type))" }.joined(separator: ", ") + ")"
        }
    }

    /// The words of SQL. A `VARCHAR` without a length is of SQL:2023; lists and objects are texts, as in the CSV.
    private func standard(_ type: ColumnType) -> String {
        switch type {
        case .text, .list, .object: "VARCHAR"
        case .integer: "BIGINT"
        case .decimal: "DECIMAL(\(ColumnType.digits), \(ColumnType.scale))"
        case .day: "DATE"
        case .flag: "BOOLEAN"
        }
    }

    /// The columns of the CSV. Many are words of SQL, so all stand in quotation marks.
    private var tableRows: [String] {
        CSVWriter.keys.flatMap { key -> [String] in
            guard key.kind == .date else {
                let needed = key.bearers == .every ? " NOT NULL" : ""
                return ["    \"\(key.name)\" \(standard(ColumnType(key.kind)))\(needed)"]
            }
            return DateKey.columns.map { "    \"\(key.name)_\($0.name)\" \(standard(ColumnType($0.kind)))" }
        }
    }
}

/// What the value of a key is, in the words of no program.
private indirect enum ColumnType {
    typealias Column = (name: String, type: ColumnType)

    case text, integer, decimal, day, flag
    case list(ColumnType)
    case object([Column])

    /// Of a decimal: what 128 bits hold, of them twelve behind the point.
    static let digits = 38
    static let scale = 12

    /// The keys of a record that have one type in all records, in their order.
    static var ofRecord: [Column] {
        RecordKey.allCases.filter { $0.kind != .captures }.map { ($0.name, ColumnType($0.kind)) }
    }

    init(_ kind: RecordKey.Kind) {
        switch kind {
        case .text, .captures: self = .text
        case .integer: self = .integer
        case .decimal: self = .decimal
        case .words: self = .list(.text)
        case .flag: self = .flag
        case .date: self = .object(DateKey.allCases.map { ($0.name, ColumnType($0.kind)) })
        }
    }

    init(_ kind: DateKey.Kind) {
        switch kind {
        case .text: self = .text
        case .place: self = .list(.integer)
        case .day: self = .day
        case .flag: self = .flag
        }
    }
}
