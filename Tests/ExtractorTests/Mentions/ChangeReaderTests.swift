import Testing

@testable import Extractor

/// Direction and basis of each figure of a sentence: `+`, `-` or `=` for a level, and the basis.
struct ChangeReaderTests {
    private func said(_ text: String, year: Int? = 2022) -> String {
        records(text, types: RecordTypes(names: ["amount", "percentage"]), year: year).map { record in
            (record.change == .increase ? "+" : record.change == .decrease ? "-" : "=")
                + (record.basis?.rawValue ?? "")
        }.joined(separator: " ")
    }

    private func expect(_ forms: [String: [String]], sourceLocation: SourceLocation = #_sourceLocation) {
        for (wanted, texts) in forms {
            for text in texts { #expect(said(text) == wanted, "\(text)", sourceLocation: sourceLocation) }
        }
    }

    @Test func direction() {
        expect([
            "+": [
                "增长 24%", "增加 3 万人", "上升了 2.5 个百分点", "增幅达 24%", "实现 24% 的增长", "涨幅为 3%", "提升约 8%", "净增 3 家",
            ],
            "-": ["下降 24%", "减少 3 万吨", "降低了 2.5 个百分点", "降幅达 24%", "24% 的降幅", "跌 3%", "缩短 3 天"],
            "=": ["占比 24%", "增长至 24%", "提高到 3 万人", "毛利率为 24%", "达 3 万元", "增长率与 24% 的员工"],
        ])
    }

    /// 为 says to where, but 增幅为 says by how much.
    @Test func toALevelWithOneWord() {
        #expect(said("门店由 10 家下降为 5 家") == "= =")
        #expect(said("门店数降幅为 5 %") == "-")
    }

    @Test func basis() {
        expect([
            "+yoy": ["同比增长 24%", "较上年增长 24%", "比上年同期增加 3 万吨", "按年增长 5%", "年增 5%", "24% 的同比增长"],
            "-yoy": ["同比下降 24%", "较去年减少 3 万吨"],
            "+pop": ["环比增长 24%", "较上月增长 3%"],
            "+qoq": ["按季增长 3%", "较上季度增长 3%", "2022 年第三季度，收入环比增长 24%"],
            "=": ["同比持平，为 24%", "较上年同期为 24%"],
        ])
    }

    @Test func aListThatOneWordBinds() {
        expect([
            "+yoy +yoy": ["营收和利润分别同比增长 39.6%、65.5%", "营收、利润同比分别增长 39.6% 和 65.5%", "同比均增长 3%、5%"],
            "+yoy =": ["同比增长 39.6%，占比 65.5%"],
            "= +yoy": ["营收 3 亿元，同比增长 5%"],
            "+yoy -": ["营收同比增长 3%，利润下降 5%"],
        ])
    }

    @Test func comparisons() {
        expect([
            "+": ["比上年末高 0.3 个百分点", "较年初多 3 家", "较 2020 年增长 24%"],
            "+yoy": ["2022 年较 2021 年增长 24%"],
            "-": ["比年初少 3 家"],
            "=": ["高 3 米", "多 3 家"],
        ])
    }

    @Test func fromOneLevelToAnother() {
        #expect(said("由 3 万元提高到 5 万元") == "= =")
        #expect(said("提高 300 元至 2,500 元") == "+ =")
        #expect(said("下降 3 个百分点至 65%") == "- =")
    }
}
