/// Puts definitions and word tables into a pattern: `(?&number)`, `(?&table:date.tail)`.
///
/// Done as text and not with PCRE2's own `(?(DEFINE)…)`, whose calls are atomic in PCRE2 and
/// cannot give back what they took.
final class PatternExpander {
    enum Failure: Error, Equatable, CustomStringConvertible {
        case unknown(String)
        case recursive(String)

        var description: String {
            switch self {
            case .unknown(let name): "no definition or table named '\(name)'"
            case .recursive(let name): "definition '\(name)' is defined by itself"
            }
        }
    }

    private let definitions: [String: String]
    private let words: [PatternPack.Words]
    /// What names stand for: most rules share them.
    private var expanded: [String: String] = [:]

    init(_ pack: PatternPack) {
        definitions = Dictionary(
            pack.definitions.map { ($0.name, $0.pattern) }, uniquingKeysWith: { $1 })
        words = pack.words
    }

    func expand(_ pattern: String) throws(Failure) -> String {
        try expand(pattern, within: [])
    }

    private func expand(_ pattern: String, within: [String]) throws(Failure) -> String {
        let bytes = Array(pattern.utf8)
        let opening = Array("(?&".utf8)
        var result: [UInt8] = []
        var at = 0
        while at < bytes.count {
            guard bytes[at] == opening[0], bytes[at...].starts(with: opening),
                let close = bytes[at...].firstIndex(of: UInt8(ascii: ")"))
            else {
                result.append(bytes[at])
                at += 1
                continue
            }
            let name = String(decoding: bytes[at + opening.count..<close], as: UTF8.self)
            result += try group(name, within: within).utf8
            at = close + 1
        }
        return String(decoding: result, as: UTF8.self)
    }

    private func group(_ name: String, within: [String]) throws(Failure) -> String {
        if let known = expanded[name] { return known }
        let pattern = try expansion(name, within: within)
        expanded[name] = pattern
        return pattern
    }

    private func expansion(_ name: String, within: [String]) throws(Failure) -> String {
        if name.hasPrefix("table:") {
            let table = name.dropFirst(6)
            let found = words.filter { $0.table == table && $0.value != "none" }.flatMap(\.words)
            guard !found.isEmpty else { throw .unknown(name) }
            // The longest first, or 年底 would be found in 年底前.
            let sorted = Set(found).sorted {
                $0.utf8.count == $1.utf8.count ? $0 < $1 : $0.utf8.count > $1.utf8.count
            }
            return "(?:" + sorted.map(quote).joined(separator: "|") + ")"
        }
        guard let definition = definitions[name] else { throw .unknown(name) }
        guard !within.contains(name) else { throw .recursive(name) }
        return "(?:" + (try expand(definition, within: within + [name])) + ")"
    }

    private func quote(_ word: String) -> String {
        let special = Array("\\.+*?()[]{}|^$# ".utf8)
        guard word.utf8.contains(where: special.contains) else { return word }
        return word.map { special.contains($0.asciiValue ?? 0) ? "\\\($0)" : "\($0)" }.joined()
    }
}
