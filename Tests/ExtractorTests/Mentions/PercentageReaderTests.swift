import Testing

@testable import Extractor

/// What signs and words of shares are worth, beside the corpus of forms.
struct PercentageReaderTests {
    private func percentage(_ text: String) -> ExtractedRecord? {
        records(text, types: RecordTypes(names: ["percentage"])).first
    }

    @Test(arguments: [
        ("占比为3‰。", "0.3", "%"), ("占比为3‱。", "0.03", "%"), ("占两成。", "20", "%"), ("占三成半。", "35", "%"),
        ("按八五折计价。", "85", "%"), ("按85折计价。", "85", "%"), ("占四分之一。", "25", "%"), ("占三分之一。", "33.333333", "%"),
        ("占万分之五。", "0.05", "%"), ("占千分之二。", "0.2", "%"), ("提高2个百分点。", "2", "pp"),
        ("提高3个千分点。", "0.3", "pp"), ("下调25个基点。", "25", "bp"), ("下调25bp。", "25", "bp"),
    ])
    func isWorth(text: String, value: String, unit: String) throws {
        let record = try #require(percentage(text))
        #expect(record.value?.description == value)
        #expect(record.unit == unit)
    }

    @Test func signsAndRanges() throws {
        let negative = try #require(percentage("收益率为-2.5%。"))
        #expect(negative.value?.description == "-2.5" && negative.text == "-2.5%")
        let range = try #require(percentage("占比为10%-15%。"))
        #expect(range.low?.description == "10" && range.high?.description == "15")
    }

    @Test func twoSharesAreNoRange() {
        let found = records("由提高3个百分点至65%。", types: RecordTypes(names: ["percentage"]))
        #expect(found.map(\.text) == ["3个百分点", "65%"])
    }
}
