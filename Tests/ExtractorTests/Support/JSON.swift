/// JSON as it is written: keys in their order, numbers as their digits. What a parser that turns
/// `0.1` into a double or an object into a dictionary would hide from a test.
indirect enum JSON: Equatable, Sendable {
    case object([Member])
    case array([JSON])
    case string(String)
    /// The number as it stands.
    case number(String)
    case bool(Bool)
    case null

    struct Member: Equatable, Sendable {
        var key: String
        var value: JSON
    }

    struct Malformed: Error, Equatable {
        var offset: Int
        var reason: String
    }

    init(_ text: String) throws {
        var reader = JSONReader(bytes: Array(text.utf8))
        self = try reader.document()
    }

    subscript(_ key: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }

    var keys: [String] {
        guard case .object(let members) = self else { return [] }
        return members.map(\.key)
    }

    var string: String? {
        if case .string(let text) = self { return text }
        return nil
    }

    var number: String? {
        if case .number(let digits) = self { return digits }
        return nil
    }

    /// Every value that is no object by its path: `period.start`.
    var leaves: [(path: String, value: String)] {
        guard case .object(let members) = self else { return [("", "\(self)")] }
        return members.flatMap { member -> [(path: String, value: String)] in
            guard case .object = member.value else { return [(member.key, member.value.written)] }
            return member.value.leaves.map { (member.key + "." + $0.path, $0.value) }
        }
    }

    /// A value on one line, for messages.
    var written: String {
        switch self {
        case .object(let members):
            "{" + members.map { "\($0.key): \($0.value.written)" }.joined(separator: ", ") + "}"
        case .array(let items): "[" + items.map(\.written).joined(separator: ", ") + "]"
        case .string(let text): text.replacing("\n", with: "\\n")
        case .number(let digits): digits
        case .bool(let value): "\(value)"
        case .null: "null"
        }
    }
}

/// The grammar of RFC 8259, and nothing more lenient.
private struct JSONReader {
    let bytes: [UInt8]
    var at = 0

    mutating func document() throws -> JSON {
        let value = try value()
        blanks()
        guard at == bytes.count else { throw malformed("something stands behind the value") }
        return value
    }

    private func malformed(_ reason: String) -> JSON.Malformed { JSON.Malformed(offset: at, reason: reason) }

    private mutating func blanks() {
        while at < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[at]) { at += 1 }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        blanks()
        guard at < bytes.count, bytes[at] == byte else { return false }
        at += 1
        return true
    }

    private mutating func value() throws -> JSON {
        blanks()
        guard at < bytes.count else { throw malformed("a value is missing") }
        switch bytes[at] {
        case UInt8(ascii: "{"): return try object()
        case UInt8(ascii: "["): return try array()
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func word(_ word: String, _ value: JSON) throws -> JSON {
        guard bytes[at...].starts(with: word.utf8) else { throw malformed("no value") }
        at += word.utf8.count
        return value
    }

    private mutating func object() throws -> JSON {
        at += 1
        var members: [JSON.Member] = []
        if take(UInt8(ascii: "}")) { return .object([]) }
        repeat {
            blanks()
            guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { throw malformed("no key") }
            let key = try string()
            guard !members.contains(where: { $0.key == key }) else { throw malformed("\(key) twice") }
            guard take(UInt8(ascii: ":")) else { throw malformed("no colon") }
            members.append(JSON.Member(key: key, value: try value()))
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "}")) else { throw malformed("an object without end") }
        return .object(members)
    }

    private mutating func array() throws -> JSON {
        at += 1
        var items: [JSON] = []
        if take(UInt8(ascii: "]")) { return .array([]) }
        repeat { items.append(try value()) } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "]")) else { throw malformed("an array without end") }
        return .array(items)
    }

    private mutating func number() throws -> JSON {
        let start = at
        func digits() -> Int { bytes[at...].prefix { (0x30...0x39).contains($0) }.count }
        if bytes[at] == UInt8(ascii: "-") { at += 1 }
        let whole = digits()
        guard whole > 0, whole == 1 || bytes[at] != UInt8(ascii: "0") else { throw malformed("no number") }
        at += whole
        if at < bytes.count, bytes[at] == UInt8(ascii: ".") {
            at += 1
            guard digits() > 0 else { throw malformed("no decimals") }
            at += digits()
        }
        if at < bytes.count, bytes[at] | 0x20 == UInt8(ascii: "e") {
            at += 1
            if at < bytes.count, bytes[at] == UInt8(ascii: "-") || bytes[at] == UInt8(ascii: "+") { at += 1 }
            guard digits() > 0 else { throw malformed("no exponent") }
            at += digits()
        }
        return .number(String(decoding: bytes[start..<at], as: UTF8.self))
    }

    private mutating func string() throws -> String {
        at += 1
        var text: [UInt8] = []
        while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
            guard bytes[at] >= 0x20 else { throw malformed("a control character in a string") }
            if bytes[at] == UInt8(ascii: "\\") {
                text += try escape()
            } else {
                text.append(bytes[at])
                at += 1
            }
        }
        guard at < bytes.count else { throw malformed("a string without end") }
        at += 1
        guard let result = String(validating: text, as: UTF8.self) else { throw malformed("no UTF-8") }
        return result
    }

    private mutating func escape() throws -> [UInt8] {
        guard at + 1 < bytes.count else { throw malformed("an escape without end") }
        let code = bytes[at + 1]
        at += 2
        switch code {
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [code]
        case UInt8(ascii: "u"):
            guard at + 4 <= bytes.count,
                let value = UInt32(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16),
                let scalar = Unicode.Scalar(value)
            else { throw malformed("a bad \\u") }
            at += 4
            return Array(String(scalar).utf8)
        default: throw malformed("a bad escape")
        }
    }
}
