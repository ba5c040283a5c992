/// The noun that a figure counts, behind it.
extension MetricFinder {
    /// The noun a figure counts, if one stands right behind it.
    func noun(behind figure: Figure, _ limit: Int, _ before: Subject) -> Range<Int>? {
        // 覆盖率增长 5% is said of the rate; 增加 300 亿元再贷款额度 of the quota.
        if figure.change != .none, figure.isPercentage || isSpan(figure) { return nil }
        if pack.measures(figure.unit, .age) { return nil }
        var at = figure.end
        let isCount: Bool
        switch figure.unit {
        case .none: isCount = true
        case .unit(let index):
            isCount = pack.traits(index).isCount
            // 捐赠总额达 500 万元援助 is said of the total, 面积 200 平方米的厨房 of the area.
            if !isCount, before.hasCopula { return nil }
            let hasParticle = isIdeograph(at, 0x7684)
            if !isCount, hasParticle != pack.measures(figure.unit, .duration) { return nil }
        case .percent:
            isCount = false
            if before.hasCopula { return nil }
        default: return nil
        }
        if isIdeograph(at, 0x7684) { at += 3 }  // 的
        let first = at
        while at < limit, at - first < MetricFinder.longestNoun {
            if let hit = pack.words.metricStop.longest(in: text, at: at) {
                if !hit.isNone { break }
                at += hit.length
                continue
            }
            if let hit = pack.words.changeForward.longest(in: text, at: at), !hit.isNone { break }
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
}
