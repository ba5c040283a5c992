import Testing

@testable import Extractor

/// The same report in another encoding gives the same records, at the same places.
struct EncodedRecordsTests {
    static let mainland = """
        海棠乳业 2022 年度社会责任报告

        2022 年 3 月，公司向青禾县捐赠牛奶超 2.4 万箱，惠及学生 12,875
        名。全年营业收入 18.6 亿元，同比增长 10.4%；研发投入占比约 3%～5%。
        截至 2022 年 12 月 31 日，公司共有员工 1,284 人，其中女性占四成半。
        “路上慢一点。”老杨说。
        """

    static let hongKong = """
        海棠乳業控股有限公司

        截至二零二二年十二月三十一日止年度，收益增加 6.9% 至 1,286.4 百萬港元，
        毛利率為 57.7%，較去年減少 0.5 個百分點。
        2022 年 3 月，本集團捐贈牛奶超過 2.4 萬箱，受惠學童逾三萬名。
        董事會建議派發末期股息每股 7.5 港仙。
        """

    private func records(_ bytes: [UInt8], as encoding: InputEncoding, chunkSize: Int) -> [ExtractedRecord] {
        var options = Extractor.Options()
        options.types.names.insert("date")
        options.encoding = encoding
        options.chunkSize = chunkSize
        return Extractor(options: options).found(in: bytes)
    }

    @Test(arguments: [
        ("GB18030", InputEncoding.gb18030, mainland), ("GBK", .gb18030, hongKong), ("BIG5", .big5, hongKong),
        ("BIG5-HKSCS", .big5, hongKong), ("CP950", .big5, hongKong), ("UTF-16LE", .utf16, mainland),
        ("UTF-16BE", .utf16, hongKong), ("UTF-16", .utf16, mainland), ("UTF-8", .utf8, hongKong),
    ])
    func theEncodingMakesNoDifference(name: String, encoding: InputEncoding, text: String) throws {
        var options = Extractor.Options()
        options.types.names.insert("date")
        let expected = try Extractor(options: options).records(in: text)
        #expect(expected.count >= 8)
        let bytes = try encoded(text, as: name)
        for chunkSize in chunkSizes {
            #expect(records(bytes, as: .auto, chunkSize: chunkSize) == expected, "chunks of \(chunkSize)")
            #expect(records(bytes, as: encoding, chunkSize: chunkSize) == expected, "chunks of \(chunkSize)")
        }
    }

    @Test func offsetsCountTheCodePointsOfTheTextNotItsBytes() throws {
        for name in ["UTF-8", "UTF-16LE", "GB18030"] {
            let bytes = try encoded("\u{FEFF}公司捐赠 500 万元。", as: name)
            let record = try #require(records(bytes, as: .auto, chunkSize: 3).first { $0.type == "amount" })
            #expect(record.text == "500 万元")
            #expect(record.start == 5)
            #expect(record.end == 11)
        }
    }

    @Test func aStringIsWhatItIs() {
        var options = Extractor.Options()
        options.encoding = .big5
        #expect(Extractor(options: options).found(in: "公司捐赠 500 万元。").contains { $0.text == "500 万元" })
    }

    @Test func aRunSaysWhatItRead() throws {
        let sentence = "海棠乳业捐赠 500 万元，用于修建学校。"
        let cases: [(name: String, encoding: InputEncoding)] = [
            ("UTF-8", .utf8), ("GB18030", .gb18030), ("UTF-16LE", .utf16),
        ]
        for (name, encoding) in cases {
            let bytes = try encoded(sentence, as: name)
            let source = ByteSource(bytes: bytes + bytes.prefix(1), name: "report.txt")
            let summary = try Extractor().run(source) { _ in }
            #expect(summary.encoding == encoding)
            #expect(summary.firstInvalidOffset == bytes.count)
            #expect(summary.records >= 1)
        }
        let empty = try Extractor().run(ByteSource(bytes: [], name: "empty.txt")) { _ in }
        #expect(empty == Extractor.Summary())
    }

    @Test func threadsDoNotMatter() throws {
        let text = String(repeating: EncodedRecordsTests.hongKong + "\n", count: 50)
        let bytes = try encoded(text, as: "BIG5-HKSCS")
        func output(_ bytes: [UInt8], jobs: Int) throws -> [UInt8] {
            var options = Extractor.Options()
            options.jobs = jobs
            options.chunkSize = 1000
            nonisolated(unsafe) var written: [UInt8] = []
            _ = try Extractor(options: options).run(ByteSource(bytes: bytes, name: "-")) { written += $0 }
            return written
        }
        let expected = try output(Array(text.utf8), jobs: 1)
        #expect(try output(bytes, jobs: 1) == expected)
        #expect(try output(bytes, jobs: 3) == expected)
    }
}
