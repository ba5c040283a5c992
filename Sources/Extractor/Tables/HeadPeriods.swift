/// Gives what a head says of time its days: from the report's period and the day above the table.
struct HeadPeriods {
    /// The report's period, where a title says it; else the calendar year, where that is known.
    var report: DateValue?
    /// 截至三月三十一日止年度 or 於三月三十一日 above bare years.
    var above: HeadDate?
    /// The year of a line above the table: （续上表） 2017 年度.
    var year = 0

    /// The days of a date of a head; of a bare year the fiscal year, or the day of a statement.
    func value(_ date: HeadDate) -> DateValue? {
        let year = date.year > 0 ? date.year : self.year
        guard year > 0 else { return nil }
        switch date.span {
        case .year: return yearValue(year)
        case .yearEnd: return day(yearEnd(year))
        case .yearStart: return day(yearEnd(year - 1))
        case .day(let month, let day): return CalendarDay(year, month, day).flatMap { self.day($0) }
        case .months(let first, let last): return months(first, last, year)
        case .ending(let month, let day, let months):
            return CalendarDay(year, month, day).flatMap { ending($0, months) }
        }
    }

    private func yearValue(_ year: Int) -> DateValue? {
        switch above?.span {
        case .ending(let month, let day, let months):
            if let end = CalendarDay(year, month, min(day, CalendarMonth(year, month)?.days ?? day)) {
                return ending(end, months)
            }
        case .day(let month, let day):
            if let end = CalendarDay(year, month, min(day, CalendarMonth(year, month)?.days ?? day)) {
                return self.day(end)
            }
        default: break
        }
        if let end = fiscalEnd, let day = CalendarDay(year, end.month, end.day) { return ending(day, 12) }
        return DateValue(start: .firstDay(ofYear: year), end: .lastDay(ofYear: year), precision: .year)
    }

    /// The last day of a report's fiscal year that is no calendar year.
    private var fiscalEnd: CalendarDay? {
        guard let report, let start = report.start, let end = report.end, start.month != 1,
            end.year == start.year + 1
        else { return nil }
        return end
    }

    private func yearEnd(_ year: Int) -> CalendarDay {
        guard let end = fiscalEnd, let day = CalendarDay(year, end.month, end.day) else {
            return .lastDay(ofYear: year)
        }
        return day
    }

    private func day(_ day: CalendarDay) -> DateValue { DateValue(start: day, end: day, precision: .day) }

    func months(_ first: Int, _ last: Int, _ year: Int) -> DateValue {
        if first == 1, last == 12 {
            return DateValue(start: .firstDay(ofYear: year), end: .lastDay(ofYear: year), precision: .year)
        }
        return DateValue(
            start: CalendarMonth(year, first)?.first, end: CalendarMonth(year, last)?.last, precision: .month)
    }

    /// So many months that end with a day.
    private func ending(_ end: CalendarDay, _ months: Int) -> DateValue? {
        DateValue(start: end.firstDay(ofMonths: months), end: end, precision: .day)
    }

    /// The days of a word: 本期, 上年同期, 期末, 第三季度.
    func value(_ relative: RelativePeriod) -> DateValue? {
        if let (first, last) = relative.months {
            let year = self.year > 0 ? self.year : report?.end?.year ?? 0
            guard year > 0 else { return nil }
            if let end = fiscalEnd, end.month != 12 { return nil }
            return inferred(months(first, last, year))
        }
        guard var span = report, let end = span.end, span.start != nil else { return nil }
        if year > 0, year != end.year, let moved = DateResolver.moved(span, by: year - end.year) {
            span = moved
        }
        guard let last = span.end, let first = span.start else { return nil }
        switch relative {
        case .current: return inferred(span)
        case .previous: return DateResolver.moved(span, by: -1).map(inferred)
        case .end: return inferred(day(last))
        case .start: return inferred(day(balance(before: first, last)))
        case .yearToDate: return inferred(months(1, last.month, last.year))
        default: return nil
        }
    }

    /// The last balance before the period: at the end of the year before, also within a year.
    private func balance(before first: CalendarDay, _ last: CalendarDay) -> CalendarDay {
        fiscalEnd == nil ? .lastDay(ofYear: last.year - 1) : first.previous
    }

    private func inferred(_ value: DateValue) -> DateValue {
        var value = value
        value.inferred = true
        value.relation = .none
        return value
    }

    /// The report's period, or the day it ends on.
    func reportValue(isStock: Bool) -> DateValue? { value(isStock ? .end : .current) }
}
