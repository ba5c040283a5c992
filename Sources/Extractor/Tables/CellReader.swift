/// Reads what a cell says if it is no words.
struct CellReader: PassageReader {
    let passage: Passage

    /// The value of a cell, nil if it is words.
    func value(_ range: Range<Int>) -> CellValue? {
        var (start, end) = (range.lowerBound, range.upperBound)
        guard start < end else { return nil }
        if isEmpty(range) { return CellValue() }
        // No figure begins with an ideograph.
        if 0xE4...0xE9 ~= text[start] { return nil }
        // 81.2*: a mark of a footnote
        if end - start > 1, text.char(before: end) == "*" { end -= 1 }
        var value = CellValue()
        var isNegative = false
        let opening = text.char(at: start)
        if opening == "(" || opening == "（" {
            let closing = text.char(before: end)
            guard closing == ")" || closing == "）" else { return nil }
            (start, end) = (text.after(start), text.start(before: end))
            start = text.skipBlanks(start)
            end = text.skipBlanks(before: end, floor: start)
            isNegative = true
        } else if opening == "-" || opening == "+" {
            isNegative = opening == "-"
            start += 1
        } else if opening == "–" || opening == "—" || opening == "－" {
            isNegative = true
            start = text.after(start)
        }
        let digits = skipNumber(start, end)
        guard digits > start, let number = number(start..<digits, &value) else { return nil }
        value.number = isNegative ? number.negated : number
        guard readUnit(text.skipBlanks(digits), end, &value) else { return nil }
        let isPlain = value.unit == nil && !value.isPercent && value.decimals == 0 && !value.hasSeparator
        value.isSmall = isPlain && digits - start <= 2 && !isNegative
        value.isYear =
            isPlain && digits - start == 4 && !isNegative
            && number >= ExactDecimal(1980) && number <= ExactDecimal(2099)
        return value
    }

    /// % or a unit between the number and the end of the cell; false if there is something else.
    private func readUnit(_ at: Int, _ end: Int, _ value: inout CellValue) -> Bool {
        if at >= end { return true }
        if text.char(at: at) == "%" {
            value.isPercent = true
            return text.skipBlanks(at + 1) >= end || text.char(at: at + 1) == ")"
        }
        if let hit = pack.words.tables.point.longest(in: text.bytes, at: at), at + hit.length == end {
            value.isPoint = true
            return true
        }
        guard !text.char(at: at).isDigit, let unit = units.read(whole: at..<end),
            // 2018年 is a date.
            !pack.traits.measures(unit.unit, .duration)
        else { return false }
        if unit.unit == .percent { value.isPercent = true } else { value.unit = unit }
        return true
    }

    private var units: UnitPhraseReader { UnitPhraseReader(passage: passage) }

    /// Behind the digits, commas and points at `start`.
    private func skipNumber(_ start: Int, _ end: Int) -> Int {
        var at = start
        while at < end, text[at].isDigit || text[at] == CellReader.comma || text[at] == CellReader.point {
            at += 1
        }
        return at
    }

    private static let comma = UInt8(ascii: ",")
    private static let point = UInt8(ascii: ".")

    /// A number of digits, commas and points, whose commas, if it has any, stand before three digits each.
    private func number(_ range: Range<Int>, _ value: inout CellValue) -> ExactDecimal? {
        var group = 0
        var at = range.lowerBound
        guard text[at].isDigit, text[range.upperBound - 1].isDigit else { return nil }
        // 05 is the number of a section, 007 a code.
        if text[at] == UInt8(ascii: "0"), range.count > 1, text[at + 1].isDigit { return nil }
        var point = -1
        while at < range.upperBound {
            switch text[at] {
            case CellReader.comma:
                guard point < 0, group > 0, group <= 3, !value.hasSeparator || group == 3 else { return nil }
                value.hasSeparator = true
                group = 0
            case CellReader.point:
                guard point < 0 else { return nil }
                point = at
            default: if point < 0 { group += 1 }
            }
            at += 1
        }
        if value.hasSeparator, group != 3 { return nil }
        if point >= 0 { value.decimals = range.upperBound - point - 1 }
        return ExactDecimal(digits: UnsafeBufferPointer(rebasing: text.bytes[range]))
    }

    /// A dash, 不适用, N/A: no number.
    func isEmpty(_ range: Range<Int>) -> Bool {
        guard range.count <= 18 else { return false }
        if let hit = pack.words.tables.empty.longest(in: text.bytes, at: range.lowerBound),
            hit.length == range.count
        {
            return true
        }
        return text.holdsOnly(from: range.lowerBound, to: range.upperBound, most: 6) {
            switch $0 {
            case "-", "–", "—", "－", "/", "─", "―", "*": true
            default: false
            }
        }
    }

    /// Whether a cell is a rule drawn with five characters or more: ──────, =====. —— is an empty cell.
    func isRule(_ range: Range<Int>) -> Bool {
        var at = range.lowerBound
        var length = 0
        while at < range.upperBound {
            switch text.char(at: at) {
            case "-", "–", "—", "－", "─", "―", "=", "_", "═":
                at = text.after(at)
                length += 1
            default: return false
            }
        }
        return length >= 5
    }
}
