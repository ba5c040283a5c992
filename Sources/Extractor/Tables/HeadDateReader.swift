/// Reads a `HeadDate`, from `at` on.
struct HeadDateReader: PassageReader {
    let passage: Passage
    /// Behind what is read.
    private(set) var at: Int
    let end: Int
    let countsFrom1912: Bool

    mutating func date() -> HeadDate? {
        guard at < text.count else { return nil }
        // Asked at every character of a head, most of which are ideographs that no date begins with.
        if 0xE4...0xE9 ~= text[at], at + 2 < text.count, !HeadDate.mayBegin(passage, at: at) { return nil }
        var date = HeadDate()
        let start = at
        if take(.opening) { skip() }
        let isMinguo = take(.minguo)
        skip()
        guard let first = number() else {
            at = start
            return nil
        }
        let isLong = first.digits == 4 && first.value >= 1980 && first.value <= 2099
        let afterNumber = at
        skip()
        if isLong || isMinguo
            || countsFrom1912 && (90...199).contains(first.value) && isYearWord(at: at)
        {
            date.year = isLong ? first.value : first.value + 1911
            date.isMinguo = !isLong
            if take(.year) {
                afterYear(&date)
            } else if separated(&date, afterNumber) {
                // 2018-12-31, 2018/12/31, 2018.12.31
            } else {
                at = afterNumber
                date.isBare = true
                guard !text.isDigit(at: at), text.char(at: at) != ",", text.char(at: at) != "." else {
                    at = start
                    return nil
                }
            }
            return date
        }
        guard first.value >= 1, first.value <= 12, take(.month) else {
            at = start
            return nil
        }
        skip()
        if take(.end) {
            date.span = .day(month: first.value, day: HeadDate.lastDay(of: first.value))
            return date
        }
        if let day = number(), day.value >= 1, day.value <= 31, take(.day) {
            date.span = .day(month: first.value, day: day.value)
            ending(&date, first.value, day.value)
            return date
        }
        at = start
        return nil
    }

    private mutating func afterYear(_ date: inout HeadDate) {
        if take(.ofYear) {
            if take(.end) { date.span = .yearEnd }
            return
        }
        let mark = at
        skip()
        if take(.end) || take(.yearEnd) {
            date.span = .yearEnd
            return
        }
        if take(.yearStart) {
            date.span = .yearStart
            return
        }
        if let first = number(), (1...12).contains(first.value) {
            skip()
            if take(.month) {
                skip()
                let afterMonth = at
                if takeSpan() {
                    skip()
                    if let last = number(), (first.value...12).contains(last.value), take(.month) {
                        date.span = .months(first: first.value, last: last.value)
                        _ = take(.ofMonth)
                        return
                    }
                    at = afterMonth
                }
                if let day = number(), (1...31).contains(day.value) {
                    skip()
                    if take(.day) || take(.dayNumber) {
                        date.span = .day(month: first.value, day: day.value)
                        ending(&date, first.value, day.value)
                        return
                    }
                }
                at = afterMonth
                _ = take(.end) || take(.ofMonth)
                date.span = .months(first: first.value, last: first.value)
                return
            }
            if takeSpan() {
                skip()
                if let last = number(), (first.value...12).contains(last.value) {
                    skip()
                    if take(.month) {
                        date.span = .months(first: first.value, last: last.value)
                        return
                    }
                }
            }
        }
        at = mark
    }

    private mutating func separated(_ date: inout HeadDate, _ start: Int) -> Bool {
        for sign: StaticString in ["-", "/", "."] {
            at = start
            guard take(sign), let month = number(), (1...12).contains(month.value), take(sign),
                let day = number(), (1...31).contains(day.value), !text.isDigit(at: at)
            else { continue }
            date.span = .day(month: month.value, day: day.value)
            return true
        }
        at = start
        return false
    }

    /// 止年度, 止六个月
    private mutating func ending(_ date: inout HeadDate, _ month: Int, _ day: Int) {
        let mark = at
        skip()
        guard take(.until) else {
            at = mark
            return
        }
        skip()
        if let months = takeMonths() {
            date.span = .ending(month: month, day: day, months: months)
        } else {
            at = mark
        }
    }

    /// 年度 12, 半年 6, 季度 3, 九个月 9.
    private mutating func takeMonths() -> Int? {
        if let months = takeSpanWord()?.months { return months }
        guard let months = number(), (1...120).contains(months.value), takeSpanWord() == .months else {
            return nil
        }
        return months.value
    }

    private mutating func takeSpanWord() -> HeadSpanWord? {
        guard let hit = pack.words.tables.dateSpan.longest(in: text, at: at), at + hit.length <= end else {
            return nil
        }
        at += hit.length
        return HeadSpanWord(hit)
    }

    // MARK: - Words

    private mutating func take(_ word: HeadDateWord) -> Bool {
        guard let hit = pack.words.tables.date.longest(in: text, at: at), HeadDateWord(hit) == word else {
            return false
        }
        return pass(hit.length)
    }

    private mutating func take(_ unit: DateUnit) -> Bool {
        guard let hit = grammar.dateUnit.longest(in: text, at: at), DateUnit(hit) == unit else {
            return false
        }
        return pass(hit.length)
    }

    /// 至, or a dash.
    private mutating func takeSpan() -> Bool { take(.to) || take("-") || take("—") || take("–") }

    private mutating func take(_ sign: StaticString) -> Bool {
        text.starts(with: sign, at: at) && pass(sign.utf8CodeUnitCount)
    }

    private mutating func pass(_ length: Int) -> Bool {
        guard at + length <= end else { return false }
        at += length
        return true
    }

    private mutating func skip() {
        while at < end, text[at].isBlank { at += 1 }
    }

    /// A number in digits or in Chinese numerals.
    private mutating func number() -> (value: Int, digits: Int)? {
        if text.isDigit(at: at) {
            let stop = text.skipDigits(at, to: min(end, at + 5))
            guard stop - at <= 4 else { return nil }
            var value = 0
            for i in at..<stop { value = value * 10 + Int(text[i]) - 48 }
            let digits = stop - at
            at = stop
            return (value, digits)
        }
        var stop = at
        while stop + 2 < end, stop - at < 15, pack.numbers.numerals.contains(text.char(at: stop)) {
            stop += 3
        }
        guard stop > at, let reading = pack.numbers.read(text, at..<stop), reading.low.scale == 0,
            let value = Int(exactly: reading.low.coefficient)
        else { return nil }
        let digits = (stop - at) / 3
        at = stop
        return (value, digits)
    }
}
