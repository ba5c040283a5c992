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

    /// Whether a date may begin with the character of three bytes at `at`.
    static func mayBegin(_ passage: Passage, at: Int) -> Bool {
        passage.pack.words.tables.date.mayBegin(in: passage.text, at: at)
            || passage.pack.numbers.numerals.contains(passage.text.wideChar(at: at))
    }

    /// The date that begins at `start`, and where it ends.
    static func read(
        _ passage: Passage, _ start: Int, _ end: Int, isMinguo: Bool = false
    ) -> (date: HeadDate, end: Int)? {
        var reader = HeadDateReader(passage: passage, at: start, end: end, countsFrom1912: isMinguo)
        return reader.date().map { ($0, reader.at) }
    }

    /// Whether two tokens with one blank between them are parts of one date: `2018` `年`, `2018年` `12`.
    static func goesOn(_ passage: Passage, _ first: Range<Int>, _ second: Range<Int>) -> Bool {
        let text = passage.text
        let dateUnit = passage.pack.grammar.dateUnit
        if text.isDigit(before: first.upperBound) { return dateUnit.stands(in: text, at: second.lowerBound) }
        guard text.isDigit(at: second.lowerBound), first.count >= 4 else { return false }
        let digits = text.skipDigits(second.lowerBound)
        guard digits - second.lowerBound <= 2, holdsYear(text, first) else { return false }
        let last = passage.pack.grammar.dateUnitBehind.longest(in: text, endingAt: first.upperBound)
        let isBehindNumber = text.isDigit(before: text.start(before: first.upperBound))
        switch last.map({ DateUnit($0) }) {
        case .year:
            return isBehindNumber
                && (digits >= second.upperBound || isSpan(passage, at: digits)
                    || dateUnit.longest(in: text, at: digits).map { DateUnit($0) } == .month)
        case .month: return isBehindNumber
        default: return isSpan(passage, at: text.start(before: first.upperBound))
        }
    }

    /// Whether a hyphen or 至 stands at `at`.
    private static func isSpan(_ passage: Passage, at: Int) -> Bool {
        passage.text.char(at: at) == "-"
            || passage.pack.words.tables.date.longest(in: passage.text, at: at).map { HeadDateWord($0) }
                == .to
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
}
