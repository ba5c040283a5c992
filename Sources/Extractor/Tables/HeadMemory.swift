/// What words say as part of a head.
///
/// Sendable as `GridWords` is.
final class HeadSaying: Equatable, Sendable {
    let phrase: HeadPhrase
    /// What they make of a column that holds at one time.
    let shape: HeadShape
    let countsFrom1912: Bool
    /// Whether it depends on the report when they hold.
    let isTimed: Bool

    init(_ phrase: HeadPhrase, _ shape: HeadShape, countsFrom1912: Bool) {
        (self.phrase, self.shape) = (phrase, shape)
        self.countsFrom1912 = countsFrom1912
        isTimed = !phrase.dates.isEmpty || phrase.relative != nil
    }

    static func == (a: HeadSaying, b: HeadSaying) -> Bool {
        a === b || a.phrase == b.phrase && a.countsFrom1912 == b.countsFrom1912
    }
}

/// Reads the words of heads, those of a report once: it says 期末余额 above hundreds of tables, and each is tried as a head
/// in many ways.
///
/// Sendable as `GridWords` is: one thread at a time reads a report.
final class HeadMemory: @unchecked Sendable {
    private struct Known {
        let plain: [UInt8]
        let said: HeadSaying

        func isOf(_ plain: UnsafeBufferPointer<UInt8>, countsFrom1912: Bool) -> Bool {
            said.countsFrom1912 == countsFrom1912 && self.plain.count == plain.count
                && self.plain.elementsEqual(plain)
        }
    }

    private var known: [Known] = []
    /// By the hash of their words where they are in `known`, from 1 on; of those of one hash the last is known.
    private var places: [UInt16] = []

    private static let size = 1024
    /// Longer words are seldom said twice.
    private static let longest = 96

    /// What words say that stand alone, as they are looked up; ranges are of these bytes.
    func said(
        _ plain: UnsafeBufferPointer<UInt8>, _ pack: CompiledPack, countsFrom1912: Bool
    ) -> HeadSaying {
        if plain.count > HeadMemory.longest { return read(plain, pack, countsFrom1912) }
        if places.isEmpty { places = Array(repeating: 0, count: HeadMemory.size) }
        let place = HeadMemory.hash(plain) & (HeadMemory.size - 1)
        let index = Int(places[place])
        if index > 0, known[index - 1].isOf(plain, countsFrom1912: countsFrom1912) {
            return known[index - 1].said
        }
        let new = Known(plain: Array(plain), said: read(plain, pack, countsFrom1912))
        if index > 0 {
            known[index - 1] = new
        } else {
            known.append(new)
            places[place] = UInt16(known.count)
        }
        return new.said
    }

    private func read(
        _ plain: UnsafeBufferPointer<UInt8>, _ pack: CompiledPack, _ countsFrom1912: Bool
    ) -> HeadSaying {
        let passage = Passage(pack, plain)
        let phrase = HeadReader(passage: passage, countsFrom1912: countsFrom1912).read(0..<plain.count)
        return HeadSaying(phrase, HeadShape(phrase, passage), countsFrom1912: countsFrom1912)
    }

    /// The upper bits of a product depend on all bytes.
    private static func hash(_ plain: UnsafeBufferPointer<UInt8>) -> Int {
        var hash: UInt64 = 0
        for byte in plain { hash = (hash ^ UInt64(byte)) &* 0x9E37_79B9_7F4A_7C15 }
        return Int(hash >> 40)
    }

    func said(_ plain: [UInt8], _ pack: CompiledPack, countsFrom1912: Bool) -> HeadSaying {
        plain.withUnsafeBufferPointer { said($0, pack, countsFrom1912: countsFrom1912) }
    }

    func said(_ words: GridText, _ pack: CompiledPack, countsFrom1912: Bool) -> HeadSaying {
        if let said = words.said, said.countsFrom1912 == countsFrom1912 { return said }
        return words.withPlain { said($0, pack, countsFrom1912: countsFrom1912) }
    }
}
