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
            let isNextMonth = next.day == 1 && day == .last(of: day.month, day.year)
            if !isNextDay && !isNextMonth { Issue.record("\(day) and \(next)") }
            #expect(CalendarDay(next.year, next.month, next.day) == next)
            count += 1
            day = next
        }
        #expect(count == 400 * 365 + 97 + 1)
    }

    @Test func theEndsOfMonths() {
        #expect(said(.first(of: 2, 2024)) == "2024-02-01")
        #expect(said(.last(of: 2, 2024)) == "2024-02-29")
        #expect(said(.last(of: 2, 2023)) == "2023-02-28")
        #expect(
            (1...12).map { CalendarDay.days(in: $0, of: 2023) } == [
                31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
            ])
    }
}
