/// A part of a year or month: `months 1-6`, `days 21-end`.
struct CalendarPart: WordForm, Sendable {
    var isDays: Bool
    @Packed<Int8> var first: Int
    /// 0 is the end of the month.
    @Packed<Int8> var last: Int

    /// Reads `months 1-6`, `days 21-end`.
    init?(_ text: String) {
        let words = text.split(separator: " ")
        guard words.count == 2, words[0] == "months" || words[0] == "days" else { return nil }
        isDays = words[0] == "days"
        let ends = words[1].split(separator: "-")
        guard ends.count == 2, let first = Int(ends[0]) else { return nil }
        let all = isDays ? 1...31 : 1...12
        self.first = first
        if isDays, ends[1] == "end" {
            last = 0
        } else {
            guard let last = Int(ends[1]), first <= last, all.contains(last) else { return nil }
            self.last = last
        }
        guard all.contains(first) else { return nil }
    }
}

/// The day of a holiday: `days 10-1` in any year, `days 2022-02-01 2023-01-22` in those.
struct Holiday: WordForm, Sendable {
    private var days: [(year: Int, month: Int, day: Int)] = []

    init?(_ text: String) {
        let words = text.utf8.split(separator: UInt8(ascii: " "))
        guard words.count > 1, words[0].elementsEqual("days".utf8) else { return nil }
        for word in words.dropFirst() {
            let parts = word.split(separator: UInt8(ascii: "-")).compactMap { Int(Substring($0)) }
            switch parts.count {
            case 2 where words.count == 2: days.append((0, parts[0], parts[1]))
            case 3: days.append((parts[0], parts[1], parts[2]))
            default: return nil
            }
            guard let day = days.last, day.year == 0 || CalendarYear.named.contains(day.year),
                (1...12).contains(day.month), (1...31).contains(day.day)
            else {
                return nil
            }
        }
    }

    /// Nil in a year that is not in its table.
    func day(in year: Int) -> (month: Int, day: Int)? {
        days.first { $0.year == 0 || $0.year == year }.map { ($0.month, $0.day) }
    }

    static func == (a: Holiday, b: Holiday) -> Bool { a.days.elementsEqual(b.days, by: ==) }
}

/// A date relative to the report (`report year -1`) or to the date before it (`last year +1`).
struct RelativeDate: WordForm, Sendable {
    enum Anchor: Sendable { case report, section, last, issue }
    /// `period` is the whole date, of the report or the one before, moved by years: 上年同期;
    /// `start` and `end` are its first and last day: 期初, 期末.
    enum Unit: Sendable { case year, quarter, month, day, period, start, end }
    var anchor: Anchor
    var unit: Unit
    @Packed<Int16> var offset: Int
    /// How many years behind the first belong to it: 今明两年 1.
    @Packed<Int16> var more = 0

    /// Reads `report year -1`, `last month 0`, `report year 0 1`.
    init?(_ text: String) {
        let words = text.split(separator: " ")
        guard words.count == 3 || words.count == 4, let offset = Int(words[2]), (-100...100).contains(offset)
        else { return nil }
        switch words[0] {
        case "report": anchor = .report
        case "section": anchor = .section
        case "last": anchor = .last
        case "issue": anchor = .issue
        default: return nil
        }
        switch words[1] {
        case "year": unit = .year
        case "quarter": unit = .quarter
        case "month": unit = .month
        case "day": unit = .day
        case "period": unit = .period
        case "start": unit = .start
        case "end": unit = .end
        default: return nil
        }
        self.offset = offset
        if words.count == 4 {
            guard unit == .year, let more = Int(words[3]), (1...10).contains(more) else { return nil }
            self.more = more
        }
    }
}

/// The years of a five-year plan or of a century: `years 2021-2025`.
struct PlanYears: WordForm, Sendable {
    @Packed<Int32> var first: Int
    @Packed<Int32> var last: Int

    init(first: Int, last: Int) { (self.first, self.last) = (first, last) }

    init?(_ text: String) {
        let words = text.split(separator: " ")
        guard words.count == 2, words[0] == "years" else { return nil }
        let ends = words[1].split(separator: "-").compactMap { Int($0) }
        guard ends.count == 2, ends[0] <= ends[1], ends.allSatisfy(CalendarYear.named.contains) else {
            return nil
        }
        (first, last) = (ends[0], ends[1])
    }
}
