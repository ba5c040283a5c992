import Testing

@testable import Extractor

/// Every answer against the plain loop it stands for, on random bytes and at every offset.
@Suite struct ByteScanTests {
    private static func texts() -> [[UInt8]] {
        var random = Seeded(7)
        let pool: [[UInt8]] = [
            Array("公".utf8), Array("，".utf8), Array("“".utf8), Array("　".utf8), Array("é".utf8),
            Array("😀".utf8), Array("\u{85}".utf8), Array("\u{2028}".utf8), Array("\u{2029}".utf8),
            [0xE2, 0x80],
            [0xC2], Array("a".utf8), Array("7".utf8), [0x20], [0x0A], [0x0C], [0x0D], [0x09], [0x22], [0x5C],
            [0x5D],
            [0x23],
            [0x7F], [0x00],
        ]
        return (0..<300).map { length in
            var text: [UInt8] = []
            while text.count < length { text += random.pick(pool) }
            return text
        }
    }

    private func isEscaped(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
        let ends: [[UInt8]] = [[0xC2, 0x85], [0xE2, 0x80, 0xA8], [0xE2, 0x80, 0xA9]]
        return text[at] < 0x20 || text[at] == 0x22 || text[at] == 0x5C
            || ends.contains { text[at...].starts(with: $0) }
    }

    @Test func findsWhatThePlainLoopFinds() {
        for text in ByteScanTests.texts() {
            text.withUnsafeBufferPointer { text in
                for start in stride(from: 0, through: text.count, by: 3) {
                    let rest = start..<text.count
                    func plain(_ isWanted: (UInt8) -> Bool) -> Int {
                        rest.first { isWanted(text[$0]) } ?? text.count
                    }
                    #expect(
                        ByteScan.first(below: 0x0E, in: text, start, text.count) == plain { $0 < 0x0E })
                    #expect(
                        ByteScan.firstEscaped(in: text, start)
                            == (rest.first { isEscaped(text, $0) } ?? text.count))
                    #expect(
                        ByteScan.codePoints(in: text, start, text.count)
                            == rest.count(where: { text[$0] & 0xC0 != 0x80 }))
                }
            }
        }
    }

    @Test func countsTheEndsThatThePlainLoopCounts() {
        for text in ByteScanTests.texts() + ByteScanTests.texts().map({ $0.filter { $0 != 0x0D } }) {
            var lines = 0
            for at in text.indices
            where text[at] == 0x0D || text[at] == 0x0A && (at == 0 || text[at - 1] != 0x0D) {
                lines += 1
            }
            let ends = text.withUnsafeBufferPointer { ByteScan.ends(in: $0) }
            #expect(ends.lines == lines)
            #expect(ends.pages == text.count(where: { $0 == 0x0C }))
        }
    }

    @Test func findsIdeographsThatStandTwice() {
        var random = Seeded(11)
        let pool = ["公", "司", "公", "7", "，", "，，", "    ", "é"].map { Array($0.utf8) }
        for length in 0..<200 {
            var text: [UInt8] = []
            while text.count < length { text += random.pick(pool) }
            text.withUnsafeBufferPointer { text in
                for start in stride(from: 0, through: text.count, by: 5) {
                    let plain = (start..<max(start, text.count - 5)).first {
                        text[$0] >= 0xE4 && text[$0] <= 0xE9
                            && text[$0..<$0 + 3].elementsEqual(text[$0 + 3..<$0 + 6])
                    }
                    #expect(ByteScan.firstRepeated(in: text, start) == plain ?? text.count)
                }
            }
        }
    }

    /// What is passed over is valid, ends between characters and leaves less than sixteen bytes of what could be.
    @Test func passesOverValidTextAlone() {
        var random = Seeded(13)
        let pool: [[UInt8]] =
            ["公", "公司", "7", "é", "　", "\u{7FF}", "\u{1000}", "\u{FFFD}"].map { Array($0.utf8) }
        let odd: [[UInt8]] = [
            [0x80], [0xC0, 0x80], [0xC2], [0xE4], [0xE4, 0xB8], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
            [0xFF],
            [0xF0, 0x9F, 0x98, 0x80], [0xE4, 0xB8, 0x41], [0xC3, 0xE4, 0xB8, 0xAD],
        ]
        for length in 0..<400 {
            var text: [UInt8] = Array("ab".utf8)
            let oddAt = length % 2 == 0 ? Int.max : Int.random(in: 0...4 * length, using: &random)
            while text.count < length {
                text += text.count >= oddAt && text.count < oddAt + 3 ? random.pick(odd) : random.pick(pool)
            }
            let end = text.withUnsafeBufferPointer { ByteScan.commonUTF8(in: $0, from: min(2, $0.count)) }
            #expect(String(validating: text[..<end], as: UTF8.self) != nil)
            if oddAt == Int.max { #expect(end >= text.count - 18) }
        }
    }
}
