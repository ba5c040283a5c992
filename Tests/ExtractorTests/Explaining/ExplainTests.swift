import Testing

@testable import Extractor

/// Why a number is no record, where one comes from.
struct ExplainTests {
    /// The number is marked.
    private static let refusals: [(String, Refusal)] = [
        ("公司通过ISO[[14001]]体系认证。", .code),
        ("公司落实《[[2030]]年可持续发展议程》的要求。", .title),
        ("话题#绿色[[2030]]行动#已上线。", .hashtag),
        ("召开第[[3]]届董事会会议。", .ordinal),
        ("各部门[[百]]家争鸣。", .idiom),
        ("人均用水[[0.9]]公吨/僱員。", .divided),
        ("人均用水[[0.9]]公噸/僱員。", .divided),
        ("共捐赠12 [[106]]万元。", .torn),
        ("会议于[[2019]]年2月29日召开。", .noSuchDay),
        ("员工 [[256]]，较为稳定。", .noUnit),
        ("前[[五]]名客户较为分散。", .rank),
        ("上午[[8]]点开会。", .hour),
        ("开展[[1]]对1帮扶。", .pair),
        ("编号[[07]]家企业。", .leadingZero),
        ("倡导[[零]]排放。", .nothing),
        ("单位：[[万]]元", .bareScale),
        ("[[2.2]] 本计划", .rowNumber),
        ("项目                甲          乙\n客户甲              [[168,920]]     186,540\n", .noHead),
    ]

    @Test(arguments: refusals)
    func aNumberWithoutARecordHasAReason(text: String, reason: Refusal) throws {
        let found = try explanation(of: text)
        #expect(found.records == [])
        #expect(found.reason == reason, "\(found.reason.map { "\($0)" } ?? "none")")
    }

    private static let periods: [(String, Refusal)] = [
        ("2021年和2023年，员工分别为120人和180人，客户达[[300]]家。", .unclearDates),
        ("用水量由[[320]]吨减少到280吨。", .formerValue),
        ("公司有员工[[300]]人。", .noPeriod),
    ]

    @Test(arguments: periods)
    func aFigureWithoutAPeriodHasAReason(text: String, reason: Refusal) throws {
        let found = try explanation(of: text)
        #expect(found.records.map(\.type) == ["amount"])
        #expect(found.noPeriod == reason, "\(found.noPeriod.map { "\($0)" } ?? "none")")
    }

    private static let table =
        "岚坪乳业2022年年度报告\n\n单位：万元\n项目       2021 年   2022 年\n营业收入    168,920   [[186,540]]\n"

    private static let origins: [(String, [String])] = [
        (
            "岚坪乳业2022年社会责任报告\n\n公司共有员工[[300]]人。",
            ["unit figure 人", "metric sentence 员工 3", "period title 2022年 1"]
        ),
        (
            "岚坪乳业2022年社会责任报告\n\n9月16日，公司捐赠[[500]]万元。",
            ["unit figure CNY", "metric sentence 捐赠 3", "period sentence 9月16日 3", "period paragraph 2022"]
        ),
        (
            "2021年，公司捐赠500万元，同比增长[[24]]%。",
            ["unit figure %", "metric before 捐赠 1", "period sentence 2021年 1"]
        ),
        (
            "2021年，公司捐赠500万元。公司植树[[300]]棵。",
            ["unit figure 棵", "metric sentence 植树 1", "period paragraph 2021年 1"]
        ),
        (table, ["unit declaration CNY", "metric row 营业收入", "period column 2022 年 4"]),
        (
            "民國112年年報\n\n公司捐贈[[500]]萬元。",
            ["unit region TWD", "metric sentence 捐贈 3", "period title 民國112年 1"]
        ),
    ]

    @Test(arguments: origins)
    func eachKeyComesFromSomewhere(text: String, expected: [String]) throws {
        let found = try explanation(of: text)
        #expect(found.records.count == 1)
        let origins = found.origins.first?.map { origin in
            [origin.key.name, origin.kind.rawValue, origin.text, origin.line.map { "\($0)" }]
                .compactMap { $0 }.joined(separator: " ")
        }
        #expect(origins == expected)
    }

    /// How far a pattern went, by the characters it could have begun with.
    @Test func aRuleThatFailsSaysHowFarItWent() throws {
        let found = try explanation(of: "会议于[[2019]]年2月29日召开。")
        let tried = found.attempts.map { "\($0.rule) \($0.outcome.rawValue) \($0.reached)" }
        #expect(tried.contains("date.day refused 2019年2月29日"))
        #expect(tried.contains { $0.hasPrefix("date.fiscal_month unmatched 2019年2月") })
    }

    @Test func placesAreThoseOfTheSource() throws {
        let text = "𠮷林公司\n\n報告期內，公\n司捐贈［５００］與 [[５００]] 萬元。"
        let found = try explanation(of: text)
        #expect(found.text == "５００")
        #expect(found.line == 4)
        #expect(found.excerpt == "司捐贈［５００］與 ５００ 萬元。")
        #expect(found.column == 10)
    }

    /// What is explained is what is extracted: the account changes nothing.
    @Test(arguments: Project.samples)
    func recordsAreThoseOfARun(sample: String) throws {
        let bytes = try Project.sample(sample)
        var extractor = Extractor()
        extractor.options.types = RecordTypes(names: ["amount", "percentage", "date"])
        let records = try extractor.records(in: bytes, doc: sample)
        let explained = try extractor.explain(ByteSource(bytes: bytes, name: sample))
        let held = explained.flatMap(\.records)
        let known = Dictionary(uniqueKeysWithValues: records.map { ($0.id, $0) })
        #expect(held.allSatisfy { $0 == known[$0.id] })
        let digits = records.filter { $0.text.contains { $0.isASCII && $0.isNumber } }.map(\.id)
        #expect(Set(held.map(\.id)).isSuperset(of: digits))
        #expect(explained.allSatisfy { $0.records.isEmpty == $0.origins.isEmpty })
    }

    /// A run passes over numbers that stand bare; who explains them reads each: both find the same, whatever stands
    /// around.
    @Test(arguments: 0..<60)
    func bareNumbersAreNoAmounts(seed: Int) throws {
        var random = Seeded(seed)
        let front = [
            "", " ", "\n", "收入", "收入（万元）", "收入（万元）：", "用水（吨）为", "US$ ", "HK$", "人民币", "港币 ", "(", "（", "约",
            "第",
            "共", "：", "-", "负",
        ]
        let numbers = [
            "5", "12.5", "1,204", "2022", "300", "1 129 236", "3.14159", "0", "20220315", "２，０００", "1,2",
        ]
        let behind = [
            "", " ", "\n", "\t", "，", "。", "；", "、", ")", "）万元", "万元", " 万元", "-", " - ", "至", "%", " %",
            "个百分点", "年",
            " million", "+ 家", "/股", "小时26分", "]", " 6", " 600", "多", "\n万元", "，万元",
        ]
        var text = ""
        for _ in 0..<80 {
            for pieces in [front, numbers, behind] { text += pieces.randomElement(using: &random) ?? "" }
        }
        let bytes = Array(text.utf8)
        var extractor = Extractor()
        extractor.options.types = RecordTypes(names: ["amount", "percentage", "date"])
        let records = try extractor.records(in: bytes, doc: "-")
        let explained = try extractor.explain(ByteSource(bytes: bytes, name: "-")).flatMap(\.records)
        let digits = records.filter { $0.text.contains { $0.isNumber && !$0.isLetter } }
        #expect(Set(explained.map(\.id)).isSuperset(of: digits.map(\.id)), "\(text)")
        let known = Dictionary(uniqueKeysWithValues: records.map { ($0.id, $0) })
        for record in explained { #expect(record == known[record.id], "\(text)") }
    }

    /// The explanation of the marked number.
    private func explanation(of marked: String) throws -> Explanation {
        let before = marked.unicodeScalars.prefix { $0 != "[" }.count
        let numbers = try Extractor().explain(
            ByteSource(bytes: Array(unmarked(marked).utf8), name: "-"))
        return try #require(numbers.first { ($0.start..<$0.end).contains(before) })
    }
}
