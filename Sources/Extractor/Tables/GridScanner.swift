/// Takes lines apart into cells: by tabs, by wide blanks, or by single ones, whatever the line has.
struct GridScanner {
    @Uncounted var pack: CompiledPack
    let text: NormalizedText
    let view: TextView
    let source: TextView
    let store: CellStore
    let cells: CellReader
    /// How many fields lines of comma-separated values have here; 0 if there are none.
    var fieldCount = 0

    /// Keeps the cells of lines in `store`.
    init(
        _ pack: CompiledPack, _ text: NormalizedText, _ view: TextView, source: TextView, store: CellStore
    ) {
        _pack = Uncounted(wrappedValue: pack)
        self.store = store
        self.text = text
        self.view = view
        self.source = source
        cells = CellReader(passage: Passage(pack, view.bytes))
    }

    /// A stretch of the line without blanks.
    struct Token {
        var range: Range<Int>
        var left: Int
        var right: Int
        /// The left column, counted by characters.
        var character: Int
        var gap: Int
        var isBehindTab: Bool
    }

    /// Room for what the line at hand is made of, used again for the next.
    struct Room {
        var tokens: [Token] = []
        var pieces: [GridCell] = []
        /// The first run of the line.
        var run = 0
    }

    func line(_ line: SourceLine, blankLinesBefore: Int, _ room: inout Room) -> GridLine? {
        // No row is that long.
        guard line.end - line.start < 4000 else { return nil }
        goToRun(of: line, &room)
        room.tokens.removeAll(keepingCapacity: true)
        let hasFields = takeFields(of: line, &room)
        if !hasFields { takeTokens(of: line, &room) }
        guard let first = room.tokens.first, let last = room.tokens.last else { return nil }
        let isTabbed = hasFields || room.tokens.contains(where: { $0.isBehindTab })
        let isWide = !isTabbed && room.tokens.dropFirst().contains(where: { $0.gap >= 3 })
        var result = GridLine(
            kind: isTabbed ? .tabs : isWide ? .layout : .blanks, number: line.number, page: line.page,
            indent: Int(line.indent), width: Int(line.width),
            range: first.range.lowerBound..<last.range.upperBound,
            blankLinesBefore: blankLinesBefore,
            closes: SentenceEnd.closes(source.bytes, from: Int(line.start), lineEnd: Int(line.end)),
            hasClauses: line.content.contains(.clause))
        takeCells(&result, &room)
        (result.leading, result.trailing) = hasFields ? (0, 1) : isTabbed ? tabMargins(line) : margins(line)
        return result
    }

    // MARK: - Comma-separated values

    /// Takes the fields of a line of comma-separated values, empty ones left out but for the gap; false if it is none.
    private func takeFields(of line: SourceLine, _ room: inout Room) -> Bool {
        guard fieldCount > 1 else { return false }
        let range = Int(line.start)..<Int(line.end)
        guard let fields = QuotedRow.fields(source.bytes, range, count: fieldCount) else { return false }
        var gap = 0
        var run = room.run
        for field in fields {
            gap += 1
            let range = self.range(of: field, from: &run)
            guard !range.isEmpty else { continue }
            let column = room.tokens.last.map { $0.right + 1 } ?? 0
            room.tokens.append(
                Token(
                    range: range, left: column, right: column + range.count, character: column,
                    gap: room.tokens.isEmpty ? 0 : gap, isBehindTab: !room.tokens.isEmpty))
            gap = 0
        }
        return true
    }

    /// Where a stretch of the source stands in the text; `run` moves on to the last run of it.
    private func range(of source: Range<Int>, from run: inout Int) -> Range<Int> {
        var start: Int?
        var end = 0
        while run < text.runs.count, Int(text.runs[run].source) < source.upperBound {
            let (first, begin) = (Int(text.runs[run].source), Int(text.runs[run].start))
            var length = view.count - begin
            if run + 1 < text.runs.count {
                // A folded character is longer here than there.
                let next = text.runs[run + 1]
                length = min(Int(next.start) - begin, Int(next.source) - first)
            }
            let low = max(first, source.lowerBound)
            let high = min(first + length, source.upperBound)
            if low < high {
                if start == nil { start = begin + low - first }
                end = begin + high - first
            }
            if first + length >= source.upperBound { break }
            run += 1
        }
        guard let start else { return 0..<0 }
        let low = view.skipBlanks(start)
        return low..<max(low, view.skipBlanks(before: end, floor: low))
    }

    // MARK: - Tokens

    private func takeTokens(of line: SourceLine, _ room: inout Room) {
        var index = room.run
        var column = Int(line.indent)
        var character = Int(line.indent)
        var sourceEnd = Int(line.start)
        while index < text.runs.count {
            let run = text.runs[index]
            guard Int(run.source) < Int(line.end) else { break }
            let start = Int(run.start)
            let end = index + 1 < text.runs.count ? Int(text.runs[index + 1].start) : view.count
            index += 1
            // A blank of the text has a run of its own.
            guard end > start, view[start] != 0x0A, !view[start].isBlank else { continue }
            let gap = blanks(sourceEnd, Int(run.source))
            column += gap.columns
            character += gap.characters
            let length = min(end - start, Int(line.end) - Int(run.source))
            let sourceStop = self.sourceEnd(run, length, line)
            let characters = ByteScan.codePoints(in: source.bytes, Int(run.source), sourceStop)
            // Three bytes and one code point make two columns, one and one make one.
            let width = (sourceStop - Int(run.source) + characters) / 2
            if gap.columns > 0 || gap.hasTab || room.tokens.isEmpty {
                room.tokens.append(
                    Token(
                        range: start..<start + length, left: column, right: column + width,
                        character: character,
                        gap: room.tokens.isEmpty ? 0 : gap.hasTab ? gap.tabs : gap.columns,
                        isBehindTab: !room.tokens.isEmpty && gap.hasTab))
            } else {
                let last = room.tokens.count - 1
                room.tokens[last].range = room.tokens[last].range.lowerBound..<start + length
                room.tokens[last].right = column + width
            }
            column += width
            character += characters
            sourceEnd = sourceStop
        }
    }

    /// Goes on to the first run of a line. A run that began in the line before goes on in none: a line end stands
    /// between.
    private func goToRun(of line: SourceLine, _ room: inout Room) {
        if room.run == 0 { room.run = firstIndex(text.runs, atOrAfter: Int(line.start)) { Int($0.source) } }
        while room.run < text.runs.count, text.runs[room.run].source < line.start { room.run += 1 }
    }

    /// Where the source of a run ends: that of a folded character is longer than the character.
    private func sourceEnd(_ run: NormalizedText.Run, _ length: Int, _ line: SourceLine) -> Int {
        var end = Int(run.source) + length
        while end < Int(line.end), source[end] & 0xC0 == 0x80 { end += 1 }
        return end
    }

    private func blanks(_ start: Int, _ end: Int) -> (columns: Int, characters: Int, tabs: Int, hasTab: Bool)
    {
        var at = start
        while at < end, source[at] == 0x20 { at += 1 }
        var columns = at - start
        var wide = 0
        var tabs = 0
        while at < end {
            switch source.char(at: at) {
            case "\t":
                tabs += 1
                columns += 3
            case " ", "\u{A0}", "\u{2002}", "\u{2003}", "\u{2009}": columns += 1
            case "\u{3000}":
                columns += 2
                wide += 1
            case let other where other.value >= 0xE000 && other.value < 0xF900: columns += 1
            default: break
            }
            at = source.after(at)
        }
        return (columns, columns - wide, tabs, tabs > 0)
    }

    /// Blanks before the first character and behind the last.
    private func margins(_ line: SourceLine) -> (Int, Int) {
        var end = Int(line.end)
        var trailing = 0
        while end < source.count, GridScanner.isEmpty(source[end]) {
            if source[end].isBlank { trailing += 1 }
            end += 1
        }
        return (Int(line.indent), trailing)
    }

    /// Empty cells at both ends: as many as tabs, and an end to the last.
    private func tabMargins(_ line: SourceLine) -> (Int, Int) {
        var start = Int(line.start)
        var leading = 0
        while start > 0, GridScanner.isEmpty(source[start - 1]) {
            start -= 1
            if source[start] == 0x09 { leading += 1 }
        }
        var end = Int(line.end)
        var trailing = 0
        while end < source.count, GridScanner.isEmpty(source[end]) {
            if source[end] == 0x09 { trailing += 1 }
            end += 1
        }
        return (leading, trailing + 1)
    }

    /// A blank, or what markup left.
    private static func isEmpty(_ byte: UInt8) -> Bool {
        byte.isBlank || byte == MarkupMask.nothing || byte == MarkupMask.innerLineEnd
    }
}
