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
        /// A date on a line of its own, and the one that the block at hand stands below.
        var place: Place?
        var entry: Place?
        /// What tables have taken of the lines at hand.
        var tables = TableLines()
        /// Whether the block at hand is the head of a table: its dates govern nothing.
        var isTableHead = false
        /// Of the last sentence with figures.
        var cues = SentenceCues()
        /// The arrays of a sentence, while none is read.
        var parts = SentenceParts()
        var said: [Pieces] = []
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

        /// A date of the batch as a period.
        mutating func local(_ value: DateValue, carried: Bool) -> Record.Period {
            .local(Int32(truncatingIfNeeded: output.add(value)), carried: carried)
        }

        /// A date from elsewhere as a period.
        mutating func source(_ date: SourceDate) -> Record.Period {
            .source(Int32(truncatingIfNeeded: output.add(date)))
        }

        /// Makes an event of a statement.
        mutating func add(_ statement: StatementFinder.Statement) {
            output.records.append(
                Record(
                    .event, statement.range, rule: Record.eventRule, body: output.add(statement.date.value),
                    pieces: output.add(statement.summary)))
        }
    }

    /// What is found in a sentence before its records are made.
    struct SentenceParts {
        var dates: [StatementFinder.SentenceDate] = []
        /// The phrases of the dates, with the noun that a comparison is made with.
        var phrases: [Range<Int>] = []
        var statements: [StatementFinder.Statement] = []
        /// Where figures begin, and those that say something by themselves.
        var figures: [Int] = []
        var spoken: [Range<Int>] = []

        mutating func removeAll() {
            dates.empty()
            phrases.empty()
            statements.empty()
            figures.empty()
            spoken.empty()
        }
    }
}

extension Array {
    /// Takes all out and keeps the memory, for arrays that are mostly empty already.
    @inline(__always)
    mutating func empty() {
        if !isEmpty { removeAll(keepingCapacity: true) }
    }
}
