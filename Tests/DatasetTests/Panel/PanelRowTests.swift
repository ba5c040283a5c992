import Extractor
import Testing

@testable import Dataset

struct PanelRowTests {
    /// A row whose cells hold so many figures each.
    private func row(
        _ metric: String, _ kind: PanelRow.Kind = .level, unit: String = "t", years: ClosedRange<Int>,
        mentions: Int = 1, at start: Int = 0, company: String = "A"
    ) -> PanelRow {
        let figure = PanelFigure(
            report: "r", id: "amount:\(start)", page: 1, line: 1, text: "1", metric: metric,
            number: PanelNumber(value: ExactDecimal(1), text: "1"), isInferred: false,
            rank: PanelRank(report: 0, start: start))
        let cell = PanelCell([PanelFigure](repeating: figure, count: mentions))
        return PanelRow(
            company: company, metric: metric, unit: unit, kind: kind, yearEnd: "12-31",
            cells: Dictionary(uniqueKeysWithValues: years.map { ($0, cell) }), key: metric)
    }

    @Test func order() {
        let rows = [
            row("z", years: 2020...2023, company: "B"), row("once", years: 2020...2020, at: 1),
            row("later", years: 2020...2021, at: 9), row("sooner", years: 2020...2021, at: 3),
            row("often", years: 2020...2021, mentions: 2, at: 12), row("long", .change, years: 2020...2022),
            row("long", unit: "kg", years: 2020...2020), row("long", years: 2020...2023),
        ]
        let sorted = PanelRow.sorted(rows).map {
            "\($0.company ?? "") \($0.metric) \($0.unit ?? "") \($0.kind)"
        }
        #expect(
            sorted == [
                "A long t level", "A long kg level", "A long t change", "A often t level", "A sooner t level",
                "A later t level", "A once t level", "B z t level",
            ])
        #expect(PanelRow.sorted(rows.reversed()).map(\.metric) == PanelRow.sorted(rows).map(\.metric))
    }
}
