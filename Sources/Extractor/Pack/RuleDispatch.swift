/// Which rules to try where: by the characters a match begins with, by the character behind a
/// number, and by characters that must stand near.
///
/// A candidate costs a few look-ups; a pattern that is run for nothing costs as much as all of
/// them. So a rule says in its `starts`, `next` and `needs` where it cannot match.
struct RuleDispatch: @unchecked Sendable {
    /// Rules to try, in their order.
    struct List: BitwiseCopyable {
        let rules: UnsafePointer<UInt16>
        let count: Int
    }

    /// Classes of a scalar as the beginning of a match: 0 none, otherwise a row of `literals`.
    private let startClass: UnsafePointer<UInt8>
    /// Classes of the second character of a match that begins with a word.
    private let secondClass: UnsafePointer<UInt8>
    private let seconds: Int
    private let literals: UnsafePointer<List>
    /// Classes of a scalar behind a run of digits or numerals: a column of the two below.
    private let nextClass: UnsafePointer<UInt8>
    private let afterDigits: UnsafePointer<List>
    private let afterNumerals: UnsafePointer<List>
    /// Rules that name the point in `next`, for numbers with one inside: 2022.3.15.
    let withPoint: List
    /// By scalar of the basic plane.
    let isNumeral: UnsafePointer<Bool>
    /// The sets of `needs` that a scalar is in.
    private let needBits: UnsafePointer<UInt16>
    /// The sets each rule needs.
    let needs: [UInt16]

    /// Bytes behind the beginning of a match within which `needs` must be met.
    static let reach = 120

    /// `storage` owns the memory; it lives as long as the pack.
    init(_ rules: [PatternPack.Rule], _ storage: WordStorage) {
        let numerals = "〇零一二两三四五六七八九十百千万亿拾佰仟廿卅壹贰叁参肆伍陆柒捌玖数几"
        var isNumeral = [Bool](repeating: false, count: 0x10000)
        for scalar in numerals.unicodeScalars { isNumeral[Int(scalar.value)] = true }
        let indices = rules.indices.map(UInt16.init)
        func list(_ accepts: (PatternPack.Rule) -> Bool) -> List {
            let accepted = indices.filter { accepts(rules[Int($0)]) }
            return List(rules: storage.keep(accepted), count: accepted.count)
        }

        // Behind numbers.
        let followers = Set(rules.flatMap(\.next.unicodeScalars)).sorted().prefix(254)
        var nextClass = [UInt8](repeating: 0, count: 0x10000)
        var columns: [Unicode.Scalar?] = [nil]
        for scalar in followers where scalar.value < 0x10000 {
            nextClass[Int(scalar.value)] = UInt8(columns.count)
            columns.append(scalar)
        }
        func follows(_ rule: PatternPack.Rule, _ start: String, _ scalar: Unicode.Scalar?) -> Bool {
            rule.starts.contains(start)
                && (rule.next.isEmpty || scalar.map { rule.next.unicodeScalars.contains($0) } == true)
        }
        afterDigits = storage.keep(columns.map { column in list { follows($0, "digit", column) } })
        afterNumerals = storage.keep(columns.map { column in list { follows($0, "numeral", column) } })
        withPoint = list { $0.starts.contains("digit") && $0.next.contains(".") }

        // Words that matches begin with, by their first and second characters.
        var startClass = [UInt8](repeating: 0, count: 0x10000)
        var secondClass = [UInt8](repeating: 0, count: 0x10000)
        var firsts: [Unicode.Scalar?] = [nil]
        var others: [Unicode.Scalar?] = [nil]
        for word in rules.flatMap(\.starts) where word != "digit" && word != "numeral" {
            let scalars = Array(word.unicodeScalars.prefix(2))
            guard let first = scalars.first, scalars.allSatisfy({ $0.value < 0x10000 }) else { continue }
            if startClass[Int(first.value)] == 0, firsts.count < 255 {
                startClass[Int(first.value)] = UInt8(firsts.count)
                firsts.append(first)
            }
            if scalars.count > 1, secondClass[Int(scalars[1].value)] == 0, others.count < 255 {
                secondClass[Int(scalars[1].value)] = UInt8(others.count)
                others.append(scalars[1])
            }
        }
        var literals: [List] = []
        for first in firsts {
            for second in others {
                literals.append(
                    list { rule in
                        rule.starts.contains { word in
                            let scalars = Array(word.unicodeScalars.prefix(2))
                            guard word != "digit", word != "numeral", scalars.first == first, first != nil
                            else {
                                return false
                            }
                            return scalars.count == 1 || scalars[1] == second
                        }
                    })
            }
        }

        // Characters that must stand near.
        var needBits = [UInt16](repeating: 0, count: 0x10000)
        let sets = Array(Set(rules.flatMap(\.needs)).sorted().prefix(16))
        for (bit, set) in sets.enumerated() {
            for scalar in set.unicodeScalars where scalar.value < 0x10000 {
                needBits[Int(scalar.value)] |= 1 << UInt16(bit)
            }
        }
        needs = rules.map { rule in
            rule.needs.reduce(0) { bits, set in
                sets.firstIndex(of: set).map { bits | 1 << UInt16($0) } ?? bits
            }
        }

        seconds = others.count
        self.literals = storage.keep(literals)
        self.startClass = storage.keep(startClass)
        self.secondClass = storage.keep(secondClass)
        self.nextClass = storage.keep(nextClass)
        self.needBits = storage.keep(needBits)
        self.isNumeral = storage.keep(isNumeral)
    }

    /// Rules for a run of digits that `next` follows.
    @inline(__always)
    func rules(afterDigits next: UInt32) -> List { afterDigits[column(next)] }

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
    func starts(_ scalar: UInt32) -> Bool { startClass[Int(scalar)] != 0 || isNumeral[Int(scalar)] }

    @inline(__always)
    private func column(_ next: UInt32) -> Int { next < 0x10000 ? Int(nextClass[Int(next)]) : 0 }

    /// The sets of `needs` met between `start` and the end of its block, within reach.
    func met(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> UInt16 {
        var bits: UInt16 = 0
        var at = start
        let end = min(text.count, start + RuleDispatch.reach)
        while at < end {
            let byte = text[at]
            if byte < 0x80 {
                if byte == 0x0A { break }
                bits |= needBits[Int(byte)]
                at += 1
            } else if byte >= 0xE0, byte < 0xF0, at + 2 < text.count {
                bits |= needBits[Int(text.scalar3(at))]
                at += 3
            } else {
                at += 1
            }
        }
        return bits
    }
}
