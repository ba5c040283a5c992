/// Writes numbers the ways reports do, for the reader to read back.
enum NumberWriter {
    /// 二千二百七十万
    static func chinese(_ number: Int) -> String { spelled(number, plain) }

    /// 两千二百七十万: 两 in place of 二 wherever it may stand.
    static func colloquial(_ number: Int) -> String {
        var style = plain
        style.two = "两"
        return spelled(number, style)
    }

    /// 贰仟贰佰柒拾万
    static func financial(_ number: Int) -> String {
        spelled(
            number,
            Style(
                digits: ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"], units: ["", "拾", "佰", "仟"],
                dropsOne: false))
    }

    /// 二二七〇
    static func positional(_ number: Int, zero: String = "〇") -> String {
        "\(number)".map { $0 == "0" ? zero : plain.digits[Int(String($0)) ?? 0] }.joined()
    }

    /// 2,270
    static func separated(_ number: Int) -> String {
        let digits = "\(number)"
        return digits.enumerated().map { i, digit in
            (i > 0 && (digits.count - i) % 3 == 0 ? "," : "") + String(digit)
        }.joined()
    }

    /// 22亿7,000万 with Arabic digits before each scale: 5亿1万4千6百
    static func mixed(_ number: Int) -> String {
        var result = ""
        var rest = number
        for (scale, word) in [(100_000_000, "亿"), (10_000, "万")] where rest >= scale {
            result += "\(rest / scale)\(word)"
            rest %= scale
        }
        // 3万4 is 34000, so 30004 has its zero.
        let zero = rest < 10 && !result.isEmpty ? "0" : ""
        return rest > 0 || result.isEmpty ? result + zero + "\(rest)" : result
    }

    /// 0.227: a number of tenths and less, without zeros behind.
    static func decimals(_ digits: [Int], point: String, _ digit: (Int) -> String) -> String {
        digits.isEmpty ? "" : point + digits.map(digit).joined()
    }

    static func digit(_ digit: Int) -> String { plain.digits[digit] }

    private struct Style {
        var digits: [String]
        var units: [String]
        var two = ""
        /// 十 and not 一十 at the beginning.
        var dropsOne = true
    }

    private static let plain = Style(
        digits: ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"], units: ["", "十", "百", "千"])

    private static func spelled(_ number: Int, _ style: Style) -> String {
        if number == 0 { return style.digits[0] }
        let (high, low) = (number / 100_000_000, number % 100_000_000)
        var result = high > 0 ? spelled(high, style) + "亿" : ""
        let (tenThousands, ones) = (low / 10_000, low % 10_000)
        if tenThousands > 0 {
            if high > 0, tenThousands < 1000 { result += style.digits[0] }
            result += section(tenThousands, style, isFirst: result.isEmpty, isScaled: true) + "万"
        }
        if ones > 0 {
            if !result.isEmpty, ones < 1000 || tenThousands == 0 { result += style.digits[0] }
            result += section(ones, style, isFirst: result.isEmpty, isScaled: false)
        }
        return result
    }

    /// A number below ten thousand.
    private static func section(_ number: Int, _ style: Style, isFirst: Bool, isScaled: Bool) -> String {
        var result = ""
        var zero = false
        var rest = number
        for place in stride(from: 3, through: 0, by: -1) {
            let size = [1, 10, 100, 1000][place]
            let digit = rest / size
            rest %= size
            if digit == 0 {
                zero = !result.isEmpty
                continue
            }
            if zero { result += style.digits[0] }
            zero = false
            let isOneTen = digit == 1 && place == 1 && isFirst && result.isEmpty && style.dropsOne
            let isTwo = digit == 2 && !style.two.isEmpty && (place > 1 || isScaled && number == 2)
            result += (isOneTen ? "" : isTwo ? style.two : style.digits[digit]) + style.units[place]
        }
        return result
    }
}
