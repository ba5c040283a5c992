extension TextView {
    /// The year that the four digits at `at` are where no word calls them one: in heads of tables, on
    /// lines of their own, in titles. Nil for digits of a longer number (12023, 2,023 and 2023.5).
    ///
    ///     2022    2023          bareYear(at: 0) == 2022
    func bareYear(at: Int, within years: ClosedRange<Int> = CalendarYear.bare) -> Int? {
        guard !isDigit(before: at), skipDigits(at) == at + 4 else { return nil }
        let behind = char(at: at + 4)
        guard behind != "," && behind != "." || !isDigit(at: at + 5) else { return nil }
        let year = bytes[at..<at + 4].reduce(0) { $0 * 10 + Int($1 - 0x30) }
        return years.contains(year) ? year : nil
    }
}
