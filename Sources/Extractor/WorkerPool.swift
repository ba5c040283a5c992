/// The workers of a pack that wait for an input: to make one takes longer than to read a text of a few kilobytes.
///
/// There are never more than worked at the same time.
final class WorkerPool: Sendable {
    private let pack: CompiledPack
    /// Whoever took a worker is the only one to use it until it is given back.
    private let idle = Lock([Unchecked<BatchWorker>]())

    init(_ pack: CompiledPack) { self.pack = pack }

    /// One for an input; nil if there is no memory.
    func take() -> BatchWorker? {
        idle.withLock { $0.popLast() }?.value ?? BatchWorker(pack)
    }

    func give(back worker: BatchWorker) {
        var worker = worker
        worker.reset()
        let waiting = Unchecked(worker)
        idle.withLock { $0.append(waiting) }
    }
}
