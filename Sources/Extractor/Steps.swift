import Synchronization

/// How many steps the reading of texts has taken, in debug builds: characters looked at, words looked up, patterns
/// tried. A test of growth counts them, since seconds prove nothing on a machine that does other work.
///
/// In release builds nothing is counted, and counting costs nothing.
package enum Steps {
    #if DEBUG
        private static let counted = Atomic(0)
    #endif

    /// Steps of the process so far; 0 in a release build.
    package static var total: Int {
        #if DEBUG
            counted.load(ordering: .relaxed)
        #else
            0
        #endif
    }

    @inline(__always)
    static func add(_ count: Int = 1) {
        #if DEBUG
            counted.wrappingAdd(count, ordering: .relaxed)
        #endif
    }
}
