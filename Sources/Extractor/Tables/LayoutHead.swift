/// The head of a table that stands in columns of a page: what stands above a column of figures is its own.
struct LayoutHead {
    let maker: ColumnMaker
    let profile: RowProfile

    private static let longest = 6
    /// Columns between a dash and the figures above it.
    private static let widestGap = 0

    /// The head in the last of `lines`; nil if they are none for these rows.
    static func build(
        _ lines: [TextLine], _ maker: ColumnMaker, _ profile: RowProfile, like last: PageMeasure
    ) -> TableHead? {
        let measure = profile.measure ?? last
        var head = LayoutHead(maker: maker, profile: profile.measured(by: measure))
            .build(lines.map { $0.measured(by: measure) })
        head?.measure = measure
        return head
    }

    private func build(_ lines: [TextLine]) -> TableHead? {
        let spans = columns()
        guard !spans.isEmpty, !lines.isEmpty,
            !zip(spans, spans.dropFirst()).contains(where: LayoutHead.collide)
        else { return nil }
        let end = lastLine(lines, spans)
        let start = firstLine(Array(lines[..<end]), spans)
        guard start < end else { return nil }
        let head = lines[start..<end].map { split($0, spans) }
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
            var column = column(of: own)
            (column.left, column.right) = (span.left, span.right)
            result.append(column)
        }
        result = labels(head, owners) + result
        // 项目 on a line of its own, below the other heads.
        let named = lines[end...].firstIndex { $0.cells.count == 1 && isName($0.cells[0]) }
        if let named {
            var column = maker.made(lines[named].cells[0]).column
            (column.left, column.right) = (lines[named].cells[0].left, lines[named].cells[0].right)
            result.append(column)
        }
        result.sort { $0.left < $1.left }
        var table = TableHead(columns: result, lines: start..<(named.map { $0 + 1 } ?? end), kind: .layout)
        table.nameParts()
        table.nameTwins(profile.rows)
        table.unit =
            zip(head, owners).lazy.flatMap { zip($0.cells, $1) }
            .filter { $1.isEmpty }.map { maker.made($0.0) }.first { $0.isUnitAlone }?.column.unit
        return table.isUsable ? table : nil
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
        let rows = profile.rows.indices.sorted {
            profile.rows[$0].numberCount > profile.rows[$1].numberCount
        }
        // Numbers first: a dash stands where its maker pleased, also beside the column.
        for isNumber in [true, false] {
            for row in rows {
                for cell in profile.rows[row].cells where cell.isNumber == isNumber && cell.value != nil {
                    add(cell, &spans)
                }
            }
        }
        spans.sort { $0.left < $1.left }
        // A number inside the labels is no column.
        return spans.filter { $0.count > 1 || profile.rows.count < 4 }
    }

    private func add(_ cell: GridCell, _ spans: inout [Span]) {
        if let index = LayoutHead.best(spans, cell.left, cell.right)
            ?? (cell.isNumber ? nil : LayoutHead.beside(spans, cell))
        {
            spans[index].left = min(spans[index].left, cell.left)
            spans[index].right = max(spans[index].right, cell.right)
            spans[index].count += 1
        } else {
            spans.append(Span(left: cell.left, right: cell.right))
        }
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

    /// Whether half of a column stands in the next: the figures do not stand below each other.
    private static func collide(_ first: Span, _ second: Span) -> Bool {
        let overlap = first.right - second.left
        return overlap * 2 >= min(first.right - first.left, second.right - second.left)
    }

    /// The span beside which a dash stands.
    private static func beside(_ spans: [Span], _ cell: GridCell) -> Int? {
        spans.indices.filter { spans[$0].overlap(cell.left, cell.right) >= -widestGap }
            .max { spans[$0].overlap(cell.left, cell.right) < spans[$1].overlap(cell.left, cell.right) }
    }

    // MARK: - Lines of the head

    /// Before the lines that belong to the first row: 流动资产：, the beginning of a label.
    private func lastLine(_ lines: [TextLine], _ spans: [Span]) -> Int {
        var end = lines.count
        while end > 0 {
            let line = lines[end - 1]
            let known = line.cells.contains {
                let column = maker.made($0)
                return line.cells.count > 1 && self.isLabel($0) || column.isPeriod
                    || column.isUnitAlone || column.holdsChange
            }
            let isLabel = line.cells.allSatisfy { cell in
                cell.endsAsHeading
                    || !spans.contains { $0.overlap(cell.left, cell.right) > 0 } && cell.left < spans[0].left
            }
            guard isLabel, !known || line.cells.allSatisfy({ $0.endsAsHeading }) else { break }
            end -= 1
        }
        return end
    }

    /// Whether a cell is the head of the labels: 项目, but not 资产, which may as well head the rows below it.
    private func isName(_ cell: GridText) -> Bool {
        guard maker.made(cell).role == .name else { return false }
        return cell.plain.withUnsafeBufferPointer {
            maker.pack.words.tables.isStock(in: $0, endingAt: $0.count) == nil
        }
    }

    /// Words with one blank between them are one cell, unless each stands above a column of its own.
    private func split(_ line: TextLine, _ spans: [Span]) -> TextLine {
        guard line.cells.contains(where: { $0.pieces.count > 1 }) else { return line }
        var result = line
        // As many words as columns: each is of its own, wherever it stands.
        let pieces = line.cells.flatMap { $0.pieces.count > 1 ? $0.pieces : [$0] }
        if pieces.count(where: { !isName($0) }) == spans.count,
            pieces.allSatisfy({ maker.role(of: $0) != .unknown })
        {
            result.cells = pieces
            return result
        }
        result.cells = line.cells.flatMap { cell -> [GridText] in
            guard cell.pieces.count > 1, spans.count(where: { $0.overlap(cell.left, cell.right) > 0 }) > 1
            else { return [cell] }
            // Two periods are two heads, wherever they stand.
            if maker.made(cell).isAmbiguous, cell.pieces.allSatisfy({ maker.made($0).isPeriod }) {
                return cell.pieces
            }
            let owners = cell.pieces.map { piece in
                spans.indices.filter { spans[$0].overlap(piece.left, piece.right) > 0 }
            }
            let single = owners.filter { $0.count == 1 }.map { $0[0] }
            return single.count == owners.count && Set(single).count == single.count ? cell.pieces : [cell]
        }
        return result
    }

    /// Going up from the rows: the first line that is still of the head.
    private func firstLine(_ lines: [TextLine], _ spans: [Span]) -> Int {
        var start = lines.count
        var blanks = 0
        var knownCells = 0
        while start > 0, lines.count - start < LayoutHead.longest {
            let line = lines[start - 1]
            if start < lines.count, blanks > 1 { break }
            let over = line.cells.filter { cell in
                spans.contains { $0.overlap(cell.left, cell.right) > 0 } || cell.left >= spans[0].left
                    || isStrong(cell, line, spans)
            }
            let known = line.cells.count { maker.role(of: $0) != .unknown }
            let isNarrow =
                line.cells.count == 1 && over.count == 1 && (over.first.map { $0.width <= 20 } ?? false)
            guard
                known > 0 && !over.isEmpty || line.cells.count >= 2 && !over.isEmpty
                    || isNarrow && knownCells >= 0
                    || line.cells.count == 1 && over.isEmpty && start < lines.count
                        && isLabel(line.cells[0])
            else { break }
            if line.cells.count == 1,
                known == 0 && (isTitle(line) || maker.isSection(line.cells[0]))
                    || line.cells[0].plain.count > 66 || line.cells[0].endsAsHeading
            {
                break
            }
            knownCells += known
            blanks = Int(line.blankLinesBefore)
            start -= 1
        }
        return start
    }

    /// Whether a cell beside the columns of figures is of their head all the same.
    private func isStrong(_ cell: GridText, _ line: TextLine, _ spans: [Span]) -> Bool {
        let made = maker.made(cell)
        guard made.holdsKnown else { return false }
        return line.cells.count > 1
            || made.isPeriod && !made.column.hasPart && 2 * cell.left > spans[0].left
    }

    private func isTitle(_ line: TextLine) -> Bool {
        guard let cell = line.cells.first else { return false }
        return cell.plain.withUnsafeBufferPointer {
            maker.pack.words.tables.title.longest(in: $0, endingAt: $0.count) != nil && cell.width > 12
        }
    }

    /// The columns that each cell of a line stands above.
    private func owners(of line: TextLine, _ spans: [Span]) -> [[Int]] {
        var result: [[Int]] = []
        // As many periods as columns: each has its own, wherever it stands.
        let periods = line.cells.indices.filter { !isLabel(line.cells[$0]) }
        if periods.count == spans.count, periods.allSatisfy({ maker.made(line.cells[$0]).holdsKnown }) {
            return line.cells.indices.map { index in periods.firstIndex(of: index).map { [$0] } ?? [] }
        }
        for cell in line.cells {
            let role = maker.made(cell).role
            if role == .name {
                result.append([])
                continue
            }
            var own = spans.indices.filter { spans[$0].overlap(cell.left, cell.right) > 0 }
            if own.isEmpty, role != .text, role != .unit, role != .ordinal, role != .note {
                let near = spans.indices.min { distance(spans[$0], cell) < distance(spans[$1], cell) }
                let isUnit = cell.right <= spans[0].left && maker.made(cell).isUnitAlone
                if let near, !isUnit, distance(spans[near], cell) <= 8, cell.left + 2 >= spans[0].left - 8,
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

    private func isLabel(_ cell: GridText) -> Bool {
        !maker.made(cell).holdsFigures
    }

    private func distance(_ span: Span, _ cell: GridText) -> Int {
        max(0, span.left - cell.right, cell.left - span.right)
    }

    /// What stands above several columns stands right above one of them, or between: the others take it too.
    private func spread(
        _ pieces: inout [[GridText]], _ head: [TextLine], _ owners: [[[Int]]], _ spans: [Span]
    ) {
        guard head.count > 1 else { return }
        for (level, line) in head.dropLast().enumerated() {
            let below = owners[(level + 1)...]
            func hasBelow(_ column: Int) -> Bool { below.contains { $0.contains { $0.contains(column) } } }
            let groups = line.cells.indices.filter {
                isGroup(line.cells[$0], owners[level][$0], spans) && owners[level][$0].allSatisfy(hasBelow)
            }
            guard !groups.isEmpty else { continue }
            let blocks = evenBlocks(groups, spans.indices.filter(hasBelow), line, owners[level])
            for column in spans.indices where hasBelow(column) {
                guard !owners[level].contains(where: { $0.contains(column) }),
                    let nearest = blocks?[column]
                        ?? line.cells.indices.min(by: {
                            distance(line.cells[$0], spans[column]) < distance(line.cells[$1], spans[column])
                        }), blocks != nil || groups.contains(nearest)
                else { continue }
                let group = maker.made(line.cells[nearest])
                let own = self.column(of: pieces[column])
                if own.role == .change || own.role == .note || own.role == .text { continue }
                if group.isPeriod, own.isPeriod { continue }
                pieces[column].insert(line.cells[nearest], at: 0)
            }
        }
    }

    /// The words above each column where all have as many columns side by side, each its own among them.
    private func evenBlocks(
        _ groups: [Int], _ columns: [Int], _ line: TextLine, _ owners: [[Int]]
    ) -> [Int: Int]? {
        let groups = line.cells.indices.filter { !owners[$0].isEmpty || groups.contains($0) }
        guard groups.count > 1, columns.count % groups.count == 0 else { return nil }
        let size = columns.count / groups.count
        var result: [Int: Int] = [:]
        for (place, column) in columns.enumerated() { result[column] = groups[place / size] }
        let fits = groups.allSatisfy { group in owners[group].allSatisfy { result[$0] == group } }
        return fits ? result : nil
    }

    private func distance(_ cell: GridText, _ span: Span) -> Int {
        abs(cell.left + cell.right - span.left - span.right)
    }

    /// Whether a cell is of several columns: a period, or words that stand between columns.
    private func isGroup(_ cell: GridText, _ owners: [Int], _ spans: [Span]) -> Bool {
        if isLabel(cell) { return false }
        if maker.made(cell).isPeriod { return true }
        if owners.count != 1 { return true }
        return distance(cell, spans[owners[0]]) > 8
    }

    /// The column below pieces; one that has a single piece may be known.
    private func column(of pieces: [GridText]) -> TableColumn {
        pieces.count == 1 ? maker.made(pieces[0]).column : maker.column(joined(pieces))
    }

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
        let (a, b) = (maker.outline(of: first), maker.outline(of: second))
        if a.isPeriod, !a.hasPart {
            guard !b.isPeriod, b.role == .unknown else { return false }
            // 2014 年 12 月 / 31 日
            let both = maker.outline(of: first + second)
            return both.isPeriod && !both.hasPart && both.flow != a.flow
        }
        return !b.isPeriod && b.unit == nil
    }

    /// The columns of labels, notes and the like to the left of the figures or between them.
    private func labels(_ head: [TextLine], _ owners: [[[Int]]]) -> [TableColumn] {
        var result: [TableColumn] = []
        for (index, line) in head.enumerated() {
            for (cell, owner) in zip(line.cells, owners[index]) where owner.isEmpty {
                let made = maker.made(cell)
                guard !made.holdsFigures else { continue }
                var column = made.column
                (column.left, column.right) = (cell.left, cell.right)
                result.append(column)
            }
        }
        return result
    }
}
