/// What stands at a place in the bytes of an input.
struct DecodedUnit: Equatable {
    var scalar: UInt32
    /// A code point that combines with the first; 0 for none.
    var second: UInt32 = 0
    /// The bytes of the character; minus those of what is none; 0 if the bytes end before it is known.
    var length: Int

    static func invalid(_ length: Int) -> DecodedUnit { DecodedUnit(scalar: 0xFFFD, length: -length) }
    static let incomplete = DecodedUnit(scalar: 0, length: 0)
}

/// How an encoding spells characters. What is no character is one unit as the WHATWG Encoding
/// Standard has it, so browsers and other tools show as many U+FFFD.
protocol CodeUnits {
    var charset: Charset { get }
    /// The character at `at`, a place inside `input`.
    func unit(in input: UnsafeBufferPointer<UInt8>, at: Int) -> DecodedUnit
}

/// Decodes any encoding but UTF-8, which has its own.
struct UnitDecoder<Units: CodeUnits>: TextDecoder {
    private let units: Units
    private(set) var firstInvalidOffset: Int?
    private var kept: [UInt8] = []
    /// Offset in the input of `kept`'s first byte.
    private var offset: Int

    init(_ units: Units, at offset: Int = 0) {
        self.units = units
        self.offset = offset
    }

    var encoding: InputEncoding { units.charset.encoding }

    mutating func decode(_ bytes: [UInt8], into text: inout [UInt8]) {
        if kept.isEmpty {
            run(bytes, into: &text, isLast: false)
        } else {
            let joined = kept + bytes
            kept.removeAll()
            run(joined, into: &text, isLast: false)
        }
    }

    mutating func finish(into text: inout [UInt8]) {
        let rest = kept
        kept.removeAll()
        run(rest, into: &text, isLast: true)
    }

    private mutating func run(_ bytes: [UInt8], into text: inout [UInt8], isLast: Bool) {
        var position = 0
        if offset == 0 {
            // A mark that has begun is an incomplete character for `unit` too, and is kept.
            let mark = units.charset.mark
            if bytes.starts(with: mark) { position = mark.count }
        }
        bytes.withUnsafeBufferPointer { input in
            // The most that comes of a byte: U+FFFD.
            let decoded = [UInt8](unsafeUninitializedCapacity: 3 * input.count + 8) { out, count in
                var end = 0
                while position < input.count {
                    var unit = units.unit(in: input, at: position)
                    if unit.length <= 0 {
                        if unit.length == 0 {
                            if !isLast { break }
                            unit = .invalid(input.count - position)
                        }
                        if firstInvalidOffset == nil { firstInvalidOffset = offset + position }
                    }
                    end += UTF8Writer.write(unit.scalar, to: out, at: end)
                    if unit.second != 0 { end += UTF8Writer.write(unit.second, to: out, at: end) }
                    position += abs(unit.length)
                }
                count = end
            }
            text.append(contentsOf: decoded)
            kept.append(contentsOf: input[position...])
            offset += position
        }
    }
}

enum UTF8Writer {
    /// Writes a code point that is no surrogate; the number of bytes.
    @inline(__always)
    static func write(_ scalar: UInt32, to out: UnsafeMutableBufferPointer<UInt8>, at: Int) -> Int {
        func tail(_ shift: UInt32) -> UInt8 { UInt8(0x80 | scalar >> shift & 0x3F) }
        switch scalar {
        case 0..<0x80:
            out[at] = UInt8(scalar)
            return 1
        case 0x80..<0x800:
            out[at] = UInt8(0xC0 | scalar >> 6)
            out[at + 1] = tail(0)
            return 2
        case 0x800..<0x1_0000:
            out[at] = UInt8(0xE0 | scalar >> 12)
            out[at + 1] = tail(6)
            out[at + 2] = tail(0)
            return 3
        default:
            out[at] = UInt8(0xF0 | scalar >> 18)
            out[at + 1] = tail(12)
            out[at + 2] = tail(6)
            out[at + 3] = tail(0)
            return 4
        }
    }
}
