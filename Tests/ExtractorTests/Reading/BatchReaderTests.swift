import Foundation
import Testing

@testable import Extractor

struct BatchReaderTests {
    static let report = """
        海棠乳业 2022 年度报告
        \u{0C}01
        奶源建设

        海棠乳业多年来坚持与周边的农户签订长期收购合同，并为他们提供饲料、

        防疫和技术方面的支持。2022 年，公司共收购鲜奶 41.

        2 万吨，较上年增加 2.6 万吨，惠及 12,875

        户。


        公司每年公布能耗数据，接受社会各界的监督。
        单位：万元   2021 年   2022 年
        营业收入   168,920   186,540
        \u{0C}12,875 户
        合作牧户
        “奶业是慢功夫，急不得。”
        ——技术员老杨
        二○二二年
        """

    static let texts = [
        report, report.replacing("\n", with: "\r\n"), report.replacing("\n", with: "\r"),
        report.replacing("\n", with: "\r\n\r"), report + "\n", "\u{FEFF}" + report, "", "\n", "\r",
        "\r\n",
        "\n\n \n", "好。", "好。\n", "好。\r\n", "好。\r", "\u{0C}", "好。\u{0C}", "\u{0C}\n好",
        "没有句号的一行", "一。\n二！\n三？\n四。”\n五。） \n六", "好。\r\r\n\n\r好。",
    ]

    @Test(arguments: texts)
    func blocksDoNotDependOnChunks(text: String) throws {
        let bytes = Array(text.utf8)
        let whole = try placedBlocks(bytes, chunkSize: max(1, bytes.count))
        for chunkSize in [1, 2, 3, 7, 64, 4096] {
            #expect(
                try placedBlocks(bytes, chunkSize: chunkSize) == whole, "chunks of \(chunkSize)")
        }
    }

    @Test func blocksDoNotDependOnChunksInAnyMixOfLines() throws {
        let pieces = [
            "海棠乳业捐赠超 2", "万名学生", "，增长 24.5%", "。", "”", "\n", "\n", "\r\n", "\r", "\u{0C}",
            "    ", "\u{3000}", "2022 年", "标题", "• ", "——", "营业收入 1,036 1,284.5", "好！", "\u{FEFF}",
            "é𠮷", "1", "年", "半", "（一）", "Q1：", ".", "%", "5 5", "……", "○", "二", "“", "\u{F06C}",
            "至 3 月", " ", "-", "年 2022", "\t",
        ]
        var state: UInt64 = 42
        for _ in 0..<1000 {
            var text = ""
            for _ in 0..<30 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += pieces[Int(state >> 33) % pieces.count]
            }
            let bytes = Array(text.utf8)
            let whole = try placedBlocks(bytes, chunkSize: bytes.count)
            for chunkSize in [1, 7, 50] {
                #expect(
                    try placedBlocks(bytes, chunkSize: chunkSize) == whole,
                    "\(text.debugDescription)")
            }
        }
    }

    /// Whether a line is a heading depends on the lines after it, but only on those of its sentence.
    @Test func blocksDoNotDependOnChunksInAnyOrderOfLines() throws {
        let lines = [
            "湖边的奶牛一早就醒来", "赶车人把奶桶装上马车", "沿着山路往镇上去了。", "助力乡村振兴",
            "马车冬天走过的三十里山路", "2022 年，公司捐赠超", "2 万元。", "好。", "海棠乳业，与您同行",
            "海棠乳业多年来坚持与周边的农户签订长期收购合同并为他们提供饲料防疫和技术支持",
            "公司多年来坚持与周边的农户签订长期收购合同，并为他们提供饲料防疫和技术支持。",
            "冬天存料超 60 万捆", "营业收入 1,036 1,284.5", "  赶车人把奶桶装上马车", "“张老师的一天”", "REC",
        ]
        var state: UInt64 = 3
        func random(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % count
        }
        for _ in 0..<1000 {
            let text = (0..<12).map { _ in
                lines[random(lines.count)] + ["\n", "\n", "\n\n", "\n\n", "\n\n\n", "\u{0C}"][random(6)]
            }.joined()
            let bytes = Array(text.utf8)
            let whole = try placedBlocks(bytes, chunkSize: bytes.count)
            for chunkSize in [1, 40] {
                #expect(try placedBlocks(bytes, chunkSize: chunkSize) == whole, "\(text.debugDescription)")
            }
        }
    }

    @Test(arguments: texts)
    func batchesAreTheTextInOrder(text: String) throws {
        let expected = Array(
            text.unicodeScalars.drop { $0 == "\u{FEFF}" }.map(String.init).joined().utf8)
        for chunkSize in [1, 7, 4096] {
            let found = try batches(Array(text.utf8), chunkSize: chunkSize)
            #expect(found.flatMap(\.bytes) == expected)
            #expect(found.map(\.index) == Array(found.indices))
            for (previous, next) in zip(found, found.dropFirst()) {
                #expect(!previous.bytes.isEmpty)
                // \r\n is never cut in two.
                #expect(!(previous.bytes.last == 0x0D && next.bytes.first == 0x0A))
                #expect(
                    next.codePoint
                        == previous.codePoint
                        + String(decoding: previous.bytes, as: UTF8.self).unicodeScalars.count)
            }
        }
    }

    @Test func aBatchIsHandedOutAsSoonAsASentenceIsOver() throws {
        let found = try batches(Array("标题\n一。\n二\n三。\n四".utf8), chunkSize: 1)
        #expect(
            found.map { String(decoding: $0.bytes, as: UTF8.self) } == ["标题\n一。\n", "二\n三。\n", "四"])
        #expect(found.map(\.line) == [1, 3, 5])
        #expect(found.map(\.codePoint) == [0, 6, 11])
    }

    @Test func linesAndPagesAreCounted() throws {
        let text = "一。\r\n二。\r三。\n\u{0C}四。\n\n五。\u{0C}六"
        let found = try batches(Array(text.utf8), chunkSize: 1)
        #expect(found.map(\.line) == [1, 2, 3, 4, 5, 6])
        // A batch begins before its form feed.
        #expect(found.map(\.page) == [1, 1, 1, 1, 2, 2])
        let blocks = try placedBlocks(Array(text.utf8), chunkSize: 1)
        #expect(
            blocks.map { "\($0.text) \($0.lines.lowerBound) \($0.page)" } == [
                "一。 1 1", "二。 2 1", "三。 3 1", "四。 4 2", "五。 6 2", "六 6 3",
            ])
    }

    @Test func invalidBytesReadAsTheReplacementCharacter() throws {
        let bytes = Array("捐赠".utf8) + [0xFF] + Array("5 万元。\n好".utf8) + [0xE5, 0xA5]
        for chunkSize in [1, 3, 100] {
            var reader = BatchReader(ByteSource(bytes: bytes, name: "test"), chunkSize: chunkSize)
            var text = ""
            while let batch = try reader.next() {
                text += String(decoding: batch.bytes, as: UTF8.self)
            }
            #expect(text == "捐赠\u{FFFD}5 万元。\n好\u{FFFD}")
            #expect(reader.firstInvalidOffset == 6)
        }
    }

    @Test func aLineWithoutEndIsCutBetweenClausesAndNeverInANumber() throws {
        let clause = "海棠乳业捐赠 12,345,678 万元，"
        let count = 2_000_000 / clause.utf8.count
        let bytes = Array(String(repeating: clause, count: count).utf8)
        let start = ContinuousClock.now
        let found = try batches(bytes, chunkSize: 4096)
        #expect(found.map(\.bytes.count).max() ?? 0 <= BatchReader.longestLine + 4096)
        #expect(found.allSatisfy { String(decoding: $0.bytes, as: UTF8.self).hasSuffix("，") })
        #expect(found.flatMap(\.bytes) == bytes)
        #expect(found.allSatisfy { $0.line == 1 })
        let whole = try placedBlocks(bytes, chunkSize: bytes.count)
        #expect(try placedBlocks(bytes, chunkSize: 10_000) == whole)
        #expect(ContinuousClock.now - start < .seconds(60))
    }

    @Test(arguments: ["海棠乳业", "1,234", "7", "a", "𠮷"])
    func aLineWithoutPunctuationIsCutBetweenCharacters(piece: String) throws {
        let bytes = Array(String(repeating: piece, count: 600_000 / piece.utf8.count).utf8)
        let found = try batches(bytes, chunkSize: 65_536)
        #expect(found.count >= 2)
        #expect(found.map(\.bytes.count).max() ?? 0 <= BatchReader.longestLine + 65_536)
        #expect(found.flatMap(\.bytes) == bytes)
        #expect(found.allSatisfy { String(validating: $0.bytes, as: UTF8.self) != nil })
        let other = try batches(bytes, chunkSize: bytes.count)
        #expect(other.map(\.bytes.count) == found.map(\.bytes.count))
    }

    @Test func linesWithoutSentencesAreCutAtALineEnd() throws {
        let bytes = Array(String(repeating: "营业收入 168,920 186,540\r\n", count: 12_000).utf8)
        let found = try batches(bytes, chunkSize: 1 << 20)
        #expect(found.count >= 5)
        #expect(found.dropLast().allSatisfy { $0.bytes.suffix(2) == [0x0D, 0x0A] })
        let small = try batches(bytes, chunkSize: 1000)
        #expect(small.map(\.bytes.count) == found.map(\.bytes.count))
        #expect(small.map(\.line) == found.map(\.line))
    }

    @Test func longTablesAmongSentences() throws {
        let table = String(repeating: "营业收入 168,920 186,540\n", count: 2500)
        let text = "好。\n" + table + "以上为万元。\n" + table + "\u{0C}附注\n" + table + table + "完。"
        let bytes = Array(text.utf8)
        let whole = try placedBlocks(bytes, chunkSize: bytes.count)
        for chunkSize in [5_000, 65_536, 100_000] {
            #expect(try placedBlocks(bytes, chunkSize: chunkSize) == whole)
        }
    }

    @Test func aMissingFileIsAFailure() throws {
        #expect(throws: ByteSource.Failure.self) {
            _ = try ByteSource.file("/nowhere/report.txt").name
        }
        do throws(ByteSource.Failure) {
            _ = try ByteSource.file("/nowhere/report.txt").name
        } catch {
            #expect(
                error.description == "/nowhere/report.txt: cannot read: No such file or directory")
        }
        do throws(ByteSource.Failure) {
            _ = try ByteSource.file("/").name
        } catch {
            #expect(error.description == "/: cannot read: Is a directory")
        }
    }

    @Test func aFileIsReadInChunks() throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).txt")
            .path
        try #require(
            FileManager.default.createFile(
                atPath: path, contents: Data(BatchReaderTests.report.utf8)))
        defer { try? FileManager.default.removeItem(atPath: path) }
        var reader = BatchReader(try ByteSource.file(path), chunkSize: 100)
        var bytes: [UInt8] = []
        while let batch = try reader.next() { bytes += batch.bytes }
        #expect(bytes == Array(BatchReaderTests.report.utf8))
        #expect(try reader.next() == nil)
    }
}
