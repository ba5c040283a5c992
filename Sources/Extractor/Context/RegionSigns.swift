/// Tells a report of Taiwan by small signs, where nothing in it says 新臺幣 or 民國: 永續報告書, 金管會, 環境部;
/// and one of Hong Kong, whose 元 is its dollar: 聯交所, 港元.
///
/// Only text in Traditional characters is looked at, and of a report no more than its beginning. A paragraph is
/// looked at before its figures are read, so that what it says holds for them too; nothing depends on batches.
struct RegionSigns: Equatable, Sendable {
    /// What a word speaks for.
    enum Sign: UInt8, WordMeaning, Sendable {
        case none, taiwan, hongKong, hongKongDollar, renminbi

        var word: StaticString {
            switch self {
            case .none: ""
            case .taiwan: "taiwan"
            case .hongKong: "hong_kong"
            case .hongKongDollar: "hong_kong_dollar"
            case .renminbi: "renminbi"
            }
        }
    }

    private var score = 0
    private var hongKongDollars = 0
    private var speaksOfRenminbi = false
    /// Bytes that have been looked at.
    private var seen = 0

    /// Bytes of a report that are looked at.
    private static let longest = 64 * 1024
    private static let enough = 2
    /// What a word of Hong Kong weighs: 港元 is money.
    private static let hongKong = 3

    /// Whether it is looked for still.
    var isOpen: Bool { seen < RegionSigns.longest }

    /// Whether the report is one of Taiwan by what is known now.
    var isTaiwan: Bool { score >= RegionSigns.enough }

    /// Whether it is one of Hong Kong that counts in its dollar, and speaks of no renminbi: many there do.
    var countsInHongKongDollars: Bool {
        score < 0 && hongKongDollars >= RegionSigns.enough && !speaksOfRenminbi
    }

    /// Looks at a block. `starts`: what the words begin with.
    mutating func look(
        at block: Range<Int>, _ text: TextView, _ signs: WordTable, starts: ScalarSet
    ) {
        var at = block.lowerBound
        seen += block.count
        while true {
            at = starts.skipOthers(text.bytes, at, to: block.upperBound)
            guard at < block.upperBound else { return }
            guard let hit = signs.longest(in: text, at: at) else {
                at = text.after(at)
                continue
            }
            switch Sign(hit) {
            case .taiwan: score += 1
            case .hongKong: score -= RegionSigns.hongKong
            case .hongKongDollar:
                score -= RegionSigns.hongKong
                hongKongDollars += 1
            case .renminbi: speaksOfRenminbi = true
            case .none: break
            }
            at += hit.length
        }
    }
}
