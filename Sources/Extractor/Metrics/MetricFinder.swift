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
        var metric = Pieces()
        /// The coordinated subjects of a list (分别) and how many figures have taken theirs.
        var parts: [Pieces] = []
        var taken = 0
        /// Whether a later list may ask for what is said: it takes four figures.
        var keepsSaid = false
        /// What the figures of the sentence measure, each once, in their order.
        var said: [Pieces] = []
        /// Whether the last figure took what it measures from the one before.
        var isInherited = false
        /// The unit of the last figure that named what it measures.
        var unit = FigureUnit.none
        /// Whether the figure is the whole that the next is a part of: 约占股本总额 89,882.22 万股的 0.93%.
        var isWhole = false
        /// The last figure, if it bounds what the next is said of: 逾期90天以上贷款余额.
        var threshold: Range<Int>?
    }

    static let longestSubject = 32 * 3
    static let longestNoun = 18 * 3
    static let mostSaid = 24

    /// What stands around a figure among the others of its sentence.
    struct Neighbours {
        /// How many figures make a list that begins with this one.
        var ahead = 1
        /// The end of the last figure that stands right behind this one, or behind one that does.
        var stack: Int
    }

    /// `dates` are the phrases of the sentence, `before` the number of those before the figure.
    func metric(
        of figure: Figure, in sentence: Range<Int>, _ dates: [Range<Int>], before: Int,
        _ neighbours: Neighbours, _ state: inout State
    ) -> Pieces {
        state.isInherited = false
        // 7天期 is part of a name.
        if isTerm(figure) { return .none }
        var found = find(figure, sentence, dates[..<before], neighbours, &state)
        if let last = found.last,
            pack.words.metricNone.longest(in: text, endingAt: last.upperBound) != nil
                || dates.contains(where: { $0.contains(last.lowerBound) && last.upperBound <= $0.upperBound })
        {
            found = .none
        }
        // Digits of another number name nothing.
        if !found.contains(where: isNamed) { found = .none }
        let named = found
        if let group = group(of: figure, found, sentence) { found = Pieces(group) }
        state.end = figure.end
        state.threshold = isSpan(figure) && figure.modifier.isBound ? figure.start..<figure.end : nil
        if !found.isEmpty {
            if !state.isWhole { state.metric = named }
            if !figure.isPercentage { state.unit = figure.unit }
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
        _ figure: Figure, _ sentence: Range<Int>, _ dates: ArraySlice<Range<Int>>,
        _ neighbours: Neighbours, _ state: inout State
    ) -> Pieces {
        if state.taken > 0, state.taken < state.parts.count, isSeparator(state.end, figure.start) {
            state.taken += 1
            return state.parts[state.taken - 1]
        }
        state.isWhole = false
        if countsPlaces(figure) { return .none }
        let before = subject(before: figure, sentence, dates, state)
        state.isWhole = before.isWhole
        if state.metric.isEmpty || !before.pieces.isEmpty,
            let use = use(behind: figure, sentence.upperBound, before)
        {
            state.parts = []
            state.taken = 0
            return Pieces(use)
        }
        if let noun = before.isWhole
            ? nil : noun(behind: figure, neighbours.stack, sentence.upperBound, before)
        {
            state.parts = []
            state.taken = 0
            return Pieces(noun)
        }
        // 收入为 100 亿元，利润为 10 亿元，同比分别增长: dealt out over the clauses before.
        if before.pieces.isEmpty, before.isDistributed, neighbours.ahead > 1,
            state.said.count >= neighbours.ahead
        {
            state.parts = Array(state.said.suffix(neighbours.ahead))
            state.taken = 1
            return state.parts[0]
        }
        guard !before.pieces.isEmpty else {
            state.parts = []
            state.taken = 0
            if isSpan(figure), let term = term(before: figure, sentence) { return term }
            if let deed = deed(behind: figure) { return Pieces(deed) }
            return inherited(before, figure, &state, dates)
        }
        // 活动共计 554 人参与: what they did, unless the subject says who they are.
        if before.hasCopula, let deed = deed(behind: figure), let last = before.pieces.last,
            !grammar.metricWho.stands(in: text, before: last.upperBound)
        {
            return Pieces(deed)
        }
        if before.isDistributed {
            state.parts = members(of: before.pieces)
            state.taken = 1
            if let first = state.parts.first { return first }
        }
        state.parts = []
        state.taken = 0
        if isSpan(figure), !before.hasCopula, !endsInTime(before.pieces) {
            return term(before: figure, sentence) ?? .none
        }
        return before.pieces
    }

    /// The name of a time in front of the days it runs from: 限售期为自授予登记完成之日起 24 个月.
    private func term(before figure: Figure, _ sentence: Range<Int>) -> Pieces? {
        var at = text.reaching(240, before: figure.start, floor: sentence.lowerBound)
        var found: Int?
        while at < figure.start {
            if grammar.metricRunsFrom.stands(in: text, at: at) {
                let end = text.char(before: at) == "：" ? at - 3 : at
                if grammar.metricTime.stands(in: text, before: end) { found = end }
            }
            at = text.after(at)
        }
        guard let found else { return nil }
        let pieces = trimmed(phrase(endingAt: found, sentence.lowerBound, lists: false))
        guard let piece = pieces.last else { return nil }
        // 首次授予限制性股票的限售期: the name is the head of it.
        var name = piece
        var place = piece.lowerBound
        while place < piece.upperBound - 6 {
            if let of = grammar.of.longest(in: text, at: place), !of.isNone {
                name = place + of.length..<piece.upperBound
            }
            place = text.after(place)
        }
        return name == piece ? pieces : Pieces(name)
    }

    /// What a figure without a subject of its own measures: what the one before it does, unless
    /// another clause with a subject stands between.
    private func inherited(
        _ before: Subject, _ figure: Figure, _ state: inout State, _ dates: ArraySlice<Range<Int>>
    ) -> Pieces {
        // 增速比上年高 0.3 个百分点 is said of the rate, 降幅 10.4% of what fell.
        let isOfRate = figure.unit == .percentagePoint || figure.unit == .basisPoint
        if let noun = before.changeNoun, isOfRate { return Pieces(noun) }
        // 9月完成 16.88 亿件，…；1至9月累计完成 145.1 亿件: what has the same unit goes on behind a semicolon.
        let goesOn =
            figure.unit != .none && figure.unit == state.unit && before.end < figure.start
            && dates.contains { $0.lowerBound >= state.end }
        if !state.metric.isEmpty, goesOn || !text.hasSemicolon(from: state.end, to: figure.start) {
            state.isInherited = true
            return state.metric
        }
        if let noun = before.changeNoun { return Pieces(noun) }
        // 与绩效连结的比重，自 7 月起由 10% 调高为 15%
        var at = before.end
        guard isBoundary(endingAt: at) else { return .none }
        while at > state.end, isBoundary(endingAt: at), text[at - 1] >= 0x80 { at = text.start(before: at) }
        guard at - state.end >= 6, text[at - 1] >= 0x80, !dates.contains(where: { $0.upperBound == at })
        else {
            return .none
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

    private func endsInTime(_ pieces: Pieces) -> Bool {
        guard let last = pieces.last else { return false }
        return grammar.metricTime.stands(in: text, before: last.upperBound)
    }

    /// 6 省: what they are is said by the unit.
    private func countsPlaces(_ figure: Figure) -> Bool {
        pack.traits(figure.unit)?.special == .place
    }

    private func isTerm(_ figure: Figure) -> Bool {
        pack.traits.measures(figure.unit, .duration) && grammar.metricTerm.stands(in: text, at: figure.end)
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
