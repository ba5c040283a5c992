/// The words of the tables `line.…`, by their characters; the pack owns the memory.
struct LineClasses: BitwiseCopyable, Sendable {
    private struct Pair: BitwiseCopyable {
        var first: Unicode.Scalar
        var second: Unicode.Scalar
        var classes: LineClass
    }

    /// A word that may be torn: what ends the line, and with what the next one begins.
    private struct Tear: BitwiseCopyable {
        var last: Unicode.Scalar
        var first: Unicode.Scalar
        var second: Unicode.Scalar
    }

    /// By character of the basic plane.
    private let singles: PlainTable<LineClass>
    private let pairs: PlainTable<Pair>
    private let pairCount: Int
    private let tears: PlainTable<Tear>
    private let tearCount: Int

    init(_ tables: LexiconReader) {
        var words: [(word: [Unicode.Scalar], value: Int)] = []
        words +=
            tables.characters(
                "line.end",
                .classes([
                    ("open", .open), ("measuring", .measuring), ("number", .beforeNumber),
                    ("date", .beforeDate), ("half", .beforeHalf), ("torn", .torn), ("title", .title),
                    ("numbered", .numbered),
                ]), most: 2,
                "end a line that goes on, or a title; of one or two characters, as in all tables of lines")
        words +=
            tables.characters(
                "line.begin",
                .classes(
                    [
                        ("dependent", .dependent), ("range", .range), ("dated", .dated),
                        ("surplus", .surplus), ("half", .half),
                    ], none: true), most: 2, "begin a line: 的, which begins no statement, or 截, which does")
        words +=
            tables.characters(
                "line.date",
                .classes([
                    ("year", .year), ("month", .month), ("day", .day), ("last", .lastOfDate),
                    ("part", .partOfMonth),
                ]), most: 1, "what dates are written with, and what they end with")
        words +=
            tables.characters(
                "line.unit", .classes([("part", .unit), ("surely", .surelyUnit), ("scale", .scale)]), most: 2,
                "end a figure or begin the line behind one; `surely` also where no sentence is around them")
        let torn = tables.characters(
            "line.torn", .label("word"), most: 4, "one word that a wrap may tear at the stroke: 百/分点")
        let tears = torn.compactMap { word, _ -> Tear? in
            guard word.count > 2, word[1] == "/" else { return nil }
            return Tear(last: word[0], first: word[2], second: word.count > 3 ? word[3] : TextView.none)
        }
        var pairs: [Pair] = []
        singles = tables.plane { singles in
            for (word, value) in words {
                let classes = value == WordTable.none ? LineClass.none : LineClass(rawValue: UInt32(value))
                if word.count == 1 {
                    singles[Int(word[0].value)].formUnion(classes)
                } else if let i = pairs.firstIndex(where: { $0.first == word[0] && $0.second == word[1] }) {
                    pairs[i].classes.formUnion(classes)
                } else {
                    pairs.append(Pair(first: word[0], second: word[1], classes: classes))
                }
            }
            for tear in tears { singles[Int(tear.last.value)].insert(.beforeTear) }
            for pair in pairs {
                singles[Int(pair.first.value)].insert(.beginsPair)
                singles[Int(pair.second.value)].insert(.endsPair)
            }
        }
        self.pairs = tables.plain(pairs)
        pairCount = pairs.count
        self.tears = tables.plain(tears)
        tearCount = tears.count
    }

    /// What one character says.
    @inline(__always)
    func of(_ character: Unicode.Scalar) -> LineClass {
        character.value < 0x10000 ? singles[Int(character.value)] : []
    }

    /// What a word of two characters says.
    func of(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> LineClass {
        guard of(first).contains(.beginsPair), of(second).contains(.endsPair) else { return [] }
        for i in 0..<pairCount where pairs[i].first == first && pairs[i].second == second {
            return pairs[i].classes
        }
        return []
    }

    /// Whether `last` and the beginning of the next line are one word.
    func tears(_ last: Unicode.Scalar, _ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
        guard of(last).contains(.beforeTear) else { return false }
        for i in 0..<tearCount where tears[i].last == last && tears[i].first == first {
            if tears[i].second == TextView.none || tears[i].second == second { return true }
        }
        return false
    }
}
