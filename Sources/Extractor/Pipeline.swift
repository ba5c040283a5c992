import Dispatch

/// Runs the stages over one input on one or more threads.
///
/// Each worker takes the next batch, works on it alone, waits for its turn in the context,
/// writes into a buffer of its own, and waits for its turn to hand it out. So the order is that
/// of the text and no more batches than workers are in memory.
final class Pipeline: @unchecked Sendable {
    private let extractor: Extractor
    private let doc: String
    private let monitor = Monitor()
    // Of the thread that reads.
    private var reader: BatchReader
    // Of the thread whose turn it is.
    private var context: ReportContext
    private var summary = Extractor.Summary()
    // Guarded by the monitor.
    private var isReading = false
    private var contextTurn = 0
    private var writeTurn = 0
    private var atEnd = false
    /// What ended the writing, and what ended the reading: what was read before it is written.
    private var failure: (any Error)?
    private var readFailure: (any Error)?
    private var head = ReportHead()

    init(_ extractor: Extractor, _ source: consuming ByteSource) {
        self.extractor = extractor
        doc = source.name
        context = ReportContext(
            extractor.pack, year: extractor.options.year,
            name: extractor.options.yearName ?? source.name)
        reader = BatchReader(
            source, decoder: extractor.options.encoding.decoder, chunkSize: extractor.options.chunkSize)
    }

    func run(_ write: @escaping (UnsafeBufferPointer<UInt8>) throws -> Void) throws -> Extractor.Summary {
        let jobs = max(1, extractor.options.jobs)
        if jobs == 1 {
            work(write)
        } else {
            let box = Unchecked(write)
            DispatchQueue.concurrentPerform(iterations: jobs) { _ in work(box.value) }
        }
        if let error = failure ?? readFailure { throw error }
        summary.firstInvalidOffset = reader.firstInvalidOffset
        summary.encoding = reader.encoding
        summary.year = context.identity.year == 0 ? nil : context.identity.year
        summary.head = head.text
        return summary
    }

    private func work(_ write: (UnsafeBufferPointer<UInt8>) throws -> Void) {
        guard var worker = BatchWorker(extractor.pack) else { return fail(OutOfMemory()) }
        let formatter = RecordFormatter(
            format: extractor.options.format, pack: extractor.pack, types: extractor.options.types,
            doc: doc, isColored: extractor.options.isColored)
        let out = ByteBuffer(capacity: 256 * 1024)
        while let batch = take() {
            worker.read(batch)
            guard waitForTurn(of: batch.index, \.contextTurn) else { return }
            let records = context.records(&worker.mentions, worker.text, batch)
            pass(\.contextTurn)
            out.removeAll()
            let count = formatter.write(records, worker.text, batch, into: out)
            guard waitForTurn(of: batch.index, \.writeTurn) else { return }
            if out.count > 0 {
                do { try write(out.bytes) } catch { return fail(error) }
            }
            summary.records += count
            pass(\.writeTurn)
        }
    }

    /// The next batch; nil at the end and after a failure.
    private func take() -> Batch? {
        monitor.lock()
        while isReading, failure == nil { monitor.wait() }
        guard failure == nil, !atEnd else {
            monitor.unlock()
            return nil
        }
        // Reading may block: others go on with what they have.
        isReading = true
        monitor.unlock()
        var batch: Batch?
        var error: (any Error)?
        do { batch = try reader.next() } catch let caught { error = caught }
        monitor.lock()
        isReading = false
        if let batch { head.take(batch.bytes) } else { atEnd = true }
        if let error { readFailure = error }
        monitor.wakeAll()
        monitor.unlock()
        return batch
    }

    /// Waits until the batches before are through; false after a failure.
    ///
    /// Whose turn it is has the context, or the output, for itself until it passes the turn on: no lock
    /// is held meanwhile, so that the others can read and end.
    private func waitForTurn(of index: Int, _ turn: KeyPath<Pipeline, Int>) -> Bool {
        monitor.lock()
        defer { monitor.unlock() }
        while self[keyPath: turn] != index, failure == nil { monitor.wait() }
        return failure == nil
    }

    private func pass(_ turn: ReferenceWritableKeyPath<Pipeline, Int>) {
        monitor.lock()
        self[keyPath: turn] += 1
        monitor.wakeAll()
        monitor.unlock()
    }

    private func fail(_ error: any Error) {
        monitor.lock()
        if failure == nil { failure = error }
        monitor.wakeAll()
        monitor.unlock()
    }
}

/// There was no memory for the buffers of a thread.
public struct OutOfMemory: Error, CustomStringConvertible {
    public var description: String { "out of memory" }
}

/// A value that the compiler cannot see is used by one thread at a time.
private struct Unchecked<T>: @unchecked Sendable {
    let value: T
    init(_ value: T) { self.value = value }
}
