/// What titles and headings say of time.
extension StatementFinder {
    /// Whether a date is one that something goes to or is planned for: 到2027年底, 预计2026年6月底前.
    func isAim(_ phrase: Range<Int>) -> Bool {
        grammar.dateAim.stands(in: text, before: phrase.lowerBound)
    }

    /// Whether the block is a title that names the year of the report.
    func isTitle(_ phrase: Range<Int>, _ block: TextBlock) -> Bool {
        guard block.isOpen, Int(block.end) - Int(block.start) < 150 else { return false }
        return holds(
            pack.words.titleAfterYear, from: phrase.upperBound,
            to: min(Int(block.end), phrase.upperBound + 90))
    }

    /// Whether the block is the heading of a section about a time: 2023年工作回顾, 二、2024年预算草案.
    func opensSection(_ value: DateValue, _ block: TextBlock) -> Bool {
        guard Int(block.end) - Int(block.start) < 90 else { return false }
        return holds(pack.words.sectionAfterYear, from: value.phrase.upperBound, to: Int(block.end))
            || value.isPeriod && value.relation == .none
                && numbering(of: block, before: value.phrase.lowerBound) != nil
    }

    /// The year a block consists of.
    func bareYear(_ block: TextBlock) -> Int? {
        let start = Int(block.start)
        let length = Int(block.end) - start
        guard length == 4 || length == 7 && isYearWord(at: start + 4) else { return nil }
        return text.bareYear(at: start)
    }

    /// Whether a word of a table, also one that means nothing, stands anywhere between two places.
    func holds(_ table: WordTable, from start: Int, to end: Int) -> Bool {
        var at = start
        while at < end {
            if table.longest(in: text, at: at) != nil { return true }
            at = text.after(at)
        }
        return false
    }
}
