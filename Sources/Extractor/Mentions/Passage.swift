/// A text and the rules it is read with: what every reader of a batch has in its hands.
///
/// Whoever runs the batch holds the bytes of the text, and the pack (`Uncounted`), while the passage lives.
struct Passage {
    @Uncounted var pack: CompiledPack
    let text: TextView
    /// Who wants to know why something is refused.
    let account: AccountHandle

    init(
        _ pack: CompiledPack, _ bytes: UnsafeBufferPointer<UInt8>, account: AccountHandle = .none
    ) {
        _pack = Uncounted(wrappedValue: pack)
        text = TextView(bytes)
        self.account = account
    }
}

/// Reads something of a passage.
protocol PassageReader {
    var passage: Passage { get }
}

extension PassageReader {
    @inline(__always)
    var pack: CompiledPack { passage.pack }

    @inline(__always)
    var text: TextView { passage.text }

    @inline(__always)
    var grammar: Grammar { passage.pack.grammar }

    /// Whether 年 stands at `at`.
    func isYearWord(at: Int) -> Bool {
        grammar.dateUnit.longest(in: text, at: at).map { DateUnit($0) == .year } ?? false
    }

    /// What joins two members of a list at `at`: 、 or a word, and where it ends.
    func join(at: Int) -> (join: Join, end: Int)? {
        if text.char(at: at) == "、" { return (.and, at + 3) }
        guard let hit = grammar.join.longest(in: text, at: at) else { return nil }
        return (Join(hit), at + hit.length)
    }

    /// Whether one to `most` joins or commas, and nothing else, stand between two members of a list.
    func isJoined(
        from start: Int, to end: Int, most: Int, _ accepts: (Join, _ isComma: Bool) -> Bool
    ) -> Bool {
        var at = start
        for _ in 0..<most where at < end {
            if text.char(at: at) == "，" {
                guard accepts(.and, true) else { return false }
                at += 3
            } else {
                guard let found = join(at: at), accepts(found.join, false) else { return false }
                at = found.end
            }
        }
        return at == end && end > start
    }

    /// Whether the rules count a character among the Chinese numerals.
    @inline(__always)
    func isNumeral(_ character: Unicode.Scalar) -> Bool {
        character.value < 0x10000 && pack.dispatch.numerals.contains(character.value)
    }
}
