/// Whose turn it is: what several threads work on at once passes one after the other, by its number.
///
/// Whose turn it is has what the turns are about for itself until it passes on; no lock is held
/// meanwhile. After a failure nobody's turn comes any more.
package final class Sequencer: @unchecked Sendable {
    private let monitor = Monitor()
    // Guarded by the monitor.
    private var next = 0
    private var firstFailure: (any Error)?

    package init() {}

    /// Waits until all before `index` have passed; false after a failure.
    package func wait(for index: Int) -> Bool {
        monitor.lock()
        defer { monitor.unlock() }
        while next != index, firstFailure == nil { monitor.wait() }
        return firstFailure == nil
    }

    /// Whether all before `index` have passed, without waiting; false after a failure.
    package func isNext(_ index: Int) -> Bool {
        monitor.lock()
        defer { monitor.unlock() }
        return next == index && firstFailure == nil
    }

    /// Ends the turn at hand.
    package func pass() {
        monitor.lock()
        next += 1
        monitor.wakeAll()
        monitor.unlock()
    }

    /// Ends all turns. The first failure is the one that counts.
    package func fail(_ error: any Error) {
        monitor.lock()
        if firstFailure == nil { firstFailure = error }
        monitor.wakeAll()
        monitor.unlock()
    }

    package var failure: (any Error)? {
        monitor.lock()
        defer { monitor.unlock() }
        return firstFailure
    }
}
