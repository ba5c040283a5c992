/// What the rows say of columns: whether they fit, how well, and whether the cells are what the head says.
extension OrderedHead {
    /// Whether the words of one line that say nothing of columns are the names of parts: the rows have as many cells.
    /// In heads of several lines nobody knows which words are one name.
    private func areParts(_ made: [MadeColumn], _ figures: Int) -> Bool {
        profile.rows.count > 1 && (slots.contains(made.count) || counts.first == figures)
            && profile.rows.count { $0.values.count == figures || hasCells(made.count, $0) } * 5
                >= profile.rows.count * 4
            && TableHead.haveParts(made.map({ $0.column }))
    }

    /// Whether a row has so many cells, empty ones too, or one less where its label stands above it.
    private func hasCells(_ count: Int, _ row: GridLine) -> Bool {
        guard row.trailing > 0 else { return false }
        return RowSlots.count(row) == (row.cells.first?.value == nil ? count : count - 1)
    }

    /// Whether half of the columns are periods and the rows have a cell for each, so that those of which nothing is known
    /// are in their places: 项目 期初余额 本期增加 本期减少 期末余额.
    private func frames(_ made: [MadeColumn], _ unknown: Int, _ figures: Int) -> Bool {
        unknown * 2 == figures && made.count(where: { $0.isNamed }) == 1
            && made.count(where: { $0.isPeriod }) == unknown
            && (slots.first == made.count
                || profile.rows.count { $0.values.count == figures } * 5 >= profile.rows.count * 4)
    }

    /// How well columns fit the rows; nil if not at all. `isLine`: whether they stand on one line.
    func fit(_ made: [MadeColumn], isLine: Bool) -> Int? {
        let figures = made.count(where: { $0.holdsFigures })
        let names = made.count(where: { $0.isNamed })
        guard figures > 0, !made.contains(where: { $0.column.isGroup }) else { return nil }
        // The labels stand first: words before their name are of a line above the head.
        if made[0].holdsFigures, made.contains(where: { $0.role == .name }) { return nil }
        var score = 0
        if slots.contains(made.count) || names == 0 && slots.contains(made.count + 1) {
            score += 20
        }
        if counts.contains(figures) {
            score += 4 + 16 * profile.rows.count { $0.values.count == figures } / profile.rows.count
        }
        guard score > 0 else { return nil }
        let unknown = made.count { $0.role == .unknown }
        guard
            unknown == 0 || unknown * 2 < figures
                || isLine && (areParts(made, figures) || frames(made, unknown, figures))
        else { return nil }
        if figures == 1, names == 0, let only = made.first(where: { $0.holdsFigures })?.column,
            !(only.isPeriod && !only.hasPart) && only.unit == nil
        {
            return nil
        }
        if names > 0 { score += 6 }
        for made in made { score += made.isPeriod ? 3 : made.role == .unknown ? -4 : 1 }
        return score
    }

    /// Whether the rows can be read by a head, and most of them hold percentages and amounts where it says so.
    func agrees(_ head: TableHead) -> Bool {
        let reader = RowReader(head: head)
        guard let first = reader.read(profile.rows[0]) else { return false }
        if profile.hasTerminators, skipsEmptyCells(head) { return false }
        var (read, contrary) = (0, 0)
        for (index, line) in profile.rows.prefix(OrderedHead.mostCompared).enumerated() {
            guard let row = index == 0 ? first : reader.read(line) else { continue }
            read += 1
            if row.figures.contains(where: { isContrary(line.cells[$0.cell], head.columns[$0.column]) }) {
                contrary += 1
            }
        }
        return contrary * 2 <= read
    }

    /// Whether the rows that have as many figures as a head have more cells, since some are empty.
    private func skipsEmptyCells(_ head: TableHead) -> Bool {
        let figures = head.figures.count
        let width = head.columns.count + (head.columns.contains { $0.role == .name } ? 0 : 1)
        var skips = false
        for row in profile.rows where row.values.count == figures && row.trailing > 0 {
            let count = RowSlots.count(row)
            if count <= width { return false }
            skips = skips || row.hasEmptyCells
        }
        return skips
    }

    /// Rows with which a head is compared.
    private static let mostCompared = 6

    /// Whether a cell is none of its column: 13.95% below 金额, 105,814,980.84 below 比例.
    private func isContrary(_ cell: GridCell, _ column: TableColumn) -> Bool {
        guard let value = cell.value else { return false }
        if column.isAmount { return value.isPercent }
        guard column.role == .share || column.isPercent, value.hasSeparator, let number = value.number else {
            return false
        }
        return number > ExactDecimal(9_999)
    }
}
