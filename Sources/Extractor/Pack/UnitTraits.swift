/// What readers ask of a unit, as plain values: looked at for every figure several times, and a
/// unit's names are arrays, which cost reference counting.
struct UnitTraits: BitwiseCopyable {
    enum Quantity: UInt8 {
        /// Of a unit that names no quantity.
        case other
        case money, count, duration, age, length, area, volume, mass, energy, power, speed, temperature, data
        case ratio

        /// As a pack and the records have them, in the order of the cases.
        static let names = [
            "money", "count", "duration", "age", "length", "area", "volume", "mass", "energy", "power",
            "speed",
            "temperature", "data", "ratio",
        ]

        init?(name: String) {
            guard !name.isEmpty else {
                self = .other
                return
            }
            guard let index = Quantity.names.firstIndex(of: name) else { return nil }
            self.init(rawValue: UInt8(index + 1))
        }
    }

    /// What readers know of a unit beside its quantity: the table `unit.role`.
    enum Special: UInt8, WordMeaning {
        case none, yuan, kilowattHour, times, point, pair, year, month, week, day
        /// 省, 市, 县 and the like: a unit that says what is counted.
        case place

        var word: StaticString {
            switch self {
            case .none: ""
            case .yuan: "yuan"
            case .kilowattHour: "kilowatt_hour"
            case .times: "times"
            case .point: "point"
            case .pair: "pair"
            case .year: "year"
            case .month: "month"
            case .week: "week"
            case .day: "day"
            case .place: "place"
            }
        }

        /// The role of a unit by its name.
        init(unit name: String, _ roles: WordTable) {
            let hit = Array(name.utf8).withUnsafeBufferPointer { roles.longest(in: $0, at: 0) }
            guard let hit, hit.length == name.utf8.count else {
                self = .none
                return
            }
            self.init(hit)
        }
    }

    var quantity: Quantity
    var special: Special
    /// Words of the same unit have the same number, whatever their factors: 元 and 角.
    var name: Int32
    /// What a figure is multiplied by to be in the unit that records have: 0.001 of 克.
    var factor: ExactDecimal

    /// What a unit of a pack says, if it can be used.
    static func checked(
        _ unit: PatternPack.Unit
    ) throws(PackError) -> (quantity: Quantity, factor: ExactDecimal) {
        func refused(_ reason: String) -> PackError {
            PackError(origin: unit.origin, rule: nil, reason: "unit \(unit.unit): \(reason)")
        }
        guard let quantity = Quantity(name: unit.quantity) else {
            throw refused(Choice.unknown("quantity", unit.quantity, of: Quantity.names))
        }
        guard !unit.words.isEmpty || !unit.before.isEmpty else {
            throw refused("it needs words that follow a number, or stand before one")
        }
        if unit.factor == "1" { return (quantity, ExactDecimal(1)) }
        // A comma would be passed over: 0,5 is no 5.
        guard !unit.factor.utf8.contains(UInt8(ascii: ",")), let factor = ExactDecimal(unit.factor),
            ExactDecimal.zero < factor
        else { throw refused("factor '\(unit.factor)' is no decimal number above 0, like 1000 or 0.001") }
        return (quantity, factor)
    }

    var isWhole: Bool { factor == ExactDecimal(1) }
    var isMoney: Bool { quantity == .money }
    /// A measure word counts whole things.
    var isCount: Bool { quantity == .count }
    /// 半 may follow: 两年半, 两倍半.
    var takesHalf: Bool {
        switch quantity {
        case .duration, .ratio, .mass, .length: true
        default: false
        }
    }
    /// A day or more.
    var isCalendar: Bool { special == .year || special == .month || special == .week || special == .day }
}

/// What is known of the units of a pack, by their indices. A value, so that to ask for it counts no reference.
struct UnitTable: BitwiseCopyable {
    private let units: PlainTable<UnitTraits>

    init(_ units: [UnitTraits], in storage: WordStorage) { self.units = storage.table(units) }

    @inline(__always)
    func callAsFunction(_ unit: Int) -> UnitTraits { units[unit] }

    /// Nil for percentages and ratios of units.
    @inline(__always)
    func callAsFunction(_ unit: FigureUnit) -> UnitTraits? {
        guard case .unit(let index) = unit else { return nil }
        return units[index]
    }

    /// Whether a unit is of a quantity: `duration`, `age`.
    @inline(__always)
    func measures(_ unit: FigureUnit, _ quantity: UnitTraits.Quantity) -> Bool {
        self(unit)?.quantity == quantity
    }
}

/// A unit and how many of a smaller one it has: `h 60 min`.
struct UnitPart: WordForm, Sendable {
    var whole: String
    var count: Int
    var part: String

    init?(_ text: String) {
        let words = text.split(separator: " ")
        guard words.count == 3, let count = Int(words[1]), count > 1 else { return nil }
        (whole, self.count, part) = (String(words[0]), count, String(words[2]))
    }
}
