import Extractor
import Testing

@testable import Dataset

struct PanelTextTests {
    private func number(_ value: String, _ modifier: String? = nil) -> PanelNumber {
        PanelNumber(value: ExactDecimal(value), modifier: modifier)
    }

    private func cell(_ numbers: PanelNumber...) -> PanelCell {
        PanelCell(
            numbers.enumerated().map { i, number in
                PanelFigure(
                    report: "r", id: "amount:\(i)", page: 1, line: 1, text: "", metric: "m", number: number,
                    isInferred: false, rank: PanelRank(report: i, start: 0))
            })
    }

    @Test func numbers() {
        #expect(PanelText.number(number("2270000.5"), grouped: true) == "2,270,000.5")
        #expect(PanelText.number(number("2270000.5"), grouped: false) == "2270000.5")
        #expect(PanelText.number(number("3000", "approx"), grouped: true) == "~3,000")
        #expect(PanelText.number(number("8.6"), grouped: true, isChange: true) == "+8.6")
        #expect(PanelText.number(number("-5", "less_than"), grouped: true, isChange: true) == "<-5")
        #expect(PanelText.number(number("0"), grouped: true, isChange: true) == "0")
        let range = PanelNumber(value: nil, low: ExactDecimal(-1800), high: ExactDecimal(20))
        #expect(PanelText.number(range, grouped: true) == "-1,800–20")
        #expect(PanelText.number(range, grouped: false) == "-1800..20")
    }

    @Test func cells() {
        #expect(PanelText.cell(nil, grouped: true) == "")
        #expect(PanelText.cell(cell(number("1"), number("1")), grouped: true) == "1")
        let five = cell(number("1"), number("2"), number("3"), number("4"), number("5"))
        #expect(PanelText.cell(five, grouped: true) == "1 | 2 | 3 | 4 | 5")
        #expect(PanelText.cell(five, grouped: true, most: 3) == "1 | 2 | 3 | +2 more")
    }

    @Test func qualities() {
        func row(_ kind: PanelRow.Kind, _ basis: String? = nil, _ yearEnd: String = "12-31") -> PanelRow {
            PanelRow(metric: "m", kind: kind, basis: basis, yearEnd: yearEnd, cells: [:], key: "m")
        }
        #expect(PanelText.qualities(row(.level), yearEnd: true) == "")
        #expect(PanelText.qualities(row(.change, "yoy"), yearEnd: true) == " (yoy)")
        #expect(PanelText.qualities(row(.targetChange), yearEnd: true) == " (target, change)")
        #expect(PanelText.qualities(row(.level, nil, "03-31"), yearEnd: true) == " (year to 03-31)")
        #expect(PanelText.qualities(row(.level, nil, "03-31"), yearEnd: false) == "")
    }
}
