/// Takes the lines of an input one by one, as soon as each has arrived.
///
/// A line that is longer than the limit is passed over as it comes: it is never whole in memory.
struct LineReader {
    enum Line: Equatable {
        case line(ArraySlice<UInt8>)
        case tooLong
    }

    /// What a line may have where nothing is said: no report has come near it.
    static let limit = 64 << 20

    private let read: (UnsafeMutableRawBufferPointer) throws -> Int
    private let limit: Int
    private var raw = [UInt8](repeating: 0, count: 64 * 1024)
    private var pending: [UInt8] = []
    private var head = 0
    private var scanned = 0
    private var atEnd = false
    /// The beginning of the line was thrown away: it is too long.
    private var isPassingOver = false
    /// Of the line handed out last, from 1.
    private(set) var number = 0

    /// `limit`: the most bytes a line may have, without its end.
    init(limit: Int = LineReader.limit, read: @escaping (UnsafeMutableRawBufferPointer) throws -> Int) {
        self.limit = limit
        self.read = read
    }

    /// The next line without its end; nil behind the last. A byte order mark is no part of the first.
    mutating func next() throws -> Line? {
        while true {
            if let end = pending[scanned...].firstIndex(of: 0x0A) {
                return take(upTo: end, next: end + 1)
            }
            scanned = pending.count
            if atEnd {
                guard head < pending.count || isPassingOver else { return nil }
                return take(upTo: pending.count, next: pending.count)
            }
            passOver()
            try fill()
        }
    }

    private mutating func take(upTo end: Int, next: Int) -> Line {
        var line = pending[head..<end]
        if line.last == 0x0D { line.removeLast() }
        if number == 0, !isPassingOver, line.starts(with: LineReader.mark) { line.removeFirst(3) }
        let isTooLong = isPassingOver || line.count > limit
        isPassingOver = false
        number += 1
        head = next
        scanned = next
        return isTooLong ? .tooLong : .line(line)
    }

    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Throws away what is there of a line that is too long already, whatever is still to come of it.
    private mutating func passOver() {
        // A byte order mark and a carriage return are no part of it.
        guard isPassingOver || pending.count - head - 4 > limit else { return }
        isPassingOver = true
        // With the memory it took.
        pending = []
        head = 0
        scanned = 0
    }

    private mutating func fill() throws {
        if head > 0 {
            pending.removeFirst(head)
            scanned -= head
            head = 0
        }
        let count = try raw.withUnsafeMutableBytes { try read($0) }
        pending.append(contentsOf: raw[..<count])
        if count == 0 { atEnd = true }
    }
}
