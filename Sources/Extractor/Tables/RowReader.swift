/// Deals the cells of a row out to the columns of a head.
struct RowReader: Sendable {
    let head: TableHead
    /// Of its columns: those of figures, and those that cells of rows may stand below.
    let figures: [Int]
    private let placed: [Int]
    /// Where the first column of figures begins, on a page.
    private let firstLeft: Int
    /// Where the second table of two begins, in columns: behind the figures of the first.
    let borders: [Int]?
    /// Whether a column is of a period, and whether one is of words.
    let hasPeriods: Bool
    let hasText: Bool

    init(head: TableHead) {
        self.head = head
        figures = head.figures
        hasPeriods = head.columns.indices.contains { head.columns[$0].isPeriod }
        hasText = head.columns.indices.contains { head.columns[$0].role == .text }
        guard head.kind == .layout else {
            (placed, firstLeft, borders) = ([], 0, nil)
            return
        }
        placed = head.columns.indices.filter { index in
            switch head.columns[index].role {
            case .name, .unit: false
            default: true
            }
        }
        firstLeft = figures.first.map { head.columns[$0].left } ?? 0
        borders = RowReader.borders(of: head)
    }

    struct Row {
        /// Cells of the line and the columns they stand in.
        var figures: [(cell: Int, column: Int)] = []
        /// The cells of words that name the row, if the line has any.
        var labels: [Int] = []
        /// The cell of the column of units.
        var unit: Int?
        /// Whether its first words are of the column behind the name, which stands above it.
        var isBelowName = false
    }

    /// Nil if the row does not fit.
    func read(_ line: GridLine) -> Row? {
        switch head.kind {
        case .layout: return byPlace(line) ?? byOrder(line)
        case .order: return bySlots(line) ?? byOrder(line)
        }
    }

    /// The parts of a row of two tables side by side; one for a row of one.
    func panels(_ line: GridLine) -> [Row] {
        guard head.kind == .layout, let borders = borders, let row = byPlace(line) else {
            return read(line).map { [$0] } ?? []
        }
        var result = [Row](repeating: Row(), count: borders.count + 1)
        func panel(_ left: Int) -> Int { borders.count { left >= $0 } }
        for figure in row.figures { result[panel(head.columns[figure.column].left)].figures.append(figure) }
        for (index, cell) in line.cells.enumerated() where cell.value == nil {
            let place = panel(cell.left + 1)
            // The first words of the panel, those between its figures are no label.
            if result[place].labels.isEmpty { result[place].labels.append(index) }
        }
        return result.filter { !$0.figures.isEmpty }
    }

    private static func borders(of head: TableHead) -> [Int]? {
        var result: [Int] = []
        var isBehindFigures = false
        var lastRight = 0
        for column in head.columns {
            if column.role == .name, isBehindFigures {
                result.append(lastRight + 1)
                isBehindFigures = false
            }
            if column.holdsKnown {
                isBehindFigures = true
                lastRight = column.right
            }
        }
        return result.isEmpty ? nil : result
    }

    // MARK: - By place

    private func byPlace(_ line: GridLine) -> Row? {
        var row = Row()
        row.figures.reserveCapacity(line.cells.count)
        for index in line.cells.indices {
            let cell = line.cells[index]
            guard cell.value != nil else {
                if cell.left < firstLeft, row.figures.isEmpty || borders != nil {
                    if !row.labels.isEmpty, isUnder(.unit, cell) {
                        row.unit = index
                    } else {
                        row.labels.append(index)
                    }
                }
                continue
            }
            guard let column = column(of: cell) else {
                // A number of the label: 1 年以内, 5%以上.
                if cell.right <= firstLeft { continue }
                if cell.isNumber { return nil }
                continue
            }
            let role = head.columns[column].role
            guard role != .note, role != .ordinal, role != .text else { continue }
            if row.figures.contains(where: { $0.column == column }) { return nil }
            row.figures.append((index, column))
        }
        row.labels = label(row.labels, line, firstLeft)
        return row.figures.isEmpty ? nil : row
    }

    private func column(of cell: GridCell) -> Int? {
        var best: Int?
        var most = 0
        for index in placed {
            let overlap =
                min(head.columns[index].right, cell.right) - max(head.columns[index].left, cell.left)
            if overlap > most { (best, most) = (index, overlap) }
        }
        if best != nil { return best }
        var nearest = 4
        for index in figures {
            let distance = max(
                0, head.columns[index].left - cell.right, cell.left - head.columns[index].right)
            if distance < nearest { (best, nearest) = (index, distance) }
        }
        return best
    }

    /// The first cell of words; single characters set apart are one name: 股    本.
    private func label(_ cells: [Int], _ line: GridLine, _ firstLeft: Int) -> [Int] {
        guard let first = cells.first else { return [] }
        var result = [first]
        for next in cells.dropFirst() {
            guard next == result[result.count - 1] + 1, isSingle(line.cells[next]),
                isSingle(line.cells[result[result.count - 1]])
            else { break }
            result.append(next)
        }
        return result
    }

    private func isSingle(_ cell: GridCell) -> Bool { cell.range.count == 3 }

    /// Whether a cell stands below the head of a column of words, nearer than below any other of those.
    private func isUnder(_ role: TableColumn.Role, _ cell: GridCell) -> Bool {
        let words = head.columns.indices.filter {
            !head.columns[$0].holdsFigures && head.columns[$0].role != .note
        }
        guard
            let nearest = words.min(by: {
                abs(head.columns[$0].left - cell.left) < abs(head.columns[$1].left - cell.left)
            })
        else { return false }
        return head.columns[nearest].role == role
    }

    private func has(_ role: TableColumn.Role) -> Bool {
        head.columns.indices.contains { head.columns[$0].role == role }
    }

    // MARK: - By order

    /// Every cell has its column, empty ones too.
    private func bySlots(_ line: GridLine) -> Row? {
        let slots = RowSlots(line).cells
        let columns = head.columns
        let width = columns.count + (has(.name) ? 0 : 1)
        guard slots.count <= width, slots.count >= figures.count else { return nil }
        // Words in the last columns may begin on the next line.
        let texts = columns.reversed().prefix { $0.role == .text }.count
        let absent = line.cells.first?.value == nil && width - slots.count <= texts ? width - slots.count : 0
        let isBelowName =
            absent == 0 && slots.count == width - 1 && line.cells.first?.value == nil && columns.count > 2
            && columns[0].role == .name && columns[1].role == .text
        let isComplete = slots.count + absent == width
        guard isComplete || isBelowName || line.cells.first?.value != nil else { return nil }
        let firstFigure = figures.first ?? columns.count
        var row = Row()
        row.isBelowName = isBelowName
        for (offset, slot) in slots.reversed().enumerated() {
            let index = columns.count - 1 - absent - offset
            guard let slot else { continue }
            let cell = line.cells[slot]
            guard index >= 0 else {
                guard cell.value == nil else { return nil }
                row.labels.append(slot)
                continue
            }
            switch columns[index].role {
            case .name, .ordinal:
                // 账龄 behind a figure names no row.
                if cell.value == nil, index < firstFigure { row.labels.append(slot) }
            case .unit: row.unit = slot
            case .text, .note: break
            default:
                if cell.value == nil {
                    guard columns[index].role == .unknown else { return nil }
                } else {
                    row.figures.append((slot, index))
                }
            }
        }
        guard row.figures.contains(where: { line.cells[$0.cell].isNumber }) else { return nil }
        row.figures.reverse()
        row.labels.reverse()
        if line.cells.count == 1, line.trailing == 0 { return nil }
        // 前 10 名股东: words with a small number among them.
        if slots.count <= 4, row.figures.allSatisfy({ line.cells[$0.cell].value?.isSmall == true }),
            line.cells.last?.value == nil
        {
            return nil
        }
        // Of several columns of names the last one is the row's.
        if row.labels.count > 1, columns.count(where: { $0.role == .name }) > 1, let last = row.labels.last {
            row.labels = [last]
        }
        return row
    }

    /// As many figures in a row as columns of figures.
    private func byOrder(_ line: GridLine) -> Row? {
        var values = Array(line.values)
        if values.count == figures.count + 1, let first = values.first,
            line.cells[first].value?.isSmall == true,
            first > 0 && has(.note) || first == 0 && has(.ordinal)
        {
            values.removeFirst()
        }
        guard values.count == figures.count, let first = values.first else { return nil }
        // A note, and a figure that is missing.
        if has(.note), line.cells[first].value?.isSmall == true,
            values.dropFirst().contains(where: { line.cells[$0].value?.hasSeparator == true })
        {
            return nil
        }
        if let last = values.last, last + 1 < line.cells.count {
            // Words behind the figures have a column too.
            guard let end = figures.last, end + 1 < head.columns.count || has(.text) else { return nil }
            if values.allSatisfy({ line.cells[$0].value?.isSmall == true }), line.kind == .blanks {
                return nil
            }
        }
        // A figure alone on its line may be anything.
        if values.count == 1, line.cells.count == 1, line.trailing == 0 { return nil }
        var row = Row()
        row.figures = zip(values, figures).map { ($0, $1) }
        row.labels = Array(0..<first)
        if row.labels.contains(where: { line.cells[$0].value?.hasSeparator == true }) { return nil }
        if has(.ordinal), row.labels.count > 1,
            line.cells[0].value != nil
        {
            row.labels.removeFirst()
        }
        if has(.unit), row.labels.count > 1 {
            row.unit = row.labels.removeLast()
        }
        let text = hasText ? head.columns.firstIndex { $0.role == .text } : nil
        if let text, text < figures[0], row.labels.count > 1 { row.labels = [row.labels[0]] }
        return row
    }
}
