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

    /// Those known of most years first, then those that are said most often.
    /// Those left are in the order of the latest report that has them.
    static func sorted(_ rows: [PanelRow]) -> [PanelRow] {
        let entries = rows.map { row in
            let figures = row.cells.values.flatMap { $0.values + $0.rounder }.flatMap(\.figures)
            return (row: row, mentions: figures.count, first: figures.map(\.rank).min())
        }
        return entries.sorted { a, b in
            let (x, y) = (a.row, b.row)
            let (companyA, companyB) = (x.company ?? "", y.company ?? "")
            if companyA != companyB { return companyA < companyB }
            if x.cells.count != y.cells.count { return x.cells.count > y.cells.count }
            if a.mentions != b.mentions { return a.mentions > b.mentions }
            if let first = a.first, let other = b.first, first != other { return first < other }
            return (x.key, x.kind, x.unit ?? "", x.basis ?? "", x.yearEnd)
                < (y.key, y.kind, y.unit ?? "", y.basis ?? "", y.yearEnd)
        }.map(\.row)
    }
}
