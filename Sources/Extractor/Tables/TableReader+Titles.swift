/// What stands above a table: its date and its title.
extension TableReader {
    /// 2009 年 12 月 31 日 on a line of its own, 截至三月三十一日止年度, 於三月三十一日，…如下：
    mutating func noteDate(_ line: GridLine, _ segment: TableSegment) {
        guard line.range.count < 300 else { return }
        let view = segment.view
        let passage = Passage(pack, view.bytes)
        let isOpen =
            view.char(before: line.range.upperBound) == "：" || view.char(before: line.range.upperBound) == ":"
        func date(_ index: Int) -> (date: HeadDate, end: Int)? {
            HeadDate.read(passage, line.cells[index].range.lowerBound, line.cells[index].range.upperBound)
        }
        for index in line.cells.indices {
            guard let found = date(index), !found.date.isBare else { continue }
            let range = line.cells[index].range
            let isWhole = view.skipBlanks(found.end) >= range.upperBound
            guard isWhole && line.cells.count < 4 || isOpen || line.cells.count == 1 && isSpan(found.date)
            else { continue }
            // Two dates on a line are a head.
            if line.cells.indices.count(where: { date($0) != nil }) > 1 { return }
            context.above = found.date
            context.aboveSpot = segment.spot(range.lowerBound..<found.end)
            context.aboveLine = line.number
            return
        }
    }

    private func isSpan(_ date: HeadDate) -> Bool {
        if case .ending = date.span { true } else { false }
    }

    /// Takes the last line of words above a table as its title.
    mutating func takeTitle() {
        guard let line = pending.last(where: { isTitle($0) }), let words = line.title else { return }
        if context.aboveLine < line.number { context.above = nil }
        context.title = StubReader(pack: pack).read(words).name
        if context.title.isEmpty { context.title = words.shown.withoutBlanks }
        context.titleLine = line.number
        words.plain.withUnsafeBufferPointer { buffer in
            context.scope = ContextReader(passage: Passage(pack, buffer)).scopeOfTitle()
            isStockTable = stockTitle(TextView(buffer))
        }
    }

    private func stockTitle(_ title: TextView) -> Bool? {
        var at = 0
        while at < title.count {
            if let isStock = pack.words.tables.isStock(in: title.bytes, endingAt: title.after(at)) {
                return isStock
            }
            at = title.after(at)
        }
        return nil
    }

    func isTitle(_ line: TextLine) -> Bool {
        guard line.cells.count <= 2, let words = line.whole, words.plain.count >= 6, words.plain.count <= 120,
            !line.cells.contains(where: isPoint)
        else { return false }
        return words.plain.withUnsafeBufferPointer { buffer in
            let view = TextView(buffer)
            if pack.words.tables.continued.longest(in: buffer, at: 0) != nil { return false }
            if view.char(at: 0) == "（" || view.char(at: 0) == "(",
                pack.words.tables.continued.longest(in: buffer, at: view.after(0)) != nil
            {
                return false
            }
            if HeadDate.read(Passage(pack, buffer), 0, buffer.count).map({
                view.skipBlanks($0.end) >= buffer.count
            })
                == true
            {
                return false
            }
            var at = 0
            while at < buffer.count {
                switch view.char(at: at) {
                case "□", "√", "☑", "：", "；", ":": return false
                default: at = view.after(at)
                }
            }
            return true
        }
    }

    /// 个百分点, which a line end tore from the last figure of a row.
    private func isPoint(_ cell: GridText) -> Bool {
        cell.withPlain { pack.words.tables.point.longest(in: $0, at: 0)?.length == $0.count }
    }
}
