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
                        ByteScan.firstMark(in: text, start, text.count)
                            == plain {
                                $0 <= 0x20 || $0 == 0xC2 || $0 >= 0xE0 && $0 <= 0xE3 || $0 >= 0xEA
                            })
                    #expect(
                        ByteScan.codePoints(in: text, start, text.count)
                            == rest.count(where: { text[$0] & 0xC0 != 0x80 }))
                }
            }
        }
    }

    @Test func surveysWhatThePlainLoopSees() {
        for text in ByteScanTests.texts() {
            text.withUnsafeBufferPointer { text in
                let survey = ByteScan.survey(text, 0, text.count)
                #expect(survey.codePoints == text.count(where: { $0 & 0xC0 != 0x80 }))
                #expect(survey.hasDigit == text.contains { $0 >= 0x30 && $0 <= 0x39 })
                #expect(survey.hasLetter == text.contains { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A })
                #expect(survey.isASCII == !text.contains { $0 >= 0x80 })
            }
        }
    }
}
