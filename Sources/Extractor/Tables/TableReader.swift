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

    let pack: CompiledPack
    var columns: [Column] = []
    private var hasUnitColumn = false
    private var declared: UnitPhrase?
    /// Units under the years, one for each or one for all.
    var columnUnits: [UnitPhrase] = []
    /// The day and months that years in the head stand for: 三月三十一日止年度.
    var fiscalEnd: (month: Int, day: Int, months: Int)?
    /// The period on a line above the table, and the words of a line that may name its columns.
    var above: SourceDate?
    var names: [[UInt8]] = []
    private var page: Int32 = 0
    var lastLine: Int32 = 0

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
        let units = UnitPhraseReader(passage: Passage(pack, bytes))
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

    func hasDigits(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
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
        if let hit = pack.words.metricLead.longest(in: bytes, at: start), !hit.isNone,
            end - start - hit.length >= 6
        {
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
    var periods: [SourceDate] {
        columns.compactMap { if case .period(let date) = $0 { date } else { nil } }
            .sorted { ($0.value.end?.year ?? 0) > ($1.value.end?.year ?? 0) }
    }

    @inline(__always)
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
