/// Reads amounts: the number of the match, and the unit, currency and modifiers around it.
struct AmountReader {
    /// Owned by whoever runs the batch.
    unowned(unsafe) let pack: CompiledPack
    let text: UnsafeBufferPointer<UInt8>
    private let around: Surroundings

    init(_ around: Surroundings) {
        self.around = around
        pack = around.pack
        text = around.text
    }

    /// Nil if the number has neither scale nor unit, or is none that can be believed.
    func read(_ captures: Captures, start: Int, floor: Int) -> Figure? {
        if let half = captures[.half] { return readHalf(captures, half, start, floor) }
        if let fold = captures[.fold] { return readFold(captures, fold.lowerBound) }
        if let last = captures[.listed] { return readListed(captures, last, start, floor) }
        if let low = captures[.low], let high = captures[.high] {
            return readRange(captures, low, high, start, floor)
        }
        guard let value = captures[.value], let number = NumberReader.read(text, value) else { return nil }
        var figure = Figure(
            isPercentage: false, start: start, end: value.upperBound, numberStart: value.lowerBound,
            unitEnd: value.upperBound, low: number.low, high: number.high, isRange: number.isRange)
        var scaled = number
        if let latin = captures[.latin] {
            guard let factor = latinScale(latin), let product = number.low * factor else { return nil }
            (scaled.low, scaled.high, scaled.hasScale) = (product, product, true)
            (figure.low, figure.high) = (product, product)
            figure.end = latin.upperBound
            figure.unitEnd = latin.upperBound
        }
        let modifier = captures[.modifier].map { _ in Modifier.moreThan }
        return finish(figure: &figure, scaled, modifier, floor)
    }

    // MARK: - Shapes

    /// 一个半小时, 3个多月: 个 with what follows it.
    private func readHalf(
        _ captures: Captures, _ half: Range<Int>, _ start: Int, _ floor: Int
    ) -> Figure? {
        guard let value = captures[.value], let number = NumberReader.read(text, value),
            !number.isRange,
            let unit = unit(at: half.upperBound, spelled: false) ?? counted(at: half.upperBound)
        else { return nil }
        var exact = number.low
        var surplus = Modifier.none
        if text.scalar3(half.lowerBound) == 0x534A {  // 半
            guard let sum = exact + ExactDecimal(coefficient: 5, scale: 1) else { return nil }
            exact = sum
        } else {
            surplus = .moreThan
        }
        guard let scaled = exact * factor(unit.unit) else { return nil }
        var figure = Figure(
            isPercentage: false, start: start, end: unit.end, numberStart: value.lowerBound,
            unitEnd: unit.end, low: scaled, high: scaled, isRange: false, unit: unit.unit)
        figure.modifier = surplus
        extend(&figure, floor)
        return figure
    }

    /// 翻番, 翻两番: doubled, doubled twice. What was added, in 倍.
    private func readFold(_ captures: Captures, _ start: Int) -> Figure? {
        var doublings = 1
        if let value = captures[.value] {
            guard let number = NumberReader.read(text, value)?.low,
                let count = (1...4).first(where: { ExactDecimal($0) == number })
            else { return nil }
            doublings = count
        }
        let added = ExactDecimal((1 << doublings) - 1)
        let end = captures.capture(0)?.upperBound ?? start
        return Figure(
            isPercentage: false, start: start, end: end, numberStart: start, unitEnd: end, low: added,
            high: added, isRange: false, unit: .unit(pack.times), change: .increase)
    }

    /// 120、85 和 60 万元: scale and unit stand behind the last.
    private func readListed(
        _ captures: Captures, _ last: Range<Int>, _ start: Int, _ floor: Int
    ) -> Figure? {
        guard let value = captures[.value], let number = NumberReader.read(text, value), !number.isRange,
            let end = NumberReader.read(text, last), !end.isRange,
            let unit = unit(at: last.upperBound, spelled: false),
            let scale = end.endsWithScale ? trailingScale(last) : ExactDecimal(1),
            let scaled = number.low * scale, let exact = scaled * factor(unit.unit)
        else { return nil }
        var figure = Figure(
            isPercentage: false, start: start, end: value.upperBound, numberStart: value.lowerBound,
            unitEnd: value.upperBound, low: exact, high: exact, isRange: false, unit: unit.unit)
        takeModifierBefore(&figure, floor)
        if let currency = around.currency(endingAt: figure.start, floor: floor),
            accepts(currency.unit, unit.unit)
        {
            figure.unit = .unit(currency.unit)
            figure.start = currency.start
            takeModifierBefore(&figure, floor)
        }
        return figure
    }

    /// million, bn
    private func latinScale(_ range: Range<Int>) -> ExactDecimal? {
        var at = range.lowerBound
        if text[at] == 0x20 { at += 1 }
        switch text[at] | 0x20 {
        case UInt8(ascii: "t"):
            return text[at + 1] | 0x20 == UInt8(ascii: "h")
                ? ExactDecimal(1000) : ExactDecimal(1_000_000_000_000)
        case UInt8(ascii: "m"): return ExactDecimal(1_000_000)
        case UInt8(ascii: "b"): return ExactDecimal(1_000_000_000)
        default: return nil
        }
    }

    /// The amount that a number of years is where it is no date: 113年.
    func years(_ number: Range<Int>, start: Int, floor: Int) -> Figure? {
        guard let reading = NumberReader.read(text, number) else { return nil }
        var figure = Figure(
            isPercentage: false, start: start, end: number.upperBound, numberStart: start,
            unitEnd: number.upperBound, low: reading.low, high: reading.high, isRange: false)
        return finish(figure: &figure, reading, nil, floor)
    }

    /// The unit that 个 and the word at `start` make: 个 and 月 around 半.
    private func counted(at start: Int) -> (unit: FigureUnit, end: Int)? {
        let length = min(12, text.count - start)
        guard length > 0 else { return nil }
        let word = Array("个".utf8) + text[start..<start + length]
        return word.withUnsafeBufferPointer { word in
            guard let hit = pack.unitAfterDigits.longest(in: word, at: 0), hit.value >= 0, hit.length > 3
            else {
                return nil
            }
            return (.unit(hit.value), start + hit.length - 3)
        }
    }

    /// 200-300人, 18至30万日元 (the scale carries back), 4.8万至5.2万元.
    private func readRange(
        _ captures: Captures, _ low: Range<Int>, _ high: Range<Int>, _ start: Int, _ floor: Int
    ) -> Figure? {
        guard let first = NumberReader.read(text, low), let last = NumberReader.read(text, high),
            !first.isRange, !last.isRange
        else { return nil }
        guard
            let unit = unit(at: high.upperBound, spelled: last.isSpelled)
                ?? (last.hasScale ? (.none, high.upperBound) : nil)
        else { return nil }
        if let between = captures[.lowunit], !between.isEmpty {
            // What stands behind the first number must be a unit, and the same one.
            guard let other = self.unit(at: between.lowerBound, spelled: first.isSpelled),
                other.end == between.upperBound, other.unit == unit.unit
            else { return nil }
            // 提高300元至2,500元 says two things.
            if let hit = pack.change.longest(in: text, endingAt: start), hit.value > 0 { return nil }
        }
        var bottom = first.low
        if !first.endsWithScale, captures[.lowunit]?.isEmpty ?? true, last.endsWithScale,
            let scale = trailingScale(high)
        {
            guard let product = bottom * scale else { return nil }
            // 5-3万 is no range; 5000至1万 is 5000 to 10000.
            if product < last.low { bottom = product }
        }
        let sign = around.sign(before: start, floor: floor)
        if sign != nil { bottom = bottom.negated }
        let top = captures[.sign] == nil ? last.low : last.low.negated
        guard bottom < top, let a = bottom * factor(unit.unit), let b = top * factor(unit.unit)
        else { return nil }
        var figure = Figure(
            isPercentage: false, start: sign ?? start, end: unit.end, numberStart: low.lowerBound,
            unitEnd: unit.end, low: a, high: b, isRange: true, unit: unit.unit)
        extend(&figure, floor)
        return figure
    }

    /// The scale words a number ends with, as a factor.
    private func trailingScale(_ number: Range<Int>) -> ExactDecimal? {
        var factor = ExactDecimal(1)
        var end = number.upperBound
        while end - 3 >= number.lowerBound {
            let size: Int
            switch ChineseNumeral(text, end - 3) {
            case .hundred: size = 100
            case .thousand: size = 1000
            case .tenThousand: size = 10_000
            case .hundredMillion: size = 100_000_000
            default: return factor
            }
            guard let product = factor * ExactDecimal(size) else { return nil }
            factor = product
            end -= 3
        }
        return factor
    }

    // MARK: - Unit, currency, modifiers

    private func finish(
        figure: inout Figure, _ number: NumberReading, _ modifier: Modifier?, _ floor: Int
    ) -> Figure? {
        // 一千多块 is money, 两块 pieces.
        let spelled = number.isSpelled && !number.hasScale && number.low < ExactDecimal(10)
        var plus = false
        var unit = unit(at: figure.end, spelled: spelled)
        if unit == nil, let behind = plusSign(at: figure.end) {
            // 50+ 家
            unit = self.unit(at: behind, spelled: spelled)
            plus = unit != nil
        }
        if let unit {
            figure.unit = unit.unit
            figure.end = unit.end
            figure.unitEnd = unit.end
        }
        var modifier = modifier ?? .none
        if modifier == .none {
            switch number.surplus {
            case .moreThan: modifier = .moreThan
            case .approx: modifier = .approx
            case .none: if plus { modifier = .moreThan }
            }
        }
        guard
            unit != nil || number.hasScale || hasCurrency(figure, floor)
                || figure.isRange && number.endsWithScale
                || number.endsWithScale && modifier != .none
        else { return nil }
        if number.isSpelled, isBareScale(figure), !standsAsNumber(figure, modifier, floor) { return nil }
        guard isPlausible(figure, number, floor) else { return nil }
        figure.modifier = modifier
        addHalf(&figure)
        guard let low = figure.low * factor(figure.unit), let high = figure.high * factor(figure.unit)
        else { return nil }
        (figure.low, figure.high) = (low, high)
        addSubunits(&figure)
        if let sign = around.sign(before: figure.start, floor: floor) {
            figure.start = sign
            (figure.low, figure.high) = (figure.low.negated, figure.high.negated)
        }
        extend(&figure, floor)
        if isDegree(figure, floor) { figure.unit = .unit(pack.celsius) }
        return figure
    }

    /// Whether 度 is one of temperature: 零下 5 度, 气温升至 38 度.
    private func isDegree(_ figure: Figure, _ floor: Int) -> Bool {
        guard case .unit(let index) = figure.unit, pack.units[index].name.elementsEqual("kW.h".utf8),
            figure.unitEnd >= 3, text[figure.unitEnd - 3] >= 0xE0, text.scalar3(figure.unitEnd - 3) == 0x5EA6
        else { return false }
        var at = max(floor, figure.numberStart - 36)
        while at < figure.numberStart {
            if pack.temperature.longest(in: text, at: at) != nil { return true }
            at += 1
        }
        return false
    }

    /// Whether the number is made of scale words alone: 万, 百亿.
    private func isBareScale(_ figure: Figure) -> Bool {
        switch ChineseNumeral(text, figure.numberStart) {
        case .hundred, .thousand, .tenThousand, .hundredMillion, .trillion: true
        default: false
        }
    }

    /// A scale word is a number with a modifier (近千份) or another scale behind it (百亿), but
    /// not where it says the unit of a table (单位：百万元).
    private func standsAsNumber(_ figure: Figure, _ modifier: Modifier, _ floor: Int) -> Bool {
        if modifier != .none || around.modifier(endingAt: figure.numberStart, floor: floor) != nil {
            return true
        }
        guard figure.numberStart >= 3, figure.numberStart + 6 <= text.count,
            text[figure.numberStart - 1] >= 0x80
        else { return false }
        // （港幣百萬元）
        if let currency = around.currency(endingAt: figure.numberStart, floor: floor),
            currency.start < 3 || text[currency.start - 3] < 0xE0
                || [0xFF08, 0xFF1A].contains(text.scalar3(currency.start - 3))
        {
            return false
        }
        let before = text[figure.numberStart - 3] >= 0xE0 ? text.scalar3(figure.numberStart - 3) : 0
        if [0xFF1A, 0xFF08, 0x4F4D, 0x3001].contains(before) { return false }  // ： （ 位 、
        switch ChineseNumeral(text, figure.numberStart + 3) {
        case .tenThousand, .hundredMillion: return true
        default: return false
        }
    }

    private func hasCurrency(_ figure: Figure, _ floor: Int) -> Bool {
        around.currency(endingAt: figure.numberStart, floor: floor) != nil
    }

    /// 一 before a measure word is an article; a decimal is no count, and a number at the
    /// beginning of a block with a bare measure word behind it is its number (2.2 本计划).
    private func isPlausible(_ figure: Figure, _ number: NumberReading, _ floor: Int) -> Bool {
        // 缺了一角 is no money, 一角钱 is.
        if number.isSpelled, number.length == 3, number.low == ExactDecimal(1),
            figure.unitEnd - figure.numberStart == 6,
            text.scalar3(figure.unitEnd - 3) == 0x89D2
        {
            return false
        }
        // 零排放 counts nothing.
        if number.isSpelled, number.low == .zero, !number.isRange { return false }
        if number.isSpelled, number.length == 3, ChineseNumeral.isFinancial(text.scalar3(figure.numberStart))
        {
            return false
        }
        guard case .unit(let index) = figure.unit else { return true }
        let unit = pack.units[index]
        if number.isSpelled, number.low == ExactDecimal(1),
            !number.isRange, !unit.isMoney, text.scalar3(figure.numberStart) == 0x4E00,
            !(unit.takesHalf && isHalf(at: figure.end))
        {
            return false
        }
        // 8 点 is a time of the day; an index has more points.
        if unit.name.elementsEqual("点".utf8) { return !(number.low < ExactDecimal(100)) }
        // 1 对 1
        if unit.name.elementsEqual("对".utf8), figure.unitEnd < text.count,
            digit(at: figure.unitEnd) != nil
        {
            return false
        }
        guard unit.isCount, !number.hasScale, !number.endsWithScale else { return true }
        // 前五名 is a rank.
        if figure.start - 3 >= max(1, floor), text[figure.start - 1] >= 0x80, text[figure.start - 3] >= 0xE0,
            text.scalar3(figure.start - 3) == 0x524D
        {
            return false
        }
        let startsBlock = figure.start > 0 && text[figure.start - 1] == 0x0A
        if startsBlock, number.low.scale > 0 { return false }
        return true
    }

    /// 两年半, 3小时半.
    private func addHalf(_ figure: inout Figure) {
        guard !figure.isRange, case .unit(let index) = figure.unit,
            pack.units[index].takesHalf, isHalf(at: figure.end),
            let sum = figure.low + ExactDecimal(coefficient: 5, scale: 1)
        else { return }
        figure.low = sum
        figure.high = sum
        figure.end += 3
        figure.unitEnd = figure.end
    }

    private func isHalf(at position: Int) -> Bool {
        position + 3 <= text.count && text[position] >= 0xE0 && text.scalar3(position) == 0x534A
    }

    /// 12元5角, 3元6角8分, 三毛五: what is said in parts of the currency. Values are in the
    /// main unit already.
    private func addSubunits(_ figure: inout Figure) {
        guard !figure.isRange, case .unit(let index) = figure.unit, pack.units[index].isMoney else { return }
        let tenth = ExactDecimal(coefficient: 1, scale: 1)
        var size = pack.units[index].factor
        while size == ExactDecimal(1) || size == tenth, let digit = digit(at: figure.end) {
            let behind = digit.end + 3 <= text.count && text[digit.end] >= 0xE0 ? text.scalar3(digit.end) : 0
            let isNamed = size == tenth ? behind == 0x5206 : behind == 0x89D2 || behind == 0x6BDB  // 分 角 毛
            // 三毛五 needs no 分; 5元3 says nothing.
            guard isNamed || size == tenth && digit.isSpelled && !isNumeral(behind),
                let part = size * tenth, let value = ExactDecimal(digit.value) * part,
                let sum = figure.low + value
            else { return }
            figure.low = sum
            figure.high = sum
            figure.end = isNamed ? digit.end + 3 : digit.end
            figure.unitEnd = figure.end
            size = part
        }
    }

    private func isNumeral(_ scalar: UInt32) -> Bool {
        scalar >= 0x3007 && scalar < 0x10000 && pack.dispatch.isNumeral[Int(scalar)]
    }

    /// One digit of either writing.
    private func digit(at position: Int) -> (value: Int, end: Int, isSpelled: Bool)? {
        guard position < text.count else { return nil }
        let byte = text[position]
        if around.isDigit(byte) { return (Int(byte - 0x30), position + 1, false) }
        guard byte >= 0xE0, position + 3 <= text.count,
            case .digit(let value) = ChineseNumeral(text, position), value > 0
        else { return nil }
        return (value, position + 3, true)
    }

    /// Where the unit begins behind a plus sign: 50+家, 50 + 家.
    private func plusSign(at position: Int) -> Int? {
        var at = position
        if at < text.count, text[at] == 0x20 { at += 1 }
        guard at < text.count, text[at] == 0x2B else { return nil }
        at += 1
        return at < text.count && text[at] == 0x20 ? at + 1 : at
    }

    /// The unit at `start`, a blank before Latin units passed over; nil if there is none.
    private func unit(at start: Int, spelled: Bool) -> (unit: FigureUnit, end: Int)? {
        guard let first = word(at: start, spelled: spelled) else { return nil }
        // 元/吨, 元/月
        if first.end + 1 < text.count, text[first.end] == 0x2F {
            if let second = word(at: first.end + 1, spelled: false) {
                return (.ratio(first.index, second.index), second.end)
            }
            if let found = UnitPhraseReader(pack: pack, text: text).read(at: first.start, limit: text.count),
                case .scaledRatio = found.phrase.unit
            {
                return (found.phrase.unit, found.end)
            }
            if let hit = pack.unitPer.longest(in: text, at: first.end + 1), hit.value >= 0 {
                return (.ratio(first.index, hit.value), first.end + 1 + hit.length)
            }
        }
        return (.unit(first.index), first.end)
    }

    private func word(at start: Int, spelled: Bool) -> (index: Int, start: Int, end: Int)? {
        var at = start
        if at < text.count, text[at] == 0x20 { at += 1 }
        let table = spelled ? pack.unitAfterNumerals : pack.unitAfterDigits
        guard let hit = table.longest(in: text, at: at), hit.value >= 0 else { return nil }
        let end = at + hit.length
        // Latin units are words of their own: 5 km, not 5 kmart.
        if around.isLatin(text[end - 1]), end < text.count, around.isLatin(text[end]) { return nil }
        if at > start, text[at] >= 0x80, text[at] < 0xE2 { return nil }
        return (hit.value, at, end)
    }

    private func factor(_ unit: FigureUnit) -> ExactDecimal {
        if case .unit(let index) = unit { return pack.units[index].factor }
        return ExactDecimal(1)
    }

    /// Takes in the currency and the modifiers that touch the number on both sides.
    private func extend(_ figure: inout Figure, _ floor: Int) {
        takeModifierBefore(&figure, floor)
        figure.isPlainYuan = isPlainYuan(figure)
        if let currency = around.currency(endingAt: figure.start, floor: floor),
            accepts(currency.unit, figure.unit)
        {
            figure.isPlainYuan = false
            figure.unit = .unit(currency.unit)
            figure.start = currency.start
            takeModifierBefore(&figure, floor)
        }
        if let after = around.modifier(startingAt: figure.end) {
            if figure.modifier == .none || figure.modifier == .approx { figure.modifier = after.modifier }
            figure.end = after.end
        }
        if figure.modifier == .none {
            figure.modifier = around.modifierApart(from: figure.start, floor: floor) ?? .none
        }
    }

    /// Whether the unit is 元, 圆, 块, 角 or 毛 and says no country.
    private func isPlainYuan(_ figure: Figure) -> Bool {
        guard case .unit(let index) = figure.unit, pack.units[index].name.elementsEqual("CNY".utf8) else {
            return false
        }
        let end = figure.unitEnd
        guard end >= 3, text[end - 3] >= 0xE0 else { return false }
        switch text.scalar3(end - 3) {
        case 0x5143, 0x5706, 0x5757, 0x89D2, 0x6BDB, 0x94B1, 0x6574: return true  // 元 圆 块 角 毛 钱 整
        default: return false
        }
    }

    /// A currency in front is the unit where the one behind says no more than 元, or is of the
    /// same: 港幣 28 仙.
    private func accepts(_ currency: Int, _ unit: FigureUnit) -> Bool {
        switch unit {
        case .none: true
        case .unit(let index):
            pack.units[index].name.elementsEqual("CNY".utf8) && pack.units[index].factor == ExactDecimal(1)
                || pack.units[index].name.elementsEqual(pack.units[currency].name)
        default: false
        }
    }

    /// 近三年 at the beginning of a clause: the last three, not nearly three.
    private func isRecent(_ figure: Figure, _ start: Int) -> Bool {
        guard case .unit(let index) = figure.unit, figure.start - start == 3,
            ["a", "mo", "d"].contains(where: { pack.units[index].name.elementsEqual($0.utf8) })
        else { return false }
        return around.clauseStart(before: start, floor: 0) == start
    }

    private func takeModifierBefore(_ figure: inout Figure, _ floor: Int) {
        guard let before = around.modifier(endingAt: figure.start, floor: floor),
            !(before.modifier == .nearly && isRecent(figure, before.start))
        else { return }
        if figure.modifier == .none || before.modifier != .approx { figure.modifier = before.modifier }
        figure.start = before.start
    }
}
