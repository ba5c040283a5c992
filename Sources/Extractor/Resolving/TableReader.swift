/// Reads tables: a head with periods, a declared unit, rows of a label and as many cells.
///
///     单位：万元
///     指标       2021 年   2022 年
///     营业收入    168,920   186,540
///
/// Nothing is guessed: a row whose cells are not as many as the head's columns is left alone.
/// The state is carried from block to block and from batch to batch.
struct TableReader {
    enum Column: Equatable {
        case period(SourceDate)
        /// A part of the whole (餐飲) in the period that stands above the table.
        case part([UInt8], SourceDate)
        /// 同比增减 (%)
        case change
        case note
    }

    /// A cell that is a figure.
    struct Cell {
        var figure: Figure
        var period: SourceDate?
        var unitIsInferred: Bool
        var metric: [Range<Int>]
        /// The name of the column, where it is part of what is measured.
        var part: [UInt8] = []
    }

    private let pack: CompiledPack
    private var columns: [Column] = []
    private var hasUnitColumn = false
    private var declared: UnitPhrase?
    /// Units under the years, one for each or one for all.
    private var columnUnits: [UnitPhrase] = []
    /// The day and months that years in the head stand for: 三月三十一日止年度.
    private var fiscalEnd: (month: Int, day: Int, months: Int)?
    /// The period on a line above the table, and the words of a line that may name its columns.
    private var above: SourceDate?
    private var names: [[UInt8]] = []
    private var page: Int32 = 0
    private var lastLine: Int32 = 0

    init(_ pack: CompiledPack) { self.pack = pack }

    /// What the table reader makes of a block.
    enum Reading {
        /// No part of a table.
        case other
        /// A head or a declaration: its dates are read as elsewhere, but govern nothing.
        case head
        case row([Cell])
    }

    mutating func read(
        _ block: TextBlock, _ mentions: ArraySlice<Mention>, _ bytes: UnsafeBufferPointer<UInt8>,
        cellBorders: (Range<Int>) -> [Int], resolve: (DateReading, Range<Int>) -> SourceDate?,
        shown: (Range<Int>) -> [UInt8], fiscalPeriod: DateValue?
    ) -> Reading {
        let range = Int(block.start)..<Int(block.end)
        if block.first.page != page || block.first.number - lastLine > 12 { reset(block) }
        guard range.count < 600 else { return .other }
        if !block.isOpen {
            // A sentence: at most it ends the table.
            reset(block)
            return .other
        }
        let units = UnitPhraseReader(pack: pack, text: bytes)
        if let phrase = declaration(range, bytes, units) {
            declared = phrase
            columnUnits = []
            columns = []
            lastLine = block.last.number
            return .head
        }
        guard block.lineCount == 1 else { return .other }
        guard hasDigits(range, bytes) || !columns.isEmpty || above != nil || !mentions.isEmpty else {
            return .other
        }
        if columns.isEmpty, names.count > 1, let above, let found = unitRow(range, bytes, units),
            found.phrases.count == names.count
        {
            columns = names.map { .part($0, above) }
            columnUnits = found.phrases
            lastLine = block.last.number
            return .head
        }
        if !columns.isEmpty, let found = unitRow(range, bytes, units) {
            columnUnits = found.phrases
            if found.hasNote, !columns.contains(.note) { columns.insert(.note, at: 0) }
            lastLine = block.last.number
            return .head
        }
        noteFiscalEnd(mentions, block, bytes)
        noteParts(range, mentions, block, bytes, resolve, shown)
        if let head = head(range, mentions, bytes, resolve, fiscalPeriod) {
            columns = head.columns
            hasUnitColumn = head.hasUnit
            columnUnits = []
            lastLine = block.last.number
            return .head
        }
        guard columns.contains(where: { $0 != .note }) else { return .other }
        guard let cells = row(range, bytes, units, cellBorders(range)) else { return .other }
        lastLine = block.last.number
        return .row(cells)
    }

    private func hasDigits(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        for i in range where isDigit(bytes[i]) { return true }
        return false
    }

    private mutating func reset(_ block: TextBlock) {
        page = block.first.page
        columns = []
        columnUnits = []
        declared = nil
        hasUnitColumn = false
        fiscalEnd = nil
        above = nil
        names = []
        lastLine = block.last.number
    }

    // MARK: - Heads

    /// 单位：万元, （單位：新臺幣千元）, 单位：元 币种：人民币
    private func declaration(
        _ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, _ units: UnitPhraseReader
    ) -> UnitPhrase? {
        guard range.count < 150 else { return nil }
        var at = range.lowerBound
        while at + 9 <= range.upperBound {
            guard let hit = pack.tableWord.longest(in: bytes, at: at), hit.value == TableWord.unit else {
                at += bytes[at] >= 0xE0 ? 3 : 1
                continue
            }
            var start = at + hit.length
            guard start < range.upperBound else { return nil }
            if bytes[start] == 0x3A {
                start += 1
            } else if bytes[start] >= 0xE0, bytes.scalar3(start) == 0xFF1A {
                start += 3
            } else {
                return nil
            }
            if start < range.upperBound, bytes[start] == 0x20 { start += 1 }
            guard let found = units.read(at: start, limit: range.upperBound) else { return nil }
            return found.phrase
        }
        return nil
    }

    /// 千港元 千港元: nothing but units.
    private func unitRow(
        _ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, _ units: UnitPhraseReader
    ) -> (phrases: [UnitPhrase], hasNote: Bool)? {
        var phrases: [UnitPhrase] = []
        var hasNote = false
        var at = range.lowerBound
        while at < range.upperBound {
            if isBlank(bytes[at]) || bytes[at] == 0x28 || bytes[at] == 0x29 {
                at += 1
                continue
            }
            if bytes[at] >= 0xE0, [0xFF08, 0xFF09].contains(bytes.scalar3(at)) {
                at += 3
                continue
            }
            if let hit = pack.tableWord.longest(in: bytes, at: at), hit.value == TableWord.note {
                hasNote = true
                at += hit.length
                continue
            }
            guard let found = units.read(at: at, limit: range.upperBound) else { return nil }
            phrases.append(found.phrase)
            at = found.end
        }
        return phrases.isEmpty ? nil : (phrases, hasNote)
    }

    /// 截至三月三十一日止年度 above bare years, 於三月三十一日 above a balance sheet.
    private mutating func noteFiscalEnd(
        _ mentions: ArraySlice<Mention>, _ block: TextBlock, _ bytes: UnsafeBufferPointer<UInt8>
    ) {
        guard mentions.count == 1, case .date(let reading, let range, _)? = mentions.first,
            reading.last == nil, reading.first.month > 0, reading.first.day > 0,
            Int(block.end) - Int(block.start) < 120
        else { return }
        var months = reading.fiscalMonths
        if months == 0, range.upperBound + 9 <= bytes.count, bytes[range.upperBound] >= 0xE0,
            bytes.scalar3(range.upperBound) == 0x6B62  // 止
        {
            months = bytes.scalar3(range.upperBound + 3) == 0x5E74 ? 12 : 6
        }
        fiscalEnd = (reading.first.month, reading.first.day, months)
    }

    /// A line that is a period, or that may be the names of columns: 物業投資  酒店營運  總計.
    private mutating func noteParts(
        _ range: Range<Int>, _ mentions: ArraySlice<Mention>, _ block: TextBlock,
        _ bytes: UnsafeBufferPointer<UInt8>, _ resolve: (DateReading, Range<Int>) -> SourceDate?,
        _ shown: (Range<Int>) -> [UInt8]
    ) {
        if mentions.count == 1, case .date(let reading, let phrase, _)? = mentions.first,
            range.count - phrase.count <= 9, reading.first.year > 0
        {
            above = resolve(reading, phrase)
            columns = []
            columnUnits = []
            names = []
            lastLine = block.last.number
        } else if mentions.isEmpty, block.hasColumns, !hasDigits(range, bytes) {
            let cells: [Range<Int>] = range.split { bytes[$0] == 0x09 }
            names = cells.map { shown($0).filter { $0 != 0x20 } }
        }
    }

    private func head(
        _ range: Range<Int>, _ mentions: ArraySlice<Mention>, _ bytes: UnsafeBufferPointer<UInt8>,
        _ resolve: (DateReading, Range<Int>) -> SourceDate?, _ fiscalPeriod: DateValue?
    ) -> (columns: [Column], hasUnit: Bool)? {
        guard range.count < 240 else { return nil }
        var columns: [Column] = []
        var hasUnit = false
        var hasName = false
        var at = range.lowerBound
        while at < range.upperBound {
            if isBlank(bytes[at]) || isIgnored(at, bytes) {
                at += bytes[at] >= 0xE0 ? 3 : 1
                continue
            }
            if let mention = mentions.first(where: { $0.range.lowerBound == at }),
                case .date(let reading, let phrase, _) = mention
            {
                guard let date = resolve(reading, phrase) else { return nil }
                columns.append(.period(fiscal(date, reading, fiscalPeriod)))
                at = phrase.upperBound
                continue
            }
            if let hit = pack.tableWord.longest(in: bytes, at: at) {
                switch hit.value {
                case TableWord.unit: hasUnit = true
                case TableWord.note: columns.append(.note)
                case TableWord.change: columns.append(.change)
                default: hasName = true
                }
                at += hit.length
                continue
            }
            if let year = bareYear(at, range, bytes) {
                var reading = DateReading()
                reading.first.year = year
                guard let date = resolve(reading, at..<at + 4) else { return nil }
                columns.append(.period(fiscal(date, reading, fiscalPeriod)))
                at += 4
                continue
            }
            // Other words may only stand before the first column.
            guard columns.isEmpty, bytes[at] >= 0xE0, range.count < 150 else { return nil }
            at += 3
        }
        let periods = columns.filter { if case .period = $0 { true } else { false } }
        guard !periods.isEmpty, columns.count > 1 || hasUnit || hasName else { return nil }
        return (columns, hasUnit)
    }

    /// A year of the head as the fiscal year it stands for.
    private func fiscal(_ date: SourceDate, _ reading: DateReading, _ report: DateValue?) -> SourceDate {
        guard date.value.precision == .year, date.value.relation == .none, reading.last == nil,
            let year = date.value.start?.year, year == date.value.end?.year
        else { return date }
        var date = date
        if let fiscalEnd, let end = CalendarDay(year, fiscalEnd.month, fiscalEnd.day) {
            date.value.precision = .day
            date.value.end = end
            date.value.start = end
            if fiscalEnd.months > 0 {
                var month = end.month - fiscalEnd.months + 1
                var first = year
                if month < 1 { (month, first) = (month + 12, year - 1) }
                date.value.start = .first(of: month, first)
            }
        } else if let report, let start = report.start, let end = report.end, start.month != 1,
            end.year == start.year + 1, let moved = DateResolver.moved(report, by: year - end.year)
        {
            (date.value.start, date.value.end, date.value.precision) = (moved.start, moved.end, .day)
        }
        return date
    }

    private func bareYear(_ at: Int, _ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard at + 4 <= range.upperBound, at == range.lowerBound || !isDigit(bytes[at - 1]),
            at + 4 == range.upperBound || !isDigit(bytes[at + 4]) && bytes[at + 4] != 0x2C
        else { return nil }
        var year = 0
        for i in at..<at + 4 {
            guard isDigit(bytes[i]) else { return nil }
            year = year * 10 + Int(bytes[i] - 0x30)
        }
        return (1980...2099).contains(year) ? year : nil
    }

    /// Brackets, %, / and the like between the words of a head.
    private func isIgnored(_ at: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        switch bytes[at] {
        case 0x25, 0x28, 0x29, 0x2F, 0x2A: return true  // % ( ) / *
        default: break
        }
        guard bytes[at] >= 0xE0, at + 3 <= bytes.count else { return false }
        switch bytes.scalar3(at) {
        case 0xFF08, 0xFF09, 0x3000: return true
        default: return false
        }
    }

    // MARK: - Rows

    private func row(
        _ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, _ units: UnitPhraseReader, _ borders: [Int]
    ) -> [Cell]? {
        let scanner = CellScanner(text: bytes, units: units)
        let wanted = columns.filter { $0 != .note }
        var end = range.upperBound
        var values: [CellScanner.Value] = []
        while values.count < wanted.count {
            guard let value = scanner.value(endingAt: end, from: range.lowerBound) else { return nil }
            values.insert(value, at: 0)
            end = value.range.lowerBound
        }
        end = scanner.withoutBlanks(end, from: range.lowerBound)
        // One number more is a note where the head has a column for it, else another table.
        if let extra = scanner.value(endingAt: end, from: range.lowerBound), extra.isSeparate(borders, bytes)
        {
            guard columns.contains(.note), extra.isNote(bytes) else { return nil }
            end = scanner.withoutBlanks(extra.range.lowerBound, from: range.lowerBound)
        }
        // A sum below a line has no label.
        let isSum = end == range.lowerBound && values.count > 1 && (declared != nil || !columnUnits.isEmpty)
        guard let name = isSum ? Name(label: end..<end) : name(range.lowerBound..<end, bytes, units, borders)
        else {
            return nil
        }
        var cells: [Cell] = []
        for (index, (column, value)) in zip(wanted, values).enumerated() {
            guard let number = value.number else { continue }
            guard let cell = cell(number, value, column, index, name, bytes) else { return nil }
            cells.append(cell)
        }
        return cells.isEmpty ? nil : cells
    }

    private struct Name {
        var label: Range<Int>
        var unit: UnitPhrase?
    }

    /// The label of a row and the unit that stands behind it, in a cell or in brackets.
    private func name(
        _ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, _ units: UnitPhraseReader, _ borders: [Int]
    ) -> Name? {
        let scanner = CellScanner(text: bytes, units: units)
        var end = scanner.withoutBlanks(range.upperBound, from: range.lowerBound)
        var unit: UnitPhrase?
        if hasUnitColumn, let border = borders.last(where: { $0 > range.lowerBound && $0 < end }),
            let phrase = units.read(whole: border..<end)
        {
            unit = phrase
            end = scanner.withoutBlanks(border, from: range.lowerBound)
        }
        if let open = scanner.openingBracket(endingAt: end, from: range.lowerBound) {
            let close = bytes[end - 1] == 0x29 ? end - 1 : end - 3
            let inside = open + (bytes[open] == 0x28 ? 1 : 3)
            if unit == nil, inside < close, let phrase = units.read(whole: inside..<close) {
                unit = phrase
                end = scanner.withoutBlanks(open, from: range.lowerBound)
            }
        }
        var start = range.lowerBound
        if let hit = pack.metricLead.longest(in: bytes, at: start), end - start - hit.length >= 6 {
            start += hit.length
        }
        guard end - start >= 3, (start..<end).contains(where: { bytes[$0] >= 0xE0 }) else { return nil }
        return Name(label: start..<end, unit: unit)
    }

    private func cell(
        _ number: ExactDecimal, _ value: CellScanner.Value, _ column: Column, _ index: Int, _ name: Name,
        _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Cell? {
        var figure = Figure(
            isPercentage: false, start: value.range.lowerBound, end: value.range.upperBound,
            numberStart: value.range.lowerBound, unitEnd: value.range.upperBound, low: number, high: number,
            isRange: false)
        if column == .change {
            figure.isPercentage = true
            figure.unit = .percent
            figure.change = number < .zero ? .decrease : number == .zero ? .none : .increase
            figure.basis = .yoy
            return Cell(
                figure: figure, period: periods.first, unitIsInferred: !value.isPercent, metric: [name.label])
        }
        let period: SourceDate
        var part: [UInt8] = []
        switch column {
        case .period(let date): period = date
        case .part(let name, let date): (part, period) = (name, date)
        default: return nil
        }
        let metric = name.label.isEmpty ? [] : [name.label]
        if value.isPercent {
            figure.isPercentage = true
            figure.unit = .percent
            return Cell(figure: figure, period: period, unitIsInferred: false, metric: metric, part: part)
        }
        let columnUnit =
            columnUnits.count == 1
            ? columnUnits.first
            : index < columnUnits.count ? columnUnits[index] : nil
        let phrase = value.unit ?? name.unit ?? columnUnit ?? declared
        if let phrase {
            guard let scaled = number * phrase.factor else { return nil }
            figure.low = scaled
            figure.high = scaled
            figure.unit = phrase.unit
            figure.isPercentage = phrase.unit == .percent
            figure.isPlainYuan = phrase.isPlainYuan
        }
        return Cell(
            figure: figure, period: period,
            unitIsInferred: value.unit == nil && name.unit == nil && phrase != nil,
            metric: metric, part: part)
    }

    /// The periods of the head in their order.
    private var periods: [SourceDate] {
        columns.compactMap { if case .period(let date) = $0 { date } else { nil } }
            .sorted { ($0.value.end?.year ?? 0) > ($1.value.end?.year ?? 0) }
    }

    @inline(__always)
    private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    @inline(__always)
    private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}

/// What the words of a table's head mean.
enum TableWord {
    static let name = 0
    static let unit = 1
    static let note = 2
    static let change = 3

    static func value(named name: String) -> Int {
        switch name {
        case "unit": unit
        case "note": note
        case "change": change
        default: self.name
        }
    }
}
