import Testing

@testable import Extractor

/// Dates in EDTF (ISO 8601-2).
struct DateValueTests {
    private func day(_ text: String?) -> CalendarDay? {
        guard let parts = text?.split(separator: "-").compactMap({ Int($0) }), parts.count == 3 else {
            return nil
        }
        return CalendarDay(parts[0], parts[1], parts[2])
    }

    static let dates:
        [(start: String?, end: String?, precision: DateValue.Precision, unknown: Bool, edtf: String)] = [
            ("2022-01-01", "2022-12-31", .year, false, "2022"),
            ("2021-01-01", "2025-12-31", .year, false, "2021/2025"),
            ("2022-03-01", "2022-03-31", .month, false, "2022-03"),
            ("2022-04-01", "2023-03-31", .month, false, "2022-04/2023-03"),
            ("2022-01-01", "2022-06-30", .month, false, "2022-01/2022-06"),
            ("2022-03-15", "2022-03-15", .day, false, "2022-03-15"),
            ("2022-03-21", "2022-03-31", .day, false, "2022-03-21/2022-03-31"),
            ("2022-12-31", "2023-01-01", .day, false, "2022-12-31/2023-01-01"),
            ("2022-06-01", nil, .month, false, "2022-06/.."),
            ("2011-01-01", nil, .year, false, "2011/.."),
            ("2022-03-16", nil, .day, false, "2022-03-16/.."),
            (nil, "2030-12-31", .day, false, "../2030-12-31"),
            ("2000-09-16", "2000-09-16", .day, true, "XXXX-09-16"),
            ("2000-09-16", "2000-09-17", .day, true, "XXXX-09-16/XXXX-09-17"),
            ("2000-11-01", "2001-02-28", .month, true, "XXXX-11/XXXX-02"),
            ("2000-09-01", "2000-09-30", .month, true, "XXXX-09"),
        ]

    @Test(arguments: dates.indices)
    func edtf(index: Int) {
        let wanted = DateValueTests.dates[index]
        var value = DateValue(start: day(wanted.start), end: day(wanted.end), precision: wanted.precision)
        value.yearIsUnknown = wanted.unknown
        var bytes: [UInt8] = []
        value.writeEDTF(into: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == wanted.edtf)
    }

    @Test(arguments: [
        ("2022-01-01", "2022-03-31", true), ("2022-10-01", "2022-12-31", true),
        ("2022-02-01", "2022-04-30", false),
        ("2022-01-01", "2022-06-30", false), ("2022-01-01", "2023-03-31", false),
    ])
    func quarters(start: String, end: String, isQuarter: Bool) {
        #expect(DateValue(start: day(start), end: day(end), precision: .month).isQuarter == isQuarter)
    }

    @Test(arguments: [
        (0, 1, "0"), (0, 4, "0000"), (7, 2, "07"), (2022, 4, "2022"), (2022, 1, "2022"),
        (123_456_789, 1, "123456789"),
    ])
    func digits(number: Int, width: Int, text: String) {
        var bytes: [UInt8] = []
        bytes.appendDigits(number, width: width)
        #expect(String(decoding: bytes, as: UTF8.self) == text)
    }
}
