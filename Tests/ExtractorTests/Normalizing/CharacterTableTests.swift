import Testing

@testable import Extractor

struct CharacterTableTests {
    private func folded(_ table: CharacterTable, _ character: Unicode.Scalar) -> Unicode.Scalar? {
        table.withTables {
            let folded = $0.folded[Int(character.value)]
            return folded == 0 ? nil : Unicode.Scalar(UInt32(folded))
        }
    }

    @Test func aGlyphOfATraditionalCharacterReadsAsTheSimplifiedOne() {
        let table = CharacterTable(glyphs: [("⾧", "長")], traditional: [("長", "长")])
        #expect(folded(table, "⾧") == "长")
        #expect(folded(table, "長") == "长")
        #expect(folded(table, "长") == nil)
    }

    @Test func aLookAlikeOfZeroIsLeftToTheContext() {
        let table = CharacterTable(glyphs: [], traditional: [], numerals: [("○", "〇"), ("卄", "廿")])
        #expect(folded(table, "○") == nil)
        #expect(folded(table, "卄") == "廿")
    }

    @Test func pairsThatWouldChangeTheLengthAreLeftOut() {
        let table = CharacterTable(
            glyphs: [("é", "e"), ("𠮷", "吉"), ("吉", "𠮷"), ("甲乙", "丙"), ("", "丁")], traditional: [])
        #expect(folded(table, "é") == nil)
        #expect(folded(table, "吉") == nil)
        #expect(folded(table, "甲") == nil)
    }
}
