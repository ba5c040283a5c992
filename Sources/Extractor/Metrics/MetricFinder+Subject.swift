/// The subject of which a figure is said, before it.
extension MetricFinder {
    struct Subject {
        var pieces = Pieces()
        /// 分别 stands behind it.
        var isDistributed = false
        /// 达, 为 or 是 stands behind it.
        var hasCopula = false
        /// 增幅, 降幅, 增速 where nothing stands before it.
        var changeNoun: Range<Int>?
        /// Whether it is the whole in front of its part: 约占股本总额 89,882.22 万股的 0.93%.
        var isWhole = false
        /// Where the words that were stripped begin.
        var end = 0
    }

    func subject(
        before figure: Figure, _ sentence: Range<Int>, _ dates: ArraySlice<Range<Int>>, _ state: State
    ) -> Subject {
        var result = Subject()
        var floor = max(sentence.lowerBound, state.end)
        let date = dates.last { $0.upperBound <= figure.start && $0.upperBound > floor }
        let outer = floor
        if let date { floor = date.upperBound }
        var end = stripped(figure.start, floor, &result)
        if end - floor < 6, let date, !isBoundary(endingAt: date.lowerBound) {
            // 客户数目由 2023 年的 360 家: the subject stands before the date.
            floor =
                dates.last { $0.upperBound <= date.lowerBound && $0.upperBound > outer }?.upperBound ?? outer
            end = stripped(withoutComparison(date.lowerBound, floor), floor, &result)
        }
        result.end = end
        guard end - floor >= 6 else { return result }
        result.changeNoun = nil
        if let date, floor == date.upperBound, grammar.ofBehind.stands(in: text, before: end),
            let part = share(before: date.lowerBound, outer)
        {
            // 约占公司 2024 年营业收入的 5.3%
            let words = stripped(part, outer, &result)
            result.end = words
            if words - outer >= 6 { result.pieces = trimmed(phrase(endingAt: words, outer, lists: false)) }
            return result
        }
        var pieces = phrase(endingAt: end, floor, lists: result.isDistributed)
        if !figure.isPercentage, grammar.of.stands(in: text, at: figure.end),
            text.isDigit(at: figure.end + 3), let piece = pieces.last, let whole = whole(in: piece)
        {
            result.isWhole = true
            result.pieces = trimmed(Pieces(whole))
            return result
        }
        pieces = withoutShare(pieces, &result)
        result.pieces = withThreshold(trimmed(pieces), sentence.lowerBound, dates, state)
        if let piece = result.pieces.first, grammar.partOf.stands(in: text, at: piece.lowerBound),
            isBoundary(endingAt: piece.lowerBound), !text.hasSemicolon(from: state.end, to: figure.start)
        {
            // 占营业收入的比重 at the beginning of a clause is of what the one before is about.
            result.pieces = state.metric.followed(by: result.pieces)
        }
        return result
    }

    /// What stands behind 90天以上 with it and the word in front: 逾期90天以上贷款余额.
    private func withThreshold(
        _ pieces: Pieces, _ floor: Int, _ dates: ArraySlice<Range<Int>>, _ state: State
    ) -> Pieces {
        guard let threshold = state.threshold, let first = pieces.first,
            first.lowerBound == threshold.upperBound
        else { return pieces }
        let floor = max(floor, dates.last { $0.upperBound <= threshold.lowerBound }?.upperBound ?? floor)
        var start = threshold.lowerBound
        if let word = phrase(endingAt: start, floor, lists: false).first, word.upperBound == start,
            word.count <= 12
        {
            start = word.lowerBound
        }
        var result = pieces
        result.setFirst(start..<first.upperBound)
        return result
    }

    /// `end` without 比 in front of a date, which is none in 占比 or 同比.
    private func withoutComparison(_ end: Int, _ floor: Int) -> Int {
        guard let hit = grammar.than.longest(in: text, endingAt: end), !hit.isNone,
            end - hit.length - 3 >= floor
        else { return end }
        return end - hit.length
    }

    /// `end` without verbs, adverbs and words of change, the longest first.
    private func stripped(_ end: Int, _ floor: Int, _ subject: inout Subject) -> Int {
        var end = end
        while end > floor {
            if text[end - 1] == 0x20 {
                end -= 1
                continue
            }
            let verb = pack.words.metricVerb.longest(in: text, endingAt: end).flatMap { $0.isNone ? nil : $0 }
            let change = pack.words.change.longest(in: text, endingAt: end).flatMap { $0.isNone ? nil : $0 }
            var length = verb?.length ?? 0
            if let change, change.length > length { length = change.length }
            if let basis = pack.words.basisBehind.longest(in: text, endingAt: end), basis.length > length {
                length = basis.length
            }
            if let list = pack.words.distributive.longest(in: text, endingAt: end), list.length > length {
                length = list.length
            }
            guard length > 0, end - length >= floor else { return end }
            let start = end - length
            if let verb, verb.length == length, MetricVerb(verb) == .copula { subject.hasCopula = true }
            // 分别, 依次, also in 分别达到
            if length >= 6,
                pack.words.distributive.longest(in: text, endingAt: start + 6).map({ $0.length == 6 }) == true
            {
                subject.isDistributed = true
            }
            if let change, change.length == length,
                grammar.changeNoun.stands(in: text, before: end)
            {
                subject.changeNoun = start..<end
            }
            end = start
        }
        return end
    }

    /// The words that end at `end`, brackets passed over; `lists`: also across 、.
    func phrase(endingAt end: Int, _ floor: Int, lists: Bool) -> Pieces {
        var pieces = Pieces()
        var stop = end
        var start = end
        while start > floor, end - start < MetricFinder.longestSubject {
            if start - 3 >= floor, text.isIdeograph(before: start) {
                start -= 3
                continue
            }
            let character = text.char(before: start)
            if character == "）", let open = openingBracket(before: start - 3, floor) {
                if start < stop { pieces.prepend(start..<stop) }
                start = open
                stop = open
                continue
            }
            guard isNamePart(character) || isQuote(character) || lists && character == "、",
                start - character.width >= floor
            else { break }
            start -= character.width
        }
        if start < stop { pieces.prepend(start..<stop) }
        return pieces
    }

    /// Whether a name may hold it: an ideograph, a Latin letter or digit, a blank, - / .
    @inline(__always)
    private func isNamePart(_ character: Unicode.Scalar) -> Bool {
        guard character.isASCII else { return character.isIdeograph }
        let byte = UInt8(truncatingIfNeeded: character.value)
        return byte.isLetter || byte.isDigit || byte == 0x20 || (0x2D...0x2F).contains(byte)
    }

    private func openingBracket(before end: Int, _ floor: Int) -> Int? {
        var at = end
        while at - 3 >= floor, end - at < 90 {
            if text.char(before: at) == "（" { return at - 3 }
            at -= 1
        }
        return nil
    }

    /// 民生支出占财政支出的: what has the share; nothing if it stands elsewhere.
    func withoutShare(_ pieces: Pieces, _ subject: inout Subject) -> Pieces {
        guard let piece = pieces.last else { return .none }
        // 占营业收入的比重
        if pack.words.shareNoun.longest(in: text, endingAt: piece.upperBound) != nil { return pieces }
        // Those in front, and what stands before a verb without its adverbs.
        func before(_ verb: Int, _ share: inout Subject) -> Pieces {
            let stop = stripped(verb, piece.lowerBound, &share)
            var result = pieces.withoutLast()
            if stop > piece.lowerBound { result.append(piece.lowerBound..<stop) }
            return result
        }
        if grammar.ofBehind.stands(in: text, before: piece.upperBound), let verb = relating(in: piece) {
            // 仅完成预算的, 为调整预算的
            var share = Subject()
            return before(verb, &share)
        }
        let partOf = grammar.partOf
        var at = piece.lowerBound
        while at < piece.upperBound {
            // 占, and 高于 or 快于: the rest is the whole, or what it is compared with.
            guard let hit = partOf.longest(in: text, at: at) else {
                at = text.after(at)
                continue
            }
            if PartOf(hit) == .verb {
                // 分别占总量的
                var share = Subject()
                let result = before(at, &share)
                subject.isDistributed = subject.isDistributed || share.isDistributed
                return result
            }
            at += hit.length
        }
        return pieces
    }

    /// Where 占 stands in the clause that ends at `end`, the whole to follow behind a date.
    private func share(before end: Int, _ floor: Int) -> Int? {
        var at = text.reaching(45, before: end, floor: floor)
        var found: Int?
        while at < end {
            if text.char(at: at) == "，" || text.char(at: at) == "；" {
                found = nil
            } else if let hit = grammar.partOf.longest(in: text, at: at), PartOf(hit) == .verb {
                found = at
            }
            at = text.after(at)
        }
        return found
    }

    /// What stands behind 占: 股本总额.
    private func whole(in piece: Range<Int>) -> Range<Int>? {
        var at = piece.lowerBound
        while at < piece.upperBound {
            if let hit = grammar.partOf.longest(in: text, at: at) {
                if PartOf(hit) == .verb, at + hit.length < piece.upperBound {
                    return at + hit.length..<piece.upperBound
                }
                at += hit.length
            } else {
                at = text.after(at)
            }
        }
        return nil
    }

    /// Where the verb begins that says what a figure is a part or a multiple of: 完成预算的, 为上年的.
    private func relating(in piece: Range<Int>) -> Int? {
        var at = piece.lowerBound
        while at + 3 < piece.upperBound {
            if pack.words.metricRelation.longest(in: text, at: at) != nil { return at }
            at = text.after(at)
        }
        return nil
    }

    /// Behind a particle, a closing quote or a join at the beginning of a subject.
    private func opening(at start: Int) -> Int? {
        switch text.char(at: start) {
        case "”", "」": start + 3
        default:
            grammar.metricParticle.longest(in: text, at: start).map { start + $0.length }
                ?? join(at: start).flatMap { $0.join == .and ? $0.end : nil }
        }
    }

    /// Whether what is left behind a verb says too little alone: 进度 of 投入进度.
    private func isBare(_ start: Int, _ end: Int) -> Bool {
        grammar.metricBare.longest(in: text, at: start).map { start + $0.length == end } ?? false
    }

    /// The rest of a number at the beginning: 456 of 3,456.
    private func behindNumber(_ piece: Range<Int>) -> Range<Int>? {
        guard text.isDigit(at: piece.lowerBound), piece.lowerBound > 1, text[piece.lowerBound - 1] == 0x2C,
            text.isDigit(before: piece.lowerBound - 1)
        else { return nil }
        let end = text.skipDigits(piece.lowerBound)
        return end < piece.upperBound ? end..<piece.upperBound : nil
    }

    /// 2.授予数量: the number of a list is no part of the name.
    private func behindListNumber(_ piece: Range<Int>) -> Range<Int>? {
        let end = text.skipDigits(piece.lowerBound)
        guard end > piece.lowerBound, end - piece.lowerBound <= 2, text.char(at: end) == ".",
            end + 1 < piece.upperBound, !text.isDigit(at: end + 1)
        else { return nil }
        return end + 1..<piece.upperBound
    }

    /// The object behind the last verb, without 其中, 的 and quotes that are closed before.
    func trimmed(_ pieces: Pieces) -> Pieces {
        guard let first = pieces.first, let last = pieces.last else { return .none }
        var pieces = pieces
        var cut = first.lowerBound
        var at = first.lowerBound
        var segment: Range<Int>?
        let limit = pieces.count == 1 ? last.upperBound - 3 : first.upperBound
        while at < limit {
            if text[at] >= 0x80, let hit = pack.words.metricCut.longest(in: text, at: at),
                last.upperBound - (at + hit.length) >= 6
            {
                if !hit.isNone, !isBare(at + hit.length, last.upperBound) {
                    segment =
                        pack.words.metricSegment.longest(in: text, endingAt: at) != nil && at - cut <= 36
                        ? cut..<at : nil
                    cut = at + hit.length
                }
                at += hit.length
            } else {
                at = text.after(at)
            }
        }
        if pieces.count > 1, cut >= first.upperBound {
            pieces = pieces.withoutFirst()
        } else {
            pieces.setFirst(cut..<first.upperBound)
        }
        if let piece = pieces.first, let words = behindListNumber(piece) ?? behindNumber(piece) {
            pieces.setFirst(words)
        }
        if let segment { pieces.prepend(segment) }
        while let piece = pieces.first, piece.count >= 3, text[piece.lowerBound] >= 0x80 {
            if let end = opening(at: piece.lowerBound) {
                pieces.setFirst(end..<piece.upperBound)
            } else if let hit = pack.words.metricLead.longest(in: text, at: piece.lowerBound), !hit.isNone,
                piece.count - hit.length >= 6
            {
                pieces.setFirst(piece.lowerBound + hit.length..<piece.upperBound)
            } else {
                break
            }
        }
        return pieces.length >= 6 ? pieces.withoutEmpty() : .none
    }
}
