import CLibrary

/// A lock with a condition, and the state it guards: for threads that wait for what others do.
///
/// Where nobody waits for a change, `Lock` does.
package final class Monitor<State: Sendable>: @unchecked Sendable {
    // Sendable, since none reaches the state but who holds the mutex.
    private var state: State
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

    package init(_ state: State) {
        self.state = state
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(condition, nil)
    }

    deinit {
        pthread_cond_destroy(condition)
        pthread_mutex_destroy(mutex)
        condition.deallocate()
        mutex.deallocate()
    }

    /// Looks at the state, as soon as it is as wanted.
    package func read<Result>(
        when isReady: (State) -> Bool = { _ in true }, _ body: (State) -> Result
    ) -> Result {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        while !isReady(state) { pthread_cond_wait(condition, mutex) }
        return body(state)
    }

    /// Changes the state, as soon as it is as wanted, and has all who wait look at it again.
    ///
    /// With `patience` it goes on after that time, however the state is then.
    package func change<Result>(
        when isReady: (State) -> Bool = { _ in true }, patience: Duration? = nil,
        _ body: (inout State) -> Result
    ) -> Result {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        if let patience {
            var deadline = Monitor.deadline(after: patience)
            while !isReady(state), pthread_cond_timedwait(condition, mutex, &deadline) != ETIMEDOUT {}
        } else {
            while !isReady(state) { pthread_cond_wait(condition, mutex) }
        }
        defer { pthread_cond_broadcast(condition) }
        return body(&state)
    }

    private static func deadline(after patience: Duration) -> timespec {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        let (seconds, attoseconds) = patience.components
        let nanoseconds = time.tv_nsec + Int(attoseconds / 1_000_000_000)
        time.tv_sec += Int(seconds) + nanoseconds / 1_000_000_000
        time.tv_nsec = nanoseconds % 1_000_000_000
        return time
    }
}
