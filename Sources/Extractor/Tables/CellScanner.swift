/// Reads the cells of a row from its end: numbers, and the signs that say that there is none.
struct CellScanner {
    let text: UnsafeBufferPointer<UInt8>
    let units: UnitPhraseReader

    struct Value {
        var range: Range<Int>
        /// Nil for a dash, 不适用 and the like.
        var number: ExactDecimal?
        var isPercent = false
        /// The unit, where the cell itself says it: 14.2港仙.
        var unit: UnitPhrase?

        /// Whether a blank of the source or of the text stands before it.
        func isSeparate(_ borders: [Int], _ text: UnsafeBufferPointer<UInt8>) -> Bool {
            let start = range.lowerBound
            return borders.contains(start)
                || start > 0 && (text[start - 1] == 0x20 || text[start - 1] == 0x09)
        }

        /// Whether it may be the number of a note: one or two digits.
        func isNote(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
            range.count <= 2 && text[range.lowerBound] >= 0x30 && text[range.lowerBound] <= 0x39
        }
    }

    func withoutBlanks(_ end: Int, from start: Int) -> Int {
        var end = end
        while end > start, text[end - 1] == 0x20 || text[end - 1] == 0x09 { end -= 1 }
        return end
    }

    /// The cell that ends at `end`, blanks passed over; nil if what stands there is none.
    func value(endingAt end: Int, from start: Int) -> Value? {
        var end = withoutBlanks(end, from: start)
        // 81.2*: a mark of a footnote
        if end - 1 > start, text[end - 1] == 0x2A { end -= 1 }
        guard end > start else { return nil }
        if let empty = emptyCell(endingAt: end, from: start) { return Value(range: empty) }
        if let said = withUnit(endingAt: end, from: start) { return said }
        let whole = end
        var isPercent = false
        if text[end - 1] == 0x25 {
            isPercent = true
            end -= 1
        }
        let closing = bracket(endingAt: end, from: start, ascii: 0x29, wide: 0xFF09)
        if closing > 0 { end -= closing }
        if closing > 0, end > start, text[end - 1] == 0x25 {
            isPercent = true
            end -= 1
        }
        var first = end
        while first > start, isDigit(text[first - 1]) || text[first - 1] == 0x2C || text[first - 1] == 0x2E {
            first -= 1
        }
        while first < end, !isDigit(text[first]) { first += 1 }
        guard first < end,
            var number = ExactDecimal(digits: UnsafeBufferPointer(rebasing: text[first..<end]))
        else { return nil }
        if closing > 0 {
            let opening = bracket(endingAt: first, from: start, ascii: 0x28, wide: 0xFF08)
            guard opening > 0 else { return nil }
            first -= opening
            number = number.negated
        } else if first > start, text[first - 1] == 0x2D, first - 1 == start || !isDigit(text[first - 2]) {
            first -= 1
            number = number.negated
        }
        guard closing > 0 || isBorder(first, start) else { return nil }
        return Value(range: first..<whole, number: number, isPercent: isPercent)
    }

    /// 14.2港仙: a number and its unit in one cell.
    private func withUnit(endingAt end: Int, from start: Int) -> Value? {
        guard text[end - 1] >= 0x80 else { return nil }
        var first = end
        while first > start, text[first - 1] != 0x20, text[first - 1] != 0x09 { first -= 1 }
        var at = first
        while at < end, isDigit(text[at]) || text[at] == 0x2C || text[at] == 0x2E { at += 1 }
        guard at > first, at < end, first > start,
            let number = ExactDecimal(digits: UnsafeBufferPointer(rebasing: text[first..<at])),
            let unit = units.read(whole: at..<end)
        else { return nil }
        return Value(range: first..<end, number: number, unit: unit)
    }

    /// - – — / 不适用 N/A
    private func emptyCell(endingAt end: Int, from start: Int) -> Range<Int>? {
        for word in CellScanner.empty where end - word.count >= start {
            guard word.indices.allSatisfy({ text[end - word.count + $0] == word[$0] }) else { continue }
            // The blank between a digit and an ideograph is left out in the text.
            if word[0] >= 0xE4 && word[0] <= 0xE9 && end - word.count > start
                || isBorder(end - word.count, start)
            {
                return end - word.count..<end
            }
        }
        return nil
    }

    private static let empty: [[UInt8]] = [
        "不适用", "N/A", "n/a", "NA", "——", "--", "—", "–", "－", "-", "/", "无",
    ].map { Array($0.utf8) }

    /// Whether a cell may begin at `position`: behind a blank, an ideograph or a bracket.
    private func isBorder(_ position: Int, _ start: Int) -> Bool {
        // Nothing before it: a sum without a label.
        guard position > start else { return true }
        let byte = text[position - 1]
        if byte == 0x20 || byte == 0x09 || byte == 0x29 || byte == 0x25 { return true }
        return byte >= 0x80
    }

    private func bracket(endingAt end: Int, from start: Int, ascii: UInt8, wide: UInt32) -> Int {
        guard end > start else { return 0 }
        if text[end - 1] == ascii { return 1 }
        if end - 3 >= start, text[end - 1] >= 0x80, text[end - 3] >= 0xE0, text.scalar3(end - 3) == wide {
            return 3
        }
        return 0
    }

    /// Where the bracket that closes at `end` opens.
    func openingBracket(endingAt end: Int, from start: Int) -> Int? {
        guard bracket(endingAt: end, from: start, ascii: 0x29, wide: 0xFF09) > 0 else { return nil }
        var at = end
        while at > start {
            let length = bracket(endingAt: at, from: start, ascii: 0x28, wide: 0xFF08)
            if length > 0 { return at - length }
            at -= 1
        }
        return nil
    }
}
