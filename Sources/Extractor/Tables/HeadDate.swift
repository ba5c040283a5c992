/// A date as it stands in the head of a table or in the line above one.
struct HeadDate: Equatable, Sendable {
    enum Span: Equatable, Sendable {
        case year
        /// 2018 年末
        case yearEnd
        /// 2018 年初
        case yearStart
        case day(month: Int, day: Int)
        /// 2018 年 1-6 月, 2018 年第一季度
        case months(first: Int, last: Int)
        /// 截至九月三十日止六个月; 12 for 止年度
        case ending(month: Int, day: Int, months: Int)
    }

    /// 0 where none is said: 於三月三十一日.
    var year = 0
    var span = Span.year
    /// Whether the year stands without 年.
    var isBare = false
    /// Whether years are counted from 1912.
    var isMinguo = false

    /// The last day of a month, of a year that is no leap year.
    static func lastDay(of month: Int) -> Int { CalendarMonth(2001, month)?.days ?? 31 }

    // MARK: - Reading

    /// The date that begins at `start`, and where it ends.
    static func read(
        _ pack: CompiledPack, _ text: TextView, _ start: Int, _ end: Int, isMinguo: Bool = false
    ) -> (date: HeadDate, end: Int)? {
        var reader = Reader(pack: pack, text: text, at: start, end: end, countsFrom1912: isMinguo)
        return reader.date().map { ($0, reader.at) }
    }

    /// Whether two tokens with one blank between them are parts of one date: `2018` `年`, `2018年` `12`.
    static func goesOn(_ text: TextView, _ first: Range<Int>, _ second: Range<Int>) -> Bool {
        let next = text.char(at: second.lowerBound)
        if text.isDigit(before: first.upperBound) {
            return next == "年" || next == "月" || next == "日"
        }
        let last = text.char(before: first.upperBound)
        guard next.isDigit, first.count >= 4 else { return false }
        let digits = text.skipDigits(second.lowerBound)
        guard digits - second.lowerBound <= 2 else { return false }
        if last == "月" || last == "至" || last == "-" {
            let before = text.start(before: first.upperBound)
            guard text.isDigit(before: before) || last != "月" else { return false }
            return holdsYear(text, first)
        }
        guard last == "年", text.isDigit(before: text.start(before: first.upperBound)) else { return false }
        return holdsYear(text, first) && digits >= second.upperBound
            || holdsYear(text, first)
                && (text.char(at: digits) == "-" || text.char(at: digits) == "月"
                    || text.char(at: digits) == "至")
    }

    private static func holdsYear(_ text: TextView, _ range: Range<Int>) -> Bool {
        var at = range.lowerBound
        while at < range.upperBound {
            if text.isDigit(at: at) {
                let digits = text.skipDigits(at)
                if digits - at == 4 { return true }
                at = digits
            } else {
                at = text.after(at)
            }
        }
        return false
    }

    private struct Reader {
        @Uncounted var pack: CompiledPack
        let text: TextView
        var at: Int
        let end: Int
        let countsFrom1912: Bool

        mutating func date() -> HeadDate? {
            var date = HeadDate()
            let start = at
            for word in Reader.openings where text.starts(with: word, at: at) {
                at += word.utf8CodeUnitCount
                skip()
                break
            }
            let isMinguo = take("民国")
            skip()
            guard let first = number() else {
                at = start
                return nil
            }
            let isLong = first.digits == 4 && first.value >= 1980 && first.value <= 2099
            let afterNumber = at
            skip()
            if isLong || isMinguo
                || countsFrom1912 && (90...199).contains(first.value) && text.char(at: at) == "年"
            {
                date.year = isLong ? first.value : first.value + 1911
                date.isMinguo = !isLong
                if take("年") {
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
            guard first.value >= 1, first.value <= 12, take("月") else {
                at = start
                return nil
            }
            skip()
            if take("末") || take("底") {
                date.span = .day(month: first.value, day: HeadDate.lastDay(of: first.value))
                return date
            }
            if let day = number(), day.value >= 1, day.value <= 31, take("日") {
                date.span = .day(month: first.value, day: day.value)
                ending(&date, first.value, day.value)
                return date
            }
            at = start
            return nil
        }

        static let openings: [StaticString] = ["截至", "截止", "于", "在"]

        private mutating func afterYear(_ date: inout HeadDate) {
            if take("度") {
                skipIf("末", "底") ? (date.span = .yearEnd) : ()
                return
            }
            let mark = at
            skip()
            if take("末") || take("底") || take("年末") || take("终") || take("年底") {
                date.span = .yearEnd
                return
            }
            if take("初") || take("年初") {
                date.span = .yearStart
                return
            }
            if let first = number(), (1...12).contains(first.value) {
                skip()
                if take("月") {
                    skip()
                    let afterMonth = at
                    if take("至") || take("-") || take("—") || take("–") {
                        skip()
                        if let last = number(), (first.value...12).contains(last.value), take("月") {
                            date.span = .months(first: first.value, last: last.value)
                            _ = take("份")
                            return
                        }
                        at = afterMonth
                    }
                    if let day = number(), (1...31).contains(day.value) {
                        skip()
                        if take("日") || take("号") {
                            date.span = .day(month: first.value, day: day.value)
                            ending(&date, first.value, day.value)
                            return
                        }
                    }
                    at = afterMonth
                    if take("末") || take("底") || take("份") {}
                    date.span = .months(first: first.value, last: first.value)
                    return
                }
                if take("-") || take("至") || take("—") || take("–") {
                    skip()
                    if let last = number(), (first.value...12).contains(last.value) {
                        skip()
                        if take("月") {
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
            guard take("止") else {
                at = mark
                return
            }
            skip()
            if take("财政年度") || take("会计年度") || take("年度") || take("年") {
                date.span = .ending(month: month, day: day, months: 12)
            } else if take("半年度") || take("半年") {
                date.span = .ending(month: month, day: day, months: 6)
            } else if take("季度") {
                date.span = .ending(month: month, day: day, months: 3)
            } else if let months = number(), (1...120).contains(months.value), take("个月") {
                date.span = .ending(month: month, day: day, months: months.value)
            } else {
                at = mark
            }
        }

        private mutating func take(_ word: StaticString) -> Bool {
            guard at + word.utf8CodeUnitCount <= end, text.starts(with: word, at: at) else { return false }
            at += word.utf8CodeUnitCount
            return true
        }

        private mutating func skipIf(_ words: StaticString...) -> Bool {
            for word in words where take(word) { return true }
            return false
        }

        private mutating func skip() {
            while at < end, text[at].isBlank { at += 1 }
        }

        /// A number in digits or in Chinese numerals.
        private mutating func number() -> (value: Int, digits: Int)? {
            if text.isDigit(at: at) {
                let stop = min(end, text.skipDigits(at))
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
}
