import Testing

@testable import Extractor

/// What readers corrected, applied, scored and learnt from.
struct CorrectionCommandTests {
    private static let corrections = """
        {"doc":"r.txt","start":3,"end":7,"text":"300人","verdict":"corrected","record":"amount:3","values":{"value":301}}
        {"doc":"r.txt","start":90,"end":91,"text":"x","verdict":"wrong","record":"amount:90"}
        oops

        """

    private func scratch() throws -> Scratch {
        try Scratch(["r.txt": "员工共300人。\n", "c.jsonl": Self.corrections])
    }

    @Test func aRunAppliesThem() throws {
        let scratch = try scratch()
        let outcome = try Command.run(["--corrections", scratch.path + "/c.jsonl", scratch.path + "/r.txt"])
        #expect(outcome.status == 1)
        let record = try JSON(outcome.out)
        #expect(record["value"] == .number("301"))
        #expect(record["corrected"] == .bool(true))
        #expect(
            outcome.err == """
                extract: \(scratch.path)/c.jsonl:3: not JSON: no value at column 1
                extract: \(scratch.path)/r.txt: the correction of 'amount:90' is left out: 'x' does not stand at 90 any more

                """)
    }

    @Test func theColumnOfCSV() throws {
        let scratch = try scratch()
        let csv = try Command.run([
            "-f", "csv", "--section", "--corrections=" + scratch.path + "/c.jsonl", scratch.path + "/r.txt",
        ]).out.split(whereSeparator: \.isNewline)
        #expect(csv[0].hasSuffix(",section,corrected"))
        #expect(csv[1].hasSuffix(",,true"))
    }

    @Test func theyAreScored() throws {
        let scratch = try scratch()
        let outcome = try Command.run(["score", scratch.path + "/c.jsonl"])
        #expect(outcome.status == 1)
        #expect(
            outcome.out == """
                                  checked      right      wrong  corrected     missed  precision     recall
                amount                  2          0          1          1          0      0.0 %    100.0 %
                all                     2          0          1          1          0      0.0 %    100.0 %
                corrected: value 1

                """)
        #expect(outcome.err == "extract: \(scratch.path)/c.jsonl:3: not JSON: no value at column 1\n")
    }

    /// The pack of the user's own has the tests, and says what fails until it is mended.
    @Test func theyAreLearntFrom() throws {
        let scratch = try scratch()
        let folder = scratch.path + "/rules"
        let learnt = try Command.run(["patterns", "learn", scratch.path + "/c.jsonl", "-o", folder])
        #expect(learnt.status == 1)
        #expect(
            learnt.err == """
                extract: \(scratch.path)/c.jsonl:3: not JSON: no value at column 1
                extract: r.txt, 'x' at 90: nothing to learn: it is not found in the words around it
                extract: \(folder)/learned.yaml: 1 examples and 0 rejects of 1 rules are new; try them: \
                extract patterns test --patterns \(folder)

                """)
        let tested = try Command.run(["patterns", "test", "--patterns", folder])
        #expect(tested.status == 1)
        #expect(tested.err.contains("rule amount.digits: value is 300, not 301, in: [[300人]]\n"))
        // Again there is nothing new.
        let again = try Command.run(["patterns", "learn", scratch.path + "/c.jsonl", "--output", folder])
        #expect(again.err.contains("/learned.yaml: 0 examples and 0 rejects of 1 rules are new;"))
    }
}
