/// Makes a column of the words above it.
struct ColumnMaker {
    @Uncounted var pack: CompiledPack
    let periods: HeadPeriods
    let countsFrom1912: Bool
    let memory: HeadMemory
    /// Columns made so far: the same words are tried in many ways.
    private let columns = ColumnCache()

    /// The column that a cell makes by itself.
    func made(_ cell: GridText) -> MadeColumn {
        // Without a time in it a column is the same whatever the period of the report.
        if let said = cell.said, said.countsFrom1912 == countsFrom1912, !said.isTimed {
            return cell.column { column(cell, said.phrase) }
        }
        return columns.column(cell, nil) { column([cell]) }
    }

    private func said(_ words: GridText) -> HeadSaying {
        memory.said(words, pack, countsFrom1912: countsFrom1912)
    }

    /// What that column holds.
    func role(of cell: GridText) -> TableColumn.Role {
        outline(of: cell).role
    }

    /// What a column is, but for its words.
    struct Outline: ColumnKind {
        var role: TableColumn.Role
        var flow: DateValue?
        var unit: UnitPhrase?
        /// Whether part of its words is a name.
        var hasPart: Bool

        var isPeriod: Bool { flow != nil }
    }

    /// The same as `made` says, for less.
    func outline(of cell: GridText) -> Outline {
        let phrase = said(cell).phrase
        return cell.withPlain { plain in
            let text = TextView(plain)
            let rest = phrase.rest.filter { isName($0, text) }
            let times = times(of: phrase)
            var outline = Outline(
                role: times.isAmbiguous ? .unknown : role(phrase, rest, text), flow: times.flow,
                unit: phrase.unit, hasPart: !rest.isEmpty)
            if isComparison(outline, rest, text) { outline.hasPart = false }
            return outline
        }
    }

    /// 比…末: what is left of a comparison is no name, but for that of a measure: 收入比上年增减.
    private func isComparison(_ column: some ColumnKind, _ rest: [Range<Int>], _ text: TextView) -> Bool {
        column.holdsChange && rest.reduce(0, { $0 + $1.count }) <= 6
            && !(rest.count == 1 && isMeasure(rest[0], text) && rate(rest, text) == .none)
    }

    /// The column of two cells that stand above each other.
    func made(_ cell: GridText, below above: GridText) -> MadeColumn {
        columns.column(above, cell) { column([above, cell]) }
    }

    /// The column of the words of one cell, that say `phrase`.
    func column(_ words: GridText, _ phrase: HeadPhrase) -> TableColumn {
        var column = TableColumn()
        column.head = words.shown.withoutBlanks
        words.plain.withUnsafeBufferPointer { fill(&column, phrase, TextView($0), words.shown, [words]) }
        return column
    }

    /// `pieces`: what stands above the column, from the top down; words of one cell torn by lines are joined.
    func column(_ pieces: [GridText]) -> TableColumn {
        var column = TableColumn()
        guard let first = pieces.first else { return column }
        if pieces.count == 1 {
            return self.column(first, said(first).phrase)
        }
        var bytes: [UInt8] = []
        var shown: [UInt8] = []
        // 每股收益 above 基本每股收益 says nothing more.
        let isSaid = pieces.count == 2 && pieces[1].plain.suffix(first.plain.count) == first.plain[...]
        for (index, piece) in (isSaid ? pieces.suffix(1) : pieces[...]).enumerated() {
            if index > 0 {
                bytes.append(0x20)
                shown.append(0x20)
            }
            bytes += piece.plain
            shown += piece.shown
        }
        column.head = shown.withoutBlanks
        let phrase = memory.said(bytes, pack, countsFrom1912: countsFrom1912).phrase
        bytes.withUnsafeBufferPointer { fill(&column, phrase, TextView($0), shown, pieces) }
        return column
    }

    private func fill(
        _ column: inout TableColumn, _ phrase: HeadPhrase, _ text: TextView, _ shown: [UInt8],
        _ pieces: [GridText]
    ) {
        column.unit = phrase.unit
        column.isPercent = phrase.isPercent
        column.isPoint = phrase.isPoint
        if phrase.words.contains(.consolidated) { column.scope = .consolidated }
        if phrase.words.contains(.parent) { column.scope = .parent }
        let rest = phrase.rest.filter { isName($0, text) }
        column.part = rest.reduce(into: []) { $0 += shown[$1] }.withoutBlanks
        column.plainPart = rest.reduce(into: []) { $0 += text.bytes[$1] }
        setPeriods(&column, phrase, pieces)
        column.role = column.isAmbiguous ? .unknown : role(phrase, rest, text)
        if isComparison(column, rest, text) { (column.part, column.plainPart) = ([], []) }
        if phrase.words.contains(.changeYoY) || column.holdsChange && phrase.words.contains(.compareYoY) {
            column.basis = .yoy
        }
        if phrase.words.contains(.changePoP) { column.basis = .pop }
        if column.role == .value || column.role == .share {
            switch rate(rest, text) {
            case .percent: column.isPercent = true
            case .plain: column.isPlain = true
            default: break
            }
        }
    }

    private func isName(_ range: Range<Int>, _ text: TextView) -> Bool {
        range.contains { text[$0] >= 0x80 || text[$0].isLetter || text[$0].isDigit }
    }

    private func rate(_ rest: [Range<Int>], _ text: TextView) -> RateWord {
        guard let last = rest.last else { return .none }
        return pack.words.tables.rate.longest(in: text.bytes, endingAt: last.upperBound).map { RateWord($0) }
            ?? .none
    }

    private func role(_ phrase: HeadPhrase, _ rest: [Range<Int>], _ text: TextView) -> TableColumn.Role {
        let words = phrase.words
        if words.contains(.text) { return .text }
        if words.contains(.ordinal), rest.isEmpty { return .ordinal }
        if words.contains(.note), rest.reduce(0, { $0 + $1.count }) <= 6 { return .note }
        if words.contains(.amountChange) { return .amountChange }
        if phrase.isChange { return .change }
        if words.contains(.share) { return .share }
        if phrase.hasPeriod || words.contains(.version) { return .value }
        if words.contains(.unit), rest.isEmpty { return .unit }
        if words.contains(.name), !words.contains(.amount), phrase.unit == nil, rest.isEmpty { return .name }
        if !phrase.dates.isEmpty { return .value }
        if words.contains(.amount) || words.contains(.total) || words.contains(.consolidated)
            || words.contains(.parent) || phrase.unit != nil || phrase.isPercent
        {
            return .value
        }
        if let last = rest.last, isMeasure(last, text) { return .value }
        return .unknown
    }

    private func isMeasure(_ range: Range<Int>, _ text: TextView) -> Bool {
        pack.words.tables.measure.longest(in: text.bytes, endingAt: range.upperBound) != nil
            || pack.words.tables.rate.longest(in: text.bytes, endingAt: range.upperBound) != nil
    }

    private func setPeriods(_ column: inout TableColumn, _ phrase: HeadPhrase, _ pieces: [GridText]) {
        let times = times(of: phrase)
        column.isAmbiguous = times.isAmbiguous
        guard let flow = times.flow else { return }
        let piece = pieces.first { holdsPeriod($0) } ?? pieces[0]
        func located(_ value: DateValue) -> SourceDate {
            SourceDate(value: value, text: piece.spot.text, start: piece.spot.start, end: piece.spot.end)
        }
        column.flow = located(flow)
        column.stock = times.stock.map(located)
    }

    /// When a column holds.
    private struct Times {
        var flow: DateValue?
        var stock: DateValue?
        var isAmbiguous = false
    }

    private func times(of phrase: HeadPhrase) -> Times {
        if phrase.dates.isEmpty, phrase.relative == nil { return Times() }
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

    private func holdsPeriod(_ piece: GridText) -> Bool {
        said(piece).phrase.hasPeriod
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
