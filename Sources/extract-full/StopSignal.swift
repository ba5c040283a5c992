import CLibrary
import Synchronization

/// SIGINT and SIGTERM as the wish that a run stops where it safely may.
enum StopSignal: Int32, CaseIterable {
    case interrupt = 2
    case terminate = 15

    private static let first = Atomic<Int32>(0)

    /// The one that came; nil if none did.
    static var received: StopSignal? { StopSignal(rawValue: first.load(ordering: .relaxed)) }

    /// From here on the first of each is noted. A second one ends the program at once, as without this.
    static func watch() {
        // Made before a handler asks for it, which must not make anything.
        _ = first.load(ordering: .relaxed)
        for signal in allCases {
            var action = sigaction()
            // Who started the program may have seen to it that it is not stopped, as nohup does.
            guard sigaction(signal.rawValue, nil, &action) == 0,
                unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
                    != unsafeBitCast(SIG_IGN, to: Int.self)
            else { continue }
            action.__sigaction_handler.sa_handler = { number in
                _ = StopSignal.first.compareExchange(expected: 0, desired: number, ordering: .relaxed)
            }
            // Calls that wait go on waiting: nobody expects them to fail.
            action.sa_flags = SA_RESTART | Int32(bitPattern: UInt32(SA_RESETHAND))
            sigemptyset(&action.sa_mask)
            sigaction(signal.rawValue, &action, nil)
        }
    }

    var name: String { self == .interrupt ? "SIGINT" : "SIGTERM" }

    /// What a shell makes of a program that the signal ended.
    var status: Int32 { 128 + rawValue }
}
