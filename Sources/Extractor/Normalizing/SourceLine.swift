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
    /// Where the second of two cells begins, as an offset in the batch and in columns; 0 if there are not two.
    var cell: Int32
    var cellColumn: Int32
    /// Whether three blanks or a tab stand inside it, as between the columns of a table.
    var hasColumns: Bool
    /// Whether a blank stands between nearly all of its characters, digits too.
    var isLetterSpaced: Bool
    /// Whether four single characters in a row have blanks between them.
    var hasSpacedStretch: Bool
    /// Whether a blank stands between two numbers, or between 年 and one: perhaps a table row.
    var hasSpacedNumbers: Bool
    var content: Content

    /// What characters there are in a line.
    struct Content: OptionSet, Equatable, Sendable {
        var rawValue: UInt16
        static let digit = Content(rawValue: 1)
        static let letter = Content(rawValue: 2)
        static let notASCII = Content(rawValue: 4)
        /// `，` `；` `：` `！` `？` `。`
        static let clause = Content(rawValue: 8)
        /// `、`
        static let list = Content(rawValue: 16)
        /// A blank between two Chinese characters.
        static let cell = Content(rawValue: 64)
        /// A blank between two numbers.
        static let pair = Content(rawValue: 128)
        /// A quotation, a title or a bracket that is opened and not closed.
        static let unbalanced = Content(rawValue: 256)
        /// A blank between two numbers, one of them of two digits or more.
        static let numbers = Content(rawValue: 512)
        /// A blank between what is no ASCII and a number of four digits.
        static let year = Content(rawValue: 1024)
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
        return LineMeasure.line(text, start, end, indent: indent, number: number, page: page)
    }

    @inline(__always)
    static func blankColumns(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
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
