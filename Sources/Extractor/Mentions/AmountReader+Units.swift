/// The unit, the currency and the modifiers around the number of an amount.
extension AmountReader {
    /// Where the unit begins behind a plus sign: 50+家, 50 + 家.
    func plusSign(at position: Int) -> Int? {
        var at = position
        if at < text.count, text[at] == 0x20 { at += 1 }
        guard at < text.count, text[at] == 0x2B else { return nil }
        at += 1
        return at < text.count && text[at] == 0x20 ? at + 1 : at
    }

    /// The unit at `start`, a blank before Latin units passed over; nil if there is none.
    func unit(at start: Int, spelled: Bool) -> (unit: FigureUnit, end: Int)? {
        guard let first = word(at: start, spelled: spelled) else { return nil }
        // 元/吨, 元/月
        if first.end + 1 < text.count, text[first.end] == 0x2F {
            if let found = UnitPhraseReader(passage: passage).read(at: first.start, limit: text.count),
                case .scaledRatio = found.phrase.unit
            {
                return (found.phrase.unit, found.end)
            }
            if let second = word(at: first.end + 1, spelled: false) {
                return (.ratio(first.index, second.index), second.end)
            }
            if let hit = pack.words.unitPer.longest(in: text, at: first.end + 1), !hit.isNone {
                return (.ratio(first.index, hit.value), first.end + 1 + hit.length)
            }
        }
        return (.unit(first.index), first.end)
    }

    /// Whether a stroke behind a unit leads to what is no unit: of 0.9 公吨/僱員 and 50 元/（人·天）, and of 300 元/人/年,
    /// the value would be of another unit.
    func isDivided(at end: Int) -> Bool {
        guard end + 1 < text.count, text[end] == 0x2F else { return false }
        let next = text.char(at: end + 1)
        return next.isIdeograph || next == "（" || next == "(" || next.properties.isAlphabetic
    }

    func word(at start: Int, spelled: Bool) -> (index: Int, start: Int, end: Int)? {
        var at = start
        if at < text.count, text[at] == 0x20 { at += 1 }
        let table = spelled ? pack.unitAfterNumerals : pack.unitAfterDigits
        guard let hit = table.longest(in: text, at: at), !hit.isNone else { return nil }
        let end = at + hit.length
        // Latin units are words of their own: 5 km, not 5 kmart.
        if text[end - 1].isLetter, end < text.count, text[end].isLetter { return nil }
        // Behind a blank £ is the currency of the next number; µ and ° are units there too.
        if at > start, text[at] >= 0x80, text[at] < 0xE2, pack.traits(hit.value).isMoney { return nil }
        return (hit.value, at, end)
    }

    func factor(_ unit: FigureUnit) -> ExactDecimal {
        if case .unit(let index) = unit { return pack.traits(index).factor }
        return ExactDecimal(1)
    }

    /// Whether digits are certainly no amount: behind them stands what no unit, scale or second number begins with, and in
    /// front neither a currency nor a unit in brackets.
    func isBare(_ digits: Range<Int>, floor: Int) -> Bool {
        isClosed(digits) && around.currency(endingAt: digits.lowerBound, floor: floor) == nil
            && label(before: digits.lowerBound) == nil
    }

    /// Whether behind digits the line or the clause ends, or another number begins.
    private func isClosed(_ digits: Range<Int>) -> Bool {
        let end = digits.upperBound
        switch text.char(at: end) {
        case "\n", "\t", "，", "。", "；": return true
        case " ":
            // Groups of three digits are set apart by blanks too: 1 129 236.
            return text.char(at: end + 1) == "\n"
                || text.isDigit(at: end + 1) && (digits.count > 3 || digits.contains { !text[$0].isDigit })
        default: return false
        }
    }

    /// HK$3/股: the currency in front and what a stroke says.
    func perUnit(_ figure: Figure, _ floor: Int) -> (unit: FigureUnit, end: Int)? {
        guard text.char(at: figure.end) == "/",
            let currency = around.currency(endingAt: figure.numberStart, floor: floor),
            let per = word(at: figure.end + 1, spelled: false)
        else { return nil }
        return (.ratio(currency.unit, per.index), per.end)
    }

    /// The unit in brackets that ends right before the number, a colon, a copula or a sign between: 债券规模（亿元）25.00,
    /// 用水总量（万立方米）为 45.89. Also whether it is 元 without a country.
    func label(before start: Int) -> (phrase: UnitPhrase, isPlainYuan: Bool)? {
        var end = start
        if end > 1, text[end - 1] == 0x2D, text.char(before: end - 1) == "：" { end -= 1 }
        if let copula = grammar.datePredicate.longest(in: text, endingAt: end) { end -= copula.length }
        if text.char(before: end) == "：" { end = text.start(before: end) }
        let bracket = text.char(before: end)
        guard bracket == "）" || bracket == ")" else { return nil }
        end = text.start(before: end)
        var at = end
        while at > max(0, end - 30), text.char(before: at) != "（", text.char(before: at) != "(" {
            at = text.start(before: at)
        }
        guard at < end, text.char(before: at) == "（" || text.char(before: at) == "(",
            let phrase = UnitPhraseReader(passage: passage).read(whole: at..<end), phrase.unit != .none,
            phrase.unit != .percent, !pack.traits.measures(phrase.unit, .count)
        else { return nil }
        let isPlain =
            pack.traits(phrase.unit)?.special == .yuan && grammar.moneyPlain.stands(in: text, before: end)
        return (phrase, isPlain)
    }

    /// Whether commas stand in the number at `start`.
    func isGrouped(_ start: Int) -> Bool {
        let first = text.skipDigits(start)
        return first < text.count && text[first] == 0x2C
    }

    /// Takes in the currency and the modifiers that touch the number on both sides.
    func extend(_ figure: inout Figure, _ floor: Int) {
        takeModifierBefore(&figure, floor)
        figure.isPlainYuan = figure.isPlainYuan || isPlainYuan(figure)
        if figure.isPlainYuan, let behind = word(at: figure.end, spelled: false), behind.start == figure.end,
            pack.traits(behind.index).isMoney, pack.traits(behind.index).isWhole,
            pack.traits(behind.index).special != .yuan
        {
            // 9万元欧元
            figure.isPlainYuan = false
            figure.unit = .unit(behind.index)
            figure.end = behind.end
            figure.unitEnd = behind.end
        }
        if let currency = around.currency(endingAt: figure.start, floor: floor),
            accepts(currency.unit, figure.unit)
        {
            figure.isPlainYuan = false
            if case .ratio(_, let per) = figure.unit {
                figure.unit = .ratio(currency.unit, per)
            } else {
                figure.unit = .unit(currency.unit)
            }
            figure.start = currency.start
            takeModifierBefore(&figure, floor)
        }
        if let after = around.modifier(startingAt: figure.end) {
            if figure.modifier == .none || figure.modifier == .approx { figure.modifier = after.modifier }
            figure.end = after.end
        }
        if figure.modifier == .nearly, pack.traits(figure.unit)?.isCalendar == true,
            grammar.spanEnd.stands(in: text, at: figure.end)
        {
            figure.modifier = .none
        }
        if figure.modifier == .none {
            figure.modifier = around.modifierApart(from: figure.start, floor: floor) ?? .none
        }
    }

    /// Whether the unit is 元, 圆, 块, 角 or 毛 and says no country.
    private func isPlainYuan(_ figure: Figure) -> Bool {
        guard pack.traits(figure.unit)?.special == .yuan else { return false }
        return grammar.moneyPlain.stands(in: text, before: figure.unitEnd)
    }

    /// A currency in front is the unit where the one behind says no more than 元, or is of the
    /// same: 港幣 28 仙.
    func accepts(_ currency: Int, _ unit: FigureUnit) -> Bool {
        switch unit {
        case .none: true
        case .unit(let index):
            pack.traits(index).special == .yuan || pack.traits(index).name == pack.traits(currency).name
        // 港币3元/股
        case .ratio(let money, _):
            money == currency || pack.traits(money).special == .yuan && pack.traits(money).isWhole
        default: false
        }
    }

    /// 近三年 at the beginning of a clause: the last three, not nearly three.
    private func isRecent(_ figure: Figure, _ start: Int) -> Bool {
        guard figure.start - start == 3, let unit = pack.traits(figure.unit), unit.isCalendar,
            unit.special != .week
        else { return false }
        return around.startsClause(start)
    }

    func takeModifierBefore(_ figure: inout Figure, _ floor: Int) {
        guard let before = around.modifier(endingAt: figure.start, floor: floor),
            !(before.modifier == .nearly && isRecent(figure, before.start))
        else { return }
        if figure.modifier == .none || before.modifier != .approx { figure.modifier = before.modifier }
        figure.start = before.start
    }
}
