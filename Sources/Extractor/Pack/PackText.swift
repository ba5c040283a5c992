/// The flat text form of a pack that is compiled into the binary.
///
/// One line each, fields split by tabs; `\`, tab and line feed are escaped. Reading it takes
/// well under a millisecond and needs no YAML.
///
///     D  name  pattern  file  line                definition
///     R  name  type  summary  starts  next  needs  pattern  file  line
///     E  text  file  line  key  value …           example of the rule above
///     X  text  file  line                         reject of the rule above
///     U  unit  quantity  factor  followsNumerals  words  before
///     W  table  value  words
///     G  pairs                                    glyph folds: from, to, from, to, …
///     T  pairs                                    Traditional folds
///     N  pairs                                    numerals and their look-alikes
extension PatternPack {
    /// The pack as flat text.
    public func encoded() -> String {
        var lines: [[String]] = []
        for d in definitions { lines.append(["D", d.name, d.pattern, d.origin.file, "\(d.origin.line)"]) }
        for r in rules {
            lines.append([
                "R", r.name, r.type, r.summary, r.starts.joined(separator: " "), r.next,
                r.needs.joined(separator: " "), r.pattern,
                r.origin.file, "\(r.origin.line)",
            ])
            for e in r.examples {
                lines.append(
                    ["E", e.text, e.origin.file, "\(e.origin.line)"]
                        + e.expected.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] })
            }
            for e in r.rejects { lines.append(["X", e.text, e.origin.file, "\(e.origin.line)"]) }
        }
        for u in units {
            lines.append([
                "U", u.unit, u.quantity, u.factor, u.followsNumerals ? "1" : "0",
                u.words.joined(separator: "|"), u.before.joined(separator: "|"),
            ])
        }
        for w in words { lines.append(["W", w.table, w.value, w.words.joined(separator: "|")]) }
        for kind in Fold.Kind.allCases {
            lines.append([kind.rawValue, folds.filter { $0.kind == kind }.map { $0.from + $0.to }.joined()])
        }
        return lines.map { $0.map(PatternPack.escape).joined(separator: "\t") + "\n" }.joined()
    }

    /// Reads what ``encoded()`` wrote; lines it does not know are passed over.
    public init(encoded text: String) {
        self.init()
        for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
            let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
                .map { PatternPack.unescape($0) }
            read(fields)
        }
    }

    private mutating func read(_ fields: [String]) {
        func origin(_ at: Int) -> Origin { Origin(file: fields[at], line: Int(fields[at + 1]) ?? 0) }
        func list(_ at: Int, _ separator: Character = "|") -> [String] {
            fields[at].split(separator: separator).map(String.init)
        }
        switch (fields[0], fields.count) {
        case ("D", 5):
            definitions.append(Definition(name: fields[1], pattern: fields[2], origin: origin(3)))
        case ("R", 10):
            var rule = Rule(
                name: fields[1], type: fields[2], summary: fields[3], starts: list(4, " "),
                next: fields[5], pattern: fields[7], origin: origin(8))
            rule.needs = list(6, " ")
            rules.append(rule)
        case ("E", 4...):
            guard !rules.isEmpty else { return }
            var expected: [String: String] = [:]
            for i in stride(from: 4, to: fields.count - 1, by: 2) { expected[fields[i]] = fields[i + 1] }
            rules[rules.count - 1].examples.append(
                Example(text: fields[1], expected: expected, origin: origin(2)))
        case ("X", 4):
            guard !rules.isEmpty else { return }
            rules[rules.count - 1].rejects.append(
                Example(text: fields[1], expected: [:], origin: origin(2)))
        case ("U", 7):
            units.append(
                Unit(
                    unit: fields[1], quantity: fields[2], factor: fields[3], words: list(5),
                    before: list(6), followsNumerals: fields[4] == "1"))
        case ("W", 4): words.append(Words(table: fields[1], value: fields[2], words: list(3)))
        case ("G", 2), ("T", 2), ("N", 2):
            guard let kind = Fold.Kind(rawValue: fields[0]) else { return }
            var from: Unicode.Scalar?
            for scalar in fields[1].unicodeScalars {
                if let key = from {
                    folds.append(Fold(from: String(key), to: String(scalar), kind: kind))
                    from = nil
                } else {
                    from = scalar
                }
            }
        default: break
        }
    }

    private static func escape(_ field: String) -> String {
        var result = ""
        for scalar in field.unicodeScalars {
            switch scalar {
            case "\\": result += "\\\\"
            case "\t": result += "\\t"
            case "\n": result += "\\n"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static func unescape(_ field: Substring.UTF8View) -> String {
        guard field.contains(UInt8(ascii: "\\")) else { return String(Substring(field)) }
        var bytes: [UInt8] = []
        var escaped = false
        for byte in field {
            if escaped {
                bytes.append(byte == UInt8(ascii: "t") ? 0x09 : byte == UInt8(ascii: "n") ? 0x0A : byte)
                escaped = false
            } else if byte == UInt8(ascii: "\\") {
                escaped = true
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
