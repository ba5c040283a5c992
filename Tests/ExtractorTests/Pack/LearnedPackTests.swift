import PackFile
import Testing

@testable import Extractor

/// Corrections as examples and rejects of rules.
struct LearnedPackTests {
    private func lesson(
        _ before: String, _ text: String, _ after: String, _ verdict: Correction.Verdict,
        _ values: [RecordKey: Correction.Value] = [:]
    ) throws -> LearnedPack.Lesson {
        var one = Correction(
            doc: "r.txt", start: 0, end: text.unicodeScalars.count, text: text, verdict: verdict,
            record: "amount:0", values: values)
        (one.before, one.after) = (before, after)
        return try LearnedPack(.builtIn).lesson(one)
    }

    @Test func whatIsRightIsAnExample() throws {
        #expect(
            try lesson("公司营业\n收入为", "3亿元", "，同比增长24%。", .right)
                == .example(
                    rule: "amount.digits", text: "公司营业收入为[[3亿元]]，同比增长24%。",
                    expected: ["value": "300000000", "unit": "CNY"]))
    }

    @Test func whatIsCorrectedIsOneOfWhatItShouldBe() throws {
        #expect(
            try lesson("捐赠", "超500万元", "。", .corrected, [.unit: .text("USD")])
                == .example(
                    rule: "amount.digits", text: "捐赠[[超500万元]]。",
                    expected: ["value": "5000000", "unit": "USD", "modifier": "more_than"]))
        #expect(
            try lesson("", "3家", "", .corrected, [.value: .range(ExactDecimal(2), ExactDecimal(3))])
                == .example(
                    rule: "amount.digits", text: "[[3家]]", expected: ["low": "2", "high": "3", "unit": "家"]))
    }

    /// Of the rule that was nearest to it.
    @Test func whatWasMissedIsAnExample() throws {
        #expect(
            try lesson("另有志愿者", "一大批", "。", .missed, [.value: .number(ExactDecimal(100))])
                == .example(rule: "amount.numerals", text: "另有志愿者[[一大批]]。", expected: ["value": "100"]))
        #expect(try lesson("", "甲", "", .missed) == .none("no rule begins with such a number"))
    }

    /// In the widest text in which nothing else is found by the rule.
    @Test func whatIsWrongIsAReject() throws {
        #expect(
            try lesson("捐赠500万元，见图", "12张", "及附表。", .wrong)
                == .reject(rule: "amount.digits", text: "元，见图12张及附表。"))
        #expect(try lesson("", "第三届", "", .wrong) == .none("it is not found in the words around it"))
    }

    /// What is written of rules says all of them when it is read again.
    @Test func rulesAreWrittenWhole() throws {
        let rules = PatternPack.builtIn.rules
        var read = PatternPack()
        try PackFile.read(PackWriter.text(rules, head: "All rules.\n"), file: "all.yaml", into: &read)
        func plain(_ rule: PatternPack.Rule) -> PatternPack.Rule {
            var rule = rule
            rule.origin = .unknown
            for i in rule.examples.indices { rule.examples[i].origin = .unknown }
            for i in rule.rejects.indices { rule.rejects[i].origin = .unknown }
            return rule
        }
        #expect(read.rules.map(plain) == rules.map(plain))
    }

    @Test func oddWordsAreWrittenWhole() throws {
        var rule = PatternPack.builtIn.rules[0]
        rule.pattern = " a\\n\u{0085}\n"
        rule.summary = "\"quoted\" \\ # : \u{FEFF}\t\u{2028}"
        rule.rejects = [PatternPack.Example(text: "一\n二: {三}", expected: [:], origin: .unknown)]
        var read = PatternPack()
        try PackFile.read(PackWriter.text([rule], head: "One."), file: "one.yaml", into: &read)
        #expect(read.rules[0].pattern == rule.pattern)
        #expect(read.rules[0].summary == rule.summary)
        #expect(read.rules[0].rejects.map(\.text) == rule.rejects.map(\.text))
    }
}
