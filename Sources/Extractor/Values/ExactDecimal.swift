/// An exact decimal number: `coefficient` × 10^−`scale`.
///
/// Values of records never pass through binary floating point. The coefficient has room for
/// 38 digits; arithmetic that would overflow gives nil, it never traps.
///
///     ExactDecimal("2,270.50")?.description   // "2270.5"
public struct ExactDecimal: BitwiseCopyable, Sendable, Hashable, Comparable {
    public var coefficient: Int128 { Int128(high) << 64 | Int128(low) }
    /// Number of decimal places, never negative; trailing zeros are removed.
    public var scale: Int { Int(places) }

    /// The coefficient in two halves: as one number it would have the whole be of 32 bytes, and it is copied often.
    private let low: UInt64
    private let high: Int64
    private let places: Int16

    public static let zero = ExactDecimal(0)
    private static let one = ExactDecimal(1)

    /// The coefficient, if it has no more than 64 bits.
    private var small: Int64? { high == Int64(bitPattern: low) >> 63 ? Int64(bitPattern: low) : nil }

    public init(_ value: Int) {
        self.init(Int128(value), places: 0)
    }

    private init(_ coefficient: Int128, places: Int) {
        low = UInt64(truncatingIfNeeded: coefficient)
        high = Int64(truncatingIfNeeded: coefficient >> 64)
        self.places = Int16(clamping: places)
    }

    public init(coefficient: Int128, scale: Int) {
        var (coefficient, scale) = (coefficient, scale)
        while scale > 0 {
            // Almost every coefficient fits 64 bits, where division is one instruction.
            if let small = Int64(exactly: coefficient) {
                let (quotient, rest) = small.quotientAndRemainder(dividingBy: 10)
                if rest != 0 { break }
                coefficient = Int128(quotient)
            } else {
                if coefficient % 10 != 0 { break }
                coefficient /= 10
            }
            scale -= 1
        }
        self.init(coefficient, places: scale)
    }

    /// Reads ASCII digits with an optional sign, `.` and thousands separators `,`.
    public init?(_ text: String) {
        var bytes = Array(text.utf8)[...]
        let negative = bytes.first == UInt8(ascii: "-")
        if negative { bytes = bytes.dropFirst() }
        guard let value = bytes.withUnsafeBufferPointer({ ExactDecimal(digits: $0) }) else {
            return nil
        }
        self = negative ? value.negated : value
    }

    /// Reads ASCII digits with an optional `.` and thousands separators `,`; at most 36 digits
    /// and 36 decimals.
    init?(digits: UnsafeBufferPointer<UInt8>) {
        var value: Int128 = 0
        // The first digits, as many as 64 bits are sure to hold.
        var small: UInt64 = 0
        var decimals = -1
        var significant = 0
        var hasDigits = false
        for byte in digits {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                hasDigits = true
                if significant > 0 || byte > UInt8(ascii: "0") { significant += 1 }
                if significant > 36 || decimals == 36 { return nil }
                if significant <= 18 {
                    small = small * 10 + UInt64(byte - UInt8(ascii: "0"))
                } else {
                    if significant == 19 { value = Int128(small) }
                    value = value * 10 + Int128(byte - UInt8(ascii: "0"))
                }
                if decimals >= 0 { decimals += 1 }
            case UInt8(ascii: ".") where decimals < 0: decimals = 0
            case UInt8(ascii: ","): continue
            default: return nil
            }
        }
        guard hasDigits else { return nil }
        self.init(coefficient: significant <= 18 ? Int128(small) : value, scale: max(0, decimals))
    }

    public var negated: ExactDecimal {
        ExactDecimal(
            coefficient: coefficient.multipliedReportingOverflow(by: -1).partialValue, scale: scale)
    }

    public static func + (a: ExactDecimal, b: ExactDecimal) -> ExactDecimal? {
        guard let (x, y, scale) = aligned(a, b) else { return nil }
        let (sum, overflow) = x.addingReportingOverflow(y)
        return overflow ? nil : ExactDecimal(coefficient: sum, scale: scale)
    }

    public static func * (a: ExactDecimal, b: ExactDecimal) -> ExactDecimal? {
        if b == one { return a }
        let (product, overflow) = a.coefficient.multipliedReportingOverflow(by: b.coefficient)
        guard !overflow, a.scale + b.scale <= 36 else { return nil }
        return ExactDecimal(coefficient: product, scale: a.scale + b.scale)
    }

    /// The quotient rounded half to even at `places` decimals; exact if it ends before.
    public func divided(by divisor: ExactDecimal, places: Int) -> ExactDecimal? {
        guard divisor.coefficient != 0, places >= 0 else { return nil }
        let shift = places + divisor.scale - scale
        guard let power = ExactDecimal.power(abs(shift)) else { return nil }
        var numerator = coefficient.magnitude
        var denominator = divisor.coefficient.magnitude
        let overflow: Bool
        if shift >= 0 {
            (numerator, overflow) = numerator.multipliedReportingOverflow(by: power.magnitude)
        } else {
            (denominator, overflow) = denominator.multipliedReportingOverflow(by: power.magnitude)
        }
        if overflow { return nil }
        var (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
        let rest = denominator - remainder
        if remainder > rest || (remainder == rest && quotient % 2 != 0) { quotient += 1 }
        guard let value = Int128(exactly: quotient) else { return nil }
        let isNegative = (coefficient < 0) != (divisor.coefficient < 0)
        return ExactDecimal(coefficient: isNegative ? -value : value, scale: places)
    }

    public static func < (a: ExactDecimal, b: ExactDecimal) -> Bool {
        if a.places == b.places { return a.coefficient < b.coefficient }
        // Of 64 bits each they can be aligned: there is room for 18 more digits.
        if let x = a.small, let y = b.small, abs(a.scale - b.scale) <= 18,
            let power = power(abs(a.scale - b.scale))
        {
            return a.scale < b.scale ? Int128(x) * power < Int128(y) : Int128(x) < Int128(y) * power
        }
        // Whole parts first: aligning both numbers might overflow.
        let (x, y) = (a.split, b.split)
        if x.whole != y.whole { return x.whole < y.whole }
        if a.scale == b.scale { return x.rest < y.rest }
        if a.scale < b.scale {
            guard let power = power(b.scale - a.scale) else { return x.rest < 0 || y.rest > 0 }
            return x.rest * power < y.rest
        }
        guard let power = power(a.scale - b.scale) else { return x.rest < 0 || y.rest > 0 }
        return x.rest < y.rest * power
    }

    /// The whole part and what is left of the coefficient, both with its sign.
    private var split: (whole: Int128, rest: Int128) {
        guard let power = ExactDecimal.power(scale) else { return (0, coefficient) }
        let (whole, rest) = coefficient.quotientAndRemainder(dividingBy: power)
        return (whole, rest)
    }

    /// 10^`exponent`, or nil outside 0…37.
    static func power(_ exponent: Int) -> Int128? {
        guard (0...37).contains(exponent) else { return nil }
        var result: Int128 = 1
        for _ in 0..<exponent { result *= 10 }
        return result
    }

    private static func aligned(_ a: ExactDecimal, _ b: ExactDecimal) -> (Int128, Int128, Int)? {
        if a.scale == b.scale { return (a.coefficient, b.coefficient, a.scale) }
        if a.scale > b.scale {
            guard let (y, x, scale) = aligned(b, a) else { return nil }
            return (x, y, scale)
        }
        guard let power = power(b.scale - a.scale) else { return nil }
        let (x, overflow) = a.coefficient.multipliedReportingOverflow(by: power)
        return overflow ? nil : (x, b.coefficient, b.scale)
    }
}

extension ExactDecimal: CustomStringConvertible {
    /// Plain digits, never with an exponent: a JSON number as it stands.
    public var description: String {
        var bytes: [UInt8] = []
        write(into: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends the ASCII digits of the number.
    func write(into out: inout [UInt8]) {
        if coefficient < 0 { out.append(UInt8(ascii: "-")) }
        // Almost every coefficient fits 64 bits, where division is one instruction.
        let magnitude = coefficient.magnitude
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: max(48, scale + 2)) { digits in
            var count = 0
            if magnitude <= UInt128(UInt64.max) {
                var rest = UInt64(truncatingIfNeeded: magnitude)
                repeat {
                    digits[count] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
                    rest /= 10
                    count += 1
                } while rest > 0
            } else {
                var rest = magnitude
                repeat {
                    digits[count] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
                    rest /= 10
                    count += 1
                } while rest > 0
            }
            while count <= scale {
                digits[count] = UInt8(ascii: "0")
                count += 1
            }
            for i in stride(from: count - 1, through: 0, by: -1) {
                out.append(digits[i])
                if i == scale, scale > 0 { out.append(UInt8(ascii: ".")) }
            }
        }
    }
}
