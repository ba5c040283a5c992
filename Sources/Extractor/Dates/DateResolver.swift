/// Gives a date as written its first and last day.
enum DateResolver {
    /// What a date without a year is relative to.
    struct Anchor: Equatable, Sendable {
        /// The year the report is about, or 0.
        var reportYear = 0
        /// The year that governs the paragraph, or 0: what 9月16日 takes.
        var paragraphYear = 0
        /// The year of the last date that is no comparison, or 0: what 同年 means.
        var lastYear = 0
        /// The month of the last date, or 0.
        var lastMonth = 0
        /// The day of the last date of the paragraph that is one: what 次日 follows.
        var lastDay: CalendarDay?
        /// The day of the dispatch, 7月19日电, which dates the days in it.
        var dateline: CalendarDay?
        /// The day that stands alone below the title, as in a newsletter.
        var issueDay: CalendarDay?
        /// The last fiscal year that was said by its days: what 2025财年 means.
        var fiscalYear: DateValue?
        /// Whether a year of two digits is the Republic's.
        var countsFrom1912 = false
        /// The last date that governs, for 上年同期.
        var lastPeriod: DateValue?
        /// The period of the report, which may be a fiscal year: what 本年度 means.
        var reportPeriod: DateValue?
    }

    /// The year that stands for an unknown one while days are counted; a leap year.
    private static let unknownYear = 2000

    /// Nil if there is no such day, or the range runs backward.
    static func resolve(_ reading: DateReading, _ anchor: Anchor) -> DateValue? {
        if anchor.countsFrom1912, reading.hasShortYear {
            var reading = reading
            reading.first.countFrom1912()
            reading.last?.countFrom1912()
            return resolve(reading, anchor)
        }
        if let years = reading.years {
            return bounded(
                DateValue(
                    start: .firstDay(ofYear: years.first), end: .lastDay(ofYear: years.last), precision: .year
                ),
                reading)
        }
        if let relative = reading.first.relative, relative.anchor == .last, relative.unit == .period {
            guard let period = anchor.lastPeriod ?? anchor.reportPeriod else { return nil }
            if reading.first.year > 0, let start = period.start {
                // 2023 年同期
                var same = moved(period, by: reading.first.year - start.year)
                same?.inferred = false
                return same
            }
            return moved(period, by: relative.offset)
        }
        if let relative = reading.first.relative, relative.anchor == .report, relative.unit != .year {
            return reportPeriod(relative.unit, anchor).map { bounded($0, reading) }
        }
        if let relative = reading.first.relative, relative.anchor == .last, relative.unit == .quarter {
            return quarter(relative.offset, anchor).map { bounded($0, reading) }
        }
        if let relative = reading.first.relative, relative.unit == .day {
            let said = relative.anchor == .issue ? anchor.dateline ?? anchor.issueDay : anchor.lastDay
            guard let day = said.flatMap({ moved($0, byDays: relative.offset) }) else { return nil }
            return bounded(DateValue(start: day, end: day, precision: .day, inferred: true), reading)
        }
        if let fiscal = fiscalYear(reading, anchor) { return fiscal }
        guard let first = ends(reading.first, anchor) else { return nil }
        var value = DateValue(
            start: first.start, end: first.end, precision: first.precision,
            inferred: first.inferred, yearIsUnknown: first.yearIsUnknown)
        if let point = reading.last {
            guard let last = ends(completed(point, after: reading.first, first), anchor) else {
                return nil
            }
            var end = last.end
            if end < first.start, !first.yearIsUnknown, point.year == 0, point.relative == nil {
                // 11月至2月 ends in the year after, and on the last day that February has there.
                let later = last.precision == .day ? end.moved(byYears: 1) : end.movedAsEnd(byYears: 1)
                guard let later else { return nil }
                end = later
            }
            guard first.start <= end || first.yearIsUnknown else { return nil }
            value.end = end
            value.precision = max(first.precision, last.precision)
            if reading.isOutside {
                let before = last.start.previous
                guard first.end < before else { return nil }
                (value.start, value.end, value.precision) = (first.end.next, before, .day)
            }
            value.inferred = first.inferred || last.inferred && point.relative?.anchor == .report
        }
        if reading.fiscalMonths > 0 { return fiscal(value, first.end, reading.fiscalMonths) }
        return bounded(value, reading)
    }

    /// The period of the report, or its first or last day; the calendar year if only that is known.
    private static func reportPeriod(_ unit: RelativeDate.Unit, _ anchor: Anchor) -> DateValue? {
        var period = anchor.reportPeriod
        if period == nil, anchor.reportYear > 0 {
            period = DateValue(
                start: .firstDay(ofYear: anchor.reportYear), end: .lastDay(ofYear: anchor.reportYear),
                precision: .year)
        }
        guard var value = period, let start = value.start, let end = value.end else { return nil }
        value.relation = .none
        value.inferred = true
        switch unit {
        case .start: (value.end, value.precision) = (start, .day)
        case .end: (value.start, value.precision) = (end, .day)
        default: break
        }
        return value
    }

    /// 本年度 and 2025财年 of a report on a fiscal year that is no calendar year, or a part of the latter.
    private static func fiscalYear(_ reading: DateReading, _ anchor: Anchor) -> DateValue? {
        if reading.isFiscal {
            guard let fiscal = anchor.fiscalYear ?? anchor.reportPeriod, fiscal.isFiscalYear,
                let last = fiscal.end?.year
            else { return nil }
            // 2025/26财年 is named by both, and ends in the second.
            if let end = reading.last, end.year != reading.first.year + 1 { return nil }
            var value = moved(fiscal, by: (reading.last ?? reading.first).year - last)
            value?.inferred = false
            guard let part = reading.first.part, let start = value?.start?.inMonth else {
                return value.map { bounded($0, reading) }
            }
            value?.start = (start + (part.first - 1)).first
            value?.end = (start + (part.last - 1)).last
            value?.precision = .month
            return value.map { bounded($0, reading) }
        }
        guard let relative = reading.first.relative,
            relative.anchor == .report
                || relative.anchor == .section && relative.offset < 0
                    && [0, anchor.reportPeriod?.end?.year].contains(anchor.paragraphYear),
            relative.unit == .year, reading.last == nil, reading.first.month == 0, reading.first.part == nil,
            reading.tail == .none,
            let period = anchor.reportPeriod, period.isFiscalYear
        else { return nil }
        return moved(period, by: relative.offset)
    }

    /// The quarter that the last date lies in, or one that many quarters from it.
    private static func quarter(_ offset: Int, _ anchor: Anchor) -> DateValue? {
        guard let last = anchor.lastPeriod, last.precision != .year, !last.yearIsUnknown,
            let start = last.start, let end = last.end, let year = CalendarMonth(end.year, 1)
        else { return nil }
        let place = (end.month - 1) / 3
        guard start >= (year + place * 3).first else { return nil }
        let first = year + (place + offset) * 3
        return DateValue(start: first.first, end: (first + 2).last, precision: .month, inferred: true)
    }

    private static func moved(_ day: CalendarDay, byDays days: Int) -> CalendarDay? {
        switch days {
        case 1: day.next
        case -1: day.previous
        default: days == 0 ? day : nil
        }
    }

    /// The same days of another year.
    static func moved(_ period: DateValue?, by years: Int) -> DateValue? {
        guard let period, let start = period.start, let end = period.end, !period.yearIsUnknown,
            let first = start.moved(byYears: years), let last = end.movedAsEnd(byYears: years)
        else { return nil }
        return DateValue(
            start: min(first, last), end: last, precision: period.precision, relation: period.relation,
            inferred: true)
    }

    private struct Ends {
        var start: CalendarDay
        var end: CalendarDay
        var precision: DateValue.Precision
        var inferred: Bool
        var yearIsUnknown: Bool
    }

    /// The second end of a range takes what it does not say from the first.
    private static func completed(
        _ point: DateReading.Point, after first: DateReading.Point, _ ends: Ends
    ) -> DateReading.Point {
        var point = point
        if let relative = point.relative, relative.anchor == .last, relative.unit == .year {
            point.year = ends.start.year + relative.offset
            point.relative = nil
        }
        if point.year == 0, point.relative == nil, !ends.yearIsUnknown { point.year = ends.start.year }
        if point.month == 0, point.day > 0 { point.month = first.month }
        return point
    }

    private static func ends(_ point: DateReading.Point, _ anchor: Anchor) -> Ends? {
        var year = point.year
        var month = point.month
        var inferred = false
        if let relative = point.relative {
            inferred = true
            var base = anchor.reportYear
            if relative.anchor == .last, anchor.lastYear > 0 { base = anchor.lastYear }
            if relative.anchor == .section, anchor.paragraphYear > 0 { base = anchor.paragraphYear }
            guard base > 0 else { return nil }
            year = base + (relative.unit == .year ? relative.offset : 0)
            if relative.unit == .month {
                guard let last = CalendarMonth(year, anchor.lastMonth) else { return nil }
                (year, month) = ((last + relative.offset).year, (last + relative.offset).month)
            }
        } else if year == 0 {
            inferred = true
            year = anchor.paragraphYear > 0 ? anchor.paragraphYear : anchor.reportYear
            if month == 0, point.day > 0 {
                if let last = anchor.lastDay {
                    (year, month) = (last.year, last.month)
                } else if let dateline = anchor.dateline {
                    // What a dispatch of the first says of the 31st was the month before.
                    let said = dateline.inMonth - (point.day - dateline.day > 15 ? 1 : 0)
                    (year, month) = (said.year, said.month)
                } else {
                    guard anchor.lastMonth > 0 else { return nil }
                    month = anchor.lastMonth
                }
            }
        }
        let isUnknown = year == 0
        if isUnknown {
            // 年初 of a year that nothing tells is nothing to record.
            guard month > 0 else { return nil }
            year = unknownYear
        }
        guard CalendarYear.named.contains(year) else { return nil }
        func made(_ start: CalendarDay, _ end: CalendarDay, _ precision: DateValue.Precision) -> Ends {
            Ends(
                start: start, end: end, precision: precision, inferred: inferred,
                yearIsUnknown: isUnknown)
        }
        if point.day > 0 {
            guard let day = CalendarDay(year, month, point.day) else { return nil }
            return made(day, day, .day)
        }
        if let part = point.part {
            if part.isDays {
                guard let whole = CalendarMonth(year, month), let start = CalendarDay(year, month, part.first)
                else { return nil }
                guard let end = part.last == 0 ? whole.last : CalendarDay(year, month, part.last)
                else { return nil }
                return made(start, end, .day)
            }
            if point.year == 0, let (start, end) = fiscalPart(part, anchor) {
                return made(start, end, .month)
            }
            guard let first = CalendarMonth(year, part.first), let last = CalendarMonth(year, part.last)
            else { return nil }
            return made(first.first, last.last, .month)
        }
        if month > 0 {
            guard let month = CalendarMonth(year, month) else { return nil }
            return made(month.first, month.last, .month)
        }
        return made(.firstDay(ofYear: year), .lastDay(ofYear: year + (point.relative?.more ?? 0)), .year)
    }

    /// 上半年 and 年末 of a report on a fiscal year.
    private static func fiscalPart(_ part: CalendarPart, _ anchor: Anchor) -> (CalendarDay, CalendarDay)? {
        guard let period = anchor.reportPeriod, period.isFiscalYear, let first = period.start?.inMonth
        else { return nil }
        return ((first + (part.first - 1)).first, (first + (part.last - 1)).last)
    }

    /// 截至2025年3月31日止年度 is April 2024 to March 2025.
    private static func fiscal(_ value: DateValue, _ end: CalendarDay, _ months: Int) -> DateValue? {
        var value = value
        value.start = end.firstDay(ofMonths: months)
        value.end = end
        value.precision = .day
        return value
    }

    /// Applies 截至, 以来, 前, 后.
    private static func bounded(_ value: DateValue, _ reading: DateReading) -> DateValue {
        var value = value
        guard let start = value.start, let end = value.end else { return value }
        switch reading.tail {
        case .since:
            value.relation = .since
            value.end = nil
        case .after:
            value.relation = .after
            value.start = end.next
            value.end = nil
            value.precision = .day
        case .before:
            value.relation = .before
            value.start = nil
            value.end = endsPeriod(reading) ? end : start.previous
            value.precision = .day
        case .until:
            value.relation = .before
            value.start = nil
            value.precision = .day
        case .asOf:
            asOf(&value, end)
        case .none:
            if reading.head == .asOf {
                asOf(&value, end)
            } else if reading.head == .comparison, reading.last == nil, let part = reading.first.part,
                !part.isDays, part.first == 1, part.last == 1
            {
                // 比年初增加 is measured from the first day.
                value.end = start
                value.precision = .day
            }
        }
        return value
    }

    private static func asOf(_ value: inout DateValue, _ end: CalendarDay) {
        value.relation = .asOf
        value.start = end
        value.end = end
        value.precision = .day
    }

    /// 年底, 月末: before them means up to the last day.
    private static func endsPeriod(_ reading: DateReading) -> Bool {
        guard reading.last == nil, let part = reading.first.part else { return false }
        return part.isDays ? part.last == 0 : part.first == 12
    }
}

extension DateValue.Precision: Comparable {
    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
