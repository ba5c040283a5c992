import Dispatch
import Synchronization

extension Extractor {
    /// Reads several inputs, `options.jobs` of them at a time, and hands out their records in the order
    /// of `names` as one document of `options.format`, the same whatever the number of jobs.
    ///
    /// - `open` gives the input of a name; several are opened at a time.
    /// - `write` and `ended` are called by one thread at a time: the records of the first input, its end,
    ///   the records of the second. What `write` throws ends the run.
    ///
    /// An input whose turn has not come waits with at most a megabyte of records; a large one, or one
    /// whose size is not known, waits until it has its turn and is then worked on by all jobs.
    public func run(
        _ names: [String], open: @escaping @Sendable (String) throws(ByteSource.Failure) -> ByteSource,
        write: @escaping (UnsafeBufferPointer<UInt8>) throws -> Void,
        ended: @escaping (String, Result<Summary, ByteSource.Failure>) -> Void
    ) throws {
        let lanes = min(options.jobs, names.count)
        let document = RecordDocument(
            options.format, requested: options.requested, columns: options.columns, write)
        try document.open()
        let queue = InputQueue(self, names, open, InputQueue.Sink(write: document.add, ended: ended))
        if lanes <= 1 {
            queue.work()
        } else {
            DispatchQueue.concurrentPerform(iterations: lanes) { _ in queue.work() }
        }
        if let failure = queue.sequencer.failure { throw failure }
        try document.close()
    }
}

/// The inputs that wait, and whose turn it is to write.
private final class InputQueue: Sendable {
    /// Bytes of records that an input may hold back.
    private static let longest = 1 << 20
    /// Bytes from which on an input is large.
    private static let large = 1 << 20

    private let extractor: Extractor
    private let names: [String]
    private let open: @Sendable (String) throws(ByteSource.Failure) -> ByteSource
    private let next = Atomic(0)
    let sequencer = Sequencer()
    /// Whose turn it is uses it, and nobody else.
    private let sink: Unchecked<Sink>

    /// What becomes of the inputs.
    struct Sink {
        let write: (UnsafeBufferPointer<UInt8>) throws -> Void
        let ended: (String, Result<Extractor.Summary, ByteSource.Failure>) -> Void
    }

    init(
        _ extractor: Extractor, _ names: [String],
        _ open: @escaping @Sendable (String) throws(ByteSource.Failure) -> ByteSource, _ sink: Sink
    ) {
        self.extractor = extractor
        self.names = names
        self.open = open
        self.sink = Unchecked(sink)
    }

    /// Another input failed to be written: there is nothing to go on for.
    private struct Stopped: Error {}

    func work() {
        let held = ByteBuffer()
        while true {
            let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
            guard index < names.count, sequencer.failure == nil else { return }
            let result: Result<Extractor.Summary, ByteSource.Failure>
            do {
                result = try read(index, held)
            } catch {
                return sequencer.fail(error)
            }
            guard sequencer.wait(for: index) else { return }
            do { try release(held) } catch { return sequencer.fail(error) }
            sink.value.ended(names[index], result)
            sequencer.pass()
        }
    }

    private func read(
        _ index: Int, _ held: ByteBuffer
    ) throws -> Result<Extractor.Summary, ByteSource.Failure> {
        do {
            let source = try open(names[index])
            var own = extractor
            if source.size ?? Int.max < InputQueue.large {
                own.options.jobs = 1
            } else if !sequencer.wait(for: index) {
                throw Stopped()
            }
            let summary = try own.stream(source) { [self] records in
                if !sequencer.isNext(index) {
                    held.append(records)
                    guard held.count >= InputQueue.longest else { return }
                    guard sequencer.wait(for: index) else { throw Stopped() }
                    try release(held)
                } else {
                    try release(held)
                    try sink.value.write(records)
                }
            }
            return .success(summary)
        } catch let failure as ByteSource.Failure {
            return .failure(failure)
        }
    }

    /// Writes what was held back; only for the one whose turn it is.
    private func release(_ held: ByteBuffer) throws {
        guard held.count > 0 else { return }
        defer { held.removeAll() }
        try sink.value.write(held.bytes)
    }
}
