import Testing

@testable import Extractor

struct SourceLineTests {
    private func lines(_ text: String) -> [SourceLine] {
        var found: [SourceLine] = []
        Array(text.utf8).withUnsafeBufferPointer {
            SourceLine.scan($0, line: 1, page: 1, into: &found)
        }
        return found
    }

    @Test(arguments: [
        ("甲\n乙\n丙", ["1/1", "2/1", "3/1"]), ("甲\r\n乙\r\n丙\r\n", ["1/1", "2/1", "3/1"]),
        ("甲\r乙\r丙", ["1/1", "2/1", "3/1"]), ("甲\n\r乙", ["1/1", "2/1", "3/1"]),
        ("甲\u{0C}乙\n\u{0C}丙", ["1/1", "1/2", "2/3"]), ("甲\n\n\n", ["1/1", "2/1", "3/1"]),
        ("", ["1/1"]), ("\u{0C}", ["1/2"]), ("\u{0C}\u{0C}甲", ["1/3"]),
    ])
    func numbersAndPages(text: String, expected: [String]) {
        #expect(lines(text).map { "\($0.number)/\($0.page)" } == expected)
    }

    @Test func linesAndPagesAreCountedBeyond32Bits() {
        var found: [SourceLine] = []
        Array("甲\n乙\u{0C}丙".utf8).withUnsafeBufferPointer {
            SourceLine.scan($0, line: 2_200_000_000, page: 4_300_000_000, into: &found)
        }
        #expect(found.map(\.number) == [2_200_000_000, 2_200_000_001, 2_200_000_001])
        #expect(found.map(\.page) == [4_300_000_000, 4_300_000_000, 4_300_000_001])
    }

    @Test func blanksAtBothEndsAreLeftOut() {
        let line = lines(" \u{3000}\u{A0}\u{200B}甲 乙\u{2003}\t \u{AD}")[0]
        #expect(line.end - line.start == 7)
        #expect(line.indent == 4)
        #expect(line.width == 5)
    }

    @Test(arguments: ["", " ", "\u{3000}\u{A0}", "\u{FEFF}\u{200B}", "\u{1}\u{7F}"])
    func blankLines(text: String) {
        #expect(lines(text)[0].isBlank)
    }

    @Test(arguments: [
        ("甲   乙", true), ("甲\t乙", true), ("甲\u{3000}\u{3000}乙", true), ("甲 \u{A0} 乙", true),
        ("甲  乙", false), ("甲\u{3000}乙", false), ("   甲   ", false),
    ])
    func columns(text: String, hasColumns: Bool) {
        #expect(lines(text)[0].hasColumns == hasColumns)
    }

    @Test(arguments: [
        ("2022 年， 海 棠 乳 业 光 伏 发 电", true), ("2 0 2 2 年 ， 海 棠 乳 业", true),
        ("2022 年，海棠乳业捐赠超 2,270 万元", false), ("1 2 3 4 5 6 7 8", false),
        ("a b c d e f g h", false),
    ])
    func letterSpacing(text: String, isLetterSpaced: Bool) {
        #expect(lines(text)[0].isLetterSpaced == isLetterSpaced)
    }
}
