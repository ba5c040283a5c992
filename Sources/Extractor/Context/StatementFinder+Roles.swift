/// What a date does in its sentence: governs, compares, belongs to a name, heads a section.
extension StatementFinder {
    func role(
        of phrase: Range<Int>, _ reading: DateReading, in sentence: Range<Int>, _ block: TextBlock,
        follows previous: Range<Int>?
    ) -> Role {
        if let relative = reading.first.relative {
            if relative.anchor == .last, relative.unit == .period { return .comparison }
            // 去年则为 7.3%
            if relative.offset < 0, phrase.lowerBound > sentence.lowerBound,
                grammar.dateContrast.stands(in: text, at: phrase.upperBound)
            {
                return .comparison
            }
        }
        // 是 2021 年的 2.76 倍
        if grammar.of.stands(in: text, at: phrase.upperBound),
            grammar.dateMeasure.stands(in: text, before: phrase.lowerBound)
        {
            return .comparison
        }
        // 以 2019 年为基准年
        if grammar.dateBase.stands(in: text, before: phrase.lowerBound),
            grammar.dateBaseOf.stands(in: text, at: phrase.upperBound)
        {
            return .inner
        }
        // 与上年持平
        if grammar.dateEvenWith.stands(in: text, before: phrase.lowerBound),
            evensOut(phrase.upperBound, sentence)
        {
            return .comparison
        }
        // 由 2023 年的 360 家增至 500 家
        if reading.head == .from,
            grammar.of.stands(in: text, at: phrase.upperBound) || text.isDigit(at: phrase.upperBound)
        {
            return .comparison
        }
        if reading.head == .none, isGoal(phrase, sentence) { return .inner }
        if reading.head == .comparison || isComparedTo(phrase.upperBound) { return .comparison }
        // 以2023年营业收入为基数
        if grammar.dateBase.stands(in: text, before: phrase.lowerBound),
            finds(grammar.dateBaseEnd, from: phrase.upperBound, to: clauseEnd(phrase.upperBound, sentence))
        {
            return .inner
        }
        // 约占公司2024年营业收入的5.3%
        if finds(grammar.dateShare, from: clauseStart(phrase.lowerBound, sentence), to: phrase.lowerBound) {
            return .inner
        }
        // 新华社北京7月19日电
        if grammar.dateline.stands(in: text, at: phrase.upperBound),
            phrase.lowerBound - sentence.lowerBound <= 45
        {
            return .inner
        }
        // 汇整2024年全年重要监理政策
        if grammar.dateObject.stands(in: text, before: phrase.lowerBound),
            !isBoundary(at: phrase.upperBound, sentence.upperBound)
        {
            return .inner
        }
        if isNamed(phrase.upperBound, sentence.upperBound) { return .inner }
        if reading.first.month == 0, reading.first.part == nil, reading.first.relative == nil,
            isTitled(phrase, sentence.upperBound)
        {
            return .inner
        }
        if let bracket = openBracket(before: phrase.lowerBound, from: sentence.lowerBound) {
            return bracket
        }
        if isHeading(phrase, block) || isByline(phrase, block) { return .heading }
        // 时间范围为 2022 年: the date is what is said, not when.
        if isPredicate(phrase, sentence) { return .inner }
        guard let previous else { return .governing }
        let clause = statementStart(phrase, sentence, behind: previous)
        if clause <= previous.lowerBound { return .inner }
        // 开展 2023 年“清明祭英烈”; 过去一年 within a dated sentence
        if text.starts(with: "“", at: phrase.upperBound)
            || reading.first.relative.map({ $0.anchor == .section && $0.offset == 0 }) == true
        {
            return .inner
        }
        var at = clause
        while at < phrase.lowerBound {
            if pack.words.announced.longest(in: text, at: at) != nil { return .announced }
            at = text.after(at)
        }
        return .governing
    }

    /// The phrase of a date with the noun that a comparison is made with: 比上年决算数.
    func phrase(of date: SentenceDate) -> Range<Int> {
        let phrase = date.value.phrase
        guard date.role == .comparison,
            let noun = pack.words.nounAfterDate.longest(in: text, at: phrase.upperBound)
        else { return phrase }
        return phrase.lowerBound..<phrase.upperBound + noun.length
    }

    /// Whether a noun makes the date before it part of a name, a bracket between them passed over:
    /// 2022 年度报告, 止年度（「本年度」）之综合业绩.
    private func isNamed(_ end: Int, _ limit: Int) -> Bool {
        if pack.words.nounAfterDate.longest(in: text, at: end) != nil { return true }
        // 2024 年的年度计划书
        if let of = grammar.of.longest(in: text, at: end), !of.isNone,
            pack.words.nounAfterDate.longest(in: text, at: end + of.length) != nil
        {
            return true
        }
        guard end < limit, text.char(at: end) == "（",
            let close = text.first("）", from: end, to: min(limit, end + 48))
        else { return false }
        return pack.words.nounAfterDate.longest(in: text, at: text.after(close)) != nil
    }

    /// Whether a date of years and a few words behind it are a name: 2024年限制性股票激励计划.
    func isTitled(_ phrase: Range<Int>, _ limit: Int) -> Bool {
        var at = phrase.upperBound
        while at < min(limit, phrase.upperBound + 27), text.char(at: at).isIdeograph {
            if grammar.dateTitled.stands(in: text, at: at) { return true }
            if let hit = pack.words.metricStop.longest(in: text, at: at), !hit.isNone { return false }
            if let hit = pack.words.metricCut.longest(in: text, at: at), !hit.isNone { return false }
            at = text.after(at)
        }
        return false
    }

    /// Whether a short block with the day of its text names who made it: 2025年10月28日　来源：…, or a title before a
    /// stroke: 早餐｜10月28日.
    private func isByline(_ phrase: Range<Int>, _ block: TextBlock) -> Bool {
        guard block.isOpen, Int(block.end - block.start) < 150 else { return false }
        if isIssueDay(phrase, block), finds(grammar.dateByline, from: phrase.upperBound, to: Int(block.end)) {
            return true
        }
        let mark = text.char(before: phrase.lowerBound)
        return Int(block.end) - phrase.upperBound <= 3 && (mark == "｜" || mark == "|" || mark == "/")
    }

    /// Whether a word of a table stands anywhere between two places.
    func finds(_ table: WordTable, from start: Int, to end: Int) -> Bool {
        var at = start
        while at < end {
            if table.stands(in: text, at: at) { return true }
            at = text.after(at)
        }
        return false
    }

    /// Where the clause that holds `position` ends.
    func clauseEnd(_ position: Int, _ sentence: Range<Int>) -> Int {
        var at = position
        while at < sentence.upperBound {
            switch text.char(at: at) {
            case "，", "；", "。", "：": return at
            default: at = text.after(at)
            }
        }
        return at
    }

    /// Whether 持平, 相当 or 相若 stands in the rest of the clause.
    private func evensOut(_ start: Int, _ sentence: Range<Int>) -> Bool {
        var at = start
        while at + 6 <= sentence.upperBound, !isBoundary(at: at, sentence.upperBound) {
            if grammar.dateEven.stands(in: text, at: at) { return true }
            at = text.after(at)
        }
        return false
    }

    /// 延续至 2024 年 3 月: where something goes to, not when.
    private func isGoal(_ phrase: Range<Int>, _ sentence: Range<Int>) -> Bool {
        let start = phrase.lowerBound
        guard start - 6 >= sentence.lowerBound, grammar.dateUntil.stands(in: text, before: start),
            pack.words.eventGoal.longest(in: text, endingAt: start - 3) != nil
        else { return false }
        return isBoundary(at: phrase.upperBound, sentence.upperBound)
    }

    /// 与 2021 年相比, 2021 年同期
    private func isComparedTo(_ end: Int) -> Bool {
        grammar.dateCompared.stands(in: text, at: end)
    }

    /// The role of what stands in an open bracket or quote.
    func openBracket(before position: Int, from start: Int) -> Role? {
        let start = nearby(start, position)
        var at = position
        var depth = 0
        while at - 3 >= start {
            if text.isIdeograph(before: at) {
                at -= 3
                continue
            }
            switch text.char(before: at) {
            case "\n": return nil
            case ")", "）", "”", "」", "』": depth += 1
            case "(", "（", "“", "「", "『":
                if depth == 0 { return .inner }
                depth -= 1
            default: break
            }
            at = text.start(before: at)
        }
        return nil
    }

    /// A block that is no sentence: nothing but the date, or a title with it.
    private func isHeading(_ phrase: Range<Int>, _ block: TextBlock) -> Bool {
        guard block.isOpen else { return false }
        let start = Int(block.start)
        let end = Int(block.end)
        if phrase.lowerBound - start <= 6, end - phrase.upperBound <= 9 { return true }
        // ——2024 年 1 月 23 日在省人民代表大会上
        if text.char(at: start) == "—", end - start < 150 { return true }
        guard end - start < 120, text.first("，", from: start, to: end) == nil,
            text.first("。", from: start, to: end) == nil
        else { return false }
        if pack.words.headingEnd.longest(in: text, endingAt: end) != nil || numbering(start, end) != nil {
            return true
        }
        // A title ends with what the document is.
        var at = phrase.upperBound
        while at < end {
            if let hit = pack.words.titleAfterYear.longest(in: text, at: at), end - at - hit.length <= 12 {
                return true
            }
            if let hit = pack.words.sectionAfterYear.longest(in: text, at: at), end - at - hit.length <= 12 {
                return true
            }
            at = text.after(at)
        }
        return false
    }

    /// How headings are numbered: those of one style are of one level.
    enum Numbering { case comma, brackets }

    /// The number that a short block begins with: 二、 （二）. With `position`, only if nothing else
    /// stands before it.
    func numbering(of block: TextBlock, before position: Int? = nil) -> Numbering? {
        let start = Int(block.start)
        guard block.isOpen, Int(block.end) - start < 90, (position ?? start) - start <= 15 else { return nil }
        return numbering(start, Int(block.end))
    }

    func numbering(_ start: Int, _ end: Int) -> Numbering? {
        guard start + 6 <= end else { return nil }
        let first = text.char(at: start)
        if first == "（", start + 9 <= end {
            return pack.numbers.numerals.contains(text.char(at: start + 3)) && text.char(at: start + 6) == "）"
                ? .brackets : nil
        }
        return pack.numbers.numerals.contains(first) && text.char(at: start + 3) == "、" ? .comma : nil
    }

    private func isPredicate(_ phrase: Range<Int>, _ sentence: Range<Int>) -> Bool {
        let start = phrase.lowerBound
        guard start - 3 >= sentence.lowerBound, grammar.datePredicate.stands(in: text, before: start) else {
            return false
        }
        return isBoundary(at: phrase.upperBound, sentence.upperBound)
    }
}
