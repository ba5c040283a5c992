import Testing

@testable import Extractor

/// What is carried through a document: its year, the years that dates inherit, the period.
struct ReportContextTests {
    // MARK: - The year of the report

    private func year(_ text: String, option: Int? = nil, doc: String = "test.txt") -> String? {
        records(text + "\n\n\n\n去年，捐赠减少。\n", year: option, doc: doc).last { $0.type == "date" }?.date?.edtf
    }

    @Test func nothingTellsTheYear() { #expect(year("捐赠。") == nil) }

    @Test func theFirstDateOfTheText() {
        #expect(year("公司于 2019 年上市。") == "2018")
        #expect(year("公司于 2019 年上市，2022 年退市。") == "2018")
        // A comparison is none.
        #expect(year("较 2017 年增长。公司于 2019 年上市。") == "2018")
    }

    @Test(arguments: [
        ("report-2020.txt", "2019"), ("/data/2015/report-2020.txt", "2019"), ("/data/2015/report.txt", nil),
        ("csr2020_v2.txt", "2019"), ("20200315.txt", nil), ("1989.txt", nil), ("2020", "2019"),
    ])
    func theNameOfTheInput(doc: String, edtf: String?) {
        #expect(year("捐赠。", doc: doc) == edtf)
    }

    /// Each source of the year, the surest last.
    @Test func theSurestSourceWins() {
        let first = "公司于 2019 年上市。"
        let title = "海棠乳业 2021 年企业社会责任报告\n\n\n\n"
        #expect(year(first) == "2018")
        #expect(year(first, doc: "report-2020.txt") == "2019")
        #expect(year(title + first, doc: "report-2020.txt") == "2020")
        #expect(year(first + "\n\n" + title, doc: "report-2020.txt") == "2020")
        #expect(year(title + first, option: 2023, doc: "report-2020.txt") == "2022")
    }

    @Test func aTitleTakesTheLastYearOfItsPeriod() {
        #expect(year("海棠乳业 2020-2021 年可持续发展报告") == "2020")
        #expect(year("海棠乳業二零二一年度報告") == "2020")
        #expect(year("海棠乳業 113 年度永續報告書") == "2023")
    }

    /// A title above a line that is shorter was once read as its beginning.
    @Test func aTitleIsNoPartOfTheSentenceBelowIt() {
        let events = records("海棠乳业 2021 年企业社会责任报告\n\n公司于 2019 年上市。").filter { $0.type == "event" }
        #expect(events.map(\.summary) == ["公司上市"])
    }

    @Test func twoInputsHaveNothingInCommon() throws {
        #expect(year("2019 年企业社会责任报告") == "2018")
        #expect(year("捐赠。") == nil)
    }

    // MARK: - Dates that inherit

    private func dates(_ text: String, year: Int? = 2023) -> [String] {
        records(text, types: RecordTypes(names: ["date"]), year: year).compactMap { record in
            record.date.map { $0.edtf + ($0.inferred ? "?" : "") }
        }
    }

    @Test func aDateTakesTheYearOfItsParagraph() {
        #expect(dates("2021 年 5 月，活动启动。9 月 16 日，活动结束。") == ["2021-05", "2021-09-16?"])
        #expect(dates("2021 年 5 月，活动启动。\n\n9 月 16 日，活动结束。") == ["2021-05", "2023-09-16?"])
        // A comparison gives none.
        #expect(dates("较 2021 年增长。9 月 16 日，活动结束。") == ["2021", "2023-09-16?"])
    }

    @Test func theSameYearAndTheNext() {
        #expect(dates("2018 年立项，同年 9 月开工，次年 3 月投产。") == ["2018", "2018-09?", "2019-03?"])
        #expect(dates("2018 年 12 月 30 日开工，次月完工。") == ["2018-12-30", "2019-01?"])
    }

    @Test func theYearOfATimeLine() {
        #expect(dates("2019\n\n6 月，新厂房投产，日产量翻番。\n").last == "2019-06?")
    }

    @Test func withoutAnyYearADateHasNone() {
        #expect(dates("9 月 16 日，活动结束。", year: nil) == ["XXXX-09-16?"])
        #expect(dates("去年，活动结束。", year: nil) == [])
        let date = records("9 月 16 日，活动结束。").first { $0.type == "date" }?.date
        #expect(date?.firstDay == nil && date?.lastDay == nil && date?.yearIsUnknown == true)
    }

    // MARK: - The period of a figure

    private func periods(_ text: String, chunkSize: Int = 1 << 20) -> [String?] {
        var options = Extractor.Options(types: RecordTypes(names: ["amount", "percentage"]))
        options.chunkSize = chunkSize
        return Extractor(options: options).found(in: text).map { record in
            record.period.map { "\($0.text)@\($0.start) \($0.edtf)" + ($0.inferred ? "?" : "") }
        }
    }

    @Test func aPeriodOfAnotherSentenceIsInferred() {
        #expect(periods("2021 年，捐赠 3 万元。员工 5,000 人。") == ["2021 年@0 2021", "2021 年@0 2021?"])
        #expect(periods("2021 年，捐赠 3 万元。\n\n员工 5,000 人。").last == .some(nil))
        #expect(periods("2021 年，捐赠 3 万元。目前，员工 5,000 人。").last == .some(nil))
    }

    /// A paragraph whose sentences arrive one by one carries its date from batch to batch.
    @Test(arguments: [1, 7, 40, 100, 1000])
    func aPeriodIsCarriedOverBatches(chunkSize: Int) {
        let lines = [
            "2021 年，海棠乳业坚持绿色发展，把节能减排作为长期的工作来抓，全年投入 3 万元。",
            "公司每年公布能耗数据，接受社会的监督，并为此请来了外面的机构做核查，共 5 家。",
            "核查的意见附在报告的最后，供有兴趣的读者查阅，合计 7 页，另有图表附后备查。",
        ]
        let text = lines.joined(separator: "\n") + "\n"
        let whole = periods(text)
        #expect(whole == ["2021 年@0 2021", "2021 年@0 2021?", "2021 年@0 2021?"])
        #expect(periods(text, chunkSize: chunkSize) == whole)
    }

    // MARK: - Events

    @Test func aFigureBelongsToTheStatementThatHoldsIt() {
        let text = "公司有员工 5,000 人；2021 年，捐赠 3 万元，2022 年捐赠 4 万元。"
        let found = records(text, types: .standard)
        let events = found.filter { $0.type == "event" }
        #expect(events.map(\.summary) == ["捐赠3万元", "捐赠4万元"])
        let amounts = found.filter { $0.type == "amount" }
        #expect(amounts.map(\.event) == [nil, events[0].id, events[1].id])
        #expect(amounts.map(\.period?.edtf) == [nil, "2021", "2022"])
    }
}

/// Years of a head below a fiscal period that is no year.
struct FiscalHeadTests {
    @Test(arguments: [
        ("18个月", "2022-10-01"), ("十八個月", "2022-10-01"), ("15个月", "2023-01-01"), ("60个月", "2019-04-01"),
    ])
    func aSpanOfMonths(span: String, first: String) {
        let text = "单位：万元\n\n截至2024年3月31日止\(span)\n\n        2024年    2023年\n收入    100    90\n"
        let cells = records(text, types: RecordTypes(names: ["amount"])).filter { $0.rule.hasPrefix("table") }
        #expect(cells.map { $0.period?.firstDay }.first == first)
        #expect(cells.map { $0.period?.lastDay } == ["2024-03-31", "2023-03-31"])
    }
}
