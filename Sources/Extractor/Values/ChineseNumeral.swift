/// What a Chinese character says in a number.
enum ChineseNumeral: Equatable {
    case digit(Int)
    case ten, hundred, thousand, tenThousand, hundredMillion, trillion
    case twenty, thirty
    /// 几, 数
    case few
    /// 多, 余
    case surplus
    /// 来
    case about
    /// 点
    case point
    /// 个 in 5个亿
    case counter
    case other

    /// 万 or 亿
    var isMyriads: Bool { self == .tenThousand || self == .hundredMillion }

    /// The values of the tables `numeral` of a pack, in the order of their codes, of which the first is 1.
    static let names = [
        "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "20", "30", "100", "1000", "10000",
        "100000000",
        "1000000000000", "few", "surplus", "about", "point", "counter",
    ]
    /// The code of the last one that is a number and no word: 亿.
    static let lastOfNumbers: UInt8 = 17

    /// The numeral of a code; 0 is none.
    @inline(__always)
    init(code: UInt8) {
        switch code {
        case 1...10: self = .digit(Int(code) - 1)
        case 11: self = .ten
        case 12: self = .twenty
        case 13: self = .thirty
        case 14: self = .hundred
        case 15: self = .thousand
        case 16: self = .tenThousand
        case 17: self = .hundredMillion
        case 18: self = .trillion
        case 19: self = .few
        case 20: self = .surplus
        case 21: self = .about
        case 22: self = .point
        case 23: self = .counter
        default: self = .other
        }
    }
}
