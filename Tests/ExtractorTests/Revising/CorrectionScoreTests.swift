import Testing

@testable import Extractor

struct CorrectionScoreTests {
    private func one(
        _ start: Int, _ verdict: Correction.Verdict, _ record: String = "amount:0",
        _ values: [RecordKey: Correction.Value] = [:]
    ) -> Correction {
        Correction(
            doc: "r", start: start, end: start + 1, text: "x", verdict: verdict, record: record,
            values: values)
    }

    @Test func whatWasChecked() {
        let score = CorrectionScore([
            one(0, .right), one(1, .right), one(2, .wrong), one(3, .corrected, "amount:3", [.unit: .none]),
            one(4, .right, "percentage:4"), one(5, .missed, "", [.value: .number(ExactDecimal(1))]),
            one(6, .missed, "", [.type: .text("percentage"), .value: .number(ExactDecimal(1))]),
        ])
        #expect(score.all.checked == 5)
        #expect(score.all.precision == 600)
        #expect(score.all.recall == 667)
        #expect(score.types.map(\.name) == ["amount", "percentage"])
        #expect(score.types.map(\.count.precision) == [500, 1000])
        #expect(score.types.map(\.count.missed) == [1, 1])
        #expect(score.keys.map { "\($0.key) \($0.count)" } == ["unit 1"])
    }

    @Test func theLastVerdictCounts() {
        let score = CorrectionScore([one(0, .wrong), one(0, .right)])
        #expect(score.all.right == 1 && score.all.wrong == 0)
    }

    @Test func nothingWasChecked() {
        #expect(CorrectionScore([]).all.precision == nil)
        #expect(CorrectionScore([]).all.recall == nil)
    }
}
