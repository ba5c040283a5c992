/// The one pass over the characters of a batch: folds, drops blanks, joins lines, and notes
/// where every byte came from.
struct TextWriter {
    /// What a character is to the blanks beside it.
    enum Side: UInt8 { case none, chinese, digit, latin, other }

    let text: UnsafeBufferPointer<UInt8>
    /// The text with its markup, whose characters are counted.
    let source: UnsafeBufferPointer<UInt8>
    let folded: UnsafeBufferPointer<UInt16>
    let special: UnsafeBufferPointer<UInt16>
    let words: LineWords
    let out: UnsafeMutablePointer<UInt8>
    /// Bytes written.
    var position = 0
    private var counted = 0
    /// Code points of the batch before `counted`.
    private var codePoint = 0
    /// Source offset minus output offset of the current run.
    var shift = Int.min
    /// Where the run must end at the latest, in the output.
    private var runEnd = 0
    var side = Side.none
    /// Columns of the blanks passed since the last character.
    var blanks = 0
    var isLetterSpaced = false

    init(
        text: UnsafeBufferPointer<UInt8>, source: UnsafeBufferPointer<UInt8>,
        folded: UnsafeBufferPointer<UInt16>, special: UnsafeBufferPointer<UInt16>, words: LineWords,
        out: UnsafeMutablePointer<UInt8>
    ) {
        self.text = text
        self.source = source
        self.folded = folded
        self.special = special
        self.words = words
        self.out = out
    }

    mutating func write(_ result: inout NormalizedText) {
        result.runs.append(NormalizedText.Run(start: 0, source: 0, codePoint: 0))
        out[0] = 0x0A
        position = 1
        var joiner = LineJoiner(text, folded, words)
        let lines = result.lines
        var block: TextBlock?
        // The last line that is not blank.
        var last = 0
        for i in lines.indices where !lines[i].isBlank {
            let line = lines[i]
            if block != nil, joiner.joins(lines, line: i) {
                blanks = isTornNumber(line, behind: lines[last]) ? 0 : 1
                block?.last = line
                block?.lineCount += 1
                if line.hasColumns { block?.hasColumns = true }
            } else {
                endBlock(block, &result)
                joiner.beginBlock(lines, line: i)
                block = TextBlock(
                    start: Int32(position), end: Int32(position), first: line, last: line,
                    lineCount: 1, isOpen: true, hasColumns: line.hasColumns)
                side = .none
                blanks = 0
            }
            isLetterSpaced = line.isLetterSpaced || line.hasSpacedStretch
            writeLine(Int(line.start), Int(line.end), &result)
            last = i
        }
        endBlock(block, &result)
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

    private mutating func endBlock(_ block: TextBlock?, _ result: inout NormalizedText) {
        guard var block, position > Int(block.start) else { return }
        block.end = Int32(position)
        block.isOpen = result.sentenceEnds.last != Int32(position)
        if block.isOpen { result.sentenceEnds.append(Int32(position)) }
        map(Int(block.last.end), &result)
        out[position] = 0x0A
        position += 1
        shift = Int.min
        result.blocks.append(block)
    }

    /// Begins a run if the source of the next byte does not follow on.
    @inline(__always)
    private mutating func map(_ source: Int, _ result: inout NormalizedText) {
        if source - position != shift || position >= runEnd {
            shift = source - position
            runEnd = position + NormalizedText.longestRun
            codePoint += ByteScan.codePoints(in: self.source, counted, source)
            counted = max(counted, source)
            result.runs.append(
                NormalizedText.Run(
                    start: Int32(position), source: Int32(source), codePoint: Int32(codePoint)))
        }
    }

    /// Writes the blank that stands between `side` and `next`, if one is to stand there.
    @inline(__always)
    private mutating func separate(_ next: Side, _ source: Int, _ result: inout NormalizedText) {
        if blanks > 0 { writeBlank(next, source, &result) }
    }

    private mutating func writeBlank(_ next: Side, _ source: Int, _ result: inout NormalizedText) {
        let isColumn = blanks >= 3
        let width = blanks
        blanks = 0
        guard side != .none, isColumn || keepsBlank(next, width, source) else { return }
        map(source, &result)
        out[position] = isColumn ? 0x09 : 0x20
        position += 1
        shift = Int.min
    }

    private func keepsBlank(_ next: Side, _ width: Int, _ source: Int) -> Bool {
        switch (side, next) {
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

    @inline(__always)
    mutating func put(
        _ byte: UInt8, _ next: Side, _ source: Int, _ result: inout NormalizedText
    ) {
        separate(next, source, &result)
        map(source, &result)
        out[position] = byte
        position += 1
        side = next
    }

    @inline(__always)
    mutating func copy(
        _ at: Int, _ length: Int, _ next: Side, _ result: inout NormalizedText
    ) {
        separate(next, at, &result)
        map(at, &result)
        if let base = text.baseAddress { (out + position).update(from: base + at, count: length) }
        position += length
        side = next
    }

    private mutating func writeLine(_ start: Int, _ end: Int, _ result: inout NormalizedText) {
        var at = start
        while at < end {
            let byte = text[at]
            if byte < 0x80 {
                if byte == 0x20 {
                    blanks += 1
                } else if byte >= 0x30 && byte <= 0x39 {
                    put(byte, .digit, at, &result)
                } else if isLetter(byte) {
                    put(byte, .latin, at, &result)
                } else if byte == 0x09 {
                    blanks += 3
                } else if byte > 0x20 && byte != 0x7F {
                    writeSign(byte, at, &result)
                }
                at += 1
            } else if byte < 0xE0 {
                writeTwo(at, &result)
                at += 2
            } else if byte < 0xF0 {
                let plain = plainIdeographs(at, end)
                if plain > at {
                    copy(at, plain - at, .chinese, &result)
                    at = plain
                } else {
                    writeThree(at, &result)
                    at += 3
                }
            } else {
                copy(at, 4, .chinese, &result)
                at += 4
            }
        }
    }

    /// The end of the run of ideographs at `at` that read as they are: nearly all of the text. At most as long
    /// as a run may be.
    @inline(__always)
    private func plainIdeographs(_ start: Int, _ lineEnd: Int) -> Int {
        let end = min(lineEnd, start + NormalizedText.longestRun)
        var at = start
        // U+4000 to U+9FFF
        while at < end, text[at] >= 0xE4, text[at] <= 0xE9, folded[Int(Scalar3.decode(text, at))] == 0 {
            at += 3
        }
        return at
    }

    /// ASCII signs. `%` after a blank belongs to the number before it.
    mutating func writeSign(_ byte: UInt8, _ at: Int, _ result: inout NormalizedText) {
        if byte == 0x25, side == .digit, blanks < 3 { blanks = 0 }
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
        let fold = folded[Int(scalar)]
        if fold == 0, scalar >= 0x3400, scalar < 0xE000 {
            copy(at, 3, .chinese, &result)
        } else if fold != 0 {
            replace(at, by: UInt32(fold), showing: UInt32(special[Int(scalar)]), &result)
        } else {
            writeSpecial(at, scalar, &result)
        }
    }

    /// Writes `reading`; if people should be shown another character, notes it.
    mutating func replace(
        _ at: Int, by reading: UInt32, showing shown: UInt32, _ result: inout NormalizedText
    ) {
        separate(.chinese, at, &result)
        map(at, &result)
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
        side = .chinese
    }
}
