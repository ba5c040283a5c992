import Testing

@testable import Dataset

struct TitleWordsTests {
    private func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }

    @Test func findsAWordInAPartOfAText() {
        let text = scalars("年年度报告，年度报告")
        #expect(TitleWords.first(scalars("年度报告"), in: text[...]) == 1)
        #expect(TitleWords.first(scalars("年度报告"), in: text[2...]) == 6)
        #expect(TitleWords.first(scalars("年度报告"), in: text[7...]) == nil)
        #expect(TitleWords.first(scalars("年度报告书"), in: text[...]) == nil)
        #expect(TitleWords.first([], in: text[...]) == nil)
        #expect(TitleWords.first(scalars("年"), in: text[..<0]) == nil)
    }

    @Test func aSetOfCharactersMissesNone() {
        let set = TitleWords.CharacterSet(scalars("岚坪乳业 2023 年度报告"))
        #expect(set.mayHold(scalars("年度报告")))
        #expect(!set.mayHold(scalars("年报公")))
        #expect(!TitleWords.CharacterSet([]).mayContain("年"))
    }

    @Test func theLongestLabelCounts() {
        let text = scalars("股票简称及代码：万岬")
        #expect(TitleWords.builtIn.label(in: text, at: 0)?.text == "股票简称及代码")
        #expect(TitleWords.builtIn.label(in: text, at: 1) == nil)
    }
}
