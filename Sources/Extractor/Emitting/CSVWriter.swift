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

    /// The cell as it stands in a row.
    package static func quoted(_ cell: String) -> String {
        guard cell.utf8.contains(where: { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }) else {
            return cell
        }
        return "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
            + "\""
    }
}
