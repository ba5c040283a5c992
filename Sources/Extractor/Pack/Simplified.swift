extension CompiledPack {
    /// A text as the rules read it: Traditional characters, radicals and old numerals replaced.
    ///
    ///     CompiledPack.builtIn.simplified("營業收入")   // "营业收入"
    public func simplified(_ text: String) -> String { characters.reading(of: text) }

    /// Whether a character is a numeral: 〇 to 亿.
    package func isNumeral(_ character: Unicode.Scalar) -> Bool { numbers.numerals.contains(character) }

    /// Whether a character says that the number before it is a year: 年.
    package func isYearMark(_ character: Unicode.Scalar) -> Bool {
        word(character, in: grammar.dateUnit).map { DateUnit($0) == .year } ?? false
    }

    /// Whether a character is one that stands between an attribute and what it is said of: 的.
    package func isParticle(_ character: Unicode.Scalar) -> Bool {
        word(character, in: grammar.of).map { !$0.isNone } ?? false
    }

    private func word(_ character: Unicode.Scalar, in table: WordTable) -> WordTable.Hit? {
        var text = String(Character(character))
        return text.withUTF8 { table.longest(in: $0, at: 0) }
    }
}
