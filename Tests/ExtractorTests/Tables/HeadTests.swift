import Testing

@testable import Extractor

/// Heads, labels, cells and declared units, each alone.
@Suite struct HeadTests {
    private let pack = CompiledPack.builtIn

    private func text(_ words: String) -> GridText {
        GridText(
            plain: Array(words.utf8), shown: Array(words.utf8), left: 0, right: words.count,
            spot: GridText.Spot(text: [], start: 0, end: 0))
    }

    private func column(_ words: String..., above: HeadDate? = nil) -> TableColumn {
        let report = DateValue(
            start: .firstDay(ofYear: 2022), end: .lastDay(ofYear: 2022), precision: .year)
        let periods = HeadPeriods(report: report, above: above)
        return ColumnMaker(pack, periods, countsFrom1912: false, memory: HeadMemory()).column(words.map(text))
    }

    private func said(_ date: SourceDate?) -> String {
        func day(_ day: CalendarDay?) -> String { day.map { "\($0.year)-\($0.month)-\($0.day)" } ?? "" }
        return "\(day(date?.value.start))..\(day(date?.value.end))"
    }

    @Test(arguments: [
        ("2021年", "2021-1-1..2021-12-31"), ("2021 年 12 月 31 日", "2021-12-31..2021-12-31"),
        ("2021年金额", "2021-1-1..2021-12-31"), ("2021年末", "2021-12-31..2021-12-31"),
        ("2021年1-6月", "2021-1-1..2021-6-30"), ("本期发生额", "2022-1-1..2022-12-31"),
        ("上年同期", "2021-1-1..2021-12-31"), ("期末余额", "2022-12-31..2022-12-31"),
        ("年初数", "2021-12-31..2021-12-31"), ("本报告期末", "2022-12-31..2022-12-31"),
        ("第三季度", "2022-7-1..2022-9-30"), ("二零二一年", "2021-1-1..2021-12-31"), ("2021", "2021-1-1..2021-12-31"),
        ("2021/12/31", "2021-12-31..2021-12-31"), ("9月末余额", "2022-9-30..2022-9-30"),
    ])
    func headsHavePeriods(_ words: String, _ period: String) {
        #expect(said(column(words).flow) == period)
        #expect(column(words).role == .value)
    }

    @Test func twoDatesAreOfFlowsAndOfBalances() {
        let head = column("2022年度/2022年12月31日")
        #expect(said(head.flow) == "2022-1-1..2022-12-31")
        #expect(said(head.stock) == "2022-12-31..2022-12-31")
    }

    @Test func yearsTakeTheDayAboveThem() {
        let fiscal = HeadDate(year: 0, span: .ending(month: 3, day: 31, months: 12))
        #expect(said(column("二零二五年", above: fiscal).flow) == "2024-4-1..2025-3-31")
        let day = HeadDate(year: 0, span: .day(month: 3, day: 31))
        #expect(said(column("二零二五年", above: day).flow) == "2025-3-31..2025-3-31")
    }

    @Test(arguments: [
        ("同比增减（%）", TableColumn.Role.change), ("本年比上年增减", .change), ("增减额", .amountChange),
        ("占营业收入比重", .share),
        ("附注", .note), ("备注", .text), ("序号", .ordinal), ("项目", .name), ("单位", .unit), ("营业成本", .value),
        ("人数（人）", .value), ("甲产品", .unknown), ("公允价值变动损益", .value),
    ])
    func headsHaveRoles(_ words: String, _ role: TableColumn.Role) { #expect(column(words).role == role) }

    @Test func aChangeOfAMeasureIsNamedAfterIt() {
        let head = column("营业收入比上年同期增减（%）")
        #expect(head.role == .change)
        #expect(String(decoding: head.part, as: UTF8.self) == "营业收入")
        #expect(head.basis == .yoy)
    }

    @Test(arguments: [("收入比上年增减（%）", "收入"), ("成本较上年增减", "成本"), ("比上年末增减", ""), ("比重增减", "")])
    func whatIsLeftOfAComparisonIsNoNameButThatOfAMeasure(_ words: String, _ part: String) {
        #expect(column(words).role == .change)
        #expect(String(decoding: column(words).part, as: UTF8.self) == part)
    }

    @Test func scopeIsAWordOfItsOwn() {
        #expect(column("2021年12月31日", "合并").scope == .consolidated)
        #expect(column("2021年12月31日", "公司").scope == .parent)
        #expect(column("从公司获得的报酬总额").scope == Scope.none)
    }

    @Test(arguments: [
        ("一、营业收入", "营业收入"), ("（一）持续经营净利润（净亏损以“－”号填列）", "持续经营净利润"), ("减：营业成本", "营业成本"),
        ("其中：利息收入", "利息收入"), ("基本每股收益（元/股）", "基本每股收益"), ("货币资金五、1", "货币资金"), ("员工流失率[3]", "员工流失率"),
        ("归属于母公司所有者的扣除非经常性损益的净利润", "归属于母公司所有者的扣除非经常性损益的净利润"), ("减值损失", "减值损失"), ("－基本", "基本"),
    ])
    func labelsLoseWhatIsNoName(_ label: String, _ name: String) {
        #expect(String(decoding: StubReader(pack: pack).read(text(label)).name, as: UTF8.self) == name)
    }

    @Test(arguments: [
        ("1,234.50", "1234.5"), ("(1,234)", "-1234"), ("-8.10%", "-8.1"), ("14.2港仙", "14.2"),
        ("23.85个百分点", "23.85"),
        ("（64百万）", "-64"), ("1,23", nil), ("2018年", nil), ("营业收入", nil), ("1.2.3", nil),
    ])
    func cellsAreNumbers(_ cell: String, _ number: String?) {
        let bytes = Array(cell.utf8)
        let found = bytes.withUnsafeBufferPointer {
            CellReader(passage: Passage(pack, $0)).value(0..<$0.count)?.number?.description
        }
        #expect(found == number)
    }

    @Test(arguments: ["-", "–", "不适用", "N/A", "——", "/"])
    func cellsMayBeEmpty(_ cell: String) {
        let bytes = Array(cell.utf8)
        let found = bytes.withUnsafeBufferPointer {
            CellReader(passage: Passage(pack, $0)).value(0..<$0.count)
        }
        #expect(found != nil && found?.number == nil)
    }

    @Test(arguments: [
        ("单位：万元", "10000"), ("单位：元 币种：人民币", "1"), ("（货币单位：人民币百万元）", "1000000"), ("（人民币千元）", "1000"),
        ("编制单位：万岭乳业股份有限公司\t单位：千元", "1000"), ("编制单位：万岭乳业股份有限公司", nil), ("单位：亿笔、万亿元", nil),
        ("单位：万元、%", "10000"), ("（除特别注明外，货币单位均以人民币百万元列示）", "1000000"), ("以上单位均已通过验收", nil),
        ("为授予日，以人民币5.06元/股的授予", nil), ("以港币 5 元认购", nil), ("单位：人民币元 2023年", "1"),
    ])
    func unitsAreDeclared(_ line: String, _ factor: String?) {
        let bytes = Array(line.utf8)
        let found = bytes.withUnsafeBufferPointer {
            ContextReader(passage: Passage(pack, $0)).declaredUnit(0..<$0.count)?.factor.description
        }
        #expect(found == factor)
    }

    @Test func changesProveTheOrderOfColumns() {
        func number(_ text: String) -> ExactDecimal { ExactDecimal(text) ?? .zero }
        #expect(RunHead.isChange(number("12.23"), from: number("1100000"), to: number("1234567")))
        #expect(!RunHead.isChange(number("12.23"), from: number("1234567"), to: number("1100000")))
        #expect(RunHead.isChange(number("13.25"), from: number("4.85"), to: number("18.10")))
    }
}
