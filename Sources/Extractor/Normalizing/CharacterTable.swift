/// How single characters are read: glyph variants, Traditional characters, old numerals.
///
/// Every replacement has three UTF-8 bytes, as what it replaces: text before and after
/// differs in bytes but not in length. Pairs that are not of that kind are left out.
public final class CharacterTable: Sendable {
    /// What a scalar of the basic plane reads as; 0 where it stands for itself.
    private let folded: [UInt16]
    /// For glyphs what is shown, for look-alikes of numerals what they read as between them.
    private let special: [UInt16]
    /// A bit for each character of three bytes that is not simply copied (`Scalar3.isClear`).
    private let marked: [UInt64]
    private let keepsSigns: Bool

    /// `glyphs` are other shapes of the same character (radicals, compatibility forms) and
    /// are replaced in the text shown too; `traditional` only in the text that is read.
    /// `numerals` are old forms of numerals, and look-alikes such as `○`, which read as one
    /// only beside a numeral.
    public convenience init(
        glyphs: [(String, String)], traditional: [(String, String)],
        numerals: [(String, String)] = []
    ) {
        self.init(
            glyphs.compactMap(CharacterTable.scalars), traditional.compactMap(CharacterTable.scalars),
            numerals.compactMap(CharacterTable.scalars))
    }

    /// Of texts of pairs: what stands for, what it reads as, and so on.
    convenience init(
        glyphs: UnsafeBufferPointer<UInt8>, traditional: UnsafeBufferPointer<UInt8>,
        numerals: UnsafeBufferPointer<UInt8>
    ) {
        self.init(
            CharacterTable.scalars(glyphs), CharacterTable.scalars(traditional),
            CharacterTable.scalars(numerals))
    }

    private init(
        _ glyphs: [(from: Int, to: Int)], _ traditional: [(from: Int, to: Int)],
        _ numerals: [(from: Int, to: Int)]
    ) {
        var folded = [UInt16](repeating: 0, count: 0x10000)
        var special = [UInt16](repeating: 0, count: 0x10000)
        for (from, to) in traditional { folded[from] = UInt16(to) }
        for (from, to) in numerals {
            if to == Int(Unicode.Scalar.zeroNumeral.value) || (0x3105...0x312F).contains(from) {
                special[from] = UInt16(to)
                folded[from] = 0
            } else {
                folded[from] = UInt16(to)
            }
        }
        for (from, to) in glyphs {
            special[from] = UInt16(to)
            // A glyph may stand for a Traditional character.
            folded[from] = folded[to] > 0 ? folded[to] : UInt16(to)
        }
        self.folded = folded
        self.special = special
        marked = CharacterTable.marked(
            [traditional, numerals, glyphs].joined().map(\.from), folded: folded, special: special)
        keepsSigns = "，）’”」』".unicodeScalars.allSatisfy {
            folded[Int($0.value)] == 0 && special[Int($0.value)] == 0
        }
    }

    private static func marked(_ keys: [Int], folded: [UInt16], special: [UInt16]) -> [UInt64] {
        var marked = [UInt64](repeating: 0, count: Scalar3.rows)
        func mark(_ scalar: Int) {
            marked[Scalar3.row(of: UInt32(scalar))] |= 1 << UInt64(scalar & 0x3F)
        }
        for range in TextWriter.marked { range.forEach(mark) }
        // Of look-alikes of numerals only signs are looked at again.
        for key in keys where folded[key] != 0 || !(0x3400..<0xE000).contains(key) { mark(key) }
        return marked
    }

    /// The pairs of characters of three bytes; others are left out.
    private static func scalars(_ text: UnsafeBufferPointer<UInt8>) -> [(from: Int, to: Int)] {
        var pairs: [(from: Int, to: Int)] = []
        pairs.reserveCapacity(text.count / 6)
        var from: Int?
        var at = 0
        while at < text.count {
            let lead = text[at]
            let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
            let scalar = length == 3 && at + 2 < text.count ? Int(text.scalar3(at)) : 0
            at += length
            guard let first = from else {
                from = scalar
                continue
            }
            if first > 0, scalar > 0 { pairs.append((first, scalar)) }
            from = nil
        }
        return pairs
    }

    private static func scalars(_ pair: (String, String)) -> (from: Int, to: Int)? {
        guard let from = pair.0.unicodeScalars.first, pair.0.unicodeScalars.count == 1,
            let to = pair.1.unicodeScalars.first, pair.1.unicodeScalars.count == 1,
            (0x800...0xFFFF).contains(from.value), (0x800...0xFFFF).contains(to.value)
        else { return nil }
        return (Int(from.value), Int(to.value))
    }

    /// The text with each character as it reads; blanks and signs stay as they are.
    func reading(of text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { result.append(reading(of: scalar)) }
        return String(result)
    }

    func reading(of scalar: Unicode.Scalar) -> Unicode.Scalar {
        let to = scalar.value < 0x10000 ? folded[Int(scalar.value)] : 0
        return to > 0 ? Unicode.Scalar(to) ?? scalar : scalar
    }

    /// What the writer of a text looks up; it lives as long as the call it is handed to.
    struct Tables {
        let folded: UnsafeBufferPointer<UInt16>
        let special: UnsafeBufferPointer<UInt16>
        fileprivate let marked: UnsafeBufferPointer<UInt64>
        /// Whether `，`, closing quotations and closing brackets stand for themselves.
        let keepsSigns: Bool

        /// Whether four bytes, the first the highest, begin with a character of three that is copied as it is.
        @inline(__always)
        func isPlain(_ four: UInt32) -> Bool { Scalar3.isClear(four, in: marked) }
    }

    func withTables<R>(_ body: (Tables) -> R) -> R {
        folded.withUnsafeBufferPointer { folded in
            special.withUnsafeBufferPointer { special in
                marked.withUnsafeBufferPointer {
                    body(Tables(folded: folded, special: special, marked: $0, keepsSigns: keepsSigns))
                }
            }
        }
    }
}
