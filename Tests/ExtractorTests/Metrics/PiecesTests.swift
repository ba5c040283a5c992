import Testing

@testable import Extractor

/// Pieces are what an array of ranges is, also beyond the two that lie in the value.
struct PiecesTests {
    private func pieces(_ count: Int) -> ([Range<Int>], Pieces) {
        let ranges = (0..<count).map { $0 * 10..<$0 * 10 + ($0 % 3) }
        var pieces = Pieces()
        for range in ranges { pieces.append(range) }
        return (ranges, pieces)
    }

    private func all(_ pieces: Pieces) -> [Range<Int>] { (0..<pieces.count).map { pieces[$0] } }

    @Test(arguments: 0..<6)
    func asAnArray(count: Int) {
        let (ranges, pieces) = pieces(count)
        #expect(all(pieces) == ranges)
        #expect(
            pieces.isEmpty == ranges.isEmpty && pieces.first == ranges.first && pieces.last == ranges.last)
        #expect(pieces.length == ranges.reduce(0) { $0 + $1.count })
        #expect(all(pieces.withoutFirst()) == Array(ranges.dropFirst()))
        #expect(all(pieces.withoutLast()) == Array(ranges.dropLast()))
        #expect(all(pieces.withoutEmpty()) == ranges.filter { !$0.isEmpty })
        #expect(all(pieces.followed(by: pieces)) == ranges + ranges)
        var more = pieces
        more.prepend(100..<101)
        #expect(all(more) == [100..<101] + ranges)
        more.setFirst(200..<202)
        #expect(all(more) == [200..<202] + ranges)
        #expect(pieces == self.pieces(count).1 && (count == 0) == (pieces == .none))
    }
}
