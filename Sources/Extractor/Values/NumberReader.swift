/// A number as written: one value, or the two ends of a vague or alternative one.
///
///     二千二百七十万   22700000
///     一万五六        15000 … 16000
///     十几万          100000 … 200000
struct NumberReading: Equatable {
    var low: ExactDecimal
    var high: ExactDecimal
    /// 多, 余 or 来 inside or behind the number.
    var surplus: Surplus = .none
    /// Whether it ends with 百, 千, 万, 亿 or 兆.
    var endsWithScale = false
    /// Whether a scale of 万 or more stands in it.
    var hasScale = false
    /// Whether it begins with a Chinese numeral.
    var isSpelled = false
    /// Bytes.
    var length = 0

    enum Surplus: UInt8 { case none, moreThan, approx }

    var isRange: Bool { low != high }
}

/// Reads numbers: Arabic, Chinese (plain, financial 壹贰叁, positional 二〇二二) and mixed
/// (5亿1万4千6百), with decimals and scale words.
struct NumberReader: Sendable {
    let numerals: NumeralTable

    /// What the character at `at` says in a number.
    @inline(__always)
    func numeral(_ text: TextView, _ at: Int) -> ChineseNumeral { numerals.meaning(text.char(at: at)) }

    /// The value of `text[range]`; nil if it is not a number or does not fit 36 digits.
    func read(_ text: TextView, _ range: Range<Int>) -> NumberReading? {
        guard !range.isEmpty else { return nil }
        if let quick = readArabic(text, range) { return quick }
        var low = Evaluator(self, end: .low)
        guard low.run(text, range), let first = low.value else { return nil }
        var reading = NumberReading(low: first, high: first)
        reading.surplus = low.surplus
        reading.length = range.count
        reading.endsWithScale = low.endsWithScale
        reading.hasScale = low.hasScale
        reading.isSpelled = text[range.lowerBound] >= 0x80
        if low.isVague {
            var high = Evaluator(self, end: .high)
            guard high.run(text, range), let second = high.value, first < second else { return nil }
            reading.high = second
        }
        return reading
    }

    /// Digits with at most scale words behind them: nearly every number there is.
    private func readArabic(
        _ text: TextView, _ range: Range<Int>
    ) -> NumberReading? {
        var at = range.lowerBound
        var coefficient: UInt64 = 0
        var digits = 0
        var decimals = -1
        scan: while at < range.upperBound {
            let byte = text[at]
            switch byte {
            case 0x30...0x39:
                digits += 1
                coefficient = coefficient &* 10 &+ UInt64(byte &- 0x30)
                if decimals >= 0 { decimals += 1 }
            // Signs between groups of digits: 2,270 2 000 1'200 1’200
            case 0x20, 0x27, 0x2C: break
            case 0xE2 where text.char(at: at) == "’": at += 2
            case 0x2E where decimals < 0: decimals = 0
            default: break scan
            }
            at += 1
        }
        guard digits > 0, digits <= 18, decimals != 0 else { return nil }
        var exponent = 0
        var hasScale = false
        var endsWithScale = false
        while at < range.upperBound {
            guard at + 2 < range.upperBound else { return nil }
            // 5亿亿 is no number, 5万万 is one.
            if at > range.lowerBound + 3, numeral(text, at) == numeral(text, at - 3),
                numeral(text, at) != .tenThousand
            {
                return nil
            }
            switch numeral(text, at) {
            case .hundred: exponent += 2
            case .thousand: exponent += 3
            case .tenThousand:
                exponent += 4
                hasScale = true
            case .hundredMillion:
                exponent += 8
                hasScale = true
            case .trillion:
                exponent += 12
                hasScale = true
            default: return nil
            }
            endsWithScale = true
            at += 3
        }
        let scale = max(0, decimals) - exponent
        var value = Int128(coefficient)
        if scale < 0 {
            guard exponent <= 16, let power = ExactDecimal.power(-scale) else { return nil }
            value *= power
        }
        let exact = ExactDecimal(coefficient: value, scale: max(0, scale))
        return NumberReading(
            low: exact, high: exact, endsWithScale: endsWithScale, hasScale: hasScale)
    }
}

/// Adds up a number from left to right. A vague number is run twice, once for each end.
private struct Evaluator {
    enum End { case low, high }
    let reader: NumberReader
    let end: End

    /// Sums below 万, below 亿, below 兆, and above.
    private var section = ExactDecimal.zero
    private var tenThousands = ExactDecimal.zero
    private var hundredMillions = ExactDecimal.zero
    private var trillions = ExactDecimal.zero
    /// A digit or literal that waits for its unit.
    private var current: ExactDecimal?
    private var currentIsLiteral = false
    /// Whether it is one digit in ASCII: 36万6.
    private var currentIsDigit = false
    /// The last unit (10, 100 … 10^12), for 三万五 and 一百二.
    private var lastUnit = 0
    private var sawZero = false
    private(set) var surplus = NumberReading.Surplus.none
    private(set) var isVague = false
    private(set) var endsWithScale = false
    private(set) var hasScale = false

    init(_ reader: NumberReader, end: End) {
        self.reader = reader
        self.end = end
    }

    mutating func run(_ text: TextView, _ range: Range<Int>) -> Bool {
        var at = range.lowerBound
        while at < range.upperBound {
            if text[at] < 0x80 {
                var stop = at
                while stop < range.upperBound, text[stop] < 0x80 { stop += 1 }
                guard current == nil,
                    let literal = ExactDecimal(digits: UnsafeBufferPointer(rebasing: text.bytes[at..<stop]))
                else { return false }
                current = literal
                currentIsLiteral = true
                currentIsDigit = stop - at == 1
                endsWithScale = false
                at = stop
                continue
            }
            guard at + 3 <= range.upperBound else { return false }
            let numeral = reader.numeral(text, at)
            at += 3
            switch numeral {
            case .digit(let digit): guard take(digit, text, &at, range.upperBound) else { return false }
            case .few: guard takeFew(followedByUnit: at < range.upperBound) else { return false }
            case .ten, .hundred, .thousand:
                let size = numeral == .ten ? 10 : numeral == .hundred ? 100 : 1000
                guard takeSmallUnit(size) else { return false }
                endsWithScale = size > 10
            case .twenty, .thirty:
                guard current == nil, let sum = section + ExactDecimal(numeral == .twenty ? 20 : 30)
                else { return false }
                section = sum
                lastUnit = 10
            case .tenThousand, .hundredMillion, .trillion:
                let isTwice = at - 6 >= range.lowerBound && reader.numeral(text, at - 6) == numeral
                // 六万万 is 600 million; no other word is said twice.
                if isTwice, numeral == .tenThousand, current == nil, section == .zero {
                    guard let sum = tenThousands * ExactDecimal(10_000), let all = hundredMillions + sum
                    else { return false }
                    hundredMillions = all
                    tenThousands = .zero
                    lastUnit = 100_000_000
                } else if isTwice || !takeLargeUnit(numeral) {
                    return false
                }
                endsWithScale = true
                hasScale = true
            case .counter: break
            case .surplus: surplus = .moreThan
            case .about: surplus = .approx
            case .point: guard takeDecimals(text, &at, range.upperBound) else { return false }
            case .other: return false
            }
        }
        return true
    }

    var value: ExactDecimal? {
        var rest = current ?? .zero
        // 三万五 is 35000, 一百二 is 120; 三万零五 and 3万4000 are as they stand.
        // 36万6 is 366000 too.
        if let digit = current, !sawZero,
            currentIsLiteral ? currentIsDigit && lastUnit >= 10_000 : lastUnit >= 100,
            let scaled = digit * ExactDecimal(lastUnit / 10)
        {
            rest = scaled
        }
        guard let a = section + rest, let b = tenThousands + a, let c = hundredMillions + b else {
            return nil
        }
        return trillions + c
    }

    private mutating func take(
        _ digit: Int, _ text: TextView, _ at: inout Int, _ stop: Int
    ) -> Bool {
        guard current == nil else { return false }
        endsWithScale = false
        if let (literal, end) = positional(text, at - 3, stop) {
            current = literal
            currentIsLiteral = true
            at = end
            return true
        }
        if digit == 0 {
            sawZero = true
            if at == stop, section == .zero, tenThousands == .zero { current = .zero }
            return true
        }
        var chosen = digit
        // 一两个, 七八十: two neighbours are two ends.
        if at + 3 <= stop, case .digit(let next) = reader.numeral(text, at), next > 0 {
            guard next == digit + 1 || (digit == 3 && next == 5) else { return false }
            isVague = true
            if end == .high { chosen = next }
            at += 3
        }
        current = ExactDecimal(chosen)
        currentIsLiteral = false
        return true
    }

    /// 二二七〇 before a scale: three digits or more in a row are places.
    private func positional(
        _ text: TextView, _ start: Int, _ stop: Int
    ) -> (ExactDecimal, Int)? {
        var value: Int128 = 0
        var at = start
        while at + 3 <= stop, at - start < 90, case .digit(let digit) = reader.numeral(text, at) {
            value = value * 10 + Int128(digit)
            at += 3
        }
        return at - start >= 9 ? (ExactDecimal(coefficient: value, scale: 0), at) : nil
    }

    /// 几百 is 100 to 1000, 十几 is 10 to 20.
    private mutating func takeFew(followedByUnit: Bool) -> Bool {
        // 几十几 is no number.
        guard current == nil, !isVague else { return false }
        isVague = true
        endsWithScale = false
        let afterTen = lastUnit == 10
        current = ExactDecimal(end == .high ? 10 : afterTen ? 0 : 1)
        currentIsLiteral = true
        return true
    }

    private mutating func takeSmallUnit(_ unit: Int) -> Bool {
        // 三百五千 is no number: units descend.
        guard section == .zero || unit < lastUnit,
            let product = (current ?? ExactDecimal(1)) * ExactDecimal(unit), let sum = section + product
        else { return false }
        section = sum
        current = nil
        lastUnit = unit
        sawZero = false
        return true
    }

    private mutating func takeLargeUnit(_ unit: ChineseNumeral) -> Bool {
        guard let below = section + (current ?? .zero) else { return false }
        section = .zero
        current = nil
        sawZero = false
        switch unit {
        case .tenThousand:
            // 三万三万 is no number.
            guard tenThousands == .zero,
                let product = (below == .zero && tenThousands == .zero ? ExactDecimal(1) : below)
                    * ExactDecimal(10_000), let sum = tenThousands + product
            else { return false }
            tenThousands = sum
            lastUnit = 10_000
        case .hundredMillion:
            guard let all = tenThousands + below,
                let product = (all == .zero ? ExactDecimal(1) : all) * ExactDecimal(100_000_000),
                let sum = hundredMillions + product
            else { return false }
            hundredMillions = sum
            tenThousands = .zero
            lastUnit = 100_000_000
        default:
            guard let lower = tenThousands + below, let all = hundredMillions + lower,
                let product = (all == .zero ? ExactDecimal(1) : all)
                    * ExactDecimal(1_000_000_000_000),
                let sum = trillions + product
            else { return false }
            trillions = sum
            hundredMillions = .zero
            tenThousands = .zero
            lastUnit = 1_000_000_000_000
        }
        return true
    }

    /// 三点一四
    private mutating func takeDecimals(
        _ text: TextView, _ at: inout Int, _ stop: Int
    ) -> Bool {
        currentIsDigit = false
        var digits: Int128 = 0
        var places = 0
        while at + 3 <= stop, case .digit(let digit) = reader.numeral(text, at), places < 18 {
            digits = digits * 10 + Int128(digit)
            places += 1
            at += 3
        }
        guard places > 0, (current?.scale ?? 0) == 0, let whole = section + (current ?? .zero),
            let sum = whole + ExactDecimal(coefficient: digits, scale: places)
        else { return false }
        section = .zero
        current = sum
        currentIsLiteral = true
        return true
    }
}
