/// A date as written, before the context gives it the year it may lack.
struct DateReading {
    /// One end of a date: what is said of it.
    struct Point {
        /// 0 if the text gives none.
        @Packed<Int32> var year = 0
        /// Whether it gives only two digits of it: 18年10月.
        var isShort = false
        @Packed<Int16> var month = 0
        @Packed<Int16> var day = 0
        /// A part of the year (上半年) or of the month (上旬).
        var part: CalendarPart?
        /// 去年, 同年, 次年, 当月
        var relative: RelativeDate?

        var isEmpty: Bool { year == 0 && month == 0 && day == 0 && part == nil && relative == nil }

        /// Two digits are of 1969 to 2068, as in POSIX, or in the century of the year before them.
        mutating func complete(after year: Int? = nil) {
            guard isShort else { return }
            if let year {
                self.year += year / 100 * 100
                isShort = false
            } else {
                self.year += self.year < 69 ? 2000 : 1900
            }
        }

        /// Reads two digits as a year of the Republic of China.
        mutating func countFrom1912() {
            guard isShort else { return }
            year = year % 100 + CalendarYear.beforeMinguo
            isShort = false
        }
    }

    var first = Point()
    /// The second end of a range.
    var last: Point?
    var head = DateHead.none
    var tail = DateTail.none
    /// Months that end with the date: 止年度 12, 止六个月 6.
    @Packed<Int16> var fiscalMonths = 0
    /// Whether it names a year of the Republic of China.
    var isMinguo = false
    /// 21日, whose month stands elsewhere.
    var isBareDay: Bool { first.day > 0 && first.month == 0 && first.relative == nil }
    /// Whether two digits are all it gives of a year.
    var hasShortYear: Bool { first.isShort || last?.isShort ?? false }
    /// Whether the year is a fiscal one: 2025财年.
    var isFiscal = false
    /// Whether its ends are outside of it: 2010年之后2018年之前.
    var isOutside = false
    /// First and last year of a plan or a decade: “十四五” 2021–2025.
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
        } else if let range = captures[.decade] {
            guard let years = decade(range, of: captures[.century]) else { return nil }
            reading.years = years
        } else {
            guard
                let first = point(
                    captures, .era, .year, .month, .day, .part, .monthpart, .relative)
            else { return nil }
            reading.first = first
            reading.first.complete()
            // 1H23 counts as its letters do, whoever writes it.
            if let latin = captures[.part] ?? captures[.fiscal], latin.contains(where: { text[$0].isLetter })
            {
                reading.first.isShort = false
            }
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
            last.complete(after: reading.first.year > 0 && !reading.first.isShort ? reading.first.year : nil)
            reading.last = last
        }
        if let year = captures[.year], let value = number(year), value < 200 {
            reading.isMinguo = value > 99 || captures[.era] != nil
        }
        reading.isFiscal = captures[.fiscal] != nil
        reading.isOutside = captures[.outside] != nil
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

    /// The years of 80年代, of the last century unless another is named.
    private func decade(_ range: Range<Int>, of century: Range<Int>?) -> PlanYears? {
        guard var first = number(range) else { return nil }
        if first < 100 {
            guard let century else { return PlanYears(first: 1900 + first, last: 1909 + first) }
            if let hit = pack.words.century.longest(in: text, at: century.lowerBound), !hit.isNone {
                first += pack.words.centuries[hit.value].first
            } else {
                guard let count = number(century), count > 0 else { return nil }
                first += (count - 1) * 100
            }
        }
        return PlanYears(first: first, last: first + 9)
    }

    private func point(
        _ captures: Captures, _ era: Group, _ year: Group, _ month: Group, _ day: Group,
        _ part: Group, _ monthPart: Group, _ relative: Group
    ) -> DateReading.Point? {
        var point = DateReading.Point()
        if let range = captures[year] {
            guard let value = shortYear(range) ?? number(range) else { return nil }
            // The Republic's first year is 1912.
            let isMinguo = value < 200 && (captures[era] != nil || value > 99)
            guard value > 0 || captures[era] == nil else { return nil }
            point.year = isMinguo ? value + CalendarYear.beforeMinguo : value
            point.isShort = point.year < 100
        }
        if let range = captures[month] {
            guard let value = number(range), (1...12).contains(value) else { return nil }
            point.month = value
        }
        if let range = captures[day] {
            guard let value = number(range), value < 100 else { return nil }
            // What is no day of any month is told from none said.
            point.day = value == 0 ? 99 : value
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

    /// 二四: a year of two digits, each of which stands in its place.
    private func shortYear(_ range: Range<Int>) -> Int? {
        guard range.count == 6, case .digit(let tens) = pack.numbers.numeral(text, range.lowerBound),
            case .digit(let ones) = pack.numbers.numeral(text, range.lowerBound + 3)
        else { return nil }
        return tens * 10 + ones
    }

    private func number(_ range: Range<Int>) -> Int? {
        guard let reading = pack.numbers.read(text, range), !reading.isRange, reading.low.scale == 0
        else { return nil }
        return Int(exactly: reading.low.coefficient)
    }

    /// 年度 12, 半年 6, 季度 3, 九个月 9, 三个年度 36.
    private func fiscalMonths(_ range: Range<Int>) -> Int? {
        if let hit = grammar.dateSpan.longest(in: text, at: range.lowerBound) { return DateSpan(hit).months }
        var end = text.skipDigits(range.lowerBound)
        while end < range.upperBound, isNumeral(text.char(at: end)) { end = text.after(end) }
        if end == range.lowerBound { return 12 }
        guard var months = number(range.lowerBound..<end) else { return nil }
        // 三个年度, 三个财政年度: no 月 stands behind 个.
        let unit = text.after(end)
        if isYearWord(at: unit) || !grammar.dateUnit.stands(in: text, at: unit) { months *= 12 }
        return (1...60).contains(months) ? months : nil
    }
}
