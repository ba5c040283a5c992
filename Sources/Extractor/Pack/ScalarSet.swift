/// Scalars of the basic plane, a bit for each: 8 KB, of which a text in Chinese touches 3. What is asked of every
/// character of a text is asked of such a set; a table of values would push all else out of the cache.
struct ScalarSet: BitwiseCopyable, @unchecked Sendable {
    private let bits: UnsafePointer<UInt64>

    /// These and those of another set; scalars of other planes are left out. `storage` owns the memory.
    init(_ scalars: some Sequence<UInt32>, and others: ScalarSet? = nil, in storage: WordStorage) {
        let bits: UnsafeMutablePointer<UInt64> = storage.zeroes(0x10000 / 64)
        if let others { bits.update(from: others.bits, count: 0x10000 / 64) }
        for scalar in scalars where scalar < 0x10000 {
            bits[Int(scalar >> 6)] |= 1 << UInt64(scalar & 63)
        }
        self.bits = UnsafePointer(bits)
    }

    /// `scalar` is of the basic plane.
    @inline(__always)
    func contains(_ scalar: UInt32) -> Bool { bits[Int(scalar >> 6)] >> UInt64(scalar & 63) & 1 != 0 }
}
