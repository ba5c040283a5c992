import Extractor

/// The words of titles as characters: they are looked for in each of the first lines of each report.
struct TitleWords: Sendable {
    struct Word<Value: Sendable>: Sendable {
        let text: String
        let scalars: [Unicode.Scalar]
        let value: Value
    }

    /// Of those that name the kind of a report.
    struct Kind: Sendable {
        let kind: ReportWords.Kind
        /// 年度, which is a word of years and of reports.
        let isYearWord: Bool
    }

    static let builtIn = TitleWords(.builtIn)

    private let pack: CompiledPack
    let kinds: [Word<Kind>]
    let labels: [Word<ReportWords.Label>]
    let legalForms: [Word<Void>]
    let eras: [Word<Void>]
    let clauses: [Word<Void>]
    /// What labels begin with, and names of eras.
    private let labelStarts: CharacterSet
    private let eraStarts: CharacterSet
    /// What labels of short names and codes end with: 称 码 号.
    private let listingEnds: [Unicode.Scalar]
    private let listingEndBits: CharacterSet

    private init(_ pack: CompiledPack) {
        self.pack = pack
        let words = pack.reports
        func word<Value>(_ text: String, _ value: Value) -> Word<Value> {
            Word(text: text, scalars: Array(text.unicodeScalars), value: value)
        }
        func isYearWord(_ text: String) -> Bool {
            text.unicodeScalars.count == 2 && text.unicodeScalars.first.map(CompanyWords.isYearMark) ?? false
                && words.kinds.first { $0.word == text }?.kind == .other
        }
        kinds = words.kinds.map { word($0.word, Kind(kind: $0.kind, isYearWord: isYearWord($0.word))) }
        labels = words.labels.map { word($0.word, $0.label) }
        legalForms = words.legalForms.map { word($0, ()) }
        eras = words.eras.map { word($0, ()) }
        clauses = words.clauses.map { word($0, ()) }
        labelStarts = CharacterSet(labels.compactMap(\.scalars.first))
        eraStarts = CharacterSet(eras.compactMap(\.scalars.first))
        listingEnds = Array(Set(labels.filter { $0.value != .name }.compactMap(\.scalars.last)))
        listingEndBits = CharacterSet(listingEnds)
    }

    /// Whether a label of a short name or a code may stand in a line: one of the characters that they end with does.
    func mayHoldListing(_ line: UTF8Scalars) -> Bool {
        line.contains {
            let plain = pack.simplified($0)
            return listingEndBits.mayContain(plain) && listingEnds.contains(plain)
        }
    }

    /// Whether a year that is no number may begin with a character: 二〇二三年, 民國112年.
    func mayBeginYear(_ character: Unicode.Scalar) -> Bool {
        eraStarts.mayContain(character) || pack.isNumeral(character)
    }

    /// The label that begins at a place, the longest.
    func label(in text: [Unicode.Scalar], at: Int) -> Word<ReportWords.Label>? {
        guard labelStarts.mayContain(text[at]) else { return nil }
        return labels.first { text[at...].starts(with: $0.scalars) }
    }

    /// A few bits of characters: tells fast of most others that they are not among them.
    struct CharacterSet: Sendable {
        private var bits: (UInt64, UInt64) = (0, 0)

        init(_ scalars: some Sequence<Unicode.Scalar>) {
            for scalar in scalars {
                let bit: UInt64 = 1 << UInt64(scalar.value & 63)
                if scalar.value & 64 == 0 { bits.0 |= bit } else { bits.1 |= bit }
            }
        }

        func mayContain(_ scalar: Unicode.Scalar) -> Bool {
            let bit: UInt64 = 1 << UInt64(scalar.value & 63)
            return (scalar.value & 64 == 0 ? bits.0 : bits.1) & bit != 0
        }

        /// Whether a word may stand in a text of these characters.
        func mayHold(_ word: [Unicode.Scalar]) -> Bool { word.allSatisfy(mayContain) }
    }

    /// Whether one of some words stands in a part of a text.
    static func holds<Value>(_ text: ArraySlice<Unicode.Scalar>, _ words: [Word<Value>]) -> Bool {
        words.contains { first($0.scalars, in: text) != nil }
    }

    /// Where a word begins in a part of a text.
    static func first(_ word: [Unicode.Scalar], in text: ArraySlice<Unicode.Scalar>) -> Int? {
        guard let head = word.first, text.count >= word.count else { return nil }
        let found = text.withUnsafeBufferPointer { text -> Int? in
            var at = 0
            while at + word.count <= text.count {
                if text[at] == head {
                    var i = 1
                    while i < word.count, text[at + i] == word[i] { i += 1 }
                    if i == word.count { return at }
                }
                at += 1
            }
            return nil
        }
        return found.map { text.startIndex + $0 }
    }
}
