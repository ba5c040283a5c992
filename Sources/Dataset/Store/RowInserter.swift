import CLibrary
import Extractor
import GRDB
import GRDBSQLite

/// Puts the records of one type into their table, straight from the bytes of their lines.
///
/// Binds the bytes as they stand: a row costs no strings and no copies but SQLite's own.
final class RowInserter {
    private let table: RecordTable
    private let scanner: RecordScanner
    private let statement: Statement
    private let isDouble: [Bool]
    private var scratch: [UInt8] = []

    init(_ table: RecordTable, _ db: Database) throws {
        self.table = table
        scanner = RecordScanner(table)
        isDouble = table.columns.map { $0.kind == .double }
        statement = try db.insertion(
            into: table.name, ["report"] + table.columns.map { "\"\($0.name)\"" })
    }

    /// SQLite copies the bytes before the call returns.
    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    /// Inserts the record of a line, without its end; throws what SQLite says, or that the line
    /// is none of the writer's.
    func insert(_ line: UnsafeBufferPointer<UInt8>, report: UnsafeBufferPointer<CChar>, _ db: Database) throws
    {
        let raw = statement.sqliteStatement
        sqlite3_clear_bindings(raw)
        var code = sqlite3_bind_text(raw, 1, report.baseAddress, Int32(report.count), nil)
        try scanner.scan(line) { column, value in
            code |= bind(value, column, raw)
        }
        if code == SQLITE_OK {
            code = sqlite3_step(raw)
            if code == SQLITE_DONE { code = SQLITE_OK }
        }
        let failure =
            code == SQLITE_OK
            ? nil : DatabaseError(resultCode: ResultCode(rawValue: code), message: db.lastErrorMessage)
        sqlite3_reset(raw)
        if let failure { throw failure }
    }

    /// The bytes of the line stay where they are until the row is written.
    private func bind(_ value: RecordScanner.Value, _ column: Int, _ raw: SQLiteStatement) -> Int32 {
        let place = Int32(column + 2)
        switch value {
        case .text(let bytes, false):
            return sqlite3_bind_text(raw, place, chars(bytes), Int32(bytes.count), nil)
        case .text(let bytes, true):
            scratch.removeAll(keepingCapacity: true)
            JSONString.unescape(bytes, into: &scratch)
            return scratch.withUnsafeBufferPointer {
                sqlite3_bind_text(raw, place, chars($0), Int32($0.count), RowInserter.copied)
            }
        case .flag(let isOn): return sqlite3_bind_int64(raw, place, isOn ? 1 : 0)
        case .number(let digits):
            if isDouble[column] { return sqlite3_bind_double(raw, place, RowInserter.double(digits)) }
            return sqlite3_bind_int64(raw, place, Int64(RowInserter.integer(digits) ?? 0))
        }
    }

    private func chars(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafePointer<CChar>? {
        UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self)
    }

    /// The nearest double of a decimal. For queries only: the exact text has a column of its own.
    static func double(_ digits: UnsafeBufferPointer<UInt8>) -> Double {
        // Whole numbers of up to 15 digits are exact.
        if digits.count <= 15, let whole = integer(digits) { return Double(whole) }
        return Double(String(decoding: digits, as: UTF8.self)) ?? .nan
    }

    private static func integer(_ digits: UnsafeBufferPointer<UInt8>) -> Int? {
        var value = 0
        var isNegative = false
        for (i, digit) in digits.enumerated() {
            if i == 0, digit == UInt8(ascii: "-") {
                isNegative = true
                continue
            }
            guard (0x30...0x39).contains(digit) else { return nil }
            value = value &* 10 &+ Int(digit - 0x30)
        }
        return isNegative ? -value : value
    }
}
