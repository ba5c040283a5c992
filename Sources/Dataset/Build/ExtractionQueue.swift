import Foundation

/// Hands inputs to the threads that extract, and what they made to the one that writes.
///
/// Few finished inputs wait at a time: who is faster waits for the other.
final class ExtractionQueue: @unchecked Sendable {
    typealias Result = Swift.Result<ExtractedInput, Problem>

    private static let longest = 16

    private let condition = NSCondition()
    // Guarded by the condition.
    private var inputs: ArraySlice<InputFile>
    private var results: [(InputFile, Result)] = []
    private var left: Int
    private var isStopped = false

    init(_ inputs: [InputFile]) {
        self.inputs = inputs[...]
        left = inputs.count
    }

    /// The next input; nil if none is left.
    func next() -> InputFile? {
        condition.withLock { isStopped ? nil : inputs.popFirst() }
    }

    func put(_ result: Result, of input: InputFile) {
        condition.withLock {
            while results.count >= ExtractionQueue.longest, !isStopped { condition.wait() }
            results.append((input, result))
            condition.broadcast()
        }
    }

    enum Event {
        case finished(InputFile, Result)
        /// Nothing happened for a while.
        case nothing
    }

    /// What is finished next, waiting for it a while; nil if all is.
    func take(patience: TimeInterval) -> Event? {
        condition.withLock {
            guard left > 0 else { return nil }
            if results.isEmpty { _ = condition.wait(until: Date(timeIntervalSinceNow: patience)) }
            guard !results.isEmpty else { return .nothing }
            left -= 1
            let (input, result) = results.removeFirst()
            condition.broadcast()
            return .finished(input, result)
        }
    }

    /// Lets the threads go, whatever is left.
    func stop() {
        condition.withLock {
            isStopped = true
            condition.broadcast()
        }
    }
}
