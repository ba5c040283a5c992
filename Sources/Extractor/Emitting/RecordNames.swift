/// How records name a unit and its quantity.
struct UnitNames {
    var name: [UInt8] = []
    var quantity: [UInt8]

    /// The keys of a record as NDJSON, each with the comma before it.
    static func json(_ name: [UInt8], _ quantity: [UInt8]) -> [UInt8] {
        let out = ByteBuffer(capacity: 128)
        if !name.isEmpty {
            out.append(",\"unit\":\"")
            out.append(escaping: name)
            out.append(UInt8(ascii: "\""))
        }
        if !quantity.isEmpty {
            out.append(",\"quantity\":\"")
            out.append(escaping: quantity)
            out.append(UInt8(ascii: "\""))
        }
        return Array(out.bytes)
    }

    /// A scale in the numerals of the pack: 10000 万, 1000000 百万. Empty for one that they do not make.
    private static func scale(_ size: Int, _ pack: CompiledPack) -> String {
        let scales: [(size: Int, numeral: ChineseNumeral)] = [
            (1_000_000_000_000, .trillion), (100_000_000, .hundredMillion), (10_000, .tenThousand),
            (1000, .thousand), (100, .hundred), (10, .ten),
        ]
        var rest = size
        var words = ""
        for (size, numeral) in scales where rest >= size && rest % size == 0 {
            guard let word = pack.numbers.numerals.character(of: numeral) else { return "" }
            words = "\(word)" + words
            rest /= size
        }
        return rest == 1 ? words : ""
    }

    init(_ pack: CompiledPack, _ unit: FigureUnit) {
        let ratio = Array("ratio".utf8)
        switch unit {
        case .none: quantity = Array("count".utf8)
        case .percent: (name, quantity) = (Array("%".utf8), ratio)
        case .percentagePoint: (name, quantity) = (Array("pp".utf8), ratio)
        case .basisPoint: (name, quantity) = (Array("bp".utf8), ratio)
        case .unit(let index): (name, quantity) = (pack.units[index].name, pack.units[index].quantity)
        case .ratio(let a, let b):
            (name, quantity) = (pack.units[a].name + [UInt8(ascii: "/")] + pack.units[b].name, ratio)
        case .scaledRatio(let a, let size, let b):
            // As analysts write it: t/万元, and 元 for the yuan.
            let unit =
                pack.traits(b).special == .yuan
                ? Array(pack.units[b].word.utf8) : pack.units[b].name
            (name, quantity) = (
                pack.units[a].name + Array("/\(UnitNames.scale(size, pack))".utf8) + unit, ratio
            )
        }
    }
}

extension CompiledPack {
    /// What a unit of the records measures, in their words: the way back from its name; nil for one that no table has.
    func quantity(ofUnit unit: String?) -> String? {
        let name = Array((unit ?? "").utf8)
        let known =
            [.none, .percent, .percentagePoint, .basisPoint] + units.indices.map { FigureUnit.unit($0) }
        return known.lazy.map { UnitNames(self, $0) }.first { $0.name == name }
            .flatMap { $0.quantity.isEmpty ? nil : String(decoding: $0.quantity, as: UTF8.self) }
    }
}

/// A name that many records carry, escaped when it is made and not for each of them.
struct RecordName: Sendable {
    let plain: [UInt8]
    /// The inside of a JSON string.
    let json: [UInt8]

    init(_ text: String) {
        plain = Array(text.utf8)
        json = JSONString.escaped(plain)
    }
}

/// The names of rules in records.
enum RuleNames {
    private static let event = RecordName("event.statement")
    private static let tables = TableKind.allCases.map { RecordName("\($0.rule)") }

    /// By the rule of a record, the inside of a JSON string.
    @inline(__always)
    static func json(of rule: Int, _ pack: CompiledPack) -> [UInt8] {
        rule >= 0 ? pack.rules[rule].name.json : name(of: rule, pack).json
    }

    /// By the rule of a record.
    static func name(of rule: Int, _ pack: CompiledPack) -> RecordName {
        switch rule {
        case 0...: pack.rules[rule].name
        case ...Record.tableRule: tables[min(tables.count - 1, Record.tableRule - rule)]
        default: event
        }
    }
}
