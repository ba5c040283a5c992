/// Which date of a sentence a figure refers to, and which it hands on.
extension StatementFinder {
    /// The date of its own sentence that a figure refers to, of the `dates` before it.
    func governing(
        _ figure: Figure, _ dates: ArraySlice<SentenceDate>, in sentence: Range<Int>, _ cues: SentenceCues
    ) -> DateValue? {
        guard let nearest = dates.last else { return nil }
        let end = nearest.value.phrase.upperBound
        // 较 2020 年的 812 万元: the date right before it is its own.
        if figure.change == .none, !isMultiple(figure),
            touches(end, figure.start) || nearest.role == .comparison && end == figure.start
        {
            return nearest.value
        }
        // 2022 年同期亏损 0.74 亿元
        if figure.change == .none, !isMultiple(figure), nearest.role == .comparison,
            grammar.dateSamePeriod.stands(in: text, at: end)
                || grammar.dateSamePeriod.stands(in: text, at: end - 6),
            sharesClause(end, figure.start)
        {
            return nearest.value
        }
        for date in dates.reversed() where date.role == .inner {
            let start = date.value.phrase.lowerBound
            if figure.start - start >= StatementFinder.reach { break }
            if sharesBracket(start, figure.start, sentence.lowerBound) { return date.value }
        }
        func governs(_ date: SentenceDate) -> Bool { date.role == .governing || date.role == .announced }
        guard let index = dates.lastIndex(where: governs), case let last = dates[index].value,
            !turnsToNow(cues, last.phrase.upperBound, figure.start)
        else { return nil }
        // 其中第三季度…；… : what is said by the way does not reach beyond the semicolon.
        if let before = dates[..<index].last(where: governs), isAside(last.phrase.lowerBound, sentence),
            text.hasSemicolon(from: last.phrase.upperBound, to: figure.start)
        {
            return before.value
        }
        return last
    }

    /// Dates side by side, the last of those before a figure: 2023 年和 2024 年.
    func coordinated(_ dates: ArraySlice<SentenceDate>) -> ArraySlice<SentenceDate>? {
        guard let last = dates.indices.last else { return nil }
        var first = last
        while first > dates.startIndex,
            joins(dates[first - 1].value.phrase.upperBound, dates[first].value.phrase.lowerBound)
        {
            first -= 1
        }
        return first < last ? dates[first...last] : nil
    }

    func joins(_ start: Int, _ end: Int) -> Bool {
        isJoined(from: start, to: end, most: 1) { join, isComma in join == .and && !isComma }
    }

    /// Where 分别 or 依次 stands last between `start` and `end`: it deals out what follows.
    func dealing(from start: Int, to end: Int) -> Int? {
        var found: Int?
        var at = start
        while at < end {
            if grammar.oneByOne.stands(in: text, at: at) { found = at }
            at = text.after(at)
        }
        return found
    }

    /// The date that the sentences behind this one inherit: the last that governs, but none said by the
    /// way: 主要是 2022 年….
    func carried(_ dates: [SentenceDate], in sentence: Range<Int>) -> SentenceDate? {
        dates.last { $0.role == .governing && !isAside($0.value.phrase.lowerBound, sentence) }
    }

    /// Whether the clause of a date begins with 其中, 主要 or 由于.
    private func isAside(_ position: Int, _ sentence: Range<Int>) -> Bool {
        let start = clauseStart(position, sentence)
        return grammar.aside.stands(in: text, at: start)
    }

    /// 上年同期的 1.4 倍 is said of the present.
    private func isMultiple(_ figure: Figure) -> Bool {
        pack.traits.measures(figure.unit, .ratio)
    }

    /// Whether only 的, 为, 是 or a colon stand between a date and a figure.
    private func touches(_ start: Int, _ end: Int) -> Bool {
        guard end > start, end - start <= 6 else { return false }
        var at = start
        while at < end {
            if text.char(at: at) == "：" {
                at += 3
            } else if let hit = grammar.dateTouch.longest(in: text, at: at) {
                at += hit.length
            } else {
                return false
            }
        }
        return at == end
    }

    /// Whether both stand in one bracket.
    private func sharesBracket(_ date: Int, _ figure: Int, _ start: Int) -> Bool {
        openBracket(before: figure, from: date) == nil
            && openBracket(before: figure, from: start) != nil
    }

    /// Whether a figure is what another one was before a change, of which nothing says when: 由 360 家增至
    /// 500 家.
    func isFormer(_ figure: Figure) -> Bool {
        guard figure.change == .none, grammar.changeFormer.stands(in: text, before: figure.start) else {
            return false
        }
        var end = figure.end
        if end < text.count, text[end] == 0x20 { end += 1 }
        return pack.words.changeForward.longest(in: text, at: end).map { !$0.isNone } ?? false
    }

    /// The year of a date, for what is said of the whole of it in a clause behind the date: 截至年末，…，全年
    /// 总交易额…; 上半年…，全年…. Nil where nothing is.
    func widened(
        _ date: DateValue, _ figure: Figure, _ sentence: Range<Int>, _ cues: SentenceCues
    ) -> DateValue? {
        guard !cues.wholeYear.isEmpty, !date.yearIsUnknown, !date.isOfYears else { return nil }
        guard date.relation != .asOf || date.end?.isYearEnd ?? false, let day = date.start ?? date.end else {
            return nil
        }
        let clause = clauseStart(figure.start, sentence)
        // What is counted on a day is of the day again behind it: 截至年末，…，全年…，员工….
        let floor = date.relation == .asOf ? clause : clauseEnd(date.phrase.upperBound, sentence)
        guard clause > date.phrase.upperBound,
            SentenceCues.holds(cues.wholeYear, from: floor, to: figure.start)
        else { return nil }
        var year = date
        (year.start, year.end) = (.firstDay(ofYear: day.year), .lastDay(ofYear: day.year))
        (year.precision, year.relation) = (.year, .none)
        return year
    }

    /// The year of a date that the sentence says of the whole year behind: what follows is of that, not of the date.
    func yearSaid(_ date: DateValue, _ cues: SentenceCues, _ sentence: Range<Int>) -> DateValue? {
        guard !date.isOfYears, !date.yearIsUnknown, date.relation == .none, let day = date.start,
            SentenceCues.holds(cues.wholeYear, from: date.phrase.upperBound, to: sentence.upperBound)
        else { return nil }
        var year = date
        (year.start, year.end) = (.firstDay(ofYear: day.year), .lastDay(ofYear: day.year))
        year.precision = .year
        return year
    }

    /// The first or the last day of several years, for what a level was before them and is behind them: 由 3.4 件
    /// 增加到 8.7 件.
    func levelled(_ date: DateValue, _ figure: Figure) -> DateValue {
        guard date.isOfYears, figure.change == .none, let start = date.start, let end = date.end else {
            return date
        }
        var day = date
        day.precision = .day
        if isFormer(figure) {
            day.end = start
        } else if isLatter(figure) {
            day.start = end
        } else {
            return date
        }
        return day
    }

    /// Whether a figure is what another one is behind a change: 增加到 500 家.
    private func isLatter(_ figure: Figure) -> Bool {
        let start = figure.start
        guard let hit = grammar.changeTo.longest(in: text, endingAt: start) else { return false }
        return pack.words.change.longest(in: text, endingAt: start - hit.length).map { !$0.isNone } ?? false
    }

    func sharesClause(_ start: Int, _ end: Int) -> Bool {
        around.clauseStart(before: end, floor: start, listCommas: false) <= start
    }

    /// Whether a sentence turns away from the date before (目前, 如今, 未来) or goes on with it
    /// in another paragraph (活动期间, 当天).
    func opening(_ sentence: Range<Int>) -> Opening {
        guard let hit = pack.words.eventOpening.longest(in: text, at: sentence.lowerBound) else {
            return .neutral
        }
        return hit.isNone ? .afresh : .goesOn
    }

    enum Opening { case afresh, goesOn, neutral }
}
