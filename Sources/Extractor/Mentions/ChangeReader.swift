/// Reads direction and basis of a change from the words around a figure.
///
///     同比增长 24%            increase, yoy
///     较年初下降 0.3 个百分点   decrease
///     24% 的增长              increase
///     提高至 8%               a level: none
struct ChangeReader: PassageReader {
    let around: Surroundings
    var passage: Passage { around.passage }

    init(_ around: Surroundings) { self.around = around }

    struct Reading {
        var change = Change.none
        var basis = Basis.none
        /// 分别 or 均 stands before the figure: what is read holds for the list.
        var isDistributed = false
        /// Where the word of change begins.
        var changeStart: Int?
    }

    /// `start` and `end` are those of the whole figure; `floor` is the end of the match before,
    /// `context` that of the figure before (比上年 holds a date and is a basis).
    /// `mustChange`: points of a percentage are always a change. `said`: the figure says it itself (翻番).
    func read(
        start: Int, end: Int, floor: Int, context: Int, mustChange: Bool, said: Change = .none
    ) -> Reading {
        var reading = Reading()
        let scope = around.nearClauseStart(before: start, floor: context)
        if said != .none {
            return Reading(change: said, basis: basis(from: scope, to: start), changeStart: start)
        }
        let clause = max(scope, floor)
        var at = start
        // 增长了约 5%, 增幅为 5%, 增长率达 5%
        while at > clause {
            if let hit = pack.words.distributive.longest(in: text, endingAt: at), at - hit.length >= clause {
                reading.isDistributed = true
                at -= hit.length
                continue
            }
            if let hit = pack.words.changeFiller.longest(in: text, endingAt: at), at - hit.length >= clause,
                (pack.words.change.longest(in: text, endingAt: at)?.length ?? 0) <= hit.length
            {
                guard ChangeFiller(hit) != .width || namesWidth(endingAt: at - hit.length) else { break }
                at -= hit.length
                continue
            }
            break
        }
        if let hit = pack.words.change.longest(in: text, endingAt: at), at - hit.length >= clause {
            reading.change = Change(hit)
            if reading.change != .none { reading.changeStart = at - hit.length }
            at -= hit.length
            // 分别同比减少, 同比分别增长
            while let hit = pack.words.basisBehind.longest(in: text, endingAt: at), at - hit.length >= clause
            {
                at -= hit.length
            }
            if let hit = pack.words.distributive.longest(in: text, endingAt: at), at - hit.length >= clause {
                reading.isDistributed = true
            }
        } else if let hit = pack.words.changeCompared.longest(in: text, endingAt: at),
            at - hit.length >= clause, isCompared(from: scope, to: at)
        {
            reading.change = Change(hit)
            reading.changeStart = at - hit.length
        }
        if reading.change == .none, let behind = behind(end) {
            reading.change = behind.change
            reading.changeStart = start
            reading.basis = behind.basis
        }
        if reading.change == .none, mustChange, let change = changeInFront(from: clause, to: start) {
            // 下调存款准备金率 0.25 个百分点
            reading.change = change
            reading.changeStart = start
        }
        if reading.change != .none, reading.basis == .none {
            // 年增 and 季减 are basis and change in one.
            reading.basis = basis(from: scope, to: start)
        }
        return reading
    }

    /// 增幅, 增幅分别
    private func namesWidth(endingAt end: Int) -> Bool {
        let list = pack.words.distributive.longest(in: text, endingAt: end)?.length ?? 0
        return pack.words.changeWidth.longest(in: text, endingAt: end - list) != nil
    }

    /// 的增长, 的同比增幅: change and basis behind the figure.
    private func behind(_ end: Int) -> (change: Change, basis: Basis)? {
        guard let of = grammar.of.longest(in: text, at: end), !of.isNone else { return nil }
        var at = end + of.length
        var basis = Basis.none
        if let hit = pack.words.basis.longest(in: text, at: at) {
            basis = Basis(hit)
            at += hit.length
        }
        guard let hit = pack.words.changeBehind.longest(in: text, at: at), Change(hit) != .none else {
            return nil
        }
        return (Change(hit), basis)
    }

    /// Whether 比 or 较 stands between: 比上年末高 0.3 个百分点.
    private func isCompared(from start: Int, to end: Int) -> Bool {
        var at = start
        while at + 3 <= end {
            at = text.after(at)
            if grammar.than.stands(in: text, before: at) { return true }
        }
        return false
    }

    /// Whether a number stands right before: what begins with 年 or 月 is no word of basis there.
    private func isCounted(_ at: Int) -> Bool {
        if text.isDigit(before: at) { return true }
        switch pack.numbers.numerals.meaning(text.char(before: at)) {
        case .digit, .ten: return true
        default: return false
        }
    }

    private func isComparison(_ at: Int) -> Bool {
        grammar.thanBasis.stands(in: text, at: at)
    }

    private func isPartFollowing(_ at: Int) -> Bool {
        text.isDigit(at: at) || grammar.datePoint.stands(in: text, at: at)
    }

    /// The last word of change in a clause, its object behind it.
    private func changeInFront(from start: Int, to end: Int) -> Change? {
        var found: Change?
        var at = start
        while at < end {
            if let hit = pack.words.changeForward.longest(in: text, at: at), at + hit.length <= end {
                // One character is too little to tell: 减 in 减排.
                if hit.length >= 6, !hit.isNone { found = Change(hit) }
                at += hit.length
            } else {
                at = text.after(at)
            }
        }
        return found
    }

    /// The last word of basis between `start` and `end`.
    func basis(from start: Int, to end: Int) -> Basis {
        var found = Basis.none
        var at = start
        while at < end {
            if let hit = pack.words.basis.longest(in: text, at: at), at + hit.length <= end {
                at += hit.length
                // 比上年末, 较上年 12 月: not the year before as a whole; 2030 年减少 is none.
                let isCounted = isCounted(at - hit.length)
                if !isCounted, !(isComparison(at - hit.length) && isPartFollowing(at)) {
                    found = Basis(hit)
                }
            } else {
                at += 1
            }
        }
        return found
    }
}
