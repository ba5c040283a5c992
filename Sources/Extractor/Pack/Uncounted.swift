/// A pack that is used, and not counted as a reference.
///
/// Readers are made for each batch and asked for each figure, and counting took a tenth of the time. Whoever
/// runs the batch (`BatchWorker`, `ReportContext`) holds the pack for as long as what bears this lives.
///
///     struct CellReader { @Uncounted var pack: CompiledPack }
@propertyWrapper
struct Uncounted {
    private unowned(unsafe) let pack: CompiledPack

    @inline(__always)
    init(wrappedValue: CompiledPack) { pack = wrappedValue }

    @inline(__always)
    var wrappedValue: CompiledPack { pack }
}
