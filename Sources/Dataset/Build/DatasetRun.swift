import Foundation
import GRDB

/// The part of a run in which threads extract and one writes.
struct DatasetRun {
    private let builder: DatasetBuilder
    private let store: DatasetStore
    /// Inputs in the dataset before the run.
    private let known: [InputState]
    private let stop: @Sendable () -> Bool
    private let progress: (DatasetBuilder.Progress) -> Void
    var outcome = DatasetBuilder.Outcome()
    /// Whether the files are those the tables tell of.
    private(set) var isConsistent = true

    init(
        builder: DatasetBuilder, store: DatasetStore, known: [InputState],
        stop: @escaping @Sendable () -> Bool,
        progress: @escaping (DatasetBuilder.Progress) -> Void
    ) {
        self.builder = builder
        self.store = store
        self.known = known
        self.stop = stop
        self.progress = progress
    }

    /// Extracts what the plan says and puts it into the dataset.
    mutating func extract(_ plan: DatasetPlan) throws(Problem) {
        let inputs = plan.work.map(\.input)
        // Rows are put in faster without indexes, and those made anew if most rows are.
        let isLarge = inputs.count * 3 > known.count
        if isLarge, !inputs.isEmpty { try? store.write { try DatasetSchema.dropIndexes($0) } }
        let queue = ExtractionQueue(inputs)
        let extraction = builder.extraction(stop)
        // Two more than there are jobs: who waits for the disk leaves its core to another.
        let jobs = builder.options.jobs
        let threads = min(jobs == 1 ? 1 : jobs + 2, inputs.count)
        let group = DispatchGroup()
        for _ in 0..<threads {
            group.enter()
            Thread.detachNewThread { [stop] in
                while !stop(), let input = queue.next() {
                    let result: ExtractionQueue.Result
                    do throws(Problem) { result = .success(try extraction.extract(input)) } catch {
                        result = .failure(error)
                    }
                    queue.put(result, of: input)
                }
                group.leave()
            }
        }
        defer {
            queue.stop()
            group.wait()
        }
        let failures = try write(queue, removing: plan.removed, total: inputs)
        report(failures, inputs)
        // The next run makes them when it has the rest of the rows.
        if outcome.isStopped { return }
        do throws(Problem) {
            try store.endLoading()
            try store.write { try DatasetSchema.createIndexes($0) }
        } catch {
            isConsistent = false
            outcome.problems.append(error)
            outcome.failed += 1
        }
    }

    private mutating func write(
        _ queue: ExtractionQueue, removing removed: [InputState], total inputs: [InputFile]
    ) throws(Problem) -> GroupWriter.Failures {
        var state = DatasetBuilder.Progress()
        state.total = inputs.count
        for input in inputs { state.totalBytes += FileStatus(path: input.path)?.size ?? 0 }
        let folder = builder.folder
        let (progress, stop) = (progress, stop)
        let known = Set(known.map(\.input))
        let (failures, warnings, isStopped) = try store.access { db in
            var failures: GroupWriter.Failures = []
            var warnings: [Problem] = []
            var isStopped = false
            let writer = try GroupWriter(db, folder: folder, known: known)
            try writer.remove(removed)
            while let event = queue.take(patience: .milliseconds(100)) {
                switch event {
                case .nothing:
                    // What waits for the rest of its group may as well be written.
                    failures += writer.write()
                case .finished(let input, let result):
                    state.done += 1
                    switch result {
                    case .failure where stop():
                        // The signal may be what it failed of: it is tried again by the next run.
                        isStopped = true
                    case .failure(let problem):
                        failures.append((input, problem))
                        state.bytes += FileStatus(path: input.path)?.size ?? 0
                    case .success(let extracted):
                        failures += extracted.problems.map { (input, $0) }
                        warnings += extracted.warnings
                        failures += writer.add(extracted, of: input)
                        state.bytes += extracted.state.bytes
                        state.records += extracted.state.records
                    }
                }
                progress(state)
                if stop(), state.done < state.total { isStopped = true }
                if isStopped { break }
            }
            failures += writer.commit()
            return (failures, warnings, isStopped)
        }
        outcome.isStopped = isStopped
        outcome.warnings += warnings.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        return failures
    }

    /// Each problem once, in the order of the inputs.
    private mutating func report(_ failures: GroupWriter.Failures, _ inputs: [InputFile]) {
        let database = "\(builder.folder)/\(Layout.database)"
        if failures.contains(where: { $0.problem.path == database }) { isConsistent = false }
        let order = Dictionary(uniqueKeysWithValues: inputs.enumerated().map { ($1.doc, $0) })
        let sorted = failures.enumerated().sorted {
            let (a, b) = (order[$0.element.input.doc] ?? 0, order[$1.element.input.doc] ?? 0)
            return a == b ? $0.offset < $1.offset : a < b
        }
        for (_, failure) in sorted where outcome.problems.last != failure.problem {
            // The database is the dataset's: say whose rows it is about.
            let problem =
                failure.problem.path == database
                ? Problem(failure.input.path, "not written: \(failure.problem)") : failure.problem
            outcome.problems.append(problem)
        }
        outcome.failed += Set(failures.map(\.input.doc)).count
    }
}
