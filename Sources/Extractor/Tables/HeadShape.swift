/// What words make of a column, whatever the report's period.
struct HeadShape: Equatable, Sendable {
    let role: TableColumn.Role
    /// Those pieces of what is left of the words that are names, and how many bytes name a part: none where they are
    /// what is left of a comparison.
    let names: [Range<Int>]
    let partLength: Int
    let isPercent: Bool
    /// Numbers without a unit: 汇率.
    let isPlain: Bool
    /// Amounts and no rates: 金额.
    let isAmount: Bool
    /// No column, but what stands above several: 归属于母公司所有者权益.
    let isGroup: Bool
    let basis: Basis
    let scope: Scope

    /// `isAmbiguous`: whether the words name several periods, so that nobody knows what the column holds.
    init(_ phrase: HeadPhrase, _ passage: Passage, isAmbiguous: Bool = false) {
        let reader = Reader(passage: passage)
        let words = phrase.words
        names = phrase.rest.filter(reader.isName)
        role = isAmbiguous ? .unknown : reader.role(phrase, names)
        let length = names.reduce(0) { $0 + $1.count }
        let isChange = role == .change || role == .amountChange
        partLength = isChange && reader.isComparison(names, length) ? 0 : length
        let rate = role == .value || role == .share ? reader.rate(names) : .none
        isPercent = phrase.isPercent || rate == .percent
        isPlain = rate == .plain
        isGroup = words.contains(.group) && names.isEmpty
        isAmount = role == .value && words.contains(.sum) && !isPercent && rate == .none
        scope = words.contains(.parent) ? .parent : words.contains(.consolidated) ? .consolidated : .none
        let isYoY = words.contains(.changeYoY) || isChange && words.contains(.compareYoY)
        basis = words.contains(.changePoP) ? .pop : isYoY ? .yoy : .none
    }

    private struct Reader: PassageReader {
        let passage: Passage

        func isName(_ range: Range<Int>) -> Bool {
            range.contains { text[$0] >= 0x80 || text[$0].isLetter || text[$0].isDigit }
        }

        /// 比…末: what is left of a comparison is no name, but for that of a measure: 收入比上年增减.
        func isComparison(_ names: [Range<Int>], _ length: Int) -> Bool {
            length <= 6 && !(names.count == 1 && isMeasure(names[0]) && rate(names) == .none)
        }

        func rate(_ names: [Range<Int>]) -> RateWord {
            guard let last = names.last else { return .none }
            return pack.words.tables.rate.longest(in: text.bytes, endingAt: last.upperBound)
                .map { RateWord($0) } ?? .none
        }

        func role(_ phrase: HeadPhrase, _ names: [Range<Int>]) -> TableColumn.Role {
            let words = phrase.words
            if words.contains(.text) { return .text }
            if words.contains(.ordinal), names.isEmpty { return .ordinal }
            if words.contains(.note), names.reduce(0, { $0 + $1.count }) <= 6 { return .note }
            if words.contains(.amountChange) { return .amountChange }
            if phrase.isChange { return .change }
            if words.contains(.share) { return .share }
            if phrase.hasPeriod || words.contains(.version) { return .value }
            if words.contains(.unit), names.isEmpty { return .unit }
            if words.contains(.name), !words.contains(.amount), phrase.unit == nil,
                names.isEmpty || names.count == 1 && isNaming(names[0])
            {
                return .name
            }
            if !phrase.dates.isEmpty { return .value }
            if words.contains(.amount) || words.contains(.total) || words.contains(.consolidated)
                || words.contains(.parent) || phrase.unit != nil || phrase.isPercent
            {
                return .value
            }
            if let last = names.last, isMeasure(last) { return .value }
            return .unknown
        }

        /// 被投资单位名称
        private func isNaming(_ range: Range<Int>) -> Bool {
            let start = text.start(before: text.start(before: range.upperBound))
            return start > range.lowerBound && pack.words.tables.stands(.naming, in: text, at: start)
        }

        private func isMeasure(_ range: Range<Int>) -> Bool {
            pack.words.tables.measure.longest(in: text.bytes, endingAt: range.upperBound) != nil
                || pack.words.tables.rate.longest(in: text.bytes, endingAt: range.upperBound) != nil
        }
    }
}
