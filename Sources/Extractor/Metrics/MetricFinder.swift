/// Finds what a figure measures: the counted noun behind it, the subject before it, or what the
/// figure before it in the sentence measures.
///
///     公益项目捐赠总额达 2,270 万元      公益项目捐赠总额
///     超 2,000 万场非遗与民间艺术直播    非遗与民间艺术直播
///     毛利为 7.4 亿元，增加 6.0%         毛利, twice
///     甲和乙分别增长 3%、5%             甲 and 乙
struct MetricFinder: PassageReader {
    let passage: Passage

    /// What is known of the figures of a sentence so far.
    struct State {
        /// End of the last figure, or the beginning of the sentence.
        var end: Int
        var metric: [Range<Int>] = []
        /// The coordinated subjects of a list (分别) and how many figures have taken theirs.
        var parts: [[Range<Int>]] = []
        var taken = 0
        /// Whether a later list may ask for what is said: it takes four figures.
        var keepsSaid = false
        /// What the figures of the sentence measure, each once, in their order.
        var said: [[Range<Int>]] = []
        /// The last figure, if it bounds what the next is said of: 逾期90天以上贷款余额.
        var threshold: Range<Int>?
    }

    static let longestSubject = 32 * 3
    static let longestNoun = 18 * 3
    static let mostSaid = 24

    /// `dates` are the phrases of the sentence, `before` the number of those before the figure; `ahead` figures
    /// make a list that begins with this one.
    func metric(
        of figure: Figure, in sentence: Range<Int>, _ dates: [Range<Int>], before: Int, ahead: Int,
        _ state: inout State
    ) -> [Range<Int>] {
        // 7天期 is part of a name.
        if isTerm(figure) { return [] }
        var found = find(figure, sentence, dates[..<before], ahead, &state)
        if let last = found.last,
            pack.words.metricNone.longest(in: text, endingAt: last.upperBound) != nil
                || dates.contains(where: { $0.contains(last.lowerBound) && last.upperBound <= $0.upperBound })
        {
            found = []
        }
        // Digits of another number name nothing.
        if !found.contains(where: isNamed) { found = [] }
        state.end = figure.end
        state.threshold = isSpan(figure) && figure.modifier.isBound ? figure.start..<figure.end : nil
        if !found.isEmpty {
            state.metric = found
            if state.keepsSaid, state.said.count < MetricFinder.mostSaid, state.said.last != found {
                state.said.append(found)
            }
        }
        return found
    }

    /// Whether a letter or an ideograph stands in the range.
    private func isNamed(_ range: Range<Int>) -> Bool {
        var at = range.lowerBound
        while at < range.upperBound {
            let character = text.char(at: at)
            if character.isIdeograph || character.properties.isAlphabetic { return true }
            at = text.after(at)
        }
        return false
    }

    private func find(
        _ figure: Figure, _ sentence: Range<Int>, _ dates: ArraySlice<Range<Int>>, _ ahead: Int,
        _ state: inout State
    ) -> [Range<Int>] {
        if state.taken > 0, state.taken < state.parts.count, isSeparator(state.end, figure.start) {
            state.taken += 1
            return state.parts[state.taken - 1]
        }
        if countsPlaces(figure) { return [] }
        let before = subject(before: figure, sentence, dates, state)
        if let noun = noun(behind: figure, sentence.upperBound, before) {
            state.parts = []
            state.taken = 0
            return [noun]
        }
        // 收入为 100 亿元，利润为 10 亿元，同比分别增长: dealt out over the clauses before.
        if before.pieces.isEmpty, before.isDistributed, ahead > 1, state.said.count >= ahead {
            state.parts = Array(state.said.suffix(ahead))
            state.taken = 1
            return state.parts[0]
        }
        guard !before.pieces.isEmpty else {
            state.parts = []
            state.taken = 0
            return inherited(before, figure, state, dates)
        }
        if before.isDistributed {
            state.parts = members(of: before.pieces)
            state.taken = 1
            if let first = state.parts.first { return first }
        }
        state.parts = []
        state.taken = 0
        if isSpan(figure), !before.hasCopula, !endsInTime(before.pieces) { return [] }
        return before.pieces
    }

    /// What a figure without a subject of its own measures: what the one before it does, unless
    /// another clause with a subject stands between.
    private func inherited(
        _ before: Subject, _ figure: Figure, _ state: State, _ dates: ArraySlice<Range<Int>>
    ) -> [Range<Int>] {
        // 增速比上年高 0.3 个百分点 is said of the rate, 降幅 10.4% of what fell.
        let isOfRate = figure.unit == .percentagePoint || figure.unit == .basisPoint
        if let noun = before.changeNoun, isOfRate { return [noun] }
        if !state.metric.isEmpty, !text.hasSemicolon(from: state.end, to: figure.start) {
            return state.metric
        }
        if let noun = before.changeNoun { return [noun] }
        // 与绩效连结的比重，自 7 月起由 10% 调高为 15%
        var at = before.end
        guard isBoundary(endingAt: at) else { return [] }
        while at > state.end, isBoundary(endingAt: at), text[at - 1] >= 0x80 { at = text.start(before: at) }
        guard at - state.end >= 6, text[at - 1] >= 0x80, !dates.contains(where: { $0.upperBound == at })
        else {
            return []
        }
        var subject = before
        return trimmed(withoutShare(phrase(endingAt: at, state.end, lists: false), &subject))
    }

    /// 走过 12 年, 52 岁: ages and spans of days or more measure nothing unless a copula or a word
    /// of time says so (平均用时 11 天, 平均年龄为 36 岁).
    func isSpan(_ figure: Figure) -> Bool {
        guard let unit = pack.traits(figure.unit) else { return false }
        return unit.quantity == .age || unit.quantity == .duration && unit.isCalendar
    }

    private func endsInTime(_ pieces: [Range<Int>]) -> Bool {
        guard let last = pieces.last else { return false }
        return grammar.metricTime.stands(in: text, before: last.upperBound)
    }

    /// 6 省: what they are is said by the unit.
    private func countsPlaces(_ figure: Figure) -> Bool {
        pack.traits(figure.unit)?.special == .place
    }

    private func isTerm(_ figure: Figure) -> Bool {
        pack.measures(figure.unit, .duration) && grammar.metricTerm.stands(in: text, at: figure.end)
    }

    // MARK: - Characters

    /// Whether a clause ends at `end`.
    func isBoundary(endingAt end: Int) -> Bool {
        guard end > 0 else { return true }
        switch text.char(before: end) {
        case "，", "。", "；", "：", "（", "、": return true
        case let character: return !(0x800...0xFFFF).contains(character.value)
        }
    }

    @inline(__always)
    func isQuote(_ character: Unicode.Scalar) -> Bool {
        character == "“" || character == "”" || character == "《" || character == "》"
    }
}
