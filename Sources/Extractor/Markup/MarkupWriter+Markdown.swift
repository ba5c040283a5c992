/// Markdown: emphasis, escapes, headings, links, tables.
extension MarkupWriter {
    /// Bytes between the marks of a pair: what is longer costs more than it tells.
    static let longestSpan = 600

    /// `**310**`, `*670万元*`, `` `code` ``: pairs on one line. A lone star marks a footnote or multiplies.
    mutating func emphasis(_ at: Int) -> Int {
        let mark = text[at]
        var end = at
        while byte(end) == mark { end += 1 }
        let length = end - at
        guard length <= 3, !isBlankOrEnd(end) else { return end }
        let isLone = length == 1 && mark == UInt8(ascii: "*")
        if isLone, byte(at - 1).isDigit || byte(at - 1).isLetter { return end }
        var close = end
        let limit = min(text.count, end + MarkupWriter.longestSpan)
        while close < limit, text[close] != 0x0A, text[close] != 0x0D {
            guard text[close] == mark else {
                close += 1
                continue
            }
            var last = close
            while byte(last) == mark { last += 1 }
            if last - close == length, !isBlankOrEnd(close - 1), byte(close - 1) != UInt8(ascii: "|"),
                !isLone || !byte(last).isDigit && !byte(last).isLetter
            {
                hide(at..<end)
                hide(close..<last)
                return end
            }
            if isLone { return end }
            close = last
        }
        return end
    }

    /// `7.4\%`: a sign behind a stroke is itself.
    mutating func escape(_ at: Int) -> Int {
        let next = byte(at + 1)
        if next.isLetter { return command(at, text.count) ?? at + 1 }
        guard next > 0x20, next < 0x7F, !next.isDigit else { return at + 1 }
        hide(at..<at + 1)
        return at + 2
    }

    /// `## 主要会计数据`
    mutating func heading(_ at: Int) -> Int {
        var end = at
        while byte(end) == UInt8(ascii: "#") { end += 1 }
        guard end - at <= 6, byte(end) == 0x20, opensLine(at) else { return end }
        hide(at..<end + 1)
        return end + 1
    }

    /// `[年报](https://…)`: the text, not the address. An image has none; `[^2]` is a footnote.
    mutating func link(_ at: Int) -> Int {
        if byte(at + 1) == UInt8(ascii: "^") {
            guard let close = squares.first(in: text, from: at, most: 600) else { return at + 1 }
            hide(at..<close + 1)
            return close + 1
        }
        guard let close = squares.first(in: text, from: at, most: 600), byte(close + 1) == UInt8(ascii: "("),
            let end = rounds.first(in: text, from: close + 2, most: 600),
            text[close + 2..<end].allSatisfy({ $0 > 0x20 && $0 < 0x80 }), end > close + 2
        else { return at + 1 }
        if byte(at - 1) == UInt8(ascii: "!") {
            hide(at - 1..<end + 1)
            return end + 1
        }
        hide(at..<at + 1)
        hide(close..<end + 1)
        return at + 1
    }

    /// `^[2]^`, `^2^`: a footnote. `m^2`: a power.
    mutating func raised(_ at: Int) -> Int {
        if byte(at + 1) == UInt8(ascii: "["), let close = squares.first(in: text, from: at, most: 12),
            byte(close + 1) == UInt8(ascii: "^")
        {
            hide(at..<close + 2)
            return close + 2
        }
        if byte(at - 1).isLetter, byte(at + 1).isDigit { hide(at..<at + 1) }
        return at + 1
    }

    func first(_ sign: Unicode.Scalar, from start: Int, _ limit: Int) -> Int? {
        var at = start
        while at < limit {
            if text[at] == UInt8(ascii: sign) { return at }
            at += 1
        }
        return nil
    }

    // MARK: - Tables

    /// A row of a table: its strokes are tabs, those at its ends are nothing.
    mutating func pipe(_ at: Int) -> Int {
        if at < plainEnd { return at + 1 }
        if at >= pipesEnd {
            let (start, end) = (lineStart(at), lineEnd(at))
            guard isRow(start, end) else {
                plainEnd = end
                return at + 1
            }
            lastPipesEnd = end
            if isRule(start, end) {
                hide(start..<end)
                return end
            }
            pipesEnd = end
        }
        let isFirst = opensLine(at)
        var behind = at + 1
        while behind < pipesEnd, text[behind] == 0x20 || text[behind] == 0x09 { behind += 1 }
        separate(isFirst || behind >= pipesEnd ? MarkupMask.nothing : 0x09, at..<at + 1)
        return at + 1
    }

    /// A line that begins with a stroke and has another, or one beside a rule or a row.
    private mutating func isRow(_ start: Int, _ end: Int) -> Bool {
        let strokes = (start..<end).count {
            text[$0] == UInt8(ascii: "|") && byte($0 - 1) != UInt8(ascii: "\\")
        }
        if strokes > 1, let first = (start..<end).first(where: { text[$0] > 0x20 }),
            text[first] == UInt8(ascii: "|")
        {
            return true
        }
        let next = end + (byte(end) == 0x0D && byte(end + 1) == 0x0A ? 2 : 1)
        if next < text.count, isRule(next, lineEnd(next)) { return true }
        return isRule(start, end) || lastPipesEnd >= 0 && start - lastPipesEnd <= 2
    }

    /// `|---|---:|`
    private func isRule(_ start: Int, _ end: Int) -> Bool {
        var dashes = 0
        var strokes = 0
        for at in start..<end {
            switch text[at] {
            case UInt8(ascii: "-"): dashes += 1
            case UInt8(ascii: "|"): strokes += 1
            case UInt8(ascii: ":"), 0x20, 0x09: break
            default: return false
            }
        }
        return dashes > 1 && strokes > 0
    }
}
