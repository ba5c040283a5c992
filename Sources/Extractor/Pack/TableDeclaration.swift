/// What there is to know of a word table: for messages and for the list of tables in the documentation.
package struct TableDeclaration: Sendable {
    package let name: String
    /// Nil for words that only patterns use.
    let lookup: LexiconReader.Lookup?
    package let values: [String]
    package let summary: String

    /// How its words are found, for the documentation.
    private var way: String {
        switch lookup {
        case .byEnd: "their ends"
        case .byBeginning: "their beginnings"
        case .byCharacter: "each character"
        case nil: "patterns"
        }
    }

    /// The tables of any pack.
    package static var all: [TableDeclaration] {
        let reader = LexiconReader([], WordStorage())
        _ = Lexicon(reader, units: [])
        _ = Grammar(reader)
        return reader.declarations
    }

    /// The tables of any pack as a table of Markdown: a section of docs/patterns.md.
    package static var markdown: String {
        "| table | looked up by | values | what for |\n|---|---|---|---|\n"
            + all.map {
                let values = $0.values.map { "`\($0)`" }.joined(separator: " ")
                return "| `\($0.name)` | \($0.way) | \(values) | \($0.summary) |\n"
            }.joined()
    }
}
