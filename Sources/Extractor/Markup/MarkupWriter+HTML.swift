/// HTML: tags, entities, tables, and the broken glyphs of PDF files.
extension MarkupWriter {
    /// A tag of HTML and what it stands for: nothing, a blank, a line end, the next cell.
    mutating func tag(_ at: Int) -> Int {
        if has("<!--", at: at) {
            if hasOpenComment { return at + 1 }
            var end = at + 4
            while end < text.count, !has("-->", at: end) { end += 1 }
            guard end < text.count else {
                hasOpenComment = true
                return at + 1
            }
            hide(at..<end + 3)
            return end + 3
        }
        guard let found = HTMLTag(text, at) else { return at + 1 }
        let range = at..<found.end
        switch found.kind {
        case .inline: hide(range)
        case .raised: return raisedTag(found, range)
        case .hidden where !found.isClosing:
            var end = found.end
            while end < text.count, !(text[end] == UInt8(ascii: "<") && HTMLTag(text, end)?.kind == .hidden) {
                end += 1
            }
            guard end < text.count, let close = HTMLTag(text, end) else {
                hide(range)
                return found.end
            }
            hide(at..<close.end)
            return close.end
        case .hidden: hide(range)
        case .lineBreak:
            separate(table.isOpen || at < pipesEnd ? 0x20 : MarkupMask.lineEnd, range)
        case .block:
            separate(table.isInCell ? 0x20 : MarkupMask.lineEnd, range)
        case .table:
            if found.isClosing { table.close() } else { table.open() }
            separate(MarkupMask.lineEnd, range)
        case .row:
            if !found.isClosing { table.beginRow() } else { table.endCell() }
            separate(MarkupMask.lineEnd, range)
        case .cell:
            if found.isClosing {
                table.endCell()
                hide(range)
            } else {
                let tabs = table.beginCell(columns: found.columns, rows: found.rows)
                separate(0x09, count: tabs, range)
            }
        }
        return found.end
    }

    /// `m<sup>2</sup>` is a power, `310<sup>1</sup>万元` a footnote.
    private mutating func raisedTag(_ found: HTMLTag, _ range: Range<Int>) -> Int {
        let isPower = byte(range.lowerBound - 1).isLetter || found.isLowered
        var end = found.end
        while end < text.count, end - found.end < 24, text[end] != UInt8(ascii: "<") { end += 1 }
        if !found.isClosing, !isPower, let close = end < text.count ? HTMLTag(text, end) : nil,
            close.kind == .raised
        {
            hide(range.lowerBound..<close.end)
            return close.end
        }
        hide(range)
        return found.end
    }

    /// `&nbsp;`, `&#37;`, `&#x5143;`, `&lt;`
    mutating func entity(_ at: Int) -> Int {
        guard let end = first(";", from: at, min(text.count, at + 12)), end > at + 2 else { return at + 1 }
        let name = text[at + 1..<end]
        var scalar: Unicode.Scalar?
        if name.first == UInt8(ascii: "#") {
            let digits = String(decoding: name.dropFirst(), as: UTF8.self)
            let isHex = digits.hasPrefix("x") || digits.hasPrefix("X")
            scalar = UInt32(isHex ? String(digits.dropFirst()) : digits, radix: isHex ? 16 : 10)
                .flatMap(Unicode.Scalar.init)
        } else {
            scalar = HTMLEntities.scalar(name)
        }
        guard var scalar, scalar.value >= 0x20 else { return at + 1 }
        if scalar == "\u{A0}" { scalar = " " }
        put(scalar, at..<end + 1)
        return end + 1
    }

    /// `(cid:31)`: a glyph that no font names. It reads as U+FFFD.
    mutating func glyph(_ at: Int) -> Int {
        guard has("(cid:", at: at), let close = first(")", from: at, min(text.count, at + 12)),
            text[at + 5..<close].allSatisfy(\.isDigit), close > at + 5
        else { return at + 1 }
        put("\u{FFFD}", at..<close + 1)
        return close + 1
    }
}

/// The rows and columns of a table of HTML as its tags come.
struct HTMLTable {
    private(set) var isOpen = false
    private(set) var isInCell = false
    private var depth = 0
    /// The column of the last cell of the row; -1 before the first.
    private var column = -1
    private var width = 0
    /// How many rows further on each column is taken by a cell from above.
    private var taken: [Int] = []

    static let mostColumns = 64

    mutating func open() {
        depth += 1
        isOpen = true
        reset()
    }

    mutating func close() {
        depth = max(0, depth - 1)
        isOpen = depth > 0
        reset()
    }

    private mutating func reset() {
        isInCell = false
        taken = []
        column = -1
        width = 0
    }

    mutating func beginRow() {
        for index in taken.indices where taken[index] > 0 { taken[index] -= 1 }
        column = -1
        width = 0
        isInCell = false
    }

    /// How many tabs stand before a cell: one, and one more for each column that others take.
    mutating func beginCell(columns: Int, rows: Int) -> Int {
        let last = column
        var next = column < 0 ? 0 : column + width
        while next < taken.count, taken[next] > 0 { next += 1 }
        (column, width) = (next, min(max(1, columns), HTMLTable.mostColumns))
        if rows > 1, next + width <= HTMLTable.mostColumns {
            if taken.count < next + width {
                taken += [Int](repeating: 0, count: next + width - taken.count)
            }
            for index in next..<next + width { taken[index] = min(rows, 1000) }
        }
        isInCell = true
        return last < 0 ? next : next - last
    }

    mutating func endCell() { isInCell = false }
}
