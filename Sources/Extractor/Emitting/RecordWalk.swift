/// Takes the keys of records, one after the other.
///
/// What a key says comes as the reader has it: a range of the text, a word, a number. How it is written is
/// the sink's business.
protocol RecordSink {
    /// Begins a record with the keys that each has: from `type` to `rule`.
    mutating func begin(_ head: RecordHead)
    mutating func decimal(_ key: RecordKey, _ value: ExactDecimal)
    /// One of the contract's words.
    mutating func word(_ key: RecordKey, _ word: StaticString)
    /// Pieces of the normalised text, as it is shown, by their indices in the batch.
    mutating func shown(_ key: RecordKey, _ pieces: Range<Int>)
    /// The same without blanks.
    mutating func phrase(_ key: RecordKey, _ pieces: Range<Int>)
    /// Words of a cell of a table.
    mutating func label(_ key: RecordKey, _ words: [UInt8])
    /// The keys `unit` and `quantity`.
    mutating func unit(_ unit: FigureUnit)
    /// A date of the batch, by its index in `dates`; `carried` if it stands in another sentence.
    mutating func date(_ key: RecordKey, _ index: Int, carried: Bool)
    /// A date from elsewhere, by its index in the batch's `sources`.
    mutating func date(_ key: RecordKey, source: Int)
    /// The `id` of the event that starts at `start`.
    mutating func event(start: Int)
    /// The sentence around a range of the normalised text.
    mutating func sentence(around range: Range<Int>)
    mutating func inferred(_ inferred: Record.Inferred)
    /// Captures of a rule, by their indices in the batch.
    mutating func captures(_ captures: Range<Int>, rule: Int)
    /// Ends the record.
    mutating func end()
}

/// What each record says first.
struct RecordHead {
    var type: RecordWalk.RecordType
    /// Index into the pack's rules, or one of those of ``Record``.
    var rule: Int
    var place: SourceMap.Place
    var line: Int
    var page: Int
}

/// Goes through the records of a batch and their keys, in the order of `RecordKey`.
struct RecordWalk {
    /// What `type` says.
    enum RecordType {
        case event, amount, percentage, date
        /// The type of a pack's own, by the index of the rule.
        case custom(Int)
    }

    let pack: CompiledPack
    private let types: RecordTypes
    private let wanted: (event: Bool, amount: Bool, percentage: Bool, date: Bool)

    init(pack: CompiledPack, types: RecordTypes) {
        self.pack = pack
        self.types = types
        wanted = (
            types.contains("event"), types.contains("amount"), types.contains("percentage"),
            types.contains("date")
        )
    }

    /// Hands the wanted records to `sink`; their number.
    func walk<Sink: RecordSink>(
        _ batch: BatchRecords, _ text: NormalizedText, _ source: Batch, into sink: inout Sink
    ) -> Int {
        var map = SourceMap(text, source)
        var count = 0
        // Where the events of the batch start, by the index of their records.
        var eventStarts = [Int](repeating: 0, count: batch.records.count)
        for index in batch.records.indices {
            let record = batch.records[index]
            let place = map.place(of: record.range)
            eventStarts[index] = place.start
            let type = type(of: record, batch)
            guard wants(type) else { continue }
            let line = map.line(ofByte: place.bytes.lowerBound)
            sink.begin(
                RecordHead(type: type, rule: record.rule, place: place, line: line.number, page: line.page))
            switch record.kind {
            case .figure:
                figure(record, batch, event: record.event.map { eventStarts[$0] }, into: &sink)
            case .event:
                sink.date(.date, record.body, carried: false)
                sink.shown(.summary, record.pieces)
                sink.sentence(around: batch.dates[record.body].phrase)
            case .date: sink.date(.date, record.body, carried: false)
            case .custom: sink.captures(record.pieces, rule: record.rule)
            }
            sink.end()
            count += 1
        }
        return count
    }

    @inline(__always)
    private func figure<Sink: RecordSink>(
        _ record: Record, _ batch: BatchRecords, event: Int?, into sink: inout Sink
    ) {
        let figure = batch.figures[record.body]
        if figure.isRange {
            sink.decimal(.low, figure.low)
            sink.decimal(.high, figure.high)
        } else {
            sink.decimal(.value, figure.low)
        }
        sink.unit(figure.unit)
        if figure.modifier != .none { sink.word(.modifier, figure.modifier.word) }
        if figure.change != .none { sink.word(.change, figure.change.word) }
        if figure.basis != .none { sink.word(.basis, figure.basis.word) }
        if let cell = record.cell {
            names(batch.cells[cell], into: &sink)
        } else if !record.pieces.isEmpty {
            sink.phrase(.metric, record.pieces)
        }
        switch record.period {
        case .local(let index, let carried)?: sink.date(.period, Int(index), carried: carried)
        case .source(let index)?: sink.date(.period, source: Int(index))
        case nil: break
        }
        if let event { sink.event(start: event) }
        sink.sentence(around: record.range)
        if !record.inferred.isEmpty { sink.inferred(record.inferred) }
    }

    /// What stands around a cell of a table.
    private func names<Sink: RecordSink>(_ cell: CellNames, into sink: inout Sink) {
        if !cell.metric.isEmpty { sink.label(.metric, cell.metric) }
        if !cell.row.isEmpty { sink.label(.row, cell.row) }
        if !cell.column.isEmpty { sink.label(.column, cell.column) }
        if !cell.table.isEmpty { sink.label(.table, cell.table) }
        if cell.scope != .none { sink.word(.scope, cell.scope.word) }
    }

    private func type(of record: Record, _ batch: BatchRecords) -> RecordType {
        switch record.kind {
        case .event: .event
        case .figure: batch.figures[record.body].isPercentage ? .percentage : .amount
        case .date: .date
        case .custom: .custom(record.rule)
        }
    }

    private func wants(_ type: RecordType) -> Bool {
        switch type {
        case .event: wanted.event
        case .amount: wanted.amount
        case .percentage: wanted.percentage
        case .date: wanted.date
        case .custom(let rule): types.contains(pack.rules[rule].type)
        }
    }
}
