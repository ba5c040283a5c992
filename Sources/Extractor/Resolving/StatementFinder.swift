/// Finds what a date governs: the statement it dates, and the figures that refer to it.
struct StatementFinder {
    /// Owned by whoever runs the batch.
    unowned(unsafe) let pack: CompiledPack
    let text: UnsafeBufferPointer<UInt8>
    let around: Surroundings

    /// What a date does in its sentence.
    enum Role {
        /// It dates a statement.
        case governing
        /// What is announced for it is part of another date's statement; its figures are its own.
        case announced
        /// It only serves a comparison: 较 2021 年增长.
        case comparison
        /// It stands in brackets, in a name, or inside what another date's statement says.
        case inner
        /// It stands in a heading or is all there is.
        case heading
    }

    struct SentenceDate {
        var value: DateValue
        var role: Role
        var head: DateHead
        var rule: Int
        /// Index of the mention.
        var mention: Int
    }

    struct Statement {
        var date: SentenceDate
        var range: Range<Int>
        /// What is left when the date phrase is taken out, in one or two pieces.
        var summary: [Range<Int>]
    }

    // MARK: - Roles

    func role(
        of phrase: Range<Int>, _ reading: DateReading, in sentence: Range<Int>, _ block: TextBlock,
        follows previous: Range<Int>?
    ) -> Role {
        if let relative = reading.first.relative {
            if relative.anchor == .last, relative.unit == .period { return .comparison }
            // 去年则为 7.3%
            if relative.offset < 0, phrase.lowerBound > sentence.lowerBound,
                ["则", "为", "是", "同"].contains(where: { starts(with: $0, at: phrase.upperBound) })
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
            ["为", "作为"].contains(where: { starts(with: $0, at: phrase.upperBound) })
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
            if pack.announced.longest(in: text, at: at) != nil { return .announced }
            at += text[at] >= 0xE0 ? 3 : 1
        }
        return .governing
    }

    /// The phrase of a date with the noun that a comparison is made with: 比上年决算数.
    func phrase(of date: SentenceDate) -> Range<Int> {
        let phrase = date.value.phrase
        guard date.role == .comparison, let noun = pack.nounAfterDate.longest(in: text, at: phrase.upperBound)
        else { return phrase }
        return phrase.lowerBound..<phrase.upperBound + noun.length
    }

    /// Whether a noun makes the date before it part of a name, a bracket between them passed over:
    /// 2022 年度报告, 止年度（「本年度」）之综合业绩.
    private func isNamed(_ end: Int, _ limit: Int) -> Bool {
        if pack.nounAfterDate.longest(in: text, at: end) != nil { return true }
        guard end + 3 <= limit, text[end] >= 0xE0, text.scalar3(end) == 0xFF08 else { return false }
        var at = end + 3
        while at + 3 <= min(limit, end + 48) {
            if text[at] >= 0xE0, text.scalar3(at) == 0xFF09 {
                return pack.nounAfterDate.longest(in: text, at: at + 3) != nil
            }
            at += text[at] >= 0xE0 ? 3 : 1
        }
        return false
    }

    private func ends(with words: [String], at end: Int) -> Bool {
        words.contains { end >= $0.utf8.count && starts(with: $0, at: end - $0.utf8.count) }
    }

    /// Whether 持平, 相当 or 相若 stands in the rest of the clause.
    private func evensOut(_ start: Int, _ sentence: Range<Int>) -> Bool {
        var at = start
        while at + 6 <= sentence.upperBound, !isBoundary(at: at, sentence.upperBound) {
            if ["持平", "相当", "相若", "一致"].contains(where: { starts(with: $0, at: at) }) { return true }
            at += text[at] >= 0xE0 ? 3 : 1
        }
        return false
    }

    /// 延续至 2024 年 3 月: where something goes to, not when.
    private func isGoal(_ phrase: Range<Int>, _ sentence: Range<Int>) -> Bool {
        let start = phrase.lowerBound
        guard start - 6 >= sentence.lowerBound, text[start - 1] >= 0x80, text[start - 3] >= 0xE0,
            [0x81F3, 0x5230].contains(text.scalar3(start - 3)),  // 至 到
            pack.eventGoal.longest(in: text, endingAt: start - 3) != nil
        else { return false }
        return isBoundary(at: phrase.upperBound, sentence.upperBound)
    }

    /// 与 2021 年相比, 2021 年同期
    private func isComparedTo(_ end: Int) -> Bool {
        ["相比", "相较", "同期", "的同期"].contains { starts(with: $0, at: end) }
    }

    /// The role of what stands in an open bracket or quote.
    private func openBracket(before position: Int, from start: Int) -> Role? {
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
        if pack.headingEnd.longest(in: text, endingAt: end) != nil || numbering(start, end) != nil {
            return true
        }
        // A title ends with what the document is.
        at = phrase.upperBound
        while at < end {
            for table in [pack.titleAfterYear, pack.sectionAfterYear] {
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

    private func numbering(_ start: Int, _ end: Int) -> Numbering? {
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

    private func isBoundary(at position: Int, _ end: Int) -> Bool {
        guard position < end, text[position] >= 0xE0, position + 2 < text.count else { return true }
        switch text.scalar3(position) {
        case 0xFF0C, 0x3002, 0xFF1B, 0xFF08, 0xFF09, 0x3001: return true
        default: return false
        }
    }

    // MARK: - Time lines

    /// Whether a block is nothing but a date: the place of an entry on a time line.
    func isPlace(_ phrase: Range<Int>, _ block: TextBlock) -> Bool {
        block.isOpen && Int(block.end - block.start) - phrase.count <= 3
    }

    /// Whether a block below a date says what happened then: not a title, a name or a sender.
    func isEntry(_ block: TextBlock) -> Bool {
        let start = Int(block.start)
        let end = Int(block.end)
        guard end - start >= 24, !block.hasColumns, pack.headingEnd.longest(in: text, endingAt: end) == nil,
            pack.senderEnd.longest(in: text, endingAt: end) == nil, numbering(start, end) == nil
        else { return false }
        return !ends(with: ["报告", "公告", "年报", "公报", "目录"], at: end)
    }

    /// The entry that stands below its date.
    func entry(_ date: SentenceDate, _ sentence: Range<Int>) -> Statement? {
        let end = trimmedEnd(sentence.lowerBound, sentence.upperBound, dropsStop: true)
        guard end > sentence.lowerBound else { return nil }
        return Statement(
            date: date,
            range: date.value.phrase.lowerBound..<trimmedEnd(sentence.lowerBound, sentence.upperBound),
            summary: [sentence.lowerBound..<end])
    }

    // MARK: - Statements

    func statements(
        _ dates: [SentenceDate], _ figures: [Range<Int>], in sentence: Range<Int>, _ block: TextBlock
    ) -> [Statement] {
        guard !block.hasColumns || isEntryRow(dates, block), !isTableHead(dates, figures, block) else {
            return []
        }
        let governing = dates.filter { $0.role == .governing }
        var result: [Statement] = []
        for (i, date) in governing.enumerated() {
            let phrase = date.value.phrase
            var start = clauseStart(phrase.lowerBound, sentence)
            if i == 0 { start = withOpening(start, figures, sentence) }
            var end = sentence.upperBound
            if i + 1 < governing.count {
                end = clauseStart(governing[i + 1].value.phrase.lowerBound, sentence)
                guard end > phrase.upperBound else { continue }
            }
            let summary = summary(start..<end, without: phrase)
            guard !summary.isEmpty else { continue }
            result.append(Statement(date: date, range: start..<trimmedEnd(start, end), summary: summary))
        }
        return result
    }

    /// 2017年3月    首份协议签订: a date and, in the next column, what happened.
    private func isEntryRow(_ dates: [SentenceDate], _ block: TextBlock) -> Bool {
        guard let date = dates.first, date.value.phrase.lowerBound == Int(block.start) else { return false }
        let end = Int(block.end)
        let tabs = (Int(block.start)..<end).filter { text[$0] == 0x09 }
        guard tabs.count == 1, tabs[0] == date.value.phrase.upperBound, end - tabs[0] > 12 else {
            return false
        }
        return text[tabs[0] + 1] >= 0x80
    }

    /// Several dates and nothing said: 项目 2022年 2023年.
    private func isTableHead(
        _ dates: [SentenceDate], _ figures: [Range<Int>], _ block: TextBlock
    ) -> Bool {
        guard block.isOpen, dates.count > 1, figures.isEmpty else { return false }
        var at = Int(block.start)
        while at + 3 <= Int(block.end) {
            guard text[at] >= 0xE0 else {
                at += 1
                continue
            }
            if [0xFF0C, 0x3002, 0xFF1B].contains(text.scalar3(at)) { return false }
            at += 3
        }
        return true
    }

    /// The clauses before the first date belong to its statement unless they say something of
    /// their own: a figure.
    private func withOpening(_ start: Int, _ figures: [Range<Int>], _ sentence: Range<Int>) -> Int {
        if figures.contains(where: { $0.lowerBound < start }) { return start }
        // A label before a colon is no part of it.
        var at = start
        while at > sentence.lowerBound {
            if at >= 3, text[at - 1] >= 0x80, text[at - 3] >= 0xE0, text.scalar3(at - 3) == 0xFF1A {
                return at
            }
            at -= 1
        }
        return sentence.lowerBound
    }

    /// The statement without its date phrase, the words that belong to it and the final stop.
    private func summary(_ range: Range<Int>, without phrase: Range<Int>) -> [Range<Int>] {
        var before = range.lowerBound..<phrase.lowerBound
        var adjunct = true
        while adjunct {
            adjunct = false
            if let hit = pack.eventAdjunct.longest(in: text, endingAt: before.upperBound),
                before.upperBound - hit.length >= before.lowerBound
            {
                before = before.lowerBound..<before.upperBound - hit.length
                adjunct = true
            }
        }
        var start = phrase.upperBound
        if let hit = pack.eventTail.longest(in: text, at: start),
            hit.value > 0 || isBoundary(at: start + hit.length, range.upperBound)
        {
            start += hit.length
        }
        if start + 3 <= range.upperBound, text[start] >= 0xE0 {
            switch text.scalar3(start) {
            case 0xFF0C, 0x3001, 0xFF1A: start += 3
            case 0x7684: start += 3  // 的
            default: break
            }
        } else if start < range.upperBound, [0x2C, 0x20, 0x3A, 0x09].contains(text[start]) {
            start += 1
        }
        let end = trimmedEnd(start, range.upperBound, dropsStop: true)
        var pieces: [Range<Int>] = []
        if !before.isEmpty { pieces.append(before) }
        if start < end { pieces.append(start..<end) }
        // Nothing said behind the date, and no more than a word before it.
        if start >= end, before.count < 12 { return [] }
        return pieces
    }

    /// `end` without the commas and blanks before it, and without the final stop if asked.
    private func trimmedEnd(_ start: Int, _ end: Int, dropsStop: Bool = false) -> Int {
        var end = end
        while end > start {
            let byte = text[end - 1]
            if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x2C || byte == 0x3B {
                end -= 1
            } else if end - 3 >= start, byte >= 0x80, text[end - 3] >= 0xE0 {
                switch text.scalar3(end - 3) {
                case 0xFF0C, 0xFF1B, 0x3001, 0xFF1A: end -= 3
                case 0x3002 where dropsStop: end -= 3
                default: return end
                }
            } else {
                return end
            }
        }
        return end
    }

    // MARK: - Figures

    /// The date of its own sentence that a figure refers to.
    func governing(_ figure: Figure, _ dates: [SentenceDate], in sentence: Range<Int>) -> DateValue? {
        // 较 2020 年的 812 万元: the date right before it is its own.
        if figure.change == .none, !isMultiple(figure),
            let own = dates.last(where: { $0.value.phrase.upperBound <= figure.start }),
            touches(own.value.phrase.upperBound, figure.start)
        {
            return own.value
        }
        // 2022 年同期亏损 0.74 亿元
        if figure.change == .none,
            let same = dates.last(where: { $0.value.phrase.upperBound <= figure.start }),
            same.role == .comparison, starts(with: "同期", at: same.value.phrase.upperBound),
            sharesClause(same.value.phrase.upperBound, figure.start)
        {
            return same.value
        }
        if let inner = dates.last(where: {
            $0.role == .inner && $0.value.phrase.upperBound <= figure.start
                && sharesBracket($0.value.phrase.lowerBound, figure.start, sentence.lowerBound)
        }) {
            return inner.value
        }
        let before = dates.filter {
            ($0.role == .governing || $0.role == .announced) && $0.value.phrase.upperBound <= figure.start
        }
        guard let last = before.last, !turnsToNow(last.value.phrase.upperBound, figure.start) else {
            return nil
        }
        // 其中第三季度…；… : what is said by the way does not reach beyond the semicolon.
        if before.count > 1, isAside(last.value.phrase.lowerBound, sentence),
            hasSemicolon(last.value.phrase.upperBound, figure.start)
        {
            return before[before.count - 2].value
        }
        return last.value
    }

    /// Whether a clause between a date and a figure begins with 目前 or 如今.
    func turnsToNow(_ start: Int, _ end: Int) -> Bool {
        var at = nearby(start, end)
        while at + 3 <= end {
            if text[at] == 0xEF, text[at + 1] == 0xBC, text[at + 2] == 0x8C || text[at + 2] == 0x9B {
                if let hit = pack.eventOpening.longest(in: text, at: at + 3), hit.value == 0 { return true }
            }
            at += 1
        }
        return false
    }

    /// Whether the clause of a date begins with 其中 or 主要.
    /// The date that the sentences behind this one inherit: the last that governs, but none said by the
    /// way: 主要是 2022 年….
    func carried(_ dates: [SentenceDate], in sentence: Range<Int>) -> SentenceDate? {
        dates.last { $0.role == .governing && !isAside($0.value.phrase.lowerBound, sentence) }
    }

    private func isAside(_ position: Int, _ sentence: Range<Int>) -> Bool {
        let start = clauseStart(position, sentence)
        return ["其中", "主要", "由于"].contains { starts(with: $0, at: start) }
    }

    private func hasSemicolon(_ start: Int, _ end: Int) -> Bool {
        var at = start
        while at + 3 <= end {
            if text[at] == 0xEF, text[at + 1] == 0xBC, text[at + 2] == 0x9B { return true }
            at += 1
        }
        return false
    }

    /// 上年同期的 1.4 倍 is said of the present.
    private func isMultiple(_ figure: Figure) -> Bool {
        guard case .unit(let index) = figure.unit else { return false }
        return pack.units[index].quantity.elementsEqual("ratio".utf8)
    }

    /// Whether only 的, 为, 是 or a colon stand between a date and a figure.
    private func touches(_ start: Int, _ end: Int) -> Bool {
        guard end - start <= 6, end > start else { return false }
        var at = start
        while at + 3 <= end, text[at] >= 0xE0 {
            switch text.scalar3(at) {
            case 0x7684, 0x4E3A, 0x662F, 0xFF1A, 0x5219: at += 3  // 的 为 是 ： 则
            default: return false
            }
        }
        return at == end
    }

    /// Whether both stand in one bracket.
    private func sharesBracket(_ date: Int, _ figure: Int, _ start: Int) -> Bool {
        guard openBracket(before: figure, from: date) == nil else { return false }
        return openBracket(before: figure, from: start) != nil
    }

    /// How far back a figure looks: a sentence may be of any length, its cost may not.
    private static let reach = 900

    /// The beginning of a character at or behind `start` and near `end`.
    private func nearby(_ start: Int, _ end: Int) -> Int {
        var at = max(start, end - StatementFinder.reach)
        while at < end, text[at] & 0xC0 == 0x80 { at += 1 }
        return at
    }

    /// Whether 全年 stands in the sentence before `position`.
    func saysWholeYear(_ sentence: Range<Int>, before position: Int) -> Bool {
        var at = nearby(sentence.lowerBound, position)
        while at + 6 <= position {
            if text[at] >= 0xE0, text.scalar3(at) == 0x5168, text[at + 3] >= 0xE0,
                text.scalar3(at + 3) == 0x5E74
            {
                return true
            }
            at += text[at] >= 0xE0 ? 3 : 1
        }
        return false
    }

    /// 截至年末，…，全年总交易额…: what is said of the whole year is no figure of a day.
    func widened(_ date: DateValue, _ figure: Figure, _ sentence: Range<Int>) -> DateValue {
        guard date.relation == .asOf, let day = date.end, day.month == 12, day.day == 31 else { return date }
        let clause = clauseStart(figure.start, sentence)
        guard starts(with: "全年", at: clause), clause > date.phrase.upperBound else { return date }
        var year = date
        (year.start, year.precision, year.relation) = (.first(of: 1, day.year), .year, .none)
        return year
    }

    /// Whether a sentence is about a country or the world.
    func isGeneral(_ sentence: Range<Int>, before position: Int) -> Bool {
        holds(pack.periodNone, sentence, before: position)
    }

    /// Whether a word of what is counted on a day stands before `position`: 余额, 负债比率, 员工.
    func namesBalance(_ sentence: Range<Int>, upTo position: Int) -> Bool {
        holds(pack.balance, sentence, before: position)
    }

    private func holds(_ table: WordTable, _ sentence: Range<Int>, before position: Int) -> Bool {
        var at = nearby(sentence.lowerBound, position)
        while at < position {
            if let hit = table.longest(in: text, at: at) {
                if hit.value > 0 { return true }
                at += hit.length
            } else {
                at += text[at] >= 0xE0 ? 3 : 1
            }
        }
        return false
    }

    func sharesClause(_ start: Int, _ end: Int) -> Bool {
        around.clauseStart(before: end, floor: start, listCommas: false) <= start
    }

    /// Whether a sentence turns away from the date before (目前, 如今, 未来) or goes on with it
    /// in another paragraph (活动期间, 当天).
    func opening(_ sentence: Range<Int>) -> Opening {
        guard let hit = pack.eventOpening.longest(in: text, at: sentence.lowerBound) else { return .neutral }
        return hit.value == 0 ? .afresh : .goesOn
    }

    enum Opening { case afresh, goesOn, neutral }

    // MARK: - Clauses

    /// Whether a date stands at the beginning of its clause, a word of its own passed over.
    func startsClause(_ phrase: Range<Int>) -> Bool {
        let start = around.clauseStart(before: phrase.lowerBound, floor: 0, listCommas: false)
        return phrase.lowerBound - start <= 6
    }

    /// The beginning of the clause that holds `position`: behind the last `，；：`.
    private func clauseStart(_ position: Int, _ sentence: Range<Int>) -> Int {
        around.clauseStart(before: position, floor: sentence.lowerBound, listCommas: false)
    }

    private func starts(with word: String, at position: Int) -> Bool {
        let utf8 = word.utf8
        guard position + utf8.count <= text.count else { return false }
        var at = position
        for byte in utf8 {
            if text[at] != byte { return false }
            at += 1
        }
        return true
    }
}
