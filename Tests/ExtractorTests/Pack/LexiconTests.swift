import Testing

@testable import Extractor

/// What `Lexicon` declares, and what docs/patterns.md says of it.
struct LexiconTests {
    @Test func theDocumentationListsTheTables() throws {
        let page = try Project.text("docs/patterns.md")
        #expect(
            page.hasSuffix(TableDeclaration.markdown),
            "docs/patterns.md: put the output of 'extract patterns tables' at its end")
    }

    @Test func eachTableIsDeclaredOnce() {
        let names = TableDeclaration.all.map(\.name)
        #expect(Set(names).count == names.count)
    }

    @Test func everyTableHasWords() {
        let used = Set(PatternPack.builtIn.words.map(\.table))
        #expect(Set(TableDeclaration.all.map(\.name)) == used)
    }
}
