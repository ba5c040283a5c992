/// Makes the word tables of a pack as `Lexicon` asks for them.
///
/// What is asked for is all that a pack may hold: of anything else, and of a value that a table does
/// not have, `errors` says so. So no list of tables stands beside the one in `Lexicon`.
final class LexiconReader {
    /// By which end of its words a table is looked up: in front of a number by their ends (大约|3), behind one
    /// by their beginnings (3|左右).
    enum Lookup { case byEnd, byBeginning, byCharacter }

    private(set) var declarations: [TableDeclaration] = []
    private(set) var errors: [PackError] = []
    private let given: [String: [PatternPack.Words]]
    /// Where rows are instead of in `given`; what a pack may hold is no question then.
    private let ready: ReadyPack?
    private let storage: WordStorage

    init(_ words: [PatternPack.Words], _ storage: WordStorage) {
        given = Dictionary(grouping: words, by: \.table)
        ready = nil
        self.storage = storage
    }

    init(_ ready: ReadyPack, _ storage: WordStorage) {
        given = [:]
        self.ready = ready
        self.storage = storage
    }

    private func rows(_ name: String) -> [PatternPack.Words] {
        if let ready { return ready.rows(of: name) }
        return given[name, default: []]
    }

    /// Declares a table and makes it.
    func table(
        _ name: String, _ lookup: Lookup, _ values: WordValues, _ summary: String
    ) -> WordTable {
        declare(name, lookup, values, summary)
        return storage.table(name, forward: lookup == .byBeginning) {
            entries(name, values, isFirst: true)
        }
    }

    /// The same words, looked up from their other ends.
    func again(_ name: String, _ lookup: Lookup, _ values: WordValues) -> WordTable {
        storage.table(name, forward: lookup == .byBeginning) { entries(name, values, isFirst: false) }
    }

    /// Declares a table that is looked up as part of another one.
    func list(_ name: String, _ lookup: Lookup, _ values: WordValues, _ summary: String) -> [String] {
        declare(name, lookup, values, summary)
        return entries(name, values, isFirst: true).map(\.word)
    }

    /// Declares a table of words of one to `most` characters of the basic plane, looked up by their characters.
    func characters(
        _ name: String, _ values: WordValues, most: Int, _ summary: String
    ) -> [(word: [Unicode.Scalar], value: Int)] {
        declare(name, .byCharacter, values, summary)
        for row in rows(name) {
            for word in row.words where !LexiconReader.isShort(word, most) {
                errors.append(
                    PackError(
                        origin: row.origin, rule: nil,
                        reason: "table \(name): '\(word)' has more than \(most) characters, or rare ones"))
            }
        }
        return entries(name, values, isFirst: true).filter { LexiconReader.isShort($0.word, most) }
            .map { (word: Array($0.word.unicodeScalars), value: $0.value) }
    }

    private static func isShort(_ word: String, _ most: Int) -> Bool {
        (1...most).contains(word.unicodeScalars.count)
            && word.unicodeScalars.allSatisfy { $0.value < 0x10000 }
    }

    /// Declares a table that is read as a list of words with their values.
    func pairs(_ name: String, _ values: WordValues, _ summary: String) -> [(word: String, value: Int)] {
        declare(name, .byBeginning, values, summary)
        return entries(name, values, isFirst: true)
    }

    /// Declares a table whose words only patterns use: `(?&table:date.part_alone)`.
    func patternTable(_ name: String, _ values: WordValues, _ summary: String) {
        declare(name, nil, values, summary)
        if ready == nil { _ = entries(name, values, isFirst: true) }
    }

    /// What is made of the words of tables for looking up faster.
    func plain<Value: BitwiseCopyable>(_ values: [Value]) -> PlainTable<Value> { storage.table(values) }

    /// A table of all characters, most of which are zero.
    func plane<Value: BitwiseCopyable>(
        _ fill: (UnsafeMutableBufferPointer<Value>) -> Void
    ) -> PlainTable<Value> { storage.plane(fill) }

    /// A set of characters.
    func set(_ scalars: [UInt32]) -> ScalarSet { ScalarSet(scalars, in: storage) }

    /// All words of a table, also those that mean nothing.
    func words(_ name: String) -> [String] { rows(name).flatMap(\.words) }

    private func declare(_ name: String, _ lookup: Lookup?, _ values: WordValues, _ summary: String) {
        if let ready {
            // What is said in a form has its numbers in the order in which it comes.
            if values.isForm {
                for value in ready.values(of: name) where value != WordValues.none {
                    _ = values.number(value)
                }
            }
            return
        }
        declarations.append(
            TableDeclaration(name: name, lookup: lookup, values: values.allowed, summary: summary))
    }

    private func entries(
        _ name: String, _ values: WordValues, isFirst: Bool
    ) -> [(word: String, value: Int)] {
        rows(name).flatMap { row -> [(word: String, value: Int)] in
            let isNone = values.hasNone && row.value == WordValues.none
            guard let number = isNone ? WordTable.none : values.number(row.value) else {
                if isFirst { refuse(row, values) }
                return []
            }
            return row.words.map { (word: $0, value: number) }
        }
    }

    private func refuse(_ row: PatternPack.Words, _ values: WordValues) {
        let reason =
            values.isForm
            ? "no value '\(row.value)'; values are like \(values.allowed.joined(separator: ", "))"
            : Choice.unknown("value", row.value, of: values.allowed)
        errors.append(PackError(origin: row.origin, rule: nil, reason: "table \(row.table): \(reason)"))
    }

    /// Complains of the tables that nobody asked for. A pattern asks by naming one: `patterns` are those of
    /// a pack with rules of its own.
    func refuseUnknownTables(patterns: () -> [String]) {
        let known = Set(declarations.map(\.name))
        let unknown = given.filter { !known.contains($0.key) }
        guard !unknown.isEmpty else { return }
        let patterns = patterns()
        for (name, rows) in unknown.sorted(by: { $0.key < $1.key }) {
            guard let first = rows.first, !patterns.contains(where: { $0.contains("(?&table:\(name))") })
            else { continue }
            let meant =
                Choice.nearest(name, of: declarations.map(\.name)).map { ", did you mean '\($0)'?" } ?? ";"
            errors.append(
                PackError(
                    origin: first.origin, rule: nil,
                    reason: "unknown table '\(name)'\(meant) 'extract patterns tables' lists them"))
        }
    }
}
