/// What the characters of numbers mean, from the tables `numeral` of a pack; the pack owns the memory.
struct NumeralTable: BitwiseCopyable, Sendable {
    /// By character of the basic plane: what it says, as `Numeral.code`.
    private let codes: PlainTable<UInt8>
    /// Whether a number may begin with it: also 几 and 数.
    let starts: ScalarSet
    /// By code: the first character of its row, 0 where there is none.
    private let characters: PlainTable<UInt32>

    /// A numeral of banks has the code of the plain one, and this bit.
    private static let financial: UInt8 = 0x80
    /// The first word of a row from 1 to 10 numbers the items of lists.
    private static let ordinal: UInt8 = 0x40

    init(_ tables: LexiconReader) {
        let plain = tables.characters(
            "numeral", .numerals, most: 1,
            "what numerals mean; the first word of the rows 1 to 10 numbers the items of lists")
        let banks = tables.characters(
            "numeral.financial", .numerals, most: 1, "numerals of banks, which alone are words: 陆, 拾")
        codes = tables.plane { codes in
            var ordinals: Set<Int> = []
            for (word, value) in plain {
                guard let character = word.first else { continue }
                let isOrdinal = (2...11).contains(value) && ordinals.insert(value).inserted
                codes[Int(character.value)] = UInt8(value) | (isOrdinal ? NumeralTable.ordinal : 0)
            }
            for (word, value) in banks {
                guard let character = word.first else { continue }
                codes[Int(character.value)] = UInt8(value) | NumeralTable.financial
            }
        }
        var characters = [UInt32](repeating: 0, count: 64)
        for (word, value) in plain.reversed() {
            if let character = word.first { characters[value & 0x3F] = character.value }
        }
        self.characters = tables.plain(characters)
        let first = (plain + banks).filter {
            UInt8($0.value) <= ChineseNumeral.lastOfNumbers || ChineseNumeral(code: UInt8($0.value)) == .few
        }
        starts = tables.set(first.compactMap { $0.word.first?.value })
    }

    @inline(__always)
    private func code(_ character: Unicode.Scalar) -> UInt8 {
        character.value < 0x10000 ? codes[Int(character.value)] : 0
    }

    /// What a character says in a number.
    @inline(__always)
    func meaning(_ character: Unicode.Scalar) -> ChineseNumeral {
        ChineseNumeral(code: code(character) & 0x3F)
    }

    /// The character that says `meaning`: 万 for ten thousand.
    func character(of meaning: ChineseNumeral) -> Unicode.Scalar? {
        (1..<64).first { ChineseNumeral(code: UInt8($0)) == meaning && characters[$0] > 0 }
            .flatMap { Unicode.Scalar(characters[$0]) }
    }

    /// Whether numbers are written with it: 〇 to 亿, the numerals of banks, not 兆, 几 and 多.
    @inline(__always)
    func contains(_ character: Unicode.Scalar) -> Bool {
        let code = code(character) & 0x3F
        return code > 0 && code <= ChineseNumeral.lastOfNumbers
    }

    /// Whether it numbers the items of lists: 一 to 十.
    @inline(__always)
    func isOrdinal(_ character: Unicode.Scalar) -> Bool { code(character) & NumeralTable.ordinal != 0 }

    /// Whether it is a numeral of banks: 壹 貳 拾 佰, which alone is a word like 陆 or 拾.
    func isFinancial(_ character: Unicode.Scalar) -> Bool { code(character) & NumeralTable.financial != 0 }
}
