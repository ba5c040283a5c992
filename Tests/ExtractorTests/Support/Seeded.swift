/// Random numbers that are the same on every run (SplitMix64): a failure names its seed.
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return z ^ z >> 31
    }

    mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

    mutating func pick<T>(_ items: [T]) -> T { items[Int.random(in: items.indices, using: &self)] }
}

/// Documents no one would write: everything that breaks a reader, in any order.
enum RandomDocument {
    private static let fragments = [
        "2022 年", "2023年3月15日，", "截至 2021 年底", "，同比增长 24%", "超 2,270 万元", "一万五六", "去年", "同年 9 月",
        "9 月 16 日至 17 日", "二〇二二年", "二零二五年三月三十一日止年度", "約港幣 3.5 億元", "較上年同期下降 0.3 個百分點",
        "百分之五点六", "三分之一", "《2022 年度报告》", "#2022双十一#", "GB/T36001-2015", "第 33 届", "至", "-", "–", "、",
        "（", "）", "“", "”", "：", "；", "，", "。", "！", "公司捐赠", "营业收入", "为", "的", "近", "约", "以上", "余家",
        "人民币", "HK$ 12.5 亿", "200-300 人", "1,2345", "0.", ".5", "00", "万", "亿", "分之", "百", "第", "年", "月", "日",
        "2 0 2 2 年 ， 收 入 增 长 5 %", "⽉⽇⾧", "２０２２年１月", "é", "𠮷野家", "😀", "\u{200B}", "\u{FEFF}", "\u{A0}",
        "\u{3000}", " ", "  ", "   ", "\t", "\u{0}", "\u{1B}", "\"", "\\", "RMB", "kWh", "‰", "民國 113 年度",
        "其中，女性員工佔 38.5%", "不超过三成半", "元/吨", "12元5角", "两年半", "3个多月", "XXXX", "12345678901234567890123",
        "海棠乳业坚持绿色发展，把节能减排作为长期的工作来抓",
    ]

    private static let breaks = ["\n", "\n", "\n", "\r\n", "\r", "\u{0C}", "\n\n", "\n\u{0C}\n", "\n \n"]

    /// `isBroken` strews bytes that are no UTF-8.
    static func bytes(seed: Int, fragments count: Int, isBroken: Bool) -> [UInt8] {
        var random = Seeded(seed)
        var bytes: [UInt8] = random.chance(20) ? [0xEF, 0xBB, 0xBF] : []
        let broken: [[UInt8]] = [
            [0xFF], [0xC0, 0xAF], [0xE5, 0xA5], [0xF0, 0x9F, 0x98], [0xED, 0xA0, 0x80], [0x80],
        ]
        for _ in 0..<count {
            bytes += random.pick(fragments).utf8
            if random.chance(12) { bytes += random.pick(breaks).utf8 }
            if random.chance(8) { bytes += "。\n".utf8 }
            if isBroken, random.chance(3) { bytes += random.pick(broken) }
        }
        return bytes
    }
}
