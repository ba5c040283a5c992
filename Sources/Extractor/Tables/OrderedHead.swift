/// The head of a table whose cells come in order, without places on a page: one row a line, tabs.
///
///     2018 年 2017 年 同比增减              three columns
///     2018 年 2017 年 / 同比增减 /
///     金额 占比 金额 占比                    five: the names of the last line are dealt out to the first
struct OrderedHead {
    let profile: RowProfile
    private let maker: Columns
    private let slots: [Int]
    private let counts: [Int]
    private let hasTerminators: Bool

    /// Lines of a head: many where the end of a cell can be told, else few.
    private var longest: Int { hasTerminators ? 22 : 8 }

    init(maker: ColumnMaker, profile: RowProfile) {
        self.maker = Columns(maker)
        self.profile = profile
        slots = Array(profile.slots.prefix(2))
        counts = Array(profile.counts.prefix(2))
        hasTerminators = profile.hasTerminators
    }

    /// Columns that were made already: the same words are tried many times.
    private final class Columns {
        private let maker: ColumnMaker
        private var made: [[UInt8]: TableColumn] = [:]

        init(_ maker: ColumnMaker) { self.maker = maker }

        func column(_ pieces: [GridText]) -> TableColumn {
            var key: [UInt8] = []
            for piece in pieces { key += piece.plain + [0x0A] }
            if let known = made[key] { return known }
            let column = maker.column(pieces)
            made[key] = column
            return column
        }
    }

    /// The head in the last of `lines`; nil if they are none for these rows.
    func build(_ lines: [TextLine]) -> TableHead? {
        guard !lines.isEmpty, !profile.rows.isEmpty else { return nil }
        let known = lines.map { isKnown($0) }
        var best: (head: TableHead, score: Int)?
        for start in max(0, lines.count - longest)..<lines.count where known[start] > 0 {
            // Not in the middle of a cell.
            if hasTerminators, start > 0, !lines[start - 1].endsInBlank { continue }
            for end in stride(from: lines.count, to: start, by: -1) {
                guard known[end - 1] > 0 || end - 1 > start && !lines[end - 2].endsInBlank else { continue }
                if let found = build(lines, start..<end), best.map({ found.score > $0.score }) ?? true {
                    best = found
                }
            }
        }
        return best?.head
    }

    private func isKnown(_ line: TextLine) -> Int {
        line.cells.count { maker.column([$0]).role != .unknown }
    }

    // MARK: - One choice of lines

    private func build(_ lines: [TextLine], _ range: Range<Int>) -> (head: TableHead, score: Int)? {
        let chosen = Array(lines[range])
        // 流动资产： is of the rows.
        if chosen.contains(where: { $0.cells.count == 1 && $0.cells[0].endsAsHeading }) { return nil }
        if hasTerminators {
            let joins = chosen.indices.dropLast().map { !chosen[$0].endsInBlank }
            return match(cells(chosen, joins), range)
        }
        let borders = chosen.count - 1
        guard borders <= 5 else {
            return match(cells(chosen, Array(repeating: false, count: borders)), range)
        }
        var best: (head: TableHead, score: Int)?
        for mask in 0..<1 << borders {
            let joins = (0..<borders).map { mask >> $0 & 1 == 1 }
            if var found = match(cells(chosen, joins), range) {
                found.score -= joins.count { $0 }
                if best.map({ found.score > $0.score }) ?? true { best = found }
            }
        }
        return best
    }
    private struct Cells {
        var all: [GridText] = []
        /// Where the cells of the last line begin.
        var lastLine = 0
    }

    private func cells(_ lines: [TextLine], _ joins: [Bool]) -> Cells {
        var result = Cells()
        for (index, line) in lines.enumerated() {
            var own = line.cells
            if index > 0, joins[index - 1], !own.isEmpty, let last = result.all.last {
                result.all[result.all.count - 1] = last + own.removeFirst()
            } else {
                result.lastLine = result.all.count
            }
            result.all += own
        }
        return result
    }

    private func match(_ cells: Cells, _ range: Range<Int>) -> (head: TableHead, score: Int)? {
        if let found = withUnits(cells, range) { return found }
        var columns = cells.all.map { maker.column([$0]) }
        var unit: UnitPhrase?
        // （人民币百万元） where the labels stand.
        if columns.count > 1, columns[0].isUnitAlone {
            unit = columns[0].unit
            columns[0].role = .name
        }
        var best: (head: TableHead, score: Int)?
        func offer(_ columns: [TableColumn], _ bonus: Int) {
            guard let score = fit(columns) else { return }
            let head = TableHead(columns: columns, lines: range, kind: .order, unit: unit)
            guard head.isUsable, RowReader(head: head).read(profile.rows[0]) != nil else { return }
            if best.map({ score + bonus > $0.score }) ?? true { best = (head, score + bonus) }
        }
        offer(columns, 0)
        if cells.lastLine > 0, cells.all.count - cells.lastLine >= 2 {
            for (deal, bonus) in deals(columns, cells) { offer(deal, bonus) }
        }
        return best
    }

    /// A last line of units, one for each column or one for all: 附註 千港元 千港元.
    private func withUnits(_ cells: Cells, _ range: Range<Int>) -> (head: TableHead, score: Int)? {
        guard cells.lastLine > 0 else { return nil }
        let below = cells.all[cells.lastLine...].map { maker.column([$0]) }
        let units = below.filter(\.isUnitAlone)
        guard !units.isEmpty, below.allSatisfy({ $0.isUnitAlone || !$0.holdsFigures }) else { return nil }
        let above = Cells(all: Array(cells.all[..<cells.lastLine]), lastLine: 0)
        var columns = above.all.map { maker.column([$0]) }
        let figures = columns.indices.filter { columns[$0].holdsFigures }
        guard figures.count == units.count || units.count == 1 else { return nil }
        for (place, index) in figures.enumerated() {
            columns[index].unit = units[units.count == 1 ? 0 : place].unit
        }
        columns = below.filter { !$0.isUnitAlone } + columns
        guard let score = fit(columns) else { return nil }
        let head = TableHead(columns: columns, lines: range, kind: .order)
        return head.isUsable && RowReader(head: head).read(profile.rows[0]) != nil ? (head, score + 8) : nil
    }

    /// How well columns fit the rows; nil if not at all.
    private func fit(_ columns: [TableColumn]) -> Int? {
        let figures = columns.count { $0.holdsFigures }
        let names = columns.count {
            $0.role == .name || $0.role == .text || $0.role == .ordinal || $0.role == .unit
        }
        guard figures > 0 else { return nil }
        var score = 0
        if !slots.isEmpty, slots.contains(columns.count) || names == 0 && slots.contains(columns.count + 1) {
            score += 20
        }
        if counts.contains(figures) {
            score += 4 + 16 * profile.rows.count { $0.values.count == figures } / profile.rows.count
        }
        guard score > 0 else { return nil }
        let unknown = columns.count { $0.role == .unknown }
        guard unknown == 0 || unknown * 2 < figures else { return nil }
        if figures == 1, names == 0, let only = columns.first(where: \.holdsFigures),
            !(only.isPeriod && only.part.isEmpty) && only.unit == nil
        {
            return nil
        }
        if names > 0 { score += 6 }
        for column in columns { score += column.isPeriod ? 3 : column.role == .unknown ? -4 : 1 }
        return score
    }

    // MARK: - Two levels

    /// Ways to deal the cells of the last line out to those above it.
    private func deals(_ columns: [TableColumn], _ cells: Cells) -> [(columns: [TableColumn], bonus: Int)] {
        let top = Array(cells.all[..<cells.lastLine])
        let below = Array(cells.all[cells.lastLine...])
        guard top.count <= 12, below.count <= 14 else { return [] }
        var result: [(columns: [TableColumn], bonus: Int)] = []
        var counts: [Int] = []
        func go(_ index: Int, _ used: Int) {
            if result.count >= 16 { return }
            if index == top.count {
                let leaves = counts.reduce(0) { $0 + max(1, $1) }
                if used == below.count, mayFit(leaves), isEven(counts, columns) {
                    // A measure is seldom the name of several columns.
                    let odd = zip(counts, columns).count { $0 > 1 && !$1.isPeriod && $1.role == .value }
                    result.append((dealt(counts, top, below), 3 - 3 * odd))
                }
                return
            }
            let column = columns[index]
            let most: Int
            switch column.role {
            case .name, .note, .ordinal, .unit: most = 0
            case .change: most = 2
            default: most = below.count - used
            }
            for count in 0...max(0, min(most, below.count - used)) {
                if count == 1, column.role != .change { continue }
                let own = below[used..<used + count].map(\.plain)
                if Set(own).count < own.count { break }
                if column.isPeriod,
                    !below[used..<used + count].allSatisfy({ refines($0, top[index], column) })
                {
                    break
                }
                counts.append(count)
                go(index + 1, used + count)
                counts.removeLast()
            }
        }
        go(0, 0)
        return result
    }

    /// Whether so many columns may be those of the rows, with or without columns of words.
    private func mayFit(_ leaves: Int) -> Bool {
        slots.contains(leaves) || slots.contains(leaves + 1)
            || self.counts.contains { leaves >= $0 && leaves <= $0 + 4 }
    }

    /// Whether what stands below a period has none of its own, or a part of it: 2017 年度 / 第一季度.
    private func refines(_ below: GridText, _ above: GridText, _ period: TableColumn) -> Bool {
        guard maker.column([below]).isPeriod else { return true }
        return maker.column([above, below]).flow?.value != period.flow?.value
    }

    /// Periods that have columns of their own all have as many, but for one that has none.
    private func isEven(_ counts: [Int], _ columns: [TableColumn]) -> Bool {
        let own = Set(zip(counts, columns).filter { $0.1.isPeriod && $0.0 > 1 }.map(\.0))
        return own.count <= 1 && counts.contains { $0 > 0 }
    }

    private func dealt(_ counts: [Int], _ top: [GridText], _ below: [GridText]) -> [TableColumn] {
        var result: [TableColumn] = []
        var used = 0
        for (count, cell) in zip(counts, top) {
            if count == 0 {
                result.append(maker.column([cell]))
                continue
            }
            for sub in below[used..<used + count] { result.append(maker.column([cell, sub])) }
            used += count
        }
        return result
    }
}
