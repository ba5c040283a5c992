extension CompiledPack {
    /// A text as the rules read it: Traditional characters, radicals and old numerals replaced.
    ///
    ///     CompiledPack.builtIn.simplified("營業收入")   // "营业收入"
    public func simplified(_ text: String) -> String { characters.reading(of: text) }

    /// The same of single characters.
    package func simplified(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
        text.map { characters.reading(of: $0) }
    }

    /// The same of one.
    package func simplified(_ character: Unicode.Scalar) -> Unicode.Scalar {
        characters.reading(of: character)
    }

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
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4) { bytes in
            var count = 0
            for byte in character.utf8 {
                bytes.initializeElement(at: count, to: byte)
                count += 1
            }
            return table.longest(in: UnsafeBufferPointer(rebasing: bytes[..<count]), at: 0)
        }
    }
}
