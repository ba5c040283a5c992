/// How records name a unit and its quantity.
struct UnitNames {
    var name: [UInt8] = []
    var quantity: [UInt8]

    /// The keys of a record as NDJSON, each with the comma before it.
    static func json(_ name: [UInt8], _ quantity: [UInt8]) -> [UInt8] {
        let out = ByteBuffer(capacity: 128)
        if !name.isEmpty {
            out.append(",\"unit\":\"")
            name.withUnsafeBufferPointer { out.append(escaping: $0) }
            out.append(UInt8(ascii: "\""))
        }
        if !quantity.isEmpty {
            out.append(",\"quantity\":\"")
            quantity.withUnsafeBufferPointer { out.append(escaping: $0) }
            out.append(UInt8(ascii: "\""))
        }
        return Array(out.bytes)
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
            let scale = [100: "百", 1000: "千", 10_000: "万", 100_000_000: "亿"][size] ?? ""
            let unit = pack.units[b].name.elementsEqual("CNY".utf8) ? Array("元".utf8) : pack.units[b].name
            (name, quantity) = (pack.units[a].name + Array("/\(scale)".utf8) + unit, ratio)
        }
    }
}

/// The names of rules in records.
enum RuleNames {
    private static let event = Array("event.statement".utf8)
    private static let tables = TableKind.allCases.map { Array("\($0.rule)".utf8) }

    static func name(of record: Record, _ pack: CompiledPack) -> [UInt8] {
        switch record.rule {
        case 0...: pack.rules[record.rule].name
        case ...Record.tableRule: tables[min(tables.count - 1, Record.tableRule - record.rule)]
        default: event
        }
    }
}
