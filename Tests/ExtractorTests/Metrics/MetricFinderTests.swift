import Testing

@testable import Extractor

/// What each figure of a sentence measures; `-` for none. The corpus has more voices.
struct MetricFinderTests {
    private func said(_ text: String) -> [String] {
        records(text, types: RecordTypes(names: ["amount", "percentage"]), year: 2023).map {
            $0.metric ?? "-"
        }
    }

    @Test(arguments: [
        ("公益项目捐赠总额达 2,270 万元。", ["公益项目捐赠总额"]), ("覆盖率同比增长 460%。", ["覆盖率"]),
        ("营业收入为 3 亿元，净利润为 2 亿元。", ["营业收入", "净利润"]), ("2022 年，研发投入 3 亿元。", ["研发投入"]),
        ("捐 贈 總 額 達 2,270 萬 元 。", ["捐贈總額"]),
    ])
    func theSubjectBeforeIt(text: String, metrics: [String]) {
        #expect(said(text) == metrics)
    }

    @Test(arguments: [
        ("培训 3,000 名教师。", ["教师"]), ("新建 12 所希望小学。", ["希望小学"]), ("超 2,000 万场非遗直播。", ["非遗直播"]),
    ])
    func theNounBehindIt(text: String, metrics: [String]) {
        #expect(said(text) == metrics)
    }

    @Test func itIsThereWithoutBlanksAndLineBreaks() {
        for name in Project.samples {
            guard let bytes = try? Project.sample(name) else { continue }
            let text = String(decoding: bytes, as: UTF8.self)
            for metric in said(text) { #expect(!metric.contains { $0.isWhitespace }, "\(metric)") }
        }
    }
}
