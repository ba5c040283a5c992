/// The first and the last day of a period as people and records write it (EDTF, ISO 8601-2).
///
///     EDTFPeriod("2023-02")              // 2023-02-01 to 2023-02-28
///     EDTFPeriod("2022-04/2023-03")      // 2022-04-01 to 2023-03-31
///     EDTFPeriod("2022/..")              // 2022-01-01 on
public struct EDTFPeriod: Sendable, Equatable {
    /// Nil where the end is open.
    package var start: CalendarDay?
    package var end: CalendarDay?

    /// Nil for what is no such period, or runs backward.
    public init?(_ text: String) {
        let ends = text.split(separator: "/", omittingEmptySubsequences: false)
        guard let first = ends.first, let last = ends.last, ends.count <= 2 else { return nil }
        if first != ".." {
            guard let days = EDTFPeriod.days(first) else { return nil }
            start = days.first
        }
        if last != ".." {
            guard let days = EDTFPeriod.days(last) else { return nil }
            end = days.last
        }
        if start == nil, end == nil { return nil }
        if let start, let end, end < start { return nil }
    }

    /// Whether the days of a date all lie in it.
    func holds(_ date: ExtractedDate) -> Bool {
        guard !date.yearIsUnknown, let first = date.firstDay.flatMap({ CalendarDay(iso: $0) }),
            let last = date.lastDay.flatMap({ CalendarDay(iso: $0) })
        else { return false }
        return (start.map { $0 <= first } ?? true) && (end.map { last <= $0 } ?? true)
    }

    /// `2023`, `2023-02`, `2023-02-28`.
    private static func days(_ text: Substring) -> (first: CalendarDay, last: CalendarDay)? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let widths = [4, 2, 2]
        guard parts.count <= 3,
            zip(parts, widths).allSatisfy({ part, width in
                part.utf8.count == width && part.utf8.allSatisfy { $0.isDigit }
            })
        else { return nil }
        let numbers = parts.compactMap { Int($0) }
        switch numbers.count {
        case 1:
            return numbers[0] > 0 ? (.firstDay(ofYear: numbers[0]), .lastDay(ofYear: numbers[0])) : nil
        case 2: return CalendarMonth(numbers[0], numbers[1]).map { ($0.first, $0.last) }
        default: return CalendarDay(numbers[0], numbers[1], numbers[2]).map { ($0, $0) }
        }
    }
}
