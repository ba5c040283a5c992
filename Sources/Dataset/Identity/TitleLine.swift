import Extractor

/// One of the first lines of a report, folded: does it name the company?
struct TitleLine {
    /// Full-width characters as ASCII, no blanks inside Chinese; `|` where columns are apart.
    let text: [Unicode.Scalar]
    /// The same as it reads simplified, character by character: what words are compared with.
    let plain: [Unicode.Scalar]

    private var words: ReportWords { CompiledPack.builtIn.reports }

    /// Tells fast which words do not stand in the line.
    let characters: TitleWords.CharacterSet

    init(_ line: UTF8Scalars) {
        text = [Unicode.Scalar](unsafeUninitializedCapacity: line.longest) { text, count in
            var blanks = 0
            for scalar in line {
                let folded = TitleLine.folded(scalar)
                if folded == " " {
                    blanks += 1
                    continue
                }
                if blanks > 0, count > 0 {
                    // There is room: each takes the place of a blank.
                    if blanks > 2 {
                        text[count] = "|"
                        count += 1
                    } else if !(TitleLine.isChinese(text[count - 1]) && TitleLine.isChinese(folded)) {
                        text[count] = " "
                        count += 1
                    }
                }
                blanks = 0
                text[count] = folded
                count += 1
            }
        }
        plain = CompiledPack.builtIn.simplified(text)
        characters = TitleWords.CharacterSet(plain)
    }

    init(_ line: String) {
        var line = line
        self = line.withUTF8 { TitleLine(UTF8Scalars($0)) }
    }

    /// The first lines of the head of a report that are not blank, and of the others those that may say how the shares of
    /// the company are listed.
    ///
    /// `head`: UTF-8.
    static func lines(of head: [UInt8], titles: Int = .max) -> [TitleLine] {
        let words = TitleWords.builtIn
        return head.withUnsafeBufferPointer { head in
            var lines: [TitleLine] = []
            var start = 0
            while start < head.count {
                let end = lineEnd(in: head, from: start)
                let line = UTF8Scalars(UnsafeBufferPointer(rebasing: head[start..<end]))
                start = end + 1
                guard lines.count < titles || words.mayHoldListing(line) else { continue }
                let title = TitleLine(line)
                if !title.text.isEmpty { lines.append(title) }
            }
            return lines
        }
    }

    static func lines(of head: String, titles: Int = .max) -> [TitleLine] {
        lines(of: Array(head.utf8), titles: titles)
    }

    private static func lineEnd(in head: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var at = start
        while true {
            // Other control characters are rare, but for tabs.
            at = ByteScan.firstControl(in: head, at)
            if at == head.count || head[at] == 0x0A || head[at] == 0x0D || head[at] == 0x0C { return at }
            at += 1
        }
    }

    private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
        case 0x3000, 0xA0, 0x09, 0xFEFF: " "
        default: scalar
        }
    }

    private static func isChinese(_ scalar: Unicode.Scalar) -> Bool {
        (0x4E00...0x9FFF).contains(scalar.value) || (0x3400...0x4DBF).contains(scalar.value)
            || scalar == "〇"
    }

    /// What a name may be made of; brackets count only inside.
    static func isName(_ scalar: Unicode.Scalar) -> Bool {
        isChinese(scalar) || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "·"
            || scalar == "(" || scalar == ")" || scalar == "&"
    }

    /// What stands in no title.
    private static func endsClause(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "，", "。", "；", ",", ";": true
        default: false
        }
    }

    // MARK: - With a legal form

    /// `2023 年度报告|岚坪乳业股份有限公司`, `岚坪乳业股份有限公司 2023 年年度报告`.
    var legalName: String? {
        for form in TitleWords.builtIn.legalForms.lazy.map(\.scalars) where characters.mayHold(form) {
            var at = 0
            while let found = TitleWords.first(form, in: plain[at...]) {
                if let name = name(endingWith: form, at: found) { return name }
                at = found + form.count
            }
        }
        return nil
    }

    private func name(endingWith form: [Unicode.Scalar], at found: Int) -> String? {
        var start = found
        while start > 0, TitleLine.isName(text[start - 1]) { start -= 1 }
        let end = found + form.count
        let before = TitleLine.string(plain[start..<found])
        if let leader = words.leaders.first(where: { before.hasPrefix($0) }) {
            start += leader.unicodeScalars.count
        }
        let name = CompanyWords.withoutYears(TitleLine.string(text[start..<found]))
        guard (2...30).contains(name.unicodeScalars.count), isBalanced(name),
            !isClause(plain[start..<found]), isTitle(plain[..<start]),
            endsName(plain[end...])
        else { return nil }
        return name
    }

    private func isBalanced(_ name: String) -> Bool {
        var open = 0
        for character in name {
            if character == "(" { open += 1 }
            if character == ")" { open -= 1 }
            if open < 0 { return false }
        }
        return open == 0
    }

    private func isClause(_ part: ArraySlice<Unicode.Scalar>) -> Bool {
        let name = TitleLine.string(part)
        return words.noNames.contains(name) || TitleWords.holds(part, TitleWords.builtIn.clauses)
            || words.clauseStarts.contains { name.hasPrefix($0) }
    }

    /// Whether nothing but a title stands before a name.
    private func isTitle(_ part: ArraySlice<Unicode.Scalar>) -> Bool {
        if part.isEmpty { return true }
        guard part.count <= 30, !part.contains(where: { $0 == "、" || TitleLine.endsClause($0) }) else {
            return false
        }
        let before = TitleLine.string(part)
        return TitleWords.holds(part, TitleWords.builtIn.kinds)
            || CompanyWords.withoutYears(before).allSatisfy { " |:-—".contains($0) }
            || words.leaders.contains(before)
            || words.labels.contains { $0.label == .name && before == $0.word + ":" }
    }

    /// Whether a name ends before this: a title, a code, an abbreviation follow or nothing.
    private func endsName(_ part: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = part.first else { return true }
        if first == "(" { return true }
        guard !part.contains(where: TitleLine.endsClause) else { return false }
        return " |:-—·".unicodeScalars.contains(first) || ("0"..."9").contains(first)
            || isYear(at: part.startIndex)
            || TitleWords.builtIn.kinds.contains { part.starts(with: $0.scalars) }
    }

    // MARK: - Without

    /// `岚坪乳业 | 2022 企业社会责任报告`, `驮铃物流 2022 ESG 报告`.
    ///
    /// `year`: where the first year stands.
    func name(before year: Int) -> String? {
        guard year > 0, isReport(plain[year...]) else { return nil }
        var end = year
        while end > 0, " |-—·:".unicodeScalars.contains(text[end - 1]) { end -= 1 }
        let before = TitleLine.string(plain[..<end])
        let start = words.leaders.first { before.hasPrefix($0) }?.unicodeScalars.count ?? 0
        return accepted(start..<end, upTo: 20)
    }

    /// `2021 环境、社会及管治报告`.
    func isReport(ofYear year: Int) -> Bool { year == 0 && isReport(plain[...]) }

    /// The line, if it may be a name that stands alone.
    var bareName: String? { accepted(text.indices, upTo: 12) }

    private func accepted(_ range: Range<Int>, upTo longest: Int) -> String? {
        let name = TitleLine.string(text[range])
        let plain = TitleLine.string(plain[range])
        guard (2...longest).contains(range.count), !words.noNames.contains(plain),
            name.unicodeScalars.contains(where: TitleLine.isChinese),
            name.unicodeScalars.allSatisfy({ TitleLine.isName($0) || $0 == " " }),
            !words.noStarts.contains(where: { plain.hasPrefix($0) }),
            !TitleWords.holds(self.plain[range], TitleWords.builtIn.kinds)
        else { return nil }
        return name
    }

    private func isReport(_ part: ArraySlice<Unicode.Scalar>) -> Bool {
        part.count <= 40 && !part.contains(where: TitleLine.endsClause) && kind(in: part) != nil
    }

    /// The kind of report that a part of the line names; a year alone (2022年度) names none.
    private func kind(in part: ArraySlice<Unicode.Scalar>) -> ReportWords.Kind? {
        TitleWords.builtIn.kinds.first {
            !$0.value.isYearWord && characters.mayHold($0.scalars)
                && TitleWords.first($0.scalars, in: part) != nil
        }?.value.kind
    }

    /// The kind of report that the line names.
    var kind: ReportWords.Kind? { kind(in: plain[...]) }

    /// Where the first year stands: `2023`, `二〇二三年`, `民國112年`.
    var year: Int? {
        let words = TitleWords.builtIn
        var i = 0
        while i < text.count {
            if ("0"..."9").contains(text[i]) {
                let start = i
                while i < text.count, ("0"..."9").contains(text[i]) { i += 1 }
                if CompanyWords.isYear(text[start..<i]) { return start }
                continue
            }
            if words.mayBeginYear(plain[i]), isYear(at: i) { return i }
            i += 1
        }
        return nil
    }

    /// Whether `二〇二三年` or `民國112年` begins at a place.
    private func isYear(at start: Int) -> Bool {
        if start + 4 < plain.count, plain[start..<start + 4].allSatisfy(CompiledPack.builtIn.isNumeral),
            CompanyWords.isYearMark(plain[start + 4])
        {
            return true
        }
        return TitleWords.builtIn.eras.contains { plain[start...].prefix(2).elementsEqual($0.scalars) }
    }

    static func string(_ part: ArraySlice<Unicode.Scalar>) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(4 * part.count)
        for scalar in part {
            for byte in scalar.utf8 { bytes.append(byte) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
