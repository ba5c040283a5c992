/// A span of years reckoned from the report's: 近三年, 过去五年, 未来 3 年, 五年来.
struct YearSpan {
    var phrase: Range<Int>
    var count: Int
    var isFuture: Bool
    /// Whether it is what a report of several years is about, and nothing in one of a single year: 五年来.
    var isWhole = false
    /// Whether it says 近, which dates its own clause only.
    var isNear = false

    /// The years it names in a report on `period`: the last ones up to it, or the next ones after. `isReview`:
    /// the section at hand looks back, so 五年来 is said in it.
    ///
    ///     近三年 in a report on 2022     2020-01-01 to 2022-12-31
    ///     未来 3 年                      2023-01-01 to 2025-12-31
    func value(in period: DateValue, isReview: Bool = false) -> DateValue? {
        var period = period
        if let start = period.start, let end = period.end, period.precision == .year, start.year < end.year {
            if isWhole || !isFuture, end.year - start.year + 1 == count {
                period.phrase = phrase
                period.inferred = true
                return period
            }
            period.start = .firstDay(ofYear: end.year)
        }
        if isWhole, !isReview { return nil }
        let offsets = isFuture ? (first: 1, last: count) : (first: 1 - count, last: 0)
        guard var value = DateResolver.moved(period, by: offsets.first),
            let last = DateResolver.moved(period, by: offsets.last)
        else { return nil }
        value.end = last.end
        value.phrase = phrase
        return value
    }
}

extension StatementFinder {
    /// The span of years that begins at `start` with the word `hit`. 近 counts from the report's year only
    /// at the beginning of a clause: 用了近三年 is nearly three.
    func yearSpan(_ start: Int, _ hit: WordTable.Hit, in sentence: Range<Int>) -> YearSpan? {
        guard
            SpanWord(hit) != .near
                || around.startsClause(start, floor: sentence.lowerBound)
        else { return nil }
        let isWhole = SpanWord(hit) == .whole
        if isWhole, text.isDigit(before: start) || isNumeral(text.char(before: start)) { return nil }
        let number = isWhole ? start : start + hit.length
        var end = number
        while end < sentence.upperBound,
            text[end].isDigit || pack.numbers.numerals.contains(text.char(at: end))
        {
            end = text.after(end)
        }
        guard end > number, end + 3 <= sentence.upperBound, isYearWord(at: end),
            let reading = pack.numbers.read(text, number..<end), !reading.isRange,
            let count = (2...20).first(where: { ExactDecimal($0) == reading.low })
        else { return nil }
        return YearSpan(
            phrase: start..<end + 3, count: count, isFuture: SpanWord(hit) == .future, isWhole: isWhole,
            isNear: SpanWord(hit) == .near)
    }
}
