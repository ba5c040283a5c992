/// What stands around a number in the same clause: modifiers, currency, words of change.
struct Surroundings {
    /// Owned by whoever runs the batch.
    unowned(unsafe) let pack: CompiledPack
    let text: UnsafeBufferPointer<UInt8>

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
            guard at >= 3, text[at - 1] >= 0x80, isIdeograph(endingAt: at) else { return nil }
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
        if start > 0, isLetter(text[start]), isLetter(text[start - 1]) { return nil }
        return (hit.value, start)
    }

    /// Where a minus or 负 before the number begins; nil for a dash between two things.
    func sign(before start: Int, floor: Int) -> Int? {
        if start - 3 >= floor, start >= 3, text[start - 1] >= 0x80, text[start - 3] >= 0xE0,
            text.scalar3(start - 3) == 0x8D1F, mayBeNegative(before: start - 3)
        {
            return start - 3  // 负
        }
        if start - 6 >= floor, start >= 6, text[start - 3] >= 0xE0, text[start - 6] >= 0xE0,
            text.scalar3(start - 3) == 0x4E0B, text.scalar3(start - 6) == 0x96F6
        {
            return start - 6  // 零下
        }
        guard start > floor, start >= 2, text[start - 1] == 0x2D else { return nil }
        let byte = text[start - 2]
        if isDigit(byte) || isLetter(byte) || byte == 0x25 || byte == 0x2D { return nil }
        if byte >= 0x80, start >= 4, text[start - 4] >= 0xE0 {
            // behind a date or a unit it is a dash: 年 月 日 度
            let scalar = text.scalar3(start - 4)
            if scalar == 0x5E74 || scalar == 0x6708 || scalar == 0x65E5 { return nil }
        }
        return start - 1
    }

    /// Whether 负 at `position` is a sign, as in 为负, and not the end of 减负 or 自负.
    private func mayBeNegative(before position: Int) -> Bool {
        guard isIdeograph(endingAt: position) else { return true }
        switch text.scalar3(position - 3) {
        case 0x4E3A, 0x81F3, 0x5230, 0x662F, 0x8FBE, 0x7EA6, 0x7387, 0x6DA6, 0x989D, 0x957F, 0x5728:
            return true
        default: return false  // 为 至 到 是 达 约 率 润 额 长 在
        }
    }

    /// Whether a CJK ideograph ends at `end`.
    func isIdeograph(endingAt end: Int) -> Bool {
        guard end >= 3, text[end - 3] >= 0xE3, text[end - 3] <= 0xE9 else { return false }
        let scalar = text.scalar3(end - 3)
        return scalar >= 0x3400 && scalar < 0xA000
    }

    /// Where the clause that ends at `end` begins: behind the last `，；。：（、` or line feed,
    /// not before `floor`.
    func clauseStart(before end: Int, floor: Int, listCommas: Bool = true) -> Int {
        var at = end
        while at > floor {
            let byte = text[at - 1]
            if byte == 0x0A || byte == 0x09 { return at }
            if byte == 0x2C, !(at < text.count && isDigit(text[at])) { return at }
            if byte >= 0x80, byte < 0xC0, at >= 3, text[at - 3] >= 0xE0 {
                switch text.scalar3(at - 3) {
                case 0xFF0C, 0xFF1B, 0x3002, 0xFF1A, 0xFF08, 0xFF09: return at
                case 0x3001 where listCommas: return at
                default: break
                }
                at -= 3
            } else {
                at -= 1
            }
        }
        return floor
    }
}
