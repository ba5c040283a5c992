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
        var text = text
        text.withUTF8 { bytes in
            for line in bytes.split(separator: UInt8(ascii: "\n")) { read(PackLine(line)) }
        }
    }

    private mutating func read(_ line: PackLine) {
        func origin(_ at: Int) -> Origin { Origin(file: line[at], line: Int(line[at + 1]) ?? 0) }
        switch (line[0], line.count) {
        case ("D", 5):
            definitions.append(Definition(name: line[1], pattern: line[2], origin: origin(3)))
        case ("R", 10):
            var rule = Rule(
                name: line[1], type: line[2], summary: line[3], starts: line.list(4, " "),
                next: line[5], pattern: line[7], origin: origin(8))
            rule.needs = line.list(6, " ")
            rules.append(rule)
        case ("E", 4...):
            guard !rules.isEmpty else { return }
            var expected: [String: String] = [:]
            for i in stride(from: 4, to: line.count - 1, by: 2) { expected[line[i]] = line[i + 1] }
            rules[rules.count - 1].examples.append(
                Example(text: line[1], expected: expected, origin: origin(2)))
        case ("X", 4):
            guard !rules.isEmpty else { return }
            rules[rules.count - 1].rejects.append(
                Example(text: line[1], expected: [:], origin: origin(2)))
        case ("U", 7):
            units.append(
                Unit(
                    unit: line[1], quantity: line[2], factor: line[3], words: line.list(5, "|"),
                    before: line.list(6, "|"), followsNumerals: line[4] == "1"))
        case ("W", 4): words.append(Words(table: line[1], value: line[2], words: line.list(3, "|")))
        case ("G", 2), ("T", 2), ("N", 2):
            guard let kind = Fold.Kind(rawValue: line[0]) else { return }
            var from: Unicode.Scalar?
            for scalar in line[1].unicodeScalars {
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

    static func escape(_ field: String) -> String {
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
}

/// One line of the flat form, split at its tabs: fields become strings when they are asked for.
private struct PackLine {
    private let fields: [Slice<UnsafeBufferPointer<UInt8>>]

    init(_ line: Slice<UnsafeBufferPointer<UInt8>>) {
        fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
    }

    var count: Int { fields.count }

    subscript(_ at: Int) -> String { PackLines.unescaped(UnsafeBufferPointer(rebasing: fields[at])) }

    /// The members of a field; none holds an escaped character.
    func list(_ at: Int, _ separator: Unicode.Scalar) -> [String] {
        PackLines.members(of: UnsafeBufferPointer(rebasing: fields[at]), separator)
    }
}
