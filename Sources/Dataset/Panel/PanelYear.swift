import Extractor

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
        guard let first = CalendarDay(iso: start), let last = CalendarDay(iso: end) else { return nil }
        year = last.year
        yearEnd = last.month == 2 && last.day == 29 ? "02-28" : String(end.suffix(5))
        if first == last {
            isDay = true
        } else if first.month == 12, first.day == 1, first.year == last.year {
            guard yearEnd == "12-31", PanelYear.isYearEnd(text) else { return nil }
            isDay = true
        } else {
            guard last.next == CalendarDay(first.year + 1, first.month, first.day) else { return nil }
        }
    }

    /// 年末, 年底, 年终, 期末, torn apart by blanks or not.
    private static func isYearEnd(_ text: String) -> Bool {
        let plain = CompiledPack.builtIn.simplified(text.filter { !$0.isWhitespace })
        return CompiledPack.builtIn.reports.yearEnds.contains { plain.hasSuffix($0) }
    }
}
