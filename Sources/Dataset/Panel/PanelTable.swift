import Extractor

/// Writes a panel for eyes: a table for each company, its years in columns.
///
/// Where the lines have an end, the metrics are cut first; years that still have no room stand in a table of
/// their own below. A value is never cut.
struct PanelTable {
    /// A metric that is longer is cut.
    private static let longestMetric = 44
    /// What a metric keeps where years have no room.
    private static let shortestMetric = 20

    static func text(_ panel: Panel, columns: Int?) -> String {
        var text = ""
        for rows in groups(panel.rows) {
            if !text.isEmpty { text += "\n" }
            let yearEnds = Set(rows.map(\.yearEnd))
            text += PrettyWriter.flat(rows[0].company ?? "-")
            if yearEnds.count == 1, rows[0].yearEnd != "12-31" { text += " (years to \(rows[0].yearEnd))" }
            text += "\n" + PanelTable(rows, yearEnds: yearEnds.count > 1).text(columns: columns)
        }
        return text
    }

    private static func groups(_ rows: [PanelRow]) -> [[PanelRow]] {
        var result: [[PanelRow]] = []
        for row in rows {
            if let last = result.last, last[0].company == row.company {
                result[result.count - 1].append(row)
            } else {
                result.append([row])
            }
        }
        return result
    }

    /// A line of the table; the first is the head.
    private struct Line {
        var metric: String
        /// What kind of figures they are, behind the metric; it is not cut.
        var qualities = ""
        var unit: String
        var cells: [String]

        /// The metric within as many columns.
        func label(_ columns: Int) -> String {
            PrettyWriter.cut(metric, max(1, columns - PrettyWriter.width(qualities))) + qualities
        }
    }

    private let lines: [Line]

    private init(_ rows: [PanelRow], yearEnds: Bool) {
        let years = Panel.years(of: rows)
        let head = Line(metric: "metric", unit: "unit", cells: years.map(String.init))
        lines =
            [head]
            + rows.map { row in
                let isChange = row.kind == .change || row.kind == .targetChange
                return Line(
                    metric: PrettyWriter.flat(row.metric),
                    qualities: PanelText.qualities(row, yearEnd: yearEnds),
                    unit: PrettyWriter.flat(row.unit ?? ""),
                    cells: years.map {
                        PanelText.cell(row.cells[$0], grouped: true, isChange: isChange, most: 3)
                    })
            }
    }

    private func text(columns: Int?) -> String {
        let unit = lines.map { PrettyWriter.width($0.unit) }.max() ?? 0
        let cells = lines[0].cells.indices.map { year in
            lines.map { PrettyWriter.width($0.cells[year]) }.max() ?? 0
        }
        var metric = metricWidth(PanelTable.longestMetric)
        guard let columns else { return text(metric, unit, cells, 0..<cells.count) }
        // Two blanks before each column.
        let years = cells.reduce(0) { $0 + 2 + $1 }
        let room = columns - 4 - unit
        if years + metric > room {
            metric = metricWidth(max(PanelTable.shortestMetric, room - years))
        }
        return PanelTable.parts(cells, room: room - metric).map { text(metric, unit, cells, $0) }
            .joined(separator: "\n")
    }

    /// The columns that the metrics take if none takes more than `longest`.
    private func metricWidth(_ longest: Int) -> Int {
        lines.map { PrettyWriter.width($0.label(longest)) }.max() ?? 0
    }

    /// The years that have room beside each other, one at least.
    private static func parts(_ widths: [Int], room: Int) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = 0
        var used = 0
        for (year, width) in widths.enumerated() {
            if year > start, used + 2 + width > room {
                parts.append(start..<year)
                (start, used) = (year, 0)
            }
            used += 2 + width
        }
        return parts + [start..<widths.count]
    }

    private func text(_ metric: Int, _ unit: Int, _ cells: [Int], _ years: Range<Int>) -> String {
        // In a table of some of the years, the rows that have a value in one.
        lines.enumerated().filter { index, line in
            index == 0 || line.cells[years].contains { !$0.isEmpty }
        }.map { _, line in
            var text =
                "  " + PrettyWriter.left(line.label(metric), metric) + "  "
                + PrettyWriter.left(line.unit, unit)
            for year in years { text += "  " + PrettyWriter.right(line.cells[year], cells[year]) }
            while text.hasSuffix(" ") { text.removeLast() }
            return text + "\n"
        }.joined()
    }
}
