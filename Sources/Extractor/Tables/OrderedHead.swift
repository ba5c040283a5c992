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
    private let slots: [Int]
    private let counts: [Int]

    private static let longest = 22
    private static let longestOfCells = 8
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
        var best: (head: TableHead, score: Int)?
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
                if let found = build(lines, start..<end, mayBeUnits),
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

    /// Whether a line is of no head: 流动资产： is of the rows, （三十一）管理费用 stands above.
    private func isOutside(_ line: TextLine) -> Bool {
        line.cells.count == 1 && (line.cells[0].endsAsHeading || isSection(line.cells[0]))
    }

    /// Whether words are numbered as headings are.
    private func isSection(_ words: GridText) -> Bool {
        words.withPlain { buffer in
            SectionReader(passage: Passage(maker.pack, buffer)).numbered(0..<buffer.count).map {
                $0.end < buffer.count
            } ?? false
        }
    }

    // MARK: - One choice of lines

    /// `hasUnits`: whether any of their words say a unit.
    private func build(
        _ lines: [TextLine], _ range: Range<Int>, _ hasUnits: Bool
    ) -> (head: TableHead, score: Int)? {
        let chosen = Array(lines[range])
        func match(_ joins: [Bool]) -> (head: TableHead, score: Int)? {
            // Words are put together for what may come of them only.
            guard hasUnits || mayFit(counts(of: chosen, joins)) else { return nil }
            return self.match(cells(chosen, joins), range)
        }
        let borders = chosen.count - 1
        if profile.hasTerminators { return match(chosen.dropLast().map { !$0.endsInBlank }) }
        guard borders <= OrderedHead.mostTears else {
            return match(Array(repeating: false, count: borders))
        }
        var best: (head: TableHead, score: Int)?
        for mask in 0..<1 << borders {
            let joins = (0..<borders).map { mask >> $0 & 1 == 1 }
            if var found = match(joins) {
                found.score -= joins.count { $0 }
                if best.map({ found.score > $0.score }) ?? true { best = found }
            }
        }
        return best
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
    private func mayFit(_ cells: (all: Int, before: Int)) -> Bool {
        let below = cells.all - cells.before
        return mayFit(cells.all)
            || cells.before > 0 && below > 1 && (0...cells.before).contains { mayFit(below + $0) }
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
            guard head.isUsable, RowReader(head: head).read(profile.rows[0]) != nil else { return }
            best = (head, score + bonus)
        }
        if mayFit(columns.count) { offer(columns, 0) }
        if cells.lastLine > 0, cells.all.count - cells.lastLine >= 2 {
            var dealer = HeadDealer(
                top: Array(cells.all[..<cells.lastLine]), below: Array(cells.all[cells.lastLine...]),
                columns: Array(columns[..<cells.lastLine]), maker: maker)
            for (deal, bonus) in dealer.deals(of: mayFit) { offer(deal, bonus) }
        }
        return best
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

    /// Whether the words of one line that say nothing of columns are the names of parts: the rows have as many cells.
    /// In heads of several lines nobody knows which words are one name.
    private func areParts(_ made: [MadeColumn], _ figures: Int) -> Bool {
        profile.rows.count > 1 && (slots.first == made.count || counts.first == figures)
            && profile.rows.count { $0.values.count == figures } * 5 >= profile.rows.count * 4
            && TableHead.haveParts(made.map({ $0.column }))
    }

    /// Whether half of the columns are periods and the rows have a cell for each, so that those of which nothing is known
    /// are in their places: 项目 期初余额 本期增加 本期减少 期末余额.
    private func frames(_ made: [MadeColumn], _ unknown: Int, _ figures: Int) -> Bool {
        unknown * 2 == figures && slots.first == made.count && made.count(where: { $0.isNamed }) == 1
            && made.count(where: { $0.isPeriod }) == unknown
    }

    /// How well columns fit the rows; nil if not at all. `isLine`: whether they stand on one line.
    private func fit(_ made: [MadeColumn], isLine: Bool) -> Int? {
        let figures = made.count(where: { $0.holdsFigures })
        let names = made.count(where: { $0.isNamed })
        guard figures > 0 else { return nil }
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
}
