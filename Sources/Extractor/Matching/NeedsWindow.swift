/// Which sets of `needs` are met between a candidate and the end of its block, within reach.
///
/// Candidates come in the order of the text, and what stands near one mostly stands near the next: each
/// character is looked at once, and of each set the last place is kept. The matcher owns `places`.
struct NeedsWindow {
    /// A place for each set.
    static let capacity = UInt32.bitWidth
    private let places: UnsafeMutablePointer<Int>
    /// All before is looked at, from the last candidate on.
    private var seen = 0

    init(_ places: UnsafeMutablePointer<Int>) {
        self.places = places
        places.initialize(repeating: -1, count: NeedsWindow.capacity)
    }

    /// Looks at what stands within reach of the candidate at `start`.
    mutating func look(_ text: UnsafeBufferPointer<UInt8>, from start: Int, _ dispatch: RuleDispatch) {
        if seen < start { seen = start }
        let end = min(text.count, start + RuleDispatch.reach)
        var at = seen
        while at < end {
            at = dispatch.skipUnneeded(text, at, to: end)
            guard at < end else { break }
            let byte = text[at]
            var sets: UInt32 = 0
            var length = 1
            if byte < 0x80 {
                if byte == 0x0A { break }
                sets = dispatch.sets(of: UInt32(byte))
            } else if byte >= 0xE0, byte < 0xF0, at + 2 < text.count {
                sets = dispatch.sets(of: text.scalar3(at))
                length = 3
            }
            while sets != 0 {
                places[sets.trailingZeroBitCount] = at
                sets &= sets &- 1
            }
            at += length
        }
        seen = at
    }

    /// Whether all these sets are met behind `start`, from where on all within reach was looked at.
    @inline(__always)
    func meets(_ sets: UInt32, from start: Int) -> Bool {
        var rest = sets
        while rest != 0 {
            if places[rest.trailingZeroBitCount] < start { return false }
            rest &= rest &- 1
        }
        return true
    }
}
