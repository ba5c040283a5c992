import Testing

@testable import Extractor

/// Call-outs: a figure on a line of its own, and what it measures on the line above or below.
struct LabelFinderTests {
    private func labels(_ text: String) -> [String: String] {
        let figures = records(text, types: RecordTypes(names: ["amount", "percentage"]))
        return Dictionary(figures.map { ($0.text, $0.metric ?? "") }, uniquingKeysWith: { first, _ in first })
    }

    @Test func labelsAbove() {
        #expect(
            labels("公益捐赠总额\n\n1,036 万元\n\n志愿服务时长\n\n2,480 小时\n")
                == ["1,036 万元": "公益捐赠总额", "2,480 小时": "志愿服务时长"])
    }

    @Test func labelsBelowWhereTheRunBeginsWithAFigure() {
        #expect(
            labels("1,036 万元\n\n公益捐赠总额\n\n2,480 小时\n\n志愿服务时长\n")
                == ["1,036 万元": "公益捐赠总额", "2,480 小时": "志愿服务时长"])
    }

    @Test func aHeadingIsNoLabelWhereLabelsStandBelow() {
        #expect(
            labels("关键绩效\n\n1,036 万元\n\n公益捐赠总额\n\n2,480 小时\n\n志愿服务时长\n")
                == ["1,036 万元": "公益捐赠总额", "2,480 小时": "志愿服务时长"])
    }

    @Test func noLabelAcrossAPageOrFromASentence() {
        #expect(labels("公益捐赠总额\n\u{0C}\n1,036 万元\n") == ["1,036 万元": ""])
        #expect(labels("公司持续投入公益。\n\n1,036 万元\n") == ["1,036 万元": ""])
        #expect(labels("总额：\n\n1,036 万元\n") == ["1,036 万元": ""])
    }
}
