import Extractor
import GRDB

/// A dataset as people go through it: its companies, their reports, what is odd about them, their figures.
///
///     let catalogue = try Catalogue(dataset: "dataset")
///     for company in catalogue.companies {
///         let account = try catalogue.account(of: company)
///         print(company.name ?? "-", account.reports.map(\.warnings), account.rows.count)
///     }
///
/// The figures of one company are in memory at a time.
public struct Catalogue {
    /// A company, and what its reports are called in the dataset.
    public struct Company: Sendable, Equatable {
        /// As its latest report has it; nil where no company is known.
        public var name: String?
        var reports: [ReportRow]

        /// The names of its reports in the dataset, the latest first.
        public var reportNames: [String] { reports.map(\.report) }

        /// All names and codes its reports have beside the name, in their order, each once.
        public var otherNames: [String] {
            var names: [String] = []
            for report in reports {
                for name in [report.company, report.shortName, report.code].compactMap({ $0 })
                where name != self.name && !names.contains(name) { names.append(name) }
            }
            return names
        }
    }

    /// A company's reports, the latest first, and its panel.
    public struct Account: Sendable {
        public var reports: [CatalogueReport]
        public var rows: [PanelRow]
    }

    /// What stands around a figure.
    public struct Passage: Sendable, Equatable {
        /// The sentence or the line of a table it stands in.
        public var sentence: String?
        public var row: String?
        public var column: String?
        public var table: String?
    }

    /// By name, without a name first.
    public let companies: [Company]
    private let reader: PanelReader
    private let inputs: [String: InputState]

    /// Whether a folder holds a dataset, whole or not.
    public static func isDataset(_ folder: String) -> Bool {
        [Layout.database, Layout.package].contains { FileStatus(path: "\(folder)/\($0)")?.isRegular == true }
    }

    /// Whether two paths are one folder.
    public static func isSame(_ a: String, _ b: String) -> Bool {
        guard let a = FileStatus(path: a), let b = FileStatus(path: b) else { return false }
        return a.identity == b.identity
    }

    public init(dataset folder: String) throws(Problem) {
        reader = try PanelReader(folder)
        companies = PanelCompany.all(of: try reader.reports()).map {
            Company(name: $0.name, reports: $0.reports)
        }
        inputs = Dictionary(uniqueKeysWithValues: try reader.inputs().map { ($0.input, $0) })
    }

    /// Reads the figures of a company.
    public func account(of company: Company) throws(Problem) -> Account {
        let known = PanelCompany(name: company.name, reports: company.reports)
        let rows = PanelRow.sorted(PanelRows(known, try reader.figures(of: known)).rows)
        var reports: [CatalogueReport] = []
        for row in company.reports {
            var report = CatalogueReport(row)
            report.warnings = report.warnings(
                rows, try reader.periods(of: row.report), badLines: inputs[row.input]?.badLines ?? 0)
            reports.append(report)
        }
        return Account(reports: reports, rows: rows)
    }

    /// What stands around a figure of a panel.
    public func passage(of figure: PanelFigure) throws(Problem) -> Passage {
        try reader.passage(report: figure.report, id: figure.id)
    }

    /// What hands out the texts of the reports; `paths` are the files and folders that were given to
    /// `extract batch`. Without any it looks around the dataset and where it is run.
    public func texts(_ folder: String, inputs paths: [String]) -> ReportTexts {
        ReportTexts(
            dataset: folder, search: InputSearch(paths, dataset: folder),
            inputs: inputs.values.sorted { $0.input.utf8.lexicographicallyPrecedes($1.input.utf8) },
            reports: companies.flatMap(\.reports))
    }
}

extension PanelReader {
    func inputs() throws(Problem) -> [InputState] { try store.inputs() }

    func periods(of report: String) throws(Problem) -> CatalogueReport.Periods {
        try store.read { db in
            var periods = CatalogueReport.Periods()
            for table in ["amounts", "percentages"] {
                let row = try Row.fetchOne(
                    db,
                    sql: "SELECT count(*), count(*) - count(period_edtf) FROM \(table) WHERE report = ?",
                    arguments: [report])
                periods.figures += row?[0] ?? 0
                periods.without += row?[1] ?? 0
            }
            return periods
        }
    }

    func passage(report: String, id: String) throws(Problem) -> Catalogue.Passage {
        try store.read { db in
            let table = id.hasPrefix("percentage:") ? "percentages" : "amounts"
            let row = try Row.fetchOne(
                db,
                sql:
                    "SELECT sentence, \"row\", \"column\", \"table\" FROM \(table) WHERE report = ? AND id = ?",
                arguments: [report, id])
            return Catalogue.Passage(sentence: row?[0], row: row?[1], column: row?[2], table: row?[3])
        }
    }
}
