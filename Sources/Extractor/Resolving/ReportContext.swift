/// What is carried through a document: its year, the years dates inherit, the date that governs.
///
/// The only stage that runs in the order of the text; it is small so that the rest can run in
/// parallel.
struct ReportContext {
    private let pack: CompiledPack
    private var anchor = DateResolver.Anchor()
    private var yearSource = YearSource.none
    /// The year of a heading (`2021` on a line of a time line), for the block below it.
    private var headingYear = 0
    private var headingReaches = 0
    private var lastBlock: TextBlock?
    /// The date that governs the paragraph so far.
    private var governing: SourceDate?

    /// How sure the year of the report is, in ascending order.
    private enum YearSource: Int { case none, text, name, title, option }

    /// `year`: the report's year if the user says it; `name`: the input's name, which may hold it.
    init(_ pack: CompiledPack, year: Int?, name: String) {
        self.pack = pack
        if let year {
            setYear(year, .option)
        } else if let year = ReportContext.year(inName: name) {
            setYear(year, .name)
        }
    }

    private mutating func setYear(_ year: Int, _ source: YearSource) {
        guard source.rawValue > yearSource.rawValue else { return }
        anchor.reportYear = year
        yearSource = source
    }

    /// The first number of 1990 to 2099 in the last component of a path.
    static func year(inName name: String) -> Int? {
        let base = name.split(separator: "/").last ?? ""
        var digits: [UInt8] = []
        for byte in Array(base.utf8) + [0] {
            if (0x30...0x39).contains(byte) {
                digits.append(byte)
                continue
            }
            if digits.count == 4, let year = Int(String(decoding: digits, as: UTF8.self)),
                (1990...2099).contains(year)
            {
                return year
            }
            digits.removeAll()
        }
        return nil
    }

    /// Makes records of the mentions of the next batch of the document.
    mutating func records(_ mentions: [Mention], _ text: NormalizedText, _ batch: Batch) -> BatchRecords {
        var output = BatchRecords(carriedIn: governing)
        text.bytes.withUnsafeBufferPointer { bytes in
            let finder = StatementFinder(
                pack: pack, text: bytes, around: Surroundings(pack: pack, text: bytes))
            let metrics = MetricFinder(pack: pack, text: bytes)
            var next = 0
            var periods = ParagraphPeriods(carriedIn: governing != nil)
            for block in text.blocks {
                enter(block, bytes, &periods)
                let first = next
                while next < mentions.count, mentions[next].range.lowerBound < Int(block.end) { next += 1 }
                guard first < next else { continue }
                work(
                    mentions[first..<next], block, text, bytes, finder, metrics, &periods, &output.records)
            }
            carry(periods, text, batch)
        }
        return output
    }

    /// Begins a paragraph, unless the block goes on with one.
    private mutating func enter(
        _ block: TextBlock, _ bytes: UnsafeBufferPointer<UInt8>, _ periods: inout ParagraphPeriods
    ) {
        let goesOn = lastBlock.map { TextBlock.continuesParagraph(previous: $0, next: block) } ?? false
        lastBlock = block
        if goesOn { return }
        periods.governing = nil
        anchor.paragraphYear = 0
        if headingReaches > 0 {
            headingReaches -= 1
            anchor.paragraphYear = headingYear
        }
        if let year = bareYear(block, bytes) {
            headingYear = year
            headingReaches = 1
        }
    }

    /// The year a block consists of.
    private func bareYear(_ block: TextBlock, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        let start = Int(block.start)
        let length = Int(block.end) - start
        guard length == 4 || length == 7 else { return nil }
        var year = 0
        for i in start..<start + 4 {
            guard (0x30...0x39).contains(bytes[i]) else { return nil }
            year = year * 10 + Int(bytes[i] - 0x30)
        }
        if length == 7, bytes.scalar3(start + 4) != 0x5E74 { return nil }
        return (1900...2099).contains(year) ? year : nil
    }

    // MARK: - One block

    private mutating func work(
        _ mentions: ArraySlice<Mention>, _ block: TextBlock, _ text: NormalizedText,
        _ bytes: UnsafeBufferPointer<UInt8>, _ finder: StatementFinder, _ metrics: MetricFinder,
        _ periods: inout ParagraphPeriods, _ records: inout [Record]
    ) {
        var index = mentions.startIndex
        while index < mentions.endIndex {
            let sentence = text.sentence(around: mentions[index].range.lowerBound)
            var end = index + 1
            while end < mentions.endIndex, mentions[end].range.lowerBound < sentence.upperBound { end += 1 }
            self.sentence(
                mentions[index..<end], sentence, block, bytes, finder, metrics, &periods, &records)
            index = end
        }
    }

    private mutating func sentence(
        _ mentions: ArraySlice<Mention>, _ sentence: Range<Int>, _ block: TextBlock,
        _ bytes: UnsafeBufferPointer<UInt8>, _ finder: StatementFinder, _ metrics: MetricFinder,
        _ periods: inout ParagraphPeriods, _ records: inout [Record]
    ) {
        // Dates first: they are what the figures refer to.
        var dates: [StatementFinder.SentenceDate] = []
        for (offset, mention) in zip(mentions.indices, mentions) {
            guard case .date(let reading, let range, let rule) = mention else { continue }
            guard var value = DateResolver.resolve(reading, anchor) else { continue }
            value.phrase = range
            let role = finder.role(
                of: range, reading, in: sentence, block,
                follows: dates.last { $0.role == .governing }?.value.phrase)
            dates.append(
                StatementFinder.SentenceDate(
                    value: value, role: role, head: reading.head, rule: rule, mention: offset))
            remember(reading, value, role, block, bytes)
        }
        let figures = mentions.compactMap { mention -> Range<Int>? in
            guard case .figure(let figure, _) = mention else { return nil }
            return figure.start..<figure.end
        }
        let statements = finder.statements(dates, figures, in: sentence, block)
        let firstRecord = records.count
        for statement in statements {
            records.append(
                Record(
                    body: .event(statement.date.value, summary: statement.summary),
                    range: statement.range, rule: statement.date.rule))
        }
        if finder.startsAfresh(sentence) { periods.governing = nil }
        var figureEnd = sentence.lowerBound
        for (offset, mention) in zip(mentions.indices, mentions) {
            switch mention {
            case .date(_, let range, let rule):
                guard let date = dates.first(where: { $0.mention == offset }) else { continue }
                records.append(Record(body: .date(date.value), range: range, rule: rule))
            case .custom(let range, let rule, let fields):
                records.append(Record(body: .custom(fields), range: range, rule: rule))
            case .figure(var figure, let rule):
                let governing = finder.governing(figure, dates, in: sentence)
                if figure.basis == .none, figure.change != .none {
                    figure.basis = comparedBasis(figure, dates, governing, finder)
                }
                if figure.basis == .pop, let governing, governing.isQuarter { figure.basis = .qoq }
                var record = Record(body: .figure(figure), range: figure.start..<figure.end, rule: rule)
                if let governing {
                    record.period = .local(governing, carried: false)
                } else {
                    record.period = periods.governing
                }
                if let holding = statements.lastIndex(where: { $0.range.contains(figure.start) }) {
                    record.event = firstRecord + holding
                }
                record.metric = metrics.metric(
                    of: figure, in: sentence, after: figureEnd, dates.map(\.value.phrase))
                figureEnd = figure.end
                records.append(record)
            }
        }
        if let last = dates.last(where: { $0.role == .governing }) {
            periods.governing = .local(last.value, carried: true)
        }
        sort(&records, from: firstRecord)
    }

    /// Puts the records of a sentence in the order of the text, events before what they hold.
    private func sort(_ records: inout [Record], from first: Int) {
        let order = records.indices[first...].sorted {
            records[$0].range.lowerBound == records[$1].range.lowerBound
                ? $0 < $1 : records[$0].range.lowerBound < records[$1].range.lowerBound
        }
        var place: [Int: Int] = [:]
        for (offset, index) in order.enumerated() { place[index] = first + offset }
        let sorted = order.map { index -> Record in
            var record = records[index]
            if let event = record.event { record.event = place[event] }
            return record
        }
        records.replaceSubrange(first..., with: sorted)
    }

    /// 较 2021 年增长 is yoy where 2021 is the year before.
    private func comparedBasis(
        _ figure: Figure, _ dates: [StatementFinder.SentenceDate], _ governing: DateValue?,
        _ finder: StatementFinder
    ) -> Basis {
        guard let compared = dates.last(where: { $0.value.phrase.upperBound <= figure.start }),
            compared.head == .comparison, compared.value.precision == .year, !compared.value.inferred,
            finder.sharesClause(compared.value.phrase.upperBound, figure.start),
            let year = compared.value.start?.year
        else { return .none }
        let current = governing?.start?.year ?? anchor.reportYear
        return current == year + 1 ? .yoy : .none
    }

    /// What a date tells the dates after it.
    private mutating func remember(
        _ reading: DateReading, _ value: DateValue, _ role: StatementFinder.Role, _ block: TextBlock,
        _ bytes: UnsafeBufferPointer<UInt8>
    ) {
        guard !value.yearIsUnknown, role != .comparison, reading.years == nil else { return }
        guard let day = value.relation == .before ? nil : value.start ?? value.end else { return }
        let explicit = reading.first.year > 0 || reading.last?.year ?? 0 > 0
        if explicit {
            let year = reading.last == nil ? day.year : (value.end ?? day).year
            if yearSource.rawValue < YearSource.title.rawValue,
                isTitle(value.phrase, block, bytes)
            {
                setYear(year, .title)
            }
            setYear(day.year, .text)
            if role == .governing || role == .heading {
                anchor.paragraphYear = year
                if role == .heading {
                    headingYear = year
                    headingReaches = 1
                }
            }
            anchor.lastYear = year
        } else if reading.first.relative != nil {
            anchor.lastYear = day.year
            if role == .governing { anchor.paragraphYear = day.year }
        }
        if role == .governing { anchor.lastPeriod = value }
        if reading.first.month > 0 { anchor.lastMonth = (value.end ?? day).month }
    }

    /// Whether the block is a title that names the year of the report.
    private func isTitle(
        _ phrase: Range<Int>, _ block: TextBlock, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        guard block.isOpen, Int(block.end) - Int(block.start) < 150 else { return false }
        var at = phrase.upperBound
        while at < Int(block.end), at - phrase.upperBound < 90 {
            if pack.titleAfterYear.longest(in: bytes, at: at) != nil { return true }
            at += 1
        }
        return false
    }

    // MARK: - From batch to batch

    private mutating func carry(_ periods: ParagraphPeriods, _ text: NormalizedText, _ batch: Batch) {
        switch periods.governing {
        case nil: governing = nil
        case .carriedIn?: break
        case .local(let value, _)?:
            let start = text.source(startingAt: value.phrase.lowerBound)
            let end = text.source(endingAt: value.phrase.upperBound, in: batch.bytes)
            governing = SourceDate(
                value: value, text: Array(batch.bytes[start.byte..<end.byte]),
                start: batch.codePoint + start.codePoint, end: batch.codePoint + end.codePoint)
        }
    }
}

/// The date that governs the paragraph at hand.
struct ParagraphPeriods {
    var governing: Record.Period?

    init(carriedIn: Bool) { governing = carriedIn ? .carriedIn : nil }
}

extension Mention {
    var range: Range<Int> {
        switch self {
        case .figure(let figure, _): figure.start..<figure.end
        case .date(_, let range, _): range
        case .custom(let range, _, _): range
        }
    }
}
