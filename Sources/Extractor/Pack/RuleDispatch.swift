/// Which rules to try where: by the character a match begins with and, for numbers, the
/// character behind the run of digits or numerals.
struct RuleDispatch: @unchecked Sendable {
    /// Rules to try, in their order.
    struct List: BitwiseCopyable {
        let rules: UnsafePointer<UInt16>
        let count: Int
    }

    /// Classes of a scalar as the beginning of a match: 0 none, otherwise a row of `lists`.
    private let startClass: UnsafePointer<UInt8>
    /// Classes of a scalar behind a run of digits or numerals: a column of `lists`.
    private let nextClass: UnsafePointer<UInt8>
    private let columns: Int
    private let lists: UnsafePointer<List>
    /// By scalar of the basic plane.
    let isNumeral: UnsafePointer<Bool>

    private static let digitRow = 0
    private static let numeralRow = 1

    /// `storage` owns the memory; it lives as long as the pack.
    init(_ rules: [PatternPack.Rule], _ storage: WordStorage) {
        let numerals = "〇零一二两三四五六七八九十百千万亿拾佰仟廿卅壹贰叁参肆伍陆柒捌玖数几"
        var isNumeral = [Bool](repeating: false, count: 0x10000)
        for scalar in numerals.unicodeScalars { isNumeral[Int(scalar.value)] = true }

        // Columns: characters that the same rules accept share one.
        var acceptedBy: [UInt32: [UInt16]] = [:]
        for (i, rule) in rules.enumerated() {
            for scalar in rule.next.unicodeScalars where scalar.value < 0x10000 {
                acceptedBy[scalar.value, default: []].append(UInt16(i))
            }
        }
        var nextClass = [UInt8](repeating: 0, count: 0x10000)
        var columnRules: [[UInt16]] = [[]]
        for (scalar, accepted) in acceptedBy.sorted(by: { $0.key < $1.key }) {
            let column = columnRules.firstIndex(of: accepted) ?? columnRules.count
            if column == columnRules.count { columnRules.append(accepted) }
            nextClass[Int(scalar)] = UInt8(min(column, 255))
        }

        // Rows: digits, numerals, and the first characters of the words rules start with.
        var byScalar: [UInt32: [UInt16]] = [:]
        for (i, rule) in rules.enumerated() {
            for start in rule.starts where start != "digit" && start != "numeral" {
                if let scalar = start.unicodeScalars.first, scalar.value < 0x10000,
                    byScalar[scalar.value]?.contains(UInt16(i)) != true
                {
                    byScalar[scalar.value, default: []].append(UInt16(i))
                }
            }
        }
        var startClass = [UInt8](repeating: 0, count: 0x10000)
        var rows: [(literal: [UInt16], number: String)] = [([], "digit"), ([], "numeral")]
        for scalar in numerals.unicodeScalars { startClass[Int(scalar.value)] = UInt8(Self.numeralRow) }
        for (scalar, starting) in byScalar.sorted(by: { $0.key < $1.key }) where rows.count < 255 {
            rows.append((starting, isNumeral[Int(scalar)] ? "numeral" : ""))
            startClass[Int(scalar)] = UInt8(rows.count - 1)
        }

        columns = columnRules.count
        var lists: [[UInt16]] = []
        for row in rows {
            for column in columnRules {
                lists.append(
                    rules.indices.map(UInt16.init).filter { i in
                        let rule = rules[Int(i)]
                        return row.literal.contains(i)
                            || rule.starts.contains(row.number)
                                && (rule.next.isEmpty || column.contains(i))
                    })
            }
        }
        self.lists = storage.keep(lists.map { List(rules: storage.keep($0), count: $0.count) })
        self.startClass = storage.keep(startClass)
        self.nextClass = storage.keep(nextClass)
        self.isNumeral = storage.keep(isNumeral)
    }

    /// Rules for a run of digits that `next` follows.
    @inline(__always)
    func rules(afterDigits next: UInt32) -> List {
        lists[Self.digitRow * columns + column(next)]
    }

    /// Rules for a match that begins with `first`, where `next` follows the numerals.
    @inline(__always)
    func rules(startingWith first: UInt32, next: UInt32) -> List {
        lists[Int(startClass[Int(first)]) * columns + column(next)]
    }

    @inline(__always)
    func starts(_ scalar: UInt32) -> Bool { startClass[Int(scalar)] != 0 }

    @inline(__always)
    private func column(_ next: UInt32) -> Int { next < 0x10000 ? Int(nextClass[Int(next)]) : 0 }
}
