import Testing

@testable import Extractor

struct NormalizerTests {
    /// Every form of the sentence must read the same.
    private func expect(
        _ expected: String, _ forms: String..., sourceLocation: SourceLocation = #_sourceLocation
    ) {
        for form in forms {
            #expect(blocks(form) == [expected], "\(form)", sourceLocation: sourceLocation)
        }
    }

    @Test func oneSentenceInManyForms() {
        expect(
            "2022年3月，海棠乳业捐赠超2,270万元，增长24.5%。",
            "2022年3月，海棠乳业捐赠超2,270万元，增长24.5%。",
            "2022 年 3 月，海棠乳业捐赠超 2,270 万元，增长 24.5%。",
            "2022 年 3 月， 海 棠 乳 业 捐 赠 超 2,270 万 元， 增 长 24.5%。",
            "２０２２年３月，海棠乳业捐赠超２，２７０万元，增长２４．５％。",
            "2022\u{A0}年\u{A0}3\u{A0}月，海棠乳业捐赠超\u{A0}2,270\u{A0}万元，增长\u{A0}24.5 %。",
            "2022\u{3000}年 3\u{2003}月，海棠\u{200B}乳业捐\u{AD}赠超 2,270 万元，增长 24.5\u{2009}%。",
            "\u{FEFF}2022 年 3 ⽉，海棠乳业捐赠超 2,270 萬元，增長 24.5﹪。",
            "2022 年 3 月，海棠乳业捐赠超\n2,270 万元，增长 24.5%。",
            "2022 年 3 月，海棠乳业捐赠超 2,\n\n270 万元，增长 24.5%。",
            "2022 年 3 月，海棠乳业捐赠超 2,270\r\n\r\n万元，增长 24.5%。",
            "2022\n年 3 月，海棠乳业捐赠超 2,270 万元，增长 24.\n5%。",
            "2022 年 3 月，海棠乳业捐赠超 2,270 万\r元，增长 24.5\r%。",
            "    2022 年 3 月，海棠乳业捐赠超 2,270 万元，\n增长 24.5%。    ",
            "\u{F06C} 2022 年 3 月，海棠乳业捐赠超 2,270 万元，增长 24.5%。",
            "\u{F06C}\n2022 年 3 月，海棠乳业捐赠超 2,270 万元，增长 24.5%。")
    }

    @Test func blanks() {
        expect("2022 2023", "2022 2023", " 2022  2023 ", "２０２２\u{A0}２０２３")
        expect("项目\t2022\t2023", "项目   2022     2023", "项目\t2022\t\t2023")
        expect("使用 APP 的人", "使用 APP 的人", "使用  APP\u{A0}的 人")
        expect("库温-18℃至4℃", "库温 -18℃ 至 4℃", "库温 −18 ℃ 至 4 ℃", "库温 －18℃ 至 4℃")
        expect("5 km/h", "5 km/h", "５ ｋｍ／ｈ")
        expect("10%-20%", "10%-20%", "10 %-20 %", "１０％－２０％")
    }

    @Test func digitsOfALetterSpacedLine() {
        expect("2022年12月，海棠乳业捐赠5万元", "2 0 2 2 年 1 2 月 ， 海 棠 乳 业 捐 赠 5 万 元")
        // Two numbers stay two.
        expect("海棠乳业捐赠合计2021 2022", "海 棠 乳 业 捐 赠 合 计 2021 2022")
    }

    @Test func fullWidthCommaIsAThousandsSeparatorOnlyBeforeThreeDigits() {
        expect("12,345人", "12，345人", "１２，３４５人", "12，３45 人")
        expect("12，34人", "12，34 人", "１２，３４人")
        expect("12，3456人", "12，3456 人")
        expect("5月，345人", "5 月，345 人")
    }

    @Test func fullWidthFormsThatStayBecauseTheyAreChinese() {
        expect("快乐（甲）：好；好！好？", "快乐（甲）：好；好！好？", "快乐︵甲︶：好；好！好？")
        expect("价格¥5", "价格 ￥5", "价格 ¥5")
    }

    @Test func zeroWrittenAsACircleBetweenNumerals() {
        expect("二〇二二年", "二〇二二年", "二○二二年", "二◯二二年", "二Ｏ二二年", "二 ○ 二 二 年")
        expect("二〇〇八年", "二○○八年", "二◯○八年")
        expect("二〇一〇年", "二○一○年")
        expect("一百〇五人", "一百○五人")
        expect("○好", "○好")
        expect("表一○已完成", "表一○已完成")
        expect("ㄧㄝˊ", "ㄧㄝˊ")
        expect("十一家", "十ㄧ家")
        expect("廿三日", "卄三日")
    }

    @Test func charactersBeyondTheBasicPlaneAndOfTwoBytes() {
        expect("𠮷野家，café·2023年", "𠮷野家，café·2023 年")
    }

    @Test func whatIsShownKeepsTheTraditionalButNotTheGlyphs() {
        func shown(_ text: String) -> String {
            let result = normalized(text)
            let block = result.blocks[0]
            return String(
                decoding: result.display(Int(block.start)..<Int(block.end)), as: UTF8.self)
        }
        #expect(shown("⾧期增長，達二○二二個，⼯") == "長期增長，達二○二二個，⼯")
        #expect(shown("3 ⽉　　　5 萬") == "3月 5萬")
        #expect(blocks("⾧期增長，達 5 個") == ["长期增长，达5个"])
    }

    @Test func sentencesEndAtFinalMarksAndBlockEnds() {
        func sentences(_ text: String) -> [String] {
            let result = normalized(text)
            var found: [String] = []
            var at = 1
            while at < result.bytes.count - 1 {
                let range = result.sentence(around: at)
                found.append(String(decoding: result.bytes[range], as: UTF8.self))
                at = max(at + 1, range.upperBound)
            }
            return found
        }
        #expect(sentences("好。更好！吗？") == ["好。", "更好！", "吗？"])
        #expect(sentences("“好。”他说（真的！）。走") == ["“好。”", "他说（真的！）。", "走"])
        #expect(sentences("「好。」再来！！？走") == ["「好。」", "再来！！？", "走"])
        #expect(sentences("标题\n\n\n\n正文。\n\n页脚") == ["标题", "正文。", "页脚"])
    }

    @Test(arguments: [
        "", "\n", "\n\n \r\n\t\n", "\u{FEFF}", "\u{200B}\n\u{200B}", "\u{0C}", "\u{0C}\n\u{0C}",
    ])
    func nothingIsNoBlock(text: String) {
        let result = normalized(text)
        #expect(result.blocks.isEmpty)
        #expect(result.bytes == [0x0A])
        #expect(!result.lines.isEmpty)
    }

    @Test func aResultIsUsedAgain() {
        var result = normalized("二○二二年。\n\n好")
        Normalizer(characters, CompiledPack.builtIn.lines).normalize(
            Batch(bytes: Array("新".utf8), codePoint: 0, line: 1, page: 1, index: 1), into: &result)
        #expect(result.texts == ["新"])
        #expect(result.substitutions.isEmpty)
    }
}
