import Extractor
import GRDB

/// Reads the figures of companies out of `dataset.sqlite`.
struct PanelReader {
    let store: DatasetStore

    init(_ folder: String) throws(Problem) {
        let database = "\(folder)/\(Layout.database)"
        guard FileStatus(path: database) != nil else {
            throw Problem(folder, "is no dataset: there is no \(Layout.database) in it")
        }
        // Rows that are half written are not read, and what a killed run left is not ours to undo.
        if try Journal.state(of: database) == .hot {
            throw Problem(database, "a run is writing it or was interrupted: run extract batch again")
        }
        store = try DatasetStore(folder: folder, readOnly: true)
    }

    func reports() throws(Problem) -> [ReportRow] { try store.reports() }

    /// A figure with what a panel sorts it by.
    struct Entry {
        var figure: PanelFigure
        var key: String
        var year: PanelYear
        var unit: String?
        var kind: PanelRow.Kind
        var basis: String?
        var isParent = false
    }

    /// The figures of a company that have a metric and a period of a year, or of a day.
    func figures(of company: PanelCompany) throws(Problem) -> [Entry] {
        // The longest first: 驮铃物流集团 before 驮铃物流.
        let names = Set(
            company.reports.flatMap { [$0.company, $0.shortName].map { MetricKey.of($0 ?? "") } }
        )
        .sorted { ($1.count, $0) < ($0.count, $1) }
        var keys: [String: String] = [:]
        return try store.read { db in
            var entries: [Entry] = []
            for (rank, report) in company.reports.enumerated() {
                for table in ["amounts", "percentages"] {
                    let rows = try Row.fetchCursor(
                        db, sql: PanelReader.sql(table), arguments: [report.report])
                    while let row = try rows.next() {
                        guard let entry = PanelReader.entry(row, of: report, rank, names, &keys)
                        else { continue }
                        entries.append(entry)
                    }
                }
            }
            return entries
        }
    }

    /// The exact decimals are the text; the doubles beside them are for queries.
    private static func sql(_ table: String) -> String {
        """
        SELECT id, page, line, start, text, value_exact, low_exact, high_exact, unit, modifier, change, basis,
          metric, period_start, period_end, period_text, coalesce(period_inferred, 0) OR coalesce(inferred LIKE '%unit%', 0),
          scope
        FROM \(table)
        WHERE report = ? AND metric IS NOT NULL AND period_start IS NOT NULL AND period_end IS NOT NULL
        """
    }

    private static func entry(
        _ row: Row, of report: ReportRow, _ rank: Int, _ names: [String], _ keys: inout [String: String]
    ) -> Entry? {
        let metric: String = row[12]
        let text: String = row[4]
        let (unit, change): (String?, String?) = (row[8], row[10])
        guard let year = PanelYear(start: row[13], end: row[14], text: row[15] ?? "") else { return nil }
        func decimal(_ column: Int) -> ExactDecimal? { (row[column] as String?).flatMap { ExactDecimal($0) } }
        var number = PanelNumber(
            value: decimal(5), low: decimal(6), high: decimal(7), modifier: row[9], text: text)
        guard number.value != nil || number.low != nil && number.high != nil else { return nil }
        // Percentage points are a difference; one without a direction has no sign.
        if change == nil, unit == "pp" || unit == "bp" { return nil }
        // The cell of a table has its minus already: 同比 -3.8%.
        if change == "decrease", !number.isNegative { number = number.negated }
        // A title that names the year in which the financial year begins makes it no target.
        let isAhead = report.year.map { year.year > $0 + (year.yearEnd == "12-31" ? 0 : 1) } ?? false
        let key = keys[metric] ?? PanelReader.key(metric, names)
        keys[metric] = key
        return Entry(
            figure: PanelFigure(
                report: report.report, id: row[0], page: row[1], line: row[2], text: text, metric: metric,
                number: number, isInferred: row[16], rank: PanelRank(report: rank, start: row[3])),
            key: key, year: year, unit: unit,
            kind: change == nil ? (isAhead ? .target : .level) : (isAhead ? .targetChange : .change),
            basis: change == nil ? nil : row[11], isParent: (row[17] as String?) == "parent")
    }

    private static func key(_ metric: String, _ names: [String]) -> String {
        let key = MetricKey.of(metric)
        return names.lazy.map { MetricKey.of(metric, company: $0) }.first { $0 != key } ?? key
    }
}
