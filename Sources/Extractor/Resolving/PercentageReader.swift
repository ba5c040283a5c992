/// Reads percentages: %, ‰, 成, 折, 百分之, fractions, percentage points, basis points.
struct PercentageReader {
    let pack: CompiledPack
    let text: UnsafeBufferPointer<UInt8>
    private let around: Surroundings

    init(_ around: Surroundings) {
        self.around = around
        pack = around.pack
        text = around.text
    }

    func read(_ captures: Captures, start: Int, end: Int, floor: Int) -> Figure? {
        guard var figure = values(captures, start, end) else { return nil }
        if captures[.sign] == nil { applySign(&figure, floor) }
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

    private func values(_ captures: Captures, _ start: Int, _ end: Int) -> Figure? {
        func figure(_ low: ExactDecimal, _ high: ExactDecimal, _ unit: FigureUnit) -> Figure {
            Figure(
                isPercentage: true, start: start, end: end, numberStart: start, unitEnd: end, low: low,
                high: high, isRange: low != high, unit: unit)
        }
        if let denominator = captures[.denominator], let numerator = captures[.numerator] {
            guard let below = NumberReader.read(text, denominator), !below.isRange,
                let above = NumberReader.read(text, numerator), !above.isRange,
                let hundredfold = above.low * ExactDecimal(100),
                let value = hundredfold.divided(by: below.low, places: 6)
            else { return nil }
            return figure(value, value, .percent)
        }
        if let base = captures[.base], let low = captures[.low] {
            let scale: ExactDecimal
            switch ChineseNumeral(text, base.lowerBound) {
            case .thousand: scale = ExactDecimal(coefficient: 1, scale: 1)
            case .tenThousand: scale = ExactDecimal(coefficient: 1, scale: 2)
            default: scale = ExactDecimal(1)
            }
            guard let first = NumberReader.read(text, low), !first.isRange || captures[.high] == nil else {
                return nil
            }
            var last = first
            if let high = captures[.high] {
                guard let reading = NumberReader.read(text, high), !reading.isRange else { return nil }
                last = reading
            }
            guard var a = first.low * scale, var b = last.high * scale else { return nil }
            guard a == b || a < b else { return nil }
            if captures[.sign] != nil { (a, b) = (b.negated, a.negated) }
            return figure(a, b, .percent)
        }
        guard let unitRange = captures[.unit], let (unit, scale, half) = unit(unitRange) else { return nil }
        if let low = captures[.low], let high = captures[.high] {
            guard let first = NumberReader.read(text, low), let last = NumberReader.read(text, high),
                !first.isRange, !last.isRange, let a = first.low * scale, let b = last.low * scale, a < b
            else { return nil }
            return figure(a, b, unit)
        }
        guard let range = captures[.value], let number = NumberReader.read(text, range),
            let low = number.low * scale, let high = number.high * scale,
            let a = half ? low + ExactDecimal(5) : low, let b = half ? high + ExactDecimal(5) : high
        else { return nil }
        var result = figure(a, b, unit)
        switch number.surplus {
        case .moreThan: result.modifier = .moreThan
        case .approx: result.modifier = .approx
        case .none: break
        }
        return result
    }

    /// The unit, the factor to its values, and whether 半 adds half a 成.
    private func unit(_ range: Range<Int>) -> (FigureUnit, ExactDecimal, Bool)? {
        let one = ExactDecimal(1)
        let first = text[range.lowerBound]
        if first == 0x25 { return (.percent, one, false) }
        if first < 0x80 { return (.basisPoint, one, false) }  // bp
        switch text.scalar3(range.lowerBound) {
        case 0x2030: return (.percent, ExactDecimal(coefficient: 1, scale: 1), false)  // ‰
        case 0x2031: return (.percent, ExactDecimal(coefficient: 1, scale: 2), false)  // ‱
        case 0x6210, 0x6298: return (.percent, ExactDecimal(10), range.count > 3)  // 成 折
        case 0x5398: return (.percent, one, false)  // 厘
        default: break
        }
        // 个百分点, 百分点, 个基点, 基点, 千分点
        let last = text.scalar3(range.upperBound - 6)
        if last == 0x57FA { return (.basisPoint, one, false) }
        if range.count >= 9, text.scalar3(range.upperBound - 9) == 0x5343 {
            return (.percentagePoint, ExactDecimal(coefficient: 1, scale: 1), false)
        }
        return (.percentagePoint, one, false)
    }

    /// -2.41‰: a minus that is no dash.
    private func applySign(_ figure: inout Figure, _ floor: Int) {
        let start = figure.start
        if start > floor, start >= 1, text[start - 1] == 0x2D {
            if start >= 2 {
                let byte = text[start - 2]
                if around.isDigit(byte) || around.isLatin(byte) || byte == 0x25 || byte == 0x2D { return }
            }
            figure.start -= 1
        } else if start - 3 >= floor, start >= 3, text[start - 1] >= 0x80, text.scalar3(start - 3) == 0x8D1F {
            figure.start -= 3  // 负
        } else {
            return
        }
        (figure.low, figure.high) = (figure.high.negated, figure.low.negated)
    }
}
