/// What the ends of a line say about whether it goes on: reads the first and the last
/// characters of lines, as they read after folding.
struct LineEdge {
    let text: UnsafeBufferPointer<UInt8>
    let folded: UnsafeBufferPointer<UInt16>

    // MARK: The last character

    enum Ending {
        /// `，` `、` `；` `（` `《` and the like: a text cannot end here.
        case connecting
        /// A word that wants another one: 的, 和, 在, 为.
        case open
        /// A word that wants a number when one follows: 超, 达, 第, 增长.
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
        switch scalar(endingAt: end, from: Int(line.start)) {
        // ， 、 ； （ 《 “ ‘ 「 『 【 —
        case 0xFF0C, 0x3001, 0xFF1B, 0xFF08, 0x300A, 0x201C, 0x2018, 0x300C, 0x300E, 0x3010,
            0x2014:
            return .connecting
        // 之 的 和 与 及 在 于 将 对 把 被 从 以 并 是 为 或 让 且 而 至 到 自 比 较 截
        case 0x4E4B, 0x7684, 0x548C, 0x4E0E, 0x53CA, 0x5728, 0x4E8E, 0x5C06, 0x5BF9, 0x628A, 0x88AB,
            0x4ECE, 0x4EE5, 0x5E76, 0x662F, 0x4E3A, 0x6216, 0x8BA9, 0x4E14, 0x800C, 0x81F3,
            0x5230, 0x81EA, 0x6BD4, 0x8F83, 0x622A:
            return .open
        // 超 近 约 逾 达 破 过 第 长 降 升 少 加 共 计 仅 有 了 足 每 涨 跌 余 动 币
        case 0x8D85, 0x8FD1, 0x7EA6, 0x903E, 0x8FBE, 0x7834, 0x8FC7, 0x7B2C, 0x957F, 0x964D,
            0x5347, 0x5C11, 0x52A0, 0x5171, 0x8BA1, 0x4EC5, 0x6709, 0x4E86, 0x8DB3, 0x6BCF,
            0x6DA8, 0x8DCC, 0x4F59, 0x52A8, 0x5E01:
            return .measuring
        // full-width digits
        case 0xFF10...0xFF19:
            return .digit
        default:
            return .other
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

    /// Whether a line ends in 至 到 于 在 自 从 比 较, which stand before dates.
    func wantsDate(_ line: SourceLine) -> Bool {
        switch scalar(endingAt: Int(line.end), from: Int(line.start)) {
        case 0x81F3, 0x5230, 0x4E8E, 0x5728, 0x81EA, 0x4ECE, 0x6BD4, 0x8F83: return true
        default: return false
        }
    }

    /// Whether a line ends in a scale or measure word right after a digit: a number that can
    /// be complete, or go on with a measure word.
    func endsInQuantity(_ line: SourceLine) -> Bool {
        var end = Int(line.end)
        let start = Int(line.start)
        if end - start >= 2, text[end - 1] == 0x25 { return isDigit(text[end - 2]) }
        var words = 0
        while end - start > 3, words < 3, isUnit(scalar(endingAt: end, from: start)) {
            end -= 3
            words += 1
        }
        while end > start, text[end - 1] == 0x20 { end -= 1 }
        return words > 0 && end > start && isDigit(text[end - 1])
    }

    /// Whether a line ends in 万 or 亿 after a digit: a measure word may follow.
    func endsInScale(_ line: SourceLine) -> Bool {
        switch scalar(endingAt: Int(line.end), from: Int(line.start)) {
        case 0x4E07, 0x4EBF, 0x5343, 0x767E: return endsInQuantity(line)
        default: return false
        }
    }

    /// Whether a line ends in a digit and `.` or `,`: a number torn in two.
    func endsInTornNumber(_ line: SourceLine) -> Bool {
        let end = Int(line.end)
        guard end - Int(line.start) >= 2 else { return false }
        return (text[end - 1] == 0x2E || text[end - 1] == 0x2C) && isDigit(text[end - 2])
    }

    /// Whether a line ends in 超 近 约 逾 达 破 第 长 降 升 至 到 为: a bare number may follow.
    func wantsNumber(_ line: SourceLine) -> Bool {
        switch scalar(endingAt: Int(line.end), from: Int(line.start)) {
        case 0x8D85, 0x8FD1, 0x7EA6, 0x903E, 0x8FBE, 0x7834, 0x7B2C, 0x957F, 0x964D, 0x5347,
            0x81F3, 0x5230, 0x4E3A:
            return true
        default: return false
        }
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
            switch scalar(at: at, to: Int(line.end)) {
            case 0x201C, 0x300A, 0x300C, 0x300E, 0xFF08: open += 1
            case 0x201D, 0x300B, 0x300D, 0x300F, 0xFF09: open = max(0, open - 1)
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
        switch scalar(at: start, to: Int(line.end)) {
        // ， 、 ） 》 ” ’ ； 。 ％ 」 』 】 ： ！ ？ ‰
        case 0xFF0C, 0x3001, 0xFF09, 0x300B, 0x201D, 0x2019, 0xFF1B, 0x3002, 0xFF05, 0x300D,
            0x300F, 0x3011, 0xFF1A, 0xFF01, 0xFF1F, 0x2030:
            return .closing
        // 的 了 等 着 们 性 及
        case 0x7684, 0x4E86, 0x7B49, 0x7740, 0x4EEC, 0x6027, 0x53CA: return .dependent
        // 至 到 before a number: the second half of a range
        case 0x81F3, 0x5230: return startsWithNumber(start + 3, Int(line.end)) ? .dependent : .other
        case 0x548C:  // 和, but not 和谐 or 和平
            let second = scalar(at: start + 3, to: Int(line.end))
            return second == 0x8C10 || second == 0x5E73 ? .other : .dependent
        case 0xFF10...0xFF19: return .digit
        case 0x201C, 0x2018, 0x300C, 0x300E, 0x300A, 0xFF08: return .opening
        case 0x2014, 0x2500: return .dash
        default: return .other
        }
    }

    private func startsWithNumber(_ at: Int, _ end: Int) -> Bool {
        var at = at
        while at < end, text[at] == 0x20 { at += 1 }
        return at < end && isDigit(text[at])
    }

    /// Whether a line begins with a unit, a scale or a measure word, so that it goes on with
    /// the number before it.
    ///
    /// `surely` leaves out those that many words begin with: 人, 家, 门.
    func startsWithUnit(_ line: SourceLine, surely: Bool) -> Bool {
        let start = Int(line.start)
        let first = scalar(at: start, to: Int(line.end))
        if surely {
            switch first {
            // 年 月 日 个 名 元 万 亿 千 百 吨 户 辆 件 次 座 倍 岁 亩
            case 0x5E74, 0x6708, 0x65E5, 0x4E2A, 0x540D, 0x5143, 0x4E07, 0x4EBF, 0x5343, 0x767E,
                0x5428, 0x6237, 0x8F86, 0x4EF6, 0x6B21, 0x5EA7, 0x500D, 0x5C81, 0x4EA9:
                return true
            default: return startsWithPair(first, start, Int(line.end))
            }
        }
        if first == 0x591A || first == 0x4F59 {  // 多 余
            return isUnit(scalar(at: start + 3, to: Int(line.end)))
        }
        return isUnit(first) || startsWithPair(first, start, Int(line.end))
    }

    /// 小时, 分钟, 平方, 立方, 公里, 公斤, 公顷, 美元, 港元, 欧元, 人次: first characters that begin
    /// other words too.
    private func startsWithPair(_ first: UInt32, _ start: Int, _ end: Int) -> Bool {
        let second = scalar(at: start + 3, to: end)
        switch (first, second) {
        case (0x5C0F, 0x65F6), (0x5206, 0x949F), (0x5E73, 0x65B9), (0x7ACB, 0x65B9),
            (0x516C, 0x91CC), (0x516C, 0x65A4), (0x516C, 0x9877), (0x7F8E, 0x5143),
            (0x6E2F, 0x5143), (0x6B27, 0x5143), (0x4EBA, 0x6B21):
            return true
        default: return false
        }
    }

    /// Whether there is nothing but one unit in a line: the lower half of a call-out.
    func isUnitAlone(_ line: SourceLine) -> Bool {
        var at = Int(line.start)
        guard line.width <= 8 else { return false }
        while at < Int(line.end) {
            guard isUnit(scalar(at: at, to: Int(line.end))) else { return false }
            at += 3
        }
        return true
    }

    /// Characters that stand as or in a measure word or scale right after a number.
    func isUnit(_ scalar: UInt32) -> Bool {
        switch scalar {
        // 年 月 日 号 个 名 位 家 户 人 次 场 元 万 亿 千 百 吨 件 项 所 座 台 辆 条 只 株 亩 篇 倍 天 周
        case 0x5E74, 0x6708, 0x65E5, 0x53F7, 0x4E2A, 0x540D, 0x4F4D, 0x5BB6, 0x6237, 0x4EBA,
            0x6B21, 0x573A, 0x5143, 0x4E07, 0x4EBF, 0x5343, 0x767E, 0x5428, 0x4EF6, 0x9879,
            0x6240, 0x5EA7, 0x53F0, 0x8F86, 0x6761, 0x53EA, 0x682A, 0x4EA9, 0x7BC7, 0x500D,
            0x5929, 0x5468,
            // 岁 届 度 米 种 门 批 期 支 套 册 级 份 款 组 省 市 县 ℃ 例 笔
            0x5C81, 0x5C4A, 0x5EA6, 0x7C73, 0x79CD, 0x95E8, 0x6279, 0x671F, 0x652F, 0x5957,
            0x518C, 0x7EA7, 0x4EFD, 0x6B3E, 0x7EC4, 0x7701, 0x5E02, 0x53BF, 0x2103, 0x4F8B,
            0x7B14:
            return true
        default: return false
        }
    }

    /// Whether a date is torn between year and month or month and day: `2022 年` `3 月`.
    func tearsDate(_ line: SourceLine, _ next: SourceLine) -> Bool {
        let before = scalar(endingAt: Int(line.end), from: Int(line.start))
        guard before == 0x5E74 || before == 0x6708 else { return false }
        var at = Int(next.start)
        let end = Int(next.end)
        if text[at] >= 0x80 {
            // 二零二五年 三月, also letter-spaced
            guard endsInNumeral(before: Int(line.end) - 3, from: Int(line.start)) else { return false }
            var numerals = 0
            while numerals < 3, Numerals.contains(scalar(at: at, to: end)) {
                numerals += 1
                at += 3
                while at < end, text[at] == 0x20 { at += 1 }
            }
            guard numerals > 0 else { return false }
        } else {
            guard endsInQuantity(line) else { return false }
            while at < end, isDigit(text[at]) { at += 1 }
            guard at > Int(next.start), at - Int(next.start) <= 2 else { return false }
        }
        while at < end, text[at] == 0x20 { at += 1 }
        let word = scalar(at: at, to: end)
        return before == 0x5E74 ? word == 0x6708 : word == 0x65E5 || word == 0x53F7  // 月 日 号
    }

    /// Whether a line ends with the word for a document or a part of one: a title.
    func endsAsTitle(_ line: SourceLine) -> Bool {
        let end = Int(line.end)
        let last = scalar(endingAt: end, from: Int(line.start))
        switch (scalar(endingAt: end - 3, from: Int(line.start)), last) {
        // 报告 公告 年报 公报 概况 摘要 目录 回顾 展望 概览
        case (0x62A5, 0x544A), (0x516C, 0x544A), (0x5E74, 0x62A5), (0x516C, 0x62A5), (0x6982, 0x51B5),
            (0x6458, 0x8981), (0x76EE, 0x5F55), (0x56DE, 0x987E), (0x5C55, 0x671B), (0x6982, 0x89C8):
            return true
        default: return false
        }
    }

    /// Whether a Chinese numeral ends at `end`, blanks passed over.
    private func endsInNumeral(before end: Int, from start: Int) -> Bool {
        var end = end
        while end > start, text[end - 1] == 0x20 { end -= 1 }
        return Numerals.contains(scalar(endingAt: end, from: start))
    }

    /// `18 个` `月`, `1.5 个百` `分点`, `2021-` `2022 年`, `100 人` `以上`: inside what is one word.
    func tearsWord(_ line: SourceLine, _ next: SourceLine) -> Bool {
        let end = Int(line.end)
        let start = Int(line.start)
        let first = scalar(at: Int(next.start), to: Int(next.end))
        let second = scalar(at: Int(next.start) + 3, to: Int(next.end))
        // `1 日` `—31 日`
        if first == 0x2014 || first == 0x2013 || text[Int(next.start)] == 0x2D
            || text[Int(next.start)] == 0x7E
        {
            let after = Int(next.start) + (text[Int(next.start)] < 0x80 ? 1 : 3)
            guard after < Int(next.end), isDigit(text[after]) else { return false }
            if isDigit(text[end - 1]) { return true }
            return [0x5E74, 0x6708, 0x65E5].contains(scalar(endingAt: end, from: start))  // 年 月 日
        }
        if text[end - 1] == 0x2D {
            return end - start > 1 && (isDigit(text[end - 2]) || text[end - 2] == 0x25)
                && isDigit(text[Int(next.start)])
        }
        switch scalar(endingAt: end, from: start) {
        case 0x6BD4:  // 同比, 环比
            let before = scalar(endingAt: end - 3, from: start)
            return before == 0x540C || before == 0x73AF
        case 0x4E2A: return first == 0x6708 || first == 0x767E && second == 0x5206  // 个 月, 百分
        case 0x767E, 0x5343: return first == 0x5206 && second == 0x70B9  // 百 or 千, 分点
        default: break
        }
        switch (first, second) {
        // 以上 以下 以内 左右
        case (0x4EE5, 0x4E0A), (0x4EE5, 0x4E0B), (0x4EE5, 0x5185), (0x5DE6, 0x53F3):
            return endsInQuantity(line)
        default: return false
        }
    }

    /// `一个` `半小时`, `两年` `半`.
    func tearsHalf(_ line: SourceLine, _ next: SourceLine) -> Bool {
        guard scalar(at: Int(next.start), to: Int(next.end)) == 0x534A else { return false }
        switch scalar(endingAt: Int(line.end), from: Int(line.start)) {
        case 0x4E2A, 0x5E74, 0x5929, 0x500D: return true  // 个 年 天 倍
        default: return false
        }
    }

    // MARK: Characters

    /// The character of three bytes at `at`, as it reads; 0 if it has other than three bytes.
    func scalar(at: Int, to end: Int) -> UInt32 {
        guard at + 3 <= end, text[at] >= 0xE0, text[at] < 0xF0 else { return 0 }
        let scalar = Scalar3.decode(text, at)
        let fold = folded[Int(scalar)]
        return fold == 0 ? scalar : UInt32(fold)
    }

    func scalar(endingAt end: Int, from start: Int) -> UInt32 {
        end - 3 >= start ? scalar(at: end - 3, to: end) : 0
    }
}
