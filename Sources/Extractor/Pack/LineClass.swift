/// What a word says where a line ends or begins; the values of the tables `line.…` of a pack.
struct LineClass: OptionSet, BitwiseCopyable {
    let rawValue: UInt32

    // line.end
    static let open = LineClass(rawValue: 1)
    static let measuring = LineClass(rawValue: 1 << 1)
    static let beforeNumber = LineClass(rawValue: 1 << 2)
    static let beforeDate = LineClass(rawValue: 1 << 3)
    static let beforeHalf = LineClass(rawValue: 1 << 4)
    static let torn = LineClass(rawValue: 1 << 5)
    static let title = LineClass(rawValue: 1 << 6)
    // line.begin
    static let dependent = LineClass(rawValue: 1 << 7)
    static let range = LineClass(rawValue: 1 << 8)
    static let dated = LineClass(rawValue: 1 << 9)
    static let surplus = LineClass(rawValue: 1 << 10)
    static let half = LineClass(rawValue: 1 << 11)
    static let none = LineClass(rawValue: 1 << 12)
    // line.date
    static let year = LineClass(rawValue: 1 << 13)
    static let month = LineClass(rawValue: 1 << 14)
    static let day = LineClass(rawValue: 1 << 15)
    static let lastOfDate = LineClass(rawValue: 1 << 16)
    static let partOfMonth = LineClass(rawValue: 1 << 17)
    // line.unit
    static let unit = LineClass(rawValue: 1 << 18)
    static let surelyUnit = LineClass(rawValue: 1 << 19)
    static let scale = LineClass(rawValue: 1 << 20)
    // The first and the last character of words of two, for which `LineClasses` is asked again.
    static let beginsPair = LineClass(rawValue: 1 << 21)
    static let endsPair = LineClass(rawValue: 1 << 22)
    /// 个 in 个/月: a word may be torn behind it.
    static let beforeTear = LineClass(rawValue: 1 << 23)
}

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
        var singles = [LineClass](repeating: [], count: 0x10000)
        var pairs: [Pair] = []
        func add(_ words: [(word: [Unicode.Scalar], value: Int)]) {
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
        }
        add(
            tables.characters(
                "line.end",
                .classes([
                    ("open", .open), ("measuring", .measuring), ("number", .beforeNumber),
                    ("date", .beforeDate), ("half", .beforeHalf), ("torn", .torn), ("title", .title),
                ]), most: 2,
                "end a line that goes on, or a title; of one or two characters, as in all tables of lines"))
        add(
            tables.characters(
                "line.begin",
                .classes(
                    [
                        ("dependent", .dependent), ("range", .range), ("dated", .dated),
                        ("surplus", .surplus), ("half", .half),
                    ], none: true), most: 2, "begin a line: 的, which begins no statement, or 截, which does"))
        add(
            tables.characters(
                "line.date",
                .classes([
                    ("year", .year), ("month", .month), ("day", .day), ("last", .lastOfDate),
                    ("part", .partOfMonth),
                ]), most: 1, "what dates are written with, and what they end with"))
        add(
            tables.characters(
                "line.unit", .classes([("part", .unit), ("surely", .surelyUnit), ("scale", .scale)]), most: 2,
                "end a figure or begin the line behind one; `surely` also where no sentence is around them"))
        var tears: [Tear] = []
        let torn = tables.characters(
            "line.torn", .label("word"), most: 4, "one word that a wrap may tear at the stroke: 百/分点")
        for (word, _) in torn {
            guard word.count > 2, word[1] == "/" else { continue }
            tears.append(
                Tear(last: word[0], first: word[2], second: word.count > 3 ? word[3] : TextView.none))
            singles[Int(word[0].value)].insert(.beforeTear)
        }
        for pair in pairs {
            singles[Int(pair.first.value)].insert(.beginsPair)
            singles[Int(pair.second.value)].insert(.endsPair)
        }
        self.singles = tables.plain(singles)
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
