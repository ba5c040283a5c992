import Testing

@testable import Extractor

@Suite("TextView")
struct TextViewTests {
    private func view<T>(_ text: String, _ body: (TextView) -> T) -> T {
        Array(text.utf8).withUnsafeBufferPointer { body(TextView($0)) }
    }

    @Test("characters of every length are read forwards and backwards", arguments: ["a约é𠀀5", "𠀀", "é", "。1"])
    func bothWays(_ text: String) {
        view(text) { view in
            var forwards: [Unicode.Scalar] = []
            var at = 0
            while at < view.count {
                forwards.append(view.char(at: at))
                at = view.after(at)
            }
            #expect(forwards == Array(text.unicodeScalars))
            var backwards: [Unicode.Scalar] = []
            while at > 0 {
                backwards.append(view.char(before: at))
                at = view.start(before: at)
            }
            #expect(backwards.reversed() == Array(text.unicodeScalars))
        }
    }

    @Test("there is no character outside the text or inside another")
    func outside() {
        view("约5") { view in
            #expect(view.char(at: -1) == TextView.none)
            #expect(view.char(at: 1) == TextView.none)
            #expect(view.char(at: 4) == TextView.none)
            #expect(view.char(before: 0) == TextView.none)
            #expect(view.char(before: 5) == TextView.none)
        }
    }

    @Test("words, runs and blanks")
    func words() {
        view("约12 \t吨、件") { view in
            #expect(view.starts(with: "约1", at: 0))
            #expect(!view.starts(with: "约12吨", at: 0))
            #expect(view.ends(with: "约", at: 3))
            #expect(!view.ends(with: "大约", at: 3))
            #expect(view.skipDigits(3) == 5)
            #expect(view.skipBlanks(5) == 7)
            #expect(view.skipBlanks(before: 7) == 5)
            #expect(view.skipBlanks(before: 7, floor: 6) == 6)
            #expect(view.first("、", from: 0, to: view.count) == 10)
            #expect(view.first("。", from: 0, to: view.count) == nil)
            #expect(view.holdsOnly(from: 7, to: 13, most: 2) { $0 == "吨" || $0 == "、" })
            #expect(!view.holdsOnly(from: 7, to: 16, most: 2) { _ in true })
            #expect(!view.holdsOnly(from: 7, to: 7, most: 2) { _ in true })
        }
    }
}
