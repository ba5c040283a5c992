extension ReportContext {
    /// One batch while its records are made.
    struct Work: ~Copyable {
        let text: NormalizedText
        let batch: Batch
        let bytes: TextView
        let finder: StatementFinder
        let metrics: MetricFinder
        var output = BatchRecords()
        /// The last date that governed, and whether it governs the paragraph at hand.
        var governing: Record.Period?
        var isActive = false
        /// The day of the event that the sentence before tells of.
        var moment: DateValue?
        func value(of period: Record.Period) -> DateValue {
            switch period {
            case .local(let date, _): date
            case .source(let index): output.sources[index].value
            }
        }

        /// A date on a line of its own, and the one that the block at hand stands below.
        var place: Place?
        var entry: Place?
        /// What tables have taken of the lines at hand.
        var tables = TableLines()
        /// Whether the block at hand is the head of a table: its dates govern nothing.
        var isTableHead = false
        /// Of the sentence at hand.
        var cues = SentenceCues()
        /// The label of the call-out at hand.
        var label: Range<Int>?

        /// A date with its place and words in the source.
        func locate(_ value: DateValue) -> SourceDate {
            let start = text.source(startingAt: value.phrase.lowerBound)
            let end = text.source(endingAt: value.phrase.upperBound, in: batch)
            return SourceDate(
                value: value, text: Array(batch.bytes[start.byte..<end.byte]),
                start: batch.codePoint + start.codePoint, end: batch.codePoint + end.codePoint)
        }

        /// The last few are looked through: one that is named twice costs less than a search.
        mutating func index(of source: SourceDate) -> Int {
            if let found = output.sources.suffix(32).lastIndex(of: source) { return found }
            output.sources.append(source)
            return output.sources.count - 1
        }
    }
}
