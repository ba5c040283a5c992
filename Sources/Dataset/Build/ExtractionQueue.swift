import Extractor

/// Hands inputs to the threads that extract, and what they made to the one that writes.
///
/// No more finished inputs wait than a group of the writer holds: while it writes one, the next is made.
final class ExtractionQueue: Sendable {
    typealias Result = Swift.Result<ExtractedInput, Problem>

    private static let longest = GroupWriter.most

    private struct State {
        var inputs: ArraySlice<InputFile>
        var results: [(InputFile, Result)] = []
        /// Results that are to come or wait.
        var left: Int
        var isStopped = false
    }

    private let monitor: Monitor<State>

    init(_ inputs: [InputFile]) { monitor = Monitor(State(inputs: inputs[...], left: inputs.count)) }

    /// The next input; nil if none is left.
    func next() -> InputFile? {
        monitor.change { $0.isStopped ? nil : $0.inputs.popFirst() }
    }

    func put(_ result: Result, of input: InputFile) {
        monitor.change(
            when: { $0.results.count < ExtractionQueue.longest || $0.isStopped },
            { $0.results.append((input, result)) })
    }

    enum Event {
        case finished(InputFile, Result)
        /// Nothing happened for a while.
        case nothing
    }

    /// What is finished next, waiting for it a while; nil if all is.
    func take(patience: Duration) -> Event? {
        monitor.change(
            when: { !$0.results.isEmpty || $0.left == 0 }, patience: patience,
            { state in
                if state.left == 0 { return nil }
                if state.results.isEmpty { return .nothing }
                state.left -= 1
                let (input, result) = state.results.removeFirst()
                return .finished(input, result)
            })
    }

    /// Lets the threads go, whatever is left.
    func stop() { monitor.change { $0.isStopped = true } }
}
