import Testing

@testable import Extractor

/// Nobody says in what encoding a report comes: one look at its beginning has to do.
struct DetectionTests {
    /// What people write in simplified characters, from a heading to a paragraph.
    static let simplified = [
        "目录", "联通", "捐赠物资", "单位：万元", "公司简介", "营业收入增长 8.3%", "2023 年度社会责任报告",
        "海棠乳业捐赠 5 万元。", "共有员工 1,284 人。", "Q3：净利润约 1.2 亿元", "CEO 致辞\n", "同比下降 0.6 个百分点",
        "• 奶源建设", "（一）资产负债表", "“奶业是慢功夫。”", "截至 2022 年 12 月 31 日，海棠乳业共有牧场 12 座。",
        "公司全年用电 3,600 万千瓦时，比上年减少 4.5%。",
        "2021 年起，海棠乳业在青禾县设立助学金，累计资助学生 860 名。",
        "本报告期内，公司研发投入占营业收入的 6.2%，较去年同期提高 0.7 个百分点。",
        "雨停了，老杨把最后一桶奶抬上车，对司机说：“路上慢一点，镇里的孩子等着呢。”",
        "董事会由 9 名董事组成，其中独立董事 3 名，女性董事 2 名。\n监事会由 3 名监事组成。\n",
        "Haitang Dairy 海棠乳业 Annual Report 2022\n股票代码：600000\n",
        "    第一节\u{3000}重要提示\n\n    本公司保证年度报告内容真实、准确、完整。\n",
        "营业收入        168,920        186,540        10.4%\n净利润          12,036         13,284         10.4%\n",
        "全省粮食总产量 1,530 万吨，增产 2.1%；居民人均可支配收入 3.6 万元，增长 6.4%。\n",
        "稳健的货币政策精准有力。三季度末，广义货币同比增长 10.3%，贷款余额 31 万亿元，同比增长 11.1%。",
        String(repeating: "我们相信，一家企业走得多远，取决于它和多少人同行。去年，公司向山区学校捐赠牛奶超 20 万箱。\n", count: 40),
    ]

    /// The same in traditional characters, as in Hong Kong and Taiwan.
    static let traditional = [
        "目錄", "董事會報告", "財務摘要", "單位：百萬港元", "截至年度止", "收益增加 6.9%", "民國 112 年度",
        "每股盈利 16.05 港仙", "員工總數為 1,284 人。", "Q3：稅後淨利約 1.2 億元", "ESG 報告書\n",
        "較去年減少 0.5 個百分點", "● 氣候變遷因應", "（一）資產負債表", "「這條路，我們走了三十年。」",
        "本公司擁有人應佔溢利為 64.2 百萬港元，按年下跌 27.0%。", "全年用電量 3,600 萬度，較前一年度減少 4.5%。",
        "本集團欣然宣佈截至二零二二年十二月三十一日止年度之業績。",
        "員工平均受訓時數為 24.6 小時，女性主管占比達 31%。",
        "雨停了，老楊把最後一桶奶抬上車，對司機說：「路上慢一點，孩子們等著呢。」",
        "董事會由九名董事組成，其中三名為獨立非執行董事。\n審核委員會於年內舉行四次會議。\n",
        "Haitang Dairy Holdings Limited\n海棠乳業控股有限公司\n（於開曼群島註冊成立之有限公司）\n",
        "    第一章\u{3000}經營理念\n\n    我們的責任從牧場開始。\n",
        "營業收入        168,920        186,540        10.4%\n本期淨利        12,036         13,284         10.4%\n",
        "溫室氣體排放量為 12,800 公噸二氧化碳當量，較基準年減少 18%；用水回收率達 85%。\n",
        "董事會建議派發末期股息每股 7.5 港仙，連同中期股息，全年合共每股 12.5 港仙，派息比率約為 78%。",
        String(repeating: "我們相信，一家企業能走多遠，取決於它與多少人同行。去年度共捐贈牛奶超過 20 萬箱，受惠學童逾三萬名。\n", count: 40),
    ]

    /// Texts that are not Chinese, or only by a word.
    static let others = [
        "", "A", "Q3", "12.5%", "Annual Report 2022\n",
        "plain text, nothing else; " + String(repeating: "and on ", count: 200),
        "Café Société", "naïve – “quoted” – 10 °C", "Привет, мир: отчёт за год", "caf\u{E9}",
    ]

    struct Case: Sendable, CustomTestStringConvertible {
        var text: String
        var name: String
        var expected: InputEncoding
        var testDescription: String { "\(name): \(text.prefix(20))" }
    }

    static let cases: [Case] = {
        var cases: [Case] = []
        for text in simplified { cases.append(Case(text: text, name: "GB18030", expected: .gb18030)) }
        for text in traditional { cases.append(Case(text: text, name: "BIG5-HKSCS", expected: .big5)) }
        for text in simplified + traditional + others {
            cases.append(Case(text: text, name: "UTF-8", expected: .utf8))
        }
        for text in simplified + traditional {
            cases.append(Case(text: text, name: "UTF-16LE", expected: .utf16))
            cases.append(Case(text: text, name: "UTF-16BE", expected: .utf16))
        }
        return cases
    }()

    @Test(arguments: cases)
    func theEncodingIsFoundHoweverShortTheText(item: Case) throws {
        let bytes = try encoded(item.text, as: item.name)
        for chunkSize in chunkSizes {
            #expect(
                try Decoded(bytes, chunkSize: chunkSize) == Decoded(item.text, item.expected),
                "chunks of \(chunkSize)")
        }
    }

    @Test(arguments: ["UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"])
    func aMarkSettlesIt(name: String) throws {
        let expected: InputEncoding =
            switch name {
            case "UTF-8": .utf8
            case "GB18030": .gb18030
            default: .utf16
            }
        // After the mark, what looks like something else.
        for text in ["", "A", "目录", "董事會報告", "plain"] {
            let bytes = try encoded("\u{FEFF}" + text, as: name)
            for chunkSize in chunkSizes {
                #expect(
                    try Decoded(bytes, chunkSize: chunkSize) == Decoded(text, expected),
                    "\(text) in \(chunkSize)")
            }
        }
    }

    /// A long cover in English, an address, a table of contents: then the Chinese begins.
    @Test(arguments: [("GB18030", InputEncoding.gb18030), ("BIG5-HKSCS", .big5), ("UTF-8", .utf8)])
    func englishBeforeTheChineseIsPassedOn(name: String, expected: InputEncoding) throws {
        for count in [63, 64, 65, 500, 5000, 300_000] {
            let cover = String(String(repeating: "Annual Report 2022, page 1\n", count: 20_000).prefix(count))
            let text = cover + "董事會報告：收益增加 6.9%。\n" + cover
            let bytes = try encoded(text, as: name)
            for chunkSize in [1, 7, 4096] where count < 10_000 || chunkSize > 7 {
                #expect(
                    try Decoded(bytes, chunkSize: chunkSize) == Decoded(text, expected),
                    "\(count), \(chunkSize)")
            }
        }
    }

    /// A mark in the middle of a text is a character, also where ASCII came before it.
    @Test func aMarkAfterASCIIIsACharacter() throws {
        let text = String(repeating: "0123456789", count: 10) + "\u{FEFF}海棠乳业"
        for chunkSize in chunkSizes {
            #expect(try Decoded(Array(text.utf8), chunkSize: chunkSize) == Decoded(text, .utf8))
        }
    }

    /// One Chinese word in a long English text, and nothing more for pages.
    @Test(arguments: [("GB18030", InputEncoding.gb18030), ("UTF-8", .utf8)])
    func aFewWordsInALongTextAreEnough(name: String, expected: InputEncoding) throws {
        let text =
            String(repeating: "Annual Report ", count: 10) + "海棠乳业"
            + String(repeating: " and so on", count: 1000)
        let bytes = try encoded(text, as: name)
        for chunkSize in chunkSizes {
            #expect(try Decoded(bytes, chunkSize: chunkSize) == Decoded(text, expected))
        }
    }

    /// A damaged disk or a careless cut makes a few bad bytes, not another encoding.
    @Test(arguments: [0, 3, 6, 9, 30, 300, 3000])
    func aBrokenUTF8FileStaysOne(place: Int) throws {
        let whole = Array(DetectionTests.simplified.last!.utf8)
        var bytes = whole
        // Between two characters.
        let place = whole[place...].firstIndex { $0 & 0xC0 != 0x80 }!
        bytes.insert(0xFF, at: place)
        bytes.replaceSubrange((place + 60)..<(place + 62), with: [0xC3])
        for chunkSize in chunkSizes {
            let found = try Decoded(bytes, chunkSize: chunkSize)
            #expect(found.encoding == .utf8)
            #expect(found.invalid == place)
            #expect(found.text == String(decoding: bytes, as: UTF8.self))
        }
    }

    @Test(arguments: [("GB18030", InputEncoding.gb18030), ("BIG5-HKSCS", .big5), ("UTF-16LE", .utf16)])
    func brokenBytesDoNotChangeTheOtherEncodingsEither(name: String, expected: InputEncoding) throws {
        let text = "董事會報告：收益增加 6.9%，員工總數為 1,284 人。\n"
        let bytes = try encoded(text, as: name)
        let broken: [UInt8] = name == "UTF-16LE" ? [0x00, 0xD8] : [0xFF]
        for chunkSize in chunkSizes {
            #expect(
                try Decoded(bytes + broken + bytes, chunkSize: chunkSize)
                    == Decoded(text + "\u{FFFD}" + text, expected, invalid: bytes.count))
            #expect(
                try Decoded(bytes + bytes.prefix(1), chunkSize: chunkSize).text.hasPrefix(text))
        }
    }

    /// Any bytes at all: what is made of them does not depend on how they arrive.
    @Test func theDecisionDoesNotDependOnChunks() throws {
        let pieces: [[UInt8]] =
            [[0x00], [0xFF], [0xFE, 0xFF], [0x81, 0x30], [0xE5, 0xA5], [0x02], [0xC3, 0xA9]]
            + [Array("A report. ".utf8), Array("\n".utf8), Array("好。".utf8), Array("2023".utf8)]
            + (try ["GB18030", "BIG5", "UTF-16LE", "UTF-16BE"].map { try encoded("一年之中", as: $0) })
        var state: UInt64 = 11
        func random(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % count
        }
        for _ in 0..<1000 {
            let few = (0..<(2 + random(3))).map { _ in pieces[random(pieces.count)] }
            let bytes = (0..<random(60)).flatMap { _ in few[random(few.count)] }
            for encoding in InputEncoding.allCases {
                let whole = try Decoded(bytes, as: encoding, chunkSize: 4096)
                for chunkSize in [1, 7, 64] {
                    #expect(try Decoded(bytes, as: encoding, chunkSize: chunkSize) == whole, "\(bytes)")
                }
            }
        }
    }

    /// A pipe is not held up for long: what has come so far must be out after a few characters.
    @Test func aSlowPipeIsNotHeldUp() throws {
        func heldUp(_ text: String, as name: String) throws -> Int {
            var decoder = InputEncoding.auto.decoder
            var out: [UInt8] = []
            for (index, byte) in try encoded(text, as: name).enumerated() {
                decoder.decode([byte], into: &out)
                if !out.isEmpty { return index + 1 }
            }
            return Int.max
        }
        #expect(try heldUp("海棠乳业捐赠 5 万元。", as: "UTF-8") == 9)
        #expect(try heldUp("2022 年，公司捐赠 5 万元。", as: "UTF-8") <= 14)
        #expect(try heldUp("海棠乳业捐赠 5 万元，用于学校。", as: "GB18030") <= 19)
        #expect(try heldUp("海棠乳業捐贈 5 萬元，用於學校。", as: "BIG5") <= 19)
        #expect(try heldUp("海棠乳业捐赠 5 万元，用于修建学校和图书室。", as: "UTF-16LE") <= 40)
        #expect(try heldUp(String(repeating: "plain text ", count: 10), as: "UTF-8") == 64)
    }

    /// What the reader says wins over what the bytes look like.
    @Test func anEncodingThatIsNamedIsTaken() throws {
        let bytes = try encoded("海棠乳业", as: "GB18030")
        #expect(try Decoded(bytes, as: .gb18030, chunkSize: 1) == Decoded("海棠乳业", .gb18030))
        #expect(try Decoded(bytes, as: .big5, chunkSize: 1).encoding == .big5)
        #expect(try Decoded(bytes, as: .utf8, chunkSize: 1).invalid == 0)
        #expect(try Decoded(bytes, as: .utf16, chunkSize: 1).encoding == .utf16)
    }

    @Test func theTwoOrdersOfUTF16AreToldApartWithoutAMark() throws {
        for text in DetectionTests.simplified + DetectionTests.others {
            for name in ["UTF-16LE", "UTF-16BE"] {
                let bytes = try encoded(text, as: name)
                for chunkSize in chunkSizes {
                    #expect(try Decoded(bytes, as: .utf16, chunkSize: chunkSize) == Decoded(text, .utf16))
                }
            }
        }
    }

    @Test func encodingsHaveTheirUsualNames() {
        #expect(InputEncoding.allCases.map(\.rawValue) == ["auto", "utf-8", "gb18030", "big5", "utf-16"])
        #expect(InputEncoding.allCases.map(\.name) == ["auto", "UTF-8", "GB18030", "Big5", "UTF-16"])
    }
}
