import Dispatch
import Extractor
import Synchronization

/// What a run has to do: which inputs to extract, and why; which to leave out of the dataset.
struct DatasetPlan {
    /// Why an input is extracted.
    enum Reason: String {
        case new
        case input = "the input changed"
        case recipe = "the rules, the options or the program changed"
        case records = "its records file is missing or altered"
        case badLines = "it had lines that are no reports"
        case forced = "--force"
    }

    struct Work {
        var input: InputFile
        var reason: Reason
    }

    private(set) var work: [Work] = []
    private(set) var unchanged: [InputState] = []
    private(set) var removed: [InputState] = []
    /// false if it was asked to stop meanwhile.
    private(set) var isWhole = true

    /// `known`: what the dataset holds. `unreadable`: beginnings of names of inputs that may be
    /// there all the same; what is known of them is kept.
    init(
        _ inputs: [InputFile], known: [InputState], unreadable: [String], recipe: Recipe, files: RecordFiles,
        jobs: Int, force: Bool, stop: @escaping @Sendable () -> Bool = { false }
    ) {
        let states = Dictionary(known.map { ($0.input, $0) }, uniquingKeysWith: { first, _ in first })
        let next = Atomic(0)
        let verdicts = Lock([Reason?](repeating: nil, count: inputs.count))
        DispatchQueue.concurrentPerform(iterations: max(1, min(jobs, inputs.count))) { _ in
            while !stop(), case let i = next.wrappingAdd(1, ordering: .relaxed).oldValue, i < inputs.count {
                let verdict = DatasetPlan.verdict(
                    inputs[i], states[inputs[i].doc], recipe, files, force: force)
                verdicts.withLock { $0[i] = verdict }
            }
        }
        guard !stop() else {
            isWhole = false
            return
        }
        for (input, reason) in zip(inputs, verdicts.withLock { $0 }) {
            if let reason {
                work.append(Work(input: input, reason: reason))
            } else if let state = states[input.doc] {
                unchanged.append(state)
            }
        }
        let names = Set(inputs.map(\.doc))
        for state in known where !names.contains(state.input) {
            if unreadable.contains(where: { state.input.hasPrefix($0) }) {
                unchanged.append(state)
            } else {
                removed.append(state)
            }
        }
    }

    /// Why an input must be extracted; nil if it need not.
    private static func verdict(
        _ input: InputFile, _ state: InputState?, _ recipe: Recipe, _ files: RecordFiles, force: Bool
    ) -> Reason? {
        guard let state else { return .new }
        if force { return .forced }
        if state.badLines > 0 { return .badLines }
        if recipe.fingerprint(of: state.sha256, input) != state.fingerprint { return .recipe }
        // What cannot be read is reported when it is extracted.
        guard FileStatus(path: input.path)?.size == state.bytes,
            let sha256 = try? InputReader.sha256(ofFile: input.path), sha256 == state.sha256
        else { return .input }
        return files.isIntact(state) ? nil : .records
    }
}
