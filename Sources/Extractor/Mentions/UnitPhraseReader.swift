/// A unit as it stands in a table: 万元, 千港元, 人民币百万元, 吨二氧化碳当量, 万元/人, %.
struct UnitPhrase: Equatable {
    var unit: FigureUnit
    /// What the scale words and the unit multiply a value by.
    var factor: ExactDecimal
    /// Whether the unit is said as 元 alone.
    var isPlainYuan = false
}

/// Reads a unit where no number stands before it.
struct UnitPhraseReader: PassageReader {
    let passage: Passage

    /// The longest unit that begins at `start`, and where it ends.
    func read(at start: Int, limit: Int) -> (phrase: UnitPhrase, end: Int)? {
        var at = start
        if at < limit, text[at] == 0x25 {
            return (UnitPhrase(unit: .percent, factor: ExactDecimal(1)), at + 1)
        }
        if at + 3 <= limit, text.char(at: at) == "‰" {
            return (UnitPhrase(unit: .percent, factor: ExactDecimal(coefficient: 1, scale: 1)), at + 3)
        }
        // 人民币千元, HK$'000
        var currency: Int?
        if let hit = currencyWord(at: at), at + hit.length <= limit {
            currency = hit.unit
            at += hit.length
        }
        var factor = ExactDecimal(1)
        var hasScale = false
        while at + 3 <= limit, let (size, length) = scale(at: at) {
            guard let product = factor * ExactDecimal(size) else { return nil }
            factor = product
            hasScale = true
            at += length
        }
        if let hit = pack.unitAfterDigits.longest(in: text, at: at), !hit.isNone, at + hit.length <= limit {
            let unit = pack.traits(hit.value)
            at += hit.length
            guard let product = factor * unit.factor else { return nil }
            if at + 4 < limit, text[at] == 0x2F, let (size, second, end) = scaled(at: at + 1), end <= limit {
                return (UnitPhrase(unit: .scaledRatio(hit.value, size, second), factor: product), end)
            }
            // 万元/人, kWh/万元
            if at + 1 < limit, text[at] == 0x2F,
                let second = pack.unitAfterDigits.longest(in: text, at: at + 1), !second.isNone,
                at + 1 + second.length <= limit
            {
                return (
                    UnitPhrase(unit: .ratio(hit.value, second.value), factor: product), at + 1 + second.length
                )
            }
            let isYuan = unit.special == .yuan
            return (
                UnitPhrase(
                    unit: .unit(isYuan ? currency ?? hit.value : hit.value), factor: product,
                    isPlainYuan: isYuan && currency == nil), at
            )
        }
        if let currency { return (UnitPhrase(unit: .unit(currency), factor: factor), at) }
        // 百万: a scale alone
        return hasScale ? (UnitPhrase(unit: .none, factor: factor), at) : nil
    }

    /// 万元 of 吨/万元, 百万元 of 吨/新台币百万元: the scale below the line is part of the unit.
    private func scaled(at start: Int) -> (size: Int, unit: Int, end: Int)? {
        var at = start
        let currency = currencyWord(at: at)
        if let currency { at += currency.length }
        var size = 1
        while let (next, length) = scale(at: at) {
            let (product, isTooLarge) = size.multipliedReportingOverflow(by: next)
            guard !isTooLarge else { return nil }
            size = product
            at += length
        }
        guard size > 1, let hit = pack.unitAfterDigits.longest(in: text, at: at), !hit.isNone else {
            return nil
        }
        let isYuan = pack.traits(hit.value).special == .yuan
        return (size, isYuan ? currency?.unit ?? hit.value : hit.value, at + hit.length)
    }

    /// The unit that fills the range, brackets around it left out.
    func read(whole range: Range<Int>) -> UnitPhrase? {
        guard let found = read(at: range.lowerBound, limit: range.upperBound), found.end == range.upperBound
        else { return nil }
        return found.phrase
    }

    private func currencyWord(at start: Int) -> (unit: Int, length: Int)? {
        guard let hit = pack.currencyForward.longest(in: text, at: start) else { return nil }
        return (hit.value, hit.length)
    }

    private func scale(at position: Int) -> (Int, Int)? {
        // '000 and ’000
        let start =
            position
            + (text.char(at: position) == "'" ? 1 : text.char(at: position) == "’" ? 3 : 0)
        if start > position, text.starts(with: "000", at: start) { return (1000, start + 3 - position) }
        switch pack.numbers.numeral(text, position) {
        case .ten: return (10, 3)
        case .hundred where !startsUnit(position): return (100, 3)
        case .thousand where !startsUnit(position): return (1000, 3)
        case .tenThousand: return (10_000, 3)
        case .hundredMillion: return (100_000_000, 3)
        case .trillion where !startsUnit(position): return (1_000_000_000_000, 3)
        default: return nil
        }
    }

    /// 千瓦, 千克, 兆瓦: a unit, not a scale and a unit.
    private func startsUnit(_ position: Int) -> Bool {
        guard let hit = pack.unitAfterDigits.longest(in: text, at: position), !hit.isNone else {
            return false
        }
        return hit.length > 3
    }
}
