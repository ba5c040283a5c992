/// Puts definitions and word tables into a pattern: `(?&number)`, `(?&table:date.tail)`.
///
/// Done as text and not with PCRE2's own `(?(DEFINE)…)`, whose calls are atomic in PCRE2 and
/// cannot give back what they took.
struct PatternExpander {
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

    init(_ pack: PatternPack) {
        definitions = Dictionary(
            pack.definitions.map { ($0.name, $0.pattern) }, uniquingKeysWith: { $1 })
        words = pack.words
    }

    func expand(_ pattern: String) throws(Failure) -> String {
        try expand(pattern[...], within: [])
    }

    private func expand(_ pattern: Substring, within: [String]) throws(Failure) -> String {
        var result = ""
        var rest = pattern
        while let open = rest.firstRange(of: "(?&") {
            result += rest[..<open.lowerBound]
            guard let close = rest[open.upperBound...].firstIndex(of: ")") else { break }
            let name = String(rest[open.upperBound..<close])
            result += try group(name, within: within)
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }

    private func group(_ name: String, within: [String]) throws(Failure) -> String {
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
        return "(?:" + (try expand(definition[...], within: within + [name])) + ")"
    }

    private func quote(_ word: String) -> String {
        word.map { "\\.+*?()[]{}|^$# ".contains($0) ? "\\\($0)" : "\($0)" }.joined()
    }
}
