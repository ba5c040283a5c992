/// Scalars of the basic plane, a bit for each: 30 KB, of which a text in Chinese touches 3. What is asked of every
/// character of a text is asked of such a set; a table of values would push all else out of the cache.
struct ScalarSet: BitwiseCopyable, @unchecked Sendable {
    private let bits: UnsafeBufferPointer<UInt64>

    /// These and those of another set; scalars of other planes are left out. `storage` owns the memory.
    init(_ scalars: some Sequence<UInt32>, and others: ScalarSet? = nil, in storage: WordStorage) {
        let bits: UnsafeMutablePointer<UInt64> = storage.zeroes(Scalar3.rows)
        if let others = others?.bits.baseAddress { bits.update(from: others, count: Scalar3.rows) }
        for scalar in scalars where scalar < 0x10000 {
            bits[Scalar3.row(of: scalar)] |= 1 << UInt64(scalar & 63)
        }
        self.bits = UnsafeBufferPointer(start: bits, count: Scalar3.rows)
    }

    /// `scalar` is of the basic plane.
    @inline(__always)
    func contains(_ scalar: UInt32) -> Bool {
        bits[Scalar3.row(of: scalar)] &>> UInt64(scalar & 63) & 1 != 0
    }

    /// Behind the characters of three bytes from `at` on that are none of these, as far as four bytes can be looked at.
    @inline(__always)
    func skipOthers(_ text: UnsafeBufferPointer<UInt8>, _ at: Int, to end: Int) -> Int {
        guard let base = text.baseAddress else { return at }
        let last = min(end &- 3, text.count &- 4)
        var at = at
        while at <= last, Scalar3.isClear(Scalar3.four(base, at), in: bits) { at &+= 3 }
        return at
    }
}
