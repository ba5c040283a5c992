import Testing

@testable import Extractor

/// Owns the memory of the tables, which are plain pointers.
private let storage = WordStorage()

struct WordTableTests {
    private func longest(_ table: WordTable, _ text: String, at: Int) -> String? {
        Array(text.utf8).withUnsafeBufferPointer { bytes in
            table.longest(in: bytes, at: at).map {
                String(decoding: bytes[at..<at + $0.length], as: UTF8.self) + "=\($0.value)"
            }
        }
    }

    private func longest(_ table: WordTable, _ text: String, endingAt end: Int) -> String? {
        Array(text.utf8).withUnsafeBufferPointer { bytes in
            table.longest(in: bytes, endingAt: end).map {
                String(decoding: bytes[end - $0.length..<end], as: UTF8.self) + "=\($0.value)"
            }
        }
    }

    @Test func wordsBeginOnlyWhereOneOfTheirCharactersStands() {
        let table = storage.table([("年底", 1), ("占比", 2), ("比", 3), ("m2", 4)])
        let text = "年初占地比例增减"
        let begins = Array(text.utf8).withUnsafeBufferPointer { bytes in
            stride(from: 0, to: bytes.count, by: 3).map { table.mayBegin(in: TextView(bytes), at: $0) }
        }
        #expect(begins == [true, false, true, false, true, false, false, false])
    }

    @Test func theLongestWordWins() {
        let table = storage.table([("年", 1), ("年底", 2), ("年底前", 3), ("m", 4), ("m2", 5)])
        #expect(longest(table, "2022年底前", at: 4) == "年底前=3")
        #expect(longest(table, "2022年底", at: 4) == "年底=2")
        #expect(longest(table, "2022年初", at: 4) == "年=1")
        #expect(longest(table, "5m2", at: 1) == "m2=5")
        #expect(longest(table, "5m", at: 1) == "m=4")
        #expect(longest(table, "5km", at: 1) == nil)
    }

    @Test func theLongestWordThatEndsThere() {
        let table = storage.table([("约", 1), ("大约", 2), ("不超过", 3), ("超过", 4), ("RMB", 5)], forward: false)
        #expect(longest(table, "大约3", endingAt: 6) == "大约=2")
        #expect(longest(table, "节约3", endingAt: 6) == "约=1")
        #expect(longest(table, "不超过3", endingAt: 9) == "不超过=3")
        #expect(longest(table, "超过3", endingAt: 6) == "超过=4")
        #expect(longest(table, "RMB3", endingAt: 3) == "RMB=5")
        #expect(longest(table, "约3", endingAt: 0) == nil)
    }

    @Test func aWordGivenTwiceMeansWhatWasSaidLast() {
        #expect(longest(storage.table([("约", 1), ("约", 2)]), "约", at: 0) == "约=2")
    }

    @Test func atTheEndsOfTheText() {
        let table = storage.table([("年底", 1)])
        #expect(longest(table, "年", at: 0) == nil)
        #expect(longest(table, "", at: 0) == nil)
        #expect(longest(table, "年底", at: 6) == nil)
        let backward = storage.table([("年底", 1)], forward: false)
        #expect(longest(backward, "底", endingAt: 3) == nil)
        #expect(longest(backward, "", endingAt: 0) == nil)
    }

    @Test func anEmptyTableAndAnEmptyWord() {
        #expect(longest(storage.table([]), "年", at: 0) == nil)
        #expect(longest(storage.table([("", 1)]), "年", at: 0) == nil)
    }

    /// Against a search of every word, with many words of few characters.
    @Test func anyTableFindsWhatASearchFinds() {
        var random = Seeded(3)
        let alphabet = ["年", "月", "底", "底", "a", "b", "é", "𠮷", "，"]
        for _ in 0..<60 {
            let words = (0..<40).map { i in
                (
                    word: (0..<Int.random(in: 1...3, using: &random)).map { _ in random.pick(alphabet) }
                        .joined(), value: i
                )
            }
            let text = (0..<30).map { _ in random.pick(alphabet) }.joined()
            let bytes = Array(text.utf8)
            let forward = storage.table(words)
            let backward = storage.table(words, forward: false)
            let latest = Dictionary(words.map { ($0.word, $0.value) }, uniquingKeysWith: { $1 })
            for at in 0...bytes.count {
                let rest = String(decoding: bytes[at...], as: UTF8.self)
                let starting = latest.keys.filter { bytes[at...].starts(with: $0.utf8) }
                    .max { $0.utf8.count < $1.utf8.count }.map { "\($0)=\(latest[$0] ?? -1)" }
                #expect(longest(forward, text, at: at) == starting, "\(rest)")
                let ending = latest.keys.filter { bytes[..<at].reversed().starts(with: $0.utf8.reversed()) }
                    .max { $0.utf8.count < $1.utf8.count }.map { "\($0)=\(latest[$0] ?? -1)" }
                #expect(longest(backward, text, endingAt: at) == ending, "\(text) before \(rest)")
            }
        }
    }
}
