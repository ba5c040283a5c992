/// Writes records as CSV (RFC 4180): a header, one row a record, the objects of the NDJSON flat.
package struct CSVWriter {
    static let columns = [
        "type", "id", "doc", "page", "line", "start", "end", "text", "rule", "value", "low", "high",
        "unit", "quantity", "modifier", "change", "basis", "metric", "row", "column", "table", "scope", "period_text", "period_edtf",
        "period_start", "period_end", "period_relation", "period_inferred", "event", "date_text",
        "date_edtf", "date_start", "date_end", "date_relation", "date_inferred", "summary", "sentence",
        "inferred",
    ]

    static var header: String { columns.joined(separator: ",") + "\r\n" }

    static func row(_ record: ExtractedRecord) -> String {
        var cells: [String] = [
            record.type, record.id, record.doc, "\(record.page)", "\(record.line)", "\(record.start)",
            "\(record.end)", record.text, record.rule,
        ]
        cells += [record.value, record.low, record.high].map { $0?.description ?? "" }
        cells += [
            record.unit, record.quantity, record.modifier, record.change, record.basis, record.metric,
            record.row, record.column, record.table, record.scope,
        ].map { $0 ?? "" }
        cells += flat(record.period)
        cells.append(record.event ?? "")
        cells += flat(record.date)
        cells += [record.summary ?? "", record.sentence ?? "", record.inferred.joined(separator: " ")]
        return cells.map(quoted).joined(separator: ",") + "\r\n"
    }

    private static func flat(_ date: ExtractedDate?) -> [String] {
        guard let date else { return [String](repeating: "", count: 6) }
        return [
            date.text, date.edtf, date.firstDay ?? "", date.lastDay ?? "", date.relation ?? "",
            date.inferred ? "true" : "",
        ]
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
