import PackFile
import Testing

@testable import Extractor

/// The text of a failed example with what was wanted and found below it.
struct FailureDiagramTests {
    private func diagrams(_ lines: String) throws -> [String] {
        var pack = PatternPack()
        let file =
            "type: amount\nreplaces: built-in\nunits:\n  - {unit: 人, quantity: count, words: [人]}\nrules:\n"
            + "  - name: a.b\n    starts: [digit]\n    pattern: '(?<value>[0-9]+)(?=人)'\n" + lines
        try PackFile.read(file, file: "own.yaml", into: &pack)
        return PackTester(try CompiledPack(pack)).run().failures.map(\.diagram)
    }

    @Test func whatWasWantedAndFound() throws {
        #expect(
            try diagrams("    examples:\n      - {text: '共有[[员工300人]]。', value: '300', unit: 人}\n") == [
                """
                    共有员工300人。
                        ^^^^^^^^^    wanted
                            ~~~~~    found
                """
            ])
    }

    @Test func whatShouldNotHaveBeenFound() throws {
        #expect(
            try diagrams("    rejects: ['前5人']\n") == [
                """
                    前5人
                      ~~~  found
                """
            ])
    }

    @Test func howFarThePatternWent() throws {
        #expect(
            try diagrams("    examples:\n      - {text: '共[[300名]]。', value: '300'}\n") == [
                """
                    共300名。
                      ^^^^^    wanted
                      ---      the pattern went so far
                """
            ])
    }
}
