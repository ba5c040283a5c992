/// What readers ask of a unit, as plain values: looked at for every figure several times, and a
/// unit's names are arrays, which cost reference counting.
struct UnitTraits: BitwiseCopyable {
    enum Quantity: UInt8 {
        case other, money, count, duration, age, ratio

        init(name: String) {
            switch name {
            case "money": self = .money
            case "count": self = .count
            case "duration": self = .duration
            case "age": self = .age
            case "ratio": self = .ratio
            default: self = .other
            }
        }
    }

    /// Units that readers know by name.
    enum Special: UInt8 {
        case none, yuan, kilowattHour, point, pair, year, month, week, day
        /// 省, 市, 县 and the like: a unit that says what is counted.
        case place

        init(unit: String) {
            switch unit {
            case "CNY": self = .yuan
            case "kW.h": self = .kilowattHour
            case "点": self = .point
            case "对": self = .pair
            case "a": self = .year
            case "mo": self = .month
            case "wk": self = .week
            case "d": self = .day
            case "省", "市", "县", "国", "州", "区县", "县区": self = .place
            default: self = .none
            }
        }
    }

    var quantity: Quantity
    var special: Special
    /// Words of the same unit have the same number, whatever their factors: 元 and 角.
    var name: Int32
    /// Whether the factor is 1.
    var isWhole: Bool

    var isMoney: Bool { quantity == .money }
    /// A measure word counts whole things.
    var isCount: Bool { quantity == .count }
    /// 半 may follow: 两年半, 两倍半.
    var takesHalf: Bool { quantity == .duration || quantity == .ratio }
    /// A day or more.
    var isCalendar: Bool { special == .year || special == .month || special == .week || special == .day }
}
