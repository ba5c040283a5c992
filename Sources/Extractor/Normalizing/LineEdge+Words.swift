/// What a wrap tears: a number from its unit, a date, a word.
extension LineEdge {
    /// Whether a line begins with a unit, a scale or a measure word, so that it goes on with
    /// the number before it.
    ///
    /// `surely` leaves out those that many words begin with: 人, 家, 门.
    func startsWithUnit(_ line: EdgeLine, surely: Bool) -> Bool {
        let classes = line.firstClasses
        if classes.contains(.surelyUnit) || firstPair(line).contains(.surelyUnit) { return true }
        if surely { return isUnitOfPack(line) }
        if classes.contains(.surplus) { return isUnit(char(at: line.start + 3, to: line.end)) }
        return classes.contains(.unit) || startsWithUnitOfPack(line)
    }

    /// Whether the number at the end of a line is the cell of a row: a blank before it, and before that another
    /// number or what closes a label. `5,397,600 5,397,600` `国…` is no amount of countries.
    func endsInCell(_ line: EdgeLine) -> Bool {
        let start = line.start
        var at = line.end
        while at > start, isDigit(text[at - 1]) || text[at - 1] == 0x2C || text[at - 1] == 0x2E { at -= 1 }
        let number = at
        while at > start, text[at - 1] == 0x20 || text[at - 1] == 0x09 { at -= 1 }
        guard at < number, at > start else { return false }
        if isDigit(text[at - 1]) || text[at - 1] == 0x25 || text[at - 1] == 0x29 { return true }
        return char(endingAt: at, from: start) == "）"
    }

    /// Whether an ideograph stands behind the unit or measure word that a line begins with.
    func startsLikeWord(_ line: EdgeLine) -> Bool {
        withBeginning(of: line) { beginning in
            let length = words.units.longest(in: beginning, at: 0).map { $0.isNone ? 3 : $0.length } ?? 3
            return beginning.char(at: length).isIdeograph
        }
    }

    /// Whether the number at the end of a line is all its label says: `收益（千港元）：3,299,461`, or the last part of
    /// one in several: `0571-88888888`.
    func endsInLabelled(_ line: EdgeLine) -> Bool {
        let start = line.start
        var at = line.end
        while at > start, isDigit(text[at - 1]) || text[at - 1] == 0x2C || text[at - 1] == 0x2E { at -= 1 }
        guard at > start, at < line.end else { return false }
        if text[at - 1] == 0x2D { return at - 1 > start && isDigit(text[at - 2]) && line.end - at > 3 }
        while at > start, text[at - 1] == 0x20 { at -= 1 }
        return at > start && (text[at - 1] == 0x3A || char(endingAt: at, from: start) == "：")
    }

    /// Whether a line begins with a unit or a measure word of the pack: 本, 兆瓦, kWh; not with a word that only
    /// looks like one: 本公司, 门店.
    private func startsWithUnitOfPack(_ line: EdgeLine) -> Bool {
        withBeginning(of: line) { beginning in
            guard let hit = words.units.longest(in: beginning, at: 0), !hit.isNone else { return false }
            // A word of letters ends where its letters do.
            return
                !(beginning[hit.length - 1].isLetter && hit.length < beginning.count
                && beginning[hit.length].isLetter)
        }
    }

    /// The first characters of a line as they read.
    private func withBeginning<Result>(of line: EdgeLine, _ body: (TextView) -> Result) -> Result {
        let end = line.end
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 36) { buffer in
            var count = 0
            var at = line.start
            while at < end, count + 4 <= buffer.count {
                let wide = char(at: at, to: end)
                if wide == TextView.none {
                    buffer[count] = text[at]
                    count += 1
                    at += 1
                } else {
                    (buffer[count], buffer[count + 1], buffer[count + 2]) = Scalar3.encode(wide.value)
                    count += 3
                    at += 3
                }
            }
            return body(TextView(UnsafeBufferPointer(rebasing: buffer[..<count])))
        }
    }

    /// Whether there is nothing but one unit in a line: the lower half of a call-out.
    func isUnitAlone(_ line: EdgeLine) -> Bool {
        var at = line.start
        guard line.width <= 8 else { return false }
        while at < line.end {
            guard isUnit(char(at: at, to: line.end)) else { return isUnitOfPack(line) }
            at += 3
        }
        return true
    }

    /// Whether a line is a unit or a measure word of the pack and nothing else: 本, 兆瓦时. Letters alone are
    /// names as often.
    private func isUnitOfPack(_ line: EdgeLine) -> Bool {
        guard line.width <= 24, text[line.start] >= 0x80 else { return false }
        return withBeginning(of: line) { beginning in
            guard let hit = words.units.longest(in: beginning, at: 0), !hit.isNone else { return false }
            return hit.length == (line.end - line.start)
        }
    }

    /// Whether a character stands as or in a measure word or scale right after a number.
    @inline(__always)
    func isUnit(_ character: Unicode.Scalar) -> Bool { words.classes.of(character).contains(.unit) }

    /// Whether a date is torn between year and month or month and day: `2022 年` `3 月`.
    func tearsDate(_ line: EdgeLine, _ next: EdgeLine) -> Bool {
        let before = line.lastClasses
        guard before.contains(.year) || before.contains(.month) else { return tearsDateNumber(line, next) }
        var at = next.start
        let end = next.end
        if text[at] >= 0x80 {
            // 二零二五年 三月, also letter-spaced
            guard endsInNumeral(before: line.end - 3, from: line.start) else { return false }
            var numerals = 0
            while numerals < 3, words.numerals.contains(char(at: at, to: end)) {
                numerals += 1
                at += 3
                while at < end, text[at] == 0x20 { at += 1 }
            }
            guard numerals > 0 else { return false }
        } else {
            guard endsInQuantity(line) else { return false }
            while at < end, isDigit(text[at]) { at += 1 }
            guard at > next.start, at - next.start <= 2 else { return false }
        }
        while at < end, text[at] == 0x20 { at += 1 }
        return words.classes.of(char(at: at, to: end)).contains(before.contains(.year) ? .month : .day)
    }

    /// Whether the number of a date is torn: `二零` `二五年`, `二零二五年十` `一月`, `3 月 3` `1 日`.
    private func tearsDateNumber(_ line: EdgeLine, _ next: EdgeLine) -> Bool {
        var end = line.end
        let start = line.start
        var behind = 0
        while behind < 5, end > start, let length = numeralLength(endingAt: end, from: start) {
            behind += 1
            end -= length
            while end > start, text[end - 1] == 0x20 { end -= 1 }
        }
        guard behind > 0 else { return false }
        var at = next.start
        var ahead = 0
        while ahead < 4, at < next.end, isNumeral(at, next.end) {
            ahead += 1
            at += text[at] < 0x80 ? 1 : 3
            while at < next.end, text[at] == 0x20 { at += 1 }
        }
        guard at < next.end else { return false }
        let unit = words.classes.of(char(at: at, to: next.end))
        if unit.contains(.year) { return ahead > 0 && behind + ahead == 4 }
        let before = words.classes.of(char(endingAt: end, from: start))
        if unit.contains(.month) { return before.contains(.year) && behind + ahead <= 2 }
        return unit.contains(.day) && before.contains(.month) && behind + ahead <= 3
    }

    private func isNumeral(_ at: Int, _ end: Int) -> Bool {
        isDigit(text[at]) || text[at] >= 0x80 && words.numerals.contains(char(at: at, to: end))
    }

    /// The length of the digit or numeral that ends at `end`.
    private func numeralLength(endingAt end: Int, from start: Int) -> Int? {
        if isDigit(text[end - 1]) { return 1 }
        return end - start >= 3 && words.numerals.contains(char(endingAt: end, from: start)) ? 3 : nil
    }

    /// Whether a line ends as numbered headings do.
    func endsAsHeading(_ line: EdgeLine) -> Bool { lastPair(line).contains(.numbered) }

    /// Whether a line ends with the word for a document or a part of one: a title.
    func endsAsTitle(_ line: EdgeLine) -> Bool { lastPair(line).contains(.title) }

    /// Whether a Chinese numeral ends at `end`, blanks passed over.
    private func endsInNumeral(before end: Int, from start: Int) -> Bool {
        var end = end
        while end > start, text[end - 1] == 0x20 { end -= 1 }
        return words.numerals.contains(char(endingAt: end, from: start))
    }

    /// `18 个` `月`, `1.5 个百` `分点`, `2021-` `2022 年`, `100 人` `以上`: inside what is one word.
    func tearsWord(_ line: EdgeLine, _ next: EdgeLine) -> Bool {
        let end = line.end
        let start = line.start
        // `1 日` `—31 日`
        if next.first == "—" || next.first == "–" || text[next.start] == 0x2D || text[next.start] == 0x7E {
            let after = next.start + (text[next.start] < 0x80 ? 1 : 3)
            guard after < next.end, isDigit(text[after]) else { return false }
            return isDigit(text[end - 1]) || line.lastClasses.contains(.lastOfDate)
        }
        if text[end - 1] == 0x2D {
            return end - start > 1 && (isDigit(text[end - 2]) || text[end - 2] == 0x25)
                && isDigit(text[next.start])
        }
        if lastPair(line).contains(.torn) { return true }
        if line.lastClasses.contains(.beforeTear),
            words.classes.tears(line.last, next.first, char(at: next.start + 3, to: next.end))
        {
            return true
        }
        return endsInQuantity(line) && startsWithModifier(next)
    }

    /// 以上, 左右: a modifier behind a figure, of two characters or more. A line begins with the others in
    /// other words too: 内, 起.
    private func startsWithModifier(_ line: EdgeLine) -> Bool {
        withBeginning(of: line) { beginning in
            guard let hit = words.modifiers.longest(in: beginning, at: 0) else { return false }
            return !hit.isNone && hit.length >= 6
        }
    }

    /// `一个` `半小时`, `两年` `半`.
    func tearsHalf(_ line: EdgeLine, _ next: EdgeLine) -> Bool {
        next.firstClasses.contains(.half) && line.lastClasses.contains(.beforeHalf)
    }
}
