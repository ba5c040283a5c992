/// A whole number that is kept in fewer bytes than it is reckoned with.
///
/// What is found in a text is copied many times on its way: a mention of 430 bytes costs more to copy than to find, one of
/// 130 does not. Numbers beyond the storage become its largest or smallest.
///
///     @Packed<Int16> var year = 2023
@propertyWrapper
struct Packed<Storage: FixedWidthInteger & Sendable & BitwiseCopyable>: BitwiseCopyable, Sendable, Hashable {
    private var stored: Storage

    @inline(__always)
    init(wrappedValue: Int) { stored = Storage(clamping: wrappedValue) }

    @inline(__always)
    var wrappedValue: Int {
        get { Int(truncatingIfNeeded: stored) }
        set { stored = Storage(clamping: newValue) }
    }
}

/// A range of places in the text of a batch, which has less than 2 GB.
@propertyWrapper
struct PackedRange: BitwiseCopyable, Sendable, Hashable {
    private var start: Int32
    private var end: Int32

    @inline(__always)
    init(wrappedValue: Range<Int>) {
        start = Int32(clamping: wrappedValue.lowerBound)
        end = Int32(clamping: wrappedValue.upperBound)
    }

    @inline(__always)
    var wrappedValue: Range<Int> {
        get { Range(uncheckedBounds: (Int(start), Int(end))) }
        set { self = PackedRange(wrappedValue: newValue) }
    }
}

/// An index that may be none.
@propertyWrapper
struct PackedIndex: BitwiseCopyable, Sendable, Hashable {
    private var stored: Int32

    @inline(__always)
    init(wrappedValue: Int?) { stored = wrappedValue.map { Int32(clamping: $0) } ?? -1 }

    @inline(__always)
    var wrappedValue: Int? {
        get { stored < 0 ? nil : Int(stored) }
        set { self = PackedIndex(wrappedValue: newValue) }
    }
}
