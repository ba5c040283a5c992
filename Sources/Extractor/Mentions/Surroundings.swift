/// What stands around a number in the same clause: modifiers, currency, words of change.
struct Surroundings: PassageReader {
    let passage: Passage

    /// A modifier word that ends at `end`, a blank passed over, not reaching before `floor`: 不超过 HK$1,000.
    func modifier(endingAt end: Int, floor: Int) -> (modifier: Modifier, start: Int)? {
        var at = end
        if at > floor, text[at - 1] == 0x20 { at -= 1 }
        guard let hit = pack.words.modifierBefore.longest(in: text, endingAt: at), !hit.isNone,
            at - hit.length >= floor
        else { return nil }
        return (Modifier(hit), at - hit.length)
    }

    /// A modifier word behind the figure, a blank passed over: 以上, 左右, +.
    func modifier(startingAt start: Int) -> (modifier: Modifier, end: Int)? {
        var at = start
        if at < text.count, text[at] == 0x20 { at += 1 }
        guard let hit = pack.words.modifierAfter.longest(in: text, at: at), !hit.isNone else { return nil }
        return (Modifier(hit), at + hit.length)
    }

    /// A modifier that a verb separates from its number: 约减碳3,000吨, 约占总数的三成.
    func modifierApart(from start: Int, floor: Int) -> Modifier? {
        var at = start
        var steps = 0
        while at > floor, steps < 10 {
            guard isIdeograph(endingAt: at) else { return nil }
            at -= 3
            steps += 1
            if let hit = pack.words.modifierApart.longest(in: text, endingAt: at), at - hit.length >= floor {
                return hit.isNone ? nil : Modifier(hit)
            }
        }
        return nil
    }

    /// A currency in front of the number, a blank passed over: the unit and where it begins.
    func currency(endingAt end: Int, floor: Int) -> (unit: Int, start: Int)? {
        var at = end
        if at > floor, text[at - 1] == 0x20 { at -= 1 }
        guard let hit = pack.currencyBefore.longest(in: text, endingAt: at), at - hit.length >= floor
        else { return nil }
        let start = at - hit.length
        // USD is a word of its own, not the end of another.
        if start > 0, text[start].isLetter, text[start - 1].isLetter { return nil }
        return (hit.value, start)
    }

    /// Where a minus or 负 before the number begins; nil for a dash between two things.
    func sign(before start: Int, floor: Int) -> Int? {
        if let hit = grammar.sign.longest(in: text, endingAt: start), start - hit.length >= floor,
            Sign(hit) == .always || mayBeNegative(before: start - hit.length)
        {
            return start - hit.length
        }
        guard start > floor, start >= 2, text[start - 1] == 0x2D else { return nil }
        let byte = text[start - 2]
        if byte.isDigit || byte.isLetter || byte == 0x25 || byte == 0x2D { return nil }
        // Behind a date it is a dash.
        return grammar.dateUnitBehind.stands(in: text, before: start - 1) ? nil : start - 1
    }

    /// Whether 负 at `position` is a sign, as in 为负, and not the end of 减负 or 自负.
    private func mayBeNegative(before position: Int) -> Bool {
        !isIdeograph(endingAt: position) || grammar.signBefore.stands(in: text, before: position)
    }

    /// Whether a CJK ideograph ends at `end`.
    func isIdeograph(endingAt end: Int) -> Bool {
        text.char(before: end).isIdeograph
    }

    /// How far a number looks back for what its clause says: a clause may be of any length, its cost may not.
    static let reach = 300

    /// Whether a clause begins at `position`; `floor` is the beginning of one too.
    func startsClause(_ position: Int, floor: Int = 0) -> Bool {
        // What stands before it tells, so one character is enough.
        clauseStart(before: position, floor: max(floor, position - 4)) == position
    }

    /// `clauseStart` for a number, within `reach`.
    func nearClauseStart(before end: Int, floor: Int = 0) -> Int {
        clauseStart(before: end, floor: text.reaching(Surroundings.reach, before: end, floor: floor))
    }

    /// Where the clause that ends at `end` begins: behind the last `，；。：（、` or line feed,
    /// not before `floor`.
    func clauseStart(before end: Int, floor: Int, listCommas: Bool = true) -> Int {
        var at = end
        while at > floor {
            if text.isIdeograph(before: at) {
                at -= 3
                continue
            }
            let character = text.char(before: at)
            switch character {
            case "\n", "\t", "，", "；", "。", "：", "（", "）": return at
            case "," where !text.isDigit(at: at): return at
            case "、" where listCommas: return at
            default: at -= character.width
            }
        }
        return floor
    }
}
