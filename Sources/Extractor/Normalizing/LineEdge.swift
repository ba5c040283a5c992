/// What the ends of a line say about whether it goes on: reads the first and the last
/// characters of lines, as they read after folding. The words are those of Patterns/lines.yaml.
struct LineEdge {
    let text: UnsafeBufferPointer<UInt8>
    let folded: UnsafeBufferPointer<UInt16>
    let words: LineWords

    // MARK: The last character

    enum Ending {
        /// `，` `、` `；` `（` `《` and the like: a text cannot end here.
        case connecting
        /// A word that wants another one: `open` of `line.end`.
        case open
        /// A word that wants a number when one follows.
        case measuring
        case digit
        case other
    }

    func ending(_ line: EdgeLine) -> Ending {
        let end = line.end
        let byte = text[end - 1]
        if byte < 0x80 {
            switch byte {
            case 0x30...0x39: return endsInNumber(line) ? .digit : .other
            case 0x28, 0x2C, 0x5B: return .connecting  // ( , [
            default: return .other
            }
        }
        if line.lastClasses.contains(.open) { return .open }
        if line.lastClasses.contains(.measuring) { return .measuring }
        switch line.last {
        case "，", "、", "；", "（", "《", "“", "‘", "「", "『", "【", "—": return .connecting
        case "０"..."９": return .digit
        default: return .other
        }
    }

    /// Whether the digits at the end of a line are a number: not of a name (`P06`), not after
    /// a rule as page numbers are (`· 5`, `| 12`, `1 / 6`).
    private func endsInNumber(_ line: EdgeLine) -> Bool {
        var at = line.end
        let start = line.start
        while at > start, isDigit(text[at - 1]) || text[at - 1] == 0x2C || text[at - 1] == 0x2E {
            at -= 1
        }
        if text[at] == 0x30, at + 1 < line.end, isDigit(text[at + 1]) { return false }
        while at > start, text[at - 1] == 0x20 { at -= 1 }
        guard at > start else { return true }
        let byte = text[at - 1]
        if byte == 0x7C || byte == 0x2F || byte == 0x2D { return false }  // | / -
        if isLetter(byte) { return false }
        return !(at - start >= 2 && text[at - 2] == 0xC2 && byte == 0xB7)  // ·
    }

    /// Whether a line ends in a word that stands before dates: 截至.
    func wantsDate(_ line: EdgeLine) -> Bool { line.lastClasses.contains(.beforeDate) }

    /// Whether a line ends in a scale or measure word right after a digit: a number that can
    /// be complete, or go on with a measure word.
    func endsInQuantity(_ line: EdgeLine) -> Bool {
        var end = line.end
        let start = line.start
        if end - start >= 2, text[end - 1] == 0x25 { return isDigit(text[end - 2]) }
        guard line.lastClasses.contains(.unit) else { return false }
        var words = 0
        while end - start > 3, words < 3, isUnit(char(endingAt: end, from: start)) {
            end -= 3
            words += 1
        }
        while end > start, text[end - 1] == 0x20 { end -= 1 }
        return words > 0 && end > start && isDigit(text[end - 1])
    }

    /// Whether a line ends in 万 or 亿 after a digit: a measure word may follow.
    func endsInScale(_ line: EdgeLine) -> Bool {
        line.lastClasses.contains(.scale) && endsInQuantity(line)
    }

    /// Whether a line ends in a digit and `.` or `,`: a number torn in two.
    func endsInTornNumber(_ line: EdgeLine) -> Bool {
        let end = line.end
        guard end - line.start >= 2 else { return false }
        return (text[end - 1] == 0x2E || text[end - 1] == 0x2C) && isDigit(text[end - 2])
    }

    /// Whether a line ends in a word that a bare number may follow: 超, 约.
    func wantsNumber(_ line: EdgeLine) -> Bool {
        line.lastClasses.union(lastPair(line)).contains(.beforeNumber)
    }

    /// Whether a quotation, a title or a bracket is opened in a line and not closed.
    func isUnbalanced(_ line: EdgeLine) -> Bool { line.content.contains(.unbalanced) }

    // MARK: The first character

    enum Beginning {
        /// `，` `。` `）` `%` and the like: a text cannot begin here.
        case closing
        /// A word that no statement begins with: 的, 了, 等, 至 before a number.
        case dependent
        case digit
        case opening
        case dash
        case other
    }

    func beginning(_ line: EdgeLine) -> Beginning {
        let start = line.start
        let byte = text[start]
        if byte < 0x80 {
            switch byte {
            case 0x30...0x39: return .digit
            case 0x25, 0x29, 0x5D: return .closing  // % ) ]
            case 0x2C, 0x2E:  // , .
                return line.end - line.start > 1 && isDigit(text[start + 1]) ? .closing : .other
            default: return .other
            }
        }
        let classes = line.firstClasses
        if classes.contains(.dependent) {
            // 和, but not 和谐 or 和平
            let isOther = classes.contains(.beginsPair) && firstPair(line).contains(.none)
            return isOther ? .other : .dependent
        }
        if classes.contains(.range) {
            return startsWithNumber(start + 3, line.end) ? .dependent : .other
        }
        switch line.first {
        case "，", "、", "）", "》", "”", "’", "；", "。", "％", "」", "』", "】", "：", "！", "？", "‰": return .closing
        case "０"..."９": return .digit
        case "“", "‘", "「", "『", "《", "（": return .opening
        case "—", "─": return .dash
        default: return .other
        }
    }

    private func startsWithNumber(_ at: Int, _ end: Int) -> Bool {
        var at = at
        while at < end, text[at] == 0x20 { at += 1 }
        return at < end && isDigit(text[at])
    }

    // MARK: Characters

    /// The character of three bytes at `at`, as it reads; `TextView.none` if it has other than three bytes.
    @inline(__always)
    func char(at: Int, to end: Int) -> Unicode.Scalar {
        guard at + 3 <= end, text[at] >= 0xE0, text[at] < 0xF0 else { return TextView.none }
        let scalar = Scalar3.decode(text, at)
        let fold = folded[Int(scalar)]
        // Valid UTF-8 and its folds are scalars.
        return unsafeBitCast(fold == 0 ? scalar : UInt32(fold), to: Unicode.Scalar.self)
    }

    @inline(__always)
    func char(endingAt end: Int, from start: Int) -> Unicode.Scalar {
        end - 3 >= start ? char(at: end - 3, to: end) : TextView.none
    }

    /// What the first two characters of a line say together.
    func firstPair(_ line: EdgeLine) -> LineClass {
        guard line.firstClasses.contains(.beginsPair) else { return [] }
        return words.classes.of(line.first, char(at: line.start + 3, to: line.end))
    }

    /// What the last two characters of a line say together.
    func lastPair(_ line: EdgeLine) -> LineClass {
        guard line.lastClasses.contains(.endsPair) else { return [] }
        return words.classes.of(char(endingAt: line.end - 3, from: line.start), line.last)
    }
}
