/// One physical line of a batch (or the part of one after a form feed).
struct SourceLine: Equatable, Sendable {
    /// Byte range in the batch, blanks at both ends left out; empty if the line is blank.
    var start: Int32
    var end: Int32
    /// 1-based, of the document.
    var number: Int
    var page: Int
    /// Columns on a terminal: CJK characters count two.
    var width: Int32
    /// Blanks before the first character, in columns.
    var indent: Int32
    /// Whether three blanks or a tab stand inside it, as between the columns of a table.
    var hasColumns: Bool
    /// Where the second of two cells begins, as an offset in the batch and in columns; 0 if there are not two.
    var cell: Int32
    var cellColumn: Int32
    /// Whether a blank stands between nearly all of its characters, digits too.
    var isLetterSpaced: Bool
    /// Whether four single characters in a row have blanks between them.
    var hasSpacedStretch: Bool
    /// Whether a blank stands between two numbers, or between 年 and one: perhaps a table row.
    var hasSpacedNumbers: Bool
    var content: Content

    /// What characters there are in a line.
    struct Content: OptionSet, Equatable, Sendable {
        var rawValue: UInt8
        static let digit = Content(rawValue: 1)
        static let letter = Content(rawValue: 2)
        static let notASCII = Content(rawValue: 4)
        /// `，` `；` `：` `！` `？` `。`
        static let clause = Content(rawValue: 8)
        /// `、`
        static let list = Content(rawValue: 16)
        /// `“` `《` `「` `『` `（`
        static let opener = Content(rawValue: 32)
        /// A blank between two Chinese characters.
        static let cell = Content(rawValue: 64)
        /// A blank between two numbers.
        static let pair = Content(rawValue: 128)
    }

    var isBlank: Bool { start == end }

    /// Splits a batch into lines: `\n`, `\r\n`, `\r`; a form feed begins a new page.
    static func scan(
        _ text: UnsafeBufferPointer<UInt8>, line: Int, page: Int, into lines: inout [SourceLine]
    ) {
        var number = line
        var page = page
        var position = 0
        let count = text.count
        while position < count {
            if text[position] == 0x0C {
                position += 1
                page += 1
                continue
            }
            var end = position
            var inner = 0
            repeat {
                end = ByteScan.first(below: 0x0E, in: text, end, count)
                if end == count || isLineEnd(text[end]) { break }
                if text[end] == MarkupMask.innerLineEnd { inner += 1 }
                end += 1
            } while end < count
            lines.append(measured(text, position, end, number: number, page: page))
            position = end
            number += inner
            guard position < count, text[position] != 0x0C else { continue }
            if text[position] == MarkupMask.lineEnd {
                position += 1
                continue
            }
            let isPair =
                text[position] == 0x0D && position + 1 < count && text[position + 1] == 0x0A
            position += isPair ? 2 : 1
            number += 1
        }
        if lines.isEmpty { lines.append(measured(text, 0, 0, number: number, page: page)) }
    }

    @inline(__always)
    private static func isLineEnd(_ byte: UInt8) -> Bool {
        byte == 0x0A || byte == 0x0D || byte == 0x0C || byte == MarkupMask.lineEnd
    }

    private static func measured(
        _ text: UnsafeBufferPointer<UInt8>, _ from: Int, _ to: Int, number: Int, page: Int
    ) -> SourceLine {
        var start = from
        var end = to
        var number = number
        var indent = 0
        while start < end {
            let length = blankLength(text, start, end)
            if length == 0 { break }
            if text[start] == MarkupMask.innerLineEnd { number += 1 }
            indent += blankColumns(text, start)
            start += length
        }
        while end > start {
            var at = end - 1
            while at > start, text[at] & 0xC0 == 0x80 { at -= 1 }
            guard blankLength(text, at, end) == end - at else { break }
            end = at
        }
        let survey = ByteScan.survey(text, start, end)
        /// Bytes that markup left.
        var hidden = 0
        var content = survey.isASCII ? Content() : .notASCII
        if survey.hasDigit { content.insert(.digit) }
        if survey.hasLetter { content.insert(.letter) }
        var blanks = 0
        var run = 0
        var token = start
        var singles = 0
        var hasSpacedStretch = false
        var hasColumns = false
        var gaps = 0
        var cell = 0
        var cellColumn = 0
        // Code points before `counted`.
        var counted = start
        var before = 0
        var hasSpacedNumbers = false
        var at = start
        while at < end {
            let next = ByteScan.firstMark(in: text, at, end)
            if next > at { run = 0 }
            if next == end { break }
            at = next
            let byte = text[at]
            let length = byte <= 0x20 || byte == 0xC2 || byte == 0xE3 ? blankLength(text, at, end) : 0
            if byte == MarkupMask.nothing || byte == MarkupMask.rest {
                hidden += 1
                at += 1
                continue
            }
            if length == 0 {
                run = 0
                if byte >= 0xE2, at + 2 < end { content.formUnion(punctuation(text, at)) }
                at += byte == 0xC2 ? 2 : byte < 0xF0 ? 3 : 4
                continue
            }
            let size = at - token
            singles = size == 1 || size == 3 && text[token] >= 0xE0 ? singles + 1 : 0
            if singles >= 4 { hasSpacedStretch = true }
            token = at + length
            blanks += 1
            run += blankColumns(text, at)
            if run >= 3 || byte == 0x09 {
                hasColumns = true
                if cell != at { gaps += 1 }
                cell = at + length
                before += ByteScan.codePoints(in: text, counted, at + 1)
                counted = at + 1
                cellColumn = indent + (cell - start + before) / 2
            }
            if byte == 0x20, at >= start + 3, at + 3 < end, text[at - 1] >= 0x80, text[at + 1] >= 0xE0 {
                content.insert(.cell)
            }
            if byte == 0x20, at + 1 < end, text[at + 1] == 0x2D || isDigit(text[at + 1]) {
                let last = text[at - 1]
                // Or a year behind an ideograph, which may be the one of years.
                let isYear = last >= 0x80 && at + 4 < end && isDigit(text[at + 4])
                if isDigit(last) || last == 0x25 { content.insert(.pair) }
                if isYear { hasSpacedNumbers = true }
            }
            at += length
        }
        let length = end - start - hidden
        let codePoints = survey.codePoints - hidden
        return SourceLine(
            start: Int32(start), end: Int32(end), number: number, page: page,
            // Three bytes and one code point make two columns, one and one make one.
            width: Int32((length + codePoints) / 2), indent: Int32(indent),
            hasColumns: hasColumns, cell: gaps == 1 ? Int32(cell) : 0, cellColumn: Int32(cellColumn),
            isLetterSpaced: blanks >= 5 && 3 * codePoints < 8 * blanks && length > codePoints + 9,
            hasSpacedStretch: hasSpacedStretch, hasSpacedNumbers: hasSpacedNumbers || content.contains(.pair),
            content: content)
    }

    /// What the character of three bytes at `at` is, if it is punctuation.
    @inline(__always)
    private static func punctuation(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Content {
        switch TextView.scalar(Scalar3.decode(text, at)) {
        case "，", "；", "：", "！", "？", "。": .clause
        case "、": .list
        case "“", "《", "「", "『", "（": .opener
        default: []
        }
    }

    @inline(__always)
    private static func blankColumns(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
        switch text[at] {
        case 0x20, 0xC2: 1
        case 0x09: 3
        case 0xE3: 2
        case 0xE2: text[at + 1] == 0x80 && text[at + 2] >= 0x8B && text[at + 2] != 0xAF ? 0 : 1
        default: 0
        }
    }

    /// Bytes of the blank at `at`, 0 if none: space, tab, no-break space, U+2000…U+200A,
    /// U+202F, U+205F, ideographic space, and what has no width at all: control characters,
    /// U+200B…U+200F, U+2060, U+FEFF, soft hyphen.
    @inline(__always)
    static func blankLength(_ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Int {
        switch text[at] {
        case 0...0x20, 0x7F: return 1
        case 0xC2: return at + 1 < end && (text[at + 1] == 0xA0 || text[at + 1] == 0xAD) ? 2 : 0
        case 0xE3: return at + 2 < end && text[at + 1] == 0x80 && text[at + 2] == 0x80 ? 3 : 0
        case 0xE2:
            guard at + 2 < end else { return 0 }
            let last = text[at + 2]
            if text[at + 1] == 0x80, (0x80...0x8F).contains(last) || last == 0xAF { return 3 }
            return text[at + 1] == 0x81 && (last == 0x9F || last == 0xA0) ? 3 : 0
        case 0xEF: return at + 2 < end && text[at + 1] == 0xBB && text[at + 2] == 0xBF ? 3 : 0
        default: return 0
        }
    }
}
