/// Makes a figure of a cell: its unit, its change, its period, its name.
struct CellMaker {
    @Uncounted var pack: CompiledPack
    let context: TableContext
    let kind: TableKind
    /// The report's period and the day it ends on, for columns that name none.
    let flow: SourceDate?
    let stock: SourceDate?
    /// The columns of figures, for the period of a change.
    let columns: [TableColumn]
    /// Whether figures of the table are of a day by what the title says.
    let isStockTable: Bool?
    let account: AccountHandle

    func cell(_ cell: GridCell, _ value: CellValue, _ column: TableColumn, _ stub: Stub) -> TableCell? {
        guard let number = value.number else { return nil }
        var names = CellNames()
        // Arrays that stay what they are need no copy.
        names.metric = stub.name
        if !column.measure.isEmpty { names.metric += column.measure }
        if column.hasPart { names.metric += column.part }
        guard names.metric.isEmpty || isName(names.metric) else { return refused(.nameless, cell) }
        var figure = Figure(
            isPercentage: false, start: cell.range.lowerBound, end: cell.range.upperBound,
            numberStart: cell.range.lowerBound, unitEnd: cell.range.upperBound, low: number, high: number,
            isRange: false)
        let origin: UnitOrigin
        switch column.role {
        case .change:
            guard change(&figure, number, value, column, stub) else { return refused(.doubtfulChange, cell) }
            origin = value.isPercent || value.isPoint ? .cell : .column
        case .amountChange:
            guard let said = unit(&figure, value, column, stub) else {
                return refused(.cellWithoutUnit, cell)
            }
            direct(&figure, value)
            figure.basis = basis(column)
            origin = said
        case .value, .share:
            // （%） beside years: whether it is a change or a share was said in words that were torn off.
            if column.saysOnlyPercent, columns.contains(where: { $0.isPeriod }) {
                return refused(.columnUnknown, cell)
            }
            guard let said = unit(&figure, value, column, stub) else {
                return refused(.cellWithoutUnit, cell)
            }
            origin = said
        case .unknown: return refused(.columnUnknown, cell)
        default: return refused(.columnOfWords, cell)
        }
        names.row = stub.row
        names.column = column.head
        names.table = context.title
        names.scope = column.scope == .none ? context.scope : column.scope
        return TableCell(
            figure: figure, period: period(column, stub), unitOrigin: origin, names: names, kind: kind
        )
    }

    private func refused(_ reason: Refusal, _ cell: GridCell) -> TableCell? {
        account.note { $0.cell(cell.range, reason) }
        return nil
    }

    /// Whether words may be a name: no number, and no cells of a torn row (1,349,99482,705,9).
    private func isName(_ words: [UInt8]) -> Bool {
        guard words.contains(where: { $0 >= 0x80 || $0.isLetter }) else { return false }
        return !words.indices.dropFirst().dropLast().contains {
            words[$0] == UInt8(ascii: ",") && words[$0 - 1].isDigit && words[$0 + 1].isDigit
        }
    }

    // MARK: - Units

    /// Sets unit and scale; where they stand. Nil if nothing tells them.
    private func unit(_ figure: inout Figure, _ value: CellValue, _ column: TableColumn, _ stub: Stub)
        -> UnitOrigin?
    {
        if value.isPercent || value.isPoint {
            // 25% is no number of people: the row is of another table.
            if let said = column.unit, said.unit != .percent, column.role == .value, !column.isPeriod {
                return nil
            }
            if column.role == .value, count(column) != nil || column.isAmount && !stub.isRate { return nil }
            figure.isPercentage = true
            figure.unit = value.isPoint ? .percentagePoint : .percent
            return .cell
        }
        if let said = value.unit {
            if said.unit != .none { return set(said, &figure) ? .cell : nil }
            // 99百萬 beside （港元）: the scale of the cell, the unit of its row or column.
            guard let unit = stub.unit ?? column.unit ?? context.unit, isMoney(unit), set(said, &figure),
                set(single(unit), &figure)
            else { return nil }
            return stub.unit != nil ? .row : column.unit != nil ? .column : .declaration
        }
        if column.role == .share || column.isPercent || stub.isPercent || stub.isRate && context.unit != nil {
            // No rate: the row and the head do not fit.
            let isShare = column.role == .share && !column.isPercent
            if value.hasSeparator, figure.low > ExactDecimal(isShare ? 999 : 9_999) { return nil }
        }
        if column.role == .share || column.isPercent { return percent(&figure, .column) }
        if stub.isPercent { return percent(&figure, .row) }
        if column.isPlain, column.unit.map(isMoney) ?? true { return .column }
        if let said = stub.unit { return set(said, &figure) ? .row : nil }
        if let said = column.unit {
            if stub.isRate, isMoney(said) { return percent(&figure, .kind) }
            if stub.isPlain, isMoney(said) { return .kind }
            return set(stub.isSingle ? single(said) : said, &figure) ? .column : nil
        }
        if stub.isRate { return percent(&figure, .kind) }
        // 接待次数 below 单位：元; but 笔数 below 单位：万笔
        if stub.isPlain, context.unit.map(isMoney) ?? true { return .kind }
        if let declared = context.unit {
            if let count = stub.countUnit ?? count(column), declared.unit != .unit(count) {
                figure.unit = .unit(count)
                return .kind
            }
            return set(stub.isSingle ? single(declared) : declared, &figure) ? .declaration : nil
        }
        if let count = stub.countUnit ?? count(column) {
            figure.unit = .unit(count)
            return .kind
        }
        return nil
    }

    /// What a column counts by its name: 人数.
    private func count(_ column: TableColumn) -> Int? {
        guard column.hasPart else { return nil }
        return column.plainPart.withUnsafeBufferPointer {
            pack.words.tables.counted(in: $0, endingAt: $0.count)
        }
    }

    private func percent(_ figure: inout Figure, _ origin: UnitOrigin) -> UnitOrigin {
        figure.isPercentage = true
        figure.unit = .percent
        return origin
    }

    private func set(_ unit: UnitPhrase, _ figure: inout Figure) -> Bool {
        guard let scaled = figure.low * unit.factor else { return false }
        figure.low = scaled
        figure.high = scaled
        figure.unit = unit.unit
        figure.isPlainYuan = unit.isPlainYuan
        if unit.unit == .percent { figure.isPercentage = true }
        return true
    }

    private func isMoney(_ unit: UnitPhrase) -> Bool { pack.traits.measures(unit.unit, .money) }

    /// Per share, so without the scale of the table.
    private func single(_ unit: UnitPhrase) -> UnitPhrase {
        guard isMoney(unit), case .unit(let index) = unit.unit else { return unit }
        return UnitPhrase(
            unit: .unit(index), factor: pack.traits(index).factor, isPlainYuan: unit.isPlainYuan)
    }

    // MARK: - Changes

    private func change(
        _ figure: inout Figure, _ number: ExactDecimal, _ value: CellValue, _ column: TableColumn,
        _ stub: Stub
    ) -> Bool {
        figure.isPercentage = true
        figure.unit = .percent
        if value.isPoint || column.isPoint {
            figure.unit = .percentagePoint
        } else if !value.isPercent, stub.isRate || stub.isPercent {
            figure.unit = .percentagePoint
        } else if value.unit != nil {
            return false
        } else if !value.isPercent, !column.isPercent {
            // A bare number is a percentage only where nothing else can be meant.
            guard value.decimals > 0, !value.hasSeparator, isPlausible(number) else {
                return false
            }
        }
        if !value.isPercent, value.hasSeparator, number > ExactDecimal(999_999) { return false }
        direct(&figure, value)
        figure.basis = basis(column)
        return true
    }

    private func isPlausible(_ number: ExactDecimal) -> Bool {
        number < ExactDecimal(100_000) && number > ExactDecimal(-100_000)
    }

    /// A change is a size and a direction.
    private func direct(_ figure: inout Figure, _ value: CellValue) {
        let isNegative = figure.low < .zero
        figure.change = figure.low == .zero ? .none : isNegative ? .decrease : .increase
        if value.direction != .none, figure.low != .zero { figure.change = value.direction }
        if isNegative {
            figure.low = figure.low.negated
            figure.high = figure.low
        }
    }

    private func basis(_ column: TableColumn) -> Basis {
        if column.basis != .none { return column.basis }
        let periods = columns.compactMap { $0.role == .value ? $0.flowValue : nil }
        guard let now = periods.first, let before = periods.dropFirst().first(where: { $0 != now }),
            let a = now.start, let b = before.start, let c = now.end, let d = before.end
        else { return .none }
        return a.year == b.year + 1 && a.month == b.month && c.month == d.month && c.year == d.year + 1
            ? .yoy : .none
    }

    // MARK: - Periods

    private func period(_ column: TableColumn, _ stub: Stub) -> SourceDate? {
        if let own = stub.period { return own }
        let isStock = stub.isStock ?? isStockTable ?? false
        switch column.role {
        case .change, .amountChange:
            if let current = current(column) { return isStock ? current.stock : current.flow }
        default:
            if let flow = column.flow { return isStock ? column.stock ?? flow : flow }
        }
        let isDay = columnIsStock(column) ?? stub.isStock ?? isStockTable ?? false
        return isDay ? stock ?? flow : flow
    }

    private func columnIsStock(_ column: TableColumn) -> Bool? {
        guard column.hasPart else { return nil }
        return column.plainPart.withUnsafeBufferPointer {
            pack.words.tables.isStock(in: $0, endingAt: $0.count)
        }
    }

    /// The column that a change is one of: the latest period to its left, else of all.
    private func current(_ column: TableColumn) -> TableColumn? {
        var best: TableColumn?
        for other in columns where other.role == .value || other.role == .share {
            guard let end = other.flowValue?.end else { continue }
            if let now = best?.flowValue?.end, now >= end { continue }
            best = other
        }
        return best
    }
}
