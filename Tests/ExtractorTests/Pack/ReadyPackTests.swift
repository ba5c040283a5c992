import Testing

@testable import Extractor

/// The built-in pack as a start has it, beside the same one compiled.
struct ReadyPackTests {
    private let ready = ReadyPack(source: builtInPackText, made: builtInReadyText)
    private let compiled: CompiledPack

    init() throws { compiled = try CompiledPack(PatternPack.builtIn) }

    @Test func isWhatCompilingComesTo() throws {
        #expect(ready.isWhole)
        #expect(try CompiledPack.madeReady(.builtIn) == "\(builtInReadyText)\n")
    }

    @Test func hasTheSameRules() throws {
        let pack = try CompiledPack(ready)
        #expect(pack.rules.count == compiled.rules.count)
        #expect(pack.maxCaptures == compiled.maxCaptures)
        for (one, other) in zip(pack.rules, compiled.rules) {
            #expect(one.name.plain == other.name.plain)
            #expect(one.type == other.type)
            #expect(one.kind == other.kind)
            #expect(one.groups == other.groups)
            #expect(one.regex.captureCount == other.regex.captureCount)
            #expect(one.regex.pattern == other.regex.pattern)
        }
        #expect(pack.source == PatternPack.builtIn)
        #expect(pack.recordTypes == compiled.recordTypes)
    }

    @Test func hasTheSameRows() {
        let tables = Dictionary(grouping: PatternPack.builtIn.words, by: \.table)
        for (name, rows) in tables {
            #expect(ready.rows(of: name) == rows)
            #expect(ready.values(of: name) == rows.map(\.value))
        }
        let outline = ready.outline
        for (one, other) in zip(outline.rules, PatternPack.builtIn.rules) {
            #expect((one.name, one.type, one.next) == (other.name, other.type, other.next))
            #expect((one.starts, one.needs) == (other.starts, other.needs))
        }
        for (one, other) in zip(outline.units, PatternPack.builtIn.units) {
            #expect((one.unit, one.quantity, one.factor) == (other.unit, other.quantity, other.factor))
            #expect(one.words == other.words.prefix(1) + [])
            #expect(one.before == other.before)
        }
    }

    @Test func hasTheSameUnits() throws {
        let pack = try CompiledPack(ready)
        #expect(pack.units.count == compiled.units.count)
        for (index, (one, other)) in zip(pack.units, compiled.units).enumerated() {
            #expect(one.name == other.name)
            #expect(one.quantity == other.quantity)
            #expect(one.json == other.json)
            #expect(one.word == other.word)
            #expect(pack.traits(index).special == compiled.traits(index).special)
            #expect(pack.traits(index).name == compiled.traits(index).name)
            #expect(pack.traits(index).factor == compiled.traits(index).factor)
        }
        #expect(pack.times == compiled.times)
        #expect(pack.words.calendarParts == compiled.words.calendarParts)
        #expect(pack.words.relativeDates == compiled.words.relativeDates)
        #expect(pack.words.holidays == compiled.words.holidays)
        #expect(pack.words.unitParts.elementsEqual(compiled.words.unitParts, by: ==))
    }

    @Test func findsTheSameWords() throws {
        let pack = try CompiledPack(ready)
        for unit in PatternPack.builtIn.units {
            for word in unit.words {
                let bytes = Array(word.utf8)
                bytes.withUnsafeBufferPointer { bytes in
                    let one = pack.unitAfterDigits.longest(in: bytes, at: 0)
                    let other = compiled.unitAfterDigits.longest(in: bytes, at: 0)
                    #expect(one?.value == other?.value)
                    #expect(one?.length == other?.length)
                }
            }
        }
        for words in PatternPack.builtIn.words where words.table == "change" {
            for word in words.words {
                Array(word.utf8).withUnsafeBufferPointer { bytes in
                    let one = pack.words.change.longest(in: bytes, endingAt: bytes.count)
                    let other = compiled.words.change.longest(in: bytes, endingAt: bytes.count)
                    #expect(one?.value == other?.value)
                    #expect(one?.length == other?.length)
                }
            }
        }
    }

    @Test func readsCharactersAlike() throws {
        let pack = try CompiledPack(ready)
        pack.characters.withTables { tables in
            compiled.characters.withTables { others in
                #expect(tables.folded.elementsEqual(others.folded))
                #expect(tables.special.elementsEqual(others.special))
                #expect(
                    (UInt32(0xE0_8080)...0xEF_BFBF).allSatisfy {
                        tables.isPlain($0 << 8) == others.isPlain($0 << 8)
                    })
            }
        }
    }

    @Test func isCompiledWhereTheSecondPartIsMissing() throws {
        let pack = try CompiledPack(ReadyPack(source: builtInPackText, made: ""))
        #expect(pack.rules.count == compiled.rules.count)
    }
}
