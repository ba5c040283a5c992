import Extractor
import Testing

struct SearchPatternTests {
    @Test(arguments: [
        ("收入", "营业收入", true), ("收入", "投入", false), ("收入|投入", "研发投入", true), ("^收入", "营业收入", false),
        ("收入$", "营业收入", true), ("收入$", "营业收入合计", false), ("^营业收入$", "营业收入", true),
        // Both scripts, on both sides.
        ("营业收入", "營業收入", true), ("營業收入", "营业收入", true), ("[營研]", "研发", true),
        // Blanks are blanks; an empty match is a match.
        ("a b", "a b", true), ("a b", "ab", false), ("", "x", true), ("(?=收)", "营业收入", true),
        ("(?i)co2", "CO2", true),
    ])
    func matches(_ pattern: String, _ text: String, _ expected: Bool) throws {
        #expect(try SearchPattern(pattern).matches(text) == expected)
    }

    @Test func errors() {
        let error = #expect(throws: RegexError.self) { try SearchPattern("收入(投") }
        #expect(error?.description == "missing closing parenthesis\n    收入(投\n           ^")
        #expect(throws: RegexError.self) { try SearchPattern("a)(b") }
        #expect(throws: RegexError.self) { try SearchPattern("[") }
    }
}
