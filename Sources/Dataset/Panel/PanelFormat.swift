import Extractor

/// The forms in which a panel is written.
public enum PanelFormat: String, CaseIterable, Sendable {
    /// For eyes: a table for each company, its years in columns.
    case pretty
    /// RFC 4180, a line for each row, a column for each year of the panel.
    case csv
    /// RFC 4180, a line for each figure of the reports, with the place where it stands.
    case long

    /// The panel in this form.
    ///
    /// `isCSVSafe`: `csv` and `long` have an apostrophe before texts that a spreadsheet would take for a formula.
    /// `columns`: how wide the lines of `pretty` may be; nil if there is no end to them.
    public func text(_ panel: Panel, isCSVSafe: Bool = false, columns: Int? = nil) -> String {
        switch self {
        case .pretty: PanelTable.text(panel, columns: columns)
        case .csv: PanelFormat.csv(panel, isCSVSafe)
        case .long: PanelFormat.long(panel, isCSVSafe)
        }
    }

    // MARK: - csv

    private static func line(_ cells: [String], _ isSafe: Bool) -> String {
        cells.map { CSVWriter.quoted(isSafe && !isNumber($0) ? CSVWriter.safe($0) : $0) }
            .joined(separator: ",") + "\r\n"
    }

    /// A cell that is a decimal and nothing else is one, whatever its column.
    private static func isNumber(_ cell: String) -> Bool {
        let digits = cell.utf8.first == UInt8(ascii: "-") ? cell.utf8.dropFirst() : cell.utf8[...]
        return !digits.isEmpty && digits.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
    }

    private static func head(_ row: PanelRow) -> [String] {
        [
            row.company ?? "", row.metric, row.unit ?? "", row.kind.rawValue, row.basis ?? "",
            row.isParent ? "parent" : "", row.yearEnd,
        ]
    }

    private static let headNames = ["company", "metric", "unit", "kind", "basis", "scope", "year_end"]

    private static func csv(_ panel: Panel, _ isSafe: Bool) -> String {
        let years = panel.years
        var text = line(headNames + ["conflicts"] + years.map(String.init), isSafe)
        for row in panel.rows {
            let conflicts = row.conflicts.map(String.init).joined(separator: " ")
            let cells = years.map { PanelText.cell(row.cells[$0], grouped: false) }
            text += line(head(row) + [conflicts] + cells, isSafe)
        }
        return text
    }

    private static func long(_ panel: Panel, _ isSafe: Bool) -> String {
        var text = line(
            headNames + [
                "year", "status", "value", "low", "high", "modifier", "report", "id", "page", "line", "text",
                "metric_text",
                "inferred",
            ], isSafe)
        for row in panel.rows {
            for (year, cell) in row.cells.sorted(by: { $0.key < $1.key }) {
                let status = cell.isConflict ? "conflict" : "value"
                let all = cell.values.map { (status, $0) } + cell.rounder.map { ("rounder", $0) }
                for (status, value) in all {
                    for figure in value.figures {
                        text += line(head(row) + long(figure, year, status), isSafe)
                    }
                }
            }
        }
        return text
    }

    private static func long(_ figure: PanelFigure, _ year: Int, _ status: String) -> [String] {
        let number = figure.number
        return ["\(year)", status]
            + [number.value, number.low, number.high].map { $0?.description ?? "" }
            + [
                number.modifier ?? "", figure.report, figure.id, "\(figure.page)", "\(figure.line)",
                figure.text, figure.metric, figure.isInferred ? "true" : "",
            ]
    }
}
