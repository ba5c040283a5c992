/// What the words of a head say, part by part.
///
///     2018 年金额                date 2018, amount
///     占营业收入比重             share, named 占营业收入比重
///     营业收入比上年同期增减     change, named 营业收入
///     期末持股数量（股）         the period's end, named 持股数量, unit 股
struct HeadPhrase: Equatable, Sendable {
    var dates: [HeadDate] = []
    /// Where the first date or the first word for a period stands.
    var datePlace: Range<Int>?
    var relative: RelativePeriod?
    var words: HeadWords = []
    var unit: UnitPhrase?
    /// （%） or （百分点）
    var isPercent = false
    var isPoint = false
    /// Whether a percentage or an amount stands in it, so that the words are of a row.
    var holdsFigure = false
    /// The name of a part: what is left, pieces of the text.
    var rest: [Range<Int>] = []

    var hasPeriod: Bool { dates.contains { $0.year > 0 } || relative != nil }

    /// Whether it is a change: 增减, or 比上年 with a percentage.
    var isChange: Bool {
        !words.isDisjoint(with: [.change, .changeYoY, .changePoP, .amountChange])
    }
}

/// Takes the words of a head apart.
struct HeadReader: PassageReader {
    let passage: Passage
    var countsFrom1912 = false

    func read(_ range: Range<Int>) -> HeadPhrase {
        var phrase = HeadPhrase()
        var at = start(range)
        var rest = at..<at
        // Most of a head are characters that nothing begins with.
        func isPlain(_ at: Int) -> Bool {
            at > range.lowerBound && 0xE4...0xE9 ~= text[at] && at + 2 < range.upperBound
                && !text[at - 1].isBlank && !mayBegin(at)
        }
        func flush(_ phrase: inout HeadPhrase) {
            if !rest.isEmpty { phrase.rest.append(rest) }
        }
        while at < range.upperBound {
            let next = isPlain(at) ? (end: at + 3, isPart: true) : step(at, range, rest, &phrase)
            if next.isPart {
                if rest.upperBound == at, !rest.isEmpty {
                    rest = rest.lowerBound..<next.end
                } else {
                    flush(&phrase)
                    rest = at..<next.end
                }
            }
            at = next.end
        }
        flush(&phrase)
        settle(&phrase)
        return phrase
    }

    /// Behind the number of a column: 一、营业收入合计.
    private func start(_ range: Range<Int>) -> Int {
        var at = range.lowerBound
        while at < range.upperBound, pack.numbers.numerals.contains(text.char(at: at)) { at = text.after(at) }
        return at > range.lowerBound && at < range.upperBound && text.char(at: at) == "、"
            ? text.after(at) : range.lowerBound
    }

    /// Whether a date, a time or a word of heads may begin with the character of three bytes at `at`.
    private func mayBegin(_ at: Int) -> Bool {
        pack.words.tables.head.mayBegin(in: text, at: at)
            || pack.words.tables.period.mayBegin(in: text, at: at)
            || HeadDate.mayBegin(passage, at: at)
    }

    private func step(
        _ at: Int, _ range: Range<Int>, _ rest: Range<Int>, _ phrase: inout HeadPhrase
    ) -> (end: Int, isPart: Bool) {
        let character = text.char(at: at)
        switch character {
        case " ", "\t", "/", "*", ":", "：", ")", "）", "、", "[", "]", ",", "，", "_", "－", "—", "|":
            return (text.after(at), false)
        case "+", "-":
            // +100 个基点
            let isSign = at == range.lowerBound || text[at - 1].isBlank
            return (text.after(at), isSign && text.isDigit(at: at + 1))
        case "(", "（":
            return bracket(at, range, &phrase)
        case "%", "‰":
            let number = numberStart(before: at, range.lowerBound)
            if number == at {
                phrase.isPercent = true
                return (text.after(at), false)
            }
            if isRowFigure(number, range) { phrase.holdsFigure = true }
            return (text.after(at), true)
        default: break
        }
        // 12000 is no year.
        let isInNumber = character.isDigit && at > range.lowerBound && text[at - 1].isDigit
        if character.isDigit && !isInNumber || character.isIdeograph,
            let found = HeadDate.read(passage, at, range.upperBound, isMinguo: countsFrom1912)
        {
            phrase.dates.append(found.date)
            if phrase.datePlace == nil { phrase.datePlace = at..<found.end }
            return (found.end, false)
        }
        if character.isDigit, !isInNumber, isRowFigure(at, range), hasNumeral(behind: at, range) {
            phrase.holdsFigure = true
        }
        if let unit = wholeUnit(at..<range.upperBound, range) {
            phrase.unit = unit
            return (range.upperBound, false)
        }
        let period = pack.words.tables.period.longest(in: text.bytes, at: at)
        let word = pack.words.tables.head.longest(in: text.bytes, at: at)
        if let period, at + period.length <= range.upperBound, period.length >= word?.length ?? 0 {
            let relative = RelativePeriod(period)
            if relative == .none { return (at + period.length, true) }
            // 公司报告期内…: inside a name it is none.
            if !rest.isEmpty, rest.upperBound == at { return (at + period.length, true) }
            if relative == .movement {
                if phrase.relative == nil { phrase.relative = .current }
                return (at + period.length, true)
            }
            if phrase.relative == nil {
                phrase.relative = relative
                if phrase.datePlace == nil { phrase.datePlace = at..<at + period.length }
            } else if let now = phrase.relative, now.months == nil, relative.months != nil {
                phrase.relative = relative
            }
            return (at + period.length, false)
        }
        if let word, at + word.length <= range.upperBound {
            let meaning = HeadWord(word)
            guard meaning != .none else { return (at + word.length, true) }
            return (at + word.length, take(meaning, at, word.length, range, &phrase))
        }
        return (text.after(at), true)
    }

    /// Where the number that ends at `end` begins; `end` if none does.
    private func numberStart(before end: Int, _ floor: Int) -> Int {
        var start = end
        while start > floor, text[start - 1].isDigit || text[start - 1] == UInt8(ascii: ".") { start -= 1 }
        return start
    }

    /// Whether the number at `start` is a figure of a row: 公司（100%）, 5%计提, 为 3000 万元. 升值5% is a name.
    private func isRowFigure(_ start: Int, _ range: Range<Int>) -> Bool {
        start == range.lowerBound
            || !text[start - 1].isLetter && !text.char(before: start).isIdeograph
    }

    /// Whether 万 or 亿 follows the digits at `start`.
    private func hasNumeral(behind start: Int, _ range: Range<Int>) -> Bool {
        let next = text.skipBlanks(text.skipDigits(start))
        return next < range.upperBound && pack.words.numerals.meaning(text.char(at: next)).isMyriads
    }

    /// Notes a word; whether it is part of the name of the column.
    private func take(
        _ meaning: HeadWord, _ at: Int, _ length: Int, _ range: Range<Int>, _ phrase: inout HeadPhrase
    ) -> Bool {
        // A word inside another is none: 净利润增长点, 单位成本.
        let end = at + length
        let isWhole =
            (at == range.lowerBound || text[at - 1].isBlank)
            && (end == range.upperBound || text[end].isBlank || text.char(at: end) == "("
                || text.char(at: end) == "（")
        switch meaning {
        case .parent, .consolidated:
            if isWhole { phrase.words.insert(meaning) }
            return !isWhole
        case .name, .unit, .ordinal, .total:
            phrase.words.insert(meaning)
            return meaning == .total || !isWhole
        case .text, .note:
            phrase.words.insert(meaning)
            return !isWhole
        case .amount, .sum:
            // 数 in 数据 is no figure.
            if end < range.upperBound, text.char(at: end).isIdeograph,
                pack.words.tables.head.longest(in: text.bytes, at: end) == nil
            {
                return true
            }
            phrase.words.insert(meaning)
            phrase.words.insert(.amount)
            return !phrase.rest.isEmpty || hasName(before: at, range, phrase)
        case .share:
            phrase.words.insert(meaning)
            return true
        case .change, .changeYoY, .changePoP, .amountChange:
            // 公允价值变动损益 is no change; 增减变动幅 is one, torn before its last character.
            if end < range.upperBound, text.char(at: end).isIdeograph, text.after(end) < range.upperBound,
                pack.words.tables.head.longest(in: text.bytes, at: end) == nil
            {
                return true
            }
            phrase.words.insert(meaning)
            return false
        default:
            phrase.words.insert(meaning)
            return false
        }
    }

    /// Whether a name stands right before `at`: 销售 in 销售金额.
    private func hasName(before at: Int, _ range: Range<Int>, _ phrase: HeadPhrase) -> Bool {
        guard at > range.lowerBound else { return false }
        if let place = phrase.datePlace, place.upperBound == at { return false }
        let last = text.char(before: at)
        return last.isIdeograph
    }

    /// Bytes that a bracket in a head may have.
    private static let longestBracket = 150

    private func bracket(
        _ at: Int, _ range: Range<Int>, _ phrase: inout HeadPhrase
    ) -> (end: Int, isPart: Bool) {
        let inside = text.after(at)
        var close = inside
        let limit = min(range.upperBound, inside + HeadReader.longestBracket)
        while close < limit, text.char(at: close) != ")", text.char(at: close) != "）" {
            close = text.after(close)
        }
        guard close < limit else { return (inside, false) }
        let content = inside..<close
        if content.isEmpty { return (text.after(close), false) }
        if let hit = pack.words.tables.point.longest(in: text.bytes, at: inside), inside + hit.length == close
        {
            phrase.isPoint = true
            return (text.after(close), false)
        }
        // （1-3 月份） behind a quarter
        if isMonths(content) { return (text.after(close), false) }
        let units = UnitPhraseReader(passage: passage)
        if let unit = units.read(whole: content) {
            if unit.unit == .percent { phrase.isPercent = true } else { phrase.unit = unit }
            return (text.after(close), false)
        }
        // 股东名称（全称）
        if phrase.words.contains(.name), phrase.rest.isEmpty {
            return (text.after(close), false)
        }
        if pack.words.tables.remark.longest(in: text.bytes, at: inside) != nil {
            return (text.after(close), false)
        }
        return (inside, false)
    }

    /// Whether a bracket holds months by their numbers: 1-3 月份.
    private func isMonths(_ range: Range<Int>) -> Bool {
        guard range.count <= 36 else { return false }
        var at = range.lowerBound
        while at < range.upperBound {
            switch text.char(at: at) {
            case "-", "—", "–", " ": at = text.after(at)
            case let character where character.isDigit: at += 1
            default:
                guard let length = monthWord(at: at) else { return false }
                at += length
            }
        }
        return at == range.upperBound
    }

    /// How long 月, 份 or 至 at `at` is.
    private func monthWord(at: Int) -> Int? {
        if let unit = grammar.dateUnit.longest(in: text, at: at), DateUnit(unit) == .month {
            return unit.length
        }
        guard let word = pack.words.tables.date.longest(in: text, at: at) else { return nil }
        return [.to, .ofMonth].contains(HeadDateWord(word)) ? word.length : nil
    }

    /// A unit that is all of the phrase, or all of a line of it: 千港元 under a year, 人民币千元.
    private func wholeUnit(_ range: Range<Int>, _ whole: Range<Int>) -> UnitPhrase? {
        let isStart = range.lowerBound == whole.lowerBound || text[range.lowerBound - 1].isBlank
        guard isStart else { return nil }
        var end = range.lowerBound
        while end < range.upperBound, !text[end].isBlank { end = text.after(end) }
        guard end == range.upperBound else { return nil }
        return UnitPhraseReader(passage: passage).read(whole: range)
    }

    private func settle(_ phrase: inout HeadPhrase) {
        // 比上年 with a percentage and no other word is a change.
        if !phrase.words.isDisjoint(with: [.compare, .compareYoY]), !phrase.isChange,
            phrase.isPercent || phrase.rest.isEmpty
        {
            phrase.words.insert(.change)
        }
        if phrase.isChange { phrase.relative = nil }
    }
}
