/// How many of the records that readers checked were right.
///
///     let score = CorrectionScore(corrections)
///     score.all.right        // of score.all.checked
public struct CorrectionScore: Sendable, Equatable {
    /// Of one type of record, or of all.
    public struct Count: Sendable, Equatable {
        /// Records as they should be.
        public var right = 0
        /// Records that should not be there.
        public var wrong = 0
        /// Records with a key that should say something else.
        public var corrected = 0
        /// Records that should be there.
        public var missed = 0

        public var checked: Int { right + wrong + corrected }

        /// The share of the checked that were right, in tenths of a percent, rounded; nil where none was checked.
        public var precision: Int? { Count.permille(right, of: checked) }
        /// The share of what should be there that was.
        public var recall: Int? { Count.permille(right + corrected, of: right + corrected + missed) }

        private static func permille(_ part: Int, of all: Int) -> Int? {
            all > 0 ? (2000 * part + all) / (2 * all) : nil
        }

        mutating func add(_ verdict: Correction.Verdict) {
            switch verdict {
            case .right: right += 1
            case .wrong: wrong += 1
            case .corrected: corrected += 1
            case .missed: missed += 1
            }
        }
    }

    public private(set) var all = Count()
    /// By the type of the records, in the order of their names.
    public private(set) var types: [(name: String, count: Count)] = []
    /// How often a key was corrected, in the order of the keys.
    public private(set) var keys: [(key: RecordKey, count: Int)] = []

    /// Of several verdicts on one record the last counts.
    public init(_ corrections: [Correction]) {
        var last: [String: Correction] = [:]
        for one in corrections { last["\(one.doc)\n\(one.start)\n\(one.record)"] = one }
        var byType: [String: Count] = [:]
        var byKey: [RecordKey: Int] = [:]
        for one in last.values {
            all.add(one.verdict)
            byType[one.type, default: Count()].add(one.verdict)
            if one.verdict == .corrected { for key in one.values.keys { byKey[key, default: 0] += 1 } }
        }
        types = byType.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        keys = byKey.sorted { $0.key.rawValue < $1.key.rawValue }.map { ($0.key, $0.value) }
    }

    public static func == (a: Self, b: Self) -> Bool {
        a.all == b.all && a.types.elementsEqual(b.types, by: ==) && a.keys.elementsEqual(b.keys, by: ==)
    }
}
