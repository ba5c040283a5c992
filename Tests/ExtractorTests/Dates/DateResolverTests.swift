import Testing

@testable import Extractor

/// What a date as written means, given what went before it.
struct DateResolverTests {
    private typealias Point = DateReading.Point

    private func said(_ value: DateValue?) -> String? {
        guard let value else { return nil }
        var bytes: [UInt8] = []
        value.writeEDTF(into: &bytes)
        return String(decoding: bytes, as: UTF8.self)
            + (value.relation == .none ? "" : " \(value.relation.name)")
            + (value.inferred ? " inferred" : "")
    }

    private func resolve(
        _ first: Point, _ last: Point? = nil, head: DateHead = .none, tail: DateTail = .none,
        fiscal: Int = 0, in anchor: DateResolver.Anchor = DateResolver.Anchor()
    ) -> String? {
        var reading = DateReading()
        reading.first = first
        reading.last = last
        reading.head = head
        reading.tail = tail
        reading.fiscalMonths = fiscal
        return said(DateResolver.resolve(reading, anchor))
    }

    private func point(
        _ year: Int = 0, _ month: Int = 0, _ day: Int = 0, part: String? = nil, relative: String? = nil
    ) -> Point {
        var point = Point()
        (point.year, point.month, point.day) = (year, month, day)
        point.part = part.flatMap { CalendarPart($0) }
        point.relative = relative.flatMap { RelativeDate($0) }
        return point
    }

    @Test func aDateWithItsYear() {
        #expect(resolve(point(2022)) == "2022")
        #expect(resolve(point(2022, 6)) == "2022-06")
        #expect(resolve(point(2022, 3, 15)) == "2022-03-15")
        #expect(resolve(point(2022, part: "months 1-6")) == "2022-01/2022-06")
        #expect(resolve(point(2022, part: "months 12-12")) == "2022-12")
        #expect(resolve(point(2022, 2, part: "days 21-end")) == "2022-02-21/2022-02-28")
        #expect(resolve(point(2024, 2, part: "days 21-end")) == "2024-02-21/2024-02-29")
        #expect(resolve(point(2022, 3, part: "days 1-10")) == "2022-03-01/2022-03-10")
    }

    @Test func noSuchDay() {
        #expect(resolve(point(2019, 2, 29)) == nil)
        #expect(resolve(point(2020, 2, 29)) == "2020-02-29")
        #expect(resolve(point(2022, 4, 31)) == nil)
        #expect(resolve(point(3000)) == nil)
        #expect(resolve(point(999)) == nil)
    }

    @Test func ranges() {
        #expect(resolve(point(2021), point(2022)) == "2021/2022")
        #expect(resolve(point(2022, 4), point(2023, 3)) == "2022-04/2023-03")
        #expect(resolve(point(2022, 4), point(0, 6)) == "2022-04/2022-06")
        #expect(resolve(point(2022, 9, 16), point(0, 0, 17)) == "2022-09-16/2022-09-17")
        #expect(resolve(point(2022, 11, 25), point(0, 12, 4)) == "2022-11-25/2022-12-04")
        // Over New Year.
        #expect(resolve(point(2022, 11), point(0, 2)) == "2022-11/2023-02")
        #expect(resolve(point(2022, 11), point(relative: "last year 1")) == "2022-11/2023-12")
        // Backward.
        #expect(resolve(point(2022), point(2021)) == nil)
        #expect(resolve(point(2022, 6), point(2021, 6)) == nil)
    }

    @Test func boundsAndRelations() {
        #expect(resolve(point(2022, 12, 31), head: .asOf) == "2022-12-31 as_of")
        #expect(resolve(point(2023, 1), head: .asOf) == "2023-01-31 as_of")
        #expect(resolve(point(2022, part: "months 12-12"), head: .asOf) == "2022-12-31 as_of")
        #expect(resolve(point(2022), tail: .since) == "2022/.. since")
        #expect(resolve(point(2019, 12, 24), tail: .since) == "2019-12-24/.. since")
        #expect(resolve(point(2022, 3, 15), tail: .after) == "2022-03-16/.. after")
        #expect(resolve(point(2022, 12), tail: .after) == "2023-01-01/.. after")
        #expect(resolve(point(2022, 3, 15), tail: .before) == "../2022-03-14 before")
        #expect(resolve(point(2030), tail: .before) == "../2029-12-31 before")
        // 年底前, 月底前 include the last day.
        #expect(resolve(point(2030, part: "months 12-12"), tail: .before) == "../2030-12-31 before")
        #expect(resolve(point(2022, 3, part: "days 21-end"), tail: .before) == "../2022-03-31 before")
        #expect(resolve(point(2022, part: "months 1-6"), tail: .before) == "../2021-12-31 before")
        // 比年初 is the first day; 年初 is January.
        #expect(resolve(point(2022, part: "months 1-1"), head: .comparison) == "2022-01-01")
        #expect(resolve(point(2022, part: "months 1-1")) == "2022-01")
    }

    @Test func fiscalYears() {
        #expect(resolve(point(2025, 3, 31), fiscal: 12) == "2024-04-01/2025-03-31")
        #expect(resolve(point(2024, 9, 30), fiscal: 6) == "2024-04-01/2024-09-30")
        #expect(resolve(point(2024, 12, 31), fiscal: 12) == "2024-01-01/2024-12-31")
        #expect(resolve(point(2024, 2, 29), fiscal: 3) == "2023-12-01/2024-02-29")
    }

    @Test func whatTheContextGives() {
        var anchor = DateResolver.Anchor()
        // Nothing tells the year.
        #expect(resolve(point(0, 9, 16), in: anchor) == "XXXX-09-16 inferred")
        #expect(resolve(point(0, 2, 29), in: anchor) == "XXXX-02-29 inferred")
        #expect(resolve(point(part: "months 1-1"), in: anchor) == nil)
        #expect(resolve(point(relative: "report year -1"), in: anchor) == nil)
        #expect(resolve(point(0, 0, 19), in: anchor) == nil)
        // The report's year, that of the paragraph, that of the date before.
        anchor.reportYear = 2023
        #expect(resolve(point(0, 9, 16), in: anchor) == "2023-09-16 inferred")
        #expect(resolve(point(0, 2, 29), in: anchor) == nil)
        #expect(resolve(point(part: "months 1-6"), in: anchor) == "2023-01/2023-06 inferred")
        #expect(resolve(point(relative: "report year -1"), in: anchor) == "2022 inferred")
        #expect(
            resolve(point(part: "months 7-12", relative: "report year 0"), in: anchor)
                == "2023-07/2023-12 inferred")
        anchor.paragraphYear = 2021
        #expect(resolve(point(0, 9, 16), in: anchor) == "2021-09-16 inferred")
        #expect(resolve(point(relative: "report year -1"), in: anchor) == "2022 inferred")
        anchor.lastYear = 2019
        anchor.lastMonth = 12
        #expect(resolve(point(relative: "last year 0"), in: anchor) == "2019 inferred")
        #expect(resolve(point(0, 3, relative: "last year 1"), in: anchor) == "2020-03 inferred")
        #expect(resolve(point(relative: "last month 0"), in: anchor) == "2019-12 inferred")
        #expect(resolve(point(relative: "last month 1"), in: anchor) == "2020-01 inferred")
        #expect(resolve(point(0, 0, 19), in: anchor) == "2021-12-19 inferred")
    }

    @Test func theSamePeriodOfTheYearBefore() {
        var anchor = DateResolver.Anchor()
        let same = point(relative: "last period -1")
        #expect(resolve(same, in: anchor) == nil)
        anchor.lastPeriod = DateValue(
            start: CalendarMonth(2024, 1)?.first, end: CalendarMonth(2024, 2)?.last, precision: .month)
        #expect(resolve(same, in: anchor) == "2023-01/2023-02 inferred")
        #expect(DateResolver.moved(anchor.lastPeriod, by: -1)?.end == CalendarDay(2023, 2, 28))
        anchor.lastPeriod = DateValue(
            start: CalendarDay(2022, 4, 1), end: CalendarDay(2023, 3, 31), precision: .month)
        #expect(resolve(same, in: anchor) == "2021-04/2022-03 inferred")
    }

    @Test(arguments: [
        ("months 1-6", false, 1, 6), ("days 21-end", true, 21, 0), ("months 12-12", false, 12, 12),
    ])
    func partsAreReadFromTheTables(text: String, isDays: Bool, first: Int, last: Int) {
        let part = CalendarPart(text)
        #expect(part?.isDays == isDays && part?.first == first && part?.last == last)
    }

    @Test(arguments: ["", "months", "months 1", "months a-b", "weeks 1-2", "days 1-x"])
    func isNoPart(text: String) { #expect(CalendarPart(text) == nil) }
}
