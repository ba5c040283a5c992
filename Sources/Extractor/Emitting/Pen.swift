/// Writes bytes into memory that a ``ByteBuffer`` has made room in, without looking again whether there is room.
///
/// The buffer owns the memory and hands out the pen for one call of `fill`; whoever asks for it says how much it may
/// write. Fixed words are literals, so that they are written as one or two machine words and not by a call.
struct Pen {
    /// The beginning of the buffer, and where the pen is.
    fileprivate let start: UnsafeMutablePointer<UInt8>
    fileprivate var at: UnsafeMutablePointer<UInt8>

    @inline(__always)
    init(start: UnsafeMutablePointer<UInt8>, at count: Int) {
        self.start = start
        at = start + count
    }

    /// Bytes of the buffer before the pen.
    @inline(__always)
    var count: Int { at - start }

    @inline(__always)
    mutating func put(_ byte: UInt8) {
        at.pointee = byte
        at += 1
    }

    @inline(__always)
    mutating func put(_ text: StaticString) {
        let count = text.utf8CodeUnitCount
        UnsafeMutableRawPointer(at).copyMemory(from: text.utf8Start, byteCount: count)
        at += count
    }

    @inline(__always)
    mutating func put(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return }
            at.update(from: base, count: bytes.count)
            at += bytes.count
        }
    }

    /// A copy of a part of the buffer.
    @inline(__always)
    mutating func put(copyOf range: Range<Int>) {
        at.update(from: start + range.lowerBound, count: range.count)
        at += range.count
    }

    /// Goes back to a place in the buffer: what was written behind it is written anew.
    @inline(__always)
    mutating func goBack(to count: Int) { at = start + count }

    /// Writes over bytes that stand there.
    @inline(__always)
    func replace(_ place: Int, by bytes: (UInt8, UInt8, UInt8)) {
        (start[place], start[place + 1], start[place + 2]) = bytes
    }
}

/// Numbers.
extension Pen {
    /// Bytes to reserve for a number: 19 digits, of which the last are written eight at a time.
    static let longestNumber = 28

    /// Eight digits of a number below 10^8, the first in the lowest byte, each as its value: 4 + 4, 2 + 2, 1 + 1.
    @inline(__always)
    private static func digits(_ number: UInt64) -> UInt64 {
        let high = number / 10_000
        let fours = high | (number &- high &* 10_000) << 32
        let hundreds = (fours &* 10_486) >> 20 & 0x0000_007F_0000_007F
        let twos = hundreds | (fours &- hundreds &* 100) << 16
        let tens = (twos &* 103) >> 10 & 0x000F_000F_000F_000F
        return tens | (twos &- tens &* 10) << 8
    }

    private static let zeros: UInt64 = 0x3030_3030_3030_3030

    @inline(__always)
    private mutating func put(word: UInt64, bytes: Int) {
        UnsafeMutableRawPointer(at).storeBytes(of: word.littleEndian, as: UInt64.self)
        at += bytes
    }

    /// A number that is not negative.
    @inline(__always)
    mutating func put(number: Int) { put(magnitude: UInt64(truncatingIfNeeded: number)) }

    @inline(__always)
    private mutating func put(magnitude: UInt64) {
        if magnitude < 100_000_000 { putShort(magnitude) } else { putLong(magnitude) }
    }

    @inline(__always)
    private mutating func putShort(_ number: UInt64) {
        let digits = Pen.digits(number)
        // A zero is a digit too.
        let leading = (digits | 1 << 63).trailingZeroBitCount & ~7
        put(word: (digits | Pen.zeros) &>> UInt64(leading), bytes: 8 - leading >> 3)
    }

    private mutating func putLong(_ number: UInt64) {
        let (high, low) = number.quotientAndRemainder(dividingBy: 100_000_000)
        if high < 100_000_000 { putShort(high) } else { putLong(high) }
        put(word: Pen.digits(low) | Pen.zeros, bytes: 8)
    }

    /// The same, with zeros in front up to `width`.
    @inline(__always)
    mutating func put(number: Int, width: Int) {
        let value = UInt64(truncatingIfNeeded: number)
        if width <= 8, value < 100_000_000 {
            let digits = Pen.digits(value)
            let leading = min((digits | 1 << 63).trailingZeroBitCount >> 3, 8 - width)
            return put(word: (digits | Pen.zeros) &>> UInt64(leading << 3), bytes: 8 - leading)
        }
        var bound = 10
        for _ in 1..<max(1, min(width, 19)) {
            if number < bound { put(UInt8(ascii: "0")) }
            bound = bound > Int.max / 10 ? Int.max : bound * 10
        }
        put(number: number)
    }

    /// Bytes to reserve for a decimal.
    @inline(__always)
    static func room(for decimal: ExactDecimal) -> Int { 2 * longestNumber + decimal.scale }

    @inline(__always)
    mutating func put(_ decimal: ExactDecimal) {
        let scale = decimal.scale
        guard scale <= 8, let coefficient = Int64(exactly: decimal.coefficient) else {
            return putWide(decimal)
        }
        if coefficient < 0 { put(UInt8(ascii: "-")) }
        let magnitude = coefficient.magnitude
        if scale == 0 { return put(magnitude: magnitude) }
        var power: UInt64 = 1
        for _ in 0..<scale { power &*= 10 }
        let (whole, rest) = magnitude.quotientAndRemainder(dividingBy: power)
        put(magnitude: whole)
        put(UInt8(ascii: "."))
        // As many digits as the scale says.
        put(word: (Pen.digits(rest) | Pen.zeros) &>> UInt64((8 - scale) << 3), bytes: scale)
    }

    private mutating func putWide(_ decimal: ExactDecimal) {
        var bytes: [UInt8] = []
        decimal.write(into: &bytes)
        put(bytes)
    }
}

extension Pen: DigitSink {
    @inline(__always)
    mutating func append(_ byte: UInt8) { put(byte) }

    @inline(__always)
    mutating func append(_ text: StaticString) { put(text) }

    @inline(__always)
    mutating func appendDigits(_ number: Int, width: Int) { put(number: number, width: width) }
}

/// Texts inside JSON strings.
extension Pen {
    /// Bytes that a text of `count` bytes takes at most: no byte takes more than six in its escape, and the last are
    /// written eight at a time.
    @inline(__always)
    static func room(escaping count: Int) -> Int { count * 6 + 8 }

    /// What becomes of tabs and blanks.
    enum Blanks {
        /// They are part of what is quoted.
        case asTheyAre
        /// A tab is shown as a blank.
        case shown
        case dropped
    }

    /// Writes bytes of a text as the inside of a JSON string; whether each byte stands where it stood.
    ///
    /// Escapes what JSON asks for, and the line ends of Unicode (U+0085, U+2028, U+2029), which JSON
    /// leaves as they are: who splits NDJSON at all of them finds a record on each line all the same.
    @discardableResult
    mutating func put(
        escaping text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ blanks: Blanks = .asTheyAre
    ) -> Bool {
        let limit: UInt8 = blanks == .dropped ? 0x21 : 0x20
        var isStraight = true
        var from = start
        while true {
            from = putPlain(text, from, end, below: limit)
            if from >= end { return isStraight }
            let byte = text[from]
            from += 1
            if byte == 0x09, blanks == .shown {
                put(UInt8(ascii: " "))
                continue
            }
            isStraight = false
            if blanks == .dropped, byte == 0x09 || byte == 0x20 { continue }
            put(UInt8(ascii: "\\"))
            switch byte {
            case 0x22, 0x5C: put(byte)
            case 0x0A: put(UInt8(ascii: "n"))
            case 0x0D: put(UInt8(ascii: "r"))
            case 0x09: put(UInt8(ascii: "t"))
            default:
                var code = Int(byte)
                if byte >= 0x80 {
                    // It stops at these two of the characters of several bytes.
                    from += byte == 0xC2 ? 1 : 2
                    code = byte == 0xC2 ? 0x85 : 0x2000 | Int(text[from - 1] & 0x3F)
                }
                put(UInt8(ascii: "u"))
                for shift in [12, 8, 4, 0] {
                    let digit = UInt8(code >> shift & 0x0F)
                    put(digit < 10 ? 0x30 + digit : 0x61 + digit - 10)
                }
            }
        }
    }

    /// Writes bytes up to the first that is not written as it stands; where that is, or `end`.
    @inline(__always)
    private mutating func putPlain(
        _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, below limit: UInt8
    ) -> Int {
        guard let base = text.baseAddress else { return end }
        var from = start
        var out = at
        defer { at = out }
        // Eight bytes are written whatever they are; those that should not be are written over.
        while from &+ 8 <= end {
            let word = ByteScan.word(base, from)
            UnsafeMutableRawPointer(out).storeBytes(of: word.littleEndian, as: UInt64.self)
            let found = ByteScan.escaped(word, below: limit)
            if found != 0, let place = Pen.first(found, from, text, end) {
                out += place &- from
                return place
            }
            out += 8
            from &+= 8
        }
        guard from < end else { return end }
        let word = Pen.lastWord(text, from, base)
        UnsafeMutableRawPointer(out).storeBytes(of: word.littleEndian, as: UInt64.self)
        let found = ByteScan.escaped(word, below: limit)
        let stop = found == 0 ? end : Pen.first(found, from, text, end) ?? end
        out += stop &- from
        return stop
    }

    /// The first place of those that a word has found that is before `end` and is escaped indeed.
    private static func first(
        _ found: UInt64, _ from: Int, _ text: UnsafeBufferPointer<UInt8>, _ end: Int
    ) -> Int? {
        var found = found
        while found != 0 {
            let place = from &+ found.trailingZeroBitCount >> 3
            if place >= end { return nil }
            if text[place] < 0x80 || ByteScan.isLineEnd(text, place) { return place }
            found &= found &- 1
        }
        return nil
    }

    /// The eight bytes at a place, zeros where the text ends before.
    @inline(__always)
    private static func lastWord(
        _ text: UnsafeBufferPointer<UInt8>, _ from: Int, _ base: UnsafePointer<UInt8>
    ) -> UInt64 {
        let missing = from &+ 8 &- text.count
        if missing <= 0 { return ByteScan.word(base, from) }
        // The last eight bytes, those before `from` pushed out.
        if text.count >= 8 {
            return ByteScan.word(base, text.count &- 8) &>> UInt64(truncatingIfNeeded: missing &* 8)
        }
        var word: UInt64 = 0
        for index in from..<text.count {
            word |= UInt64(base[index]) &<< UInt64(truncatingIfNeeded: (index &- from) &* 8)
        }
        return word
    }
}
