import Extractor
import Testing

@testable import Dataset

struct PanelCellTests {
    /// A figure: the report's rank, its place, value and text.
    private func figure(
        _ report: Int, _ start: Int, _ value: String, _ text: String, _ modifier: String? = nil
    ) -> PanelFigure {
        PanelFigure(
            report: "r\(report)", id: "amount:\(start)", page: 1, line: 1, text: text, metric: "m",
            number: PanelNumber(value: ExactDecimal(value), modifier: modifier, text: text),
            isInferred: false,
            rank: PanelRank(report: report, start: start))
    }

    private func values(_ cell: PanelCell) -> [String] {
        cell.values.map { "\($0.number.value?.description ?? "-") ×\($0.figures.count)" }
    }

    @Test func theSameValueIsOne() {
        let cell = PanelCell([figure(1, 9, "31", "31"), figure(0, 5, "31", "三十一"), figure(0, 2, "31", "31")])
        #expect(values(cell) == ["31 ×3"])
        #expect(cell.values[0].figures.map(\.id) == ["amount:2", "amount:5", "amount:9"])
        #expect(!cell.isConflict)
    }

    @Test func theLatestReportStandsFirst() {
        let cell = PanelCell([figure(1, 1, "31", "31"), figure(1, 2, "31", "31"), figure(0, 1, "35", "35")])
        #expect(values(cell) == ["35 ×1", "31 ×2"])
        #expect(cell.isConflict)
        // In it, what it says most often.
        let one = PanelCell([figure(0, 1, "31", "31"), figure(0, 2, "35", "35"), figure(0, 3, "35", "35")])
        #expect(values(one) == ["35 ×2", "31 ×1"])
    }

    @Test func roundedIsNoConflict() {
        let exact = figure(1, 1, "2013800000", "201,380")
        let cell = PanelCell([
            exact, figure(0, 1, "2010000000", "20.1亿"), figure(0, 2, "2000000000", "20 亿", "more_than"),
        ])
        #expect(values(cell) == ["2013800000 ×1"])
        #expect(cell.rounder.count == 2)
        // 18.7 亿 in words and 1,870,000,000 in digits are one value, as exact as the digits.
        let both = PanelCell([
            figure(0, 1, "1870", "18.7百"), figure(0, 2, "1870", "1,870"), figure(1, 1, "1871", "1,871"),
        ])
        #expect(values(both) == ["1870 ×2", "1871 ×1"])
    }

    @Test func aContradictionIsBetweenReportsOrOfScale() {
        // One report, one name, two values: two things.
        #expect(!PanelCell([figure(0, 1, "31", "31"), figure(0, 2, "35", "35")]).isContradiction)
        #expect(PanelCell([figure(0, 1, "31", "31"), figure(1, 2, "35", "35")]).isContradiction)
        // The other report has it too.
        #expect(
            !PanelCell([figure(0, 1, "31", "31"), figure(1, 2, "31", "31"), figure(1, 3, "35", "35")])
                .isContradiction)
        #expect(
            PanelCell([figure(0, 1, "2013", "2,013"), figure(0, 2, "20130000", "2,013万")]).isContradiction)
        #expect(!PanelCell([figure(0, 1, "0", "0"), figure(0, 2, "1", "1")]).isContradiction)
        #expect(!PanelCell([figure(0, 1, "31", "31")]).isContradiction)
    }
}
