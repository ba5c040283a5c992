/// Tables among the blocks of a report.
extension ReportContext {
    /// The lines up to the next reset, as tables see them.
    struct TableLines {
        var grid: [GridLine] = []
        let cells = CellStore()
        var cursor = TableCursor()
        /// The first line of the batch that is not looked at yet.
        var line = 0
        /// Where the part that is looked at ends, in the batch.
        var end: Int32 = 0
        /// Where the last line that was taken ends, in the text: one of several lines may reach into later blocks.
        var takenUntil = 0
        /// Where the words of cells are taken from.
        var source: CellSource?
    }

    /// What tables take of a block, after a look at the lines up to the next reset, if it begins one.
    ///
    /// Resets are what a batch may end at, so no line beyond one is looked at: a line that closes a
    /// sentence, and the border of a page.
    mutating func tableLines(of block: TextBlock, _ work: inout Work) -> [TableLine] {
        scanLines(from: block, &work)
        if work.tables.grid.isEmpty { return [] }
        let segment = TableSegment(
            lines: work.tables.grid, store: work.tables.cells, source: source(&work), facts: facts(work),
            account: work.finder.passage.account)
        var taken = carried.tables.read(segment, &work.tables.cursor, upTo: Int(block.end))
        if work.tables.takenUntil > Int(block.start) {
            let rest = Int(block.start)..<min(work.tables.takenUntil, Int(block.end))
            taken.append(TableLine(range: rest, role: .unread))
        }
        if let last = taken.first?.range.upperBound {
            work.tables.takenUntil = max(last, work.tables.takenUntil)
        }
        return taken
    }

    private func source(_ work: inout Work) -> CellSource {
        if let source = work.tables.source { return source }
        let source = CellSource(pack, work.text, work.bytes, work.batch, carried.tables.memory)
        work.tables.source = source
        return source
    }

    private mutating func scanLines(from block: TextBlock, _ work: inout Work) {
        guard block.first.start >= work.tables.end else { return }
        let lines = work.text.lines
        var first = work.tables.line
        while first < lines.count, lines[first].start < block.first.start { first += 1 }
        let source = work.batch.readable
        var last = first
        var hasSign = false
        var closes = false
        source.withUnsafeBufferPointer { bytes in
            while last < lines.count, lines[last].page == lines[first].page {
                let line = lines[last]
                last += 1
                if line.isBlank { continue }
                hasSign = hasSign || ReportContext.isSign(line, bytes)
                closes = SentenceEnd.closes(bytes, from: Int(line.start), lineEnd: Int(line.end))
                if closes { break }
            }
        }
        work.tables.line = last
        work.tables.end = last < lines.count ? lines[last].start : Int32.max
        if last < lines.count, lines[last].isBlank { work.tables.end = nextStart(lines, last) }
        work.tables.grid.removeAll(keepingCapacity: true)
        work.tables.cells.removeAll()
        work.tables.cursor = TableCursor()
        // Prose: what closes a sentence and has no figures side by side.
        if !hasSign, closes || last - first > 200 {
            carried.tables.pass(lines: last - first)
            return
        }
        read(lines, first..<last, source, &work)
    }

    private func nextStart(_ lines: [SourceLine], _ index: Int) -> Int32 {
        for line in lines[index...] where !line.isBlank { return line.start }
        return Int32.max
    }

    /// Whether a line may be a row: figures side by side, wide blanks, or a figure at its end.
    private static func isSign(_ line: SourceLine, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        if line.hasColumns || line.content.contains(.pair) { return true }
        guard line.content.contains(.digit), !line.content.contains(.clause) else { return false }
        if line.hasSpacedNumbers { return true }
        let last = bytes[Int(line.end) - 1]
        return last.isDigit || last == UInt8(ascii: "%") || last == UInt8(ascii: "\"")
    }

    private func read(
        _ lines: [SourceLine], _ range: Range<Int>, _ source: [UInt8], _ work: inout Work
    ) {
        let store = work.tables.cells
        work.tables.grid = source.withUnsafeBufferPointer { bytes in
            var scanner = GridScanner(
                pack, work.text, work.bytes, source: TextView(bytes), store: store)
            scanner.fieldCount = ReportContext.fieldCount(lines[range], bytes)
            var grid: [GridLine] = []
            grid.reserveCapacity(range.count)
            var room = GridScanner.Room()
            var blanks = 0
            for line in lines[range] {
                if line.isBlank {
                    blanks += 1
                    continue
                }
                if let cells = scanner.line(line, blankLinesBefore: blanks, &room) { grid.append(cells) }
                blanks = 0
            }
            let units = UnitPhraseReader(passage: Passage(pack, work.bytes.bytes))
            return RunRows.merge(grid, store) { line in
                line.cells.count == 1 && line.range.count < 30 && units.read(whole: line.range) != nil
            }
        }
    }

    /// How many fields most lines of comma-separated values have that quotes prove; 0 if there is none.
    private static func fieldCount(_ lines: ArraySlice<SourceLine>, _ bytes: UnsafeBufferPointer<UInt8>)
        -> Int
    {
        for line in lines where mayBeQuoted(line, bytes) {
            if let fields = QuotedRow.fields(bytes, Int(line.start)..<Int(line.end), count: 0) {
                return fields.count
            }
        }
        return 0
    }

    /// Whether a field may have quotes.
    private static func mayBeQuoted(_ line: SourceLine, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        !line.isBlank && line.content.contains(.digit)
            && bytes[Int(line.start)..<Int(line.end)].contains(UInt8(ascii: "\""))
    }

    private mutating func facts(_ work: borrowing Work) -> ReportFacts {
        var facts = ReportFacts(isTaiwanese: carried.identity.isTaiwanese)
        if let period = carried.identity.period {
            facts.period = period.value
            facts.source = period
        } else if carried.identity.year > 0 {
            facts.period = DateValue(
                start: .firstDay(ofYear: carried.identity.year), end: .lastDay(ofYear: carried.identity.year),
                precision: .year)
        }
        return facts
    }

    /// Records of a block in which tables have lines: its cells, its dates, and what stands in other lines.
    mutating func records(
        of block: TextBlock, _ taken: [TableLine], _ mentions: consuming Mentions,
        _ work: inout Work
    ) {
        let first = work.output.records.count
        var rest = mentions
        let account = work.finder.passage.account
        for index in rest.all.indices where rest.all[index].isDoubtful {
            decide(index, after: max(0, index - ReportContext.mostMentions), &rest, account)
        }
        rest.all.removeAll { mention in
            guard mention.isFigure else { return false }
            let isTaken = taken.contains {
                $0.range.overlaps(mention.range)
                    && ($0.role != .head
                        || $0.range.upperBound >= mention.range.upperBound
                            && $0.range.lowerBound <= mention.range.lowerBound)
            }
            if isTaken { account.note { $0.cell(mention.range, .inTable) } }
            return isTaken
        }
        work.isTableHead = true
        if !rest.all.isEmpty { sentences(of: rest.all.indices, &rest, block, &work) }
        for line in taken { for cell in line.cells { add(cell, &work) } }
        work.output.sort(from: first)
    }

    private mutating func add(_ cell: TableCell, _ work: inout Work) {
        var figure = cell.figure
        let isInferred = settleCurrency(&figure)
        var record = Record(
            .figure, figure.start..<figure.end, rule: Record.tableRule - cell.kind.rawValue,
            body: work.output.add(figure))
        record.cell = work.output.add(cell.names)
        work.finder.passage.account.note { $0.unit(ofCellAt: figure.start, cell.unitOrigin) }
        if cell.unitOrigin.isInferred || isInferred { record.inferred.insert(.unit) }
        if let period = cell.period { record.period = work.source(period) }
        work.output.records.append(record)
    }
}
