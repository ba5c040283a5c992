/// Cells: which runs of a line are one, and what it says.
extension GridScanner {
    func takeCells(_ line: inout GridLine, _ room: inout Room) {
        if !room.pieces.isEmpty { room.pieces.removeAll(keepingCapacity: true) }
        var row = store.row(atMost: room.tokens.count)
        var index = 0
        while index < room.tokens.count {
            var cell = piece(room.tokens[index])
            index += 1
            if cells.isRule(cell.range) { continue }
            cell.value = cells.value(cell.range)
            let spaced = row.count == 0 ? spacedLabel(cell, index, line.kind, room) : 0
            let labelEnd = index + spaced
            while index < room.tokens.count,
                index < labelEnd || joins(cell, room.tokens[index], line.kind)
                    || isInName(cell, index, line.kind, room)
            {
                let next = piece(room.tokens[index])
                if line.kind == .layout { take(next, &cell, &room.pieces) }
                cell.append(next)
                cell.value = cells.value(cell.range)
                index += 1
            }
            settleDirection(&cell, &row, isLast: index == room.tokens.count)
            row.append(cell)
        }
        line.cells = store.keep(row)
        if !room.pieces.isEmpty { line.pieces = store.keep(room.pieces) }
    }

    /// How many runs behind the first of a line are of one label with it, set apart letter by letter: 合 计, 12 英 寸 晶 圆.
    private func spacedLabel(_ first: GridCell, _ index: Int, _ kind: GridLine.Kind, _ room: borrowing Room)
        -> Int
    {
        guard kind == .blanks, isLetter(first.range) || first.value?.isSmall == true else { return 0 }
        var end = index
        while end < room.tokens.count, room.tokens[end].gap == 1, isLetter(room.tokens[end].range) {
            end += 1
        }
        let letters = end - index + (first.value == nil ? 1 : 0)
        return letters > 1 ? end - index : 0
    }

    /// Whether a run is one ideograph.
    private func isLetter(_ range: Range<Int>) -> Bool {
        let character = view.char(at: range.lowerBound)
        return character.isIdeograph && view.after(range.lowerBound) == range.upperBound
    }

    /// 深证 100 指数: a number among words of one name.
    private func isInName(_ cell: GridCell, _ index: Int, _ kind: GridLine.Kind, _ room: borrowing Room)
        -> Bool
    {
        guard kind == .layout, cell.value == nil, index + 1 < room.tokens.count, room.tokens[index].gap == 1,
            room.tokens[index + 1].gap == 1, let value = cells.value(room.tokens[index].range),
            !value.hasSeparator,
            value.decimals == 0
        else { return false }
        return cells.value(room.tokens[index + 1].range) == nil
    }

    /// Notes the next piece of a cell, or the rest of its last one: `2008` `年`.
    private func take(_ next: GridCell, _ cell: inout GridCell, _ pieces: inout [GridCell]) {
        let last = cell.pieces.isEmpty ? cell : pieces[cell.pieces.upperBound - 1]
        if !HeadDate.goesOn(cells.passage, last.range, next.range) {
            let first = cell.pieces.isEmpty ? pieces.count : cell.pieces.lowerBound
            if cell.pieces.isEmpty { pieces.append(cell) }
            pieces.append(next)
            cell.pieces = first..<pieces.count
        } else if !cell.pieces.isEmpty {
            pieces[cell.pieces.upperBound - 1].append(next)
        }
    }

    private func piece(_ token: Token) -> GridCell {
        GridCell(
            range: token.range, left: token.left, right: token.right,
            other: token.character..<token.character + text.codePoints(token.range), gap: token.gap)
    }

    /// Whether the next token is of the same cell.
    private func joins(_ cell: GridCell, _ next: Token, _ kind: GridLine.Kind) -> Bool {
        if kind == .tabs { return !next.isBehindTab }
        guard next.gap == 1 else { return false }
        let first = view.char(at: next.range.lowerBound)
        if let value = cell.value {
            guard value.number != nil else { return false }
            // 2018 年, 12.5 %, 1.61 个百分点
            if first == "%" && next.range.count == 1 { return true }
            if value.isPercent || value.unit != nil { return false }
            if pack.words.tables.point.longest(in: view.bytes, at: next.range.lowerBound)?.length
                == next.range.count
            {
                return true
            }
            return HeadDate.goesOn(cells.passage, cell.range, next.range)
        }
        if HeadDate.goesOn(cells.passage, cell.range, next.range) { return true }
        if kind == .blanks { return false }
        // Words with one blank between them are one cell, but a number is a cell of its own.
        return cells.value(next.range) == nil
    }

    /// 减少 23.85 个百分点: the word says the sign. 减少 8.38 at the end of a row, whose unit stands in the next line, is
    /// no words and no figure either.
    private func settleDirection(_ cell: inout GridCell, _ before: inout CellStore.Row, isLast: Bool) {
        let directions = pack.words.tables.direction
        if cell.value == nil, let hit = directions.longest(in: view.bytes, at: cell.range.lowerBound),
            hit.length < cell.range.count,
            var value = cells.value(cell.range.lowerBound + hit.length..<cell.range.upperBound),
            value.number != nil, value.isPercent || value.isPoint
        {
            value.direction = Change(hit)
            cell.value = value
            return
        }
        guard var value = cell.value, value.number != nil,
            let last = before.last, last.value == nil, cell.gap == 1,
            let hit = directions.longest(in: view.bytes, at: last.range.lowerBound),
            hit.length == last.range.count
        else { return }
        if value.isPercent || value.isPoint {
            value.direction = Change(hit)
        } else if isLast, value.unit == nil, before.count > 2 {
            value = CellValue()
        } else {
            return
        }
        cell.value = value
        cell.gap = last.gap
        cell.left = last.left
        cell.other = last.other.lowerBound..<cell.other.upperBound
        before.removeLast()
    }
}
