import Testing

@testable import Extractor

/// What dates govern: a sentence, and of each of its events `date: summary | figures of it`.
struct StatementFinderTests {
    private func said(_ text: String) -> [String] {
        let found = records(text, types: .standard, year: 2023)
        return found.filter { $0.type == "event" }.map { event in
            let figures = found.filter { $0.event == event.id }.map(\.text)
            let date = (event.date?.edtf ?? "") + (event.date?.relation.map { " \($0.rawValue)" } ?? "")
            return "\(date): \(event.summary ?? "")"
                + (figures.isEmpty ? "" : " | " + figures.joined(separator: "; "))
        }
    }

    private func expect(_ text: String, _ events: [String], sourceLocation: SourceLocation = #_sourceLocation)
    {
        #expect(said(text) == events, "\(text)", sourceLocation: sourceLocation)
    }

    @Test func oneDate() {
        expect("2022 年，公司捐赠 3 万元。", ["2022: 公司捐赠3万元 | 3 万元"])
        expect("公司于 2022 年捐赠 3 万元。", ["2022: 公司捐赠3万元 | 3 万元"])
        expect("2022 年 4 月，公司发布首份报告。", ["2022-04: 公司发布首份报告"])
        expect("截至 2022 年底，公司有员工 5,000 人。", ["2022-12-31 as_of: 公司有员工5,000人 | 5,000 人"])
        expect("自 2019 年起，公司停用煤炉。", ["2019/.. since: 公司停用煤炉"])
        expect("2022 年期间，公司捐赠 3 万元。", ["2022: 公司捐赠3万元 | 3 万元"])
    }

    @Test func severalDates() {
        expect(
            "2021 年，公司捐赠 3 万元；2022 年，公司捐赠 4 万元。",
            ["2021: 公司捐赠3万元 | 3 万元", "2022: 公司捐赠4万元 | 4 万元"])
        expect("2021 年捐赠 3 万元，2022 年捐赠 4 万元。", ["2021: 捐赠3万元 | 3 万元", "2022: 捐赠4万元 | 4 万元"])
    }

    @Test func aDateThatOnlyComparesGovernsNothing() {
        expect("客流较 2021 年增长 24%。", [])
        expect("与 2021 年相比，客流增长 24%。", [])
        expect("2022 年，客流较 2021 年增长 24%。", ["2022: 客流较2021年增长24% | 24%"])
    }

    @Test func aDateInANameGovernsNothing() {
        expect("依据《2022 年公益法》，公司捐赠 3 万元。", [])
        expect("公司发布了 2022 年度报告。", [])
        expect("公司（成立于 2019 年）捐赠 3 万元。", [])
        expect("“2022 年计划”已完成 3 项。", [])
    }

    @Test func aHeadingIsNoStatement() {
        expect("2022 年", [])
        expect("2022 年度大事记", [])
        expect("海棠乳业 2022 年社会责任报告", [])
    }

    @Test func theEventIsItsOwnSpan() {
        let text = "公司绿色发展。2021 年，公司捐赠 3 万元，\n惠及 5 村；2022 年再捐。"
        let events = records(text, types: RecordTypes(names: ["event"]))
        #expect(events.map(\.text) == ["2021 年，公司捐赠 3 万元，\n惠及 5 村", "2022 年再捐。"])
        #expect(
            events.map(\.sentence)
                == [String](repeating: "2021年，公司捐赠3万元，惠及5村；2022年再捐。", count: 2))
    }

    @Test func aSummaryHasNoDateAndNoStop() {
        for text in [
            "2022 年，公司捐赠 3 万元。", "公司于 2022 年捐赠 3 万元。", "公司在2022年捐赠3万元！", "2022年公司捐赠3万元",
        ] {
            let event = records(text, types: RecordTypes(names: ["event"])).first
            #expect(event?.summary.map { $0.replacing("！", with: "") } == "公司捐赠3万元", "\(text)")
        }
    }
}
