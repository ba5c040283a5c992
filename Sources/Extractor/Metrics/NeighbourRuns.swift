/// The runs that the figures of a sentence make, each walked once: 3%、5% 和 8% is a list, 6 场超过 30 门 a stack.
struct NeighbourRuns {
    /// The last mention of the list, and of the stack, that was walked last.
    private var listLast = -1
    private var stackLast = -1

    /// What stands around the mention `index`, a figure; asked for in ascending order. `asksForList`: whether
    /// the length of its list is wanted, else it is 1.
    mutating func around(
        _ index: Int, _ mentions: ArraySlice<Mention>, _ finder: MetricFinder, asksForList: Bool
    ) -> MetricFinder.Neighbours {
        if stackLast < index {
            stackLast = index
            while stackLast + 1 < mentions.endIndex, mentions[stackLast + 1].isFigure,
                touch(
                    mentions[stackLast].range.upperBound, mentions[stackLast + 1].range.lowerBound,
                    finder.text)
            {
                stackLast += 1
            }
        }
        if asksForList, listLast < index {
            listLast = index
            while listLast + 1 < mentions.endIndex, mentions[listLast + 1].isFigure,
                finder.isSeparator(
                    mentions[listLast].range.upperBound, mentions[listLast + 1].range.lowerBound)
            {
                listLast += 1
            }
        }
        return MetricFinder.Neighbours(
            ahead: asksForList ? listLast - index + 1 : 1, stack: mentions[stackLast].range.upperBound)
    }

    /// Whether nothing or a blank stands between two figures.
    private func touch(_ end: Int, _ start: Int, _ text: TextView) -> Bool {
        start == end || start == end + 1 && text[end] == 0x20
    }
}
