/// Writes records as CSV (RFC 4180): a header, one row a record, the objects of the NDJSON flat.
package struct CSVWriter {
    /// The keys, of which a date has a column for each of its own: `period_edtf`. Fields of a pack's own
    /// types have none.
    static let keys = RecordKey.allCases.filter { $0.kind != .captures && !$0.isOnRequest }

    static let columns = columns(keys)

    /// Behind the columns that every CSV has, those that were asked for.
    static func header(_ requested: [RecordKey] = []) -> String {
        (columns + columns(requested)).joined(separator: ",") + "\r\n"
    }

    private static func columns(_ keys: [RecordKey]) -> [String] {
        keys.flatMap { key in
            key.kind == .date ? DateKey.columns.map { "\(key.name)_\($0.name)" } : [key.name]
        }
    }

    /// What may stand before all else, by which Excel tells that the text is UTF-8.
    package static let byteOrderMark = "\u{FEFF}"

    /// `isSafe`: texts that a spreadsheet would take for a formula have an apostrophe before them; numbers stay.
    static func row(
        _ record: ExtractedRecord, _ requested: [RecordKey] = [], isSafe: Bool = false
    ) -> String {
        (keys + requested).flatMap { key in
            let cells = cells(record[key], key.kind)
            return isSafe && key.kind != .integer && key.kind != .decimal ? cells.map(safe) : cells
        }.map(quoted).joined(separator: ",") + "\r\n"
    }

    private static func cells(_ value: ExtractedRecord.Value?, _ kind: RecordKey.Kind) -> [String] {
        switch value {
        case .text(let text)?: [text]
        case .integer(let number)?: ["\(number)"]
        case .decimal(let number)?: [number.description]
        case .words(let words)?: [words.joined(separator: " ")]
        case .flag?: ["true"]
        case .date(let date)?: DateKey.columns.map { date.text($0) ?? "" }
        case .captures?: []
        case nil: [String](repeating: "", count: kind == .date ? DateKey.columns.count : 1)
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
