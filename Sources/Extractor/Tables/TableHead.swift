/// The head of a table: a column for each column of figures, and what else stands beside them.
struct TableHead: Equatable, Sendable {
    var columns: [TableColumn]
    /// Lines of words that it is made of; those before are titles, those behind belong to the first row.
    var lines: Range<Int>
    var kind: Kind
    /// The unit that stands where the labels do: （人民币百万元）.
    var unit: UnitPhrase?
    /// How the places of its columns are counted.
    var measure = PageMeasure.widths

    enum Kind: Equatable, Sendable {
        /// By position on the page.
        case layout
        /// By order: as many cells as columns.
        case order
    }

    var figures: [Int] { columns.indices.filter { columns[$0].holdsFigures } }

    /// Takes words that say nothing of columns for the names of parts, where most heads are such words beside a
    /// column of names: 项目 / 房屋及建筑物 / 机器设备 / 合计.
    mutating func nameParts() {
        guard TableHead.haveParts(columns) else { return }
        for index in columns.indices where columns[index].mayNamePart { columns[index].role = .value }
    }

    /// Whether the heads that say nothing of columns name parts: most of them do, and no period stands beside them.
    static func haveParts(_ columns: [TableColumn]) -> Bool {
        let parts = columns.filter(\.mayNamePart)
        let figures = columns.count(where: \.holdsFigures)
        return figures > 1 && parts.count * 2 >= figures && columns.contains { $0.role == .name }
            && !columns.contains(where: \.isPeriod) && Set(parts.map(\.plainPart)).count == parts.count
    }

    /// Whether it says enough to read figures by it.
    var isUsable: Bool { columns.contains(where: \.holdsKnown) }
}

/// What the rows below a head tell of it.
struct RowProfile {
    /// The rows, as far as can be seen.
    var rows: [GridLine]

    /// How many figures most rows have, the largest of the frequent counts first.
    var counts: [Int] { RowProfile.frequent(rows.map { $0.values.count }) }

    /// The measure in which the figures stand below each other.
    var measure: PageMeasure? {
        guard let count = counts.first else { return nil }
        let alike = rows.filter { $0.values.count == count }
        func spread(_ measure: PageMeasure) -> Int {
            let places = alike.map { line -> [Int] in
                let line = line.measured(by: measure)
                return line.cells[line.values].map { $0.left + $0.right }
            }
            return (0..<count).reduce(0) { sum, column in
                let own = places.map { $0[column] }
                return sum + (own.max() ?? 0) - (own.min() ?? 0)
            }
        }
        let (characters, widths) = (spread(.characters), spread(.widths))
        return characters == widths ? nil : characters < widths ? .characters : .widths
    }

    /// Whether the figures stand below each other, so that places tell columns.
    var isAligned: Bool {
        guard let count = counts.first, count > 1 else { return true }
        let alike = rows.filter { $0.values.count == count }
        guard alike.count > 1 else { return true }
        let measure = measure ?? .widths
        let centers = alike.map { line -> [Int] in
            let line = line.measured(by: measure)
            return line.values.map { line.cells[$0].left + line.cells[$0].right }
        }
        let middles = (0..<count).map { column in
            let sorted = centers.map { $0[column] }.sorted()
            return sorted[sorted.count / 2]
        }
        let own = centers.reduce(0) { sum, row in
            sum
                + row.indices.count { column in
                    middles.allSatisfy { abs(row[column] - middles[column]) <= abs(row[column] - $0) }
                }
        }
        return own * 5 >= centers.count * count * 4
    }

    func measured(by measure: PageMeasure) -> RowProfile {
        RowProfile(rows: rows.map { $0.measured(by: measure) })
    }

    /// How many cells most rows have where every cell ends in a blank, empty ones too.
    var slots: [Int] {
        let hasTerminators = hasTerminators
        return RowProfile.frequent(
            rows.compactMap {
                $0.trailing > 0 || !hasTerminators && $0.kind != .layout ? RowSlots($0).count : nil
            })
    }

    var hasTerminators: Bool { rows.count { $0.trailing > 0 } * 2 > rows.count }

    private static func frequent(_ counts: [Int]) -> [Int] {
        var seen: [Int: Int] = [:]
        for count in counts where count > 0 { seen[count, default: 0] += 1 }
        return seen.sorted { $0.value == $1.value ? $0.key > $1.key : $0.value > $1.value }.map(\.key)
    }
}

/// The cells of a row that blanks set apart one by one: an empty cell is a blank more.
struct RowSlots {
    /// Indices into the cells of the line; nil is an empty cell.
    var cells: [Int?] = []
    var count: Int { cells.count }

    init(_ line: GridLine) {
        for (index, cell) in line.cells.enumerated() {
            if index == 0 {
                if cell.value != nil { for _ in 0..<min(line.leading, 8) { cells.append(nil) } }
            } else {
                for _ in 0..<min(max(0, cell.gap - 1), 8) { cells.append(nil) }
            }
            cells.append(index)
        }
        for _ in 0..<min(max(0, line.trailing - 1), 12) { cells.append(nil) }
    }
}
