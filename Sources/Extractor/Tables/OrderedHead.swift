/// The head of a table whose cells come in order, without places on a page: one row a line, tabs.
///
///     2018 年 2017 年 同比增减              three columns
///     2018 年 2017 年 / 同比增减 /
///     金额 占比 金额 占比                    five: the names of the last line are dealt out to the first
struct OrderedHead {
    let maker: ColumnMaker
    let profile: RowProfile

    init(maker: ColumnMaker, profile: RowProfile) {
        self.maker = maker
        self.profile = profile
        slots = Array(profile.slots.prefix(2))
        counts = Array(profile.counts.prefix(2))
    }

    /// Of the rows: how many cells they have, and how many of these are figures, the most frequent first.
    let slots: [Int]
    let counts: [Int]

    private static let longest = 34
    private static let longestOfCells = 8
    /// Choices of lines and of torn cells that are looked into: where there are more, as above rows of other tables or in a
    /// hostile text, none would be known to be right.
    private static let mostMatches = 100
    /// Line ends that may have torn a cell; with more of them none is taken for that.
    private static let mostTears = 4

    /// Whether that many columns may fit the rows, before they are made: a part of what `fit` asks.
    private func mayFit(_ count: Int) -> Bool {
        if slots.contains(count) || slots.contains(count + 1) { return true }
        // Beside the figures stand a name and at most a number, a note, a unit and words.
        return counts.contains { $0 <= count && count <= $0 + 5 }
    }

    /// The head in the last of `lines`; nil if they are none for these rows.
    func build(_ lines: [TextLine]) -> TableHead? {
        guard !lines.isEmpty, !profile.rows.isEmpty else { return nil }
        // Where a line may hold several cells, a head has few.
        let longest = profile.hasTerminators ? OrderedHead.longest : OrderedHead.longestOfCells
        let first = max(0, lines.count - longest)
        let isKnown = lines.indices.map { $0 >= first && self.isKnown(lines[$0]) }
        let hasUnits = lines.indices.map { $0 >= first && self.hasUnits(lines[$0]) }
        let isOutside = lines.indices.map { $0 >= first && self.isOutside(lines[$0]) }
        let pieces = lines.map { self.pieces(of: $0) }
        let isTorn = lines.indices.map { $0 >= first && mayBeTorn(lines, behind: $0) }
        let standsAlone = lines.indices.map { $0 >= first && isPeriod(lines[$0]) }
        var best: (head: TableHead, score: Int)?
        var budget = OrderedHead.mostMatches
        for start in first..<lines.count where isKnown[start] {
            // Not in the middle of a cell.
            if profile.hasTerminators, start > 0, !lines[start - 1].endsInBlank { continue }
            // Nor below pieces of its cells: what they say is missing.
            if start > 0, lines[start].blankLinesBefore == 0, pieces[start - 1] > 2 { continue }
            for end in stride(from: lines.count, to: start, by: -1) {
                if end < lines.count, pieces[end] > 1 { break }
                guard isKnown[end - 1] || end - 1 > start && !lines[end - 2].endsInBlank else { continue }
                if isOutside[start..<end].contains(true) { continue }
                let mayBeUnits = hasUnits[start..<end].contains(true)
                let range = start..<end
                let mayHaveBanner = standsAlone[range].count(where: { $0 }) == 1
                if budget <= 0 { return nil }
                if let found = build(lines, range, mayBeUnits, isTorn[range], mayHaveBanner, &budget),
                    best.map({ found.score > $0.score }) ?? true
                {
                    best = found
                }
            }
        }
        return best?.head
    }

    /// How many words stand side by side on a line that is nothing else, which may be pieces of the cells of a head.
    private func pieces(of line: TextLine) -> Int {
        let areWords = line.cells.allSatisfy { cell in
            cell.withPlain { plain in plain.allSatisfy { !$0.isLetter && !$0.isDigit } }
        }
        return areWords && !profile.hasTerminators ? line.cells.count : 0
    }

    /// Whether any of its words say something of a column.
    private func isKnown(_ line: TextLine) -> Bool {
        line.cells.contains { maker.role(of: $0) != .unknown }
    }

    private func hasUnits(_ line: TextLine) -> Bool {
        line.cells.contains { maker.outline(of: $0).unit != nil }
    }

    /// Whether a line is a period and nothing else.
    private func isPeriod(_ line: TextLine) -> Bool {
        line.cells.count == 1 && maker.outline(of: line.cells[0]).isPeriod
    }

    /// Whether a line is of no head: 流动资产： is of the rows, （三十一）管理费用 stands above.
    private func isOutside(_ line: TextLine) -> Bool {
        line.cells.count == 1 && (line.cells[0].endsAsHeading || maker.isSection(line.cells[0]))
    }

    // MARK: - One choice of lines

    /// `hasUnits`: whether any of their words say a unit. `isTorn`: whether the end of a line may have torn a cell.
    /// `hasBanner`: whether one period stands alone on its line.
    private func build(
        _ lines: [TextLine], _ range: Range<Int>, _ hasUnits: Bool, _ isTorn: ArraySlice<Bool>,
        _ hasBanner: Bool, _ budget: inout Int
    ) -> (head: TableHead, score: Int)? {
        let chosen = Array(lines[range])
        func match(_ joins: [Bool]) -> (head: TableHead, score: Int)? {
            // Words are put together for what may come of them only.
            guard hasUnits || mayFit(counts(of: chosen, joins), hasBanner) else { return nil }
            budget -= 1
            return self.match(cells(chosen, joins), range)
        }
        // Where a blank ends each cell, a line without one goes on in the next.
        let goesOn = zip(chosen, chosen.dropFirst()).map {
            profile.hasTerminators && (!$0.endsInBlank || isRest($1))
        }
        let borders = isTorn.dropLast().indices.filter { isTorn[$0] }.map { $0 - range.lowerBound }
        guard borders.count <= OrderedHead.mostTears else { return match(goesOn) }
        var best: (head: TableHead, score: Int)?
        var isGuess = false
        for mask in 0..<1 << borders.count {
            var joins = goesOn
            for (place, border) in borders.enumerated() where mask >> place & 1 == 1 { joins[border] = true }
            if profile.hasTerminators, tearsTwice(borders, mask) { continue }
            if var found = match(joins) {
                found.score -= mask.nonzeroBitCount
                // Of two ways to put pieces together that are as good none is known to be right.
                if mask > 0, let best, found.score == best.score { isGuess = true }
                if best.map({ found.score > $0.score }) ?? true { (best, isGuess) = (found, false) }
            }
        }
        return isGuess && profile.hasTerminators ? nil : best
    }

    /// Whether the end of a line may have torn a cell. Where a blank ends each cell, some makers have one there too: only
    /// words of which nothing is known are torn, that with those of the next line are known.
    private func mayBeTorn(_ lines: [TextLine], behind index: Int) -> Bool {
        guard index + 1 < lines.count else { return false }
        guard profile.hasTerminators else { return true }
        guard lines[index].endsInBlank, !isRest(lines[index]), !isRest(lines[index + 1]),
            let last = lines[index].cells.last, let next = lines[index + 1].cells.first, !last.endsAsBracket
        else { return false }
        let isHalf = last.length <= OrderedHead.longestHalf && next.length <= OrderedHead.longestHalf
        switch (maker.role(of: last), maker.role(of: next)) {
        case (.unknown, .unknown) where isHalf: return true
        // 占其他应收款 / 总额的比例
        case (.unknown, _), (.value, .share): return maker.made(last + next).holdsKnown
        default: return false
        }
    }

    /// Whether a line is one character, the rest of a cell: 发行新 / 股.
    private func isRest(_ line: TextLine) -> Bool { line.cells.count == 1 && line.cells[0].length == 3 }

    /// Bytes of half a name: 跌价 / 准备.
    private static let longestHalf = 12

    /// Whether two borders in a row are of the mask: a cell in three pieces, which nobody could tell from two cells.
    private func tearsTwice(_ borders: [Int], _ mask: Int) -> Bool {
        borders.indices.dropFirst().contains {
            mask >> $0 & 1 == 1 && mask >> ($0 - 1) & 1 == 1 && borders[$0] == borders[$0 - 1] + 1
        }
    }

    /// How many cells lines have where line ends tore some of them, and how many stand before the last line.
    private func counts(of lines: [TextLine], _ joins: [Bool]) -> (all: Int, before: Int) {
        var (all, before) = (0, 0)
        for (index, line) in lines.enumerated() {
            if index > 0, joins[index - 1], !line.cells.isEmpty, all > 0 {
                all += line.cells.count - 1
            } else {
                before = all
                all += line.cells.count
            }
        }
        return (all, before)
    }

    /// Whether so many cells may fit the rows: as they stand, or with those of the last line dealt out.
    private func mayFit(_ cells: (all: Int, before: Int), _ hasBanner: Bool) -> Bool {
        let below = cells.all - cells.before
        return mayFit(cells.all) || hasBanner && mayFit(cells.all - 1)
            || cells.before > 0 && below > 1 && (0...cells.before).contains { mayFit(below + $0) }
    }

    private struct Cells {
        var all: [GridText] = []
        /// Where the cells of each line begin that are not the rest of one above.
        var starts: [Int] = []
        /// The same of the last line that begins with no such rest.
        var lastLine = 0

        func standsAlone(_ index: Int) -> Bool {
            starts.contains(index) && (index + 1 == all.count || starts.contains(index + 1))
        }
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
            if !own.isEmpty { result.starts.append(result.all.count) }
            result.all += own
        }
        return result
    }

    private func match(_ cells: Cells, _ range: Range<Int>) -> (head: TableHead, score: Int)? {
        if let found = withUnits(cells, range) { return found }
        var columns = cells.all.map { maker.made($0) }
        var unit: UnitPhrase?
        // （人民币百万元） where the labels stand.
        let isUnit = columns.count > 1 && columns[0].isUnitAlone
        if isUnit { unit = columns[0].column.unit }
        if isUnit || namesLabels(columns) {
            var named = columns[0].column
            named.role = .name
            columns[0] = MadeColumn(named)
        }
        var best: (head: TableHead, score: Int)?
        func offer(_ columns: [MadeColumn], _ bonus: Int) {
            guard let score = fit(columns, isLine: range.count == 1),
                best.map({ score + bonus > $0.score }) ?? true
            else { return }
            var head = TableHead(columns: columns.map({ $0.column }), lines: range, kind: .order, unit: unit)
            if range.count == 1 { head.nameParts() }
            // What stands in many lines above one column of figures is of other columns, which have words.
            guard head.figures.count > 1 || range.count <= OrderedHead.longestOfCells else { return }
            guard head.isUsable, !head.hasTwins, agrees(head) else { return }
            best = (head, score + bonus)
        }
        if mayFit(columns.count) { offer(columns, 0) }
        if let banner = banner(cells, columns), mayFit(columns.count - 1) {
            let words = cells.all[banner]
            let below = columns.indices.filter { $0 != banner }.map { index in
                columns[index].holdsFigures ? maker.made(cells.all[index], below: words) : columns[index]
            }
            offer(below, 0)
        }
        for split in splits(cells) {
            let below = Array(cells.all[split...])
            var top = Array(cells.all[..<split])
            var above = Array(columns[..<split])
            var dealer = HeadDealer(top: top, below: below, columns: above, maker: maker)
            for (deal, bonus) in dealer.deals(of: mayFit) { offer(deal, bonus) }
            guard let banner = banner(cells, above) else { continue }
            let words = top.remove(at: banner)
            above.remove(at: banner)
            dealer = HeadDealer(top: top, below: below, columns: above, maker: maker, banner: words)
            for (deal, bonus) in dealer.deals(of: mayFit) { offer(deal, bonus) }
        }
        return best
    }

    /// Where the names begin that are dealt out to those above: with the last line, and with the first name that is said
    /// again where each has a line of its own.
    private func splits(_ cells: Cells) -> [Int] {
        guard let last = cells.starts.last, last > 0 else { return [] }
        let all = cells.all
        let again =
            !profile.hasTerminators
            ? nil
            : cells.starts.first { start in
                guard start > 0, start < last else { return false }
                let first = all[start].plain
                return all[(start + 1)...].contains { $0.plain == first }
                    && all[start...].allSatisfy {
                        let outline = maker.outline(of: $0)
                        return !outline.isPeriod && outline.unit == nil
                    }
            }
        return [again, last].compactMap { $0 }.filter { all.count - $0 >= 2 }
    }

    /// The one period of a head, where it stands alone behind the name of the labels and above several names:
    /// 类别 / 期末余额 / 账面余额 坏账准备.
    private func banner(_ cells: Cells, _ columns: [MadeColumn]) -> Int? {
        let periods = columns.indices.filter { columns[$0].isPeriod }
        guard let only = periods.first, periods.count == 1, columns.count > only + 2,
            cells.standsAlone(only), !columns[only].column.hasPart,
            columns[..<only].contains(where: { $0.role == .name }),
            !columns[..<only].contains(where: { $0.holdsFigures })
        else { return nil }
        return only
    }

    /// Whether the first words of a head, of which nothing is known, are those above the labels: the others are all known,
    /// the rows have a cell for each, and most begin with words. 专业构成类别 专业构成人数（人）
    private func namesLabels(_ columns: [MadeColumn]) -> Bool {
        guard columns.count > 1, let first = columns.first, first.role == .unknown,
            !first.isAmbiguous,
            slots.first == columns.count,
            profile.rows.count(where: { $0.cells.first?.value == nil }) * 5 >= profile.rows.count * 4
        else { return false }
        return columns.dropFirst().allSatisfy { made in
            // 29.90% is a figure, and 2019年4月26日披露于… words of a row.
            guard made.role != .unknown, made.column.head.contains(where: { $0 >= 0x80 }) else {
                return false
            }
            return columns.count > 2 || !made.isPeriod || !made.column.hasPart
        }
    }

    /// A last line of units, one for each column or one for all: 附註 千港元 千港元.
    private func withUnits(_ cells: Cells, _ range: Range<Int>) -> (head: TableHead, score: Int)? {
        guard cells.lastLine > 0 else { return nil }
        let below = cells.all[cells.lastLine...].map { maker.made($0) }
        let units = below.filter({ $0.isUnitAlone })
        guard !units.isEmpty, below.allSatisfy({ $0.isUnitAlone || !$0.holdsFigures }) else { return nil }
        var columns = cells.all[..<cells.lastLine].map { maker.made($0).column }
        let figures = columns.indices.filter { columns[$0].holdsFigures }
        guard figures.count == units.count || units.count == 1 else { return nil }
        for (place, index) in figures.enumerated() {
            columns[index].unit = units[units.count == 1 ? 0 : place].column.unit
        }
        columns = below.filter { !$0.isUnitAlone }.map({ $0.column }) + columns
        guard let score = fit(columns.map(MadeColumn.init), isLine: false) else { return nil }
        let head = TableHead(columns: columns, lines: range, kind: .order)
        return head.isUsable && RowReader(head: head).read(profile.rows[0]) != nil ? (head, score + 8) : nil
    }
}
