import Dispatch
import Extractor
import Foundation

/// Runs the extractor over the lines of a JSONL input, several at a time.
///
/// What it hands out comes in the order of the lines, the same whatever the number of threads.
/// In memory are the lines that are being worked on, and their records.
public final class JSONLinesRun: @unchecked Sendable {
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
    private let handler: Handler
    private let turns = Sequencer()
    // Guarded by the lock. Reading may block: others go on with what they have.
    private let reading = NSLock()
    private var reader: LineReader
    private var atEnd = false
    private var taken = 0
    private var readFailure: (any Error)?

    /// `read` fills the start of a buffer and gives the count, 0 at the end. The year of the
    /// extractor's options goes before that of a line.
    public init(
        _ extractor: Extractor, read: @escaping (UnsafeMutableRawBufferPointer) throws -> Int,
        handler: Handler
    ) {
        self.extractor = extractor
        self.handler = handler
        reader = LineReader(read: read)
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
        if let error = turns.failure ?? readFailure { throw error }
    }

    private func work() {
        while let (index, number, bytes) = take() {
            do {
                let line = try JSONLine(bytes)
                try extract(line, index, number)
            } catch let malformed as JSONLine.Malformed {
                guard turns.wait(for: index) else { return }
                handler.bad(number, malformed.description)
            } catch {
                return turns.fail(error)
            }
            turns.pass()
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
            guard hasTurn || turns.isNext(index) else {
                held.append(contentsOf: bytes)
                return
            }
            if !hasTurn { refusal = try begin(line, held) }
            hasTurn = true
            if refusal == nil { try handler.write(bytes) }
        }
        if !hasTurn {
            guard turns.wait(for: index) else { throw Stopped() }
            refusal = try begin(line, held)
        }
        if let refusal { handler.bad(number, refusal) } else { handler.end(line, summary) }
    }

    private func begin(_ line: JSONLine, _ held: [UInt8]) throws -> String? {
        if let refusal = handler.begin(line) { return refusal }
        if !held.isEmpty { try held.withUnsafeBufferPointer { try handler.write($0) } }
        return nil
    }

    /// Another thread failed.
    private struct Stopped: Error {}

    /// The next line that is not blank; nil at the end and after a failure.
    private func take() -> (index: Int, number: Int, bytes: [UInt8])? {
        reading.withLock {
            guard !atEnd, turns.failure == nil else { return nil }
            do {
                while let line = try reader.next() {
                    if JSONLinesRun.isBlank(line) { continue }
                    defer { taken += 1 }
                    return (taken, reader.number, Array(line))
                }
            } catch { readFailure = error }
            atEnd = true
            return nil
        }
    }

    private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
        line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    }
}
