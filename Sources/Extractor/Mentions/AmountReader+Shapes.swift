/// Amounts of more than a number and a unit: halves, lists, ranges, 翻番.
extension AmountReader {
    /// 一个半小时, 3个多月: 个 with what follows it.
    func readHalf(
        _ captures: Captures, _ half: Range<Int>, _ start: Int, _ floor: Int
    ) -> Figure? {
        guard let value = captures[.value], let number = pack.numbers.read(text, value),
            !number.isRange,
            let unit = unit(at: half.upperBound, spelled: false) ?? counted(at: half.upperBound)
        else { return refused(.noUnit) }
        var exact = number.low
        var surplus = Modifier.none
        if isHalf(at: half.lowerBound) {
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

    /// 1分30秒: the unit that 分 is where its parts stand behind it.
    func minutes(at start: Int) -> (unit: FigureUnit, end: Int)? {
        guard let hit = pack.words.unitPart.longest(in: text, at: start), !hit.isNone else { return nil }
        let unit = FigureUnit.unit(pack.words.unitParts[hit.value].part)
        let end = start + hit.length
        var probe = Figure(
            isPercentage: false, start: start, end: end, numberStart: start, unitEnd: end, low: .zero,
            high: .zero,
            isRange: false, unit: unit)
        addPart(&probe)
        return probe.end > end ? (unit, end) : nil
    }

    /// 2小时26分: the smaller unit counts, the larger one in parts of it.
    func addPart(_ figure: inout Figure) {
        guard case .unit(let whole) = figure.unit, pack.traits(whole).quantity == .duration else { return }
        let start = figure.end
        var end = text.skipDigits(start)
        if end == start { while isNumeral(text.char(at: end)) { end = text.after(end) } }
        guard end > start, let hit = pack.words.unitPart.longest(in: text, at: end), !hit.isNone,
            pack.unitAfterDigits.longest(in: text, at: end).map({ $0.isNone || $0.length <= hit.length })
                ?? true
        else { return }
        let part = pack.words.unitParts[hit.value]
        guard pack.traits(whole).name == pack.traits(part.whole).name,
            let number = pack.numbers.read(text, start..<end), !number.isRange,
            number.low < ExactDecimal(part.count),
            let parts = figure.low * ExactDecimal(part.count), let sum = parts + number.low
        else { return }
        (figure.low, figure.high) = (sum, sum)
        figure.unit = .unit(part.part)
        figure.end = end + hit.length
        figure.unitEnd = figure.end
        // 1小时5分30秒
        addPart(&figure)
    }

    /// 翻番, 翻两番: doubled, doubled twice. What was added, in 倍.
    func readFold(_ captures: Captures, _ start: Int) -> Figure? {
        var doublings = 1
        if let value = captures[.value] {
            guard let number = pack.numbers.read(text, value)?.low,
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
    func readListed(
        _ captures: Captures, _ last: Range<Int>, _ start: Int, _ floor: Int
    ) -> Figure? {
        guard let value = captures[.value], let number = pack.numbers.read(text, value), !number.isRange,
            let end = pack.numbers.read(text, last), !end.isRange,
            let unit = unit(at: last.upperBound, spelled: false),
            let scale = end.endsWithScale ? trailingScale(last) : ExactDecimal(1),
            let scaled = number.low * scale, let exact = scaled * factor(unit.unit)
        else { return nil }
        let bracket = text.char(before: value.lowerBound)
        if bracket == "（" || bracket == "(", last.lowerBound == text.after(value.upperBound) {
            // （64.3）百万港元; 表（2）万元 is the head of a column.
            let start = text.start(before: value.lowerBound)
            guard number.low.scale > 0 || value.count > 2 else { return nil }
            var figure = Figure(
                isPercentage: false, start: start, end: unit.end, numberStart: value.lowerBound,
                unitEnd: unit.end, low: exact.negated, high: exact.negated, isRange: false, unit: unit.unit)
            extend(&figure, floor)
            return figure
        }
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
    func latinScale(_ range: Range<Int>) -> ExactDecimal? {
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

    /// The unit that 个 and the word at `start` make: 个 and 月 around 半.
    private func counted(at start: Int) -> (unit: FigureUnit, end: Int)? {
        let length = min(12, text.count - start)
        guard length > 0 else { return nil }
        for counter in grammar.halfCounter.map({ Array($0.utf8) }) {
            let word = counter + text.bytes[start..<start + length]
            let hit = word.withUnsafeBufferPointer { pack.unitAfterDigits.longest(in: $0, at: 0) }
            if let hit, !hit.isNone, hit.length > counter.count {
                return (.unit(hit.value), start + hit.length - counter.count)
            }
        }
        return nil
    }

    /// 200-300人, 18至30万日元 (the scale carries back), 4.8万至5.2万元.
    func readRange(
        _ captures: Captures, _ low: Range<Int>, _ high: Range<Int>, _ start: Int, _ floor: Int
    ) -> Figure? {
        guard let first = pack.numbers.read(text, low), let last = pack.numbers.read(text, high),
            !first.isRange, !last.isRange
        else { return refused(.unreadable) }
        guard
            let unit = unit(at: high.upperBound, spelled: last.isSpelled)
                ?? (last.hasScale ? (.none, high.upperBound) : nil)
        else { return refused(.noUnit) }
        if let between = captures[.lowunit], !between.isEmpty {
            // What stands behind the first number must be a unit, and the same one.
            guard let other = self.unit(at: between.lowerBound, spelled: first.isSpelled),
                other.end == between.upperBound, other.unit == unit.unit
            else { return refused(.unlikeUnits) }
            // 提高300元至2,500元 says two things.
            if let hit = pack.words.change.longest(in: text, endingAt: start), !hit.isNone,
                !isForecast(start, between.upperBound, first.low, last.low)
            {
                return refused(.fromTo)
            }
        }
        let sign = around.sign(before: start, floor: floor)
        var bottom = first.low
        if captures[.lowunit]?.isEmpty ?? true, last.endsWithScale, let scale = carriedScale(low, high) {
            guard let product = bottom * scale else { return nil }
            // 5-3万 is no range; 5000至1万 is 5000 to 10000. Below zero the first is the larger one.
            if product < last.low || sign != nil { bottom = product }
        }
        guard
            let (bottom, top) = RangeSigns.ends(
                bottom, last.low, sign: sign.map { _ in isSignWord(before: start) ? .word : .minus },
                hasMinus: captures[.sign] != nil)
        else { return refused(.backward) }
        guard let a = bottom * factor(unit.unit), let b = top * factor(unit.unit)
        else { return nil }
        var figure = Figure(
            isPercentage: false, start: sign ?? start, end: unit.end, numberStart: low.lowerBound,
            unitEnd: unit.end, low: a, high: b, isRange: true, unit: unit.unit)
        extend(&figure, floor)
        if let degree = degree(figure, floor) { figure.unit = .unit(degree) }
        return figure
    }

    /// Whether a change ranges from one figure to another, 将增加6,200万元到7,300万元, and does not go to the second,
    /// 将提高300元至2,500元: 到 says so, or that the two are near.
    private func isForecast(_ start: Int, _ between: Int, _ low: ExactDecimal, _ high: ExactDecimal) -> Bool {
        var at = around.nearClauseStart(before: start)
        var isForecast = false
        while at < start {
            if grammar.changeRange.stands(in: text, at: at) { isForecast = true }
            at = text.after(at)
            if grammar.changeFormer.stands(in: text, before: at) { return false }
        }
        guard isForecast, let twice = low * ExactDecimal(2) else { return false }
        return grammar.changeRangeTo.stands(in: text, at: between) || high <= twice
    }

    /// What the scale words of the second number are to the first: 18至30万, 三千至五千万 (万 of 千万).
    private func carriedScale(_ low: Range<Int>, _ high: Range<Int>) -> ExactDecimal? {
        let (own, all) = (trailingWords(low), trailingWords(high))
        guard own.count < all.count, all.prefix(own.count).elementsEqual(own) else { return nil }
        return trailingScale(high.upperBound - 3 * (all.count - own.count)..<high.upperBound)
    }

    /// The scale words a number ends with, in their order.
    private func trailingWords(_ number: Range<Int>) -> [ChineseNumeral] {
        var words: [ChineseNumeral] = []
        var end = number.upperBound
        while end - 3 >= number.lowerBound {
            let numeral = pack.numbers.numeral(text, end - 3)
            switch numeral {
            case .hundred, .thousand, .tenThousand, .hundredMillion: words.insert(numeral, at: 0)
            default: return words
            }
            end -= 3
        }
        return words
    }

    /// Whether a sign is a word that holds for both ends: 零下.
    private func isSignWord(before start: Int) -> Bool {
        grammar.sign.longest(in: text, endingAt: start).map { Sign($0) == .always } ?? false
    }

    /// The scale words a number ends with, as a factor.
    private func trailingScale(_ number: Range<Int>) -> ExactDecimal? {
        var factor = ExactDecimal(1)
        var end = number.upperBound
        while end - 3 >= number.lowerBound {
            let size: Int
            switch pack.numbers.numeral(text, end - 3) {
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
}
