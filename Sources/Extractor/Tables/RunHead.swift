/// The head above rows of plain text, where its cells may come in any order.
struct RunHead {
    let maker: ColumnMaker
    let profile: RowProfile

    /// The head in the last of `lines`; nil if neither their order nor the figures tell which column is which.
    func build(_ lines: [TextLine]) -> TableHead? {
        guard let count = profile.counts.first else { return nil }
        var cells: [GridText] = []
        var start = lines.count
        var columns: [TableColumn] = []
        while start > 0, lines.count - start < 12 {
            guard let words = lines[start - 1].whole else { return nil }
            start -= 1
            if isRest(maker.column([words])), start > 0, let above = lines[start - 1].whole {
                // 增减变动幅 / 度（％）
                start -= 1
                cells.insert(above + words, at: 0)
            } else {
                cells.insert(words, at: 0)
            }
            columns = cells.map { maker.column([$0]) }
            guard columns.allSatisfy({ $0.role == .name || $0.role == .unit || $0.holdsKnown }) else {
                return nil
            }
            let figures = columns.filter({ $0.holdsFigures })
            if figures.count > count { return nil }
            let names = columns.count - figures.count
            if figures.count == count, names > 0, columns.contains(where: { $0.role == .name }) {
                let isOrdered = columns[0].role == .name
                guard let order = isOrdered ? figures : proven(figures) else { return nil }
                let units = columns.filter { $0.role == .unit }
                return TableHead(
                    columns: [named(columns)] + units + order, lines: start..<lines.count, kind: .order)
            }
        }
        return nil
    }

    private func named(_ columns: [TableColumn]) -> TableColumn {
        columns.first { $0.role == .name } ?? TableColumn(role: .name)
    }

    /// A shred of a word that a line end tore.
    private func isRest(_ column: TableColumn) -> Bool {
        (column.role == .unknown || column.isPercent) && !column.isPeriod && column.partLength <= 3
            && !column.holdsChange
            && column.role != .share
    }

    // MARK: - Proof

    /// The order in which the change is that of the two other columns, in two rows at least and nearly all.
    private func proven(_ columns: [TableColumn]) -> [TableColumn]? {
        guard columns.count == 3, let change = columns.first(where: { $0.role == .change }),
            case let periods = columns.filter({ $0.isPeriod && $0.role == .value }), periods.count == 2,
            let first = periods[0].flowValue?.end, let second = periods[1].flowValue?.end, first != second
        else { return nil }
        let (now, before) = first > second ? (periods[0], periods[1]) : (periods[1], periods[0])
        let orders = [
            [now, before, change], [before, now, change], [now, change, before], [change, now, before],
        ]
        let places = [(0, 1, 2), (1, 0, 2), (0, 2, 1), (1, 2, 0)]
        let rows = profile.rows.compactMap { row -> [ExactDecimal]? in
            let numbers = row.values.compactMap { row.cells[$0].value?.number }
            return numbers.count == 3 ? numbers : nil
        }
        guard rows.count > 1 else { return nil }
        let right = places.map { place in
            rows.count { RunHead.isChange($0[place.2], from: $0[place.1], to: $0[place.0]) }
        }
        guard let best = right.max(), best > 1, best * 5 >= rows.count * 4,
            right.count(where: { $0 == best }) == 1,
            let index = right.firstIndex(of: best)
        else { return nil }
        return orders[index]
    }

    /// Whether `change` is the percentage from one value to the other, or the difference of two rates.
    static func isChange(_ change: ExactDecimal, from before: ExactDecimal, to now: ExactDecimal) -> Bool {
        guard let difference = now + before.negated else { return false }
        if difference == change { return true }
        let size = before < .zero ? before.negated : before
        guard size > .zero, let wanted = difference * ExactDecimal(100), let said = change * size,
            let off = wanted + said.negated, let most = size * ExactDecimal(coefficient: 2, scale: 2)
        else { return false }
        return off < most && off > most.negated
    }
}
