/// How the entries of a time line begin: a date, a blank, a text.
extension LineEdge {
    /// A date, and what happened in the next column: 2017 年 3 月   协议签订.
    func isEntry(_ line: EdgeLine) -> Bool {
        guard line.cell > 0, line.end - line.cell >= 12 else { return false }
        let first = text[line.start]
        let second = text[line.cell]
        guard first >= 0x30, first <= 0x39, second >= 0xE2 else { return false }
        var end = line.cell
        while end > line.start, text[end - 1] <= 0x20 { end -= 1 }
        guard end - line.start <= 36 else { return false }
        if text[end - 1] >= 0x30, text[end - 1] <= 0x39 { return true }
        return words.classes.of(char(endingAt: end, from: line.start)).contains(.lastOfDate)
    }

    /// 年 as in a date: not 年度, 年报, 年会.
    func startsWithYearWord(_ line: EdgeLine) -> Bool {
        line.firstClasses.contains(.year) && !firstPair(line).contains(.none)
    }

    /// `2022 年…` or `截至…`: how statements begin, and headings above them do not.
    func startsDated(_ line: EdgeLine) -> Bool {
        let end = line.end
        if line.firstClasses.contains(.dated) { return true }
        guard let (_, word) = yearAhead(line) else { return false }
        // 年, but not 年度: that is part of a name.
        let first = char(at: word, to: end)
        return words.classes.of(first).contains(.year)
            && !words.classes.of(first, char(at: word + 3, to: end)).contains(.none)
    }

    /// `2021 …`: an entry of a time line.
    func startsEntry(_ line: EdgeLine) -> Bool {
        guard let (digits, word) = yearAhead(line), word > digits else { return false }
        let start = line.start
        let isYear =
            text[start] == 0x31 && text[start + 1] == 0x39
            || text[start] == 0x32 && text[start + 1] == 0x30
        let first = char(at: word, to: line.end)
        return isYear && first.value >= 0x3400 && !isUnit(first)
    }

    /// A date of any kind, a blank and a text, `1 月 12 日 召开工作会议`, `2024　余额突破千亿`: how wide the blank
    /// is, in bytes of spaces; nil if the line is none.
    func entryBlank(_ line: EdgeLine) -> Int? {
        let end = line.end
        var at = line.start
        guard at < end, isDigit(text[at]) else { return nil }
        var dated = 0
        var blank = 0
        // 日 and 旬 end a date; 年 and 月 may go on.
        var isWhole = false
        scan: while at < end, at - line.start < 40 {
            if isDigit(text[at]) {
                if blank >= 3 || blank > 0 && isWhole { break }
                blank = 0
                at += 1
            } else if text[at] == 0x20 {
                blank += 1
                at += 1
            } else if text[at] >= 0xE0, at + 3 <= end {
                let character = char(at: at, to: end)
                let classes = words.classes.of(character)
                if character == "\u{3000}" {
                    blank += 3
                } else if !classes.isDisjoint(with: [.year, .month, .day]) {
                    dated += 1
                    blank = 0
                    isWhole = classes.contains(.day)
                } else if classes.contains(.partOfMonth), dated > 0, blank == 0 {
                    isWhole = true
                } else {
                    break scan
                }
                at += 3
            } else {
                break
            }
        }
        guard blank > 0, at < end, dated > 0 || startsEntry(line) else { return nil }
        return blank
    }

    /// Four digits at the beginning of a line: where they end and where the next word begins.
    private func yearAhead(_ line: EdgeLine) -> (digits: Int, word: Int)? {
        var at = line.start
        let end = line.end
        while at < end, isDigit(text[at]) { at += 1 }
        guard at - line.start == 4 else { return nil }
        let digits = at
        while at < end, text[at] == 0x20 || text[at] == 0xE3 && char(at: at, to: end) == "\u{3000}" {
            at += text[at] == 0x20 ? 1 : 3
        }
        return (digits, at)
    }
}
