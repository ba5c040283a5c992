/// Time lines whose dates stand on lines of their own.
extension ReportContext {
    /// A date on a line of its own.
    struct Place {
        var date: StatementFinder.SentenceDate
        var line: Int
        var page: Int
    }

    mutating func isNear(_ place: Place, _ block: TextBlock) -> Bool {
        block.first.page == place.page && block.first.number - place.line <= 2
    }

    /// Notes a block that is nothing but a date or a year.
    mutating func notePlace(_ mentions: ArraySlice<Mention>, _ block: TextBlock, _ work: inout Work) {
        guard !work.isTableHead else { return }
        var reading = DateReading()
        var range = Int(block.start)..<Int(block.end)
        if mentions.count == 1, let mention = mentions.first, case .date(let found) = mention.content,
            case let phrase = mention.range, work.finder.isPlace(phrase, block), found.first.relative == nil,
            found.fiscalMonths == 0
        {
            (reading, range) = (found, phrase)
        } else if let year = work.finder.bareYear(block) {
            reading.first.year = year
        } else {
            return
        }
        guard var value = DateResolver.resolve(reading, carried.dateAnchor) else { return }
        value.phrase = range
        work.place = Place(
            date: StatementFinder.SentenceDate(
                value: value, role: .governing, head: .none, mention: -1),
            line: block.last.number, page: block.last.page)
    }

    mutating func addEntry(_ entry: Place, _ sentence: Range<Int>, _ work: inout Work) {
        guard let statement = work.finder.entry(entry.date, sentence) else { return }
        work.add(statement)
    }
}
