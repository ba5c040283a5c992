/// Writes records as CSV (RFC 4180): a header, one row a record, the objects of the NDJSON flat.
package struct CSVWriter {
    /// The keys, of which a date has a column for each of its own: `period_edtf`. Fields of a pack's own
    /// types have none.
    static let keys = RecordKey.allCases.filter { $0.kind != .captures }

    static let columns = keys.flatMap { key in
        key.kind == .date ? DateKey.columns.map { "\(key.name)_\($0.name)" } : [key.name]
    }

    static var header: String { columns.joined(separator: ",") + "\r\n" }

    static func row(_ record: ExtractedRecord) -> String {
        keys.flatMap { cells(record[$0], $0.kind) }.map(quoted).joined(separator: ",") + "\r\n"
    }

    private static func cells(_ value: ExtractedRecord.Value?, _ kind: RecordKey.Kind) -> [String] {
        switch value {
        case .text(let text)?: [text]
        case .integer(let number)?: ["\(number)"]
        case .decimal(let number)?: [number.description]
        case .words(let words)?: [words.joined(separator: " ")]
        case .date(let date)?: DateKey.columns.map { date.text($0) ?? "" }
        case .captures?: []
        case nil: [String](repeating: "", count: kind == .date ? DateKey.columns.count : 1)
        }
    }

    /// Which columns hold text, and not numbers.
    fileprivate static let textColumns = keys.flatMap { key -> [Bool] in
        switch key.kind {
        case .integer, .decimal: [false]
        case .date: DateKey.columns.map { _ in true }
        case .text, .words, .captures: [true]
        }
    }

    /// A text as a cell that no spreadsheet takes for a formula: behind an apostrophe if it begins as one.
    package static func safe(_ text: String) -> String {
        text.utf8.first.map(isFormula) == true ? "'" + text : text
    }

    /// Whether a spreadsheet may take a cell that begins so for a formula.
    package static func isFormula(_ first: UInt8) -> Bool {
        switch first {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D: true
        default: false
        }
    }

    /// The cell as it stands in a row.
    package static func quoted(_ cell: String) -> String {
        guard cell.utf8.contains(where: { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }) else {
            return cell
        }
        return "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
            + "\""
    }
}

/// Has spreadsheets take the text cells of records for text: it goes over the CSV as it is written, and puts
/// an apostrophe before those that begin like a formula. Numbers are left as they are.
///
/// What is handed in may be cut anywhere.
public struct CSVGuard {
    private enum Place {
        /// Before the first byte of a cell.
        case start
        case plain
        /// Behind the quotation mark that opens a cell.
        case opened
        case quoted
        /// Behind a quotation mark inside: the end of the cell, or the first of two.
        case mark
    }

    private var place = Place.start
    private var column = 0

    public init() {}

    public mutating func guarded(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 64)
        for byte in bytes {
            // A cell with a carriage return is quoted: without quotation marks it is the end of the row.
            if place == .start && byte != 0x0D || place == .opened, isText, CSVWriter.isFormula(byte) {
                result.append(UInt8(ascii: "'"))
            }
            result.append(byte)
            step(over: byte)
        }
        return result
    }

    private var isText: Bool { column < CSVWriter.textColumns.count && CSVWriter.textColumns[column] }

    private mutating func step(over byte: UInt8) {
        let isMark = byte == UInt8(ascii: "\"")
        switch place {
        case .start where isMark: place = .opened
        case .opened, .quoted: place = isMark ? .mark : .quoted
        case .mark where isMark: place = .quoted
        default:
            switch byte {
            case UInt8(ascii: ","): (place, column) = (.start, column + 1)
            case UInt8(ascii: "\n"): (place, column) = (.start, 0)
            default: place = .plain
            }
        }
    }
}
