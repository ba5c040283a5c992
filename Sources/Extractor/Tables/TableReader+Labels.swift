/// The label of a row: in its line, above it, or on both sides of it.
extension TableReader {
    /// Cells of a line as one label.
    func words(_ cells: [Int], _ line: GridLine, _ segment: TableSegment) -> GridText? {
        guard let first = cells.first else { return nil }
        var result = segment.words(line.cells[first])
        for cell in cells.dropFirst() {
            let next = segment.words(line.cells[cell])
            let isLatin = (result.plain.last ?? 0) < 0x80 && (next.plain.first ?? 0) < 0x80
            result = result.joined(next, byBlank: isLatin)
        }
        return result
    }

    mutating func label(
        _ row: RowReader.Row, _ line: GridLine, _ index: Int, _ head: TableHead, _ segment: TableSegment,
        _ taken: inout Set<Int>
    ) -> GridText? {
        let own = words(row.labels, line, segment)
        let result =
            head.kind == .layout
            ? layoutLabel(own, line, index, segment, &taken)
            : orderedLabel(own, line, index, row.isBelowName ? 1 : head.names, segment, &taken)
        if let result { labelEdge = max(labelEdge, result.right) }
        return result
    }

    /// Keeps which of the words above a row opens a part of the table: 一、账面原值, 成本：.
    private mutating func noteDivision(_ words: [GridText]) {
        guard rows?.hasPeriods == false else { return }
        let reader = StubReader(pack: pack)
        division =
            words.last { words in
                let stub = reader.read(words)
                return stub.level == .division
                    || words.endsAsHeading && !stub.name.isEmpty && stub.level == .none
            } ?? division
    }

    // MARK: - By order

    private mutating func orderedLabel(
        _ own: GridText?, _ line: GridLine, _ index: Int, _ names: Int, _ segment: TableSegment,
        _ taken: inout Set<Int>
    ) -> GridText? {
        var label = own
        if line.trailing > 0 || pending.contains(where: { $0.endsInBlank }) {
            // A blank ends each cell: a line without one goes on in the next.
            var cells: [GridText] = []
            var goesOn = false
            for words in pending {
                for (place, cell) in words.cells.enumerated() {
                    if goesOn, place == 0, let last = cells.popLast() {
                        cells.append(last + cell)
                    } else {
                        cells.append(cell)
                    }
                }
                goesOn = !words.endsInBlank
            }
            if let own {
                if goesOn, let last = cells.popLast() { label = last + own }
            } else {
                let start = max(0, cells.count - max(1, names))
                if start < cells.count { label = cells[start] }
                cells.removeSubrange(start...)
            }
            noteDivision(cells)
            if !cells.isEmpty { sections = Array(cells.suffix(3)) }
        } else if let own {
            let above = pending.compactMap({ $0.whole })
            noteDivision(above)
            if !above.isEmpty { sections = above.suffix(3) }
            if let last = pending.last, let above = last.whole, isUnbalanced(above) { label = above + own }
        } else if let last = pending.last?.whole {
            label = last
            var at = pending.count - 2
            while at >= 0, let above = pending[at].whole, pending[at + 1].blankLinesBefore == 0,
                above.width >= 24, !above.endsAsHeading
            {
                label = label.map { above + $0 }
                at -= 1
            }
            if at >= 0, let above = pending[at].whole { sections = [above] }
        }
        if let found = label, let more = goesOn(found, line, index, segment, &taken) { label = found + more }
        return label
    }

    /// What stands below a row and is the rest of its label: behind the border of a page, or in open brackets.
    private func goesOn(
        _ label: GridText, _ line: GridLine, _ index: Int, _ segment: TableSegment, _ taken: inout Set<Int>
    ) -> GridText? {
        var next = index + 1
        var isNewPage = false
        while next < segment.lines.count {
            let candidate = segment.lines[next]
            let isNumber = isPageNumber(candidate, segment)
            let isHeader =
                next + 1 < segment.lines.count
                && isPageNumber(segment.lines[next + 1], segment)
            guard isNumber || isHeader || furniture.contains(segment.bytes(candidate.range)) else { break }
            isNewPage = true
            next += 1
        }
        guard next < segment.lines.count, isNewPage && label.plain.count >= 33 || isUnbalanced(label) else {
            return nil
        }
        let candidate = segment.lines[next].measured(by: line.measure, in: segment.store)
        guard candidate.cells.count == 1, candidate.values.isEmpty, let cell = candidate.cells.first else {
            return nil
        }
        let words = segment.words(cell)
        guard !words.endsAsHeading, words.width <= label.width + 4 else { return nil }
        if next + 1 < segment.lines.count {
            let after = segment.lines[next + 1]
            guard isRow(after, segment), after.cells.first?.value == nil else { return nil }
        }
        taken.insert(next)
        return words
    }

    // MARK: - By place

    private mutating func layoutLabel(
        _ own: GridText?, _ line: GridLine, _ index: Int, _ segment: TableSegment, _ taken: inout Set<Int>
    ) -> GridText? {
        var above: [GridText] = []
        var rest = pending
        var blanks = line.blankLinesBefore
        while let last = rest.last, blanks == 0, last.cells.count == 1, let words = last.whole,
            above.count < 3
        {
            if own == nil ? words.endsAsHeading && !above.isEmpty : !isCut(words, before: own) { break }
            above.insert(words, at: 0)
            blanks = last.blankLinesBefore
            rest.removeLast()
        }
        noteDivision(rest.filter({ $0.cells.count == 1 }).compactMap({ $0.whole }))
        let outer = rest.suffix(3).filter { $0.cells.count == 1 }.compactMap({ $0.whole })
        if !outer.isEmpty { sections = outer }
        if own == nil, above.isEmpty { return nil }
        if own == nil, above.count == 1, above[0].endsAsHeading {
            sections = above
            return nil
        }
        var label = above.first
        for words in above.dropFirst() { label = label.map { $0 + words } }
        if let own { label = label.map { $0 + own } ?? own }
        guard let found = label else { return nil }
        let below = index + 1
        guard below < segment.lines.count else { return found }
        let next = segment.lines[below].measured(by: line.measure, in: segment.store)
        guard next.blankLinesBefore == 0, next.page == line.page, next.cells.count == 1, next.values.isEmpty,
            let cell = next.cells.first, cell.left <= line.cells[0].left
        else { return found }
        let words = segment.words(cell)
        guard !words.endsAsHeading, !opensRow(words), period(found, segment) == nil else { return found }
        let after = below + 1 < segment.lines.count ? segment.lines[below + 1] : nil
        // 万林建筑技术研究 / 有限公司 is the label of the row below.
        if let first = after?.cells.first, first.value == nil, endsName(segment.words(first), of: words) {
            return found
        }
        let isFollowedByFigures =
            after.map { $0.blankLinesBefore == 0 && isRow($0, segment) && $0.cells.first?.value != nil }
            ?? false
        if own == nil {
            // Between two rows without labels the one line is the label of the second.
            guard !isFollowedByFigures else { return found }
        } else {
            guard
                isUnbalanced(found)
                    || found.plain.count >= 30 && found.right + 2 >= labelEdge && !isFollowedByFigures
                        && words.width < found.width
            else { return found }
        }
        taken.insert(below)
        return found + words
    }

    /// Whether the words above a labelled row are the beginning of its label.
    private func isCut(_ words: GridText, before own: GridText?) -> Bool {
        guard let own else { return true }
        if isUnbalanced(words) || endsName(own, of: words) { return true }
        guard !words.endsAsHeading, own.left >= words.left, !opensRow(own) else { return false }
        return words.plain.count >= 33 && words.right + 4 >= max(labelEdge, own.right)
    }

    /// Whether words are the rest of a company's name that the line above begins: … / 有限公司.
    private func endsName(_ words: GridText, of above: GridText) -> Bool {
        let name = above.plain + words.plain
        return name.withUnsafeBufferPointer { buffer in
            let text = TextView(buffer)
            return [12, 18].contains { length in
                words.plain.count <= length && length < name.count
                    && pack.words.tables.stands(.legalForm, in: text, at: name.count - length)
            }
        }
    }

    /// Whether words begin as a row does: numbered, 其中：, a dash.
    private func opensRow(_ words: GridText) -> Bool {
        let stub = StubReader(pack: pack).read(words)
        return stub.isPart
            || stub.name.count + 3 <= stub.row.count && stub.unit == nil && !stub.isPercent
                && words.shown.prefix(3) != stub.name.prefix(3)
    }

    /// Whether a bracket is open at the end.
    func isUnbalanced(_ words: GridText) -> Bool {
        words.plain.withUnsafeBufferPointer { buffer in
            let view = TextView(buffer)
            var open = 0
            var at = 0
            while at < buffer.count {
                switch view.char(at: at) {
                case "(", "（": open += 1
                case ")", "）": open -= 1
                default: break
                }
                at = view.after(at)
            }
            return open > 0
        }
    }
}
