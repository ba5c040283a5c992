/// Finds what a figure measures: the counted noun behind it, the subject before it, or what the
/// figure before it in the sentence measures.
///
///     公益项目捐赠总额达 2,270 万元      公益项目捐赠总额
///     超 2,000 万场非遗与民间艺术直播    非遗与民间艺术直播
///     毛利为 7.4 亿元，增加 6.0%         毛利, twice
///     甲和乙分别增长 3%、5%             甲 and 乙
struct MetricFinder {
    /// Owned by whoever runs the batch.
    unowned(unsafe) let pack: CompiledPack
    let text: UnsafeBufferPointer<UInt8>

    /// What is known of the figures of a sentence so far.
    struct State {
        /// End of the last figure, or the beginning of the sentence.
        var end: Int
        var metric: [Range<Int>] = []
        /// The coordinated subjects of a list (分别) and how many figures have taken theirs.
        var parts: [[Range<Int>]] = []
        var taken = 0
    }

    private static let longestSubject = 32 * 3
    private static let longestNoun = 18 * 3

    func metric(
        of figure: Figure, in sentence: Range<Int>, _ dates: [Range<Int>], _ state: inout State
    ) -> [Range<Int>] {
        // 7天期 is part of a name.
        if isTerm(figure) { return [] }
        var found = find(figure, sentence, dates, &state)
        if let last = found.last, pack.metricNone.longest(in: text, endingAt: last.upperBound) != nil {
            found = []
        }
        state.end = figure.end
        if !found.isEmpty { state.metric = found }
        return found
    }

    private func find(
        _ figure: Figure, _ sentence: Range<Int>, _ dates: [Range<Int>], _ state: inout State
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
        guard !before.pieces.isEmpty else {
            state.parts = []
            state.taken = 0
            return inherited(before, figure, state, dates)
        }
        if before.isDistributed {
            state.parts = aligned(before.pieces)
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
        _ before: Subject, _ figure: Figure, _ state: State, _ dates: [Range<Int>]
    ) -> [Range<Int>] {
        // 增速比上年高 0.3 个百分点 is said of the rate, 降幅 10.4% of what fell.
        let isOfRate = figure.unit == .percentagePoint || figure.unit == .basisPoint
        if let noun = before.changeNoun, isOfRate { return [noun] }
        if !state.metric.isEmpty, !crossesSemicolon(state.end, figure.start) { return state.metric }
        if let noun = before.changeNoun { return [noun] }
        // 与绩效连结的比重，自 7 月起由 10% 调高为 15%
        var at = before.end
        while at > state.end, !isBoundary(endingAt: at) { at -= 1 }
        while at > state.end, isBoundary(endingAt: at), text[at - 1] >= 0x80, at - 3 >= state.end { at -= 3 }
        guard at - state.end >= 6, text[at - 1] >= 0x80, !dates.contains(where: { $0.upperBound == at })
        else {
            return []
        }
        return trimmed(withoutShare(phrase(endingAt: at, state.end, lists: false), state.end))
    }

    private func crossesSemicolon(_ start: Int, _ end: Int) -> Bool {
        var at = start
        while at + 3 <= end {
            if text[at] == 0xEF, text[at + 1] == 0xBC, text[at + 2] == 0x9B { return true }
            at += 1
        }
        return false
    }

    private func isDuration(_ figure: Figure) -> Bool {
        guard case .unit(let index) = figure.unit else { return false }
        return pack.units[index].quantity.elementsEqual("duration".utf8)
    }

    /// 走过 12 年, 52 岁: ages and spans of days or more measure nothing unless a copula or a word
    /// of time says so (平均用时 11 天, 平均年龄为 36 岁).
    private func isSpan(_ figure: Figure) -> Bool {
        guard case .unit(let index) = figure.unit else { return false }
        let unit = pack.units[index]
        if unit.quantity.elementsEqual("age".utf8) { return true }
        return isDuration(figure) && ["a", "mo", "wk", "d"].contains { unit.name.elementsEqual($0.utf8) }
    }

    private func endsInTime(_ pieces: [Range<Int>]) -> Bool {
        guard let last = pieces.last else { return false }
        return [0x65F6, 0x95F4, 0x671F, 0x9650, 0x9F84, 0x547D].contains(text.scalar3(last.upperBound - 3))
    }

    /// 6 省: what they are is said by the unit.
    private func countsPlaces(_ figure: Figure) -> Bool {
        guard case .unit(let index) = figure.unit else { return false }
        return ["省", "市", "县", "国", "州", "区县", "县区"].contains {
            pack.units[index].name.elementsEqual($0.utf8)
        }
    }

    private func isTerm(_ figure: Figure) -> Bool { isDuration(figure) && isIdeograph(figure.end, 0x671F) }

    // MARK: - The noun behind

    /// The noun a figure counts, if one stands right behind it.
    private func noun(behind figure: Figure, _ limit: Int, _ before: Subject) -> Range<Int>? {
        // 覆盖率增长 5% is said of the rate; 增加 300 亿元再贷款额度 of the quota.
        if figure.change != .none, figure.isPercentage || isSpan(figure) { return nil }
        if case .unit(let index) = figure.unit, pack.units[index].quantity.elementsEqual("age".utf8) {
            return nil
        }
        var at = figure.end
        let isCount: Bool
        switch figure.unit {
        case .none: isCount = true
        case .unit(let index):
            isCount = pack.units[index].isCount
            // 捐赠总额达 500 万元援助 is said of the total, 面积 200 平方米的厨房 of the area.
            if !isCount, before.hasCopula { return nil }
            let hasParticle = isIdeograph(at, 0x7684)
            if !isCount, hasParticle != isDuration(figure) { return nil }
        case .percent:
            isCount = false
            if before.hasCopula { return nil }
        default: return nil
        }
        if isIdeograph(at, 0x7684) { at += 3 }  // 的
        let first = at
        while at < limit, at - first < MetricFinder.longestNoun {
            if let hit = pack.metricStop.longest(in: text, at: at) {
                if hit.value > 0 { break }
                at += hit.length
                continue
            }
            if let hit = pack.changeForward.longest(in: text, at: at), hit.value > 0 { break }
            let byte = text[at]
            if byte < 0x80 {
                guard isLetter(byte) || byte == 0x20 && at > first && at + 1 < limit && isLetter(text[at + 1])
                else { break }
                at += 1
            } else if byte >= 0xE0, byte < 0xF0 {
                let scalar = text.scalar3(at)
                guard isWord(scalar) || isQuote(scalar), !(isConjunction(scalar) && startsNumber(at + 3))
                else { break }
                at += 3
            } else {
                break
            }
        }
        at = withoutConjunction(first, at)
        guard at - first >= (isCount ? 3 : 6), text[first] >= 0x80 || at - first >= 4 else { return nil }
        if text[first] >= 0xE0 {
            switch text.scalar3(first) {
            case 0x201D, 0x53CA, 0x4E0E, 0x548C, 0x6216: return nil  // ” 及 与 和 或
            default: break
            }
        }
        return first..<at
    }

    private func isConjunction(_ scalar: UInt32) -> Bool {
        scalar == 0x4E0E || scalar == 0x548C || scalar == 0x53CA || scalar == 0x3001
    }

    private func startsNumber(_ at: Int) -> Bool {
        guard at < text.count else { return false }
        if isDigit(text[at]) { return true }
        return text[at] >= 0xE0 && at + 2 < text.count && Numerals.contains(text.scalar3(at))
    }

    /// Drops 与, 和, 及 or an opening quote at the end.
    private func withoutConjunction(_ start: Int, _ end: Int) -> Int {
        var end = end
        while end - 3 >= start, text[end - 1] >= 0x80, text[end - 3] >= 0xE0 {
            switch text.scalar3(end - 3) {
            case 0x4E0E, 0x548C, 0x53CA, 0x201C, 0x300A: end -= 3
            default: return end
            }
        }
        return end
    }

    // MARK: - The subject before

    private struct Subject {
        var pieces: [Range<Int>] = []
        /// 分别 stands behind it.
        var isDistributed = false
        /// 达, 为 or 是 stands behind it.
        var hasCopula = false
        /// 增幅, 降幅, 增速 where nothing stands before it.
        var changeNoun: Range<Int>?
        /// Where the words that were stripped begin.
        var end = 0
    }

    private func subject(
        before figure: Figure, _ sentence: Range<Int>, _ dates: [Range<Int>], _ state: State
    ) -> Subject {
        var result = Subject()
        var floor = max(sentence.lowerBound, state.end)
        let date = dates.last { $0.upperBound <= figure.start && $0.upperBound > floor }
        let outer = floor
        if let date { floor = date.upperBound }
        var end = stripped(figure.start, floor, &result)
        if end - floor < 6, let date, !isBoundary(endingAt: date.lowerBound) {
            // 客户数目由 2023 年的 360 家: the subject stands before the date.
            floor = outer
            end = stripped(withoutComparison(date.lowerBound, floor), floor, &result)
        }
        result.end = end
        guard end - floor >= 6 else { return result }
        result.changeNoun = nil
        var pieces = phrase(endingAt: end, floor, lists: result.isDistributed)
        pieces = withoutShare(pieces, floor)
        result.pieces = trimmed(pieces)
        if let piece = result.pieces.first, isIdeograph(piece.lowerBound, 0x5360),
            isBoundary(endingAt: piece.lowerBound), !crossesSemicolon(state.end, figure.start)
        {
            // 占营业收入的比重 at the beginning of a clause is of what the one before is about.
            result.pieces = state.metric + result.pieces
        }
        return result
    }

    /// `end` without 比 in front of a date, which is none in 占比 or 同比.
    private func withoutComparison(_ end: Int, _ floor: Int) -> Int {
        guard end - 6 >= floor, isIdeograph(end - 3, 0x6BD4), text[end - 4] >= 0x80, text[end - 6] >= 0xE0,
            ![0x5360, 0x540C, 0x73AF, 0x5BF9].contains(text.scalar3(end - 6))  // 占 同 环 对
        else { return end }
        return end - 3
    }

    /// `end` without verbs, adverbs and words of change, the longest first.
    private func stripped(_ end: Int, _ floor: Int, _ subject: inout Subject) -> Int {
        var end = end
        while end > floor {
            if text[end - 1] == 0x20 {
                end -= 1
                continue
            }
            let verb = pack.metricVerb.longest(in: text, endingAt: end)
            let change = pack.change.longest(in: text, endingAt: end).flatMap { $0.value > 0 ? $0 : nil }
            let basis = pack.basisBehind.longest(in: text, endingAt: end)
            let list = pack.distributive.longest(in: text, endingAt: end)
            let length = max(verb?.length ?? 0, change?.length ?? 0, basis?.length ?? 0, list?.length ?? 0)
            guard length > 0, end - length >= floor else { return end }
            let start = end - length
            if let verb, verb.length == length, verb.value == 2 { subject.hasCopula = true }
            // 分别, 依次, also in 分别达到
            if pack.distributive.longest(in: text, endingAt: start + 6).map({ $0.length == 6 }) == true,
                length >= 6
            {
                subject.isDistributed = true
            }
            if let change, change.length == length,
                isIdeograph(end - 3, 0x5E45) || isIdeograph(end - 3, 0x901F)
            {
                subject.changeNoun = start..<end  // 幅 速
            }
            end = start
        }
        return end
    }

    /// The words that end at `end`, brackets passed over; `lists`: also across 、.
    private func phrase(endingAt end: Int, _ floor: Int, lists: Bool) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var stop = end
        var start = end
        while start > floor, end - start < MetricFinder.longestSubject {
            let byte = text[start - 1]
            if byte < 0x80 {
                guard
                    isLetter(byte) || isDigit(byte) || byte == 0x20 || byte == 0x2D || byte == 0x2F
                        || byte == 0x2E
                else { break }
                start -= 1
                continue
            }
            guard start - 3 >= floor, text[start - 3] >= 0xE0 else { break }
            let scalar = text.scalar3(start - 3)
            if scalar == 0xFF09, let open = openingBracket(before: start - 3, floor) {
                if start < stop { pieces.insert(start..<stop, at: 0) }
                start = open
                stop = open
                continue
            }
            guard isWord(scalar) || isQuote(scalar) || lists && scalar == 0x3001 else { break }
            start -= 3
        }
        if start < stop { pieces.insert(start..<stop, at: 0) }
        return pieces
    }

    private func openingBracket(before end: Int, _ floor: Int) -> Int? {
        var at = end
        while at - 3 >= floor, end - at < 90 {
            if text[at - 3] >= 0xE0, text[at - 1] >= 0x80, text.scalar3(at - 3) == 0xFF08 { return at - 3 }
            at -= 1
        }
        return nil
    }

    /// 民生支出占财政支出的: what has the share; nothing if it stands elsewhere.
    private func withoutShare(_ pieces: [Range<Int>], _ floor: Int) -> [Range<Int>] {
        guard let piece = pieces.last else { return [] }
        // 占营业收入的比重
        if pack.shareNoun.longest(in: text, endingAt: piece.upperBound) != nil { return pieces }
        if isIdeograph(piece.upperBound - 3, 0x7684), let verb = relating(in: piece) {
            // 仅完成预算的, 为调整预算的
            var ignored = Subject()
            let stop = stripped(verb, piece.lowerBound, &ignored)
            return stop > piece.lowerBound
                ? pieces.dropLast() + [piece.lowerBound..<stop] : Array(pieces.dropLast())
        }
        var at = piece.lowerBound
        while at + 3 <= piece.upperBound {
            guard text[at] >= 0xE0 else {
                at += 1
                continue
            }
            // 高于, 快于: the rest is what it is compared with.
            let follows = at + 6 <= piece.upperBound && text[at + 3] >= 0xE0 ? text.scalar3(at + 3) : 0
            if follows == 0x4E8E, [0x9AD8, 0x4F4E, 0x5FEB, 0x4F18, 0x597D].contains(text.scalar3(at)) {
                return at > piece.lowerBound
                    ? pieces.dropLast() + [piece.lowerBound..<at] : Array(pieces.dropLast())
            }
            // 占, but not 占比, 占用 or 应占
            if text.scalar3(at) == 0x5360, !(at - 3 >= piece.lowerBound && text.scalar3(at - 3) == 0x5E94) {
                let next = at + 6 <= piece.upperBound ? text.scalar3(at + 3) : 0
                if next != 0x6BD4, next != 0x7528, !isLand(at + 3) {
                    return at > piece.lowerBound
                        ? pieces.dropLast() + [piece.lowerBound..<at] : Array(pieces.dropLast())
                }
            }
            at += 3
        }
        return pieces
    }

    /// Where the verb begins that says what a figure is a part or a multiple of: 完成预算的, 为上年的.
    private func relating(in piece: Range<Int>) -> Int? {
        var at = piece.lowerBound
        while at + 3 < piece.upperBound {
            if pack.metricRelation.longest(in: text, at: at) != nil { return at }
            at += text[at] >= 0xE0 ? 3 : 1
        }
        return nil
    }

    /// 占地 and 占地面积, but not 占地区生产总值
    private func isLand(_ at: Int) -> Bool {
        isIdeograph(at, 0x5730) && !isIdeograph(at + 3, 0x533A) && !isIdeograph(at + 3, 0x65B9)
    }

    /// The object behind the last verb, without 其中, 的 and quotes that are closed before.
    private func trimmed(_ pieces: [Range<Int>]) -> [Range<Int>] {
        var pieces = pieces
        guard let first = pieces.first, let last = pieces.last else { return [] }
        var cut = first.lowerBound
        var at = first.lowerBound
        let limit = pieces.count == 1 ? last.upperBound - 3 : first.upperBound
        while at < limit {
            guard text[at] >= 0xE0 else {
                at += 1
                continue
            }
            if let hit = pack.metricCut.longest(in: text, at: at), last.upperBound - (at + hit.length) >= 6 {
                at += hit.length
                if hit.value > 0 { cut = at }
            } else {
                at += 3
            }
        }
        if pieces.count > 1, cut >= first.upperBound {
            pieces.removeFirst()
        } else {
            pieces[0] = cut..<pieces[0].upperBound
        }
        while let piece = pieces.first, piece.count >= 3, text[piece.lowerBound] >= 0xE0 {
            switch text.scalar3(piece.lowerBound) {
            case 0x7684, 0x201D, 0x300D, 0x3001, 0x4E86, 0x548C, 0x53CA, 0x4E0E:  // 的 ” 」 、 了 和 及 与
                pieces[0] = piece.lowerBound + 3..<piece.upperBound
                continue
            default:
                if let hit = pack.metricLead.longest(in: text, at: piece.lowerBound),
                    piece.count - hit.length >= 6
                {
                    pieces[0] = piece.lowerBound + hit.length..<piece.upperBound
                    continue
                }
            }
            break
        }
        pieces.removeAll(where: \.isEmpty)
        return pieces.reduce(0) { $0 + $1.count } >= 6 ? pieces : []
    }

    // MARK: - Lists

    /// The members of a coordination, each with the words the last one ends with.
    ///
    ///     牛油及可可采购价   牛油采购价, 可可采购价
    private func aligned(_ pieces: [Range<Int>]) -> [[Range<Int>]] {
        guard pieces.count == 1, let whole = pieces.first else { return [pieces] }
        var parts: [Range<Int>] = []
        var start = whole.lowerBound
        var at = start
        while at + 3 <= whole.upperBound {
            guard text[at] >= 0xE0 else {
                at += 1
                continue
            }
            switch text.scalar3(at) {
            case 0x3001, 0x548C, 0x53CA, 0x4E0E:  // 、 和 及 与
                if at > start { parts.append(start..<at) }
                start = at + 3
            default: break
            }
            at += 3
        }
        if start < whole.upperBound { parts.append(start..<whole.upperBound) }
        guard parts.count > 1, let last = parts.last else { return [pieces] }
        return parts.map { part in
            // A part that ends like the last one, or is as long, is whole.
            if part == last || part.count + 3 >= last.count || endsAlike(part, last) { return [part] }
            return [part, last.lowerBound + part.count..<last.upperBound]
        }
    }

    private func endsAlike(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
        guard a.count >= 3, b.count >= 3 else { return false }
        return (1...3).allSatisfy { text[a.upperBound - $0] == text[b.upperBound - $0] }
    }

    /// Whether only 、, 和, 及, 与 or ， stand between two figures.
    private func isSeparator(_ start: Int, _ end: Int) -> Bool {
        guard end > start, end - start <= 6 else { return false }
        var at = start
        while at + 3 <= end, text[at] >= 0xE0 {
            switch text.scalar3(at) {
            case 0x3001, 0x548C, 0x53CA, 0x4E0E, 0xFF0C: at += 3
            default: return false
            }
        }
        return at == end
    }

    // MARK: - Characters

    private func isIdeograph(_ at: Int, _ scalar: UInt32) -> Bool {
        at + 3 <= text.count && text[at] >= 0xE0 && text.scalar3(at) == scalar
    }

    /// Whether a clause ends at `end`.
    private func isBoundary(endingAt end: Int) -> Bool {
        guard end >= 3, text[end - 1] >= 0x80, text[end - 3] >= 0xE0 else { return true }
        switch text.scalar3(end - 3) {
        case 0xFF0C, 0x3002, 0xFF1B, 0xFF1A, 0xFF08, 0x3001: return true
        default: return false
        }
    }

    @inline(__always)
    private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }

    @inline(__always)
    private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    @inline(__always)
    private func isWord(_ scalar: UInt32) -> Bool { scalar >= 0x3400 && scalar < 0xA000 || scalar == 0x3007 }

    @inline(__always)
    private func isQuote(_ scalar: UInt32) -> Bool {
        scalar == 0x201C || scalar == 0x201D || scalar == 0x300A || scalar == 0x300B
    }
}
