import Testing

@testable import Dataset

struct SeenIDsTests {
    @Test func theFirstIsNamed() {
        var ids = SeenIDs()
        #expect(ids.problem("a", line: 1) == nil)
        #expect(ids.problem("b", line: 3) == nil)
        #expect(ids.problem("a", line: 4) == "the id 'a' was that of line 1 already")
        #expect(ids.problem("a", line: 7) == "the id 'a' was that of line 1 already")
        #expect(ids.problem("", line: 8) == nil)
        #expect(ids.problem("b", line: 9) == "the id 'b' was that of line 3 already")
    }
}
