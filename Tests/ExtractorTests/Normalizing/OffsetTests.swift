import Testing

@testable import Extractor

/// The way back: from any range of the normalised text to the source.
struct OffsetTests {
    static let texts = [
        "2022 年，海棠 乳业\n\n捐赠超 ２,０００ 万元，增长 24.\n5%。\n第二段 APP 上线。",
        "\u{FEFF}２０２２年３月\u{A0}，乳\u{200B}业\u{AD}达 1，234 萬個。\r\n\r\n二○二二年⽉\r好",
        "  • 𠮷野家 café 5 ％\n\u{F06C}\n价格 ￥5、￡6 − 7   甲\t乙\u{0C}︵新︶﹪\n",
        "2 0 2 2 年 ， 公 司 捐 赠 1 2 万 元\n，全 部 到 位 。",
        "一\u{7F}二\u{1}三。\n\n\n\n㇐\u{F9B5}⾧",
    ]

    @Test(arguments: texts)
    func everyCharacterFoldsBackToItsSource(text: String) {
        let source = Array(text.utf8)
        let result = normalized(text)
        var checked = 0
        for block in result.blocks {
            var at = Int(block.start)
            while at < Int(block.end) {
                var end = at + 1
                while result.bytes[end] & 0xC0 == 0x80 { end += 1 }
                let character = Array(result.bytes[at..<end])
                defer { at = end }
                if character == [0x20] || character == [0x09] { continue }
                let start = result.source(startingAt: at)
                let stop = result.source(endingAt: end, in: whole(String(decoding: source, as: UTF8.self)))
                let slice = String(decoding: source[start.byte..<stop.byte], as: UTF8.self)
                #expect(slice.unicodeScalars.count == 1)
                #expect(codePoints(source[..<start.byte]) == start.codePoint)
                #expect(codePoints(source[..<stop.byte]) == stop.codePoint)
                let read = String(decoding: character, as: UTF8.self)
                let isByContext = "○，".contains(slice)
                #expect(isByContext || blocks(slice) == [read], "\(slice) read as \(read)")
                checked += 1
            }
        }
        #expect(checked > 5)
    }

    /// `‹` and `›` mark a place in the source; it is found by what it reads as.
    @Test(arguments: [
        ("捐赠‹超 2,270 万\n\n元›，", "超2,270万元"),
        ("公司 ‹２０２２ 年 ３ 月›\n起", "2022年3月"),
        ("达 ‹98.\r\n6 ％›。", "98.6%"),
        ("‹二○二二年›好", "二〇二二年"),
        ("共 ‹5 萬個› 人", "5万个"),
        ("好。\n\n\n\u{F06C} 共 ‹１，２３４ 人›", "1,234人"),
        ("招聘 ‹APP\u{200B} 的 人›  ", "APP 的人"),
        ("\u{FEFF}‹￥\u{A0}5›", "¥ 5"),
    ])
    func aMarkedPlaceIsFound(marked: String, reading: String) throws {
        let text = marked.replacing("‹", with: "").replacing("›", with: "")
        let before = marked.prefix { $0 != "‹" }
        let inside = marked.drop { $0 != "‹" }.dropFirst().prefix { $0 != "›" }
        let result = normalized(text)
        let pattern = Array(reading.utf8)
        let at = try #require(
            result.bytes.indices.first { result.bytes[$0...].starts(with: pattern) })
        let start = result.source(startingAt: at)
        let end = result.source(endingAt: at + pattern.count, in: whole(text))
        #expect(start.byte == before.utf8.count)
        #expect(start.codePoint == before.unicodeScalars.count)
        #expect(end.byte == before.utf8.count + inside.utf8.count)
        #expect(end.codePoint == before.unicodeScalars.count + inside.unicodeScalars.count)
    }

    @Test func linesAndPagesOfASource() {
        let text = "一。\r\n\r\n二。\u{0C}三。\n\u{0C}四。\r五。"
        let source = Array(text.utf8)
        let result = normalized(text)
        let places = result.blocks.map { block in
            let at = result.source(startingAt: Int(block.start)).byte
            let line = result.line(ofSourceByte: at)
            return
                "\(String(decoding: source[at..<at + 3], as: UTF8.self)) \(line.number) \(line.page)"
        }
        #expect(places == ["一 1 1", "二 3 1", "三 3 2", "四 4 3", "五 5 3"])
    }

    @Test func theBlockAroundAPlace() {
        let result = normalized("甲。\n\n乙。\n\n丙。")
        let around = result.bytes.indices.filter { result.bytes[$0] >= 0xE4 }.map {
            result.block(around: $0)
        }
        #expect(around == [0, 1, 2])
    }

    private func codePoints(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
    }
}
