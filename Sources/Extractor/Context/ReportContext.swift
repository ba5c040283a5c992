/// What is carried through a document: its year, the years dates inherit, the date that governs.
///
/// The only stage that runs in the order of the text; it is small so that the rest can run in
/// parallel.
///
/// What is asked of it for every figure is `mutating` even where it changes nothing: of a method that is not, Swift
/// hands a copy of the whole.
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
            pack.units.indices.first {
                pack.units[$0].name.elementsEqual("\(code)".utf8) && pack.traits($0).isWhole
            }
        }
        taiwanDollar = currency("TWD")
        hongKongDollar = currency("HKD")
    }

    /// Makes records of the mentions of the next batch of the document.
    ///
    /// Mentions that only the context can tell (113年) are settled in place.
    mutating func records(
        _ mentions: inout Mentions, _ text: NormalizedText, _ batch: Batch,
        account: AccountHandle = .none
    ) -> BatchRecords {
        text.bytes.withUnsafeBufferPointer { bytes in
            defer { carried.tables.settle() }
            let passage = Passage(pack, bytes, account: account)
            var work = Work(
                text: text, batch: batch, bytes: passage.text, finder: StatementFinder(passage),
                metrics: MetricFinder(passage: passage))
            work.output.reserve(mentions.all.count)
            work.output.captures = mentions.captures
            if let governing = carried.governing { work.governing = work.source(governing) }
            work.isActive = carried.isActive
            if let open = carried.headings?.text, !open.isEmpty {
                work.output.headings.append((batch.codePoint, open))
            }
            var labels = LabelFinder.labels(text.blocks, mentions.all, passage.text)[...]
            var next = 0
            for (index, block) in text.blocks.enumerated() {
                enter(block, &work)
                if carried.headings != nil { noteHeading(block, &work) }
                noteRegion(of: block, work)
                work.label = labels.first.flatMap { $0.block == index ? $0.label : nil }
                if work.label != nil { labels = labels.dropFirst() }
                work.isTableHead = false
                let first = next
                while next < mentions.all.count, mentions.all[next].range.lowerBound < Int(block.end) {
                    next += 1
                }
                let place = work.place
                work.place = nil
                let taken = tableLines(of: block, &work)
                if !taken.isEmpty {
                    records(of: block, taken, mentions.part(first..<next), &work)
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
                notePlace(mentions.all[first..<next], block, &work)
            }
            carried.isActive = work.isActive
            switch work.governing {
            case nil: carried.governing = nil
            case .source(let index)?: carried.governing = work.output.sources[Int(index)]
            case .local(let index, _)?: carried.governing = work.locate(work.output.dates[Int(index)])
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
        carried.region.look(
            at: range, work.bytes, pack.words.regionSigns, starts: pack.words.regionStarts)
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
        if let year = work.finder.bareYear(block) {
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
            guard work.finder.holds(pack.words.titleAfterYear, from: at + 4, to: range.upperBound) else {
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

    // MARK: - One sentence

    mutating func sentence(
        _ mentions: ArraySlice<Mention>, _ sentence: Range<Int>, _ block: TextBlock, _ work: inout Work
    ) {
        // The arrays of the sentence before, emptied.
        var found = SentenceParts()
        swap(&found, &work.parts)
        defer {
            found.removeAll()
            swap(&found, &work.parts)
        }
        // Dates first: they are what the figures refer to.
        dates(mentions, sentence, block, &work, into: &found.dates)
        for index in mentions.indices where mentions[index].kind == .figure {
            found.figures.append(mentions[index].range.lowerBound)
        }
        for date in found.dates { found.phrases.append(work.finder.phrase(of: date)) }
        if !found.dates.isEmpty { statements(mentions, sentence, block, work, &found) }
        if let entry = work.entry {
            work.entry = nil
            if !found.dates.contains(where: { $0.role == .governing }),
                let statement = work.finder.entry(entry.date, sentence)
            {
                found.statements.append(statement)
                work.governing = work.local(entry.date.value, carried: true)
                work.isActive = true
            }
        }
        let first = work.output.records.count
        for statement in found.statements { work.add(statement) }
        let opening = work.finder.opening(sentence)
        if opening != .neutral { work.isActive = opening == .goesOn }
        if opening == .goesOn, let moment = work.moment { work.governing = work.local(moment, carried: true) }
        if !found.figures.isEmpty { work.finder.note(&work.cues, in: sentence) }
        add(mentions, sentence, found, isAfresh: opening == .afresh, from: first, &work)
        carry(found.dates, sentence, isOfFigures: !found.figures.isEmpty, &work)
        work.output.sort(from: first)
    }

    /// Makes a record of each mention of a sentence; the events of its statements are the records from `first` on.
    private mutating func add(
        _ mentions: ArraySlice<Mention>, _ sentence: Range<Int>, _ found: SentenceParts, isAfresh: Bool,
        from first: Int, _ work: inout Work
    ) {
        var metrics = MetricFinder.State(end: sentence.lowerBound)
        // The array of the sentence before, emptied.
        swap(&metrics.said, &work.said)
        defer {
            metrics.said.empty()
            swap(&metrics.said, &work.said)
        }
        metrics.keepsSaid = found.figures.count > 3
        var neighbours = NeighbourRuns()
        // Dates before the mention at hand.
        var passed = 0
        var dates = 0
        for index in mentions.indices {
            let rule = mentions[index].rule
            let range = mentions[index].range
            switch mentions[index].content {
            case .date:
                while dates < found.dates.count, found.dates[dates].mention < index { dates += 1 }
                guard dates < found.dates.count, found.dates[dates].mention == index else { continue }
                let body = work.output.add(found.dates[dates].value)
                work.output.records.append(Record(.date, range, rule: rule, body: body))
            case .custom(let captures):
                work.output.records.append(Record(.custom, range, rule: rule, pieces: captures.wrappedValue))
            case .figure(let figure):
                while passed < found.dates.count, found.dates[passed].value.phrase.upperBound <= figure.start
                {
                    passed += 1
                }
                var record = self.record(
                    figure, rule, found.dates[..<passed], sentence, found.figures, isAfresh, &work)
                if let holding = found.statements.lastIndex(where: { $0.range.contains(figure.start) }) {
                    record.event = first + holding
                }
                let metric = work.metrics.metric(
                    of: figure, in: sentence, found.phrases, before: passed,
                    neighbours.around(index, mentions, work.metrics, asksForList: metrics.said.count > 1),
                    &metrics)
                if metric.isEmpty, let label = work.label {
                    record.pieces = work.output.add(Pieces(label))
                    record.inferred.insert(.metric)
                } else if !metric.isEmpty {
                    record.pieces = work.output.add(metric)
                    if metrics.isInherited { record.inferred.insert(.metric) }
                }
                work.output.records.append(record)
            case .doubtful: break
            }
        }
    }

    /// Hands the date of a sentence on to those behind it: the last that governs, or the years it looks back on.
    /// The day of an event is only for those that go on with it.
    private mutating func carry(
        _ dates: [StatementFinder.SentenceDate], _ sentence: Range<Int>, isOfFigures: Bool,
        _ work: inout Work
    ) {
        guard let last = work.finder.carried(dates, in: sentence)?.value, last.isPeriod else {
            guard isOfFigures, let span = work.cues.spans.first, !span.isNear, !span.isFuture,
                span.phrase.lowerBound == sentence.lowerBound, let years = years(of: span, work)
            else { return }
            work.governing = work.local(years, carried: true)
            work.isActive = true
            return
        }
        if last.isMoment {
            work.moment = last
            // In a paragraph of a year it is by the way; else the paragraph is about it.
            if work.isActive, let governing = work.governing, work.output.value(of: governing).holds(last) {
                return
            }
        }
        if !last.isMoment { work.moment = nil }
        let year = isOfFigures ? work.finder.yearSaid(last, work.cues, sentence) : nil
        work.governing = work.local(year ?? last, carried: true)
        work.isActive = true
    }

    private mutating func statements(
        _ mentions: ArraySlice<Mention>, _ sentence: Range<Int>, _ block: TextBlock, _ work: borrowing Work,
        _ found: inout SentenceParts
    ) {
        if work.isTableHead { return }
        for index in mentions.indices {
            // A span of days or years is no statement of its own: 连续4年.
            guard mentions[index].isFigure, case .figure(let figure) = mentions[index].content,
                !pack.traits.measures(figure.unit, .duration)
            else { continue }
            found.spoken.append(mentions[index].range)
        }
        work.finder.statements(found.dates, found.spoken, in: sentence, block, into: &found.statements)
    }

    private mutating func dates(
        _ mentions: ArraySlice<Mention>, _ sentence: Range<Int>, _ block: TextBlock, _ work: inout Work,
        into dates: inout [StatementFinder.SentenceDate]
    ) {
        var governing: Range<Int>?
        for index in mentions.indices {
            guard mentions[index].kind == .date, case .date(let reading) = mentions[index].content else {
                continue
            }
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
            let role = work.finder.role(of: range, reading, in: sentence, block, follows: governing)
            if role == .governing { governing = range }
            dates.append(
                StatementFinder.SentenceDate(value: value, role: role, head: reading.head, mention: index))
            remember(reading, value, role, block, work)
        }
    }
}
