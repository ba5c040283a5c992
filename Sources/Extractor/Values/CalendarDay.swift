/// A day of the proleptic Gregorian calendar that exists.
package struct CalendarDay: Hashable, Comparable, Sendable {
    /// Year, month and day as one number, in the order of the days: four bits are the month, five the day.
    private let number: Int32

    package var year: Int { Int(number >> 9) }
    package var month: Int { Int(number >> 5 & 0xF) }
    package var day: Int { Int(number & 0x1F) }

    /// Nil if there is no such day.
    package init?(_ year: Int, _ month: Int, _ day: Int) {
        guard let days = CalendarMonth(year, month)?.days, day >= 1, day <= days else { return nil }
        self.init(unchecked: year, month, day)
    }

    /// Reads `2023-03-15`; nil if there is no such day.
    package init?(iso text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, zip(parts, [4, 2, 2]).allSatisfy({ $0.utf8.count == $1 }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year, month, day)
    }

    fileprivate init(unchecked year: Int, _ month: Int, _ day: Int) {
        number = Int32(truncatingIfNeeded: year << 9 | month << 5 | day)
    }

    static func firstDay(ofYear year: Int) -> CalendarDay { CalendarDay(unchecked: year, 1, 1) }

    static func lastDay(ofYear year: Int) -> CalendarDay { CalendarDay(unchecked: year, 12, 31) }

    /// The month it is in.
    var inMonth: CalendarMonth { CalendarMonth(of: self) }

    var isMonthEnd: Bool { day == inMonth.days }

    package var isYearEnd: Bool { month == 12 && day == 31 }

    package var next: CalendarDay {
        isMonthEnd ? (inMonth + 1).first : CalendarDay(unchecked: year, month, day + 1)
    }

    var previous: CalendarDay {
        day > 1 ? CalendarDay(unchecked: year, month, day - 1) : (inMonth - 1).last
    }

    /// The day of the same name in another year; nil for 29 February of a year that has none.
    func moved(byYears years: Int) -> CalendarDay? { CalendarDay(year + years, month, day) }

    /// As `moved`, and the last day of a month stays the last: 28 February 2023 is 29 February 2024.
    func movedAsEnd(byYears years: Int) -> CalendarDay? {
        isMonthEnd ? (inMonth + 12 * years).last : moved(byYears: years)
    }

    /// The first day of the `months` months that end with this day.
    ///
    ///     2025-03-31, 12 months    2024-04-01
    ///     2024-03-31, 18 months    2022-10-01
    func firstDay(ofMonths months: Int) -> CalendarDay { (inMonth - (months - 1)).first }

    package static func < (a: CalendarDay, b: CalendarDay) -> Bool {
        a.number < b.number
    }
}

/// A month of a year. Months can be added: December and one is January.
struct CalendarMonth: Hashable, Comparable, Sendable {
    /// Months since January of the year 0.
    private let index: Int

    /// Nil if there is no such month.
    init?(_ year: Int, _ month: Int) {
        guard (1...12).contains(month) else { return nil }
        index = year * 12 + month - 1
    }

    init(of day: CalendarDay) { index = day.year * 12 + day.month - 1 }

    private init(index: Int) { self.index = index }

    private var parts: (year: Int, month: Int) {
        let parts = index.quotientAndRemainder(dividingBy: 12)
        return parts.remainder < 0
            ? (parts.quotient - 1, parts.remainder + 13) : (parts.quotient, parts.remainder + 1)
    }

    var year: Int { parts.year }
    var month: Int { parts.month }

    /// How many days it has.
    var days: Int {
        let (year, month) = parts
        switch month {
        case 2: return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: return 30
        default: return 31
        }
    }

    var first: CalendarDay {
        let (year, month) = parts
        return CalendarDay(unchecked: year, month, 1)
    }

    var last: CalendarDay {
        let (year, month) = parts
        return CalendarDay(unchecked: year, month, days)
    }

    static func + (a: CalendarMonth, months: Int) -> CalendarMonth { CalendarMonth(index: a.index + months) }
    static func - (a: CalendarMonth, months: Int) -> CalendarMonth { CalendarMonth(index: a.index - months) }
    static func < (a: CalendarMonth, b: CalendarMonth) -> Bool { a.index < b.index }
}

/// Which numbers may be years.
enum CalendarYear {
    /// Of a number that a word calls a year: 1937年, 985年 is none.
    static let named = 1000...2999
    /// Of four digits that nothing calls a year: in heads, headings and names of files.
    static let bare = 1900...2099
    /// That a report may be about, said by its name or title: 1905 in a file's name is May 2019.
    static let ofReport = 1990...2099
    /// The year before the first of the Republic of China, in which Taiwan counts.
    static let beforeMinguo = 1911
}
