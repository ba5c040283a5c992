/// One record before it is written. Ranges are bytes of the normalised text of its batch.
struct Record {
    enum Body {
        case event(DateValue, summary: [Range<Int>])
        case figure(Figure)
        case date(DateValue)
        case custom([(Int, Range<Int>)])
    }

    var body: Body
    var range: Range<Int>
    var rule: Int
    var period: Period?
    /// Index of the event record that holds the figure, in the same batch.
    var event: Int?
    /// The pieces of the phrase that says what is measured.
    var metric: [Range<Int>] = []

    /// The time a figure refers to.
    enum Period {
        /// A date of the same batch; `carried` if it stands in another sentence.
        case local(DateValue, carried: Bool)
        /// A date of another batch or of a heading: an index into the batch's `sources`.
        case source(Int)
    }
}

/// A date with its place and words in the source: what is carried from batch to batch.
struct SourceDate: Sendable {
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
}
