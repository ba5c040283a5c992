/// The head of a table: what its columns and its unit are.
extension TableReader {
    /// 单位：万元, （單位：新臺幣千元）, 单位：元 币种：人民币
    func declaration(
        _ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, _ units: UnitPhraseReader
    ) -> UnitPhrase? {
        guard range.count < 150 else { return nil }
        var at = range.lowerBound
        while at + 9 <= range.upperBound {
            guard let hit = pack.words.tableWord.longest(in: bytes, at: at), TableWord(hit) == .unit else {
                at += bytes[at] >= 0xE0 ? 3 : 1
                continue
            }
            var start = at + hit.length
            guard start < range.upperBound else { return nil }
            if bytes[start] == 0x3A {
                start += 1
            } else if bytes[start] >= 0xE0, bytes.scalar3(start) == 0xFF1A {
                start += 3
            } else {
                return nil
            }
            if start < range.upperBound, bytes[start] == 0x20 { start += 1 }
            guard let found = units.read(at: start, limit: range.upperBound) else { return nil }
            return found.phrase
        }
        return nil
    }

    /// 千港元 千港元: nothing but units.
    func unitRow(
        _ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, _ units: UnitPhraseReader
    ) -> (phrases: [UnitPhrase], hasNote: Bool)? {
        var phrases: [UnitPhrase] = []
        var hasNote = false
        var at = range.lowerBound
        while at < range.upperBound {
            if isBlank(bytes[at]) || bytes[at] == 0x28 || bytes[at] == 0x29 {
                at += 1
                continue
            }
            if bytes[at] >= 0xE0, [0xFF08, 0xFF09].contains(bytes.scalar3(at)) {
                at += 3
                continue
            }
            if let hit = pack.words.tableWord.longest(in: bytes, at: at), TableWord(hit) == .note {
                hasNote = true
                at += hit.length
                continue
            }
            guard let found = units.read(at: at, limit: range.upperBound) else { return nil }
            phrases.append(found.phrase)
            at = found.end
        }
        return phrases.isEmpty ? nil : (phrases, hasNote)
    }

    /// 截至三月三十一日止年度 above bare years, 於三月三十一日 above a balance sheet.
    mutating func noteFiscalEnd(
        _ mentions: ArraySlice<Mention>, _ block: TextBlock, _ bytes: UnsafeBufferPointer<UInt8>
    ) {
        guard mentions.count == 1, let mention = mentions.first, case .date(let reading) = mention.content,
            case let range = mention.range, reading.last == nil, reading.first.month > 0,
            reading.first.day > 0,
            Int(block.end) - Int(block.start) < 120
        else { return }
        var months = reading.fiscalMonths
        if months == 0, range.upperBound + 9 <= bytes.count, bytes[range.upperBound] >= 0xE0,
            bytes.scalar3(range.upperBound) == 0x6B62  // 止
        {
            months = bytes.scalar3(range.upperBound + 3) == 0x5E74 ? 12 : 6
        }
        fiscalEnd = (reading.first.month, reading.first.day, months)
    }

    /// A line that is a period, or that may be the names of columns: 物業投資  酒店營運  總計.
    mutating func noteParts(
        _ range: Range<Int>, _ mentions: ArraySlice<Mention>, _ block: TextBlock,
        _ bytes: UnsafeBufferPointer<UInt8>, _ resolve: (DateReading, Range<Int>) -> SourceDate?,
        _ shown: (Range<Int>) -> [UInt8]
    ) {
        if mentions.count == 1, let mention = mentions.first, case .date(let reading) = mention.content,
            case let phrase = mention.range, range.count - phrase.count <= 9, reading.first.year > 0
        {
            above = resolve(reading, phrase)
            columns = []
            columnUnits = []
            names = []
            lastLine = block.last.number
        } else if mentions.isEmpty, block.hasColumns, !hasDigits(range, bytes) {
            let cells: [Range<Int>] = range.split { bytes[$0] == 0x09 }
            names = cells.map { shown($0).filter { $0 != 0x20 } }
        }
    }

    func head(
        _ range: Range<Int>, _ mentions: ArraySlice<Mention>, _ bytes: UnsafeBufferPointer<UInt8>,
        _ resolve: (DateReading, Range<Int>) -> SourceDate?, _ fiscalPeriod: DateValue?
    ) -> (columns: [Column], hasUnit: Bool)? {
        guard range.count < 240 else { return nil }
        var columns: [Column] = []
        var hasUnit = false
        var hasName = false
        var at = range.lowerBound
        while at < range.upperBound {
            if isBlank(bytes[at]) || isIgnored(at, bytes) {
                at += bytes[at] >= 0xE0 ? 3 : 1
                continue
            }
            if let mention = mentions.first(where: { $0.range.lowerBound == at }),
                case .date(let reading) = mention.content
            {
                guard let date = resolve(reading, mention.range) else { return nil }
                columns.append(.period(fiscal(date, reading, fiscalPeriod)))
                at = mention.range.upperBound
                continue
            }
            if let hit = pack.words.tableWord.longest(in: bytes, at: at) {
                switch TableWord(hit) {
                case .unit: hasUnit = true
                case .note: columns.append(.note)
                case .change: columns.append(.change)
                default: hasName = true
                }
                at += hit.length
                continue
            }
            if let year = TextView(bytes).bareYear(at: at) {
                var reading = DateReading()
                reading.first.year = year
                guard let date = resolve(reading, at..<at + 4) else { return nil }
                columns.append(.period(fiscal(date, reading, fiscalPeriod)))
                at += 4
                continue
            }
            // Other words may only stand before the first column.
            guard columns.isEmpty, bytes[at] >= 0xE0, range.count < 150 else { return nil }
            at += 3
        }
        let periods = columns.filter { if case .period = $0 { true } else { false } }
        guard !periods.isEmpty, columns.count > 1 || hasUnit || hasName else { return nil }
        return (columns, hasUnit)
    }

    /// A year of the head as the fiscal year it stands for.
    private func fiscal(_ date: SourceDate, _ reading: DateReading, _ report: DateValue?) -> SourceDate {
        guard date.value.precision == .year, date.value.relation == .none, reading.last == nil,
            let year = date.value.start?.year, year == date.value.end?.year
        else { return date }
        var date = date
        if let fiscalEnd, let end = CalendarDay(year, fiscalEnd.month, fiscalEnd.day) {
            date.value.precision = .day
            date.value.end = end
            date.value.start = end
            if fiscalEnd.months > 0 { date.value.start = end.firstDay(ofMonths: fiscalEnd.months) }
        } else if let report, report.isFiscalYear, let end = report.end,
            let moved = DateResolver.moved(report, by: year - end.year)
        {
            (date.value.start, date.value.end, date.value.precision) = (moved.start, moved.end, .day)
        }
        return date
    }

    /// Brackets, %, / and the like between the words of a head.
    private func isIgnored(_ at: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        switch bytes[at] {
        case 0x25, 0x28, 0x29, 0x2F, 0x2A: return true  // % ( ) / *
        default: break
        }
        guard bytes[at] >= 0xE0, at + 3 <= bytes.count else { return false }
        switch bytes.scalar3(at) {
        case 0xFF08, 0xFF09, 0x3000: return true
        default: return false
        }
    }
}
