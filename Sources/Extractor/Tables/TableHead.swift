/// The head of a table: a column for each column of figures, and what else stands beside them.
struct TableHead: Sendable {
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
    /// Columns of words before the first of figures.
    var names: Int { columns.prefix { !$0.holdsFigures }.count }

    /// Takes words that say nothing of columns for the names of parts, where most heads are such words beside a
    /// column of names: 项目 / 房屋及建筑物 / 机器设备 / 合计.
    mutating func nameParts() {
        guard TableHead.haveParts(columns) else { return }
        for index in columns.indices where columns[index].mayNamePart { columns[index].role = .value }
    }

    /// Of several changes that are not named each is of the column to its left: 笔数 / 同比 / 金额 / 同比.
    mutating func nameChanges() {
        let unnamed = columns.indices.filter { columns[$0].holdsChange && !columns[$0].hasPart }
        guard unnamed.count > 1 else { return }
        for index in unnamed where index > 0 {
            let measured = columns[index - 1]
            if measured.holdsFigures, !measured.holdsChange, !measured.isAmbiguous {
                columns[index].measure = measured.part
            }
        }
    }

    /// Of several columns with the same words a share is of the column to its left: 金额 / 比例 / 坏账准备 / 比例. Of those
    /// that are the same still nothing is known, if most of `rows` have a figure in more than one.
    mutating func nameTwins(_ rows: [GridLine]) {
        guard columns.count(where: { $0.role == .name }) < 2 else { return }
        for index in twins() where index > 0 && (columns[index].role == .share || columns[index].isPercent) {
            let measured = columns[index - 1]
            if measured.role == .value, !measured.isPercent { columns[index].measure = measured.part }
        }
        let twins = twins()
        let twice = rows.count { row in
            twins.count { index in
                row.cells.contains {
                    $0.isNumber && $0.left < columns[index].right && $0.right > columns[index].left
                }
            } > 1
        }
        if twice * 2 > rows.count { for index in twins { columns[index].role = .unknown } }
    }

    /// The columns of figures that have the same words as another.
    private func twins() -> [Int] {
        let figures = figures.filter { !columns[$0].holdsChange }
        return figures.filter { index in
            figures.contains { other in
                other != index && columns[other].role == columns[index].role
                    && columns[other].partLength == columns[index].partLength
                    && columns[other].flowValue == columns[index].flowValue
                    && columns[other].measure == columns[index].measure
                    && columns[other].head == columns[index].head
            }
        }
    }

    /// Whether two columns of figures of one table have the same words: those that tell them apart are missing.
    var hasTwins: Bool { columns.count(where: { $0.role == .name }) < 2 && !twins().isEmpty }

    /// Whether the heads that say nothing of columns name parts: most of them do, and no period stands beside them.
    static func haveParts(_ columns: [TableColumn]) -> Bool {
        let parts = columns.filter({ $0.mayNamePart })
        let figures = columns.count(where: { $0.holdsFigures })
        return figures > 1 && parts.count * 2 >= figures && columns.contains { $0.role == .name }
            && !columns.contains(where: { $0.isPeriod })
            && Set(parts.map({ $0.plainPart })).count == parts.count
    }

    /// Whether it says enough to read figures by it.
    var isUsable: Bool { columns.contains(where: { $0.holdsKnown }) }
}

/// What the rows below a head tell of it: each is worked out once, when it is first asked for.
final class RowProfile {
    /// The rows, as far as can be seen.
    let rows: [GridLine]

    private let store: CellStore

    init(rows: [GridLine], store: CellStore) { (self.rows, self.store) = (rows, store) }

    /// How many figures most rows have, the largest of the frequent counts first.
    private(set) lazy var counts = RowProfile.frequent(values.map(\.count))

    /// Of each row its longest run of figures.
    private lazy var values = rows.map(\.values)

    /// The measure in which the figures stand below each other.
    private(set) lazy var measure = bestMeasure()

    /// Whether the figures stand below each other, so that places tell columns.
    private(set) lazy var isAligned = findAlignment()

    /// How many cells most rows have where every cell ends in a blank, empty ones too.
    private(set) lazy var slots = findSlots()

    private(set) lazy var hasTerminators = rows.count { $0.trailing > 0 } * 2 > rows.count

    func measured(by measure: PageMeasure) -> RowProfile {
        if rows.allSatisfy({ $0.measure == measure }) { return self }
        return RowProfile(rows: rows.map { $0.measured(by: measure, in: store) }, store: store)
    }

    /// Twice the middles of the figures of the rows that have `count` of them, row by row.
    private func centers(_ count: Int, by measure: PageMeasure) -> [Int] {
        var result: [Int] = []
        result.reserveCapacity(count * rows.count)
        for (row, values) in zip(rows, values) where values.count == count {
            for index in values { result.append(row.center(of: row.cells[index], by: measure)) }
        }
        return result
    }

    private func bestMeasure() -> PageMeasure? {
        guard let count = counts.first else { return nil }
        func spread(_ measure: PageMeasure) -> Int {
            let centers = centers(count, by: measure)
            return (0..<count).reduce(0) { sum, column in
                var (low, high) = (Int.max, Int.min)
                for place in stride(from: column, to: centers.count, by: count) {
                    (low, high) = (min(low, centers[place]), max(high, centers[place]))
                }
                return sum + (high < low ? 0 : high - low)
            }
        }
        let (characters, widths) = (spread(.characters), spread(.widths))
        return characters == widths ? nil : characters < widths ? .characters : .widths
    }

    private func findAlignment() -> Bool {
        guard let count = counts.first, count > 1 else { return true }
        let centers = centers(count, by: measure ?? .widths)
        guard centers.count > count else { return true }
        let middles = (0..<count).map { column in
            let sorted = stride(from: column, to: centers.count, by: count).map { centers[$0] }.sorted()
            return sorted[sorted.count / 2]
        }
        let own = centers.indices.count { place in
            let off = abs(centers[place] - middles[place % count])
            return middles.allSatisfy { off <= abs(centers[place] - $0) }
        }
        return own * 5 >= centers.count * 4
    }

    private func findSlots() -> [Int] {
        let hasTerminators = hasTerminators
        return RowProfile.frequent(
            rows.compactMap {
                $0.trailing > 0 || !hasTerminators && $0.kind != .layout ? RowSlots.count($0) : nil
            })
    }

    private static func frequent(_ counts: [Int]) -> [Int] {
        var seen: [(value: Int, times: Int)] = []
        for count in counts where count > 0 {
            if let index = seen.firstIndex(where: { $0.value == count }) {
                seen[index].times += 1
            } else {
                seen.append((count, 1))
            }
        }
        return seen.sorted { $0.times == $1.times ? $0.value > $1.value : $0.times > $1.times }.map({
            $0.value
        })
    }
}

/// The cells of a row that blanks set apart one by one: an empty cell is a blank more.
struct RowSlots {
    /// Indices into the cells of the line; nil is an empty cell.
    var cells: [Int?] = []

    /// How many there are.
    static func count(_ line: GridLine) -> Int {
        line.cells.indices.reduce(line.cells.count + empty(behind: line)) { $0 + empty(before: $1, line) }
    }

    init(_ line: GridLine) {
        for index in line.cells.indices {
            for _ in 0..<RowSlots.empty(before: index, line) { cells.append(nil) }
            cells.append(index)
        }
        for _ in 0..<RowSlots.empty(behind: line) { cells.append(nil) }
    }

    private static func empty(before index: Int, _ line: GridLine) -> Int {
        let blanks = index > 0 ? line.cells[index].gap - 1 : line.cells[index].value != nil ? line.leading : 0
        return min(max(0, blanks), 8)
    }

    private static func empty(behind line: GridLine) -> Int { min(max(0, line.trailing - 1), 12) }
}
