/// Subjects that share a head noun, dealt out to the figures of a list by 分别.
extension MetricFinder {
    /// The members of a coordination, each with the words the last one ends with.
    ///
    ///     牛油及可可采购价        牛油采购价, 可可采购价
    ///     甲烷、VOCs排放量        甲烷排放量, VOCs排放量
    ///     M2和贷款               M2, 贷款
    func members(of pieces: Pieces) -> [Pieces] {
        guard pieces.count == 1, let whole = pieces.first else { return [pieces] }
        var parts: [Range<Int>] = []
        var start = whole.lowerBound
        var at = start
        while at < whole.upperBound {
            if let join = join(at: at), join.join == .and {
                if at > start { parts.append(start..<at) }
                start = join.end
                at = join.end
            } else {
                at = text.after(at)
            }
        }
        if start < whole.upperBound { parts.append(start..<whole.upperBound) }
        guard parts.count > 1, let last = parts.last else { return [pieces] }
        return parts.map { part in
            guard part != last, let head = sharedHead(of: part, in: last) else { return Pieces(part) }
            return Pieces(part).followed(by: Pieces(head))
        }
    }

    /// The end of `last` that `part` lacks: what is left behind as many characters as `part` has, each of
    /// its kind, a run of Latin letters and digits counted as one. Nil if `part` is whole, or where
    /// nothing tells.
    private func sharedHead(of part: Range<Int>, in last: Range<Int>) -> Range<Int>? {
        if text.char(before: part.upperBound) == text.char(before: last.upperBound) { return nil }
        var head = last.lowerBound
        if isLatin(at: head), !isLatin(at: part.lowerBound), !text.isDigit(at: head) {
            // 甲烷、VOCs排放量: the Latin name stands where 甲烷 does; of VOCs、甲烷排放量 nothing tells.
            head = step(head, last.upperBound)
        } else {
            var at = part.lowerBound
            while at < part.upperBound {
                guard head < last.upperBound, isLatin(at: at) == isLatin(at: head) else { return nil }
                at = step(at, part.upperBound)
                head = step(head, last.upperBound)
            }
        }
        // As long as the last one, or nearly: 贷款 and 住户存款.
        return steps(in: head..<last.upperBound) > 1 ? head..<last.upperBound : nil
    }

    private func steps(in range: Range<Int>) -> Int {
        var count = 0
        var at = range.lowerBound
        while at < range.upperBound {
            at = step(at, range.upperBound)
            count += 1
        }
        return count
    }

    /// Behind the character at `at`, or behind the run of Latin letters and digits that begins there.
    private func step(_ at: Int, _ end: Int) -> Int {
        guard isLatin(at: at) else { return text.after(at) }
        var at = at
        while at < end, isLatin(at: at) { at += 1 }
        return at
    }

    private func isLatin(at position: Int) -> Bool {
        text[position].isLetter || text[position].isDigit || text[position] == UInt8(ascii: ".")
    }

    /// Whether only 、, 和 and the like, or ， stand between two figures.
    func isSeparator(_ start: Int, _ end: Int) -> Bool {
        isJoined(from: start, to: end, most: 2) { join, _ in join == .and }
    }
}
