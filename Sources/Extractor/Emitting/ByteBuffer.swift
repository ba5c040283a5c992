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

    @inline(__always)
    private func reserve(_ more: Int) {
        if count + more > capacity { grow(more) }
    }

    @inline(never)
    private func grow(_ more: Int) {
        while count + more > capacity { capacity *= 2 }
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.update(from: base, count: count)
        base.deallocate()
        base = larger
    }

    @inline(__always)
    func append(_ byte: UInt8) {
        reserve(1)
        base[count] = byte
        count += 1
    }

    @inline(__always)
    func append(_ text: StaticString) {
        append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    @inline(__always)
    func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress, bytes.count > 0 else { return }
        reserve(bytes.count)
        (base + count).update(from: source, count: bytes.count)
        count += bytes.count
    }

    func append(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { append($0) } }

    /// Appends a copy of a part of the buffer itself.
    func append(copyOf range: Range<Int>) {
        reserve(range.count)
        (base + count).update(from: base + range.lowerBound, count: range.count)
        count += range.count
    }

    /// Appends a non-negative number in digits.
    func append(_ number: Int) {
        append(number, width: 1)
    }

    /// Appends a non-negative number in digits, with leading zeros to `width`.
    @inline(__always)
    func append(_ number: Int, width: Int) {
        let length = max(width, ByteBuffer.digits(in: number))
        reserve(length)
        var rest = UInt(bitPattern: number)
        var at = count + length
        while at > count {
            at -= 1
            base[at] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
        count += length
    }

    @inline(__always)
    private static func digits(in number: Int) -> Int {
        var bound = 10
        var length = 1
        while number >= bound {
            length += 1
            if length == 19 { break }
            bound *= 10
        }
        return length
    }

    func append(escaping bytes: [UInt8]) { bytes.withUnsafeBufferPointer { append(escaping: $0) } }

    /// Appends the inside of a JSON string.
    ///
    /// Escapes what JSON asks for, and the line ends of Unicode (U+0085, U+2028, U+2029), which JSON
    /// leaves as they are: who splits NDJSON at all of them finds a record on each line all the same.
    func append(escaping bytes: UnsafeBufferPointer<UInt8>) {
        // No byte of a text takes more than six in its escape.
        reserve(bytes.count * 6)
        guard let source = bytes.baseAddress else { return }
        var out = base + count
        var at = 0
        while true {
            let end = ByteScan.firstEscaped(in: bytes, at)
            out.update(from: source + at, count: end - at)
            out += end - at
            if end == bytes.count { break }
            let byte = bytes[end]
            at = end + 1
            out[0] = UInt8(ascii: "\\")
            out += 2
            switch byte {
            case 0x22, 0x5C: out[-1] = byte
            case 0x0A: out[-1] = UInt8(ascii: "n")
            case 0x0D: out[-1] = UInt8(ascii: "r")
            case 0x09: out[-1] = UInt8(ascii: "t")
            default:
                var code = Int(byte)
                if byte >= 0x80 {
                    // The scan stops at these two of the characters of several bytes.
                    at += byte == 0xC2 ? 1 : 2
                    code = byte == 0xC2 ? 0x85 : 0x2000 | Int(bytes[at - 1] & 0x3F)
                }
                out[-1] = UInt8(ascii: "u")
                for shift in [12, 8, 4, 0] {
                    let digit = UInt8(code >> shift & 0x0F)
                    out.pointee = digit < 10 ? 0x30 + digit : 0x61 + digit - 10
                    out += 1
                }
            }
        }
        count = out - base
    }
}
