import Dispatch
import Extractor
import Synchronization

/// Runs the extractor over the lines of a JSONL input, several at a time.
///
/// What it hands out comes in the order of the lines, the same whatever the number of threads.
/// In memory are the lines that are being worked on, and their records.
public final class JSONLinesRun: Sendable {
    /// What to do with what comes; called by one thread at a time, in the order of the lines.
    public struct Handler {
        /// A line is about to be written; the reason if it must not be.
        public var begin: (JSONLine) -> String?
        /// Records of the line, without what stands around those of all lines: give them to a
        /// `RecordDocument`.
        public var write: (UnsafeBufferPointer<UInt8>) throws -> Void
        /// All of a line is written.
        public var end: (JSONLine, Extractor.Summary) -> Void
        /// A line that is no report: its number and why.
        public var bad: (Int, String) -> Void

        public init(
            begin: @escaping (JSONLine) -> String? = { _ in nil },
            write: @escaping (UnsafeBufferPointer<UInt8>) throws -> Void,
            end: @escaping (JSONLine, Extractor.Summary) -> Void = { _, _ in },
            bad: @escaping (Int, String) -> Void
        ) {
            self.begin = begin
            self.write = write
            self.end = end
            self.bad = bad
        }
    }

    private let extractor: Extractor
    private let sequencer = Sequencer()
    /// Whose turn it is uses it, and nobody else.
    private let handler: Unchecked<Handler>
    /// Reading may block: others go on with what they have. What reads is a function of any kind, which
    /// nothing but the lock keeps to one thread at a time.
    private let reading: Mutex<Unchecked<Reading>>

    /// `read` fills the start of a buffer and gives the count, 0 at the end. The year of the
    /// extractor's options goes before that of a line.
    public init(
        _ extractor: Extractor, read: @escaping (UnsafeMutableRawBufferPointer) throws -> Int,
        handler: Handler
    ) {
        self.extractor = extractor
        self.handler = Unchecked(handler)
        reading = Mutex(Unchecked(Reading(reader: LineReader(read: read))))
    }

    /// What has been read and is to be.
    private struct Reading {
        var reader: LineReader
        private var atEnd = false
        private var taken = 0
        private(set) var failure: (any Error)?

        init(reader: LineReader) { self.reader = reader }

        /// The next line that is not blank; nil at the end and after a failure.
        mutating func next() -> (index: Int, number: Int, bytes: [UInt8])? {
            if atEnd { return nil }
            do {
                while let line = try reader.next() {
                    if JSONLinesRun.isBlank(line) { continue }
                    defer { taken += 1 }
                    return (taken, reader.number, Array(line))
                }
            } catch { failure = error }
            atEnd = true
            return nil
        }
    }

    /// Runs to the end of the input. Throws what reading or writing threw; what came before is
    /// handed out.
    public func run() throws {
        let jobs = max(1, extractor.options.jobs)
        if jobs == 1 {
            work()
        } else {
            DispatchQueue.concurrentPerform(iterations: jobs) { _ in work() }
        }
        if let error = sequencer.failure ?? reading.withLock({ $0.value.failure }) { throw error }
    }

    private func work() {
        while let (index, number, bytes) = take() {
            do {
                let line = try JSONLine(bytes)
                try extract(line, index, number)
            } catch let malformed as JSONLine.Malformed {
                guard sequencer.wait(for: index) else { return }
                handler.value.bad(number, malformed.description)
            } catch {
                return sequencer.fail(error)
            }
            sequencer.pass()
        }
    }

    /// Comes back when it is the turn of the line and its records are written.
    private func extract(_ line: JSONLine, _ index: Int, _ number: Int) throws {
        var own = extractor
        own.options.jobs = 1
        own.options.encoding = .utf8
        if own.options.year == nil { own.options.year = line.year }
        let source = ByteSource(bytes: Array(line.text.utf8), name: line.id)
        var held: [UInt8] = []
        var hasTurn = false
        var refusal: String?
        let summary = try own.stream(source) { [self] bytes in
            // What comes while others are before us is held back.
            guard hasTurn || sequencer.isNext(index) else {
                held.append(contentsOf: bytes)
                return
            }
            if !hasTurn { refusal = try begin(line, held) }
            hasTurn = true
            if refusal == nil { try handler.value.write(bytes) }
        }
        if !hasTurn {
            guard sequencer.wait(for: index) else { throw Stopped() }
            refusal = try begin(line, held)
        }
        if let refusal { handler.value.bad(number, refusal) } else { handler.value.end(line, summary) }
    }

    private func begin(_ line: JSONLine, _ held: [UInt8]) throws -> String? {
        if let refusal = handler.value.begin(line) { return refusal }
        if !held.isEmpty { try held.withUnsafeBufferPointer { try handler.value.write($0) } }
        return nil
    }

    /// Another thread failed.
    private struct Stopped: Error {}

    /// The next line; nil at the end and after a failure.
    private func take() -> (index: Int, number: Int, bytes: [UInt8])? {
        reading.withLock { sequencer.failure == nil ? $0.value.next() : nil }
    }

    private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
        line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    }
}
