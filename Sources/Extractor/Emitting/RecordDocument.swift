/// What is written of one or more inputs as one document: the head of a CSV, the brackets of a JSON array.
///
/// `RecordFormatter` writes the records of a batch without knowing whether others stand before them; this
/// puts them together.
package final class RecordDocument {
    private let format: RecordFormat
    private let write: (UnsafeBufferPointer<UInt8>) throws -> Void
    private var hasRecords = false

    package init(
        _ format: RecordFormat, _ write: @escaping (UnsafeBufferPointer<UInt8>) throws -> Void
    ) {
        self.format = format
        self.write = write
    }

    /// Writes what stands before the first record.
    package func open() throws { try write(RecordFormatter.opening(format)) }

    /// Writes the records of a batch: in `json` the first of the document loses the comma before it.
    package func add(_ records: UnsafeBufferPointer<UInt8>) throws {
        guard !records.isEmpty else { return }
        let skipped = format == .json && !hasRecords ? 1 : 0
        hasRecords = true
        try write(UnsafeBufferPointer(rebasing: records[skipped...]))
    }

    /// Writes what stands behind the last record.
    package func close() throws { try write(RecordFormatter.closing(format)) }

    private func write(_ text: String) throws {
        guard !text.isEmpty else { return }
        try Array(text.utf8).withUnsafeBufferPointer { try write($0) }
    }
}
