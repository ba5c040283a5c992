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

    func ending(_ line: SourceLine) -> Ending {
        let end = Int(line.end)
        let byte = text[end - 1]
        if byte < 0x80 {
            switch byte {
            case 0x30...0x39: return endsInNumber(line) ? .digit : .other
            case 0x28, 0x2C, 0x5B: return .connecting  // ( , [
            default: return .other
            }
        }
        let last = char(endingAt: end, from: Int(line.start))
        let classes = words.classes.of(last)
        if classes.contains(.open) { return .open }
        if classes.contains(.measuring) { return .measuring }
        switch last {
        case "，", "、", "；", "（", "《", "“", "‘", "「", "『", "【", "—": return .connecting
        case "０"..."９": return .digit
        default: return .other
        }
    }

    /// Whether the digits at the end of a line are a number: not of a name (`P06`), not after
    /// a rule as page numbers are (`· 5`, `| 12`, `1 / 6`).
    private func endsInNumber(_ line: SourceLine) -> Bool {
        var at = Int(line.end)
        let start = Int(line.start)
        while at > start, isDigit(text[at - 1]) || text[at - 1] == 0x2C || text[at - 1] == 0x2E {
            at -= 1
        }
        if text[at] == 0x30, at + 1 < Int(line.end), isDigit(text[at + 1]) { return false }
        while at > start, text[at - 1] == 0x20 { at -= 1 }
        guard at > start else { return true }
        let byte = text[at - 1]
        if byte == 0x7C || byte == 0x2F || byte == 0x2D { return false }  // | / -
        if isLetter(byte) { return false }
        return !(at - start >= 2 && text[at - 2] == 0xC2 && byte == 0xB7)  // ·
    }

    /// Whether a line ends in a word that stands before dates: 截至.
    func wantsDate(_ line: SourceLine) -> Bool { lastClasses(line).contains(.beforeDate) }

    /// Whether a line ends in a scale or measure word right after a digit: a number that can
    /// be complete, or go on with a measure word.
    func endsInQuantity(_ line: SourceLine) -> Bool {
        var end = Int(line.end)
        let start = Int(line.start)
        if end - start >= 2, text[end - 1] == 0x25 { return isDigit(text[end - 2]) }
        var words = 0
        while end - start > 3, words < 3, isUnit(char(endingAt: end, from: start)) {
            end -= 3
            words += 1
        }
        while end > start, text[end - 1] == 0x20 { end -= 1 }
        return words > 0 && end > start && isDigit(text[end - 1])
    }

    /// Whether a line ends in 万 or 亿 after a digit: a measure word may follow.
    func endsInScale(_ line: SourceLine) -> Bool {
        lastClasses(line).contains(.scale) && endsInQuantity(line)
    }

    /// Whether a line ends in a digit and `.` or `,`: a number torn in two.
    func endsInTornNumber(_ line: SourceLine) -> Bool {
        let end = Int(line.end)
        guard end - Int(line.start) >= 2 else { return false }
        return (text[end - 1] == 0x2E || text[end - 1] == 0x2C) && isDigit(text[end - 2])
    }

    /// Whether a line ends in a word that a bare number may follow: 超, 约.
    func wantsNumber(_ line: SourceLine) -> Bool {
        lastClasses(line).union(lastPair(line)).contains(.beforeNumber)
    }

    /// Whether a quotation, a title or a bracket is opened in a line and not closed.
    func isUnbalanced(_ line: SourceLine) -> Bool {
        guard line.content.contains(.opener) else { return false }
        var open = 0
        var at = Int(line.start)
        while at < Int(line.end) {
            guard text[at] >= 0xE2 else {
                at += 1
                continue
            }
            switch char(at: at, to: Int(line.end)) {
            case "“", "《", "「", "『", "（": open += 1
            case "”", "》", "」", "』", "）": open = max(0, open - 1)
            default: break
            }
            at += text[at] >= 0xF0 ? 4 : 3
        }
        return open > 0
    }

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

    func beginning(_ line: SourceLine) -> Beginning {
        let start = Int(line.start)
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
        let first = char(at: start, to: Int(line.end))
        let classes = words.classes.of(first)
        if classes.contains(.dependent) {
            // 和, but not 和谐 or 和平
            let isOther = classes.contains(.beginsPair) && firstPair(line).contains(.none)
            return isOther ? .other : .dependent
        }
        if classes.contains(.range) {
            return startsWithNumber(start + 3, Int(line.end)) ? .dependent : .other
        }
        switch first {
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
    func firstPair(_ line: SourceLine) -> LineClass {
        let (start, end) = (Int(line.start), Int(line.end))
        return words.classes.of(char(at: start, to: end), char(at: start + 3, to: end))
    }

    /// What the last two characters of a line say together.
    func lastPair(_ line: SourceLine) -> LineClass {
        let (start, end) = (Int(line.start), Int(line.end))
        return words.classes.of(char(endingAt: end - 3, from: start), char(endingAt: end, from: start))
    }

    /// What the last character of a line says.
    func lastClasses(_ line: SourceLine) -> LineClass {
        words.classes.of(char(endingAt: Int(line.end), from: Int(line.start)))
    }
}
