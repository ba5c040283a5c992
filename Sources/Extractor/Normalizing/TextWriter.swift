/// The one pass over the characters of a batch: folds, drops blanks, joins lines, and notes
/// where every byte came from.
///
/// Characters that read as they are or are only replaced, nearly all of a text, are copied in a loop that asks a
/// table and nothing else; what is to be done where a block of them begins is done once.
struct TextWriter: ~Copyable {
    /// What a character is to the blanks beside it.
    enum Side: UInt8 { case none, chinese, digit, latin, other }

    /// Bytes behind what is written that a block may write over.
    static let slack = 4

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
    var characters = 0
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

    private var runs = Growing<NormalizedText.Run>()
    var substitutions = Growing<NormalizedText.Substitution>()
    var sentenceEnds = Growing<Int32>()
    private var blocks: [TextBlock] = []

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

    /// Writes the text of `result`, of which the lines are there.
    mutating func write(_ result: inout NormalizedText) {
        runs.append(NormalizedText.Run(start: 0, source: 0, codePoint: 0))
        out[0] = 0x0A
        position = 1
        blocks = result.blocks
        result.blocks = []
        var joiner = LineJoiner(text, tables.folded, words)
        let lines = result.lines
        var block: OpenBlock?
        // Where the last line ended that is not blank.
        var lastEnd = 0
        for i in lines.indices where !lines[i].isBlank {
            let line = lines[i]
            if joiner.joins(lines, line: i), var open = block {
                blanks = isTornNumber(lines, i, behind: open.last) ? 0 : 1
                open.last = i
                open.lineCount += 1
                if line.hasColumns { open.hasColumns = true }
                block = open
            } else {
                endBlock(block, lines)
                block = OpenBlock(start: position, first: i, last: i, hasColumns: line.hasColumns)
                blanks = 0
            }
            isLetterSpaced = line.isLetterSpaced || line.hasSpacedStretch
            characters += ByteScan.codePoints(in: text, lastEnd, Int(line.start))
            lastEnd = Int(line.end)
            writeLine(Int(line.start), lastEnd)
        }
        endBlock(block, lines)
        result.blocks = blocks
        result.runs += runs.elements
        result.substitutions += substitutions.elements
        result.sentenceEnds += sentenceEnds.elements
    }

    /// Whether a number goes on over the border of two joined lines: `98.` `6%`, `2022-` `2023`.
    private mutating func isTornNumber(_ lines: [SourceLine], _ next: Int, behind previous: Int) -> Bool {
        guard position > 2 else { return false }
        let start = Int(lines[next].start)
        let first = text[start]
        let last = out[position - 1]
        switch last {
        case 0x2C, 0x2D, 0x2E, 0x2F, 0x3A, 0x7E:  // , - . / : ~
            return isDigit(first) && (isDigit(out[position - 2]) || out[position - 2] == 0x25)
        case 0x30...0x39 where isDigit(first):
            // 突破20 / 0亿元: a text wrapped at its width, with no blank where it was cut.
            let previous = lines[previous]
            let end = Int(previous.end)
            return previous.width >= 40 && previous.width + 2 >= lines[next].width && end < text.count
                && (text[end] == 0x0A || text[end] == 0x0D)
                && TextWriter.isInProse(previous)
        case 0x30...0x39:
            return (first == 0x2C || first == 0x2E) && Int(lines[next].end) - start > 1
                && isDigit(text[start + 1])
        default: return false
        }
    }

    /// Whether ideographs make up most of a line.
    private static func isInProse(_ line: SourceLine) -> Bool {
        // An ideograph has three bytes and two columns.
        4 * (line.end - line.start) > 5 * line.width
    }

    private mutating func endBlock(
        _ block: OpenBlock?, _ lines: [SourceLine]
    ) {
        guard let block, position > block.start else { return }
        let isOpen = sentenceEnds.last != Int32(position)
        if isOpen { sentenceEnds.append(Int32(position)) }
        let last = lines[block.last]
        blocks.append(
            TextBlock(
                start: Int32(block.start), end: Int32(position), first: lines[block.first], last: last,
                lineCount: block.lineCount, isOpen: isOpen, hasColumns: block.hasColumns))
        map(Int(last.end))
        out[position] = 0x0A
        position += 1
        shift = Int.min
    }

    /// Begins a run if the source of the next byte does not follow on.
    @inline(__always)
    private mutating func map(_ source: Int) {
        if source &- position != shift || position >= runEnd { beginRun(source) }
    }

    private mutating func beginRun(_ source: Int) {
        shift = source - position
        runEnd = position + NormalizedText.longestRun
        if hasMarkup {
            codePoints += ByteScan.codePoints(in: self.source, counted, source)
            counted = max(counted, source)
        }
        runs.append(
            NormalizedText.Run(
                start: Int32(position), source: Int32(source),
                codePoint: Int32(hasMarkup ? codePoints : characters)))
    }

    /// What was written last.
    ///
    /// Like other methods that change nothing it is mutating: to lend a large value to a call copies it.
    var side: Side {
        mutating get {
            let last = out[position - 1]
            if last < 0x80 { return TextWriter.side(last) }
            // A character of two bytes has none of three before its last: what ends there goes on, or is ASCII.
            if position >= 3, out[position - 3] >= 0xE0 { return .chinese }
            return out[position - 2] == 0xC2 ? .other : out[position - 2] >= 0xC0 ? .latin : .chinese
        }
    }

    /// What an ASCII character is, or one of three or four bytes; blocks of lines begin behind a line feed.
    @inline(__always)
    static func side(_ lead: UInt8) -> Side {
        if lead >= 0x80 { return .chinese }
        if isDigit(lead) { return .digit }
        return lead == 0x0A ? .none : isLetter(lead) ? .latin : .other
    }

    /// Begins a character: writes the blank that stands before it, if one is to stand there.
    @inline(__always)
    mutating func begin(_ next: Side, _ source: Int) {
        if blanks > 0 { writeBlank(next, source) }
        map(source)
    }

    private mutating func writeBlank(_ next: Side, _ source: Int) {
        let isColumn = blanks >= 3
        let width = blanks
        let side = side
        blanks = 0
        // `%` after a blank belongs to the number before it.
        if !isColumn, side == .digit, text[source] == 0x25 { return }
        guard side != .none, isColumn || keepsBlank(side, next, width, source) else { return }
        map(source)
        out[position] = isColumn ? 0x09 : 0x20
        position += 1
        shift = Int.min
    }

    private mutating func keepsBlank(_ last: Side, _ next: Side, _ width: Int, _ source: Int) -> Bool {
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
    private mutating func standApart(_ source: Int) -> Bool {
        guard source >= 2, text[source - 1] == 0x20 else { return false }
        var start = source - 2
        while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
        var end = source + 1
        while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
        return (start == 0 || text[start - 1] <= 0x20 || text[start - 1] >= 0x80)
            && (end == text.count || text[end] <= 0x20 || text[end] >= 0x80)
    }

    mutating func put(
        _ byte: UInt8, _ next: Side, _ source: Int
    ) {
        begin(next, source)
        out[position] = byte
        position += 1
    }

    mutating func copy(
        _ at: Int, _ length: Int, _ next: Side
    ) {
        begin(next, at)
        for offset in 0..<length { out[position + offset] = text[at + offset] }
        position += length
    }
}
