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
        /// The years to show; all if nil.
        public var years: ClosedRange<Int>?
        /// Rows with values in fewer years are left out.
        public var minimumYears = 1

        public init(companies: [String] = [], metric: SearchPattern? = nil) {
            self.companies = companies
            self.metric = metric
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
        let reader: PanelReader
        let all: [PanelRow]
        do {
            reader = try PanelReader(folder)
            let companies = try PanelCompany.choose(
                options.companies, among: PanelCompany.all(of: try reader.reports()), areOne: options.areOne)
            var rows: [PanelRow] = []
            for company in companies { rows += PanelRows(company, try reader.figures(of: company)).rows }
            all = rows
        } catch let problem as Problem {
            throw .unreadable(problem)
        } catch let error as PanelError {
            throw error
        } catch {
            throw .unreadable(Problem(folder, "\(error)"))
        }
        var rows = all
        if let metric = options.metric {
            rows = rows.filter { row in
                metric.matches(row.key) || row.names.contains { metric.matches($0) }
            }
        }
        if let years = options.years {
            for i in rows.indices { rows[i].cells = rows[i].cells.filter { years.contains($0.key) } }
            rows.removeAll { $0.cells.isEmpty }
        }
        let kept = rows.filter { $0.cells.count >= options.minimumYears }
        shortRows = rows.count - kept.count
        self.rows = PanelRow.sorted(kept)
    }

    /// The years of the rows, ascending.
    public var years: [Int] { Panel.years(of: rows) }

    static func years(of rows: some Sequence<PanelRow>) -> [Int] {
        rows.reduce(into: Set<Int>()) { $0.formUnion($1.cells.keys) }.sorted()
    }
}
