/// What is written of one or more inputs as one document: the head of a CSV, the brackets of a JSON array.
///
/// `RecordFormatter` writes the records of a batch without knowing whether others stand before them; this
/// puts them together. `Extractor.run` does so itself; it is for what hands out records line by line.
///
///     let document = RecordDocument(.json) { out += $0 }
///     try document.open()
///     try document.add(records)     // any number of times
///     try document.close()          // out is a whole array
public final class RecordDocument {
    private let format: RecordFormat
    private let requested: [RecordKey]
    private let columns: Int?
    private let write: (UnsafeBufferPointer<UInt8>) throws -> Void
    private var hasRecords = false

    /// `requested`: the keys beside those that every run writes; `columns`: those of the terminal, for `pretty`. Both
    /// as in `Extractor.Options`.
    public init(
        _ format: RecordFormat, requested: [RecordKey] = [], columns: Int? = nil,
        _ write: @escaping (UnsafeBufferPointer<UInt8>) throws -> Void
    ) {
        self.format = format
        self.requested = requested
        self.columns = columns
        self.write = write
    }

    /// Writes what stands before the first record.
    public func open() throws { try write(RecordFormatter.opening(format, requested, columns: columns)) }

    /// Writes the records of a batch: in `json` the first of the document loses the comma before it.
    public func add(_ records: UnsafeBufferPointer<UInt8>) throws {
        guard !records.isEmpty else { return }
        let skipped = format == .json && !hasRecords ? 1 : 0
        hasRecords = true
        try write(UnsafeBufferPointer(rebasing: records[skipped...]))
    }

    /// Writes what stands behind the last record.
    public func close() throws { try write(RecordFormatter.closing(format)) }

    private func write(_ text: String) throws {
        guard !text.isEmpty else { return }
        try Array(text.utf8).withUnsafeBufferPointer { try write($0) }
    }
}
