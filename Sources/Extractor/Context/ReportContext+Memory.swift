/// What dates tell the dates after them: years, titles, sections.
extension ReportContext {
    mutating func remember(
        _ reading: DateReading, _ value: DateValue, _ role: StatementFinder.Role, _ block: TextBlock,
        _ work: borrowing Work
    ) {
        guard !value.yearIsUnknown, role != .comparison, reading.years == nil else { return }
        // 截至2026年3月的财年 is a company's in the news; a report says its own by the day.
        if reading.fiscalMonths > 0, reading.first.day == 0 { return }
        guard let day = value.relation == .before ? nil : value.start ?? value.end else { return }
        let isExplicit = reading.first.year > 0 || reading.last?.year ?? 0 > 0
        if isExplicit {
            let year = reading.last == nil ? day.year : (value.end ?? day).year
            carried.identity.learn(
                reading, value, isTitle: work.finder.isTitle(value.phrase, block), locate: { work.locate($0) }
            )
            // 到2027年底，…: what is aimed at dates no month behind it.
            if role == .governing, year > carried.identity.year, work.finder.isAim(value.phrase) { return }
            if role == .governing || role == .heading, !work.isTableHead {
                carried.anchor.paragraphYear = year
                if role == .heading {
                    carried.headingYear = year
                    carried.headingReaches = 1
                    if work.finder.opensSection(value, block) {
                        carried.section = work.locate(value)
                        carried.sectionNumbering = work.finder.numbering(of: block)
                    }
                }
            }
            carried.anchor.lastYear = year
        } else if let relative = reading.first.relative, relative.unit != .period,
            relative.anchor != .section || relative.offset == 0
        {
            carried.anchor.lastYear = day.year
            if role == .governing, work.finder.startsClause(value.phrase) {
                carried.anchor.paragraphYear = day.year
            }
        }
        if role == .governing { carried.anchor.lastPeriod = value }
        if value.precision == .day, value.isPeriod {
            carried.anchor.lastDay = value.end
            if isExplicit, carried.anchor.issueDay == nil, work.finder.isIssueDay(value.phrase, block) {
                carried.anchor.issueDay = value.end
            }
            if pack.grammar.dateline.stands(in: work.bytes, at: value.phrase.upperBound) {
                carried.anchor.dateline = value.end
            }
        }
        if reading.fiscalMonths > 0, value.isFiscalYear { carried.anchor.fiscalYear = value }
        if reading.first.month > 0 { carried.anchor.lastMonth = (value.end ?? day).month }
    }
}
