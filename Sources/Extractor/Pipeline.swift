import Dispatch
import Synchronization

/// Runs the stages over one input on one or more threads.
///
/// Each worker takes the next batch, works on it alone, waits for its turn in the context,
/// writes into a buffer of its own, and waits for its turn to hand it out. So the order is that
/// of the text and no more batches than workers are in memory.
final class Pipeline: @unchecked Sendable {
    private let extractor: Extractor
    private let doc: String
    // Guarded by the lock. Reading may block: others go on with what they have.
    private let reading = Mutex(())
    private var reader: BatchReader
    private var head = ReportHead()
    private var atEnd = false
    /// What ended the reading; what was read before is written.
    private var readFailure: (any Error)?
    // Of the thread whose turn it is.
    private let contextTurns = Sequencer()
    private var context: ReportContext
    private let writeTurns = Sequencer()
    private var summary = Extractor.Summary()

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
        if let error = writeTurns.failure ?? readFailure { throw error }
        summary.firstInvalidOffset = reader.firstInvalidOffset
        summary.encoding = reader.encoding
        summary.year = context.carried.identity.year == 0 ? nil : context.carried.identity.year
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
            guard contextTurns.wait(for: batch.index) else { return }
            let records = context.records(&worker.mentions, worker.text, batch)
            contextTurns.pass()
            out.removeAll()
            let count = formatter.write(records, worker.text, batch, into: out)
            guard writeTurns.wait(for: batch.index) else { return }
            if out.count > 0 {
                do { try write(out.bytes) } catch { return fail(error) }
            }
            summary.records += count
            writeTurns.pass()
        }
    }

    /// The next batch; nil at the end and after a failure.
    private func take() -> Batch? {
        reading.withLock { _ in
            guard !atEnd, writeTurns.failure == nil else { return nil }
            do {
                if let batch = try reader.next() {
                    head.take(batch.bytes)
                    return batch
                }
            } catch { readFailure = error }
            atEnd = true
            return nil
        }
    }

    private func fail(_ error: any Error) {
        contextTurns.fail(error)
        writeTurns.fail(error)
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
