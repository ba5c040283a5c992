/// Sorts the figures of a company into rows and cells.
struct PanelRows {
    private(set) var rows: [PanelRow] = []

    private struct RowKey: Hashable {
        var key: String
        var unit: String?
        var kind: PanelRow.Kind
        var basis: String?
        var yearEnd: String
        var isParent: Bool
    }

    init(_ company: PanelCompany, _ entries: [PanelReader.Entry]) {
        // A day ends a year if the company reports years that end on it, or if it is December 31.
        let yearEnds = Set(entries.filter { !$0.year.isDay }.map(\.year.yearEnd)).union(["12-31"])
        var sorted: [RowKey: [Int: [PanelFigure]]] = [:]
        for entry in entries where yearEnds.contains(entry.year.yearEnd) {
            let key = RowKey(
                key: entry.key, unit: entry.unit, kind: entry.kind, basis: entry.basis,
                yearEnd: entry.year.yearEnd, isParent: entry.isParent)
            sorted[key, default: [:]][entry.year.year, default: []].append(entry.figure)
        }
        // One name for all rows of a metric, whatever the unit.
        var names: [String: [String: Int]] = [:]
        for entry in entries {
            names[entry.key, default: [:]][MetricKey.shown(entry.figure.metric), default: 0] += 1
        }
        rows = sorted.map { key, years in
            PanelRow(
                company: company.name, metric: PanelRows.best(names[key.key] ?? [:]) ?? key.key,
                unit: key.unit,
                kind: key.kind, basis: key.basis, isParent: key.isParent, yearEnd: key.yearEnd,
                cells: years.mapValues(PanelCell.init), key: key.key)
        }
    }

    /// The form most figures have; of several the shortest.
    private static func best(_ names: [String: Int]) -> String? {
        names.min { a, b in (-a.value, a.key.count, a.key) < (-b.value, b.key.count, b.key) }?.key
    }
}
