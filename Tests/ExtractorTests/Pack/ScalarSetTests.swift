import Testing

@testable import Extractor

/// Sets of characters, a bit for each.
@Suite struct ScalarSetTests {
    @Test func holdsWhatItWasMadeOf() {
        let storage = WordStorage()
        defer { withExtendedLifetime(storage) {} }
        let words = "年月日0A〇\u{FFFD}\u{0}".unicodeScalars.map(\.value)
        let set = ScalarSet(words, in: storage)
        let held = (0..<0x10000).filter { set.contains($0) }
        #expect(held == words.sorted())
    }

    @Test func takesInAnotherSet() {
        let storage = WordStorage()
        defer { withExtendedLifetime(storage) {} }
        let first = ScalarSet("年月".unicodeScalars.map(\.value), in: storage)
        let both = ScalarSet("日年".unicodeScalars.map(\.value), and: first, in: storage)
        #expect("年月日".unicodeScalars.allSatisfy { both.contains($0.value) })
        #expect(!first.contains(0x65E5))
    }

    @Test func charactersOfOtherPlanesAreLeftOut() {
        let storage = WordStorage()
        defer { withExtendedLifetime(storage) {} }
        let set = ScalarSet([0x20000, 0x5E74], in: storage)
        #expect((0..<0x10000).filter { set.contains($0) } == [0x5E74])
    }

    /// It stops before `|`, a character of the set, or where four bytes cannot be looked at.
    @Test(arguments: [
        "报告|年度", "报告|2022", "报告|é", "报告|😀", "报|告", "|报", "|年", "報告期內|日", "|", "报告|〇", "，“|A",
    ])
    func skipsWhatItDoesNotHold(_ marked: String) {
        let storage = WordStorage()
        defer { withExtendedLifetime(storage) {} }
        let set = ScalarSet("年月日0A〇".unicodeScalars.map(\.value), in: storage)
        let parts = marked.split(separator: "|", omittingEmptySubsequences: false).map { Array($0.utf8) }
        let text = parts.flatMap { $0 }
        text.withUnsafeBufferPointer {
            let stop = set.skipOthers($0, 0, to: $0.count)
            #expect(stop == parts[0].count, "\(marked)")
            #expect(set.skipOthers($0, 0, to: min(2, $0.count)) == 0)
        }
    }

    @Test func rulesBeginWhereTheirWordsAndNumeralsDo() {
        let dispatch = CompiledPack.builtIn.dispatch
        for character in "三几民去".unicodeScalars { #expect(dispatch.starts(character.value)) }
        for character in "的，龘".unicodeScalars { #expect(!dispatch.starts(character.value)) }
    }
}
