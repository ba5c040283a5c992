/// Takes the keys of records, one after the other.
///
/// What a key says comes as the reader has it: a range of the text, a word, a number. How it is written is
/// the sink's business.
protocol RecordSink {
    /// Begins a record: `type` and `id`.
    mutating func begin(_ type: RecordWalk.RecordType, start: Int)
    /// The name of the input.
    mutating func document()
    mutating func integer(_ key: RecordKey, _ value: Int)
    mutating func decimal(_ key: RecordKey, _ value: ExactDecimal)
    /// One of the contract's words.
    mutating func word(_ key: RecordKey, _ word: StaticString)
    /// A name that is no part of the text: of a rule.
    mutating func name(_ key: RecordKey, _ name: RecordName)
    /// Bytes of the source as they are.
    mutating func verbatim(_ key: RecordKey, _ bytes: Range<Int>)
    /// Pieces of the normalised text, as it is shown.
    mutating func shown(_ key: RecordKey, _ pieces: [Range<Int>])
    /// The same without blanks, and words from elsewhere in front.
    mutating func phrase(_ key: RecordKey, _ prefix: [UInt8], _ pieces: [Range<Int>])
    /// The keys `unit` and `quantity`.
    mutating func unit(_ unit: FigureUnit)
    /// A date of the same batch; `carried` if it stands in another sentence.
    mutating func date(_ key: RecordKey, _ date: DateValue, carried: Bool)
    /// A date from elsewhere, by its index in the batch's `sources`.
    mutating func date(_ key: RecordKey, source: Int)
    /// The `id` of the event that starts at `start`.
    mutating func event(_ key: RecordKey, start: Int)
    /// The sentence around a range of the normalised text.
    mutating func sentence(_ key: RecordKey, around range: Range<Int>)
    mutating func words(_ key: RecordKey, _ words: [StaticString])
    /// Captures of a rule, by their index among its fields.
    mutating func captures(_ key: RecordKey, _ captures: [(Int, Range<Int>)], rule: Int)
    /// Ends the record.
    mutating func end()
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
            let type = type(of: record)
            guard wants(type) else { continue }
            let line = map.line(ofByte: place.bytes.lowerBound)
            sink.begin(type, start: place.start)
            sink.document()
            sink.integer(.page, Int(line.page))
            sink.integer(.line, Int(line.number))
            sink.integer(.start, place.start)
            sink.integer(.end, place.end)
            sink.verbatim(.text, place.bytes)
            sink.name(.rule, RuleNames.name(of: record, pack))
            body(
                of: record, cell: record.cell.map { batch.cells[$0] },
                event: record.event.map { eventStarts[$0] }, into: &sink)
            sink.end()
            count += 1
        }
        return count
    }

    @inline(__always)
    private func body<Sink: RecordSink>(
        of record: Record, cell: CellNames?, event: Int?, into sink: inout Sink
    ) {
        switch record.body {
        case .figure(let figure):
            figureKeys(figure, record, cell, event, into: &sink)
        case .event(let date, let summary):
            sink.date(.date, date, carried: false)
            sink.shown(.summary, summary)
            sink.sentence(.sentence, around: date.phrase)
        case .date(let date):
            sink.date(.date, date, carried: false)
        case .custom(let captures):
            sink.captures(.fields, captures, rule: record.rule)
        }
    }

    @inline(__always)
    private func figureKeys<Sink: RecordSink>(
        _ figure: Figure, _ record: Record, _ cell: CellNames?, _ event: Int?, into sink: inout Sink
    ) {
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
        if let cell {
            names(cell, into: &sink)
        } else if !record.metric.isEmpty {
            sink.phrase(.metric, [], record.metric)
        }
        switch record.period {
        case .local(let date, let carried)?: sink.date(.period, date, carried: carried)
        case .source(let index)?: sink.date(.period, source: index)
        case nil: break
        }
        if let event { sink.event(.event, start: event) }
        sink.sentence(.sentence, around: record.range)
        if !record.inferred.isEmpty { sink.words(.inferred, record.inferred.words) }
    }

    /// What stands around a cell of a table.
    private func names<Sink: RecordSink>(_ cell: CellNames, into sink: inout Sink) {
        if !cell.metric.isEmpty { sink.phrase(.metric, cell.metric, []) }
        if !cell.row.isEmpty { sink.phrase(.row, cell.row, []) }
        if !cell.column.isEmpty { sink.phrase(.column, cell.column, []) }
        if !cell.table.isEmpty { sink.phrase(.table, cell.table, []) }
        if cell.scope != .none { sink.word(.scope, cell.scope.word) }
    }

    private func type(of record: Record) -> RecordType {
        switch record.body {
        case .event: .event
        case .figure(let figure): figure.isPercentage ? .percentage : .amount
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
