/// Finds what a date governs: the statement it dates, and the figures that refer to it.
struct StatementFinder: PassageReader {
    let passage: Passage
    let around: Surroundings

    init(_ passage: Passage) {
        self.passage = passage
        around = Surroundings(passage: passage)
    }

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
        /// Index of the mention.
        var mention: Int
    }

    struct Statement {
        var date: SentenceDate
        var range: Range<Int>
        /// What is left when the date phrase is taken out, in one or two pieces.
        var summary: Pieces
    }

    func isBoundary(at position: Int, _ end: Int) -> Bool {
        guard position < end else { return true }
        switch text.char(at: position) {
        case "，", "。", "；", "（", "）", "、": return true
        case let character: return !(0x800...0xFFFF).contains(character.value)
        }
    }

    // MARK: - Time lines

    /// Whether a block is nothing but a date: the place of an entry on a time line.
    func isPlace(_ phrase: Range<Int>, _ block: TextBlock) -> Bool {
        block.isOpen && Int(block.end - block.start) - phrase.count <= 3
    }

    /// Whether a short block begins with a date and says nothing of it: 2025年10月28日 06:45 来源：….
    func isIssueDay(_ phrase: Range<Int>, _ block: TextBlock) -> Bool {
        guard block.isOpen, Int(block.end - block.start) < 150, phrase.lowerBound == Int(block.start) else {
            return false
        }
        return phrase.upperBound >= Int(block.end) - 3 || text.char(at: phrase.upperBound).isASCII
    }

    /// Whether a block below a date says what happened then: not a title, a name or a sender.
    func isEntry(_ block: TextBlock) -> Bool {
        let start = Int(block.start)
        let end = Int(block.end)
        guard end - start >= 24, !block.hasColumns,
            pack.words.headingEnd.longest(in: text, endingAt: end) == nil,
            pack.words.senderEnd.longest(in: text, endingAt: end) == nil, numbering(start, end) == nil
        else { return false }
        return !grammar.document.stands(in: text, before: end)
    }

    /// The entry that stands below its date.
    func entry(_ date: SentenceDate, _ sentence: Range<Int>) -> Statement? {
        let end = trimmedEnd(sentence.lowerBound, sentence.upperBound, dropsStop: true)
        guard end > sentence.lowerBound else { return nil }
        return Statement(
            date: date,
            range: date.value.phrase.lowerBound..<trimmedEnd(sentence.lowerBound, sentence.upperBound),
            summary: Pieces(sentence.lowerBound..<end))
    }

    // MARK: - Statements

    /// Adds the statements of the dates of a sentence; `figures` are those that say something.
    func statements(
        _ dates: [SentenceDate], _ figures: [Range<Int>], in sentence: Range<Int>, _ block: TextBlock,
        into result: inout [Statement]
    ) {
        guard !block.hasColumns || isEntryRow(dates, block), !isTableHead(dates, figures, block) else {
            return
        }
        /// The next date that governs, and where its statement begins.
        func next(behind index: Int, _ previous: Range<Int>?) -> (index: Int, start: Int)? {
            dates[index...].firstIndex { $0.role == .governing }.map {
                ($0, statementStart(dates[$0].value.phrase, sentence, behind: previous))
            }
        }
        var coming = next(behind: 0, nil)
        var isFirst = true
        while let (index, begin) = coming {
            let phrase = dates[index].value.phrase
            coming = next(behind: index + 1, phrase)
            var start = begin
            if isFirst { start = withOpening(start, phrase, figures, dates, sentence) }
            isFirst = false
            start = max(start, datelineEnd(before: phrase.lowerBound, dates))
            var end = sentence.upperBound
            if let coming {
                end = coming.start
                guard end > phrase.upperBound else { continue }
            }
            end = itemEnd(from: phrase.upperBound, to: end)
            let summary = summary(start..<end, without: wholePhrase(of: dates[index], dates))
            guard !summary.isEmpty else { continue }
            result.append(
                Statement(date: dates[index], range: start..<trimmedEnd(start, end), summary: summary))
        }
    }

    /// Where the statement of a date begins: with its clause; with the member of a list that it opens, 2024年减少8%、
    /// 2030年减少20%; or with the clause before, where its own only goes on with that: 其中…，并经….
    func statementStart(_ phrase: Range<Int>, _ sentence: Range<Int>, behind previous: Range<Int>?) -> Int {
        let clause = clauseStart(phrase.lowerBound, sentence)
        guard let previous else { return clause }
        if clause <= previous.lowerBound {
            var at = phrase.lowerBound
            while let hit = pack.words.eventAdjunct.longest(in: text, endingAt: at),
                at - hit.length > previous.upperBound
            {
                at -= hit.length
            }
            return text.char(before: at) == "、" && at - previous.upperBound > 9 ? at : clause
        }
        guard clause > previous.upperBound, clause > sentence.lowerBound,
            grammar.eventOn.stands(in: text, at: clause),
            case let before = clauseStart(clause - 3, sentence), before > previous.upperBound,
            grammar.aside.longest(in: text, at: before).map({ Aside($0) == .part }) ?? false
        else { return clause }
        return before
    }

    /// Where a statement ends because the next item of its list begins: ；(ii)….
    private func itemEnd(from start: Int, to end: Int) -> Int {
        var at = start
        while let mark = text.first("；", from: at, to: end) {
            let next = mark + 3
            if isItem(at: next) { return mark }
            at = next
        }
        return end
    }

    /// Whether the item of a list begins: (ii)…, （二）….
    private func isItem(at position: Int) -> Bool {
        let opening = text.char(at: position)
        guard opening == "（" || opening == "(" else { return false }
        var at = text.after(position)
        for _ in 0..<4 {
            guard at < text.count else { return false }
            let character = text.char(at: at)
            if character == "）" || character == ")" { return at > text.after(position) }
            guard character.isASCII || pack.numbers.numerals.contains(character) else { return false }
            at = text.after(at)
        }
        return false
    }

    /// Where the dateline of a dispatch ends that stands before: 新华社北京7月19日电.
    private func datelineEnd(before position: Int, _ dates: [SentenceDate]) -> Int {
        guard let first = dates.first?.value.phrase, first.upperBound <= position,
            let hit = grammar.dateline.longest(in: text, at: first.upperBound), !hit.isNone
        else { return 0 }
        return first.upperBound + hit.length
    }

    /// The phrase of a date, up to the last of those it shares a day or a list with: 2025年及2024年3月31日.
    private func wholePhrase(of date: SentenceDate, _ dates: [SentenceDate]) -> Range<Int> {
        var phrase = date.value.phrase
        let first = firstIndex(dates, atOrAfter: phrase.upperBound + 1) { $0.value.phrase.lowerBound }
        for next in dates[first...] {
            guard next.role != .governing, joins(phrase.upperBound, next.value.phrase.lowerBound) else {
                break
            }
            phrase = phrase.lowerBound..<next.value.phrase.upperBound
        }
        return phrase
    }

    /// 2017年3月    首份协议签订: a date and, in the next column, what happened.
    private func isEntryRow(_ dates: [SentenceDate], _ block: TextBlock) -> Bool {
        guard let date = dates.first, date.value.phrase.lowerBound == Int(block.start),
            block.end - block.start < StatementFinder.longestRow
        else { return false }
        let end = Int(block.end)
        guard let tab = text.first("\t", from: Int(block.start), to: end),
            text.first("\t", from: tab + 1, to: end) == nil, tab == date.value.phrase.upperBound,
            end - tab > 12
        else {
            return false
        }
        return text[tab + 1] >= 0x80
    }

    /// Several dates and nothing said: 项目 2022年 2023年.
    private func isTableHead(
        _ dates: [SentenceDate], _ figures: [Range<Int>], _ block: TextBlock
    ) -> Bool {
        guard block.isOpen, dates.count > 1, figures.isEmpty,
            block.end - block.start < StatementFinder.longestRow
        else { return false }
        return !["，", "。", "；"].contains {
            text.first($0, from: Int(block.start), to: Int(block.end)) != nil
        }
    }

    /// The clauses before the first date belong to its statement where they lead up to it: not those that say
    /// something of their own (a figure, another date), and not many of them.
    private func withOpening(
        _ start: Int, _ phrase: Range<Int>, _ figures: [Range<Int>], _ dates: [SentenceDate],
        _ sentence: Range<Int>
    ) -> Int {
        if figures.contains(where: { $0.lowerBound < start && $0.lowerBound >= sentence.lowerBound }) {
            return start
        }
        let floor = dates.last { $0.value.phrase.upperBound <= start }?.value.phrase.upperBound
        var commas = 0
        // A label before a colon is no part of it.
        var at = start
        var opening = sentence.lowerBound
        while at > sentence.lowerBound {
            let mark = text.char(before: at)
            if mark == "：" || mark == "；" {
                opening = at
                break
            }
            if mark == "，" {
                if let floor, at <= floor { break }
                commas += 1
                if floor != nil { opening = at }
            }
            at = text.start(before: at)
        }
        if let floor, opening < floor { opening = start }
        let most = hasSubject(start..<phrase.lowerBound) ? 2 : 4
        return commas > most ? start : opening
    }

    /// Whether more than the words of the date itself stand before it in its clause: 公司于2021年.
    private func hasSubject(_ words: Range<Int>) -> Bool {
        var end = words.upperBound
        while let hit = pack.words.eventAdjunct.longest(in: text, endingAt: end),
            end - hit.length >= words.lowerBound
        {
            end -= hit.length
        }
        return end - words.lowerBound >= 6
    }

    /// The statement without its date phrase, the words that belong to it and the final stop.
    private func summary(_ range: Range<Int>, without phrase: Range<Int>) -> Pieces {
        var before = range.lowerBound..<phrase.lowerBound
        var adjunct = true
        while adjunct {
            adjunct = false
            if let hit = pack.words.eventAdjunct.longest(in: text, endingAt: before.upperBound),
                before.upperBound - hit.length >= before.lowerBound
            {
                before = before.lowerBound..<before.upperBound - hit.length
                adjunct = true
            }
        }
        before = withoutMarks(before)
        var start = phrase.upperBound
        if let hit = pack.words.eventTail.longest(in: text, at: start),
            EventTail(hit) == .word || isBoundary(at: start + hit.length, range.upperBound)
        {
            start += hit.length
        }
        if start < range.upperBound {
            switch text.char(at: start) {
            case "，", "、", "：", ",", " ", ":", "\t": start = text.after(start)
            default:
                if let of = grammar.of.longest(in: text, at: start), !of.isNone { start += of.length }
            }
        }
        let end = trimmedEnd(start, range.upperBound, dropsStop: true)
        var pieces = Pieces()
        if !before.isEmpty { pieces.append(before) }
        if start < end { pieces.append(start..<end) }
        // Nothing said behind the date, and no more than a word before it.
        if start >= end, before.count < 12 { return .none }
        return pieces
    }

    /// What stands before a date without the points that lead to it; nothing if it is the number of a list.
    private func withoutMarks(_ range: Range<Int>) -> Range<Int> {
        var end = range.upperBound
        while end > range.lowerBound {
            let last = text.char(before: end)
            guard last == "…" || last == "⋯" || last == "·" || last == "." || last == " " else { break }
            end = text.start(before: end)
        }
        let isNumber =
            range.lowerBound < end && end - range.lowerBound <= 2
            && (range.lowerBound..<end).allSatisfy { text.isDigit(at: $0) }
        if isNumber, end < range.upperBound { return range.lowerBound..<range.lowerBound }
        // One point is of the words: 3.公司.
        return range.upperBound - end > 1 ? range.lowerBound..<end : range
    }

    /// `end` without the commas and blanks before it, and without the final stop if asked.
    private func trimmedEnd(_ start: Int, _ end: Int, dropsStop: Bool = false) -> Int {
        var end = end
        while end > start {
            switch text.char(before: end) {
            case " ", "\t", "\n", ",", ";", "，", "；", "、", "：": break
            case "。" where dropsStop: break
            default: return end
            }
            end = text.start(before: end)
        }
        return end
    }

    /// Bytes of a block above which it is no row of a table.
    static let longestRow = 6000

    /// How far back a figure looks: a sentence may be of any length, its cost may not.
    static let reach = 900

    /// The beginning of a character at or behind `start` and near `end`.
    func nearby(_ start: Int, _ end: Int) -> Int {
        text.reaching(StatementFinder.reach, before: end, floor: start)
    }

    // MARK: - Clauses

    /// Whether a date stands at the beginning of its clause, a word of its own passed over.
    func startsClause(_ phrase: Range<Int>) -> Bool {
        let start = around.clauseStart(
            before: phrase.lowerBound, floor: max(0, phrase.lowerBound - 9), listCommas: false)
        return phrase.lowerBound - start <= 6
    }

    /// The beginning of the clause that holds `position`: behind the last `，；：`.
    func clauseStart(_ position: Int, _ sentence: Range<Int>) -> Int {
        around.clauseStart(before: position, floor: sentence.lowerBound, listCommas: false)
    }
}
