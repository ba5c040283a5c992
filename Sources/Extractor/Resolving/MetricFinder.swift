/// Finds what a figure measures: the counted noun behind it or the subject before it.
///
///     公益项目捐赠总额达 2,270 万元      公益项目捐赠总额
///     超 2,000 万场非遗与民间艺术直播    非遗与民间艺术直播
///     覆盖率同比增长 460%              覆盖率
struct MetricFinder {
    let pack: CompiledPack
    let text: UnsafeBufferPointer<UInt8>

    private static let longestSubject = 28 * 3
    private static let longestNoun = 16 * 3

    /// `after` is the end of the figure before in the sentence; `dates` are its date phrases.
    func metric(
        of figure: Figure, in sentence: Range<Int>, after: Int, _ dates: [Range<Int>]
    ) -> Range<Int>? {
        if countsNoun(figure), let noun = noun(at: figure.end, sentence.upperBound) { return noun }
        return subject(before: figure, sentence, after, dates)
    }

    /// Whether the noun behind the number is what it counts.
    private func countsNoun(_ figure: Figure) -> Bool {
        guard !figure.isPercentage, figure.change == .none else { return false }
        switch figure.unit {
        case .none: return true
        case .unit(let index):
            let unit = pack.units[index]
            return unit.isCount || unit.isMoney || figure.end > figure.unitEnd
                ? unit.isCount || unit.isMoney : false
        default: return false
        }
    }

    /// The noun phrase that begins at `start`, up to a word that ends it.
    private func noun(at start: Int, _ limit: Int) -> Range<Int>? {
        var at = start
        if at + 3 <= limit, text[at] >= 0xE0, text.scalar3(at) == 0x7684 { at += 3 }  // 的
        let first = at
        while at < limit, at - first < MetricFinder.longestNoun {
            if pack.metricStop.longest(in: text, at: at) != nil { break }
            let byte = text[at]
            if byte < 0x80 {
                guard isWord(byte) || byte == 0x20 || byte == 0x2D else { break }
                if byte >= 0x30 && byte <= 0x39 { break }
                at += 1
            } else if byte >= 0xE0, byte < 0xF0 {
                let scalar = text.scalar3(at)
                guard isPhrase(scalar) else { break }
                at += 3
            } else {
                break
            }
        }
        while at > first, text[at - 1] == 0x20 { at -= 1 }
        return at - first >= 3 ? first..<at : nil
    }

    /// The noun phrase before the figure, verbs and adverbs stripped from its end.
    private func subject(
        before figure: Figure, _ sentence: Range<Int>, _ after: Int, _ dates: [Range<Int>]
    ) -> Range<Int>? {
        var end = figure.start
        var floor = max(sentence.lowerBound, after)
        if let date = dates.last(where: { $0.upperBound <= figure.start }) {
            floor = max(floor, date.upperBound)
        }
        end = stripped(end, floor)
        var start = end
        while start > floor, end - start < MetricFinder.longestSubject {
            let byte = text[start - 1]
            if byte < 0x80 {
                guard isWord(byte) || byte == 0x20 || byte == 0x2D || byte == 0x2F else { break }
                start -= 1
            } else {
                guard start - 3 >= floor, text[start - 3] >= 0xE0 else { break }
                let scalar = text.scalar3(start - 3)
                guard isPhrase(scalar) || isBracket(scalar) else { break }
                start -= 3
            }
        }
        guard start > floor || !cut(start, end) else { return nil }
        while start < end, text[start] == 0x20 { start += 1 }
        start = openedBefore(start, end)
        return end - start >= 6 ? start..<end : nil
    }

    private func stripped(_ end: Int, _ floor: Int) -> Int {
        var end = end
        while end > floor {
            if text[end - 1] == 0x20 {
                end -= 1
            } else if let hit = pack.metricVerb.longest(in: text, endingAt: end), end - hit.length >= floor {
                end -= hit.length
            } else if let hit = pack.change.longest(in: text, endingAt: end), hit.value > 0,
                end - hit.length >= floor
            {
                end -= hit.length
            } else {
                break
            }
        }
        return end
    }

    /// Whether the phrase was cut for its length and not at a border.
    private func cut(_ start: Int, _ end: Int) -> Bool { end - start >= MetricFinder.longestSubject }

    /// Drops what opens no bracket it closes.
    private func openedBefore(_ start: Int, _ end: Int) -> Int {
        var start = start
        if start + 3 <= end, text[start] >= 0xE0 {
            let scalar = text.scalar3(start)
            if scalar == 0x201D || scalar == 0x300D || scalar == 0xFF09 || scalar == 0x7684 { start += 3 }
        }
        return start
    }

    @inline(__always)
    private func isWord(_ byte: UInt8) -> Bool {
        (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte >= 0x30 && byte <= 0x39
    }

    /// Ideographs, and 、 · “ ” inside a name.
    private func isPhrase(_ scalar: UInt32) -> Bool {
        scalar >= 0x3400 && scalar < 0xA000 || scalar == 0x3001 || scalar == 0x201C || scalar == 0x201D
            || scalar == 0x3007
    }

    private func isBracket(_ scalar: UInt32) -> Bool { scalar == 0x300A || scalar == 0x300B }
}
