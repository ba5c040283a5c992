/// The sets of `needs` met between a candidate and the end of its block, within reach.
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

    mutating func met(_ text: UnsafeBufferPointer<UInt8>, from start: Int, _ dispatch: RuleDispatch) -> UInt32
    {
        if seen < start { seen = start }
        let end = min(text.count, start + RuleDispatch.reach)
        while seen < end {
            let byte = text[seen]
            var sets: UInt32 = 0
            var length = 1
            if byte < 0x80 {
                if byte == 0x0A { break }
                sets = dispatch.sets(of: UInt32(byte))
            } else if byte >= 0xE0, byte < 0xF0, seen + 2 < text.count {
                let scalar = text.scalar3(seen)
                if dispatch.isNeeded(scalar) { sets = dispatch.sets(of: scalar) }
                length = 3
            }
            while sets != 0 {
                places[sets.trailingZeroBitCount] = seen
                sets &= sets &- 1
            }
            seen += length
        }
        var result: UInt32 = 0
        for set in 0..<dispatch.setCount where places[set] >= start { result |= 1 << UInt32(set) }
        return result
    }
}
