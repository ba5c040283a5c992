/// The one pass over the characters of a batch: folds, drops blanks, joins lines, and notes
/// where every byte came from.
///
/// Characters that read as they are, nearly all of a text, are passed over and copied as a block.
struct TextWriter {
    /// What a character is to the blanks beside it.
    enum Side: UInt8 { case none, chinese, digit, latin, other }

    /// Bytes behind what is written that a block may write over.
    static let slack = 16

    let text: UnsafeBufferPointer<UInt8>
    /// The text with its markup, whose characters are counted.
    private let source: UnsafeBufferPointer<UInt8>
    private let hasMarkup: Bool
    let tables: CharacterTable.Tables
    let words: LineWords
    let out: UnsafeMutablePointer<UInt8>
    /// Bytes written.
    var position = 0
    /// Characters before the one at hand. Of a text with markup they are others: there code points are counted anew.
    private var characters = 0
    private var counted = 0
    /// Code points of `source` before `counted`.
    private var codePoints = 0
    /// Source offset minus output offset of the current run.
    var shift = Int.min
    /// Where the run must end at the latest, in the output.
    private var runEnd = 0
    /// Columns of the blanks passed since the last character.
    var blanks = 0
    var isLetterSpaced = false

    init(
        text: UnsafeBufferPointer<UInt8>, source: UnsafeBufferPointer<UInt8>, tables: CharacterTable.Tables,
        words: LineWords, out: UnsafeMutablePointer<UInt8>
    ) {
        self.text = text
        self.source = source
        hasMarkup = source.baseAddress != text.baseAddress
        self.tables = tables
        self.words = words
        self.out = out
    }

    /// A run of joined lines as it is written.
    private struct OpenBlock {
        var start: Int
        /// Indices of its lines.
        var first: Int
        var last: Int
        var lineCount = 1
        var hasColumns: Bool
    }

    mutating func write(_ result: inout NormalizedText) {
        result.runs.append(NormalizedText.Run(start: 0, source: 0, codePoint: 0))
        out[0] = 0x0A
        position = 1
        var joiner = LineJoiner(text, tables.folded, words)
        let lines = result.lines
        var block: OpenBlock?
        // Where the last line ended that is not blank.
        var lastEnd = 0
        for i in lines.indices where !lines[i].isBlank {
            let line = lines[i]
            if var open = block, joiner.joins(lines, line: i) {
                blanks = isTornNumber(line, behind: lines[open.last]) ? 0 : 1
                open.last = i
                open.lineCount += 1
                if line.hasColumns { open.hasColumns = true }
                block = open
            } else {
                endBlock(block, lines, &result)
                joiner.beginBlock(lines, line: i)
                block = OpenBlock(start: position, first: i, last: i, hasColumns: line.hasColumns)
                blanks = 0
            }
            isLetterSpaced = line.isLetterSpaced || line.hasSpacedStretch
            characters += ByteScan.codePoints(in: text, lastEnd, Int(line.start))
            lastEnd = Int(line.end)
            writeLine(Int(line.start), lastEnd, &result)
        }
        endBlock(block, lines, &result)
    }

    /// Whether a number goes on over the border of two joined lines: `98.` `6%`, `2022-` `2023`.
    private func isTornNumber(_ next: SourceLine, behind previous: SourceLine) -> Bool {
        let first = text[Int(next.start)]
        guard position > 2 else { return false }
        let last = out[position - 1]
        switch last {
        case 0x2C, 0x2D, 0x2E, 0x2F, 0x3A, 0x7E:  // , - . / : ~
            return isDigit(first) && (isDigit(out[position - 2]) || out[position - 2] == 0x25)
        case 0x30...0x39 where isDigit(first):
            // 突破20 / 0亿元: a text wrapped at its width, with no blank where it was cut.
            let end = Int(previous.end)
            return previous.width >= 40 && previous.width + 2 >= next.width && end < text.count
                && (text[end] == 0x0A || text[end] == 0x0D)
                && isInProse(previous)
        case 0x30...0x39:
            return (first == 0x2C || first == 0x2E) && next.end - next.start > 1
                && isDigit(text[Int(next.start) + 1])
        default: return false
        }
    }

    /// Whether ideographs make up most of a line.
    private func isInProse(_ line: SourceLine) -> Bool {
        // An ideograph has three bytes and two columns.
        4 * (line.end - line.start) > 5 * line.width
    }

    private mutating func endBlock(
        _ block: OpenBlock?, _ lines: [SourceLine], _ result: inout NormalizedText
    ) {
        guard let block, position > block.start else { return }
        let isOpen = result.sentenceEnds.last != Int32(position)
        if isOpen { result.sentenceEnds.append(Int32(position)) }
        let last = lines[block.last]
        result.blocks.append(
            TextBlock(
                start: Int32(block.start), end: Int32(position), first: lines[block.first], last: last,
                lineCount: block.lineCount, isOpen: isOpen, hasColumns: block.hasColumns))
        map(Int(last.end), &result)
        out[position] = 0x0A
        position += 1
        shift = Int.min
    }

    /// Begins a run if the source of the next byte does not follow on.
    @inline(__always)
    private mutating func map(_ source: Int, _ result: inout NormalizedText) {
        if source &- position != shift || position >= runEnd { beginRun(source, &result) }
    }

    private mutating func beginRun(_ source: Int, _ result: inout NormalizedText) {
        shift = source - position
        runEnd = position + NormalizedText.longestRun
        if hasMarkup {
            codePoints += ByteScan.codePoints(in: self.source, counted, source)
            counted = max(counted, source)
        }
        result.runs.append(
            NormalizedText.Run(
                start: Int32(position), source: Int32(source),
                codePoint: Int32(hasMarkup ? codePoints : characters)))
    }

    /// What was written last.
    var side: Side {
        let last = out[position - 1]
        if last < 0x80 { return TextWriter.side(last) }
        // A character of two bytes has none of three before its last: what ends there goes on, or is ASCII.
        if position >= 3, out[position - 3] >= 0xE0 { return .chinese }
        return out[position - 2] == 0xC2 ? .other : out[position - 2] >= 0xC0 ? .latin : .chinese
    }

    /// What an ASCII character is, or one of three or four bytes; blocks of lines begin behind a line feed.
    @inline(__always)
    private static func side(_ lead: UInt8) -> Side {
        if lead >= 0x80 { return .chinese }
        if isDigit(lead) { return .digit }
        return lead == 0x0A ? .none : isLetter(lead) ? .latin : .other
    }

    /// Begins a character: writes the blank that stands before it, if one is to stand there.
    @inline(__always)
    mutating func begin(_ next: Side, _ source: Int, _ result: inout NormalizedText) {
        if blanks > 0 { writeBlank(next, source, &result) }
        map(source, &result)
    }

    private mutating func writeBlank(_ next: Side, _ source: Int, _ result: inout NormalizedText) {
        let isColumn = blanks >= 3
        let width = blanks
        let side = side
        blanks = 0
        // `%` after a blank belongs to the number before it.
        if !isColumn, side == .digit, text[source] == 0x25 { return }
        guard side != .none, isColumn || keepsBlank(side, next, width, source) else { return }
        map(source, &result)
        out[position] = isColumn ? 0x09 : 0x20
        position += 1
        shift = Int.min
    }

    private func keepsBlank(_ last: Side, _ next: Side, _ width: Int, _ source: Int) -> Bool {
        switch (last, next) {
        case (.chinese, .latin), (.latin, .chinese): true
        case (.chinese, _), (_, .chinese): false
        case (.digit, .digit), (.digit, .other), (.other, .digit), (.other, .other):
            !(isLetterSpaced && width == 1 && standApart(source))
        default: true
        }
    }

    /// Whether the characters on both sides of the blank before `source` have blanks on their
    /// other sides too, as in a letter-spaced number: `3 1 . 4`, `2 0 0 - 3 0 0`, not `2022 2023`.
    private func standApart(_ source: Int) -> Bool {
        guard source >= 2, text[source - 1] == 0x20 else { return false }
        var start = source - 2
        while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
        var end = source + 1
        while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
        return (start == 0 || text[start - 1] <= 0x20 || text[start - 1] >= 0x80)
            && (end == text.count || text[end] <= 0x20 || text[end] >= 0x80)
    }

    mutating func put(
        _ byte: UInt8, _ next: Side, _ source: Int, _ result: inout NormalizedText
    ) {
        begin(next, source, &result)
        out[position] = byte
        position += 1
    }

    mutating func copy(
        _ at: Int, _ length: Int, _ next: Side, _ result: inout NormalizedText
    ) {
        begin(next, at, &result)
        copyBlock(at, length)
    }

    @inline(__always)
    private mutating func copyBlock(_ at: Int, _ length: Int) {
        guard let base = text.baseAddress else { return }
        let from = UnsafeRawPointer(base + at)
        let to = UnsafeMutableRawPointer(out + position)
        if at &+ length &+ TextWriter.slack <= text.count {
            var copied = 0
            while copied < length {
                to.storeBytes(
                    of: from.loadUnaligned(fromByteOffset: copied, as: SIMD16<UInt8>.self), toByteOffset: copied,
                    as: SIMD16<UInt8>.self)
                copied &+= 16
            }
        } else {
            to.copyMemory(from: from, byteCount: length)
        }
        position &+= length
    }

    private mutating func writeLine(_ start: Int, _ end: Int, _ result: inout NormalizedText) {
        guard let base = text.baseAddress else { return }
        var at = start
        while at < end {
            if base[at] == 0x20 {
                blanks &+= 1
                characters &+= 1
                at &+= 1
                continue
            }
            let (plainEnd, count) = plain(base, at, end)
            if plainEnd > at {
                begin(TextWriter.side(base[at]), at, &result)
                copyBlock(at, plainEnd &- at)
                characters &+= count
                at = plainEnd
            } else {
                at &+= writeOther(base[at], at, &result)
                characters &+= 1
            }
        }
    }

    /// The end of the characters from `start` on that are copied as they are, at most as many bytes as a run may
    /// have, and how many there are. No blank stands among them, so only the first asks for what is before it.
    @inline(__always)
    private func plain(_ base: UnsafePointer<UInt8>, _ start: Int, _ lineEnd: Int) -> (end: Int, count: Int) {
        let end = min(lineEnd, start &+ NormalizedText.longestRun)
        var at = start
        var count = 0
        while true {
            while at &+ 2 < end, isPlain(base, at) {
                at &+= 3
                count &+= 1
            }
            let narrow = at
            while at < end, base[at] > 0x20, base[at] < 0x7F { at &+= 1 }
            count &+= at &- narrow
            if at &+ 2 >= end || base[at] < 0x80 { break }
            if at > narrow { continue }
            guard at > start, isPlain(base, behindAnother: at) else { break }
            at &+= 3
            count &+= 1
        }
        return (at, count)
    }

    @inline(__always)
    private func isPlain(_ base: UnsafePointer<UInt8>, _ at: Int) -> Bool {
        let pair = UnsafeRawPointer(base + at).loadUnaligned(as: UInt16.self)
        return tables.isPlain(UInt16(bigEndian: pair), base[at &+ 2])
    }

    /// Whether a character of three bytes is copied because of what stands before it: `，` that separates no
    /// thousands, what closes a quotation but no sentence.
    @inline(__always)
    private func isPlain(_ base: UnsafePointer<UInt8>, behindAnother at: Int) -> Bool {
        switch (base[at], base[at &+ 1], base[at &+ 2]) {
        case (0xEF, 0xBC, 0x8C): if isDigit(base[at &- 1]) { return false }
        case (0xEF, 0xBC, 0x89), (0xE2, 0x80, 0x99), (0xE2, 0x80, 0x9D), (0xE3, 0x80, 0x8D), (0xE3, 0x80, 0x8F):
            break
        default: return false
        }
        let scalar = Int(Scalar3.decode(text, at))
        return tables.folded[scalar] == 0 && tables.special[scalar] == 0
    }

    /// Writes the character at `at`, which reads otherwise than it stands; its bytes.
    private mutating func writeOther(_ lead: UInt8, _ at: Int, _ result: inout NormalizedText) -> Int {
        if lead < 0x80 {
            // Other control characters are dropped.
            if lead == 0x09 { blanks += 3 }
            return 1
        }
        if lead < 0xE0 {
            writeTwo(at, &result)
            return 2
        }
        if lead < 0xF0 {
            writeThree(at, &result)
            return 3
        }
        copy(at, 4, .chinese, &result)
        return 4
    }

    /// A sign that reads as one of ASCII.
    mutating func writeSign(_ byte: UInt8, _ at: Int, _ result: inout NormalizedText) {
        if byte == 0x25, blanks < 3, side == .digit { blanks = 0 }
        put(byte, .other, at, &result)
    }

    private mutating func writeTwo(_ at: Int, _ result: inout NormalizedText) {
        if text[at] == 0xC2, text[at + 1] == 0xA0 {
            blanks += 1
        } else if text[at] == 0xC2, text[at + 1] == 0xAD {
            // soft hyphen
        } else {
            // U+0080…U+00BF are signs: ¥ £ ° ± ·
            copy(at, 2, text[at] == 0xC2 ? .other : .latin, &result)
        }
    }

    @inline(__always)
    private mutating func writeThree(_ at: Int, _ result: inout NormalizedText) {
        let scalar = Scalar3.decode(text, at)
        let fold = tables.folded[Int(scalar)]
        if fold != 0 {
            replace(at, by: UInt32(fold), showing: UInt32(tables.special[Int(scalar)]), &result)
        } else if scalar >= 0x3400, scalar < 0xE000 {
            copy(at, 3, .chinese, &result)
        } else {
            writeSpecial(at, scalar, &result)
        }
    }

    /// Writes `reading`; if people should be shown another character, notes it.
    mutating func replace(
        _ at: Int, by reading: UInt32, showing shown: UInt32, _ result: inout NormalizedText
    ) {
        begin(.chinese, at, &result)
        if shown == 0 {
            result.substitutions.append(
                NormalizedText.Substitution(
                    start: Int32(position), original: (text[at], text[at + 1], text[at + 2])))
        } else if shown != reading {
            result.substitutions.append(
                NormalizedText.Substitution(
                    start: Int32(position), original: Scalar3.encode(shown)))
        }
        (out[position], out[position + 1], out[position + 2]) = Scalar3.encode(reading)
        position += 3
    }
}
