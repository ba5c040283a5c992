/// A value that several threads have one after the other, in the order of the numbers they come with.
final class Sequenced<Value>: @unchecked Sendable {
    // Sendable, since none reaches the value but whose turn it is, and after the last turn its owner.
    private(set) var value: Value
    private let sequencer = Sequencer()

    init(_ value: Value) { self.value = value }

    /// Waits until all before `index` had the value, and gives it to `body`; nil after a failure.
    ///
    /// If `body` throws, the turn does not end: it is for the caller to end them all.
    func turn<Result, Failure>(
        _ index: Int, _ body: (inout Value) throws(Failure) -> Result
    ) throws(Failure) -> Result? {
        guard sequencer.wait(for: index) else { return nil }
        let result = try body(&value)
        sequencer.pass()
        return result
    }

    /// The same without ending the turn: more of the same index follows. False after a failure.
    func part<Failure>(_ index: Int, _ body: (inout Value) throws(Failure) -> Void) throws(Failure) -> Bool {
        guard sequencer.wait(for: index) else { return false }
        try body(&value)
        return true
    }

    /// Ends all turns. The first failure is the one that counts.
    func fail(_ error: any Error) { sequencer.fail(error) }

    var failure: (any Error)? { sequencer.failure }
}
