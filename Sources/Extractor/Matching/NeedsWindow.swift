/// The sets of `needs` met between a candidate and the end of its block, within reach.
///
/// Candidates come in the order of the text, and what stands near one mostly stands near the next: each
/// character is looked at once. The matcher owns `marks`.
struct NeedsWindow {
    struct Mark: BitwiseCopyable {
        var place: Int
        var sets: UInt32
    }

    /// A ring, of more marks than fit into the reach.
    static let capacity = 128
    private let marks: UnsafeMutablePointer<Mark>
    private var first = 0
    private var count = 0
    /// All before is looked at, from the last candidate on.
    private var seen = 0

    init(_ marks: UnsafeMutablePointer<Mark>) { self.marks = marks }

    mutating func met(_ text: UnsafeBufferPointer<UInt8>, from start: Int, _ dispatch: RuleDispatch) -> UInt32
    {
        if seen < start {
            seen = start
            count = 0
        }
        while count > 0, marks[first].place < start {
            first = (first + 1) % NeedsWindow.capacity
            count -= 1
        }
        let end = min(text.count, start + RuleDispatch.reach)
        while seen < end {
            let byte = text[seen]
            var sets: UInt32 = 0
            var length = 1
            if byte < 0x80 {
                if byte == 0x0A { break }
                sets = dispatch.sets(of: UInt32(byte))
            } else if byte >= 0xE0, byte < 0xF0, seen + 2 < text.count {
                sets = dispatch.sets(of: text.scalar3(seen))
                length = 3
            }
            if sets != 0 {
                marks[(first + count) % NeedsWindow.capacity] = Mark(place: seen, sets: sets)
                count += 1
            }
            seen += length
        }
        var result: UInt32 = 0
        for i in 0..<count { result |= marks[(first + i) % NeedsWindow.capacity].sets }
        return result
    }
}
