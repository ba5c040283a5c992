/// Tells a report of Taiwan by small signs, where nothing in it says 新臺幣 or 民國: 永續報告書, 金管會, 環境部.
///
/// Only text in Traditional characters is looked at, and of a report no more than its beginning. A paragraph is
/// looked at before its figures are read, so that what it says holds for them too; nothing depends on batches.
struct RegionSigns: Equatable, Sendable {
    /// What a word speaks for.
    enum Sign: UInt8, WordMeaning, Sendable {
        case none, taiwan, hongKong

        var word: StaticString { self == .taiwan ? "taiwan" : self == .hongKong ? "hong_kong" : "" }
    }

    private var score = 0
    /// Bytes that have been looked at.
    private var seen = 0

    /// Bytes of a report that are looked at.
    private static let longest = 64 * 1024
    private static let enough = 2
    /// What a word of Hong Kong weighs: 港元 is money.
    private static let hongKong = 3

    /// Whether it is looked for still.
    var isOpen: Bool { seen < RegionSigns.longest }

    /// Looks at a block; whether the report is one of Taiwan by what is known now.
    mutating func look(at block: Range<Int>, _ text: TextView, _ signs: WordTable) -> Bool {
        var at = block.lowerBound
        seen += block.count
        while at < block.upperBound {
            guard let hit = signs.longest(in: text, at: at) else {
                at = text.after(at)
                continue
            }
            switch Sign(hit) {
            case .taiwan: score += 1
            case .hongKong: score -= RegionSigns.hongKong
            case .none: break
            }
            at += hit.length
        }
        return score >= RegionSigns.enough
    }
}
