/// What stands above a table and holds for all of it. A value without ranges into a batch.
struct TableContext: Equatable, Sendable {
    /// As people see it; empty where there is none.
    var title: [UInt8] = []
    var titleLine: Int = 0
    var scope = Scope.none
    /// 单位：万元
    var unit: UnitPhrase?
    var unitLine: Int = 0
    /// Whether a table has had it.
    var isUnitUsed = false
    /// What holds for tables that declare none: 除特别注明外，货币单位均以人民币百万元列示.
    var reportUnit: UnitPhrase?
    /// 截至三月三十一日止年度, 2009 年 12 月 31 日
    var above: HeadDate?
    var aboveSpot: GridText.Spot?
    var aboveLine: Int = 0
}

/// Reads what stands above tables.
struct ContextReader: PassageReader {
    let passage: Passage

    // MARK: - Declared units

    /// 单位：万元, （货币单位：人民币百万元）, 人民币千元, 以人民币百万元列示; nil if the line says none.
    ///
    /// `isApart`: whether the line may be nothing but a unit, and no rest of a sentence.
    func declaredUnit(_ range: Range<Int>, isApart: Bool = true) -> UnitPhrase? {
        guard range.count < 240 else { return nil }
        let units = UnitPhraseReader(passage: passage)
        var at = range.lowerBound
        var isBehindWord = false
        while at < range.upperBound {
            if let hit = pack.words.tables.declared.longest(in: text.bytes, at: at) {
                if hit.isNone { return rest(of: at + hit.length, range) }
                isBehindWord = true
                at += hit.length
                if let unit = unit(behind: at, range.upperBound, units) { return unit }
                continue
            }
            at = text.after(at)
        }
        if isBehindWord { return nil }
        return bareUnit(range, units, isApart)
    }

    /// Whether a line declares several units, of which none holds for all of a table: 单位：亿笔、万亿元、%.
    func declaresSeveralUnits(_ range: Range<Int>) -> Bool {
        guard range.count < 240 else { return false }
        let units = UnitPhraseReader(passage: passage)
        var at = range.lowerBound
        while at < range.upperBound {
            guard let hit = pack.words.tables.declared.longest(in: text.bytes, at: at), !hit.isNone else {
                at = text.after(at)
                continue
            }
            at += hit.length
            let sign = text.char(at: at)
            guard sign == "：" || sign == ":",
                let first = units.read(at: text.skipBlanks(text.after(at)), limit: range.upperBound),
                text.char(at: first.end) == "、"
            else { continue }
            return units.read(at: text.after(first.end), limit: range.upperBound) != nil
        }
        return false
    }

    /// Behind 编制单位：, which names a company: the unit may be further on.
    private func rest(of start: Int, _ range: Range<Int>) -> UnitPhrase? {
        var at = start
        while at < range.upperBound {
            if text[at].isBlank { return declaredUnit(at + 1..<range.upperBound) }
            if let hit = pack.words.tables.declared.longest(in: text.bytes, at: at), !hit.isNone,
                hit.length >= 6, at > start + 6
            {
                return declaredUnit(at..<range.upperBound)
            }
            at = text.after(at)
        }
        return nil
    }

    private func unit(behind start: Int, _ end: Int, _ units: UnitPhraseReader) -> UnitPhrase? {
        var at = start
        while at < end {
            let character = text.char(at: at)
            guard
                character == "：" || character == ":" || character == "(" || character == "（"
                    || text[at].isBlank || pack.words.tables.stands(.copula, in: text, at: at)
            else { break }
            at = text.after(at)
        }
        // The word itself, or a sign, must lead to the unit.
        guard let found = units.read(at: at, limit: end), found.phrase.unit != .none,
            !isOfFigure(found.end, end, units)
        else { return nil }
        let behind = text.char(at: found.end)
        if found.end < end, behind.isIdeograph,
            at == start || pack.words.tables.declared.longest(in: text.bytes, at: found.end) == nil
        {
            // 单位：元币种：人民币
            guard
                pack.words.tables.declared.longest(in: text.bytes, at: found.end) != nil
                    || pack.words.tables.stands(.currency, in: text, at: found.end)
            else { return nil }
        }
        // 单位：亿笔、万亿元、%: only where there is one but for the percent.
        var at2 = found.end
        var phrase = found.phrase
        while text.char(at: at2) == "、" || text.char(at: at2) == "," || text.char(at: at2) == "/" {
            guard let next = units.read(at: text.after(at2), limit: end) else { break }
            if phrase.unit == .percent {
                phrase = next.phrase
            } else if next.phrase.unit != .percent {
                return nil
            }
            at2 = next.end
        }
        return phrase
    }

    /// Whether an amount stands at `start`, whose currency is before it: 以人民币 5.06 元的价格.
    private func isOfFigure(_ start: Int, _ end: Int, _ units: UnitPhraseReader) -> Bool {
        var at = text.skipBlanks(start)
        // 单位：人民币元 2023年: a year is none.
        guard text.isDigit(at: at), text.bareYear(at: at) == nil else { return false }
        while at < end, text.isDigit(at: at) || text[at] == 0x2C || text[at] == 0x2E { at += 1 }
        return units.read(at: text.skipBlanks(at), limit: end) != nil
    }

    /// A line that is nothing but a unit: （人民币百万元）.
    private func bareUnit(_ range: Range<Int>, _ units: UnitPhraseReader, _ isApart: Bool) -> UnitPhrase? {
        var start = text.skipBlanks(range.lowerBound)
        var end = text.skipBlanks(before: range.upperBound, floor: start)
        let first = text.char(at: start)
        guard first == "(" || first == "（" else {
            guard isApart, let unit = units.read(whole: start..<end), pack.traits.measures(unit.unit, .money),
                end - start >= 9
            else { return nil }
            return unit
        }
        start = text.after(start)
        // （人民币百万元，特别注明除外）
        if let comma = text.first("，", from: start, to: end) {
            end = comma
        } else {
            end = text.start(before: end)
        }
        guard start < end, let unit = units.read(whole: start..<end), pack.traits.measures(unit.unit, .money)
        else {
            return nil
        }
        return unit
    }

    /// Whether a line declares a unit for more than one table.
    func isOfReport(_ range: Range<Int>) -> Bool {
        var at = range.lowerBound
        while at < range.upperBound {
            if pack.words.tables.declared.longest(in: text.bytes, at: at).map({ DeclaredWord($0) }) == .report
            {
                return true
            }
            at = text.after(at)
        }
        return false
    }

    // MARK: - Titles

    /// Whose figures a title says they are.
    func scopeOfTitle() -> Scope {
        let isStatement = pack.words.tables.stands(
            .statement, in: text, at: text.start(before: text.count))
        var at = 0
        var isFirst = true
        while at < text.count {
            if let hit = pack.words.tables.scope.longest(in: text.bytes, at: at) {
                switch ScopeWord(hit) {
                case .consolidated: return .consolidated
                case .parent: return .parent
                case .leading where isFirst: return .consolidated
                case .ownStatement where isFirst && isStatement: return .parent
                default: break
                }
            }
            let character = text.char(at: at)
            if character.isIdeograph, !pack.numbers.numerals.contains(character) { isFirst = false }
            at = text.after(at)
        }
        return .none
    }
}
