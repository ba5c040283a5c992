/// Sixteen bytes of a text, looked at together.
///
/// Swift's vectors are what the machine has for them: SSE2, NEON, plain words where it has neither. Bytes are compared
/// as signed ones, for which every machine has an instruction: 0x80…0xFF come before 0x00…0x7F.
struct ByteLanes {
    @inline(__always)
    static var count: Int { 16 }

    private var lanes: SIMD16<Int8>

    /// The caller knows that they are there.
    @inline(__always)
    init(_ base: UnsafePointer<UInt8>, _ at: Int) {
        lanes = UnsafeRawPointer(base + at).loadUnaligned(as: SIMD16<Int8>.self)
    }

    /// Those from `at` up to `end`, which is behind it; what lies behind `end` reads as `#`.
    @inline(__always)
    init(_ text: UnsafeBufferPointer<UInt8>, _ base: UnsafePointer<UInt8>, _ at: Int, to end: Int) {
        guard at &+ ByteLanes.count <= text.count else {
            self.init(lastOf: base, at, to: end)
            return
        }
        self.init(base, at)
        guard end &- at < ByteLanes.count else { return }
        // Ones in the bytes that are not to be read.
        let bits = UInt64(end &- at) &* 8
        let low: UInt64 = bits < 64 ? ~0 &<< bits : 0
        let high: UInt64 = bits < 64 ? ~0 : ~0 &<< (bits &- 64)
        let behind = unsafeBitCast(
            SIMD2(UInt64(littleEndian: low), UInt64(littleEndian: high)), to: SIMD16<Int8>.self)
        lanes = lanes & ~behind | SIMD16(repeating: ByteLanes.filler) & behind
    }

    /// The last of a text, of which less than sixteen bytes are there.
    @inline(never)
    private init(lastOf base: UnsafePointer<UInt8>, _ at: Int, to end: Int) {
        lanes = SIMD16(repeating: ByteLanes.filler)
        for place in at..<end { lanes[place &- at] = Int8(bitPattern: base[place]) }
    }

    @inline(__always)
    private static var filler: Int8 { 0x23 }

    @inline(__always)
    func equal(_ byte: UInt8) -> Found { Found(lanes .== SIMD16(repeating: Int8(bitPattern: byte))) }

    /// Those that are `byte` but for bits that `mask` does not have.
    @inline(__always)
    func equal(_ byte: UInt8, under mask: UInt8) -> Found {
        Found(lanes & SIMD16(repeating: Int8(bitPattern: mask)) .== SIMD16(repeating: Int8(bitPattern: byte)))
    }

    /// Those from `first` to `last` in the order of signed bytes: 0xEA to 0x20 are the highest and the lowest.
    @inline(__always)
    func within(_ first: UInt8, _ last: UInt8) -> Found {
        Found(
            (lanes .>= SIMD16(repeating: Int8(bitPattern: first)))
                .& (lanes .<= SIMD16(repeating: Int8(bitPattern: last))))
    }

    /// Those that go on with a character.
    @inline(__always)
    var continuing: Found { within(0x80, 0xBF) }

    /// ASCII letters.
    @inline(__always)
    var letters: Found {
        var lower = self
        lower.lanes |= SIMD16(repeating: 0x20)
        return lower.within(0x61, 0x7A)
    }

    /// Those that are the same in both.
    @inline(__always)
    func same(as other: ByteLanes) -> Found { Found(lanes .== other.lanes) }

    /// Which of sixteen bytes are found.
    struct Found {
        private var lanes: SIMD16<UInt8>

        @inline(__always)
        fileprivate init(_ mask: SIMDMask<SIMD16<Int8>>) {
            lanes = unsafeBitCast(mask, to: SIMD16<UInt8>.self)
        }

        @inline(__always)
        private init(_ lanes: SIMD16<UInt8>) { self.lanes = lanes }

        /// None.
        @inline(__always)
        init() { lanes = SIMD16() }

        /// All ones for each byte that is found; the first byte is the lowest.
        @inline(__always)
        var words: (UInt64, UInt64) {
            let words = unsafeBitCast(lanes, to: SIMD2<UInt64>.self)
            return (UInt64(littleEndian: words[0]), UInt64(littleEndian: words[1]))
        }

        @inline(__always)
        var isEmpty: Bool {
            let words = unsafeBitCast(lanes, to: SIMD2<UInt64>.self)
            return words[0] | words[1] == 0
        }

        /// The first; 16 if there is none.
        @inline(__always)
        var first: Int {
            let (low, high) = words
            return low != 0 ? low.trailingZeroBitCount >> 3 : 8 &+ high.trailingZeroBitCount >> 3
        }

        @inline(__always)
        static func | (a: Found, b: Found) -> Found { Found(a.lanes | b.lanes) }
        @inline(__always)
        static func & (a: Found, b: Found) -> Found { Found(a.lanes & b.lanes) }
        @inline(__always)
        static func ^ (a: Found, b: Found) -> Found { Found(a.lanes ^ b.lanes) }

        /// Counts what is found, of 255 times sixteen bytes at most.
        struct Counter {
            private var lanes = SIMD16<UInt8>()

            @inline(__always)
            init() {}

            @inline(__always)
            mutating func add(_ found: Found) { lanes &-= found.lanes }

            var sum: Int {
                let even: UInt64 = 0x00FF_00FF_00FF_00FF
                let words = unsafeBitCast(lanes, to: SIMD2<UInt64>.self)
                // Four sums of at most 1020.
                let sums =
                    (words[0] & even) &+ (words[0] >> 8 & even) &+ (words[1] & even)
                    &+ (words[1] >> 8 & even)
                return Int((sums &* 0x0001_0001_0001_0001) >> 48)
            }
        }
    }
}
