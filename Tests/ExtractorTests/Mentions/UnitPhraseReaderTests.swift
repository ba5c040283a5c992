import Testing

@testable import Extractor

/// Units that stand alone, as in the head of a table.
struct UnitPhraseReaderTests {
    private func read(_ text: String) -> (name: String, factor: ExactDecimal, rest: String)? {
        let bytes = Array(text.utf8)
        return bytes.withUnsafeBufferPointer { buffer in
            let reader = UnitPhraseReader(passage: Passage(.builtIn, buffer))
            guard let found = reader.read(at: 0, limit: bytes.count) else { return nil }
            let name = UnitNames(.builtIn, found.phrase.unit).name
            return (
                String(decoding: name, as: UTF8.self), found.phrase.factor,
                String(decoding: bytes[found.end...], as: UTF8.self)
            )
        }
    }

    @Test(arguments: [
        ("元", "CNY", 1), ("万元", "CNY", 10_000), ("亿元", "CNY", 100_000_000), ("百万元", "CNY", 1_000_000),
        ("人民币千元", "CNY", 1000), ("千港元", "HKD", 1000), ("百万美元", "USD", 1_000_000), ("吨", "t", 1),
        ("万吨", "t", 10_000), ("%", "%", 1), ("人", "人", 1), ("千瓦", "kW", 1), ("千人", "人", 1000),
        ("万元/人", "CNY/人", 10_000), ("吨/万元", "t/万元", 1), ("百万", "", 1_000_000), ("HK$'000", "HKD", 1000),
        ("HK$’000", "HKD", 1000),
    ])
    func aUnit(text: String, name: String, factor: Int) throws {
        let unit = try #require(read(text))
        #expect(unit.name == name)
        #expect(unit.factor == ExactDecimal(factor))
        #expect(unit.rest.isEmpty)
    }

    @Test func whatStandsBehindIsLeft() throws {
        #expect(try #require(read("万元 币种")).rest == " 币种")
        #expect(try #require(read("吨标准")).rest == "标准")
    }

    @Test(arguments: ["", "合计", "。", "本期"])
    func noUnit(text: String) { #expect(read(text) == nil) }

    @Test func theWholeRange() {
        let bytes = Array("万元额".utf8)
        bytes.withUnsafeBufferPointer { buffer in
            let reader = UnitPhraseReader(passage: Passage(.builtIn, buffer))
            #expect(reader.read(whole: 0..<6) != nil)
            #expect(reader.read(whole: 0..<9) == nil)
        }
    }
}
