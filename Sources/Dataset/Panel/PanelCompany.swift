/// A company of a dataset and its reports.
struct PanelCompany: Equatable {
    /// As its latest report has it; nil where no company is known.
    var name: String?
    /// The latest first.
    var reports: [ReportRow]

    /// All it is called by: names and short names in either script, and codes.
    private var keys: Set<String> { Set(reports.flatMap(PanelCompany.names)) }

    /// The companies of reports, by name. Reports are of one company that have a name, a short name or a code
    /// in common: 万科A and 万科企业 by their code. Reports of which no company is known count as those of
    /// one: they are called `2021.txt` and `2022.txt`.
    static func all(of reports: [ReportRow]) -> [PanelCompany] {
        var companies: [PanelCompany] = []
        // Which company a key belongs to, and what has become of those that were joined.
        var owner: [String: Int] = [:]
        for report in reports.sorted(by: isLater) {
            let keys = names(of: report)
            let known = Set(keys.compactMap { owner[$0] }).sorted()
            let place = known.first ?? companies.count
            if known.isEmpty { companies.append(PanelCompany(name: nil, reports: [])) }
            for other in known.dropFirst() {
                companies[place].reports += companies[other].reports
                companies[other].reports = []
                for (key, company) in owner where company == other { owner[key] = place }
            }
            companies[place].reports.append(report)
            for key in keys { owner[key] = place }
        }
        return companies.filter { !$0.reports.isEmpty }.map { company in
            var company = company
            company.reports.sort(by: isLater)
            company.name = company.reports.lazy.compactMap(\.company).first
            return company
        }.sorted { ($0.name ?? "") < ($1.name ?? "") }
    }

    /// What a report's company is called by.
    private static func names(of report: ReportRow) -> [String] {
        var names = [report.company, report.shortName].compactMap { $0 }.map { MetricKey.of($0) }
        if let code = report.code { names.append(code) }
        return names.isEmpty ? [""] : names
    }

    private static func isLater(_ a: ReportRow, _ b: ReportRow) -> Bool {
        let (yearA, yearB) = (a.year ?? Int.min, b.year ?? Int.min)
        return yearA == yearB ? a.report > b.report : yearA > yearB
    }

    /// Those that are called so (a name, a short name, a code), or whose name has it in it if none is; all
    /// without names.
    ///
    /// `areOne` joins them under the name in the latest report. Throws ``PanelError/unknownCompany(_:known:)``.
    static func choose(_ names: [String], among all: [PanelCompany], areOne: Bool) throws(PanelError)
        -> [PanelCompany]
    {
        var chosen = Set(names.isEmpty ? Array(all.indices) : [])
        for name in names {
            let key = MetricKey.of(name)
            let found = all.indices.filter { all[$0].keys.contains(key) }
            let matching =
                found.isEmpty && !key.isEmpty
                ? all.indices.filter { all[$0].keys.contains { $0.contains(key) } } : found
            guard !matching.isEmpty else {
                throw .unknownCompany(name, known: all.compactMap(\.name))
            }
            chosen.formUnion(matching)
        }
        let companies = chosen.sorted().map { all[$0] }
        guard areOne, companies.count > 1 else { return companies }
        let reports = companies.flatMap(\.reports).sorted(by: isLater)
        return [PanelCompany(name: reports.lazy.compactMap(\.company).first, reports: reports)]
    }
}
