import Dispatch

/// Runs the stages over one input on one or more threads.
///
/// Each worker takes the next batch, works on it alone, waits for its turn in the context,
/// writes into a buffer of its own, and waits for its turn to hand it out. So the order is that
/// of the text and no more batches than workers are in memory.
final class Pipeline: Sendable {
    private let extractor: Extractor
    private let doc: String
    /// Reading may block: others go on with what they have. The source may hold a function of any kind,
    /// which nothing but the lock keeps to one thread at a time.
    private let reading: Lock<Unchecked<Reading>>
    private let context: Sequenced<ReportContext>
    private let output: Sequenced<Output>
    private let revision: RecordRevision?
    private let exceeded = Lock([Extractor.ExceededRule]())

    init(
        _ extractor: Extractor, _ source: consuming ByteSource,
        _ write: @escaping (UnsafeBufferPointer<UInt8>) throws -> Void
    ) {
        self.extractor = extractor
        doc = source.name
        revision = RecordRevision(extractor.pack, extractor.options, doc: source.name)
        context = Sequenced(
            ReportContext(
                extractor.pack, year: extractor.options.year, region: extractor.options.region,
                name: extractor.options.yearName ?? source.name,
                readsHeadings: extractor.options.hasSections))
        output = Sequenced(Output(write: write))
        reading = Lock(
            Unchecked(
                Reading(
                    reader: BatchReader(
                        source, decoder: extractor.options.encoding.decoder,
                        chunkSize: extractor.options.chunkSize),
                    copy: extractor.options.copy)))
    }

    /// What has been read and is to be.
    private struct Reading: ~Copyable {
        var reader: BatchReader
        var head = ReportHead()
        private var atEnd = false
        private let copy: (@Sendable ([UInt8]) throws(ByteSource.Failure) -> Void)?
        /// What ended the reading; what was read before is written.
        private(set) var failure: (any Error)?

        init(
            reader: consuming BatchReader,
            copy: (@Sendable ([UInt8]) throws(ByteSource.Failure) -> Void)?
        ) {
            self.reader = reader
            self.copy = copy
        }

        /// The next batch; nil at the end and after a failure.
        mutating func next() -> Batch? {
            if atEnd { return nil }
            do {
                if let batch = try reader.next() {
                    head.take(batch.bytes)
                    try copy?(batch.bytes)
                    return batch
                }
            } catch { failure = error }
            atEnd = true
            return nil
        }
    }

    /// Where the records go.
    private struct Output {
        let write: (UnsafeBufferPointer<UInt8>) throws -> Void
        var records = 0
    }

    func run() throws -> Extractor.Summary {
        let jobs = max(1, extractor.options.jobs)
        if jobs == 1 {
            work()
        } else {
            DispatchQueue.concurrentPerform(iterations: jobs) { _ in work() }
        }
        if let error = output.failure ?? reading.withLock({ $0.value.failure }) { throw error }
        let year = context.value.carried.identity.year
        let records = output.value.records
        return reading.withLock { reading in
            Extractor.Summary(
                records: records, encoding: reading.value.reader.encoding,
                firstInvalidOffset: reading.value.reader.firstInvalidOffset, year: year == 0 ? nil : year,
                headBytes: reading.value.head.bytes, exceeded: firstExceeded(), unfit: revision?.unfit ?? [])
        }
    }

    /// Of each rule the first place, in the order of the text.
    private func firstExceeded() -> [Extractor.ExceededRule] {
        var seen: Set<String> = []
        return exceeded.withLock { $0.sorted { ($0.line, $0.rule) < ($1.line, $1.rule) } }
            .filter { seen.insert($0.rule).inserted }
    }

    private func work() {
        guard var worker = extractor.workers.take() else { return fail(OutOfMemory()) }
        let out = worker.out
        defer {
            exceeded.withLock { $0 += worker.exceeded }
            out.overflow = nil
            extractor.workers.give(back: worker)
        }
        let formatter = RecordFormatter(
            format: extractor.options.format, pack: extractor.pack, types: extractor.options.types,
            doc: doc,
            pretty: PrettyWriter(isColored: extractor.options.isColored, columns: extractor.options.columns),
            isCSVSafe: extractor.options.isCSVSafe, requested: extractor.options.requested, revision: revision
        )
        while var batch = take() {
            worker.read(&batch)
            let records = context.turn(batch.index) { $0.records(&worker.mentions, worker.text, batch) }
            guard let records else { return }
            out.removeAll()
            // Of a batch with very much to write parts go out before the rest is made.
            let index = batch.index
            out.overflow = { bytes in
                do { _ = try self.output.part(index) { try $0.write(bytes) } } catch { self.fail(error) }
            }
            let count = formatter.write(records, worker.text, batch, into: out)
            do {
                let isOurs: Void? = try output.turn(batch.index) { output in
                    if out.count > 0 { try output.write(out.bytes) }
                    output.records += count
                }
                if isOurs == nil { return }
            } catch { return fail(error) }
        }
    }

    /// The next batch; nil at the end and after a failure.
    private func take() -> Batch? {
        reading.withLock { output.failure == nil ? $0.value.next() : nil }
    }

    private func fail(_ error: any Error) {
        context.fail(error)
        output.fail(error)
    }
}

/// There was no memory for the buffers of a thread.
public struct OutOfMemory: Error, CustomStringConvertible {
    public var description: String { "out of memory" }
}
