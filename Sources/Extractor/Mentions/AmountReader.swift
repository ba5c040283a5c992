/// Reads amounts: the number of the match, and the unit, currency and modifiers around it.
struct AmountReader: PassageReader {
    let around: Surroundings
    var passage: Passage { around.passage }

    init(_ around: Surroundings) { self.around = around }

    /// Nil if the number has neither scale nor unit, or is none that can be believed.
    func read(_ captures: Captures, start: Int, floor: Int) -> Figure? {
        if let half = captures[.half] { return readHalf(captures, half, start, floor) }
        if let fold = captures[.fold] { return readFold(captures, fold.lowerBound) }
        if let last = captures[.listed] { return readListed(captures, last, start, floor) }
        if let low = captures[.low], let high = captures[.high] {
            return readRange(captures, low, high, start, floor)
        }
        guard let value = captures[.value], let number = pack.numbers.read(text, value) else {
            return refused(.unreadable)
        }
        var figure = Figure(
            isPercentage: false, start: start, end: value.upperBound, numberStart: value.lowerBound,
            unitEnd: value.upperBound, low: number.low, high: number.high, isRange: number.isRange)
        var scaled = number
        if let latin = captures[.latin] {
            guard let factor = latinScale(latin), let product = number.low * factor else {
                return refused(.tooLarge)
            }
            (scaled.low, scaled.high, scaled.hasScale) = (product, product, true)
            (figure.low, figure.high) = (product, product)
            figure.end = latin.upperBound
            figure.unitEnd = latin.upperBound
        }
        let modifier = captures[.modifier].map { _ in Modifier.moreThan }
        return finish(figure: &figure, scaled, modifier, floor)
    }

    /// The amount that a number of years is where it is no date: 113年.
    func years(_ number: Range<Int>, start: Int, floor: Int) -> Figure? {
        guard let reading = pack.numbers.read(text, number) else { return refused(.unreadable) }
        var figure = Figure(
            isPercentage: false, start: start, end: number.upperBound, numberStart: start,
            unitEnd: number.upperBound, low: reading.low, high: reading.high, isRange: false)
        return finish(figure: &figure, reading, nil, floor)
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
        if unit == nil { unit = minutes(at: figure.end) ?? perUnit(figure, floor) }
        if unit == nil, !(number.isSpelled && number.length == 3), let label = label(before: figure.start) {
            figure.isPlainYuan = label.isPlainYuan
            // 报酬（万元）80万 says 万 once.
            let factor = number.endsWithScale ? ExactDecimal(1) : label.phrase.factor
            guard let low = figure.low * factor, let high = figure.high * factor else {
                return refused(.tooLarge)
            }
            (figure.low, figure.high) = (low, high)
            unit = (label.phrase.unit, figure.end)
        }
        if let unit {
            if isDivided(at: unit.end) { return refused(.divided) }
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
        else { return refused(.noUnit) }
        if number.isSpelled, isBareScale(figure), !standsAsNumber(figure, modifier, floor) {
            return refused(.bareScale)
        }
        guard isPlausible(figure, number, floor) else { return nil }
        figure.modifier = modifier
        addHalf(&figure)
        guard let low = figure.low * factor(figure.unit), let high = figure.high * factor(figure.unit)
        else { return refused(.tooLarge) }
        (figure.low, figure.high) = (low, high)
        addSubunits(&figure)
        if !figure.isRange, modifier == .none { addPart(&figure) }
        takeMinorUnit(&figure, floor)
        if let sign = around.sign(before: figure.start, floor: floor) {
            figure.start = sign
            (figure.low, figure.high) = (figure.low.negated, figure.high.negated)
        }
        extend(&figure, floor)
        if let degree = degree(figure, floor) { figure.unit = .unit(degree) }
        return figure
    }

    /// What 度 is one of where it is no kilowatt hour: 零下 5 度, 北纬 30 度.
    func degree(_ figure: Figure, _ floor: Int) -> Int? {
        guard pack.traits(figure.unit)?.special == .kilowattHour,
            grammar.unitDegree.stands(in: text, before: figure.unitEnd)
        else { return nil }
        // 1.5 度路径
        var found = pack.words.degreeOf.longest(in: text, at: figure.unitEnd)?.value
        if found != nil { return found }
        var at = max(floor, figure.numberStart - 36)
        while at < figure.numberStart {
            if let hit = pack.words.degreeOf.longest(in: text, at: at) { found = hit.value }
            at += 1
        }
        return found
    }

    /// Whether the number is made of scale words alone: 万, 百亿.
    private func isBareScale(_ figure: Figure) -> Bool {
        switch pack.numbers.numeral(text, figure.numberStart) {
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
        let before = text.char(before: figure.numberStart)
        guard figure.numberStart + 6 <= text.count, !before.isASCII else { return false }
        // （港幣百萬元）
        if let currency = around.currency(endingAt: figure.numberStart, floor: floor),
            case let opening = text.char(before: currency.start),
            opening.isASCII || opening == "（" || opening == "："
        {
            return false
        }
        // （64.3）百萬港元: nobody takes the scale for the number.
        if ["：", "（", "、", "）"].contains(before) { return false }
        if grammar.unitDeclared.stands(in: text, before: figure.numberStart) { return false }
        return pack.numbers.numeral(text, figure.numberStart + 3).isMyriads
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
            grammar.moneyThing.stands(in: text, before: figure.unitEnd)
        {
            return isRefused(.thing)
        }
        // 零排放 counts nothing.
        if number.isSpelled, number.low == .zero, !number.isRange { return isRefused(.nothing) }
        if number.isSpelled, number.length == 3,
            pack.numbers.numerals.isFinancial(text.char(at: figure.numberStart))
        {
            return isRefused(.financialNumeral)
        }
        // 民国0年 is no span of time, nor is 2018年.
        if pack.traits(figure.unit)?.special == .year, !number.isRange,
            number.low == .zero || text.bareYear(at: figure.numberStart) != nil
        {
            return isRefused(.year)
        }
        // 07 is a number of a list, 00 none.
        if text[figure.numberStart] == 0x30, text.isDigit(at: figure.numberStart + 1) {
            return isRefused(.leadingZero)
        }
        guard let unit = pack.traits(figure.unit) else {
            // 471,000.16 万岭广场: a table's number and a name. In a sentence it were said in 亿.
            let isName =
                number.hasScale && isGrouped(figure.numberStart) && ExactDecimal(1_000_000_000) < number.low
                && text.char(at: figure.end).isIdeograph
            return isName ? isRefused(.columnAndName) : true
        }
        // 赵六人民币账户: a name, and a currency that says what kind of account.
        if number.isSpelled, unit.isMoney, number.length == 3, text.char(at: figure.unitEnd).isIdeograph,
            around.currency(endingAt: figure.unitEnd, floor: figure.numberStart)?.start
                == figure.numberStart + number.length
        {
            return isRefused(.nameAndCurrency)
        }
        if number.isSpelled, number.low == ExactDecimal(1),
            !number.isRange, !unit.isMoney,
            !(unit.takesHalf && isHalf(at: figure.end))
        {
            return isRefused(.article)
        }
        // 8 点 is a time of the day; an index has more points.
        if unit.special == .point {
            let isIndex =
                !(number.low < ExactDecimal(100))
                || pack.words.change.longest(in: text, endingAt: figure.start).map { !$0.isNone } ?? false
            return isIndex || isRefused(.hour)
        }
        // 1 对 1
        if unit.special == .pair, figure.unitEnd < text.count,
            digit(at: figure.unitEnd) != nil
        {
            return isRefused(.pair)
        }
        guard unit.isCount, !number.hasScale, !number.endsWithScale else { return true }
        // 前五名 is a rank.
        if figure.start - 3 >= max(1, floor), grammar.ordinalRank.stands(in: text, before: figure.start) {
            return isRefused(.rank)
        }
        let startsBlock = figure.start > 0 && text[figure.start - 1] == 0x0A
        if startsBlock, number.low.scale > 0 { return isRefused(.rowNumber) }
        // 3 国药乐仁堂: the number of a row, and a name.
        if startsBlock, unit.special == .place, text.char(at: figure.unitEnd).isIdeograph {
            return isRefused(.rowNumber)
        }
        return true
    }

    /// 两年半, 3小时半.
    private func addHalf(_ figure: inout Figure) {
        guard !figure.isRange, pack.traits(figure.unit)?.takesHalf == true, isHalf(at: figure.end),
            let sum = figure.low + ExactDecimal(coefficient: 5, scale: 1)
        else { return }
        figure.low = sum
        figure.high = sum
        figure.end += 3
        figure.unitEnd = figure.end
    }

    func isHalf(at position: Int) -> Bool {
        grammar.half.stands(in: text, at: position)
    }

    /// 12元5角, 3元6角8分, 三毛五: what is said in parts of the currency. Values are in the
    /// main unit already.
    private func addSubunits(_ figure: inout Figure) {
        guard !figure.isRange, case .unit(let index) = figure.unit, pack.traits(index).isMoney else { return }
        let tenth = ExactDecimal(coefficient: 1, scale: 1)
        var size = pack.traits(index).factor
        while size == ExactDecimal(1) || size == tenth, let digit = digit(at: figure.end) {
            let part = grammar.moneyPart.longest(in: text, at: digit.end)
            let isNamed = part.map { MoneyPart($0) == (size == tenth ? .hundredth : .tenth) } ?? false
            // 三毛五 needs no 分; 5元3 says nothing.
            guard isNamed || size == tenth && digit.isSpelled && !isNumeral(text.char(at: digit.end)),
                let size2 = size * tenth, let value = ExactDecimal(digit.value) * size2,
                let sum = figure.low + value
            else { return }
            figure.low = sum
            figure.high = sum
            figure.end = isNamed ? digit.end + (part?.length ?? 0) : digit.end
            figure.unitEnd = figure.end
            size = size2
        }
    }

    /// 人民币8.21分, 港幣5角: parts of the currency in front.
    private func takeMinorUnit(_ figure: inout Figure, _ floor: Int) {
        guard figure.unit == .none, hasCurrency(figure, floor),
            let part = grammar.moneyPart.longest(in: text, at: figure.end), part.length > 0
        else { return }
        let size = ExactDecimal(coefficient: 1, scale: MoneyPart(part) == .tenth ? 1 : 2)
        guard let low = figure.low * size, let high = figure.high * size else { return }
        (figure.low, figure.high) = (low, high)
        figure.end += part.length
        figure.unitEnd = figure.end
    }

    /// One digit of either writing.
    private func digit(at position: Int) -> (value: Int, end: Int, isSpelled: Bool)? {
        if text.isDigit(at: position) { return (Int(text[position] - 0x30), position + 1, false) }
        guard position + 3 <= text.count,
            case .digit(let value) = pack.numbers.numeral(text, position), value > 0
        else { return nil }
        return (value, position + 3, true)
    }
}
