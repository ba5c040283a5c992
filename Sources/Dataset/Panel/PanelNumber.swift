import Extractor

/// A value as a report states it: a number or a range, and how exact it is meant to be.
///
/// A decrease is negative, and its modifier is that of the negative number: 下降超过 5% is `less_than`
/// −5. So a column of numbers can be used as it stands.
public struct PanelNumber: Sendable, Hashable {
    /// Nil for a range.
    public var value: ExactDecimal?
    public var low: ExactDecimal?
    public var high: ExactDecimal?
    /// As in the records: `more_than`, `approx` …
    public var modifier: String?
    /// The place of its last written digit, as a power of ten: `18.65 亿` has 6. Nil if that is not known.
    var place: Int?

    init(
        value: ExactDecimal?, low: ExactDecimal? = nil, high: ExactDecimal? = nil, modifier: String? = nil,
        text: String = ""
    ) {
        self.value = value
        self.low = low
        self.high = high
        self.modifier = modifier
        place = value.flatMap { PanelNumber.place(of: $0, in: text) }
    }

    /// How exact it is written does not make it another value.
    public static func == (a: PanelNumber, b: PanelNumber) -> Bool {
        a.value == b.value && a.low == b.low && a.high == b.high && a.modifier == b.modifier
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(value)
        hasher.combine(low)
        hasher.combine(high)
        hasher.combine(modifier)
    }

    var isNegative: Bool { (value ?? low).map { $0 < .zero } ?? false }

    /// The number of the other direction.
    var negated: PanelNumber {
        var result = self
        result.value = value?.negated
        (result.low, result.high) = (high?.negated, low?.negated)
        switch modifier {
        case "more_than": result.modifier = "less_than"
        case "less_than": result.modifier = "more_than"
        case "equal_or_more": result.modifier = "equal_or_less"
        case "equal_or_less": result.modifier = "equal_or_more"
        default: break
        }
        return result
    }

    /// Whether `other` says the same and says it more exactly: 20.138 亿 of 突破 20 亿, of 20.1 亿, of 约 20 亿.
    func isRounder(than other: PanelNumber) -> Bool {
        guard let exact = other.value, other.modifier == nil, self != other else { return false }
        if let low, let high { return low <= exact && exact <= high }
        guard let value else { return false }
        if value == exact { return modifier != nil }
        guard modifier == nil else { return agrees(exact) }
        guard let place, let step = PanelNumber.power(place), (other.place ?? Int.min) < place,
            let difference = PanelNumber.distance(value, exact), let double = difference + difference
        else { return false }
        return double <= step
    }

    /// Whether both have the same digits and the one is a thousand, ten thousand or a hundred million of the other.
    func isScaled(_ other: PanelNumber) -> Bool {
        guard let a = value, let b = other.value, a != .zero else { return false }
        return [3, 4, 8].contains { exponent in
            guard let factor = PanelNumber.power(exponent) else { return false }
            return a * factor == b || b * factor == a
        }
    }

    /// Whether a number is on the right side of this one, and no more than a tenth away: 超 20 亿 may be
    /// said of 21 亿, of 35 亿 it is another statement.
    private func agrees(_ exact: ExactDecimal) -> Bool {
        guard let value, let distance = PanelNumber.distance(value, exact),
            let ten = distance * ExactDecimal(10), ten <= PanelNumber.magnitude(value)
        else { return false }
        switch modifier {
        case "more_than", "equal_or_more": return exact > value
        case "less_than", "equal_or_less": return exact < value
        case "nearly": return PanelNumber.magnitude(exact) < PanelNumber.magnitude(value)
        default: return true
        }
    }

    private static func magnitude(_ a: ExactDecimal) -> ExactDecimal { a < .zero ? a.negated : a }

    private static func distance(_ a: ExactDecimal, _ b: ExactDecimal) -> ExactDecimal? {
        (a + b.negated).map(magnitude)
    }

    /// 10^`exponent`.
    private static func power(_ exponent: Int) -> ExactDecimal? {
        guard abs(exponent) <= 36 else { return nil }
        let coefficient = (0..<max(0, exponent)).reduce(Int128(1)) { result, _ in result * 10 }
        return ExactDecimal(coefficient: coefficient, scale: max(0, -exponent))
    }

    /// The place of the last digit that is written; zeros at the end are digits like others if the
    /// source has them in digits (`168,900`), and fill up if it has words (`三千二百万`).
    static func place(of value: ExactDecimal, in text: String) -> Int? {
        guard value.coefficient != 0 else { return nil }
        let all = "\(value.coefficient.magnitude)"
        let first = all.count - 1 - value.scale
        guard let written = significantDigits(of: text) else { return nil }
        if written > 0 { return first - written + 1 }
        let trailing = all.reversed().prefix { $0 == "0" }.count
        return first - (all.count - trailing) + 1
    }

    /// How many digits the number in a text has, without zeros in front; 0 if it is in words, nil if
    /// there are several numbers.
    private static func significantDigits(of text: String) -> Int? {
        var count = 0
        var runs = 0
        var isInRun = false
        var isAfterLetter = false
        for scalar in text.unicodeScalars.map(MetricKey.halfWidth) where !scalar.properties.isWhitespace {
            switch scalar {
            case "0"..."9":
                if !isInRun, !isAfterLetter {
                    runs += 1
                    isInRun = true
                }
                if isInRun, count > 0 || scalar != "0" { count += 1 }
            case ",", ".": continue
            default:
                isInRun = false
                isAfterLetter = scalar.isASCII && scalar.properties.isAlphabetic
            }
        }
        return runs > 1 ? nil : count
    }
}
