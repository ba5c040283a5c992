import Extractor

/// A JSON value whose members keep their order.
package indirect enum JSON {
    case string(String)
    case int(Int)
    case bool(Bool)
    case null
    case array([JSON])
    case object([(String, JSON)])

    /// What is deeper than `depth` stands on one line.
    package func text(depth: Int) -> String {
        var result: [UInt8] = []
        write(into: &result, indent: 0, depth: depth)
        return String(decoding: result, as: UTF8.self)
    }

    /// On one line, without a blank.
    package var compact: String {
        switch self {
        case .array(let items): "[\(items.map(\.compact).joined(separator: ","))]"
        case .object(let members):
            "{\(members.map { "\(JSONString.quoted($0.0)):\($0.1.compact)" }.joined(separator: ","))}"
        case .string, .int, .bool, .null: text(depth: 0)
        }
    }

    private func write(into text: inout [UInt8], indent: Int, depth: Int) {
        switch self {
        case .string(let value): JSONString.append(value, to: &text)
        case .int(let value): text += String(value).utf8
        case .bool(let value): text += (value ? "true" : "false").utf8
        case .null: text += "null".utf8
        case .array(let items):
            JSON.list("[", "]", items, into: &text, indent, depth) { item, text in
                item.write(into: &text, indent: indent + 1, depth: depth)
            }
        case .object(let members):
            JSON.list("{", "}", members, into: &text, indent, depth) { member, text in
                JSONString.append(member.0, to: &text)
                text += ": ".utf8
                member.1.write(into: &text, indent: indent + 1, depth: depth)
            }
        }
    }

    private static func list<T>(
        _ open: String, _ close: String, _ items: [T], into text: inout [UInt8], _ indent: Int, _ depth: Int,
        _ write: (T, inout [UInt8]) -> Void
    ) {
        let isBroken = indent < depth && !items.isEmpty
        func breakLine(_ text: inout [UInt8], _ indent: Int) {
            text.append(UInt8(ascii: "\n"))
            text += repeatElement(UInt8(ascii: " "), count: 2 * indent)
        }
        text += open.utf8
        for (i, item) in items.enumerated() {
            if i > 0 { text += (isBroken ? "," : ", ").utf8 }
            if isBroken { breakLine(&text, indent + 1) }
            write(item, &text)
        }
        if isBroken { breakLine(&text, indent) }
        text += close.utf8
    }
}
