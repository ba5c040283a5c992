/// Whose turn it is: what several threads work on at once passes one after the other, by its number.
///
/// Whose turn it is has what it is about for itself until it passes on; no lock is held meanwhile.
/// After a failure nobody's turn comes any more. A value that goes with the turn is kept by
/// ``Sequenced``.
package final class Sequencer: Sendable {
    private struct State {
        var next = 0
        var failure: (any Error)?
    }

    private let monitor = Monitor(State())

    package init() {}

    /// Waits until all before `index` have passed; false after a failure.
    package func wait(for index: Int) -> Bool {
        monitor.read(when: { $0.next == index || $0.failure != nil }, { $0.failure == nil })
    }

    /// Whether all before `index` have passed, without waiting; false after a failure.
    package func isNext(_ index: Int) -> Bool {
        monitor.read { $0.next == index && $0.failure == nil }
    }

    /// Ends the turn at hand.
    package func pass() { monitor.change { $0.next += 1 } }

    /// Ends all turns. The first failure is the one that counts.
    package func fail(_ error: any Error) {
        monitor.change { if $0.failure == nil { $0.failure = error } }
    }

    package var failure: (any Error)? { monitor.read { $0.failure } }
}
