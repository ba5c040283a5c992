/// What joining lines asks a pack: the words of lines, numerals, and the units and modifiers that may begin a line.
///
/// One pointer, since it is handed on for every line; whoever holds it holds the pack.
struct LineWords: Sendable {
    private struct Contents: BitwiseCopyable {
        let classes: LineClasses
        let numerals: NumeralTable
        let units: WordTable
        let modifiers: WordTable
    }

    private let contents: PlainTable<Contents>

    init(_ words: Lexicon, units: WordTable, _ storage: WordStorage) {
        contents = storage.table([
            Contents(
                classes: words.lines, numerals: words.numerals, units: units, modifiers: words.modifierAfter)
        ])
    }

    @inline(__always)
    var classes: LineClasses { contents[0].classes }
    @inline(__always)
    var numerals: NumeralTable { contents[0].numerals }
    @inline(__always)
    var units: WordTable { contents[0].units }
    @inline(__always)
    var modifiers: WordTable { contents[0].modifiers }
}
