/// Which rules to try where: by the characters a match begins with, by the character behind a
/// number, and by characters that must stand near.
///
/// A candidate costs a few look-ups; a pattern that is run for nothing costs as much as all of
/// them. So a rule says in its `starts`, `next` and `needs` where it cannot match.
struct RuleDispatch: @unchecked Sendable {
    /// Rules to try, in their order.
    struct List: BitwiseCopyable {
        let rules: UnsafePointer<UInt16>
        /// Of each rule what all its words begin with that begin with these two characters; nil where none has a word.
        var openings: UnsafePointer<Opening>?
        let count: Int
    }

    /// The beginning of a match.
    struct Opening: BitwiseCopyable {
        let bytes: UnsafePointer<UInt8>
        let count: Int

        @inline(__always)
        func stands(in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
            guard let base = text.baseAddress, start + count <= text.count else { return false }
            return WordTable.isSame(base + start, bytes, count)
        }
    }

    /// Classes of a scalar as the beginning of a match: 0 none, otherwise a row of `literals`.
    private let startClass: UnsafePointer<UInt16>
    /// Classes of the second character of a match that begins with a word.
    private let secondClass: UnsafePointer<UInt16>
    private let seconds: Int
    private let literals: UnsafePointer<List>
    /// Classes of a scalar behind a run of digits or numerals: a column of the two below.
    private let nextClass: UnsafePointer<UInt16>
    private let afterDigits: UnsafePointer<List>
    private let afterNumerals: UnsafePointer<List>
    /// Behind digits with commas between them, which are no date.
    private let afterGroups: UnsafePointer<List>
    /// Rules that name the point in `next`, for numbers with one inside: 2022.3.15.
    private let withPoint: List
    private let withPointAndGroups: List
    /// By scalar of the basic plane: whether a number may begin with it.
    let numerals: ScalarSet
    /// The sets of `needs` that a scalar is in.
    private let needBits: UnsafePointer<UInt32>
    /// Scalars with which a match may begin, and those of them and of what else the matcher looks at.
    private let beginning: ScalarSet
    private let seen: ScalarSet
    /// Scalars that are in any set of `needs`.
    private let needed: ScalarSet
    /// How many sets there are.
    let setCount: Int
    /// The sets each rule needs.
    let needs: [UInt32]

    /// Bytes behind the beginning of a match within which `needs` must be met.
    static let reach = 120

    /// `ordinals` begin no match, but the matcher must see them, and so does what it asks for `besides`.
    /// `storage` owns the memory; it lives as long as the pack.
    init(
        _ rules: [PatternPack.Rule], _ numerals: NumeralTable, ordinals: [String], besides: [Unicode.Scalar],
        _ storage: WordStorage
    ) {
        let none = List(rules: storage.keep([]), openings: nil, count: 0)
        /// A copy of the indices of rules, in their order.
        func list(_ rules: [UInt16]) -> List {
            rules.isEmpty ? none : List(rules: storage.keep(rules), openings: nil, count: rules.count)
        }

        // Behind numbers: a column for each character that rules name, and one for all others.
        let nextClass: UnsafeMutablePointer<UInt16> = storage.zeroes(0x10000)
        var columns = 1
        for rule in rules {
            for scalar in rule.next.unicodeScalars
            where scalar.value < 0x10000 && nextClass[Int(scalar.value)] == 0 {
                nextClass[Int(scalar.value)] = UInt16(columns)
                columns += 1
            }
        }
        var digitLists = [[UInt16]](repeating: [], count: columns)
        var numeralLists = digitLists
        var pointList: [UInt16] = []
        for (index, rule) in rules.enumerated() {
            let accepted = RuleDispatch.columns(of: rule, among: columns, nextClass)
            if rule.beginsWithDigits {
                for column in accepted { digitLists[column].append(UInt16(index)) }
                if rule.next.utf8.contains(0x2E) { pointList.append(UInt16(index)) }
            }
            if rule.starts.contains("numeral") {
                for column in accepted { numeralLists[column].append(UInt16(index)) }
            }
        }
        afterDigits = storage.keep(digitLists.map(list))
        afterNumerals = storage.keep(numeralLists.map(list))
        /// Those that may match digits with commas between them.
        func ofGroups(_ indices: [UInt16]) -> List { list(indices.filter { rules[Int($0)].type != "date" }) }
        afterGroups = storage.keep(digitLists.map(ofGroups))
        withPoint = list(pointList)
        withPointAndGroups = ofGroups(pointList)

        // Words that matches begin with, by their first and second characters: a row for each first,
        // a column for each second, and column 0 for those that no word goes on with.
        let startClass: UnsafeMutablePointer<UInt16> = storage.zeroes(0x10000)
        let secondClass: UnsafeMutablePointer<UInt16> = storage.zeroes(0x10000)
        var rows = 1
        var others = 1
        var firsts: [UInt32] = []
        var openings: [(rule: UInt16, row: Int, column: Int, word: [UInt8])] = []
        for (index, rule) in rules.enumerated() {
            for word in rule.starts where !PatternPack.Rule.classes.contains(word) {
                let scalars = word.unicodeScalars.prefix(2).map { Int($0.value) }
                guard let first = scalars.first, scalars.allSatisfy({ $0 < 0x10000 }) else { continue }
                if startClass[first] == 0 {
                    startClass[first] = UInt16(rows)
                    firsts.append(UInt32(first))
                    rows += 1
                }
                if scalars.count > 1, secondClass[scalars[1]] == 0 {
                    secondClass[scalars[1]] = UInt16(others)
                    others += 1
                }
                openings.append(
                    (
                        UInt16(index), Int(startClass[first]),
                        scalars.count > 1 ? Int(secondClass[scalars[1]]) : 0, Array(word.utf8)
                    ))
            }
        }
        for first in ordinals.compactMap(\.unicodeScalars.first?.value)
        where first < 0x10000 && startClass[Int(first)] == 0 {
            startClass[Int(first)] = UInt16(rows)
            firsts.append(first)
            rows += 1
        }
        // A word of one character goes with any second one.
        var wordLists = [[(rule: UInt16, word: [UInt8])]](repeating: [], count: rows * others)
        for (rule, row, column, word) in openings {
            for column in column == 0 ? 0..<others : column..<column + 1 {
                let cell = row * others + column
                if let last = wordLists[cell].last, last.rule == rule {
                    wordLists[cell][wordLists[cell].count - 1].word = zip(last.word, word).prefix { $0 == $1 }
                        .map(\.0)
                } else {
                    wordLists[cell].append((rule, word))
                }
            }
        }

        // Characters that must stand near.
        let needBits: UnsafeMutablePointer<UInt32> = storage.zeroes(0x10000)
        var inSets: [UInt32] = []
        // A set without a bit spares no work; the rule is tried all the same.
        let sets = Array(Set(rules.flatMap(\.needs)).sorted().prefix(UInt32.bitWidth))
        for (bit, set) in sets.enumerated() {
            for scalar in set.unicodeScalars where scalar.value < 0x10000 {
                needBits[Int(scalar.value)] |= 1 << UInt32(bit)
                inSets.append(scalar.value)
            }
        }
        setCount = sets.count
        needs = rules.map { rule in
            rule.needs.reduce(0) { bits, set in
                sets.firstIndex(of: set).map { bits | 1 << UInt32($0) } ?? bits
            }
        }

        seconds = others
        literals = storage.keep(
            wordLists.map { words in
                var result = list(words.map(\.rule))
                if !words.isEmpty {
                    result.openings = storage.keep(
                        words.map { Opening(bytes: storage.keep($0.word), count: $0.word.count) })
                }
                return result
            })
        self.startClass = UnsafePointer(startClass)
        self.secondClass = UnsafePointer(secondClass)
        self.nextClass = UnsafePointer(nextClass)
        self.needBits = UnsafePointer(needBits)
        self.numerals = numerals.starts
        beginning = ScalarSet(firsts, and: numerals.starts, in: storage)
        seen = ScalarSet(besides.map(\.value), and: beginning, in: storage)
        needed = ScalarSet(inSets, in: storage)
    }

    /// The columns of the characters that may follow the number a rule begins with.
    private static func columns(
        of rule: PatternPack.Rule, among count: Int, _ nextClass: UnsafeMutablePointer<UInt16>
    ) -> [Int] {
        if rule.next.isEmpty { return Array(0..<count) }
        let named = rule.next.unicodeScalars.filter { $0.value < 0x10000 }.map {
            Int(nextClass[Int($0.value)])
        }
        return Set(named).subtracting([0]).sorted()
    }

    /// Rules for a run of digits that `next` follows; `hasGroups`: whether commas stand between them.
    @inline(__always)
    func rules(afterDigits next: UInt32, hasGroups: Bool) -> List {
        (hasGroups ? afterGroups : afterDigits)[column(next)]
    }

    /// Rules for a run of digits with a point inside.
    @inline(__always)
    func rulesWithPoint(hasGroups: Bool) -> List { hasGroups ? withPointAndGroups : withPoint }

    /// Rules for a run of numerals that `next` follows.
    @inline(__always)
    func rules(afterNumerals next: UInt32) -> List { afterNumerals[column(next)] }

    /// Rules for a match that begins with a word of these two characters; nil for no word.
    @inline(__always)
    func rules(startingWith first: UInt32, _ second: UInt32) -> List? {
        let row = Int(startClass[Int(first)])
        guard row > 0 else { return nil }
        return literals[row * seconds + (second < 0x10000 ? Int(secondClass[Int(second)]) : 0)]
    }

    @inline(__always)
    func starts(_ scalar: UInt32) -> Bool { beginning.contains(scalar) }

    /// Behind the characters of three bytes from `at` on that the matcher need not look at.
    @inline(__always)
    func skip(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
        seen.skipOthers(text, at, to: text.count)
    }

    /// Behind the characters of three bytes from `at` on, before `end`, that are in no set of `needs`.
    @inline(__always)
    func skipUnneeded(_ text: UnsafeBufferPointer<UInt8>, _ at: Int, to end: Int) -> Int {
        needed.skipOthers(text, at, to: end)
    }

    @inline(__always)
    private func column(_ next: UInt32) -> Int { next < 0x10000 ? Int(nextClass[Int(next)]) : 0 }

    /// The sets of `needs` that a scalar of the basic plane is in.
    @inline(__always)
    func sets(of scalar: UInt32) -> UInt32 { needBits[Int(scalar)] }
}
