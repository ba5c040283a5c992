import Dispatch
import Extractor

/// Runs the extractor over the lines of a JSONL input, several at a time.
///
/// What it hands out comes in the order of the lines, the same whatever the number of threads.
/// In memory are the lines that are being worked on, and their records.
public final class JSONLinesRun: Sendable {
    /// What to do with what comes; called by one thread at a time, in the order of the lines.
    public struct Handler {
        /// A line is about to be written, and its number; the reason if it must not be.
        public var begin: (JSONLine, Int) -> String?
        /// Records of the line, without what stands around those of all lines: give them to a
        /// `RecordDocument`.
        public var write: (UnsafeBufferPointer<UInt8>) throws -> Void
        /// All of a line is written.
        public var end: (JSONLine, Extractor.Summary) -> Void
        /// A line that is no report: its number and why.
        public var bad: (Int, String) -> Void

        public init(
            begin: @escaping (JSONLine, Int) -> String? = { _, _ in nil },
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
    private let longest: ByteCount
    private let sequencer = Sequencer()
    /// Whose turn it is uses it, and nobody else.
    private let handler: Unchecked<Handler>
    /// Reading may block: others go on with what they have. What reads is a function of any kind, which
    /// nothing but the lock keeps to one thread at a time.
    private let reading: Lock<Unchecked<Reading>>

    /// `read` fills the start of a buffer and gives the count, 0 at the end. A line that is longer than
    /// `longest` is bad, and never whole in memory. The year of the extractor's options goes before that
    /// of a line.
    public init(
        _ extractor: Extractor, longest: ByteCount = .line,
        read: @escaping (UnsafeMutableRawBufferPointer) throws -> Int, handler: Handler
    ) {
        self.extractor = extractor
        self.longest = longest
        self.handler = Unchecked(handler)
        reading = Lock(Unchecked(Reading(reader: LineReader(limit: longest.bytes, read: read))))
    }

    /// What has been read and is to be.
    private struct Reading {
        var reader: LineReader
        private var atEnd = false
        private var taken = 0
        private(set) var failure: (any Error)?

        init(reader: LineReader) { self.reader = reader }

        /// The next line that is not blank, without its bytes if it is too long; nil at the end and after a
        /// failure.
        mutating func next() -> (index: Int, number: Int, bytes: [UInt8]?)? {
            if atEnd { return nil }
            do {
                while let line = try reader.next() {
                    var bytes: [UInt8]?
                    if case .line(let line) = line {
                        if JSONLinesRun.isBlank(line) { continue }
                        bytes = Array(line)
                    }
                    defer { taken += 1 }
                    return (taken, reader.number, bytes)
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
                guard let bytes else { throw JSONLine.Malformed(tooLong: longest) }
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
        let source = ByteSource(bytes: JSONLinesRun.bytes(of: line.text), name: line.id)
        var held: [UInt8] = []
        var hasTurn = false
        var refusal: String?
        let summary = try own.stream(source) { [self] bytes in
            // What comes while others are before us is held back.
            guard hasTurn || sequencer.isNext(index) else {
                held.append(contentsOf: bytes)
                return
            }
            if !hasTurn { refusal = try begin(line, number, held) }
            hasTurn = true
            if refusal == nil { try handler.value.write(bytes) }
        }
        if !hasTurn {
            guard sequencer.wait(for: index) else { throw Stopped() }
            refusal = try begin(line, number, held)
        }
        if let refusal { handler.value.bad(number, refusal) } else { handler.value.end(line, summary) }
    }

    /// The text as an input. Its first U+FEFF is one of its characters and is counted, but a decoder takes
    /// it for a byte order mark and drops it: so it gets one more.
    private static func bytes(of text: String) -> [UInt8] {
        text.unicodeScalars.first == "\u{FEFF}" ? Array("\u{FEFF}".utf8) + text.utf8 : Array(text.utf8)
    }

    private func begin(_ line: JSONLine, _ number: Int, _ held: [UInt8]) throws -> String? {
        if let refusal = handler.value.begin(line, number) { return refusal }
        if !held.isEmpty { try held.withUnsafeBufferPointer { try handler.value.write($0) } }
        return nil
    }

    /// Another thread failed.
    private struct Stopped: Error {}

    /// The next line; nil at the end and after a failure.
    private func take() -> (index: Int, number: Int, bytes: [UInt8]?)? {
        reading.withLock { sequencer.failure == nil ? $0.value.next() : nil }
    }

    private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
        line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    }
}
