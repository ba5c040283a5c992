/// A line of a panel: what one company reports of one metric in one unit, year by year.
public struct PanelRow: Sendable, Equatable {
    /// What kind of figures a row holds; they are never mixed.
    public enum Kind: String, Sendable, CaseIterable, Comparable {
        /// How much there was.
        case level
        /// How much more or less; a decrease is negative.
        case change
        /// How much there is to be, in a year after the report's.
        case target
        /// How much more or less there is to be.
        case targetChange = "target change"

        public static func < (a: Kind, b: Kind) -> Bool {
            let all = allCases
            return (all.firstIndex(of: a) ?? 0) < (all.firstIndex(of: b) ?? 0)
        }
    }

    /// Nil where no company is known of a report.
    public var company: String?
    /// The form most reports have.
    public var metric: String
    /// As in the records: ISO 4217, UCUM, the measure word; nil if the source has none.
    public var unit: String?
    public var kind: Kind
    /// Of changes, what they are against, if the source says it: `yoy`, `qoq`, `pop`.
    public var basis: String?
    /// Whether they are of the parent company alone, and not of the group.
    public var isParent = false
    /// The month and day on which the years end: `12-31`.
    public var yearEnd: String
    /// By the calendar year in which the year ends.
    public var cells: [Int: PanelCell]

    /// What metrics are compared by.
    var key: String

    /// All forms that the reports have.
    var names: Set<String> {
        Set(cells.values.flatMap { $0.values + $0.rounder }.flatMap { $0.figures.map(\.metric) })
    }

    /// The years in which reports contradict each other, ascending.
    public var conflicts: [Int] { cells.filter { $0.value.isConflict }.keys.sorted() }

    /// By company, the metrics known of most years first, then those that are said most often, then as in
    /// the latest report. Rows of one metric stand together, its levels before its changes.
    static func sorted(_ rows: [PanelRow]) -> [PanelRow] {
        let all = rows.map { row in Rank(row: row) }
        var best: [[String]: Rank] = [:]
        for rank in all {
            best[rank.metric] = min(best[rank.metric] ?? rank, rank)
        }
        return all.sorted { a, b in
            if a.metric == b.metric { return (a.row.kind, a) < (b.row.kind, b) }
            let (companyA, companyB) = (a.row.company ?? "", b.row.company ?? "")
            if companyA != companyB { return companyA < companyB }
            return best[a.metric] ?? a < best[b.metric] ?? b
        }.map(\.row)
    }

    /// What rows of a company are ordered by.
    private struct Rank: Comparable {
        let row: PanelRow
        let metric: [String]
        private let mentions: Int
        private let first: PanelRank

        init(row: PanelRow) {
            self.row = row
            metric = [row.company ?? "", row.key]
            let ranks = row.cells.values.flatMap { $0.values + $0.rounder }.flatMap { $0.figures.map(\.rank) }
            mentions = ranks.count
            first = ranks.min() ?? PanelRank(report: 0, start: 0)
        }

        static func < (a: Rank, b: Rank) -> Bool {
            let (x, y) = (a.row, b.row)
            if x.cells.count != y.cells.count { return x.cells.count > y.cells.count }
            if a.mentions != b.mentions { return a.mentions > b.mentions }
            if a.first != b.first { return a.first < b.first }
            return (x.key, x.unit ?? "", x.basis ?? "", x.yearEnd) < (
                y.key, y.unit ?? "", y.basis ?? "", y.yearEnd
            )
        }
    }
}
