import Testing

@testable import Extractor

@Suite struct GroupTests {
    /// The names are written out because asking the cases for them is slow: they must not drift apart.
    @Test(arguments: Group.allCases) func aGroupIsFoundByItsName(_ group: Group) {
        #expect(Group(name: "\(group)") == group)
    }

    @Test func aNameThatNoReaderAsksForIsNoGroup() { #expect(Group(name: "colour") == nil) }
}
