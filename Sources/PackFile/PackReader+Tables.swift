import Extractor
import Yams

/// Tables of words, units and characters.
extension PackReader {
    mutating func tables(_ node: Node, _ pack: inout PatternPack) {
        guard let mapping = node.mapping else { return note(node, "tables are a mapping of name to values") }
        for (key, values) in mapping {
            guard let table = key.scalar?.string, let rows = values.mapping else {
                note(key, "a table is a mapping of value to words")
                continue
            }
            for (value, list) in rows {
                guard let name = value.scalar?.string else {
                    note(value, "a value is a word")
                    continue
                }
                pack.words.append(
                    PatternPack.Words(table: table, value: name, words: words(list), origin: origin(value)))
            }
        }
    }

    mutating func units(_ node: Node, _ pack: inout PatternPack) {
        guard let sequence = node.sequence else { return note(node, "units are a list") }
        for item in sequence {
            guard let mapping = item.mapping, let unit = mapping["unit"]?.scalar?.string else {
                note(item, "a unit is a mapping with the key unit")
                continue
            }
            for (key, _) in mapping where !Self.unitKeys.contains(key.string ?? "") {
                note(key, "unit \(unit): \(Choice.unknown("key", key.string ?? "?", of: Self.unitKeys))")
            }
            let chinese = mapping["chinese"]?.scalar?.string ?? "true"
            if chinese != "true", chinese != "false" { note(item, "unit \(unit): chinese is true or false") }
            pack.units.append(
                PatternPack.Unit(
                    unit: unit, quantity: mapping["quantity"]?.scalar?.string ?? "",
                    factor: mapping["factor"]?.scalar?.string ?? "1",
                    words: words(mapping["words"]), before: words(mapping["before"]),
                    followsNumerals: chinese == "true", origin: origin(item)))
        }
    }

    private static let unitKeys = ["unit", "quantity", "factor", "words", "before", "chinese"]

    mutating func measureWords(
        _ node: Node, followsNumerals: Bool, _ pack: inout PatternPack
    ) {
        for word in words(node) {
            pack.units.append(
                PatternPack.Unit(
                    unit: word, quantity: "count", words: [word], followsNumerals: followsNumerals,
                    origin: origin(node)))
        }
    }

    // MARK: - Characters

    mutating func folds(
        _ node: Node, _ kind: PatternPack.Fold.Kind, _ pack: inout PatternPack
    ) {
        guard let mapping = node.mapping else {
            return note(node, "characters are a mapping of one to another")
        }
        for (key, value) in mapping {
            guard let from = key.scalar?.string, let to = value.scalar?.string,
                from.unicodeScalars.count == 1, to.unicodeScalars.count == 1
            else {
                note(key, "one character on either side")
                continue
            }
            pack.folds.append(PatternPack.Fold(from: from, to: to, kind: kind))
        }
    }

    /// A code point in hexadecimal, and what it and those behind it stand for.
    mutating func compatibility(_ node: Node, _ pack: inout PatternPack) {
        guard let mapping = node.mapping else { return note(node, "compatibility is a mapping") }
        for (key, value) in mapping {
            guard let code = key.scalar.flatMap({ UInt32($0.string, radix: 16) }),
                let row = value.scalar?.string
            else {
                note(key, "a hexadecimal code point and a row of characters")
                continue
            }
            for (i, to) in row.unicodeScalars.enumerated() {
                let (place, isBeyond) = code.addingReportingOverflow(UInt32(truncatingIfNeeded: i))
                guard !isBeyond, let from = Unicode.Scalar(place) else {
                    note(key, "no character has the code point \(String(place, radix: 16))")
                    break
                }
                pack.folds.append(PatternPack.Fold(from: String(from), to: String(to), kind: .glyph))
            }
        }
    }
}
