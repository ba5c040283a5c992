import Extractor
import Testing

@testable import Dataset

struct PanelNumberTests {
    private func number(_ value: String, _ text: String, _ modifier: String? = nil) -> PanelNumber {
        PanelNumber(value: ExactDecimal(value), modifier: modifier, text: text)
    }

    /// The place of the last written digit.
    @Test(arguments: [
        ("1865000000", "18.65 亿元", 6), ("1686300000", "168,630", 4), ("1689000000", "168,900 万元", 4),
        ("32000000", "三千二百万元", 6), ("0.19", "1.9‰", -2), ("9.50", "9.50%", -2),
        ("22700000", "超 2,2\n70 万元", 4),
        ("0.05", "0.05", -2), ("20900", "2.09 万吨CO2e", 2), ("1.2", "１．２", -1),
        ("230000000", "2 亿 3,000 万元", nil), ("0", "0", nil),
    ])
    func place(_ value: String, _ text: String, _ place: Int?) throws {
        #expect(PanelNumber.place(of: try #require(ExactDecimal(value)), in: text) == place)
    }

    @Test func roundedIsTheSameSaidLessExactly() {
        let exact = number("2013800000", "201,380")
        for (value, text) in [("2014000000", "20.14 亿"), ("2010000000", "20.1亿"), ("2000000000", "二十亿")] {
            #expect(number(value, text).isRounder(than: exact), "\(text)")
            #expect(!exact.isRounder(than: number(value, text)))
        }
        // Written with as many digits, or rounded to something else.
        for (value, text) in [("2014000000", "201,400"), ("2020000000", "20.2亿"), ("2013000000", "20.13亿")] {
            #expect(!number(value, text).isRounder(than: exact), "\(text)")
        }
        #expect(!exact.isRounder(than: exact))
    }

    @Test(arguments: [
        ("more_than", "2000", true), ("more_than", "2050", false), ("more_than", "1500", false),
        ("more_than", "2013", true), ("equal_or_more", "2000", true), ("less_than", "2050", true),
        ("less_than", "2000", false), ("equal_or_less", "2100", true), ("nearly", "2050", true),
        ("nearly", "2000", false), ("approx", "2000", true), ("approx", "2050", true),
        ("approx", "2500", false),
    ])
    func modified(_ modifier: String, _ value: String, _ isRounder: Bool) {
        #expect(number(value, value, modifier).isRounder(than: number("2013", "2013")) == isRounder)
        #expect(!number(value, value, modifier).isRounder(than: number("2013", "2013", "approx")))
    }

    @Test func ranges() {
        let range = PanelNumber(value: nil, low: ExactDecimal(18), high: ExactDecimal(20))
        #expect(range.isRounder(than: number("18.6", "18.6")))
        #expect(!range.isRounder(than: number("21", "21")))
        #expect(!range.isRounder(than: range))
    }

    @Test func decreases() {
        #expect(number("5", "5", "more_than").negated == number("-5", "", "less_than"))
        #expect(number("5", "5", "nearly").negated == number("-5", "", "nearly"))
        #expect(
            PanelNumber(value: nil, low: ExactDecimal(2), high: ExactDecimal(3)).negated
                == PanelNumber(value: nil, low: ExactDecimal(-3), high: ExactDecimal(-2)))
    }
}
