/// One record before it is written.
///
/// # How mentions and records lie in memory
///
/// Figures are found, dated, sorted and written by the hundred thousand, and each step once copied them. So what is
/// found is plain values, in arrays of the batch, that name each other by index:
///
///     Mentions                  what the rules found, in the order of the text: Figure, DateReading, captures
///     BatchRecords.records      [Record], 44 bytes each, and what takes more room beside them:
///         .figures              the figure of an amount or a percentage        Record.body
///         .dates                the date of an event or a date                 Record.body
///                               and the periods of figures                     Record.period, .local
///         .sources              dates of other batches and of headings         Record.period, .source
///         .pieces               what is measured, or what happened             Record.pieces
///         .captures             the groups of a rule of the pack's own         Record.pieces
///         .cells                what stands around the cell of a table         Record.cell
///
/// Places in the text are `Int32` (`Packed`), since a batch has less than 2 GB. A record holds no reference, so that
/// copying one counts nothing, and putting the records of a sentence in their order moves a few words. Only `sources`,
/// `cells` and `headings` hold bytes of their own: few of them are made, and many records share one.
///
/// Nothing is taken out of an array again. A date that a figure shares with the one before it is the same entry
/// (`add(_:)` of a date), so whoever writes it twice sees that by its index.
struct Record: BitwiseCopyable {
    enum Kind: UInt8 { case event, figure, date, custom }

    var kind: Kind
    /// What was taken from elsewhere.
    var inferred: Inferred = []
    /// Index of the figure or the date.
    @Packed<Int32> var body: Int = 0
    /// Bytes of the normalised text of the batch.
    @PackedRange var range: Range<Int>
    /// Index into the pack's rules, or one of the two below.
    @Packed<Int32> var rule: Int
    var period: Period?
    /// Index of the event record that holds the figure.
    @PackedIndex var event: Int?
    /// Indices of the pieces of the phrase that says what is measured, or what happened; of the captures.
    @PackedRange var pieces: Range<Int> = 0..<0
    /// Index of what stands around the cell of a table.
    @PackedIndex var cell: Int?

    init(_ kind: Kind, _ range: Range<Int>, rule: Int, body: Int = 0, pieces: Range<Int> = 0..<0) {
        self.kind = kind
        self.range = range
        self.rule = rule
        self.body = body
        self.pieces = pieces
        event = nil
        cell = nil
    }

    /// What does not stand at a figure but was taken from its context, and from where.
    struct Inferred: OptionSet, BitwiseCopyable {
        var rawValue: UInt8
        /// From the head or the declaration of a table, or whose 元 it is from small signs.
        static let unit = Inferred(rawValue: 1)
        /// From the figure before it in its sentence, or the label above or below it.
        static let metric = Inferred(rawValue: 2)
        /// From another sentence of the paragraph, or one of the next two.
        static let period = Inferred(rawValue: 4)
        /// The period of the section, which its heading says.
        static let heading = Inferred(rawValue: 8)
        /// The period of the report.
        static let report = Inferred(rawValue: 16)

        /// The words of records, in their order.
        static let all: [(Inferred, word: StaticString)] = [
            (.unit, "unit"), (.metric, "metric"), (.period, "period"), (.heading, "heading"),
            (.report, "report"),
        ]
    }

    static let eventRule = -1
    /// The first of the rules of tables, one for each kind, downward.
    static let tableRule = -2

    /// The time a figure refers to.
    enum Period: BitwiseCopyable {
        /// A date of the same batch, an index into its `dates`; `carried` if it stands in another sentence.
        case local(Int32, carried: Bool)
        /// A date of another batch or of a heading: an index into the batch's `sources`.
        case source(Int32)
    }
}

/// A date with its place and words in the source: what is carried from batch to batch.
struct SourceDate: Sendable, Equatable {
    var value: DateValue
    var text: [UInt8]
    /// Code points of the document.
    var start: Int
    var end: Int
}

/// The records of one batch, and what they refer to.
struct BatchRecords {
    var records: [Record] = []
    private(set) var figures: [Figure] = []
    private(set) var dates: [DateValue] = []
    private(set) var pieces: [PackedRange] = []
    /// Those of the mentions.
    var captures: [(group: Int, range: Range<Int>)] = []
    private(set) var sources: [SourceDate] = []
    private(set) var cells: [CellNames] = []
    /// Where headings begin that records stand under, ascending, in code points of the document; empty unless asked for.
    var headings: [(start: Int, path: [UInt8])] = []

    /// Makes room for the records of so many mentions.
    mutating func reserve(_ mentions: Int) {
        records.reserveCapacity(mentions + mentions / 4)
        figures.reserveCapacity(mentions)
        dates.reserveCapacity(mentions)
        pieces.reserveCapacity(mentions)
    }

    mutating func add(_ figure: Figure) -> Int {
        figures.append(figure)
        return figures.count - 1
    }

    /// The index of a date: figures of one sentence mostly share that of the last one.
    mutating func add(_ date: DateValue) -> Int {
        for index in stride(from: dates.count - 1, through: max(0, dates.count - 3), by: -1)
        where dates[index].phrase == date.phrase && dates[index] == date {
            return index
        }
        dates.append(date)
        return dates.count - 1
    }

    /// The indices of pieces of text.
    mutating func add(_ pieces: Pieces) -> Range<Int> {
        let first = self.pieces.count
        pieces.forEach { self.pieces.append(PackedRange(wrappedValue: $0)) }
        return first..<self.pieces.count
    }

    mutating func add(_ cell: CellNames) -> Int {
        cells.append(cell)
        return cells.count - 1
    }

    /// The last few are looked through: one that is named twice costs less than a search.
    mutating func add(_ source: SourceDate) -> Int {
        for index in stride(from: sources.count - 1, through: max(0, sources.count - 32), by: -1)
        where sources[index].start == source.start && sources[index].end == source.end
            && sources[index].value == source.value && sources[index].text == source.text
        {
            return index
        }
        sources.append(source)
        return sources.count - 1
    }

    /// Puts the records from `first` on in the order of the text, events before what they hold. Of those at one place
    /// the first stays the first.
    mutating func sort(from first: Int) {
        var isSorted = true
        var index = first + 1
        while isSorted, index < records.count {
            isSorted = records[index - 1].range.lowerBound <= records[index].range.lowerBound
            index += 1
        }
        if isSorted { return }
        let order = records.indices[first...].sorted {
            let (a, b) = (records[$0].range.lowerBound, records[$1].range.lowerBound)
            return a == b ? $0 < $1 : a < b
        }
        var place = [Int](repeating: 0, count: order.count)
        for (offset, index) in order.enumerated() { place[index - first] = first + offset }
        let sorted = order.map { index -> Record in
            var record = records[index]
            if let event = record.event { record.event = place[event - first] }
            return record
        }
        records.replaceSubrange(first..., with: sorted)
    }

    func value(of period: Record.Period) -> DateValue {
        switch period {
        case .local(let index, _): dates[Int(index)]
        case .source(let index): sources[Int(index)].value
        }
    }
}
