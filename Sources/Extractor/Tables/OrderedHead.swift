/// The head of a table whose cells come in order, without places on a page: one row a line, tabs.
///
///     2018 年 2017 年 同比增减              three columns
///     2018 年 2017 年 / 同比增减 /
///     金额 占比 金额 占比                    five: the names of the last line are dealt out to the first
struct OrderedHead {
    let maker: ColumnMaker
    let profile: RowProfile
    /// Columns made so far: the same words are tried in many ways to read the lines.
    private let made = ColumnCache()

    init(maker: ColumnMaker, profile: RowProfile) {
        self.maker = maker
        self.profile = profile
        slots = Array(profile.slots.prefix(2))
        counts = Array(profile.counts.prefix(2))
    }

    /// Of the rows: how many cells they have, and how many of these are figures, the most frequent first.
    private let slots: [Int]
    private let counts: [Int]

    private static let longest = 22
    private static let longestOfCells = 8
    /// Line ends that may have torn a cell; with more of them none is taken for that.
    private static let mostTears = 4

    private func column(_ pieces: [GridText]) -> TableColumn { made.column(pieces, maker).column }

    /// Whether that many columns may fit the rows, before they are made: a part of what `fit` asks.
    private func mayFit(_ count: Int) -> Bool {
        if slots.contains(count) || slots.contains(count + 1) { return true }
        // Beside the figures stand a name and at most a number, a note, a unit and words.
        return counts.contains { $0 <= count && count <= $0 + 5 }
    }

    /// The head in the last of `lines`; nil if they are none for these rows.
    func build(_ lines: [TextLine]) -> TableHead? {
        guard !lines.isEmpty, !profile.rows.isEmpty else { return nil }
        let known = lines.map { isKnown($0) }
        var best: (head: TableHead, score: Int)?
        // Where a line may hold several cells, a head has few.
        let longest = profile.hasTerminators ? OrderedHead.longest : OrderedHead.longestOfCells
        for start in max(0, lines.count - longest)..<lines.count where known[start] > 0 {
            // Not in the middle of a cell.
            if profile.hasTerminators, start > 0, !lines[start - 1].endsInBlank { continue }
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
        line.cells.count { column([$0]).role != .unknown }
    }

    // MARK: - One choice of lines

    private func build(_ lines: [TextLine], _ range: Range<Int>) -> (head: TableHead, score: Int)? {
        let chosen = Array(lines[range])
        // 流动资产： is of the rows.
        if chosen.contains(where: { $0.cells.count == 1 && $0.cells[0].endsAsHeading }) { return nil }
        if profile.hasTerminators {
            let joins = chosen.indices.dropLast().map { !chosen[$0].endsInBlank }
            return match(cells(chosen, joins), range)
        }
        let borders = chosen.count - 1
        guard borders <= OrderedHead.mostTears else {
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
        var columns = cells.all.map { made.column([$0], maker) }
        var unit: UnitPhrase?
        // （人民币百万元） where the labels stand.
        if columns.count > 1, columns[0].column.isUnitAlone {
            unit = columns[0].column.unit
            var named = columns[0].column
            named.role = .name
            columns[0] = MadeColumn(named)
        }
        var best: (head: TableHead, score: Int)?
        func offer(_ columns: [MadeColumn], _ bonus: Int) {
            guard let score = fit(columns), best.map({ score + bonus > $0.score }) ?? true else { return }
            let head = TableHead(columns: columns.map(\.column), lines: range, kind: .order, unit: unit)
            guard head.isUsable, RowReader(head: head).read(profile.rows[0]) != nil else { return }
            best = (head, score + bonus)
        }
        if mayFit(columns.count) { offer(columns, 0) }
        if cells.lastLine > 0, cells.all.count - cells.lastLine >= 2 {
            for (deal, bonus) in deals(columns, cells) { offer(deal, bonus) }
        }
        return best
    }

    /// A last line of units, one for each column or one for all: 附註 千港元 千港元.
    private func withUnits(_ cells: Cells, _ range: Range<Int>) -> (head: TableHead, score: Int)? {
        guard cells.lastLine > 0 else { return nil }
        let below = cells.all[cells.lastLine...].map { column([$0]) }
        let units = below.filter(\.isUnitAlone)
        guard !units.isEmpty, below.allSatisfy({ $0.isUnitAlone || !$0.holdsFigures }) else { return nil }
        let above = Cells(all: Array(cells.all[..<cells.lastLine]), lastLine: 0)
        var columns = above.all.map { column([$0]) }
        let figures = columns.indices.filter { columns[$0].holdsFigures }
        guard figures.count == units.count || units.count == 1 else { return nil }
        for (place, index) in figures.enumerated() {
            columns[index].unit = units[units.count == 1 ? 0 : place].unit
        }
        columns = below.filter { !$0.isUnitAlone } + columns
        guard let score = fit(columns.map(MadeColumn.init)) else { return nil }
        let head = TableHead(columns: columns, lines: range, kind: .order)
        return head.isUsable && RowReader(head: head).read(profile.rows[0]) != nil ? (head, score + 8) : nil
    }

    /// How well columns fit the rows; nil if not at all.
    private func fit(_ made: [MadeColumn]) -> Int? {
        let figures = made.count { $0.column.holdsFigures }
        let names = made.count(where: \.isNamed)
        guard figures > 0 else { return nil }
        var score = 0
        if slots.contains(made.count) || names == 0 && slots.contains(made.count + 1) {
            score += 20
        }
        if counts.contains(figures) {
            score += 4 + 16 * profile.rows.count { $0.values.count == figures } / profile.rows.count
        }
        guard score > 0 else { return nil }
        let unknown = made.count { $0.column.role == .unknown }
        guard unknown == 0 || unknown * 2 < figures else { return nil }
        if figures == 1, names == 0, let only = made.first(where: { $0.column.holdsFigures })?.column,
            !(only.isPeriod && only.part.isEmpty) && only.unit == nil
        {
            return nil
        }
        if names > 0 { score += 6 }
        for made in made { score += made.column.isPeriod ? 3 : made.column.role == .unknown ? -4 : 1 }
        return score
    }

    // MARK: - Two levels

    /// Ways to deal the cells of the last line out to those above it.
    private func deals(_ columns: [MadeColumn], _ cells: Cells) -> [(columns: [MadeColumn], bonus: Int)] {
        let top = Array(cells.all[..<cells.lastLine])
        let below = Array(cells.all[cells.lastLine...])
        guard top.count <= 12, below.count <= 14 else { return [] }
        // Those above that have nothing below are columns too: so many of them must there be.
        let free = (0...top.count).filter { mayFit(below.count + $0) }
        guard let fewest = free.first, let most = free.last else { return [] }
        // How far from a cell on no two say the same.
        let distinct = below.indices.map { start in
            below[start...].indices.first { end in
                below[start..<end].contains { $0.plain == below[end].plain }
            }
                ?? below.count
        }
        var known: [Int: Bool] = [:]
        func refines(_ cell: Int, _ above: Int) -> Bool {
            if let known = known[cell * top.count + above] { return known }
            let answer = self.refines(below[cell], top[above], columns[above].column)
            known[cell * top.count + above] = answer
            return answer
        }
        var result: [(columns: [MadeColumn], bonus: Int)] = []
        var counts: [Int] = []
        func go(_ index: Int, _ used: Int, _ alone: Int) {
            if result.count >= 64 || alone > most || alone + top.count - index < fewest { return }
            if index == top.count {
                if used == below.count, free.contains(alone), isEven(counts, columns) {
                    // A measure is seldom the name of several columns.
                    let odd = zip(counts, columns).count {
                        $0 > 1 && !$1.column.isPeriod && $1.column.role == .value
                    }
                    result.append((dealt(counts, top, below), 3 - 3 * odd))
                }
                return
            }
            let width: Int
            switch columns[index].column.role {
            case .name, .note, .ordinal, .unit: width = 0
            case .change: width = 2
            default: width = below.count - used
            }
            for count in 0...max(0, min(width, below.count - used)) {
                if count == 1, columns[index].column.role != .change { continue }
                if count > 0 {
                    if distinct[used] < used + count { break }
                    if columns[index].column.isPeriod, !refines(used + count - 1, index) { break }
                    if columns[index].column.isPeriod, !refines(used, index) { break }
                }
                counts.append(count)
                go(index + 1, used + count, alone + (count == 0 ? 1 : 0))
                counts.removeLast()
            }
        }
        go(0, 0, 0)
        return result
    }

    /// Whether what stands below a period has none of its own, or a part of it: 2017 年度 / 第一季度.
    private func refines(_ below: GridText, _ above: GridText, _ period: TableColumn) -> Bool {
        guard column([below]).isPeriod else { return true }
        return column([above, below]).flow?.value != period.flow?.value
    }

    /// Periods that have columns of their own all have as many, but for one that has none.
    private func isEven(_ counts: [Int], _ columns: [MadeColumn]) -> Bool {
        let own = Set(zip(counts, columns).filter { $0.1.column.isPeriod && $0.0 > 1 }.map(\.0))
        return own.count <= 1 && counts.contains { $0 > 0 }
    }

    private func dealt(_ counts: [Int], _ top: [GridText], _ below: [GridText]) -> [MadeColumn] {
        var result: [MadeColumn] = []
        var used = 0
        for (count, cell) in zip(counts, top) {
            if count == 0 {
                result.append(made.column([cell], maker))
                continue
            }
            for sub in below[used..<used + count] { result.append(made.column([cell, sub], maker)) }
            used += count
        }
        return result
    }
}

/// A column that stands in many ways to read a head, and is copied for none of them.
private final class MadeColumn {
    let column: TableColumn
    /// Whether it holds names, words or units.
    let isNamed: Bool

    init(_ column: TableColumn) {
        self.column = column
        switch column.role {
        case .name, .text, .ordinal, .unit: isNamed = true
        default: isNamed = false
        }
    }
}

/// Columns by the words they are made of.
private final class ColumnCache {
    /// Of one piece or two, where each begins in the document and how long it is.
    private struct Key: Hashable {
        var first: Int
        var second: Int
    }

    private var columns: [Key: MadeColumn] = [:]

    func column(_ pieces: [GridText], _ maker: ColumnMaker) -> MadeColumn {
        func place(_ index: Int) -> Int {
            index < pieces.count ? pieces[index].spot.start << 12 | min(pieces[index].plain.count, 4095) : -1
        }
        let key = Key(first: place(0), second: place(1))
        if let found = columns[key] { return found }
        let column = MadeColumn(maker.column(pieces))
        columns[key] = column
        return column
    }
}
