import Testing

@testable import Extractor

struct NumberReaderTests {
    private func read(_ text: String) -> NumberReading? {
        Array(text.utf8).withUnsafeBufferPointer {
            CompiledPack.builtIn.numbers.read(TextView($0), 0..<$0.count)
        }
    }

    /// The two ends as text: `3`, `1000…10000`.
    private func said(_ text: String) -> String? {
        read(text).map { $0.isRange ? "\($0.low)…\($0.high)" : "\($0.low)" }
    }

    /// Numbers of every size to 10^15, and the odd ones.
    private static let integers: [Int] = {
        var random = Seeded(7)
        let odd = [
            0, 1, 2, 9, 10, 11, 12, 19, 20, 99, 100, 101, 110, 111, 120, 200, 202, 999, 1000, 1001, 1010,
            1100, 2000,
            2022, 9999, 10_000, 10_001, 10_010, 10_100, 11_000, 20_000, 100_000, 100_001, 110_000, 1_000_000,
            10_000_000, 10_000_001, 20_002_000, 99_999_999, 100_000_000, 100_000_001, 100_010_000,
            110_000_000,
            1_000_000_000, 10_000_000_000, 100_000_000_000, 1_000_000_000_000, 1_000_000_010_000,
            999_999_999_999_999, 1_000_000_000_000_000,
        ]
        return odd
            + (0..<400).map { i in
                let digits = 1 + i % 15
                let top = (0..<digits).reduce(1) { power, _ in power * 10 }
                let number = Int.random(in: 0..<top, using: &random)
                // Every other one has zeros inside.
                return i % 2 == 0 ? number : number / 1000 * 1000 + Int.random(in: 0...9, using: &random)
            }
    }()

    private func expectReadsBack(
        _ what: String, _ numbers: [Int] = integers, _ write: (Int) -> String
    ) {
        var failures: [String] = []
        for number in numbers {
            let text = write(number)
            if said(text) != "\(number)" {
                failures.append("\(text): \(said(text) ?? "none"), not \(number)")
            }
        }
        if !failures.isEmpty { Issue.record("\(what): \(failures.count):\n\(excerpt(failures))") }
    }

    @Test func integersReadBackInEverySystem() {
        expectReadsBack("plain") { "\($0)" }
        expectReadsBack("separated", NumberReaderTests.integers, NumberWriter.separated)
        expectReadsBack("spelled", NumberReaderTests.integers, NumberWriter.chinese)
        expectReadsBack("两", NumberReaderTests.integers, NumberWriter.colloquial)
        expectReadsBack("financial", NumberReaderTests.integers, NumberWriter.financial)
        expectReadsBack("mixed", NumberReaderTests.integers, NumberWriter.mixed)
        // Two digits are two ends: 一二 is one or two.
        let long = NumberReaderTests.integers.filter { $0 >= 100 }
        expectReadsBack("positional", long) { NumberWriter.positional($0) }
        expectReadsBack("positional", long) { NumberWriter.positional($0, zero: "零") }
    }

    @Test func scaleWordsBehindArabicDigits() {
        for (scale, word) in [
            (100, "百"), (1000, "千"), (10_000, "万"), (1_000_000, "百万"), (10_000_000, "千万"),
            (100_000_000, "亿"), (10_000_000_000, "百亿"), (1_000_000_000_000, "万亿"), (1_000_000_000_000, "兆"),
        ] {
            let numbers = NumberReaderTests.integers.filter { $0 <= 1_000_000_000_000_000 / scale }
            var failures: [String] = []
            for number in numbers {
                for text in ["\(number)\(word)", NumberWriter.separated(number) + word] {
                    let expected = ExactDecimal(number) * ExactDecimal(scale)
                    if read(text)?.low != expected || read(text)?.isRange != false { failures.append(text) }
                }
            }
            #expect(failures == [], "\(word)")
        }
    }

    @Test func decimalsReadBackInEverySystem() throws {
        var random = Seeded(11)
        for number in NumberReaderTests.integers {
            var places = (0..<Int.random(in: 1...4, using: &random)).map { _ in
                Int.random(in: 0...9, using: &random)
            }
            if places.last == 0 { places[places.count - 1] = 5 }
            let arabic = NumberWriter.decimals(places, point: ".") { "\($0)" }
            let chinese = NumberWriter.decimals(places, point: "点", NumberWriter.digit)
            let value = try #require(ExactDecimal("\(number)" + arabic))
            #expect(said("\(number)" + arabic) == value.description)
            #expect(said(NumberWriter.separated(number) + arabic) == value.description)
            #expect(said(NumberWriter.chinese(number) + chinese) == value.description, "\(number)")
            guard number < 10_000_000 else { continue }
            for (word, scale) in [("万", 10_000), ("亿", 100_000_000), ("万亿", 1_000_000_000_000)] {
                let product = (value * ExactDecimal(scale))?.description
                #expect(said("\(number)\(arabic)\(word)") == product)
                // 五千点二万 is not said: the whole part is below the scale.
                guard number < 1000 else { continue }
                #expect(said(NumberWriter.chinese(number) + chinese + word) == product, "\(number)")
            }
        }
    }

    /// What people say and no writer of numbers writes.
    @Test(arguments: [
        ("二十万亿", "20000000000000"), ("三万五", "35000"), ("一百二", "120"), ("两千三", "2300"), ("三万零五", "30005"),
        ("一千零五", "1005"), ("3万4000", "34000"), ("3万4", "34000"), ("36万6", "366000"), ("3万04", "30004"),
        ("六万万", "600000000"), ("三万三万", nil), ("5亿亿", nil), ("5亿1万4千6百", "500014600"),
        ("1.2万亿", "1200000000000"), ("廿五", "25"), ("卅", "30"), ("一亿二", "120000000"), ("半", nil),
        ("二〇二二", "2022"), ("一九九八", "1998"), ("一十", "10"), ("一百一十", "110"), ("一百一", "110"), ("百", "100"),
        ("千万", "10000000"), ("百亿", "10000000000"), ("十亿", "1000000000"), ("二百五十", "250"), ("零", "0"),
        ("〇", "0"),
        ("1,100万", "11000000"), ("0.05", "0.05"), ("007", "7"),
    ])
    func asPeopleSayThem(text: String, value: String?) {
        #expect(said(text) == value)
    }

    @Test(arguments: [
        ("几千", "1000…10000"), ("数千", "1000…10000"), ("数十", "10…100"), ("几十", "10…100"),
        ("数亿", "100000000…1000000000"),
        ("几百万", "1000000…10000000"), ("数百", "100…1000"), ("十几", "10…20"), ("十几万", "100000…200000"),
        ("几十万", "100000…1000000"), ("数十亿", "1000000000…10000000000"), ("一两", "1…2"), ("三五", "3…5"),
        ("七八百", "700…800"), ("二三十", "20…30"), ("一万五六", "15000…16000"), ("三四万", "30000…40000"),
        ("两三千", "2000…3000"), ("十五六", "15…16"), ("一百二三十", "120…130"), ("八九成", nil), ("一二", "1…2"),
        ("几", "1…10"),
    ])
    func vagueNumeralsAreTwoEnds(text: String, ends: String?) {
        #expect(said(text) == ends)
    }

    @Test(arguments: [
        ("五千多", .moreThan), ("20余万", .moreThan), ("十来", .approx), ("3000", NumberReading.Surplus.none),
        ("百余", .moreThan),
        ("30多", .moreThan), ("三十几来", .approx),
    ])
    func surplusIsNoPartOfTheValue(text: String, surplus: NumberReading.Surplus) {
        #expect(read(text)?.surplus == surplus)
    }

    @Test(arguments: [
        "元", "点", "五点", "三点一点四", "三百五千", "十三五十", "三一", "五三", "一一", "1.2.3", "3a", "万元",
        "1234567890123456789012345678901234567", "99999999999999999999999999999999兆亿",
    ])
    func isNoNumber(text: String) {
        #expect(said(text) == nil)
    }

    @Test func whatANumberIsMadeOf() {
        let cases: [(text: String, isSpelled: Bool, hasScale: Bool, endsWithScale: Bool)] = [
            ("3000", false, false, false), ("3千", false, false, true), ("3万", false, true, true),
            ("3万4000", false, true, false), ("三千", true, false, true), ("三万五", true, true, false),
            ("三", true, false, false), ("十", true, false, false), ("百亿", true, true, true),
        ]
        for (text, isSpelled, hasScale, endsWithScale) in cases {
            let reading = read(text)
            #expect(reading?.isSpelled == isSpelled, "\(text)")
            #expect(reading?.hasScale == hasScale, "\(text)")
            #expect(reading?.endsWithScale == endsWithScale, "\(text)")
        }
    }

    @Test func onlyTheRangeIsRead() {
        Array("第12345号".utf8).withUnsafeBufferPointer {
            #expect(CompiledPack.builtIn.numbers.read(TextView($0), 4..<6)?.low == ExactDecimal(23))
            #expect(CompiledPack.builtIn.numbers.read(TextView($0), 4..<4) == nil, "nothing is no zero")
        }
    }
}
