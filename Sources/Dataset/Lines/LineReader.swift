/// Takes the lines of an input one by one, as soon as each has arrived.
struct LineReader {
    private let read: (UnsafeMutableRawBufferPointer) throws -> Int
    private var raw = [UInt8](repeating: 0, count: 64 * 1024)
    private var pending: [UInt8] = []
    private var head = 0
    private var scanned = 0
    private var atEnd = false
    /// Of the line handed out last, from 1.
    private(set) var number = 0

    init(read: @escaping (UnsafeMutableRawBufferPointer) throws -> Int) { self.read = read }

    /// The next line without its end; nil behind the last. A byte order mark is no part of the first.
    mutating func next() throws -> ArraySlice<UInt8>? {
        while true {
            if let end = pending[scanned...].firstIndex(of: 0x0A) {
                return take(upTo: end, next: end + 1)
            }
            scanned = pending.count
            if atEnd { return head < pending.count ? take(upTo: pending.count, next: pending.count) : nil }
            try fill()
        }
    }

    private mutating func take(upTo end: Int, next: Int) -> ArraySlice<UInt8> {
        var line = pending[head..<end]
        if line.last == 0x0D { line.removeLast() }
        if number == 0, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
        number += 1
        head = next
        scanned = next
        return line
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
