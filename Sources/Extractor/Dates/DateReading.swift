/// A date as written, before the context gives it the year it may lack.
struct DateReading {
    /// One end of a date: what is said of it.
    struct Point {
        /// 0 if the text gives none.
        var year = 0
        var month = 0
        var day = 0
        /// A part of the year (上半年) or of the month (上旬).
        var part: CalendarPart?
        /// 去年, 同年, 次年, 当月
        var relative: RelativeDate?

        var isEmpty: Bool { year == 0 && month == 0 && day == 0 && part == nil && relative == nil }
    }

    var first = Point()
    /// The second end of a range.
    var last: Point?
    var head = DateHead.none
    var tail = DateTail.none
    /// Months that end with the date: 止年度 12, 止六个月 6.
    var fiscalMonths = 0
    /// Whether it names a year of the Republic of China.
    var isMinguo = false
    /// First and last year of a plan: “十四五” 2021–2025.
    var years: PlanYears?
}

/// Reads the groups of a date pattern.
struct DateReader: PassageReader {
    let passage: Passage

    /// Nil if the groups are no date.
    func read(_ captures: Captures, start: Int) -> DateReading? {
        var reading = DateReading()
        if let plan = captures[.plan] {
            guard let hit = pack.words.plan.longest(in: text, at: plan.lowerBound), !hit.isNone else {
                return nil
            }
            reading.years = pack.words.plans[hit.value]
        } else {
            guard
                let first = point(
                    captures, .era, .year, .month, .day, .part, .monthpart, .relative)
            else { return nil }
            reading.first = first
        }
        if let range = captures[.holiday] {
            guard let index = meaning(pack.words.holiday, range),
                let day = pack.words.holidays[index].day(in: reading.first.year)
            else { return nil }
            (reading.first.month, reading.first.day) = day
        }
        if captures[.year2] != nil || captures[.month2] != nil || captures[.day2] != nil
            || captures[.part2] != nil || captures[.relative2] != nil
        {
            guard
                var last = point(
                    captures, captures[.era] != nil ? .era : .era2, .year2, .month2, .day2, .part2,
                    .monthpart2, .relative2)
            else { return nil }
            // 1985到89年
            if last.year > 0, last.year < 100, reading.first.year > 100 {
                last.year += reading.first.year / 100 * 100
            }
            reading.last = last
        }
        if let year = captures[.year], let value = number(year), value < 200 { reading.isMinguo = true }
        if let span = captures[.span] {
            guard let months = fiscalMonths(span) else { return nil }
            reading.fiscalMonths = months
        }
        if let tail = captures[.tail],
            let hit = pack.words.dateTail.longest(in: text, endingAt: tail.upperBound)
        {
            reading.tail = DateTail(hit)
        }
        if let hit = pack.words.dateHead.longest(in: text, endingAt: start) { reading.head = DateHead(hit) }
        return reading
    }

    private func point(
        _ captures: Captures, _ era: Group, _ year: Group, _ month: Group, _ day: Group,
        _ part: Group, _ monthPart: Group, _ relative: Group
    ) -> DateReading.Point? {
        var point = DateReading.Point()
        if let range = captures[year] {
            guard let value = number(range) else { return nil }
            // The Republic's first year is 1912.
            let isMinguo = value < 200 && (captures[era] != nil || value > 99)
            point.year = isMinguo ? value + CalendarYear.beforeMinguo : value
        }
        if let range = captures[month] {
            guard let value = number(range), (1...12).contains(value) else { return nil }
            point.month = value
        }
        if let range = captures[day] {
            guard let value = number(range), (1...31).contains(value) else { return nil }
            point.day = value
        }
        if let range = captures[part] {
            guard let value = meaning(pack.words.yearPart, range) else { return nil }
            point.part = pack.words.calendarParts[value]
        }
        if let range = captures[monthPart] {
            guard let value = meaning(pack.words.monthPart, range) else { return nil }
            point.part = pack.words.calendarParts[value]
        }
        if let range = captures[relative] {
            guard let value = meaning(pack.words.relativeDate, range) else { return nil }
            point.relative = pack.words.relativeDates[value]
        }
        return point
    }

    private func meaning(_ table: WordTable, _ range: Range<Int>) -> Int? {
        guard let hit = table.longest(in: text, at: range.lowerBound), hit.length == range.count,
            !hit.isNone
        else { return nil }
        return hit.value
    }

    private func number(_ range: Range<Int>) -> Int? {
        guard let reading = pack.numbers.read(text, range), !reading.isRange, reading.low.scale == 0
        else { return nil }
        return Int(exactly: reading.low.coefficient)
    }

    /// 年度 12, 半年 6, 季度 3, 九个月 9.
    private func fiscalMonths(_ range: Range<Int>) -> Int? {
        if let hit = grammar.dateSpan.longest(in: text, at: range.lowerBound) { return DateSpan(hit).months }
        var end = text.skipDigits(range.lowerBound)
        while end < range.upperBound, isNumeral(text.char(at: end)) { end = text.after(end) }
        if end == range.lowerBound { return 12 }
        guard let months = number(range.lowerBound..<end), (1...60).contains(months) else { return nil }
        return months
    }
}
