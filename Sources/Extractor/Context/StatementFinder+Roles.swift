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
                starts(with: ["则", "为", "是", "同"], at: phrase.upperBound)
            {
                return .comparison
            }
        }
        // 是 2021 年的 2.76 倍
        if starts(with: "的", at: phrase.upperBound),
            ends(with: ["是", "为", "超过", "相当于"], at: phrase.lowerBound)
        {
            return .comparison
        }
        // 以 2019 年为基准年
        if ends(with: ["以"], at: phrase.lowerBound),
            starts(with: ["为", "作为"], at: phrase.upperBound)
        {
            return .inner
        }
        // 与上年持平
        if ends(with: ["与", "和", "同"], at: phrase.lowerBound), evensOut(phrase.upperBound, sentence) {
            return .comparison
        }
        // 由 2023 年的 360 家增至 500 家
        if reading.head == .from, starts(with: "的", at: phrase.upperBound) { return .comparison }
        if reading.head == .none, isGoal(phrase, sentence) { return .inner }
        if reading.head == .comparison || isComparedTo(phrase.upperBound) { return .comparison }
        if isNamed(phrase.upperBound, sentence.upperBound) { return .inner }
        if let bracket = openBracket(before: phrase.lowerBound, from: sentence.lowerBound) {
            return bracket
        }
        if isHeading(phrase, block) { return .heading }
        // 时间范围为 2022 年: the date is what is said, not when.
        if isPredicate(phrase, sentence) { return .inner }
        guard let previous else { return .governing }
        let clause = clauseStart(phrase.lowerBound, sentence)
        if clause <= previous.lowerBound { return .inner }
        // 开展 2023 年“清明祭英烈”; 过去一年 within a dated sentence
        if starts(with: "“", at: phrase.upperBound) || reading.first.relative?.anchor == .section {
            return .inner
        }
        var at = clause
        while at < phrase.lowerBound {
            if pack.words.announced.longest(in: text, at: at) != nil { return .announced }
            at += text[at] >= 0xE0 ? 3 : 1
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
        guard end + 3 <= limit, text[end] >= 0xE0, text.scalar3(end) == 0xFF08 else { return false }
        var at = end + 3
        while at + 3 <= min(limit, end + 48) {
            if text[at] >= 0xE0, text.scalar3(at) == 0xFF09 {
                return pack.words.nounAfterDate.longest(in: text, at: at + 3) != nil
            }
            at += text[at] >= 0xE0 ? 3 : 1
        }
        return false
    }

    /// Whether 持平, 相当 or 相若 stands in the rest of the clause.
    private func evensOut(_ start: Int, _ sentence: Range<Int>) -> Bool {
        var at = start
        while at + 6 <= sentence.upperBound, !isBoundary(at: at, sentence.upperBound) {
            if starts(with: ["持平", "相当", "相若", "一致"], at: at) { return true }
            at += text[at] >= 0xE0 ? 3 : 1
        }
        return false
    }

    /// 延续至 2024 年 3 月: where something goes to, not when.
    private func isGoal(_ phrase: Range<Int>, _ sentence: Range<Int>) -> Bool {
        let start = phrase.lowerBound
        guard start - 6 >= sentence.lowerBound, text[start - 1] >= 0x80, text[start - 3] >= 0xE0,
            [0x81F3, 0x5230].contains(text.scalar3(start - 3)),  // 至 到
            pack.words.eventGoal.longest(in: text, endingAt: start - 3) != nil
        else { return false }
        return isBoundary(at: phrase.upperBound, sentence.upperBound)
    }

    /// 与 2021 年相比, 2021 年同期
    private func isComparedTo(_ end: Int) -> Bool {
        starts(with: ["相比", "相较", "同期", "的同期"], at: end)
    }

    /// The role of what stands in an open bracket or quote.
    func openBracket(before position: Int, from start: Int) -> Role? {
        let start = nearby(start, position)
        var at = position
        var depth = 0
        while at - 3 >= start {
            guard text[at - 1] >= 0x80 else {
                at -= 1
                if text[at] == 0x0A { return nil }
                if text[at] == 0x29 { depth += 1 }
                if text[at] == 0x28 {
                    if depth == 0 { return .inner }
                    depth -= 1
                }
                continue
            }
            while at > start, text[at - 1] & 0xC0 == 0x80 { at -= 1 }
            at -= 1
            guard at >= start, text[at] >= 0xE0, text[at] < 0xF0 else { continue }
            switch text.scalar3(at) {
            case 0xFF09, 0x201D, 0x300D, 0x300F: depth += 1  // ） ” 」 』
            case 0xFF08, 0x201C, 0x300C, 0x300E:  // （ “ 「 『
                if depth == 0 { return .inner }
                depth -= 1
            default: break
            }
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
        if start + 3 <= end, text[start] >= 0xE0, text.scalar3(start) == 0x2014, end - start < 150 {
            return true
        }
        guard end - start < 120 else { return false }
        var at = start
        while at < end {
            if text[at] >= 0xE0, at + 2 < end {
                let scalar = text.scalar3(at)
                if scalar == 0xFF0C || scalar == 0x3002 { return false }
                at += 3
            } else {
                at += 1
            }
        }
        if pack.words.headingEnd.longest(in: text, endingAt: end) != nil || numbering(start, end) != nil {
            return true
        }
        // A title ends with what the document is.
        at = phrase.upperBound
        while at < end {
            for table in [pack.words.titleAfterYear, pack.words.sectionAfterYear] {
                if let hit = table.longest(in: text, at: at), end - at - hit.length <= 12 { return true }
            }
            at += 1
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
        guard start + 6 <= end, text[start] >= 0xE0 else { return nil }
        let first = text.scalar3(start)
        if first == 0xFF08, start + 9 <= end, text[start + 3] >= 0xE0, text[start + 6] >= 0xE0 {
            return Numerals.contains(text.scalar3(start + 3)) && text.scalar3(start + 6) == 0xFF09
                ? .brackets : nil
        }
        return Numerals.contains(first) && text[start + 3] >= 0xE0 && text.scalar3(start + 3) == 0x3001
            ? .comma : nil
    }

    private func isPredicate(_ phrase: Range<Int>, _ sentence: Range<Int>) -> Bool {
        let start = phrase.lowerBound
        guard start - 3 >= sentence.lowerBound, text[start - 1] >= 0x80 else { return false }
        let before = text.scalar3(start - 3)
        guard before == 0x4E3A || before == 0x662F else { return false }  // 为 是
        return isBoundary(at: phrase.upperBound, sentence.upperBound)
    }
}
