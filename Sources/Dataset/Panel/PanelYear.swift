/// The year that a period is: twelve months, or the day that ends them.
///
///     PanelYear(start: "2024-04-01", end: "2025-03-31", text: "")   // 2025, to 03-31
///     PanelYear(start: "2024-12-31", end: "2024-12-31", text: "")   // 2024, to 12-31
struct PanelYear: Hashable {
    /// The calendar year in which it ends.
    var year: Int
    /// Month and day on which it ends: `12-31`; the end of February is `02-28`.
    var yearEnd: String
    /// A single day: a balance. Whether a year ends on it is for others to know, unless it is `12-31`.
    var isDay = false

    /// Nil for what is neither a year nor a day, nor the end of a year.
    ///
    /// `start` and `end` are first and last day, `text` is the phrase of the source: 年末 is read
    /// as December, and is the end of a year all the same.
    init?(start: String, end: String, text: String) {
        guard let first = PanelYear.day(start), let last = PanelYear.day(end) else { return nil }
        year = last.year
        yearEnd = last.month == 2 && last.day == 29 ? "02-28" : String(end.suffix(5))
        if first == last {
            isDay = true
        } else if first.month == 12, first.day == 1, first.year == last.year {
            guard yearEnd == "12-31", PanelYear.isYearEnd(text) else { return nil }
            isDay = true
        } else {
            let next = PanelYear.following(last)
            guard next == (first.year + 1, first.month, first.day) else { return nil }
        }
    }

    /// 年末, 年底, 年终, 期末, torn apart by blanks or not.
    private static func isYearEnd(_ text: String) -> Bool {
        let plain = text.filter { !$0.isWhitespace }
        return ["年末", "年底", "年终", "年終", "期末", "岁末", "歲末"].contains { plain.hasSuffix($0) }
    }

    private static func day(_ text: String) -> (year: Int, month: Int, day: Int)? {
        let parts = text.split(separator: "-").compactMap { Int($0) }
        return parts.count == 3 ? (parts[0], parts[1], parts[2]) : nil
    }

    private static func following(_ day: (year: Int, month: Int, day: Int)) -> (Int, Int, Int) {
        let isLeap = day.year % 4 == 0 && (day.year % 100 != 0 || day.year % 400 == 0)
        let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        guard (1...12).contains(day.month), day.day >= lengths[day.month - 1] else {
            return (day.year, day.month, day.day + 1)
        }
        return day.month == 12 ? (day.year + 1, 1, 1) : (day.year, day.month + 1, 1)
    }
}
