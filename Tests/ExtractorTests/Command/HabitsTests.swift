import Foundation
import Testing

@testable import Extractor

/// What people try who know other filters.
struct HabitsTests {
    @Test(arguments: ["pannel", "paterns", "bach", "veiw"])
    func aNameNearACommandIsTakenForOne(name: String) throws {
        let outcome = try Command.run([name])
        #expect(outcome.status == 1)
        #expect(
            outcome.err.hasPrefix("extract: \(name): cannot read: no such file; did you mean the command '"))
    }

    @Test func aNameThatIsNearNoneIsAFileThatIsMissing() throws {
        #expect(
            try Command.run(["报告.txt"])
                == Command.Outcome(
                    status: 1, out: "", err: "extract: 报告.txt: cannot read: No such file or directory\n"))
    }

    @Test func shortOptionsAreThoseOfOtherFilters() throws {
        let text = "捐赠 3 万元。"
        #expect(
            try Command.run(["-f", "csv", "-j", "2"], input: text)
                == Command.run(["--format", "csv", "--jobs", "2"], input: text))
        #expect(try Command.run(["-V"]) == Command.run(["--version"]))
    }

    @Test func aFileTakesWhatStandardOutputWouldHave() throws {
        let scratch = try Scratch(["out": String(repeating: "old ", count: 10_000)])
        let plain = try Command.run([], input: "捐赠 3 万元。")
        #expect(try Command.run(["-o", scratch.path + "/out"], input: "捐赠 3 万元。") == .success(""))
        #expect(try String(contentsOfFile: scratch.path + "/out", encoding: .utf8) == plain.out)
        #expect(
            try Command.run(["-o", scratch.path + "/no/out"], input: "")
                == Command.Outcome(
                    status: 1, out: "",
                    err: "extract: \(scratch.path)/no/out: cannot write: No such file or directory\n"))
    }

    @Test func colourIsAskedForOrNot() throws {
        let text = "捐赠 3 万元。"
        let plain = try Command.run(["-f", "pretty"], input: text)
        #expect(!plain.out.contains("\u{1B}"))
        #expect(try Command.run(["-f", "pretty", "--color", "never"], input: text) == plain)
        let label = "项目\n\n捐赠总额\n\n1,036 万元\n"
        let inferred = try Command.run(["-f", "pretty", "--color", "always"], input: label)
        #expect(inferred.out.contains("\u{1B}"))
    }

    @Test(arguments: [
        ("gbk", InputEncoding.gb18030), ("GB2312", .gb18030), ("cp936", .gb18030), ("utf8", .utf8),
        ("UTF-8", .utf8),
        ("cp950", .big5), ("Big5-HKSCS", .big5), ("utf-16le", .utf16), ("utf_16", .utf16), ("auto", .auto),
    ])
    func encodingsHaveManyNames(name: String, encoding: InputEncoding) {
        #expect(InputEncoding(called: name) == encoding)
    }

    @Test func anEncodingThatIsNoneIsRefused() { #expect(InputEncoding(called: "latin1") == nil) }

    // MARK: - Rules

    @Test func aRuleIsShownWhole() throws {
        let outcome = try Command.run(["patterns", "list", "amount.listed"])
        #expect(outcome.status == 0)
        #expect(
            outcome.out.hasPrefix(
                "amount.listed (amount): A member of a list that says its scale and unit once"))
        for part in ["  starts   digit\n", "  next     、和及与\n", "  pattern\n", "  rejects\n      见图 1、2 个\n"]
        {
            #expect(outcome.out.contains(part), "\(part)")
        }
    }

    @Test func rulesAreDataForPrograms() throws {
        let outcome = try Command.run(["patterns", "list", "--format", "json"])
        let rules = try JSONSerialization.jsonObject(with: Data(outcome.out.utf8)) as? [[String: Any]]
        #expect(rules?.count == CompiledPack.builtIn.source.rules.count)
        #expect(rules?.first?["pattern"] as? String == CompiledPack.builtIn.source.rules.first?.pattern)
    }

    @Test func aRuleThatIsNoneIsTold() throws {
        let outcome = try Command.run(["patterns", "list", "amount.listet"])
        #expect(outcome.status == 1)
        #expect(outcome.err.contains("no rule 'amount.listet', did you mean 'amount.listed'?"))
    }
}
