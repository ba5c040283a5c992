import Testing

@testable import Extractor

/// The headings that records stand under.
struct SectionReaderTests {
    /// Of each figure the number and its section.
    private func sections(_ text: String) throws -> [String] {
        var options = Extractor.Options(types: RecordTypes(names: ["amount", "percentage"]))
        (options.hasSections, options.chunkSize) = (true, 64)
        return try Extractor(options: options).records(in: text).map { "\($0.text) \($0.section ?? "-")" }
    }

    @Test func anAnnualReport() throws {
        #expect(
            try sections(
                """
                目录

                第三节 管理层讨论与分析 …… 12
                第四节 公司治理 …… 40

                公司共有员工300人。

                第三节 管理层讨论与分析

                一、主营业务分析

                （一）收入

                营业收入为3亿元。

                （二）费用

                本年费用率为12%，与上年相比变化不大。

                第三节 管理层讨论与分析

                本年费用率为13%，与上年相比变化不大。

                二、资产及负债

                公司年末负债为2亿元，与上年相比变化不大。

                第四节 公司治理

                董事会共有9名董事。
                """) == [
                    "300人 -", "3亿元 第三节 管理层讨论与分析 / 一、主营业务分析 / （一）收入",
                    "12% 第三节 管理层讨论与分析 / 一、主营业务分析 / （二）费用",
                    // The chapter at the head of a page begins nothing.
                    "13% 第三节 管理层讨论与分析 / 一、主营业务分析 / （二）费用",
                    "2亿元 第三节 管理层讨论与分析 / 二、资产及负债", "9名 第四节 公司治理",
                ])
    }

    @Test func headingsWithoutNumbers() throws {
        #expect(
            try sections(
                "主席報告\n\n收益為3億港元。\n\n管理層討論及分析\n\n1. 業務回顧\n\n收益增加12%。\n\n企業管治報告\n\n共有9名董事。\n")
                == [
                    "3億港元 主席報告", "12% 管理層討論及分析 / 1.業務回顧", "9名 企業管治報告",
                ])
    }

    @Test func headingsOfMarkdownAndHTML() throws {
        #expect(
            try sections("# 年报\n\n## 经营情况\n\n收入3亿元。\n\n### 费用\n\n费用率12%。\n\n## 治理\n\n董事9名。\n") == [
                "3亿元 年报 / 经营情况", "12% 年报 / 经营情况 / 费用", "9名 年报 / 治理",
            ])
        #expect(
            try sections(
                "<html><body>\n<h1>年报</h1>\n<p>收入3亿元。</p>\n<h2>费用</h2>\n<p>费用率12%。</p>\n</body></html>\n")
                == [
                    "3亿元 年报", "12% 年报 / 费用",
                ])
    }

    @Test func whatIsNoHeading() throws {
        #expect(
            try sections("一、营业收入为3亿元，增长12%\n\n2.5亿元的投资\n\n（见附注）\n\n第三方认证企业20家\n")
                .allSatisfy { $0.hasSuffix(" -") })
    }

    /// Nobody has the key who did not ask for it.
    @Test func onRequest() throws {
        #expect(try Extractor().records(in: "第一节 概况\n\n员工300人。\n").allSatisfy { $0.section == nil })
    }
}
