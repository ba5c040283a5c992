/// The head of a table that stands in columns of a page: what stands above a column of figures is its own.
struct LayoutHead {
    let maker: ColumnMaker
    let profile: RowProfile

    private static let longest = 6

    /// The head in the last of `lines`; nil if they are none for these rows.
    static func build(_ lines: [TextLine], _ maker: ColumnMaker, _ profile: RowProfile) -> TableHead? {
        let measure = profile.measure
        var head = LayoutHead(maker: maker, profile: profile.measured(by: measure))
            .build(lines.map { $0.measured(by: measure) })
        head?.measure = measure
        return head
    }

    private func build(_ lines: [TextLine]) -> TableHead? {
        let spans = columns()
        guard !spans.isEmpty, !lines.isEmpty else { return nil }
        let start = firstLine(lines, spans)
        guard start < lines.count else { return nil }
        let head = Array(lines[start...])
        var pieces = [[GridText]](repeating: [], count: spans.count)
        let owners = head.map { self.owners(of: $0, spans) }
        for (index, line) in head.enumerated() {
            for (cell, owner) in zip(line.cells, owners[index]) {
                for column in owner { pieces[column].append(cell) }
            }
        }
        spread(&pieces, head, owners, spans)
        var result: [TableColumn] = []
        for (span, own) in zip(spans, pieces) {
            var column = maker.column(joined(own))
            (column.left, column.right) = (span.left, span.right)
            result.append(column)
        }
        result = labels(head, owners) + result
        result.sort { $0.left < $1.left }
        let table = TableHead(columns: result, lines: start..<lines.count, kind: .layout)
        let known = result.count { $0.holdsFigures && $0.role != .unknown }
        return table.isUsable && known > 0 ? table : nil
    }

    struct Span {
        var left: Int
        var right: Int
        var count = 1
        func overlap(_ left: Int, _ right: Int) -> Int { min(self.right, right) - max(self.left, left) }
    }

    // MARK: - Columns of figures

    /// The columns that the figures of the rows stand in.
    private func columns() -> [Span] {
        var spans: [Span] = []
        for row in profile.rows.sorted(by: { $0.numberCount > $1.numberCount }) {
            for cell in row.cells where cell.value != nil {
                if let index = LayoutHead.best(spans, cell.left, cell.right) {
                    spans[index].left = min(spans[index].left, cell.left)
                    spans[index].right = max(spans[index].right, cell.right)
                    spans[index].count += 1
                } else {
                    spans.append(Span(left: cell.left, right: cell.right))
                }
            }
        }
        spans.sort { $0.left < $1.left }
        // A number inside the labels is no column.
        return spans.filter { $0.count > 1 || profile.rows.count < 4 }
    }

    /// The span that most of a cell stands in.
    static func best(_ spans: [Span], _ left: Int, _ right: Int) -> Int? {
        var found: Int?
        var most = 0
        for (index, span) in spans.enumerated() {
            let overlap = span.overlap(left, right)
            if overlap > most { (found, most) = (index, overlap) }
        }
        return found
    }

    // MARK: - Lines of the head

    /// Going up from the rows: the first line that is still of the head.
    private func firstLine(_ lines: [TextLine], _ spans: [Span]) -> Int {
        var start = lines.count
        var blanks = 0
        var knownCells = 0
        while start > 0, lines.count - start < LayoutHead.longest {
            let line = lines[start - 1]
            if start < lines.count, blanks > 1 { break }
            let over = line.cells.filter { cell in spans.contains { $0.overlap(cell.left, cell.right) > 0 } || cell.left >= spans[0].left }
            let known = line.cells.count { maker.column([$0]).role != .unknown }
            let isNarrow = line.cells.count == 1 && over.count == 1 && (over.first.map { $0.width <= 20 } ?? false)
            guard known > 0 && !over.isEmpty || line.cells.count >= 2 && !over.isEmpty || isNarrow && knownCells >= 0
                || line.cells.count == 1 && over.isEmpty && line.width - line.indent < 24 && start < lines.count && known > 0
            else { break }
            if line.cells.count == 1, known == 0, isTitle(line) { break }
            knownCells += known
            blanks = Int(line.blankLinesBefore)
            start -= 1
        }
        return start
    }

    private func isTitle(_ line: TextLine) -> Bool {
        guard let cell = line.cells.first else { return false }
        return cell.plain.withUnsafeBufferPointer {
            maker.pack.tableWords.title.longest(in: $0, endingAt: $0.count) != nil && cell.width > 12
        }
    }

    /// The columns that each cell of a line stands above.
    private func owners(of line: TextLine, _ spans: [Span]) -> [[Int]] {
        var result: [[Int]] = []
        for cell in line.cells {
            var own = spans.indices.filter { spans[$0].overlap(cell.left, cell.right) > 0 }
            if own.isEmpty {
                let near = spans.indices.min { distance(spans[$0], cell) < distance(spans[$1], cell) }
                if let near, distance(spans[near], cell) <= 8, cell.left + 2 >= spans[0].left - 8,
                    !line.cells.contains(where: { $0 != cell && spans[near].overlap($0.left, $0.right) > 0 })
                {
                    own = [near]
                }
            }
            result.append(own)
        }
        // Of two cells above one column the one that is nearer has it, if the other has one too.
        for (index, own) in result.enumerated() where own.count > 1 {
            let cell = line.cells[index]
            result[index] = own.filter { column in
                !line.cells.indices.contains { other in
                    other != index && result[other] == [column]
                        && spans[column].overlap(line.cells[other].left, line.cells[other].right)
                            >= spans[column].overlap(cell.left, cell.right)
                }
            }
        }
        return result
    }

    private func distance(_ span: Span, _ cell: GridText) -> Int {
        max(0, span.left - cell.right, cell.left - span.right)
    }

    /// A period above several columns stands above one of them: the others take it too.
    private func spread(
        _ pieces: inout [[GridText]], _ head: [TextLine], _ owners: [[[Int]]], _ spans: [Span]
    ) {
        guard head.count > 1 else { return }
        for (level, line) in head.dropLast().enumerated() {
            let groups = line.cells.indices.filter { maker.column([line.cells[$0]]).isPeriod || isGroup(line, $0, owners[level]) }
            let periods = groups.filter { maker.column([line.cells[$0]]).isPeriod }
            guard !periods.isEmpty else { continue }
            for column in spans.indices {
                let hasOwn = owners[level].contains { $0.contains(column) }
                let hasBelow = owners[(level + 1)...].contains { $0.contains { $0.contains(column) } }
                guard !hasOwn, hasBelow, !pieces[column].contains(where: { maker.column([$0]).isPeriod }) else { continue }
                let own = maker.column(joined(pieces[column]))
                if own.role == .change || own.role == .note || own.role == .text { continue }
                let center = spans[column].left + spans[column].right
                guard let nearest = line.cells.indices.min(by: {
                        abs(line.cells[$0].left + line.cells[$0].right - center)
                            < abs(line.cells[$1].left + line.cells[$1].right - center)
                    }), periods.contains(nearest)
                else { continue }
                // Only where those that stand right below it have names of their own too.
                let direct = owners[level][nearest]
                guard direct.isEmpty
                    || direct.allSatisfy({ index in owners[(level + 1)...].contains { $0.contains { $0.contains(index) } } })
                else { continue }
                pieces[column].insert(line.cells[nearest], at: 0)
            }
        }
    }

    private func isGroup(_ line: TextLine, _ index: Int, _ owners: [[Int]]) -> Bool { owners[index].count > 1 }

    /// Words that lines tore are joined without a blank, but a date and what stands below it are not.
    private func joined(_ pieces: [GridText]) -> [GridText] {
        var result: [GridText] = []
        for piece in pieces {
            if let last = result.last, tears(last, piece) {
                result[result.count - 1] = last + piece
            } else {
                result.append(piece)
            }
        }
        return result
    }

    private func tears(_ first: GridText, _ second: GridText) -> Bool {
        let (a, b) = (maker.column([first]), maker.column([second]))
        if a.isPeriod || b.isPeriod || b.unit != nil { return false }
        return true
    }

    /// The columns of labels, notes and the like to the left of the figures or between them.
    private func labels(_ head: [TextLine], _ owners: [[[Int]]]) -> [TableColumn] {
        var result: [TableColumn] = []
        for (index, line) in head.enumerated() {
            for (cell, owner) in zip(line.cells, owners[index]) where owner.isEmpty {
                var column = maker.column([cell])
                guard column.role == .name || column.role == .text || column.role == .unit || column.role == .note || column.role == .ordinal
                else { continue }
                (column.left, column.right) = (cell.left, cell.right)
                result.append(column)
            }
        }
        return result
    }
}
