/// What a whole line looks like: a bare number, a date, an ornament, a clause.
extension LineEdge {
    /// Only digits, signs and blanks: a page number, an axis, cells of a torn table.
    func isBare(_ line: EdgeLine) -> Bool {
        line.content.isDisjoint(with: [.notASCII, .letter])
    }

    /// One number of four digits or more: `13,524`, `2022`, the upper half of a call-out.
    func isBareNumber(_ line: EdgeLine) -> Bool {
        var digits = 0
        var marks = 0
        for i in line.start..<line.end {
            if isDigit(text[i]) {
                digits += 1
            } else if text[i] == 0x2C || text[i] == 0x2E {
                marks += 1
            } else {
                return false
            }
        }
        return digits + 2 * marks >= 3
    }

    /// Only quotation marks or rules, which are ornaments when they stand alone.
    func isOrnament(_ line: EdgeLine) -> Bool {
        // Most lines begin with an ideograph, a digit or a letter.
        guard line.first.value < 0x3400, line.first != TextView.none || text[line.start] == 0x22 else {
            return false
        }
        var at = line.start
        let end = line.end
        while at < end {
            if text[at] < 0x80 {
                guard text[at] == 0x20 || text[at] == 0x22 else { return false }
                at += 1
                continue
            }
            switch char(at: at, to: end) {
            case "—", "‘"..."‟", "…", "─", "「"..."』": at += 3
            default: return false
            }
        }
        return true
    }

    /// `2022 年 3 月` and nothing else: a place on a time line.
    func isDate(_ line: EdgeLine) -> Bool {
        var at = line.start
        let end = line.end
        var dated = 0
        var hasDigits = false
        guard at < end, isDigit(text[at]) || text[at] >= 0xE0 else { return false }
        while at < end {
            let byte = text[at]
            if byte < 0x80 {
                guard isDigit(byte) || byte == 0x20 else { return false }
                if byte != 0x20 { hasDigits = true }
                at += 1
                continue
            }
            let character = char(at: at, to: end)
            if words.classes.of(character).contains(.lastOfDate) {
                dated += 1
            } else if ("０"..."９").contains(character) {
                hasDigits = true
            } else {
                return false
            }
            at += 3
        }
        return dated > 0 && hasDigits
    }

    /// Whether there is a comma, a stop or a colon in a line, as in a statement and seldom in
    /// a heading; `lists` counts `、` too.
    func hasClauses(_ line: EdgeLine, lists: Bool = false) -> Bool {
        !line.content.isDisjoint(with: lists ? [.clause, .list] : .clause)
    }

    /// Only Latin letters: an icon or a label such as `REC`.
    func isLatin(_ line: EdgeLine) -> Bool {
        for i in line.start..<line.end {
            guard isLetter(text[i]) else { return false }
        }
        return true
    }

    /// Whether a line opens two quotations at once: the first quotation mark is an ornament.
    func opensTwice(_ line: EdgeLine) -> Bool {
        line.first == "“" && char(at: line.start + 3, to: line.end) == "“"
    }

    /// Whether a blank stands between two Chinese characters: a label and its value.
    func hasCells(_ line: EdgeLine) -> Bool { line.content.contains(.cell) }

    func hasDigits(_ line: EdgeLine) -> Bool { line.content.contains(.digit) }
}
