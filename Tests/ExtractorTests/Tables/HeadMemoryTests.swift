import Testing

@testable import Extractor

/// What words of heads say is remembered by the words, and by how they count years.
struct HeadMemoryTests {
    private let pack = CompiledPack.builtIn

    private func read(_ words: String, countsFrom1912: Bool = false) -> HeadPhrase {
        HeadMemory().said(Array(words.utf8), pack, countsFrom1912: countsFrom1912).phrase
    }

    @Test func sameWordsAreReadOnce() {
        let memory = HeadMemory()
        let words = Array("期末余额".utf8)
        let first = memory.said(words, pack, countsFrom1912: false)
        #expect(memory.said(words, pack, countsFrom1912: false) === first)
        #expect(memory.said(words, pack, countsFrom1912: true) !== first)
    }

    /// More words than it has places for push others out; what they say stays what they say.
    @Test func forgettingChangesNothing() {
        let memory = HeadMemory()
        let heads = (0..<4000).map { "\(1990 + $0 % 60)年\($0 % 7 == 0 ? "金额" : "占比\($0)")" }
        for head in heads + heads.reversed() {
            let said = memory.said(Array(head.utf8), pack, countsFrom1912: false)
            #expect(said.phrase == read(head), "\(head)")
            #expect(said.isTimed)
        }
    }

    /// 民國 years are read as such by those who count so, whoever asked before.
    @Test func readersDoNotMixUpTheirYears() {
        let memory = HeadMemory()
        for _ in 0..<2 {
            for counts in [false, true] {
                let said = memory.said(Array("113年".utf8), pack, countsFrom1912: counts)
                #expect(said.phrase == read("113年", countsFrom1912: counts))
                #expect(said.phrase.dates.map(\.year) == (counts ? [2024] : []))
            }
        }
    }

    /// Words of more bytes than it keeps are read each time.
    @Test func longWordsAreReadAnew() {
        let memory = HeadMemory()
        let words = Array(String(repeating: "营业收入", count: 20).utf8)
        let first = memory.said(words, pack, countsFrom1912: false)
        let second = memory.said(words, pack, countsFrom1912: false)
        #expect(first !== second)
        #expect(first == second)
    }
}
