import Testing

@testable import Extractor

struct EDTFPeriodTests {
    private static let periods: [(String, String?, String?)] = [
        ("2023", "2023-01-01", "2023-12-31"), ("2024-02", "2024-02-01", "2024-02-29"),
        ("2023-03-15", "2023-03-15", "2023-03-15"), ("2022-04/2023-03", "2022-04-01", "2023-03-31"),
        ("2022/..", "2022-01-01", nil), ("../2022-06", nil, "2022-06-30"),
    ]

    @Test(arguments: periods)
    func daysOfPeriods(text: String, first: String?, last: String?) throws {
        let period = try #require(EDTFPeriod(text))
        #expect(period.start == first.flatMap { CalendarDay(iso: $0) })
        #expect(period.end == last.flatMap { CalendarDay(iso: $0) })
    }

    @Test(arguments: [
        "", "..", "../..", "23", "2023-13", "2023-02-30", "2023/2022", "2023-1", "XXXX-09-16", "2023-Q1",
        "2021/2022/2023", "20230315", "２０２３",
    ])
    func whatIsNone(text: String) { #expect(EDTFPeriod(text) == nil) }
}
