/// What is carried through a document: its year, the years dates inherit, the date that governs.
///
/// The only stage that runs in the order of the text; it is small so that the rest can run in
/// parallel.
struct ReportContext {
    let pack: CompiledPack
    let taiwanDollar: Int?
    let hongKongDollar: Int?
    var carried: Carried

    /// `year`: the report's year if the user says it; `name`: the input's name, which may hold it.
    /// `readsHeadings`: whether to tell which headings records stand under.
    init(
        _ pack: CompiledPack, year: Int?, region: Region = .auto, name: String, readsHeadings: Bool = false
    ) {
        self.pack = pack
        carried = Carried(
            identity: ReportIdentity(year: year, region: region, name: name), tables: TableReader(pack))
        if readsHeadings { carried.headings = SectionPath() }
        func currency(_ code: StaticString) -> Int? {
            pack.units.firstIndex {
                $0.name.elementsEqual("\(code)".utf8) && $0.factor == ExactDecimal(1)
            }
        }
        taiwanDollar = currency("TWD")
        hongKongDollar = currency("HKD")
    }

    /// Makes records of the mentions of the next batch of the document.
    ///
    /// Mentions that only the context can tell (113年) are settled in place.
    mutating func records(
        _ mentions: inout [Mention], _ text: NormalizedText, _ batch: Batch,
        account: AccountHandle = .none
    ) -> BatchRecords {
        text.bytes.withUnsafeBufferPointer { bytes in
            defer { carried.tables.settle() }
            let passage = Passage(pack, bytes, account: account)
            var work = Work(
                text: text, batch: batch, bytes: passage.text, finder: StatementFinder(passage),
                metrics: MetricFinder(passage: passage))
            work.output.records.reserveCapacity(mentions.count + mentions.count / 4)
            if let governing = carried.governing { work.governing = .source(work.index(of: governing)) }
            work.isActive = carried.isActive
            if let open = carried.headings?.text, !open.isEmpty {
                work.output.headings.append((batch.codePoint, open))
            }
            let labels = LabelFinder.labels(text.blocks, mentions, passage.text)
            var next = 0
            for (index, block) in text.blocks.enumerated() {
                enter(block, &work)
                if carried.headings != nil { noteHeading(block, &work) }
                noteRegion(of: block, work)
                work.label = labels[index]
                work.isTableHead = false
                let first = next
                while next < mentions.count, mentions[next].range.lowerBound < Int(block.end) { next += 1 }
                let place = work.place
                work.place = nil
                let taken = tableLines(of: block, &work)
                if !taken.isEmpty {
                    records(of: block, taken, mentions[first..<next], &work)
                    continue
                }
                if let place, !work.isTableHead, isNear(place, block), work.finder.isEntry(block) {
                    work.entry = place
                }
                if first < next {
                    sentences(of: first..<next, &mentions, block, &work)
                } else if let entry = work.entry {
                    addEntry(entry, text.sentence(around: Int(block.start)), &work)
                }
                work.entry = nil
                notePlace(mentions[first..<next], block, &work)
            }
            carried.isActive = work.isActive
            switch work.governing {
            case nil: carried.governing = nil
            case .source(let index)?: carried.governing = work.output.sources[index]
            case .local(let value, _)?: carried.governing = work.locate(value)
            }
            return work.output
        }
    }

    /// Begins a paragraph, unless the block goes on with one.
    /// 元 is that of Taiwan in a report that is from there.
    private mutating func noteRegion(of block: TextBlock, _ work: borrowing Work) {
        guard carried.identity.region == .auto, carried.region.isOpen, !carried.identity.isTaiwanese,
            !work.text.substitutions.isEmpty
        else { return }
        let range = Int(block.start)..<Int(block.end)
        var isTraditional = false
        work.text.eachSubstitution(in: range) { _ in isTraditional = true }
        guard isTraditional else { return }
        carried.region.look(at: range, work.bytes, pack.words.regionSigns)
        if carried.region.isTaiwan { carried.identity.seemsTaiwanese() }
    }

    private mutating func noteHeading(_ block: TextBlock, _ work: inout Work) {
        let reader = SectionReader(passage: work.finder.passage)
        let start = work.text.source(startingAt: Int(block.start))
        let line = work.text.line(ofSourceByte: start.byte)
        guard let (style, place) = reader.style(of: block, marks: work.batch.headingMarks(on: line)) else {
            return
        }
        var words = work.text.display(Int(block.start)..<place)
        // The blank that stands in print is no blank of the normalised text: 第四节 公司治理.
        if case .chapter = style { words.append(0x20) }
        words += work.text.display(place..<Int(block.end)).drop { $0 == 0x20 }
        if carried.headings?.enter(style, words) == true {
            work.output.headings.append(
                (work.batch.codePoint + start.codePoint, carried.headings?.text ?? []))
        }
    }

    private mutating func enter(_ block: TextBlock, _ work: inout Work) {
        let goesOn =
            carried.lastBlock.map { TextBlock.continuesParagraph(previous: $0, next: block) } ?? false
        carried.lastBlock = block
        if goesOn { return }
        work.isActive = false
        carried.anchor.lastDay = nil
        if let numbering = carried.sectionNumbering, work.finder.numbering(of: block) == numbering {
            carried.section = nil
            carried.sectionNumbering = nil
        }
        carried.anchor.paragraphYear = carried.section?.value.start?.year ?? 0
        if carried.headingReaches > 0 {
            carried.headingReaches -= 1
            carried.anchor.paragraphYear = carried.headingYear
        }
        if carried.identity.period == nil { noteBareTitle(block, work) }
        if let year = bareYear(block, work.finder) {
            carried.headingYear = year
            carried.headingReaches = 1
        }
    }

    /// 海棠乳业 2022 社会责任报告: a title with a year that is no date by itself.
    private mutating func noteBareTitle(_ block: TextBlock, _ work: borrowing Work) {
        let range = Int(block.start)..<Int(block.end)
        guard block.isOpen, range.count < 120, range.count > 12 else { return }
        for at in range where work.bytes[at].isDigit {
            guard let year = work.bytes.bareYear(at: at, within: CalendarYear.ofReport) else { continue }
            let behind = work.bytes.char(at: at + 4)
            // 年 makes it a date.
            if work.finder.isYearWord(at: at + 4) { return }
            guard behind == " " || !behind.isASCII else { continue }
            guard holds(pack.words.titleAfterYear, from: at + 4, to: range.upperBound, work.bytes) else {
                return
            }
            var reading = DateReading()
            reading.first.year = year
            guard var value = DateResolver.resolve(reading, carried.dateAnchor) else { return }
            value.phrase = at..<at + 4
            carried.identity.learn(reading, value, isTitle: true, locate: { work.locate($0) })
            return
        }
    }

    /// The year a block consists of.
    func bareYear(_ block: TextBlock, _ finder: StatementFinder) -> Int? {
        let start = Int(block.start)
        let length = Int(block.end) - start
        guard length == 4 || length == 7 && finder.isYearWord(at: start + 4) else { return nil }
        return finder.text.bareYear(at: start)
    }

    // MARK: - One sentence

    mutating func sentence(
        _ mentions: ArraySlice<Mention>, _ sentence: Range<Int>, _ block: TextBlock, _ work: inout Work
    ) {
        // Dates first: they are what the figures refer to.
        let dates = self.dates(mentions, sentence, block, &work)
        let phrases = dates.map { work.finder.phrase(of: $0) }
        var statements = statements(of: dates, mentions, sentence, block, work)
        if let entry = work.entry {
            work.entry = nil
            if !dates.contains(where: { $0.role == .governing }),
                let statement = work.finder.entry(entry.date, sentence)
            {
                statements.append(statement)
                work.governing = .local(entry.date.value, carried: true)
                work.isActive = true
            }
        }
        let first = work.output.records.count
        for statement in statements {
            work.output.records.append(
                Record(
                    body: .event(statement.date.value, summary: statement.summary),
                    range: statement.range, rule: Record.eventRule))
        }
        let opening = work.finder.opening(sentence)
        let isAfresh = opening == .afresh
        if opening != .neutral { work.isActive = opening == .goesOn }
        if opening == .goesOn, let moment = work.moment { work.governing = .local(moment, carried: true) }
        var metrics = MetricFinder.State(end: sentence.lowerBound)
        let figures = mentions.indices.compactMap {
            mentions[$0].isFigure ? mentions[$0].range.lowerBound : nil
        }
        var neighbours = NeighbourRuns()
        metrics.keepsSaid = figures.count > 3
        // Dates before the figure at hand.
        var passed = 0
        if !figures.isEmpty { work.cues = work.finder.cues(in: sentence) }
        for index in mentions.indices {
            let rule = mentions[index].rule
            let range = mentions[index].range
            switch mentions[index].content {
            case .date:
                guard let date = dates.first(where: { $0.mention == index }) else { continue }
                work.output.records.append(Record(body: .date(date.value), range: range, rule: rule))
            case .custom(let fields):
                work.output.records.append(Record(body: .custom(fields), range: range, rule: rule))
            case .figure(let figure):
                while passed < dates.count, dates[passed].value.phrase.upperBound <= figure.start {
                    passed += 1
                }
                var record = self.record(figure, rule, dates[..<passed], sentence, figures, isAfresh, &work)
                if let holding = statements.lastIndex(where: { $0.range.contains(figure.start) }) {
                    record.event = first + holding
                }
                record.metric = work.metrics.metric(
                    of: figure, in: sentence, phrases, before: passed,
                    neighbours.around(index, mentions, work.metrics, asksForList: metrics.said.count > 1),
                    &metrics)
                if record.metric.isEmpty, let label = work.label {
                    record.metric = [label]
                    record.inferred.insert(.metric)
                } else if metrics.isInherited, !record.metric.isEmpty {
                    record.inferred.insert(.metric)
                }
                work.output.records.append(record)
            case .doubtful: break
            }
        }
        carry(dates, sentence, figures, &work)
        sort(&work.output.records, from: first)
    }

    /// Hands the date of a sentence on to those behind it: the last that governs, or the years it looks back on.
    /// The day of an event is only for those that go on with it.
    private func carry(
        _ dates: [StatementFinder.SentenceDate], _ sentence: Range<Int>, _ figures: [Int], _ work: inout Work
    ) {
        guard let last = work.finder.carried(dates, in: sentence)?.value, last.isPeriod else {
            guard let span = work.cues.spans.first, !figures.isEmpty, !span.isNear, !span.isFuture,
                span.phrase.lowerBound == sentence.lowerBound, let years = years(of: span, work)
            else { return }
            work.governing = .local(years, carried: true)
            work.isActive = true
            return
        }
        if last.isMoment {
            work.moment = last
            // In a paragraph of a year it is by the way; else the paragraph is about it.
            if work.isActive, let governing = work.governing, work.value(of: governing).holds(last) { return }
        }
        if !last.isMoment { work.moment = nil }
        work.governing = .local(work.finder.yearSaid(last, work.cues, sentence) ?? last, carried: true)
        work.isActive = true
    }

    private func statements(
        of dates: [StatementFinder.SentenceDate], _ mentions: ArraySlice<Mention>, _ sentence: Range<Int>,
        _ block: TextBlock, _ work: borrowing Work
    ) -> [StatementFinder.Statement] {
        if dates.isEmpty || work.isTableHead { return [] }
        // A span of days or years is no statement of its own: 连续4年.
        let figures = mentions.indices.compactMap { index -> Range<Int>? in
            guard case .figure(let figure) = mentions[index].content else { return nil }
            return pack.measures(figure.unit, .duration) ? nil : mentions[index].range
        }
        return work.finder.statements(dates, figures, in: sentence, block)
    }

    mutating func dates(
        _ mentions: ArraySlice<Mention>, _ sentence: Range<Int>, _ block: TextBlock, _ work: inout Work
    ) -> [StatementFinder.SentenceDate] {
        var dates: [StatementFinder.SentenceDate] = []
        for index in mentions.indices {
            guard case .date(let reading) = mentions[index].content else { continue }
            let range = mentions[index].range
            let account = work.finder.passage.account
            guard var value = DateResolver.resolve(reading, carried.dateAnchor) else {
                account.note { $0.date(range, .noYear) }
                continue
            }
            value.phrase = range
            if value.inferred {
                let isOfParagraph = carried.anchor.paragraphYear > 0
                let source = carried.identity.yearSource
                account.note { $0.year(ofDateAt: range.lowerBound, isOfParagraph ? nil : source) }
            }
            let role = work.finder.role(
                of: range, reading, in: sentence, block,
                follows: dates.last { $0.role == .governing }?.value.phrase)
            dates.append(
                StatementFinder.SentenceDate(
                    value: value, role: role, head: reading.head, rule: mentions[index].rule, mention: index))
            remember(reading, value, role, block, work)
        }
        return dates
    }

    /// Puts the records of a sentence in the order of the text, events before what they hold.
    func sort(_ records: inout [Record], from first: Int) {
        let isSorted = (first + 1..<max(first + 1, records.count)).allSatisfy {
            records[$0 - 1].range.lowerBound <= records[$0].range.lowerBound
        }
        if isSorted { return }
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
}
