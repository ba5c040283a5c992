/// One of the first lines of a report, folded: does it name the company?
struct TitleLine {
    /// Full-width characters as ASCII, no blanks inside Chinese; `|` where columns are apart.
    let text: [Unicode.Scalar]

    init(_ line: some Sequence<Unicode.Scalar>) {
        var result: [Unicode.Scalar] = []
        var blanks = 0
        for scalar in line {
            let folded = TitleLine.folded(scalar)
            if folded == " " {
                blanks += 1
                continue
            }
            if blanks > 0, let last = result.last {
                if blanks > 2 {
                    result.append("|")
                } else if !(TitleLine.isChinese(last) && TitleLine.isChinese(folded)) {
                    result.append(" ")
                }
            }
            blanks = 0
            result.append(folded)
        }
        text = result
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
    private static func isName(_ scalar: Unicode.Scalar) -> Bool {
        isChinese(scalar) || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "·"
            || scalar == "(" || scalar == ")" || scalar == "&"
    }

    // MARK: - With a legal form

    /// `2023 年度报告|岚坪乳业股份有限公司`, `岚坪乳业股份有限公司 2023 年年度报告`.
    var legalName: String? {
        for form in CompanyWords.legalForms {
            let form = Array(form.unicodeScalars)
            var at = 0
            while let found = find(form, from: at) {
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
        var name = CompanyWords.withoutYears(TitleLine.string(text[start..<found]))
        for leader in ["本报告是", "本报告为", "本報告為", "本报告系"] where name.hasPrefix(leader) {
            name = String(name.dropFirst(leader.count))
        }
        guard (2...30).contains(name.unicodeScalars.count), name != "股份", isBalanced(name), !isClause(name),
            isTitle(text[..<start]), endsName(text[end...])
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

    private func isClause(_ name: String) -> Bool {
        ["公司", "成立", "本报告", "本報告", "以下"].contains { name.contains($0) }
            || ["于", "於", "在", "由", "与", "與", "及", "和"].contains { name.hasPrefix($0) }
    }

    /// Whether nothing but a title stands before a name.
    private func isTitle(_ part: ArraySlice<Unicode.Scalar>) -> Bool {
        let before = TitleLine.string(part)
        if before.isEmpty { return true }
        guard before.count <= 30, !before.contains(where: { "，。；,;、".contains($0) }) else { return false }
        return CompanyWords.kinds.contains { before.contains($0) }
            || CompanyWords.withoutYears(before).allSatisfy { " |:-—".contains($0) }
            || ["公司名称:", "公司名稱:", "公司:"].contains(before)
    }

    /// Whether a name ends before this: a title, a code, an abbreviation follow or nothing.
    private func endsName(_ part: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = part.first else { return true }
        let rest = TitleLine.string(part)
        if first == "(" { return true }
        guard !rest.contains(where: { "，。；,;".contains($0) }) else { return false }
        return " |:-—·".unicodeScalars.contains(first) || ("0"..."9").contains(first)
            || "二民".unicodeScalars.contains(first) || CompanyWords.kinds.contains { rest.hasPrefix($0) }
    }

    // MARK: - Without

    /// `岚坪乳业 | 2022 企业社会责任报告`, `驮铃物流 2022 ESG 报告`.
    var nameBeforeYear: String? {
        guard let year, year > 0, isReport(text[year...]) else { return nil }
        var name = TitleLine.string(text[..<year])
        while let last = name.last, " |-—·:".contains(last) { name.removeLast() }
        for leader in ["关于", "關於"] where name.hasPrefix(leader) { name = String(name.dropFirst(2)) }
        return TitleLine.accepted(name, upTo: 20)
    }

    /// `2021 环境、社会及管治报告`.
    var beginsWithYear: Bool { year == 0 && isReport(text[...]) }

    /// The line, if it may be a name that stands alone.
    var bareName: String? { TitleLine.accepted(TitleLine.string(text[...]), upTo: 12) }

    private static func accepted(_ name: String, upTo longest: Int) -> String? {
        guard (2...longest).contains(name.unicodeScalars.count), !CompanyWords.noNames.contains(name),
            name.unicodeScalars.contains(where: isChinese),
            name.unicodeScalars.allSatisfy({ isName($0) || $0 == " " }),
            !["截至", "截止", "第", "本", "附"].contains(where: { name.hasPrefix($0) }),
            !CompanyWords.kinds.contains(where: { name.contains($0) })
        else { return nil }
        return name
    }

    private func isReport(_ part: ArraySlice<Unicode.Scalar>) -> Bool {
        let rest = TitleLine.string(part)
        return rest.count <= 40 && !rest.contains { "，。；,;".contains($0) }
            && CompanyWords.kinds.contains { $0 != "年度" && rest.contains($0) }
    }

    /// Where the first year stands: `2023`, `二〇二三年`, `民國112年`.
    private var year: Int? {
        var i = 0
        while i < text.count {
            var end = i
            while end < text.count, ("0"..."9").contains(text[end]) { end += 1 }
            if CompanyWords.isYear(Array(text[i..<end])) { return i }
            if end > i {
                i = end
                continue
            }
            if text[i] == "二", i + 4 < text.count, text[i + 4] == "年",
                text[i..<i + 4].allSatisfy({ "〇零○一二三四五六七八九".unicodeScalars.contains($0) })
            {
                return i
            }
            if text[i] == "民", i + 1 < text.count, text[i + 1] == "國" || text[i + 1] == "国" { return i }
            i += 1
        }
        return nil
    }

    private func find(_ word: [Unicode.Scalar], from start: Int) -> Int? {
        guard text.count >= word.count, start <= text.count - word.count else { return nil }
        return (start...text.count - word.count).first { text[$0...].starts(with: word) }
    }

    private static func string(_ part: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: part)
        return String(view)
    }
}
