/// The noun that a figure counts, behind it.
extension MetricFinder {
    /// The noun a figure counts, if one stands right behind it.
    func noun(behind figure: Figure, _ limit: Int, _ before: Subject) -> Range<Int>? {
        // 覆盖率增长 5% is said of the rate; 增加 300 亿元再贷款额度 of the quota.
        if figure.change != .none, figure.isPercentage || isSpan(figure) { return nil }
        if pack.measures(figure.unit, .age) { return nil }
        var at = figure.end
        let hasOf = grammar.of.stands(in: text, at: at)
        let isCount: Bool
        switch figure.unit {
        case .none: isCount = true
        case .unit(let index):
            isCount = pack.traits(index).isCount
            // 捐赠总额达 500 万元援助 is said of the total, 面积 200 平方米的厨房 of the area.
            if !isCount, before.hasCopula { return nil }
            if !isCount, hasOf != pack.measures(figure.unit, .duration) { return nil }
        case .percent:
            isCount = false
            if before.hasCopula { return nil }
        default: return nil
        }
        if hasOf { at += grammar.of.longest(in: text, at: at)?.length ?? 0 }
        let first = at
        while at < limit, at - first < MetricFinder.longestNoun {
            if let hit = pack.words.metricStop.longest(in: text, at: at) {
                if !hit.isNone { break }
                at += hit.length
                continue
            }
            if let hit = pack.words.changeForward.longest(in: text, at: at), !hit.isNone { break }
            let character = text.char(at: at)
            if character.isASCII {
                guard
                    text[at].isLetter
                        || character == " " && at > first && at + 1 < limit && text[at + 1].isLetter
                else { break }
            } else {
                guard character.isIdeograph || isQuote(character),
                    !(join(at: at).map { $0.join == .and && startsNumber($0.end) } ?? false)
                else { break }
            }
            at = text.after(at)
        }
        at = withoutConjunction(first, at)
        guard at - first >= (isCount ? 3 : 6), text[first] >= 0x80 || at - first >= 4 else { return nil }
        return text.char(at: first) == "”" || grammar.join.stands(in: text, at: first) ? nil : first..<at
    }

    private func startsNumber(_ at: Int) -> Bool {
        text.isDigit(at: at) || pack.numbers.numerals.contains(text.char(at: at))
    }

    /// Drops a join or an opening quote at the end.
    private func withoutConjunction(_ start: Int, _ end: Int) -> Int {
        var end = end
        while end > start {
            if let hit = grammar.joinBehind.longest(in: text, endingAt: end), Join(hit) == .and {
                end -= hit.length
            } else if text.char(before: end) == "“" || text.char(before: end) == "《" {
                end -= 3
            } else {
                return end
            }
        }
        return end
    }
}
