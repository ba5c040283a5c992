/// Finds the labels of call-outs: a figure on a line of its own, what it measures on the line
/// above or below.
///
///     公益捐赠总额        1,036 万元
///     1,036 万元         公益捐赠总额
///
/// Labels and figures take turns. A run that begins with a figure, or that begins and ends
/// with a label (the first is then a heading), has its labels below; any other has them above.
struct LabelFinder {
    private enum Kind { case figure, label, other }

    private static let longestLabel = 20 * 3

    /// Labels with the index of the block of their figure, in its order.
    static func labels(
        _ blocks: [TextBlock], _ mentions: [Mention], _ text: TextView
    ) -> [(block: Int, label: Range<Int>)] {
        var kinds: [Kind] = []
        kinds.reserveCapacity(blocks.count)
        var hasFigure = false
        var next = 0
        for block in blocks {
            let first = next
            while next < mentions.count, mentions[next].range.lowerBound < Int(block.end) { next += 1 }
            kinds.append(kind(block, mentions[first..<next], text))
            if kinds.last == .figure { hasFigure = true }
        }
        guard hasFigure else { return [] }
        var result: [(block: Int, label: Range<Int>)] = []
        var start = 0
        while start < blocks.count {
            guard kinds[start] != .other else {
                start += 1
                continue
            }
            var end = start + 1
            var distance: Int?
            while end < blocks.count, kinds[end] != .other, kinds[end] != kinds[end - 1],
                blocks[end - 1].last.page == blocks[end].first.page
            {
                // What stands further apart is of another run.
                let lines = blocks[end].first.number - blocks[end - 1].last.number
                guard lines <= 2, lines == distance ?? lines else { break }
                distance = lines
                end += 1
            }
            assign(start..<end, kinds, blocks, &result)
            start = end
        }
        return result
    }

    private static func assign(
        _ run: Range<Int>, _ kinds: [Kind], _ blocks: [TextBlock],
        _ result: inout [(block: Int, label: Range<Int>)]
    ) {
        guard run.count > 1, let last = run.last else { return }
        let below = kinds[run.lowerBound] == .figure || kinds[last] == .label
        for i in run where kinds[i] == .figure {
            let label = below ? i + 1 : i - 1
            guard run.contains(label) else { continue }
            result.append((i, Int(blocks[label].start)..<Int(blocks[label].end)))
        }
    }

    private static func kind(
        _ block: TextBlock, _ mentions: ArraySlice<Mention>, _ text: TextView
    ) -> Kind {
        guard block.isOpen, !block.hasColumns else { return .other }
        let size = Int(block.end - block.start)
        if mentions.isEmpty {
            guard size >= 6, size <= longestLabel else { return .other }
            // A digit, a comma or a colon: no label.
            var at = Int(block.start)
            while at < Int(block.end) {
                let character = text.char(at: at)
                if character.isDigit || character == "，" || character == "：" { return .other }
                at = text.after(at)
            }
            return .label
        }
        guard mentions.count == 1, let mention = mentions.first, mention.isFigure else { return .other }
        return size - mention.range.count <= 4 ? .figure : .other
    }
}
