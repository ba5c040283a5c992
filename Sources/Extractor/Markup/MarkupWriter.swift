/// The one pass over the marks of a batch.
///
/// It jumps from one character that may be a mark to the next; each kind of markup is a file of its own.
struct MarkupWriter {
    let text: UnsafeBufferPointer<UInt8>
    /// The copy; the text itself until something is hidden.
    private(set) var out: [UInt8] = []
    private(set) var hasChanged = false
    private var start: Int
    /// Where the line at hand ends, if it is a row of a table of Markdown.
    var pipesEnd = -1
    /// Where the last row of such a table ended.
    var lastPipesEnd = -1
    /// Where the line at hand ends, if it is no such row.
    var plainEnd = -1
    /// Whether a comment that never ends has been seen: no other is looked for then.
    var hasOpenComment = false
    var table = HTMLTable()
    /// The next of each sign that brackets are looked for by: a text of open ones would be searched again and again.
    private var ends = NextMark(0x0A)
    var squares = NextMark(UInt8(ascii: "]"))
    var rounds = NextMark(UInt8(ascii: ")"))

    init(_ text: UnsafeBufferPointer<UInt8>, from start: Int) {
        self.text = text
        self.start = start
    }

    mutating func write() {
        var at = start
        while at < text.count {
            let next = step(at)
            if table.isOpen { joinLines(at, next) }
            at = max(next, at + 1)
            let mark = ByteScan.firstMarkup(in: text, at, text.count)
            if table.isOpen { joinLines(at, mark) }
            at = mark
        }
    }

    /// Looks at the character at `at`; where to go on.
    private mutating func step(_ at: Int) -> Int {
        switch text[at] {
        case UInt8(ascii: "<"): return tag(at)
        case UInt8(ascii: "&"): return entity(at)
        case UInt8(ascii: "\\"): return escape(at)
        case UInt8(ascii: "$"): return formula(at)
        case UInt8(ascii: "*"), UInt8(ascii: "`"): return emphasis(at)
        case UInt8(ascii: "|"): return pipe(at)
        case UInt8(ascii: "#"): return heading(at)
        case UInt8(ascii: "["): return link(at)
        case UInt8(ascii: "^"): return raised(at)
        case UInt8(ascii: "("): return glyph(at)
        default: return at + 1
        }
    }

    // MARK: - Changes

    private mutating func change() {
        if hasChanged { return }
        out = Array(text)
        hasChanged = true
    }

    mutating func hide(_ range: Range<Int>) {
        if range.isEmpty { return }
        change()
        for at in range where out[at] != 0x0A && out[at] != 0x0D { out[at] = MarkupMask.nothing }
    }

    /// Has a range read as one character, which is no longer than it.
    mutating func put(_ character: Unicode.Scalar, _ range: Range<Int>) {
        put(Array(String(character).utf8), range)
    }

    mutating func put(_ bytes: [UInt8], _ range: Range<Int>) {
        guard bytes.count <= range.count else { return }
        change()
        for at in range { out[at] = MarkupMask.rest }
        for (offset, byte) in bytes.enumerated() { out[range.lowerBound + offset] = byte }
    }

    /// A tab or a line end in place of a mark, the rest of it hidden.
    mutating func separate(_ byte: UInt8, count: Int = 1, _ range: Range<Int>) {
        hide(range)
        for at in range.prefix(count) { out[at] = byte }
    }

    /// Lines of HTML end inside rows and cells as they please. A line that closes a sentence may end a batch, so
    /// what is known of a table ends there, however the text is cut.
    private mutating func joinLines(_ start: Int, _ end: Int) {
        for at in start..<min(end, text.count) where text[at] == 0x0A || text[at] == 0x0D {
            if SentenceEnd.closes(text, from: 0, lineEnd: at) {
                table = HTMLTable()
                return
            }
            change()
            let isPair = text[at] == 0x0D && at + 1 < text.count && text[at + 1] == 0x0A
            out[at] = isPair ? MarkupMask.nothing : MarkupMask.innerLineEnd
        }
    }

    // MARK: - Looking

    func byte(_ at: Int) -> UInt8 { at >= 0 && at < text.count ? text[at] : 0x0A }

    func isBlankOrEnd(_ at: Int) -> Bool { byte(at) <= 0x20 }

    func lineStart(_ at: Int) -> Int {
        var at = at
        while at > 0, text[at - 1] != 0x0A, text[at - 1] != 0x0D { at -= 1 }
        return at
    }

    /// The end of the line, or `most` bytes on.
    mutating func lineEnd(_ at: Int, most: Int = Int.max) -> Int {
        min(most < text.count - at ? at + most : text.count, ends.first(in: text, from: at))
    }

    /// Whether only blanks stand before `at` in its line.
    func opensLine(_ at: Int) -> Bool {
        var at = at
        while at > 0, text[at - 1] == 0x20 || text[at - 1] == 0x09 { at -= 1 }
        return at == 0 || text[at - 1] == 0x0A || text[at - 1] == 0x0D
    }

    func has(_ word: StaticString, at: Int) -> Bool {
        guard at >= 0, at + word.utf8CodeUnitCount <= text.count else { return false }
        for offset in 0..<word.utf8CodeUnitCount where text[at + offset] != word.utf8Start[offset] {
            return false
        }
        return true
    }
}

/// Where the next of a sign stands in its line, or the end of that, remembered while what asks is before it.
struct NextMark {
    private let sign: UInt8
    /// Nothing of the kind stands in `from..<at`.
    private var from = 0
    private var at = -1

    init(_ sign: UInt8) { self.sign = sign }

    /// The place of the sign or of the end of the line or the text.
    mutating func first(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        if start >= from, start <= at { return at }
        from = start
        at = start
        while at < text.count, text[at] != sign, text[at] != 0x0A, text[at] != 0x0D { at += 1 }
        return at
    }

    /// The place of the sign, if it stands in the line and less than `most` bytes on.
    mutating func first(in text: UnsafeBufferPointer<UInt8>, from start: Int, most: Int) -> Int? {
        let found = first(in: text, from: start)
        return found - start < most && found < text.count && text[found] == sign ? found : nil
    }
}
