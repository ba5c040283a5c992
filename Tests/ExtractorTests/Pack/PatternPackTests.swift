import Foundation
import PackFile
import Testing

@testable import Extractor

/// Packs as data: compiled in, encoded, and one on top of another.
struct PatternPackTests {
    // MARK: - The built-in pack

    @Test func theCompiledInPackIsWhatPatternsSays() throws {
        let source = try Project.text("Sources/Extractor/Pack/BuiltInPack.swift")
        let pack = try PackFile.read(directory: Project.path("Patterns"))
        // `make patterns` reads the directory by its name.
        let expected = try BuiltInSource.source(of: pack)
            .replacing(Project.path("Patterns") + "/", with: "Patterns/")
        let difference = zip(source.split(separator: "\n"), expected.split(separator: "\n"))
            .first { $0 != $1 }
        #expect(
            source == expected,
            """
            BuiltInPack.swift is not made of Patterns/ as they are: run 'make patterns'. First difference:
            compiled in: \(difference.map { String($0.0.prefix(300)) } ?? "the end")
            Patterns/:   \(difference.map { String($0.1.prefix(300)) } ?? "the end")
            """)
        #expect(source.contains(PatternPack.builtIn.encoded()), "the tests were built with another pack")
    }

    @Test func encodingReadsBack() {
        #expect(PatternPack(encoded: PatternPack.builtIn.encoded()) == PatternPack.builtIn)
    }

    @Test func everyFieldSurvivesEncoding() {
        let origin = PatternPack.Origin(file: "a\tb.yaml", line: 12)
        var pack = PatternPack()
        pack.definitions = [PatternPack.Definition(name: "n", pattern: "(?x)\n\t\\d \\\\n", origin: origin)]
        pack.rules = [
            PatternPack.Rule(
                name: "r", type: "t", summary: "一\t二\n三", starts: ["digit", "第"], next: "年月",
                pattern: "a\\tb\n\tc",
                examples: [
                    PatternPack.Example(text: "[[1]]\n2", expected: ["value": "1\t"], origin: origin),
                    PatternPack.Example(text: "[[2]]", expected: [:], origin: origin),
                ], rejects: [PatternPack.Example(text: "\\", expected: [:], origin: origin)],
                origin: origin)
        ]
        pack.units = [
            PatternPack.Unit(
                unit: "u", quantity: "mass", factor: "0.5", words: ["甲", "乙"], before: ["丙"],
                followsNumerals: false), PatternPack.Unit(unit: "v", quantity: "count", words: []),
        ]
        pack.words = [PatternPack.Words(table: "basis", value: "yoy", words: ["同比"])]
        pack.folds = [
            PatternPack.Fold(from: "⽉", to: "月", kind: .glyph),
            PatternPack.Fold(from: "萬", to: "万", kind: .traditional),
            PatternPack.Fold(from: "○", to: "〇", kind: .numeral),
        ]
        #expect(PatternPack(encoded: pack.encoded()) == pack)
    }

    @Test func linesOfALaterVersionArePassedOver() {
        #expect(PatternPack(encoded: "Z\tnew\nR\ttoo\tfew\nE\tno rule\tf\t1\n") == PatternPack())
    }

    // MARK: - One on top of another

    /// The built-in pack with the rules of a file on top.
    private func merged(_ yaml: String) throws -> CompiledPack {
        var own = PatternPack()
        try PackFile.read(yaml, file: "own.yaml", into: &own)
        return try CompiledPack(PatternPack.builtIn.merging(own))
    }

    @Test func aRuleOfTheSameNameIsReplacedInItsPlace() throws {
        let pack = try merged(
            """
            type: amount
            rules:
              - name: amount.digits
                starts: [digit]
                pattern: '(?<value>[0-9]+)(?=头牛)'
            """)
        let builtIn = PatternPack.builtIn.rules
        #expect(pack.source.rules.map(\.name) == builtIn.map(\.name))
        #expect(
            records("养了 300 头牛和 40 头羊", pack: pack).map(\.meaning) == [
                "amount amount.digits value=300 unit=头 quantity=count"
            ])
    }

    @Test func aNewRuleIsTriedBeforeTheBuiltInOnes() throws {
        let pack = try merged(
            """
            type: amount
            rules:
              - name: own.cattle
                description: A number of heads of cattle.
                starts: [digit]
                pattern: '(?<value>[0-9]+)(?=头牛)'
            """)
        #expect(pack.source.rules.first?.name == "own.cattle")
        #expect(
            records("养了 300 头牛和 40 头羊", pack: pack).map(\.rule) == ["own.cattle", "amount.digits"])
    }

    @Test func aUnitIsARow() throws {
        #expect(records("运走 5.5 舱草料，合 38.5 吨。").map(\.text) == ["38.5 吨"])
        let pack = try merged(
            "units:\n  - {unit: kg, quantity: mass, factor: \"7000\", words: [舱]}\nmeasure_words: [垛]\n")
        #expect(
            records("运走 5.5 舱草料，合 38.5 吨。码成两百垛。", pack: pack).map(\.meaning) == [
                "amount amount.digits value=38500 unit=kg quantity=mass",
                "amount amount.digits value=38.5 unit=t quantity=mass",
                "amount amount.numerals value=200 unit=垛 quantity=count",
            ])
    }

    /// The scale characters that begin the word of a unit are no scales: numbers.yaml asks the units.
    @Test func aUnitMayBeginWithAScale() throws {
        let pack = try merged(
            """
            units:
              - {unit: MBq, words: [兆贝可]}
              - {unit: klm, words: [千流明, 百千流明]}
            """)
        #expect(
            records("活度300兆贝可，光通量 5 千流明，另有 3 百千流明。重五千克，长三千米，三千人。", pack: pack).map(\.meaning) == [
                "amount amount.digits value=300 unit=MBq",
                "amount amount.digits value=5 unit=klm",
                "amount amount.digits value=3 unit=klm",
                "amount amount.numerals value=5 unit=kg quantity=mass",
                "amount amount.numerals value=3 unit=km quantity=length",
                "amount amount.numerals value=3000 unit=人 quantity=count",
            ])
        #expect(records("活度300兆贝可。").map(\.meaning) == ["amount amount.digits value=300000000 unit=Bq"])
    }

    @Test func wordsAreAddedAndGivenAnotherMeaning() throws {
        let pack = try merged(
            """
            tables:
              modifier.before:
                nearly: [堪堪]
                less_than: [约]
            """)
        #expect(
            records("捐赠堪堪 3 万元，约 5 万元，近 7 万元。", pack: pack).map(\.modifier) == [
                .nearly, .lessThan, .nearly,
            ])
    }

    @Test func aDefinitionIsReplacedWhereverItIsUsed() throws {
        let pack = try merged("definitions:\n  era: '(?:中华)?民国|开国'\n")
        #expect(pack.source.definitions.count == PatternPack.builtIn.definitions.count)
        #expect(records("开国 3 年", pack: pack).compactMap(\.date).isEmpty)  // no rule starts with 开
        #expect(records("民國 113 年", pack: pack).map(\.date?.edtf) == ["2024"])
    }

    @Test func aFoldMakesACharacterReadAsAnother() throws {
        #expect(records("捐赠 3 萭元。").isEmpty)
        let pack = try merged("traditional: {萭: 万}\n")
        #expect(records("捐赠 3 萭元。", pack: pack).map(\.value?.description) == ["30000"])
        #expect(records("捐赠 3 萭元。", pack: pack).map(\.text) == ["3 萭元"])
        #expect(records("捐赠 3 萭元。", pack: pack).map(\.sentence) == ["捐赠3萭元。"])
    }

    @Test func aPackThatReplacesStandsForItself() throws {
        let pack = try merged(
            """
            replaces: built-in
            type: amount
            rules:
              - name: only
                starts: [digit]
                pattern: '(?<value>[0-9]+)'
            units: [{unit: 袋, quantity: count, words: [袋]}]
            """)
        #expect(pack.source.rules.map(\.name) == ["only"])
        #expect(
            records("2022 年，捐赠 30 袋，15 元，24%。", pack: pack).map(\.meaning) == [
                "amount only value=30 unit=袋 quantity=count"
            ])
    }

    @Test func aTypeOfItsOwnCarriesItsGroupsAsFields() throws {
        let pack = try merged(
            """
            type: stock
            rules:
              - name: stock.code
                description: A code of a stock exchange.
                starts: [股]
                pattern: '股票代号[：:]?(?<code>[0-9]{5,6})(?<market>\\.[A-Z]{2})?'
                examples:
                  - {text: "[[股票代號：98731]]", code: "98731"}
                rejects: ["股票 98731"]
            """)
        let marked = try #require(MarkedText("2022 年，公司挂牌（[[股票代號：98731.TW]]），融資 3 億元。"))
        let (text, place) = (marked.text, marked.ranges[0])
        #expect(PackTester(pack).run().failures == [])
        let found = records(text, types: RecordTypes(names: ["stock", "amount"]), pack: pack)
        #expect(found.map(\.type) == ["stock", "amount"])
        #expect(found[0].start..<found[0].end == place)
        #expect(found[0].text == "股票代號：98731.TW")
        #expect(found[0].fields == ["code": "98731", "market": ".TW"])
        let line = try written(Array(text.utf8), types: RecordTypes(names: ["stock"]), pack: pack)
        #expect(
            String(decoding: line, as: UTF8.self) == """
                {"type":"stock","id":"stock:12","doc":"test.txt","page":1,"line":1,"start":12,"end":25,\
                "text":"股票代號：98731.TW","rule":"stock.code","fields":{"code":"98731","market":".TW"}}

                """)
        // A type that is not asked for is not written, and what it covers is nothing else.
        #expect(records(text, types: .standard, pack: pack).map(\.type) == ["event", "amount"])
    }
}
