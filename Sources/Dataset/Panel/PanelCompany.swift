/// A company of a dataset and its reports.
struct PanelCompany: Equatable {
    /// As its latest report has it; nil where no company is known.
    var name: String?
    /// The latest first.
    var reports: [ReportRow]

    /// What names of companies are compared by: 嘉濤置業 and 嘉涛置业 are one.
    var key: String { MetricKey.of(name ?? "") }

    /// The companies of reports, by name. Reports of which no company is known count as those of one:
    /// they are called `2021.txt` and `2022.txt`.
    static func all(of reports: [ReportRow]) -> [PanelCompany] {
        var companies: [String: PanelCompany] = [:]
        for report in reports.sorted(by: isLater) {
            companies[
                MetricKey.of(report.company ?? ""), default: PanelCompany(name: report.company, reports: [])
            ]
            .reports.append(report)
        }
        return companies.values.sorted { ($0.name ?? "") < ($1.name ?? "") }
    }

    private static func isLater(_ a: ReportRow, _ b: ReportRow) -> Bool {
        let (yearA, yearB) = (a.year ?? Int.min, b.year ?? Int.min)
        return yearA == yearB ? a.report > b.report : yearA > yearB
    }

    /// Those that are called so, or whose name has it in it if none is; all without names.
    ///
    /// `areOne` joins them under the name in the latest report. Throws ``PanelError/unknownCompany(_:known:)``.
    static func choose(_ names: [String], among all: [PanelCompany], areOne: Bool) throws(PanelError)
        -> [PanelCompany]
    {
        var chosen = Set(names.isEmpty ? all.map(\.key) : [])
        for name in names {
            let key = MetricKey.of(name)
            let found = all.filter { $0.key == key }
            let matching = found.isEmpty && !key.isEmpty ? all.filter { $0.key.contains(key) } : found
            guard !matching.isEmpty else {
                throw .unknownCompany(name, known: all.compactMap(\.name))
            }
            chosen.formUnion(matching.map(\.key))
        }
        let companies = all.filter { chosen.contains($0.key) }
        guard areOne, companies.count > 1 else { return companies }
        let reports = companies.flatMap(\.reports).sorted(by: isLater)
        return [PanelCompany(name: reports.lazy.compactMap(\.company).first, reports: reports)]
    }
}
