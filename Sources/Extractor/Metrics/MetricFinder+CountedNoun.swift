/// The noun that a figure counts, behind it.
extension MetricFinder {
    /// The noun a figure counts, if one stands right behind it, or behind the figures up to `stack` that it
    /// shares the noun with: 6 场超过 30 门近 70 课时的培训内容.
    func noun(behind figure: Figure, _ stack: Int, _ limit: Int, _ before: Subject) -> Range<Int>? {
        // 覆盖率增长 5% is said of the rate; 增加 300 亿元再贷款额度 of the quota.
        if figure.change != .none, figure.isPercentage || isSpan(figure) { return nil }
        if pack.traits.measures(figure.unit, .age) { return people(behind: figure) }
        // 覆盖率：51.9% is of its label, whatever follows.
        if text.char(before: figure.start) == "：", !before.pieces.isEmpty { return nil }
        var at = figure.end
        var isCount = false
        var isLesson = false
        switch figure.unit {
        case .none:
            if endsInMeasure(before, figure) { return nil }
            isCount = true
        case .unit(let index):
            isCount = pack.traits(index).isCount
            if isCount { break }
            // 捐赠总额达 500 万元援助 is said of the total, 面积 200 平方米的厨房 of the area.
            if before.hasCopula { return nil }
            let hasOf = grammar.of.stands(in: text, at: at)
            if pack.traits.measures(figure.unit, .duration) {
                isLesson = !hasOf
            } else if hasOf, !isOfNext(figure, before) {
                return nil
            }
        case .ratio:
            guard !before.hasCopula, grammar.of.stands(in: text, at: at), isOfNext(figure, before) else {
                return nil
            }
        case .percent:
            if before.hasCopula || endsInMeasure(before, figure) { return nil }
        default: return nil
        }
        if isCount { at = stack }
        if let of = grammar.of.longest(in: text, at: at), !of.isNone { at += of.length }
        if grammar.metricRelative.stands(in: text, at: at), let head = head(behind: at, limit) { at = head }
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
        if isLesson, !grammar.metricLesson.stands(in: text, before: at) { return nil }
        return text.char(at: first) == "”" || grammar.join.stands(in: text, at: first) ? nil : first..<at
    }

    /// Whether a figure with 的 behind it is one of what follows: 以 5.06 元/股的授予价格.
    private func isOfNext(_ figure: Figure, _ before: Subject) -> Bool {
        before.pieces.isEmpty || grammar.metricPer.stands(in: text, before: figure.start)
    }

    /// Whether the words right before a figure are a measure by themselves: 燃煤比重超过 50% 的电厂.
    private func endsInMeasure(_ before: Subject, _ figure: Figure) -> Bool {
        guard let last = before.pieces.last, last.upperBound == figure.start else { return false }
        return grammar.metricMeasure.stands(in: text, before: last.upperBound)
    }

    /// Who is of the age: 65 岁以上长者.
    private func people(behind figure: Figure) -> Range<Int>? {
        var at = figure.end
        if let of = grammar.of.longest(in: text, at: at), !of.isNone { at += of.length }
        return grammar.metricPeople.longest(in: text, at: at).map { at..<at + $0.length }
    }

    /// Who is counted where only the groups are named: 董事会成员背景多元，年龄分布为 30 至 39 岁 1 人 counts 董事会成员.
    func group(of figure: Figure, _ found: Pieces, _ sentence: Range<Int>) -> Range<Int>? {
        guard let spread = found.last, case .unit(let index) = figure.unit, pack.traits(index).isCount,
            !figure.isPercentage, grammar.metricSpread.stands(in: text, before: spread.upperBound)
        else { return nil }
        var at = spread.upperBound
        while at > sentence.lowerBound + 3 {
            if let hit = grammar.metricGroup.longest(in: text, endingAt: at), !hit.isNone {
                return trimmed(phrase(endingAt: at, sentence.lowerBound, lists: false)).last
            }
            at = text.start(before: at)
        }
        return nil
    }

    /// What people did, for a count of them that nothing else names: 2,474 人报名参加.
    func deed(behind figure: Figure) -> Range<Int>? {
        guard case .unit(let index) = figure.unit, pack.traits(index).isCount, !figure.isPercentage else {
            return nil
        }
        return grammar.metricAttend.longest(in: text, at: figure.end).map {
            figure.end..<figure.end + $0.length
        }
    }

    /// What money is used for, behind it or behind a bracket with its share: 约65.6百万港元（占50.0%）用于兴建处理厂. Nil
    /// where words before it say what it is, but for 余下.
    func use(behind figure: Figure, _ limit: Int, _ before: Subject) -> Range<Int>? {
        guard figure.isPercentage || pack.traits(figure.unit)?.isMoney == true, figure.change == .none,
            !before.hasCopula,
            before.pieces.last.map({ grammar.metricRest.stands(in: text, before: $0.upperBound) }) ?? true
        else { return nil }
        var at = figure.end
        if text.char(at: at) == "（", let close = text.first("）", from: at, to: min(limit, at + 60)) {
            at = text.after(close)
        } else if text.char(at: at) == "）" {
            at = text.after(at)
        }
        guard let verb = grammar.metricUse.longest(in: text, at: at) else { return nil }
        let start = at + verb.length
        var end = start
        while end < limit, end - start < 72 {
            let character = text.char(at: end)
            guard character.isIdeograph || character.isASCII && (text[end].isLetter || text[end].isDigit)
            else { break }
            end = text.after(end)
        }
        return end - start >= 6 ? start..<end : nil
    }

    /// Where the noun begins behind the 的 of a relative clause.
    private func head(behind start: Int, _ limit: Int) -> Int? {
        var at = start
        while at < limit, at - start < 120 {
            switch text.char(at: at) {
            case "，", "。", "；", "\n", "\t": return nil
            default: break
            }
            if let of = grammar.of.longest(in: text, at: at), !of.isNone { return at + of.length }
            at = text.after(at)
        }
        return nil
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
