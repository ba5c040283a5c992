/// The ids of an input's lines, to find those that come again.
///
/// Of an id there are kept the first 16 bytes of its SHA-256 and the number of its line, whatever its
/// length: some 50 bytes a line, 50 MB for a million. That two ids share them does not happen.
public struct SeenIDs {
    private struct Key: Hashable {
        var high: UInt64
        var low: UInt64
    }

    private var lines: [Key: Int] = [:]

    public init() {}

    /// What is wrong with the id of a line; nil if it is the first that has it.
    public mutating func problem(_ id: String, line: Int) -> String? {
        let (high, low) = Digest.prefix(of: id)
        let first = lines[Key(high: high, low: low), default: line]
        lines[Key(high: high, low: low)] = first
        return first == line ? nil : "the id '\(id)' was that of line \(first) already"
    }
}
