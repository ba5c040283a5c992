import Extractor
import GRDB
import GRDBSQLite

/// How tables are written as CSV.
struct CSVForm {
    /// Texts that a spreadsheet would take for a formula have an apostrophe before them.
    var isSafe = false
    /// A byte order mark stands before all else.
    var hasByteOrderMark = false
}

/// Writes a table as CSV (RFC 4180): a header, one row a record, by report and place in it.
struct CSVTable {
    private let table: FlatTable
    private let db: Database
    private let form: CSVForm

    init(_ table: FlatTable, _ db: Database, form: CSVForm) {
        self.table = table
        self.db = db
        self.form = form
    }

    func write(to file: NewFile) throws {
        if form.hasByteOrderMark { try file.write(CSVWriter.byteOrderMark) }
        try file.write(table.fields.map(\.name).joined(separator: ",") + "\r\n")
        let columns = table.fields.map { "\"\($0.column)\"" }.joined(separator: ", ")
        let statement = try db.makeStatement(
            sql: "SELECT \(columns) FROM \(table.name) WHERE report = ? ORDER BY \(table.order)")
        var out: [UInt8] = []
        for report in try String.fetchAll(db, sql: "SELECT report FROM reports ORDER BY report") {
            try statement.setArguments([report])
            let raw = statement.sqliteStatement
            defer { sqlite3_reset(raw) }
            while true {
                let code = sqlite3_step(raw)
                if code == SQLITE_DONE { break }
                guard code == SQLITE_ROW else {
                    throw DatabaseError(resultCode: ResultCode(rawValue: code), message: db.lastErrorMessage)
                }
                row(raw, into: &out)
                if out.count > 1 << 18 { try flush(&out, file) }
            }
        }
        try flush(&out, file)
    }

    private func flush(_ out: inout [UInt8], _ file: NewFile) throws {
        try out.withUnsafeBytes { try file.write($0) }
        out.removeAll(keepingCapacity: true)
    }

    private func row(_ raw: SQLiteStatement, into out: inout [UInt8]) {
        for (i, field) in table.fields.enumerated() {
            if i > 0 { out.append(UInt8(ascii: ",")) }
            let column = Int32(i)
            guard sqlite3_column_type(raw, column) != SQLITE_NULL else { continue }
            if field.kind == .boolean {
                out.append(contentsOf: (sqlite3_column_int64(raw, column) != 0 ? "true" : "false").utf8)
                continue
            }
            guard let text = sqlite3_column_text(raw, column) else { continue }
            let cell = UnsafeBufferPointer(start: text, count: Int(sqlite3_column_bytes(raw, column)))
            CSVTable.append(cell, isSafe: form.isSafe && field.kind == .string, to: &out)
        }
        out.append(0x0D)
        out.append(0x0A)
    }

    static func append(_ cell: UnsafeBufferPointer<UInt8>, isSafe: Bool, to out: inout [UInt8]) {
        let needsMark = isSafe && cell.first.map(CSVWriter.isFormula) == true
        guard cell.contains(where: { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }) else {
            if needsMark { out.append(UInt8(ascii: "'")) }
            out.append(contentsOf: cell)
            return
        }
        out.append(0x22)
        if needsMark { out.append(UInt8(ascii: "'")) }
        for byte in cell {
            if byte == 0x22 { out.append(0x22) }
            out.append(byte)
        }
        out.append(0x22)
    }
}
