/// Pieces of a text that together say something, in their order: 占营业收入的比重, 甲烷 and 排放量 of 甲烷、VOCs排放量.
///
/// Nearly always there are one or two, which lie in the value itself; an array holds what is beyond.
struct Pieces: Equatable {
    private(set) var count = 0
    private var one = PackedRange(wrappedValue: 0..<0)
    private var two = PackedRange(wrappedValue: 0..<0)
    private var more: [PackedRange]?

    static let none = Pieces()

    init() {}

    @inline(__always)
    init(_ piece: Range<Int>) {
        one = PackedRange(wrappedValue: piece)
        count = 1
    }

    @inline(__always)
    var isEmpty: Bool { count == 0 }

    @inline(__always)
    var first: Range<Int>? { count > 0 ? one.wrappedValue : nil }

    @inline(__always)
    var last: Range<Int>? { count > 0 ? self[count - 1] : nil }

    /// Bytes of all of them.
    var length: Int {
        var sum = 0
        forEach { sum += $0.count }
        return sum
    }

    @inline(__always)
    subscript(_ index: Int) -> Range<Int> {
        switch index {
        case 0: one.wrappedValue
        case 1: two.wrappedValue
        default: more?[index - 2].wrappedValue ?? 0..<0
        }
    }

    @inline(__always)
    func forEach(_ body: (Range<Int>) -> Void) {
        for index in 0..<count { body(self[index]) }
    }

    func contains(where isSuch: (Range<Int>) -> Bool) -> Bool {
        for index in 0..<count where isSuch(self[index]) { return true }
        return false
    }

    mutating func append(_ piece: Range<Int>) {
        let piece = PackedRange(wrappedValue: piece)
        switch count {
        case 0: one = piece
        case 1: two = piece
        default:
            if more == nil { more = [] }
            more?.append(piece)
        }
        count += 1
    }

    mutating func append(_ pieces: Pieces) { pieces.forEach { append($0) } }

    /// Puts a piece in front of the others.
    @inline(__always)
    mutating func prepend(_ piece: Range<Int>) {
        if count == 0 { return append(piece) }
        self = Pieces(piece).followed(by: self)
    }

    func followed(by other: Pieces) -> Pieces {
        var result = self
        result.append(other)
        return result
    }

    @inline(__always)
    mutating func setFirst(_ piece: Range<Int>) {
        if count > 0 { one = PackedRange(wrappedValue: piece) }
    }

    /// All but the first.
    func withoutFirst() -> Pieces {
        var result = Pieces()
        for index in 1..<max(1, count) { result.append(self[index]) }
        return result
    }

    /// All but the last.
    func withoutLast() -> Pieces {
        var result = Pieces()
        for index in 0..<max(0, count - 1) { result.append(self[index]) }
        return result
    }

    /// Those that hold a byte at least.
    func withoutEmpty() -> Pieces {
        guard contains(where: { $0.isEmpty }) else { return self }
        var result = Pieces()
        forEach { if !$0.isEmpty { result.append($0) } }
        return result
    }
}
