import Testing

@testable import Extractor

/// How number, unit, currency and modifiers of a figure come together. The corpora have the
/// forms; here are the seams.
struct AmountReaderTests {
    /// The figure at the mark: its values, and that it is all that is found.
    private func said(_ text: String) -> [String] {
        guard marked(unmarked(text)) == text else { return ["found " + marked(unmarked(text))] }
        return records(unmarked(text), types: RecordTypes(names: ["amount", "percentage"])).map { record in
            let value =
                record.value?.description
                ?? "\(record.low?.description ?? "")…\(record.high?.description ?? "")"
            return [value, record.unit, record.modifier?.rawValue].compactMap { $0 }.joined(separator: " ")
        }
    }

    private func expect(
        _ forms: [(text: String, said: String)], sourceLocation: SourceLocation = #_sourceLocation
    ) {
        for form in forms {
            #expect(said(form.text) == [form.said], "\(form.text)", sourceLocation: sourceLocation)
        }
    }

    @Test func currencies() {
        expect([
            ("捐赠[[人民币 4.48 亿元]]", "448000000 CNY"), ("收入[[港幣 3.5 億元]]", "350000000 HKD"),
            ("收入[[新臺幣 86 億元]]", "8600000000 TWD"), ("[[约合￥500]]", "500 CNY approx"),
            ("[[3 亿美元]]", "300000000 USD"),
            ("收入[[5 百万港元]]", "5000000 HKD"), ("[[US$ 2.5 亿]]", "250000000 USD"), ("[[12元5角]]", "12.5 CNY"),
            ("每斤[[3元6角8分]]", "3.68 CNY"), ("[[三毛五]]", "0.35 CNY"), ("[[5 块钱]]", "5 CNY"),
            ("[[8 分钱]]", "0.08 CNY"),
        ])
    }

    @Test func modifiersBeforeAndBehind() {
        expect([
            ("[[超 2,000 万场]]直播", "20000000 场 more_than"), ("[[50 余家]]门店", "50 家 more_than"),
            ("[[50+ 家]]门店", "50 家 more_than"), ("[[约 3,000 吨]]", "3000 t approx"),
            ("[[3,000 吨左右]]", "3000 t approx"),
            ("[[不超过 3 天]]", "3 d equal_or_less"), ("[[65 岁以上]]", "65 岁 equal_or_more"),
            ("[[近 300 人]]", "300 人 nearly"), ("[[不足 5 元]]", "5 CNY less_than"),
            ("[[超人民币 3 亿元]]", "300000000 CNY more_than"),
            ("[[人民币超 3 亿元]]", "300000000 CNY more_than"), ("[[10 亿+]]", "1000000000 more_than"),
            ("[[上百家]]", "100 家 more_than"), ("[[约 50 余家]]", "50 家 more_than"),
        ])
    }

    @Test func aModifierThatAVerbSeparatesIsSet() {
        expect([("约减碳 [[3,000 吨]]", "3000 t approx"), ("近投入 [[3 万元]]", "30000 CNY nearly")])
        // Not over a comma, nor from inside another word.
        expect([("节约用水 [[3,000 吨]]", "3000 t"), ("约，减碳 [[3,000 吨]]", "3000 t")])
    }

    @Test func ranges() {
        expect([
            ("[[200-300 人]]", "200…300 人"), ("[[18 至 30 万日元]]", "180000…300000 JPY"),
            ("[[4.8 万至 5.2 万元]]", "48000…52000 CNY"), ("[[5000 至 1 万元]]", "5000…10000 CNY"),
            ("[[三至五个月]]", "3…5 mo"), ("[[约 20～30 家]]", "20…30 家 approx"),
            ("[[2 元—3 元]]", "2…3 CNY"),
        ])
        #expect(said("补助提高 [[300 元]]至 [[2,500 元]]") == ["300 CNY", "2500 CNY"])
        #expect(said("[[3 万元]]至 [[5 吨]]") == ["30000 CNY", "5 t"])
    }

    @Test func halves() {
        expect([
            ("[[一个半小时]]", "1.5 h"), ("[[两年半]]", "2.5 a"), ("[[3 小时半]]", "3.5 h"),
            ("[[3 个多月]]", "3 mo more_than"),
            ("[[两倍半]]", "2.5 倍"), ("[[一年半]]", "1.5 a"),
        ])
    }

    @Test func unitsOfUnits() {
        expect([
            ("单价 [[3.5 元/吨]]", "3.5 CNY/t"), ("[[2.4 万元/人]]", "24000 CNY/人"),
            ("产能 [[30 万吨/年]]", "300000 t/a"),
            ("[[5 km]] 长", "5 km"), ("[[120 kWh]]", "120 kW.h"), ("[[1.2 万平方米]]", "12000 m2"),
        ])
    }

    @Test func signs() {
        expect([("气温 [[-18℃]]", "-18 Cel"), ("净利润为[[负 3 亿元]]", "-300000000 CNY"), ("降至[[零下 5 度]]", "-5 Cel")])
    }

    @Test func aRangeBelowZero() {
        expect([("[[-18 至 -15 ℃]]", "-18…-15 Cel")])
    }

    @Test func isNoAmount() {
        for text in ["一个板块", "每一位员工", "一场活动", "2022", "94,182,522", "单位：万元", "（百万元）", "5 kmart"] {
            #expect(marked(text) == text)
        }
    }

    @Test func percentages() {
        expect([
            ("[[24%]]", "24 %"), ("[[-2.41‰]]", "-0.241 %"), ("占[[三成半]]", "35 %"), ("[[6 成]]", "60 %"),
            ("[[百分之五点六]]", "5.6 %"), ("[[千分之三]]", "0.3 %"), ("[[负百分之二十]]", "-20 %"),
            ("[[三分之二]]", "66.666667 %"), ("[[0.3 个百分点]]", "0.3 pp"), ("[[25bp]]", "25 bp"),
            ("[[八五折]]", "85 %"),
            ("[[10%-20%]]", "10…20 %"), ("[[近 300%]]", "300 % nearly"), ("[[超九成]]", "90 % more_than"),
            ("[[百分之二十至三十]]", "20…30 %"), ("[[三成多]]", "30 % more_than"), ("[[30%以上]]", "30 % equal_or_more"),
        ])
    }
}
