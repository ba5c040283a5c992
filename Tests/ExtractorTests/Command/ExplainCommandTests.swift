import Testing

@testable import Extractor

/// `extract explain`, as people see it.
struct ExplainCommandTests {
    @Test func aNumberWithoutARecord() throws {
        #expect(
            try Command.run(["explain", "--text", "人均用水0.9公吨/僱員。"])
                == .success(
                    """
                    -:1  人均用水0.9公吨/僱員。
                                 ^^^
                      no record: a stroke behind the unit leads to what is no unit, so the value would be of another one
                        tried amount.digits: found '0.9'


                    """))
    }

    @Test func aRecordAndWhereItsKeysComeFrom() throws {
        let scratch = try Scratch(["报告.txt": "岚坪乳业2022年社会责任报告\n\n公司共有员工 300 人。\n"])
        let file = scratch.path + "/报告.txt"
        let expected = """
            \(file):3  公司共有员工 300 人。
            \(String(repeating: " ", count: file.unicodeScalars.reduce(0) { $0 + ($1.value > 0x1100 ? 2 : 1) } + 17))^^^
              amount: 300 {人}    rule amount.digits
                unit    人 (beside the number)
                metric  员工 (in the sentence, line 3)
                period  2022: 2022年 (the title of the report, line 1)


            """
        #expect(try Command.run(["explain", file + ":3"]) == .success(expected))
        #expect(try Command.run(["explain", file + ":2-9"]) == .success(expected))
        #expect(
            try Command.run(["explain", file + ":2"])
                == Command.Outcome(status: 0, out: "", err: "extract: \(file): no number in these lines\n"))
    }

    @Test func oneObjectForEachNumber() throws {
        let outcome = try Command.run(["explain", "--json", "--text", "共12 106万元。"])
        let lines = try outcome.out.split(separator: "\n").map { try JSON(String($0)) }
        #expect(lines.map { $0["text"]?.string } == ["12", "106"])
        #expect(lines.map { $0["reason"]?["code"]?.string } == ["no_unit", "torn"])
        #expect(lines.last?["reason"]?["text"]?.string == Refusal.torn.description)
        guard case .array(let tried)? = lines.last?["tried"] else {
            Issue.record("nothing was tried")
            return
        }
        #expect(tried.contains { $0["outcome"]?.string == "refused" })
    }

    @Test(arguments: [
        (["explain"], "explain takes a file, with or without :LINE, or --text TEXT"),
        (["explain", "a", "--text", "b"], "explain takes a file, with or without :LINE, or --text TEXT"),
        (
            ["explain", "a.txt:0"],
            "'a.txt:0': behind the colon stands a line or two, from 1: report.txt:12, report.txt:12-30"
        ),
    ])
    func whatItTakes(arguments: [String], message: String) throws {
        let outcome = try Command.run(arguments)
        #expect(outcome.status == 2)
        #expect(outcome.out == "")
        #expect(
            outcome.err.hasPrefix("Error: \(message)\n") || outcome.err.hasPrefix("extract: \(message)\n"))
    }

    /// Each reason has words of its own.
    @Test func reasonsAreTold() {
        let texts = Refusal.allCases.map(\.description)
        #expect(Set(texts).count == texts.count)
        #expect(Refusal.cellWithoutUnit.code == "cell_without_unit")
    }
}
