import PackFile
import Testing

@testable import Extractor

/// The examples and rejects of the rules, and what a wrong one says.
struct PackTesterTests {
    @Test func everyExampleAndRejectOfTheBuiltInPackHolds() {
        let result = PackTester(.builtIn).run()
        #expect(
            result.failures.isEmpty,
            "\(result.failures.count) fail:\n\(result.failures.map(\.description).joined(separator: "\n"))")
        let written = PatternPack.builtIn.rules.reduce(0) { $0 + $1.examples.count + $1.rejects.count }
        #expect(result.passed + result.failures.count == written)
    }

    @Test func everyRuleSaysWhatItIsAndWhatItIsNot() {
        for rule in PatternPack.builtIn.rules {
            #expect(!rule.summary.isEmpty, "\(rule.origin): rule \(rule.name) has no description")
            #expect(!rule.examples.isEmpty, "\(rule.origin): rule \(rule.name) has no example")
            #expect(!rule.rejects.isEmpty, "\(rule.origin): rule \(rule.name) has no reject")
        }
        let names = PatternPack.builtIn.rules.map(\.name)
        #expect(Set(names).count == names.count, "a name stands for two rules")
    }

    /// The built-in pack with nothing to run but `lines`, in place of what its rule `name` shows.
    private func run(_ name: String, _ lines: String) throws -> [String] {
        var shown = PatternPack()
        let file = "type: amount\nrules:\n  - name: \(name)\n    starts: [digit]\n    pattern: x\n" + lines
        try PackFile.read(file, file: "own.yaml", into: &shown)
        var pack = PatternPack.builtIn
        for i in pack.rules.indices {
            pack.rules[i].examples = pack.rules[i].name == name ? shown.rules[0].examples : []
            pack.rules[i].rejects = pack.rules[i].name == name ? shown.rules[0].rejects : []
        }
        return PackTester(try CompiledPack(pack)).run().failures.map(\.description)
    }

    @Test func aRightExampleSaysNothing() throws {
        #expect(
            try run(
                "amount.digits",
                """
                    examples:
                      - {text: "捐赠[[超 2,270 万元]]", value: "22700000", unit: CNY, modifier: more_than}
                    rejects: ["第 33 届"]
                """) == [])
    }

    /// Each way in which an example or a reject can be wrong, and the whole message.
    @Test(arguments: [
        (
            #"- {text: "捐赠[[2,270 万元]]", value: "22700", unit: CNY}"#,
            "value is 22700000, not 22700, in: 捐赠[[2,270 万元]]"
        ),
        (
            #"- {text: "捐赠[[2,270 万元]]", unit: USD}"#,
            "unit is CNY, not USD, in: 捐赠[[2,270 万元]]"
        ),
        (
            #"- {text: "捐赠[[2,270 万元]]", low: "1"}"#,
            "low is missing, not 1, in: 捐赠[[2,270 万元]]"
        ),
        (
            #"- {text: "捐赠[[超 2,270 万元]]", value: "22700000"}"#,
            "modifier is more_than, but the example names none, in: 捐赠[[超 2,270 万元]]"
        ),
        (
            #"- {text: "同比增加 [[3 万吨]]", value: "30000", change: increase}"#,
            "basis is yoy, but the example names none, in: 同比增加 [[3 万吨]]"
        ),
        (
            #"- {text: "捐赠 2,270 [[万元]]", value: "22700000"}"#,
            #"found "2,270 万元" in: 捐赠 2,270 [[万元]]"#
        ),
        (
            #"- {text: "捐赠[[超]]多", value: "1"}"#,
            "found nothing at the mark in: 捐赠[[超]]多"
        ),
        (
            #"- {text: "增长 [[24%]]", value: "24"}"#,
            "rule percentage.digits took the example: 增长 [[24%]]"
        ),
        (
            #"- {text: "捐赠 2,270 万元", value: "22700000"}"#,
            "an example marks one place with [[ and ]]: 捐赠 2,270 万元"
        ),
        (
            #"- {text: "[[3 家]]和[[4 家]]", value: "3"}"#,
            "an example marks one place with [[ and ]]: [[3 家]]和[[4 家]]"
        ),
        (
            #"- {text: "捐赠[[2,270 万元", value: "22700000"}"#,
            "an example marks one place with [[ and ]]: 捐赠[[2,270 万元"
        ),
    ])
    func aWrongExampleSaysWhy(example: String, reason: String) throws {
        #expect(
            try run("amount.digits", "    examples:\n      \(example)\n")
                == ["own.yaml:7: rule amount.digits: \(reason)"])
    }

    @Test func aWrongRejectSaysWhy() throws {
        #expect(
            try run("amount.digits", "    rejects: [\"第 33 届\",\n      \"捐赠 2,270 万元\"]\n") == [
                #"own.yaml:7: rule amount.digits: must not match, but found "2,270 万元" in: 捐赠 2,270 万元"#
            ])
    }

    @Test func aRejectOfOneRuleMayMatchAnother() throws {
        #expect(try run("amount.digits", "    rejects: [\"增长 24%\"]\n") == [])
    }

    @Test func theYearOfAnExampleIsThatOfTheReport() throws {
        #expect(
            try run(
                "date.relative",
                """
                    examples:
                      - {text: "[[去年]]下降", edtf: "2018", inferred: "true", year: "2019"}
                """) == [])
    }

    @Test(arguments: [
        ("捐赠 [[2,270 万元]]。", "捐赠 2,270 万元。", [3..<11]),
        ("[[𠮷]]和[[1 元]]", "𠮷和1 元", [0..<1, 2..<5]),
        ("a[b]]c", "a[b]]c", []),
        ("[[]]", "", [0..<0]),
    ])
    func marksAreCodePoints(marked: String, text: String, ranges: [Range<Int>]) {
        #expect(MarkedText(marked)?.text == text)
        #expect(MarkedText(marked)?.ranges == ranges)
    }

    @Test func anOpenMarkIsNone() {
        #expect(MarkedText("捐赠 [[2,270 万元。") == nil)
    }
}
