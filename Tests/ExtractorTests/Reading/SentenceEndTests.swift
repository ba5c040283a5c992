import Testing

@testable import Extractor

struct SentenceEndTests {
    private func closes(_ line: String, from start: Int = 0) -> Bool {
        Array(line.utf8).withUnsafeBufferPointer {
            SentenceEnd.closes($0, from: start, lineEnd: $0.count)
        }
    }

    @Test(arguments: ["好。", "好！", "好？", "好。”", "好。』", "（好。）", "好。 ", "好。\u{3000}\t", "“好？”） "])
    func closes(line: String) {
        #expect(closes(line))
    }

    @Test(arguments: ["", " ", "好", "好，", "好；", "好：", "好”", "。好", "5.", "ok!", "（", "”", "好。\n"])
    func doesNotClose(line: String) {
        #expect(!closes(line))
    }

    @Test func nothingBeforeTheStartIsLookedAt() {
        #expect(!closes("好。", from: 6))
        #expect(!closes("好。 ", from: 6))
        #expect(!closes("。”", from: 3))
        #expect(closes("好。”", from: 3))
    }
}
