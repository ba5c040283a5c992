/// What was made of an input: its records in a file that is neither in its place yet nor flushed, and its reports.
struct ExtractedInput: Sendable {
    struct Report: Sendable {
        /// Without the counts, which come with the rows.
        var row: ReportRow
        /// How much of the file is its records; reports follow each other.
        var recordBytes: Int
    }

    var state: InputState
    var file: NewFile
    /// The text of a PDF file, not in its place yet either.
    var text: NewFile?
    var reports: [Report]
    /// Lines that are no reports; no reason to drop the others.
    var problems: [Problem]
    /// What is worth saying and is no failure.
    var warnings: [Problem]
}
