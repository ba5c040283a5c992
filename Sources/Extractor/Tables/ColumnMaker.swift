/// Makes a column of the words above it.
struct ColumnMaker {
    @Uncounted var pack: CompiledPack
    let periods: HeadPeriods
    let countsFrom1912: Bool
    let memory: HeadMemory
    /// Columns made so far: the same words are tried in many ways.
    private let columns = ColumnCache()

    init(
        _ pack: CompiledPack, _ periods: HeadPeriods = HeadPeriods(report: nil, above: nil),
        countsFrom1912: Bool, memory: HeadMemory
    ) {
        _pack = Uncounted(wrappedValue: pack)
        self.periods = periods
        self.countsFrom1912 = countsFrom1912
        self.memory = memory
    }

    private func said(_ words: GridText) -> HeadSaying {
        memory.said(words, pack, countsFrom1912: countsFrom1912)
    }

    // MARK: - What a column is

    /// What a column is, but for its words.
    struct Outline: ColumnKind {
        var role: TableColumn.Role
        var flow: DateValue?
        var unit: UnitPhrase?
        /// Whether part of its words is a name.
        var hasPart: Bool

        var isPeriod: Bool { flow != nil }
    }

    /// What the column of a cell holds.
    func role(of cell: GridText) -> TableColumn.Role {
        let said = said(cell)
        return said.isTimed && times(of: said).isAmbiguous ? .unknown : said.shape.role
    }

    /// The same as `made` says, for less.
    func outline(of cell: GridText) -> Outline {
        let said = said(cell)
        guard said.isTimed else {
            return Outline(role: said.shape.role, unit: said.phrase.unit, hasPart: said.shape.partLength > 0)
        }
        let times = times(of: said)
        let shape = times.isAmbiguous ? cell.withPlain { ambiguous(said, $0) } : said.shape
        return Outline(
            role: shape.role, flow: times.flow, unit: said.phrase.unit, hasPart: shape.partLength > 0)
    }

    private func ambiguous(_ said: HeadSaying, _ plain: UnsafeBufferPointer<UInt8>) -> HeadShape {
        HeadShape(said.phrase, Passage(pack, plain), isAmbiguous: true)
    }

    /// Whether words are numbered as headings are: （二十二）长期借款.
    func isSection(_ words: GridText) -> Bool {
        words.withPlain { buffer in
            SectionReader(passage: Passage(pack, buffer)).numbered(0..<buffer.count).map {
                $0.end < buffer.count
            } ?? false
        }
    }

    // MARK: - Columns

    /// The column that a cell makes by itself.
    func made(_ cell: GridText) -> MadeColumn { columns.column(cell, nil) { column([cell]) } }

    /// The column of two cells that stand above each other.
    func made(_ cell: GridText, below above: GridText) -> MadeColumn {
        columns.column(above, cell) { column([above, cell]) }
    }

    /// `pieces`: what stands above the column, from the top down; words of one cell torn by lines are joined.
    func column(_ pieces: [GridText]) -> TableColumn {
        guard let first = pieces.first else { return TableColumn() }
        if pieces.count == 1 {
            let said = said(first)
            return first.withPlain { column(said, $0, pieces, from: 0) }
        }
        // 每股收益 above 基本每股收益 says nothing more.
        let start =
            pieces.count == 2
                && first.withPlain { above in
                    pieces[1].withPlain { $0.suffix(above.count).elementsEqual(above) }
                } ? 1 : 0
        var bytes: [UInt8] = []
        bytes.reserveCapacity(pieces.reduce(pieces.count) { $0 + $1.length })
        for index in start..<pieces.count {
            if index > start { bytes.append(0x20) }
            pieces[index].withPlain { bytes.append(contentsOf: $0) }
        }
        return bytes.withUnsafeBufferPointer {
            column(memory.said($0, pack, countsFrom1912: countsFrom1912), $0, pieces, from: start)
        }
    }

    /// `plain` is what the pieces from `start` on are together, and what `said` is of.
    private func column(
        _ said: HeadSaying, _ plain: UnsafeBufferPointer<UInt8>, _ pieces: [GridText], from start: Int
    ) -> TableColumn {
        let times = said.isTimed ? times(of: said) : Times()
        let shape = times.isAmbiguous ? ambiguous(said, plain) : said.shape
        var column = TableColumn(role: shape.role)
        column.isAmbiguous = times.isAmbiguous
        (column.flowValue, column.stockValue) = (times.flow, times.stock)
        column.unit = said.phrase.unit
        column.isPercent = shape.isPercent
        column.isPoint = said.phrase.isPoint
        column.isPlain = shape.isPlain
        column.isAmount = shape.isAmount
        column.isGroup = shape.isGroup
        column.basis = shape.basis
        column.scope = shape.scope
        column.partLength = shape.partLength
        let dated =
            pieces.count > 1 && times.flow != nil
            ? pieces.firstIndex { self.said($0).phrase.hasPeriod } ?? 0 : 0
        column.words = ColumnWords(pieces, from: start, names: shape.names, dated: dated)
        return column
    }

    // MARK: - Times

    /// When a column holds.
    private struct Times {
        var flow: DateValue?
        var stock: DateValue?
        var isAmbiguous = false
    }

    private func times(of said: HeadSaying) -> Times {
        let phrase = said.phrase
        var periods = periods
        // The day of a line of the head itself counts before that of a line above the table.
        if let day = phrase.dates.first(where: { $0.year == 0 }) { periods.above = day }
        var values: [DateValue] = []
        var dated = phrase.dates.filter { $0.year > 0 }
        // 截至2024年3月31日止18个月 / 2023年
        if dated.count == 2, case .ending = dated[0].span, dated[1].span == .year {
            periods.above = dated.removeFirst()
        }
        if let relative = phrase.relative, relative.months != nil {
            if let year = dated.first?.year { periods.year = year }
            if let value = periods.value(relative) { values.append(value) }
        } else {
            values = dated.compactMap { periods.value($0) }
            if values.isEmpty, let relative = phrase.relative, let value = periods.value(relative) {
                values.append(value)
            }
            // 9 月末 is of the report's year.
            if periods.year == 0, !phrase.dates.isEmpty { periods.year = periods.report?.end?.year ?? 0 }
            if values.isEmpty, periods.year > 0, let day = phrase.dates.first, let value = periods.value(day)
            {
                values.append(value)
            }
        }
        guard let first = values.first else { return Times() }
        // 2009 年 12 月 31 日 2008 年 12 月 31 日: two heads in one, and nobody knows which.
        if values.count > 1, values.contains(where: { $0.end?.year != first.end?.year }) {
            return Times(isAmbiguous: true)
        }
        guard values.count == 2, let second = values.last else { return Times(flow: first, stock: first) }
        // 2022 年度/2022 年 12 月 31 日
        let isDay = first.precision == .day && first.start == first.end
        return isDay ? Times(flow: second, stock: first) : Times(flow: first, stock: second)
    }
}

/// A column that stands in many ways to read a head, and is copied for none of them.
final class MadeColumn: ColumnKind, Sendable {
    let column: TableColumn

    init(_ column: TableColumn) { self.column = column }

    var role: TableColumn.Role { column.role }
    var isAmbiguous: Bool { column.isAmbiguous }
    var isPeriod: Bool { column.isPeriod }
    var isUnitAlone: Bool { column.isUnitAlone }
    /// Whether it holds names, words or units.
    var isNamed: Bool {
        switch column.role {
        case .name, .text, .ordinal, .unit: true
        default: false
        }
    }
}

/// Columns by the words they are made of, of one question. Words that a line end tore are joined only with
/// those that follow them, so where they begin and how long they are tells them apart.
final class ColumnCache {
    private struct Key: Hashable {
        var first: Int
        var second: Int
    }

    private var columns: [Key: MadeColumn] = [:]

    func column(_ cell: GridText, _ below: GridText?, _ make: () -> TableColumn) -> MadeColumn {
        func place(_ words: GridText) -> Int { words.key << 12 | min(words.length, 4095) }
        let key = Key(first: place(cell), second: below.map(place) ?? -1)
        if let found = columns[key] { return found }
        let column = MadeColumn(make())
        columns[key] = column
        return column
    }
}
