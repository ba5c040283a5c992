/// When a figure holds: the date of its sentence, or what is carried from the ones before.
extension ReportContext {
    /// `dates` are those of the sentence before the figure.
    mutating func record(
        _ figure: Figure, _ rule: Int, _ dates: ArraySlice<StatementFinder.SentenceDate>,
        _ sentence: Range<Int>,
        _ figures: [Int], _ isAfresh: Bool, _ work: inout Work
    ) -> Record {
        var figure = figure
        let isInferred = settleCurrency(&figure)
        if let taiwanDollar, let unit = pack.traits(figure.unit), !figure.isPlainYuan,
            unit.name == pack.traits(taiwanDollar).name
        {
            carried.identity.countsInTaiwanDollars()
        }
        var governing = work.finder.governing(figure, dates, in: sentence, work.cues)
        var isUnclear = false
        if let group = work.finder.coordinated(dates),
            let end = group.last?.value.phrase.upperBound,
            group.contains(where: { $0.value == governing })
        {
            governing = ReportContext.dealt(
                group,
                work.finder.dealing(from: end, to: figure.start).map { from in
                    figures.count { $0 >= from && $0 < figure.start }
                })
            isUnclear = governing == nil
        } else if let years = governing, years.isOfYears, let start = years.start, let end = years.end,
            let from = work.finder.dealing(from: years.phrase.upperBound, to: figure.start),
            case let count = end.year - start.year + 1, figures.count(where: { $0 >= from }) >= count,
            case let place = figures.count(where: { $0 >= from && $0 < figure.start }), place < count
        {
            // 2024年至2027年，…分别为: one figure for each year.
            var year = years
            year.start = .firstDay(ofYear: start.year + place)
            year.end = .lastDay(ofYear: start.year + place)
            governing = year
        }
        if figure.change != .none, let basis = comparedBasis(figure, dates, governing, work.finder) {
            figure.basis = basis
        }
        if figure.basis == .pop, let governing, governing.isQuarter { figure.basis = .qoq }
        var record = Record(
            .figure, figure.start..<figure.end, rule: rule, body: work.output.add(figure))
        if isInferred { record.inferred.insert(.unit) }
        func undated(_ reason: Refusal) -> Record {
            work.finder.passage.account.note { $0.period(record.range, reason) }
            return record
        }
        if isUnclear { return undated(.unclearDates) }
        if work.finder.isFormer(figure), !isOfYears(governing, sentence, figure, work) {
            return undated(.formerValue)
        }
        if governing == nil, let span = work.finder.yearSpan(work.cues, sentence, before: figure.start) {
            if let years = years(of: span, work) {
                record.period = work.local(work.finder.levelled(years, figure), carried: false)
            }
            return record
        }
        if let governing, let day = sameDay(governing, dates, sentence, work) {
            record.period = work.local(day, carried: false)
        } else if let governing,
            let fiscal = fiscalYear(
                governing, dates,
                namesOwn: !work.finder.isGeneral(work.cues, sentence, before: figure.start))
        {
            record.period = work.local(fiscal, carried: false)
        } else if let governing {
            let widened = work.finder.widened(governing, figure, sentence, work.cues) ?? governing
            record.period = work.local(work.finder.levelled(widened, figure), carried: false)
        } else if work.finder.saysWholeYear(work.cues, sentence, before: figure.start) {
            takeReportPeriod(&record, &work)
            if record.period == nil, let year = wholeYear(work.cues, before: figure.start) {
                record.period = work.local(year, carried: false)
            }
        } else if isAfresh || work.finder.turnsToNow(work.cues, sentence.lowerBound, figure.start) {
            return undated(.afresh)
        } else if work.isActive, let carried = work.governing,
            case let value = work.output.value(of: carried),
            !endsReport(value)
                || work.finder.namesBalance(work.cues, sentence, upTo: figure.start),
            !value.isMoment || figure.change == .none && !figure.isPercentage
        {
            record.inferred.insert(.period)
            let level = work.finder.levelled(value, figure)
            record.period = level == value ? carried : work.local(level, carried: false)
        } else if refersToReport(figure), !work.finder.isGeneral(work.cues, sentence, before: figure.start) {
            takeReportPeriod(&record, &work)
        }
        return record.period == nil ? undated(.noPeriod) : record
    }

    /// 全年 in a report whose title says no period: the report's year, unless the paragraph is of another.
    private mutating func wholeYear(_ cues: SentenceCues, before position: Int) -> DateValue? {
        let year = carried.identity.year
        guard [0, year].contains(carried.anchor.paragraphYear), CalendarYear.named.contains(year),
            let place = cues.wholeYear.last(where: { $0 < position })
        else {
            return nil
        }
        var value = DateValue(
            start: .firstDay(ofYear: year), end: .lastDay(ofYear: year), precision: .year, inferred: true)
        value.phrase = place..<place + 6
        return value
    }

    /// The period of the section at hand, or of the report.
    private func takeReportPeriod(_ record: inout Record, _ work: inout Work) {
        guard let date = carried.section ?? carried.identity.period else { return }
        record.period = work.source(date)
        record.inferred.formUnion([.period, carried.section != nil ? .heading : .report])
    }

    /// The years of a span in this report: those of the report, of the last date where it spans as many, or the
    /// ones up to the year of a section.
    mutating func years(of span: YearSpan, _ work: borrowing Work) -> DateValue? {
        if let report = carried.identity.period?.value, let value = span.value(in: report) { return value }
        if let governing = work.governing {
            let last = work.output.value(of: governing)
            if !span.isFuture, last.precision == .year, let start = last.start, let end = last.end,
                end.year - start.year + 1 == span.count
            {
                return span.value(in: last)
            }
        }
        return carried.section.flatMap { span.value(in: $0.value, isReview: true) }
    }

    /// Whether a figure is of several years, which have a beginning and an end: 五年来，由 3.4 件增加到 8.7 件.
    private mutating func isOfYears(
        _ governing: DateValue?, _ sentence: Range<Int>, _ figure: Figure, _ work: borrowing Work
    ) -> Bool {
        if let governing { return governing.isOfYears }
        if let span = work.finder.yearSpan(work.cues, sentence, before: figure.start) {
            return !span.isFuture
        }
        guard work.isActive, let governing = work.governing else { return false }
        return work.output.value(of: governing).isOfYears
    }

    /// 元 without a currency is that of the report; whether only small signs tell which.
    mutating func settleCurrency(_ figure: inout Figure) -> Bool {
        guard figure.isPlainYuan else { return false }
        if carried.identity.isTaiwanese, let taiwanDollar {
            figure.unit = .unit(taiwanDollar)
            return !carried.identity.saysTaiwanese
        }
        let isSaid = carried.identity.region == .hongKong
        if isSaid || carried.identity.region == .auto && carried.region.countsInHongKongDollars,
            let hongKongDollar
        {
            figure.unit = .unit(hongKongDollar)
            return !isSaid
        }
        return false
    }

    /// The one of dates side by side that a figure has: by its place in the list after 分别, else all
    /// of them as one span where they are years in a row.
    private static func dealt(
        _ group: ArraySlice<StatementFinder.SentenceDate>, _ place: Int?
    ) -> DateValue? {
        if let place { return place < group.count ? group[group.startIndex + place].value : nil }
        guard var span = group.first?.value, let last = group.last?.value else { return nil }
        for (one, next) in zip(group, group.dropFirst()) {
            guard one.value.precision == .year, next.value.precision == .year, let end = one.value.end,
                let start = next.value.start, end.next == start
            else { return nil }
        }
        span.end = last.end
        span.phrase = span.phrase.lowerBound..<last.phrase.upperBound
        return span
    }

    /// Whether a date is the end of the report's period, on which balances are drawn: what the
    /// sentences behind it say of anything else holds for the period.
    private mutating func endsReport(_ date: DateValue) -> Bool {
        guard let period = (carried.section ?? carried.identity.period)?.value, let start = date.start,
            let end = date.end,
            let first = period.start
        else { return false }
        return end == period.end && first < start && start.inMonth == end.inMonth
    }

    /// （2023 年：71 间） beside a figure of 31 December 2024 is of 31 December 2023.
    private mutating func sameDay(
        _ year: DateValue, _ dates: ArraySlice<StatementFinder.SentenceDate>, _ sentence: Range<Int>,
        _ work: borrowing Work
    ) -> DateValue? {
        guard let wanted = ReportContext.bareYear(year, dates) else { return nil }
        var point = dates.last {
            $0.role == .governing && $0.value.phrase.upperBound <= year.phrase.lowerBound
        }?.value
        if point == nil, work.isActive, let carried = work.governing,
            work.finder.namesBalance(work.cues, sentence, upTo: year.phrase.lowerBound)
        {
            point = work.output.value(of: carried)
        }
        guard let point, endsReport(point), let end = point.end else { return nil }
        var moved = DateResolver.moved(point, by: wanted - end.year)
        moved?.phrase = year.phrase
        return moved
    }

    /// （二零二四年：…） in a report on fiscal years is the fiscal year that ends in 2024; so is the year of a
    /// sentence that is not of a country or the world.
    private mutating func fiscalYear(
        _ date: DateValue, _ dates: ArraySlice<StatementFinder.SentenceDate>, namesOwn: Bool
    ) -> DateValue? {
        guard let period = carried.identity.period?.value, period.isFiscalYear, let last = period.end,
            let year = ReportContext.bareYear(date, dates) ?? (namesOwn ? date.statedYear : nil),
            year == last.year || year == last.year - 1
        else { return nil }
        var moved = DateResolver.moved(period, by: year - last.year)
        moved?.phrase = date.phrase
        return moved
    }

    /// The year of a date that is no more than one and stands by the way, as in brackets.
    private static func bareYear(
        _ date: DateValue, _ dates: ArraySlice<StatementFinder.SentenceDate>
    ) -> Int? {
        guard dates.contains(where: { $0.value.phrase == date.phrase && $0.role == .inner }) else {
            return nil
        }
        return date.statedYear
    }

    /// Whether a figure without a date of its own is one of the report's period: no age, no
    /// duration.
    private mutating func refersToReport(_ figure: Figure) -> Bool {
        !pack.traits.measures(figure.unit, .duration) && !pack.traits.measures(figure.unit, .age)
    }

    /// 较 2021 年增长 is yoy where 2021 is the year before, and has no basis where it is not.
    private mutating func comparedBasis(
        _ figure: Figure, _ dates: ArraySlice<StatementFinder.SentenceDate>, _ governing: DateValue?,
        _ finder: StatementFinder
    ) -> Basis? {
        guard let compared = dates.last(where: { $0.value.phrase.upperBound <= figure.start }),
            compared.head == .comparison, finder.sharesClause(compared.value.phrase.upperBound, figure.start)
        else { return nil }
        let date = compared.value
        if date.precision == .year {
            guard !date.inferred, let year = date.start?.year else { return nil }
            return (governing?.start?.year ?? carried.identity.year) == year + 1 ? Basis.yoy : Basis.none
        }
        // 较上年末增长 12% at the end of a year
        if let end = date.end, end.isYearEnd, let now = governing?.end ?? carried.identity.period?.value.end,
            now.isYearEnd, now.year == end.year + 1
        {
            return Basis.yoy
        }
        // 比上一季度减少
        if date.isQuarter, let governing, governing.isQuarter, let now = governing.start,
            let before = date.end,
            before.next == now
        {
            return Basis.qoq
        }
        // 较 2023 年同期增加两成, 较 2023 年上半年
        guard !date.inferred, let governing else { return nil }
        return ReportContext.isSamePeriod(date, aYearBefore: governing) ? Basis.yoy : Basis.none
    }

    private static func isSamePeriod(_ before: DateValue, aYearBefore now: DateValue) -> Bool {
        guard let start = before.start, let end = before.end, let nowStart = now.start, let nowEnd = now.end
        else { return false }
        return start.month == nowStart.month && end.month == nowEnd.month
            && start.year + 1 == nowStart.year && end.year + 1 == nowEnd.year
    }
}

extension DateValue {
    /// The year of a date that says no more and says that.
    fileprivate var statedYear: Int? {
        guard precision == .year, relation == .none, !inferred, let year = start?.year, year == end?.year
        else { return nil }
        return year
    }
}
