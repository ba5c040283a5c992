/// Reads percentages: %, ‰, 成, 折, 百分之, fractions, percentage points, basis points.
struct PercentageReader: PassageReader {
    private let around: Surroundings
    var passage: Passage { around.passage }

    init(_ around: Surroundings) { self.around = around }

    func read(_ captures: Captures, start: Int, end: Int, floor: Int) -> Figure? {
        guard var figure = values(captures, start, end, floor) else { return nil }
        if captures[.sign] == nil, !figure.isRange, let sign = around.sign(before: figure.start, floor: floor)
        {
            figure.start = sign
            (figure.low, figure.high) = (figure.low.negated, figure.high.negated)
        }
        if let before = around.modifier(endingAt: figure.start, floor: floor) {
            if figure.modifier == .none { figure.modifier = before.modifier }
            figure.start = before.start
        }
        if let after = around.modifier(startingAt: figure.end) {
            if figure.modifier == .none || figure.modifier == .approx { figure.modifier = after.modifier }
            figure.end = after.end
        }
        if figure.modifier == .none {
            figure.modifier = around.modifierApart(from: figure.start, floor: floor) ?? .none
        }
        return figure
    }

    private func values(_ captures: Captures, _ start: Int, _ end: Int, _ floor: Int) -> Figure? {
        func figure(_ low: ExactDecimal, _ high: ExactDecimal, _ unit: FigureUnit) -> Figure {
            Figure(
                isPercentage: true, start: start, end: end, numberStart: start, unitEnd: end, low: low,
                high: high, isRange: low != high, unit: unit)
        }
        if let denominator = captures[.denominator], let numerator = captures[.numerator] {
            guard let below = pack.numbers.read(text, denominator), !below.isRange,
                let above = pack.numbers.read(text, numerator), !above.isRange,
                let hundredfold = above.low * ExactDecimal(100),
                let value = hundredfold.divided(by: below.low, places: 6)
            else { return nil }
            return figure(value, value, .percent)
        }
        if let base = captures[.base], let low = captures[.low] {
            let scale: ExactDecimal
            switch pack.numbers.numeral(text, base.lowerBound) {
            case .thousand: scale = ExactDecimal(coefficient: 1, scale: 1)
            case .tenThousand: scale = ExactDecimal(coefficient: 1, scale: 2)
            default: scale = ExactDecimal(1)
            }
            guard let first = pack.numbers.read(text, low), !first.isRange || captures[.high] == nil else {
                return nil
            }
            var last = first
            if let high = captures[.high] {
                guard let reading = pack.numbers.read(text, high), !reading.isRange else { return nil }
                last = reading
            }
            guard var a = first.low * scale, var b = last.high * scale else { return nil }
            guard a == b || a < b else { return refused(.backward) }
            if captures[.sign] != nil { (a, b) = (b.negated, a.negated) }
            var result = figure(a, b, .percent)
            if last.surplus != .none { result.modifier = last.surplus == .moreThan ? .moreThan : .approx }
            return result
        }
        guard let unitRange = captures[.unit], let (unit, scale, tail) = unit(unitRange) else { return nil }
        if let low = captures[.low], let high = captures[.high] {
            // 提高3个百分点至65% says two things.
            if let between = captures[.lowunit], !between.isEmpty {
                guard self.unit(between)?.0 == unit else { return refused(.unlikeUnits) }
            }
            guard let first = pack.numbers.read(text, low), let last = pack.numbers.read(text, high),
                !first.isRange, !last.isRange, let a = first.low * scale, let b = last.low * scale
            else { return nil }
            let sign = around.sign(before: start, floor: floor)
            guard
                let (low, high) = RangeSigns.ends(
                    a, b, sign: sign.map { _ in .minus }, hasMinus: captures[.sign] != nil)
            else { return refused(.backward) }
            var result = figure(low, high, unit)
            result.start = sign ?? start
            return result
        }
        guard let range = captures[.value] else { return nil }
        // 八五折 and 85折 are two digits, not a number of tenths.
        if kind(unitRange) == .discount, let value = discount(range) {
            return figure(value, value, .percent)
        }
        guard let number = pack.numbers.read(text, range),
            let low = number.low * scale, let high = number.high * scale,
            let a = low + ExactDecimal(tail), let b = high + ExactDecimal(tail)
        else { return refused(.unreadable) }
        var result = figure(a, b, unit)
        switch number.surplus {
        case .moreThan: result.modifier = .moreThan
        case .approx: result.modifier = .approx
        case .none: break
        }
        return result
    }

    /// 八五折, 85折
    private func discount(_ range: Range<Int>) -> ExactDecimal? {
        if range.count == 6, case .digit(let tens) = pack.numbers.numeral(text, range.lowerBound),
            case .digit(let ones) = pack.numbers.numeral(text, range.lowerBound + 3)
        {
            return ExactDecimal(tens * 10 + ones)
        }
        guard text[range.lowerBound] < 0x80, let number = pack.numbers.read(text, range), !number.isRange,
            !(number.low < ExactDecimal(10))
        else { return nil }
        return number.low
    }

    /// The unit, the factor to its values, and what 半 or a digit behind 成 adds: 三成半, 三成五.
    private func unit(_ range: Range<Int>) -> (FigureUnit, ExactDecimal, Int)? {
        let one = ExactDecimal(1)
        let first = text[range.lowerBound]
        if first == 0x25 { return (.percent, one, 0) }
        if first < 0x80 { return (.basisPoint, one, 0) }  // bp
        switch text.char(at: range.lowerBound) {
        case "‰": return (.percent, ExactDecimal(coefficient: 1, scale: 1), 0)
        case "‱": return (.percent, ExactDecimal(coefficient: 1, scale: 2), 0)
        default: break
        }
        switch kind(range) {
        case .none: return nil
        case .percent: return (.percent, one, 0)
        case .tenth, .discount:
            guard range.count > 3 else { return (.percent, ExactDecimal(10), 0) }
            if text.isDigit(at: range.lowerBound + 3) {
                return (.percent, ExactDecimal(10), Int(text[range.lowerBound + 3] - 0x30))
            }
            if case .digit(let digit) = pack.numbers.numeral(text, range.lowerBound + 3) {
                return (.percent, ExactDecimal(10), digit)
            }
            return (.percent, ExactDecimal(10), 5)
        case .point: return (.percentagePoint, one, 0)
        case .thousandthPoint: return (.percentagePoint, ExactDecimal(coefficient: 1, scale: 1), 0)
        case .basisPoint: return (.basisPoint, one, 0)
        }
    }

    private func kind(_ unit: Range<Int>) -> PercentageUnit {
        let start = text.skipBlanks(unit.lowerBound)
        return grammar.percentageUnit.longest(in: text, at: start).map { PercentageUnit($0) } ?? .none
    }
}
