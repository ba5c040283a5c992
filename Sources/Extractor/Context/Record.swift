/// One record before it is written. Ranges are bytes of the normalised text of its batch.
struct Record {
    enum Body {
        case event(DateValue, summary: [Range<Int>])
        case figure(Figure)
        case date(DateValue)
        case custom([(Int, Range<Int>)])
    }

    var body: Body
    @PackedRange var range: Range<Int>
    /// Index into the pack's rules, or one of the two below.
    @Packed<Int32> var rule: Int
    var period: Period?
    /// What was taken from elsewhere.
    var inferred: Inferred = []
    /// Index of the event record that holds the figure, in the same batch.
    @PackedIndex var event: Int?
    /// The pieces of the phrase that says what is measured.
    var metric: [Range<Int>] = []
    /// Index of what stands around the cell of a table, in the same batch.
    @PackedIndex var cell: Int?

    /// What does not stand at a figure but was taken from its context, and from where.
    struct Inferred: OptionSet {
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
        var words: [StaticString] {
            let all: [(Inferred, StaticString)] = [
                (.unit, "unit"), (.metric, "metric"), (.period, "period"), (.heading, "heading"),
                (.report, "report"),
            ]
            return all.filter { contains($0.0) }.map(\.1)
        }
    }

    static let eventRule = -1
    /// The first of the rules of tables, one for each kind, downward.
    static let tableRule = -2

    /// The time a figure refers to.
    enum Period {
        /// A date of the same batch; `carried` if it stands in another sentence.
        case local(DateValue, carried: Bool)
        /// A date of another batch or of a heading: an index into the batch's `sources`.
        case source(Int)
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

/// The records of one batch, and the dates from elsewhere that they refer to.
struct BatchRecords {
    var records: [Record] = []
    var sources: [SourceDate] = []
    var cells: [CellNames] = []
    /// Where headings begin that records stand under, ascending, in code points of the document; empty unless asked for.
    var headings: [(start: Int, path: [UInt8])] = []
}
