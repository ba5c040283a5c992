/// Puts definitions and words into a pattern: `(?&number)`, `(?&table:date.tail)`, and `(?&units:千)`, which is
/// what follows 千 in the words of units that begin with it: 瓦, 克.
///
/// Done as text and not with PCRE2's own `(?(DEFINE)…)`, whose calls are atomic in PCRE2 and
/// cannot give back what they took.
final class PatternExpander {
    enum Failure: Error, Equatable, CustomStringConvertible {
        case unknown(String)
        case recursive(String)
        case tooLong(String)

        var description: String {
            switch self {
            case .unknown(let name): "no definition or table named '\(name)'"
            case .recursive(let name): "definition '\(name)' is defined by itself"
            case .tooLong(let name):
                "\(name) is longer than \(PatternExpander.longest) bytes once its definitions are put in"
            }
        }
    }

    /// Bytes of a pattern with all its definitions; PCRE2 compiles none that is longer.
    static let longest = 256 * 1024

    private let definitions: [String: String]
    private let words: [PatternPack.Words]
    private let units: [PatternPack.Unit]
    /// What names stand for: most rules share them.
    private(set) var expanded: [String: String] = [:]
    private let known: (String) -> String?

    init(_ pack: PatternPack) {
        definitions = Dictionary(
            pack.definitions.map { ($0.name, $0.pattern) }, uniquingKeysWith: { $1 })
        words = pack.words
        units = pack.units
        known = { _ in nil }
    }

    /// With what names stand for in full already.
    init(known: @escaping (String) -> String?) {
        self.known = known
        definitions = [:]
        words = []
        units = []
    }

    func expand(_ pattern: String) throws(Failure) -> String {
        try expand(pattern, within: [], of: "the pattern")
    }

    private func expand(
        _ pattern: String, within: [String], of name: String
    ) throws(Failure) -> String {
        let bytes = Array(pattern.utf8)
        let opening = Array("(?&".utf8)
        var result: [UInt8] = []
        var at = 0
        var copied = 0
        while at < bytes.count {
            guard bytes[at] == opening[0], bytes[at...].starts(with: opening),
                let close = bytes[at...].firstIndex(of: UInt8(ascii: ")"))
            else {
                at += 1
                continue
            }
            result += bytes[copied..<at]
            let part = String(decoding: bytes[at + opening.count..<close], as: UTF8.self)
            result += try group(part, within: within).utf8
            guard result.count <= PatternExpander.longest else { throw .tooLong(name) }
            at = close + 1
            copied = at
        }
        result += bytes[copied...]
        return String(decoding: result, as: UTF8.self)
    }

    private func group(_ name: String, within: [String]) throws(Failure) -> String {
        if let known = expanded[name] ?? known(name) { return known }
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
            return choice(of: Set(found))
        }
        if name.hasPrefix("units:") { return scaledUnits(name.dropFirst(6)) }
        guard let definition = definitions[name] else { throw .unknown(name) }
        guard !within.contains(name) else { throw .recursive(name) }
        return "(?:"
            + (try expand(
                definition, within: within + [name], of: "definition '\(name)'")) + ")"
    }

    /// What follows `scale` in the words of units. A word that another one begins adds nothing: 瓦时 after 瓦.
    private func scaledUnits(_ scale: Substring) -> String {
        guard let first = scale.unicodeScalars.first else { return "(?!)" }
        var rests: Set<String> = []
        for unit in units {
            for word in unit.words where word.unicodeScalars.first == first {
                let rest = String(word.unicodeScalars.dropFirst())
                if !rest.isEmpty { rests.insert(rest) }
            }
        }
        let shortest = rests.filter { rest in
            !rests.contains { $0 != rest && rest.utf8.starts(with: $0.utf8) }
        }
        // A class of characters is compiled and matched faster than a choice of them.
        let single = shortest.filter { $0.unicodeScalars.count == 1 && $0.utf8.count > 1 }
        let ways =
            shortest.subtracting(single).sorted().map(quote)
            + (single.isEmpty ? [] : ["[\(single.sorted().joined())]"])
        // Of no unit: what never matches.
        return ways.isEmpty ? "(?!)" : "(?:" + ways.joined(separator: "|") + ")"
    }

    /// Any of some words, the longest first.
    private func choice(of words: Set<String>) -> String {
        let sorted = words.sorted {
            $0.utf8.count == $1.utf8.count ? $0 < $1 : $0.utf8.count > $1.utf8.count
        }
        return "(?:" + sorted.map(quote).joined(separator: "|") + ")"
    }

    private func quote(_ word: String) -> String {
        let special = Array("\\.+*?()[]{}|^$# ".utf8)
        guard word.utf8.contains(where: special.contains) else { return word }
        return word.map { special.contains($0.asciiValue ?? 0) ? "\\\($0)" : "\($0)" }.joined()
    }
}
