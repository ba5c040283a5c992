/// Bytes to be written: a growing buffer without the checks of an array, for the hot path.
final class ByteBuffer {
    private var base: UnsafeMutablePointer<UInt8>
    private(set) var count = 0
    private var capacity: Int

    init(capacity: Int = 64 * 1024) {
        self.capacity = capacity
        base = .allocate(capacity: capacity)
    }

    /// Takes what has been written when it is more than `most` bytes, where there is one to take it.
    var overflow: ((UnsafeBufferPointer<UInt8>) -> Void)?
    private static let most = 1024 * 1024

    /// Hands over what has been written if it is much; whether it did. Called between records.
    @inline(__always)
    func spill() -> Bool {
        guard count > ByteBuffer.most, let overflow else { return false }
        overflow(bytes)
        count = 0
        return true
    }

    deinit { base.deallocate() }

    var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: count) }

    func removeAll() { count = 0 }

    @inline(never)
    private func grow(_ more: Int) {
        while count + more > capacity { capacity *= 2 }
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.update(from: base, count: count)
        base.deallocate()
        base = larger
    }

    /// Has `body` write what takes at most so many bytes. It must not use the buffer but by its pen.
    @inline(__always)
    func fill(atMost most: Int, _ body: (inout Pen) -> Void) {
        if count + most > capacity { grow(most) }
        var pen = Pen(start: base, at: count)
        body(&pen)
        assert(pen.count <= count + most)
        count = pen.count
    }

    @inline(__always)
    func append(_ byte: UInt8) { fill(atMost: 1) { $0.put(byte) } }

    @inline(__always)
    func append(_ text: StaticString) { fill(atMost: text.utf8CodeUnitCount) { $0.put(text) } }

    func append(_ bytes: [UInt8]) { fill(atMost: bytes.count) { $0.put(bytes) } }

    func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress else { return }
        if count + bytes.count > capacity { grow(bytes.count) }
        (base + count).update(from: source, count: bytes.count)
        count += bytes.count
    }

    /// Appends a copy of a part of the buffer itself.
    @inline(__always)
    func append(copyOf range: Range<Int>) { fill(atMost: range.count) { $0.put(copyOf: range) } }

    /// Appends a non-negative number in digits.
    func append(_ number: Int) { fill(atMost: Pen.longestNumber) { $0.put(number: number) } }

    func append(escaping bytes: [UInt8]) { bytes.withUnsafeBufferPointer { append(escaping: $0) } }

    /// Appends the inside of a JSON string.
    func append(escaping bytes: UnsafeBufferPointer<UInt8>) {
        fill(atMost: Pen.room(escaping: bytes.count)) { $0.put(escaping: bytes, 0, bytes.count) }
    }
}
