import Extractor

/// How the figures of a dataset develop over the years: a row for each metric and unit of a company, a
/// column for each year, aligned across the reports.
///
///     let panel = try Panel(dataset: "dataset", options: .init(companies: ["岚坪乳业"]))
///     for row in panel.rows { print(row.metric, row.cells[2023]?.values.first?.number.value ?? "-") }
///
/// It takes amounts and percentages that have a metric and a period of a year: twelve months, or the day
/// that ends them. What the reports contradict each other in stands side by side.
public struct Panel: Sendable {
    public struct Options: Sendable {
        /// The names of companies, or parts of them; all companies if there are none.
        public var companies: [String] = []
        /// The companies chosen are one, of several names.
        public var areOne = false
        /// The metrics to show; all if nil.
        public var metric: SearchPattern?
        /// The unit to show, as in the records; all if nil. The empty one is that of rows without a unit.
        public var unit: String?
        /// The years to show; all if nil.
        public var years: ClosedRange<Int>?
        /// Rows with values in fewer years are left out.
        public var minimumYears = 1

        public init(companies: [String] = [], metric: SearchPattern? = nil) {
            self.companies = companies
            self.metric = metric
        }

        /// What is to be seen of a row; nil if nothing is.
        fileprivate func shown(_ row: PanelRow) -> PanelRow? {
            if let metric, !metric.matches(row.key), !row.names.contains(where: metric.matches) { return nil }
            if let unit, unit != row.unit ?? "" { return nil }
            guard let years else { return row }
            var row = row
            row.cells = row.cells.filter { years.contains($0.key) }
            return row.cells.isEmpty ? nil : row
        }
    }

    /// By company, then those known of most years first.
    public let rows: [PanelRow]
    /// How many rows were left out because they are of too few years.
    public let shortRows: Int

    /// Reads the dataset that `extract batch` keeps in a folder.
    ///
    /// Throws ``PanelError``.
    public init(dataset folder: String, options: Options = Options()) throws(PanelError) {
        var rows: [PanelRow] = []
        var shortRows = 0
        do {
            let reader = try PanelReader(folder)
            let companies = try PanelCompany.choose(
                options.companies, among: PanelCompany.all(of: try reader.reports()), areOne: options.areOne)
            for company in companies {
                let all = PanelRows(company, try reader.figures(of: company)).rows.compactMap(options.shown)
                let kept = all.filter { $0.cells.count >= options.minimumYears }
                shortRows += all.count - kept.count
                rows += kept
            }
        } catch let problem as Problem {
            throw .unreadable(problem)
        } catch let error as PanelError {
            throw error
        } catch {
            throw .unreadable(Problem(folder, "\(error)"))
        }
        self.shortRows = shortRows
        self.rows = PanelRow.sorted(rows)
    }

    /// The years of the rows, ascending.
    public var years: [Int] { Panel.years(of: rows) }

    static func years(of rows: some Sequence<PanelRow>) -> [Int] {
        rows.reduce(into: Set<Int>()) { $0.formUnion($1.cells.keys) }.sorted()
    }
}
