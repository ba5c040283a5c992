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
        var result = ""
        write(into: &result, indent: 0, depth: depth)
        return result
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

    private func write(into text: inout String, indent: Int, depth: Int) {
        switch self {
        case .string(let value): text += JSONString.quoted(value)
        case .int(let value): text += String(value)
        case .bool(let value): text += value ? "true" : "false"
        case .null: text += "null"
        case .array(let items):
            JSON.list("[", "]", items, into: &text, indent, depth) { item, text in
                item.write(into: &text, indent: indent + 1, depth: depth)
            }
        case .object(let members):
            JSON.list("{", "}", members, into: &text, indent, depth) { member, text in
                text += JSONString.quoted(member.0) + ": "
                member.1.write(into: &text, indent: indent + 1, depth: depth)
            }
        }
    }

    private static func list<T>(
        _ open: String, _ close: String, _ items: [T], into text: inout String, _ indent: Int, _ depth: Int,
        _ write: (T, inout String) -> Void
    ) {
        let isBroken = indent < depth && !items.isEmpty
        text += open
        for (i, item) in items.enumerated() {
            if i > 0 { text += isBroken ? "," : ", " }
            if isBroken { text += "\n" + String(repeating: "  ", count: indent + 1) }
            write(item, &text)
        }
        if isBroken { text += "\n" + String(repeating: "  ", count: indent) }
        text += close
    }
}
