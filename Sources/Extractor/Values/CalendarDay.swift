/// A day of the proleptic Gregorian calendar.
struct CalendarDay: Hashable, Comparable, Sendable {
    var year: Int
    var month: Int
    var day: Int

    /// Nil if there is no such day.
    init?(_ year: Int, _ month: Int, _ day: Int) {
        guard (1...12).contains(month), day >= 1, day <= CalendarDay.days(in: month, of: year) else {
            return nil
        }
        self.init(unchecked: year, month, day)
    }

    private init(unchecked year: Int, _ month: Int, _ day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    static func first(of month: Int, _ year: Int) -> CalendarDay {
        CalendarDay(unchecked: year, month, 1)
    }

    static func last(of month: Int, _ year: Int) -> CalendarDay {
        CalendarDay(unchecked: year, month, days(in: month, of: year))
    }

    static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    var next: CalendarDay {
        if day < CalendarDay.days(in: month, of: year) {
            return CalendarDay(unchecked: year, month, day + 1)
        }
        return month < 12
            ? CalendarDay(unchecked: year, month + 1, 1) : CalendarDay(unchecked: year + 1, 1, 1)
    }

    var previous: CalendarDay {
        if day > 1 { return CalendarDay(unchecked: year, month, day - 1) }
        return month > 1 ? .last(of: month - 1, year) : .last(of: 12, year - 1)
    }

    static func < (a: CalendarDay, b: CalendarDay) -> Bool {
        (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }
}
