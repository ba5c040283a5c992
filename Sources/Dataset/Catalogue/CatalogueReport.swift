import Extractor

/// A report of a dataset, and what to look at before its figures are used.
public struct CatalogueReport: Sendable, Equatable {
    /// What is odd about a report.
    public enum Warning: Sendable, Equatable {
        /// No company is known of it.
        case noCompany
        /// Its year is not known: figures without a year of their own have none.
        case noYear
        case noRecords
        /// An annual report in which no revenue of its year was found.
        case noRevenue
        /// Of its figures, more than half have no period.
        case noPeriod(count: Int, of: Int)
        /// Cells of the company's panel in which it contradicts another report, or itself by a scale.
        case conflicts(Int)
        /// It is a line of an input of which other lines were no reports.
        case badLines(Int)
    }

    /// Its name in the dataset: the path of its input, of a JSONL line `PATH#ID`.
    public var report: String
    public var input: String
    /// The `doc` of its records.
    public var doc: String
    public var company: String?
    public var shortName: String?
    public var code: String?
    public var exchange: String?
    /// `annual`, `sustainability` …
    public var kind: String?
    public var year: Int?
    public var events: Int
    public var amounts: Int
    public var percentages: Int
    /// Records of a pack's own types.
    public var others: Int
    public var warnings: [Warning] = []

    public var records: Int { events + amounts + percentages + others }

    init(_ row: ReportRow) {
        report = row.report
        input = row.input
        doc = row.doc
        company = row.company
        shortName = row.shortName
        code = row.code
        exchange = row.exchange
        kind = row.kind
        year = row.year
        events = row.events
        amounts = row.amounts
        percentages = row.percentages
        others = row.others
    }
}

extension CatalogueReport {
    /// How many figures a report has, and how many of them have no period.
    struct Periods: Equatable {
        var figures = 0
        var without = 0
    }

    /// What the rows of its company say of a report; `badLines` are those of its input.
    func warnings(_ rows: [PanelRow], _ periods: Periods, badLines: Int) -> [Warning] {
        var warnings: [Warning] = []
        if company == nil, shortName == nil, code == nil { warnings.append(.noCompany) }
        if year == nil { warnings.append(.noYear) }
        if records == 0 {
            warnings.append(.noRecords)
        } else if kind == ReportWords.Kind.annual.name, !hasRevenue(rows) {
            warnings.append(.noRevenue)
        }
        if periods.without * 2 > periods.figures {
            warnings.append(.noPeriod(count: periods.without, of: periods.figures))
        }
        let conflicts = rows.reduce(0) { count, row in
            count + row.cells.values.count { $0.isContradiction && $0.values.contains(where: states) }
        }
        if conflicts > 0 { warnings.append(.conflicts(conflicts)) }
        if badLines > 0 { warnings.append(.badLines(badLines)) }
        return warnings
    }

    /// Whether a level of revenue of its year was found in it.
    private func hasRevenue(_ rows: [PanelRow]) -> Bool {
        rows.contains { row in
            row.kind == .level && CompiledPack.builtIn.reports.revenues.contains(row.key)
                && row.cells.contains { year, cell in
                    (self.year.map { abs($0 - year) <= 1 } ?? true)
                        && (cell.values + cell.rounder).contains(where: states)
                }
        }
    }

    private func states(_ value: PanelCell.Value) -> Bool { value.figures.contains { $0.report == report } }
}
