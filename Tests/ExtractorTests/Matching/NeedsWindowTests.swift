import Testing

@testable import Extractor

/// The sets of `needs` near candidates, against a look at all that stands behind each.
@Suite struct NeedsWindowTests {
    private let dispatch = CompiledPack.builtIn.dispatch

    private func plain(_ text: [UInt8], from start: Int) -> UInt32 {
        let end = min(text.count, start + RuleDispatch.reach)
        let near = text[start..<end].prefix { $0 != 0x0A }
        // A character that begins within reach counts, also where it ends beyond.
        var whole = Array(near)
        if near.endIndex == end { whole += text[end...].prefix { $0 & 0xC0 == 0x80 } }
        return String(decoding: whole, as: UTF8.self).unicodeScalars.reduce(0) {
            $1.value < 0x10000 ? $0 | dispatch.sets(of: $1.value) : $0
        }
    }

    @Test(arguments: 0..<200)
    func itSeesWhatStandsNear(_ seed: Int) {
        var random = Seeded(seed)
        let pieces = ["年", "月", "日", "约", "至", "-", "%", "（", "两", "2", "的", "公司", "a", "é", "😀", "\n", "~"]
        let count = Int.random(in: 1...400, using: &random)
        let words = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "年" }
        let text = Array(words.joined().utf8)
        let starts = text.indices.filter {
            text[$0] & 0xC0 != 0x80 && Int.random(in: 0..<4, using: &random) == 0
        }
        let places = UnsafeMutablePointer<Int>.allocate(capacity: NeedsWindow.capacity)
        defer { places.deallocate() }
        var window = NeedsWindow(places)
        text.withUnsafeBufferPointer { bytes in
            for start in starts {
                window.look(bytes, from: start, dispatch)
                let met = (0..<dispatch.setCount).reduce(0 as UInt32) { sets, set in
                    window.meets(1 << UInt32(set), from: start) ? sets | 1 << UInt32(set) : sets
                }
                let expected = plain(text, from: start)
                #expect(met == expected, "seed \(seed), at byte \(start)")
                #expect(window.meets(expected, from: start))
            }
        }
    }

    /// A set without a place spares no work.
    @Test func allSetsOfTheBuiltInPackHaveAPlace() {
        #expect((1...NeedsWindow.capacity).contains(dispatch.setCount))
        let known = dispatch.needs.reduce(0, |)
        #expect(UInt32.bitWidth - known.leadingZeroBitCount <= dispatch.setCount)
    }
}
