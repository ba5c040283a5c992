import Testing

@testable import Extractor

struct CalendarDayTests {
    private func said(_ day: CalendarDay?) -> String? {
        guard let day else { return nil }
        var bytes: [UInt8] = []
        day.write(into: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(arguments: [
        (2022, 3, 15, "2022-03-15"), (2020, 2, 29, "2020-02-29"), (2000, 2, 29, "2000-02-29"),
        (1900, 2, 28, "1900-02-28"), (2022, 12, 31, "2022-12-31"), (985, 1, 1, "0985-01-01"),
    ])
    func aDay(year: Int, month: Int, day: Int, said: String) {
        #expect(self.said(CalendarDay(year, month, day)) == said)
    }

    @Test(arguments: [
        (2019, 2, 29), (1900, 2, 29), (2022, 4, 31), (2022, 0, 1), (2022, 13, 1), (2022, 1, 0), (2022, 1, 32),
        (2022, 1, -1),
    ])
    func noSuchDay(year: Int, month: Int, day: Int) {
        #expect(CalendarDay(year, month, day) == nil)
    }

    /// Every day of four centuries follows the one before it, and there are as many as there should be.
    @Test func daysFollowOneAnother() throws {
        var day = try #require(CalendarDay(1899, 12, 31))
        var count = 0
        while day.year < 2300 {
            let next = day.next
            #expect(day < next && next.previous == day)
            let isNextDay = next.day == day.day + 1 && next.month == day.month && next.year == day.year
            let isNextMonth = next.day == 1 && day == day.inMonth.last
            if !isNextDay && !isNextMonth { Issue.record("\(day) and \(next)") }
            #expect(CalendarDay(next.year, next.month, next.day) == next)
            count += 1
            day = next
        }
        #expect(count == 400 * 365 + 97 + 1)
    }

    @Test func theEndsOfMonths() {
        #expect(said(CalendarMonth(2024, 2)?.first) == "2024-02-01")
        #expect(said(CalendarMonth(2024, 2)?.last) == "2024-02-29")
        #expect(said(CalendarMonth(2023, 2)?.last) == "2023-02-28")
        #expect(
            (1...12).map { CalendarMonth(2023, $0)?.days } == [
                31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
            ])
        #expect(CalendarMonth(2023, 0) == nil && CalendarMonth(2023, 13) == nil)
    }

    /// A month and a number of months is the month that counting them out gives.
    @Test func monthsAreAdded() throws {
        let january = try #require(CalendarMonth(2022, 1))
        var (year, month) = (2022, 1)
        for months in 0..<40 {
            #expect((january + months).year == year && (january + months).month == month)
            #expect(january + months - months == january)
            (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
        }
        #expect((january - 1).year == 2021 && (january - 1).month == 12)
    }

    /// The first day of each span of months that a report may have before its last day.
    @Test(arguments: [
        (12, "2023-04-01"), (6, "2023-10-01"), (18, "2022-10-01"), (1, "2024-03-01"), (60, "2019-04-01"),
        (15, "2023-01-01"), (16, "2022-12-01"), (27, "2022-01-01"), (28, "2021-12-01"),
    ])
    func spansThatEnd(months: Int, first: String) throws {
        let end = try #require(CalendarDay(2024, 3, 31))
        #expect(said(end.firstDay(ofMonths: months)) == first)
    }

    @Test func daysOfOtherYears() throws {
        let end = try #require(CalendarDay(2023, 2, 28))
        #expect(said(end.moved(byYears: 1)) == "2024-02-28")
        #expect(said(end.movedAsEnd(byYears: 1)) == "2024-02-29")
        let leap = try #require(CalendarDay(2024, 2, 29))
        #expect(leap.moved(byYears: 1) == nil)
        #expect(said(leap.movedAsEnd(byYears: 1)) == "2025-02-28")
    }
}
