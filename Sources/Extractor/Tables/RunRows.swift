/// Rows of plain `pdftotext`, where every cell is a line: a name and, below it, as many figures each time.
///
///     营业收入
///
///     168,920
///
///     186,540
///
/// The counts must prove the grid: two names at least with as many figures, two or more.
enum RunRows {
    /// The lines with such rows put together; the lines as they are where there are none.
    ///
    /// `isUnit`: whether a line is nothing but a unit, which may stand between a name and its figures.
    static func merge(_ lines: [GridLine], _ store: CellStore, _ isUnit: (GridLine) -> Bool) -> [GridLine] {
        let runs = runs(lines, isUnit)
        guard let count = count(runs) else { return lines }
        var result: [GridLine] = []
        var at = 0
        for run in runs where run.values.count % count == 0 {
            result += lines[at..<run.name]
            var start = run.values.lowerBound
            result.append(row(lines[run.name..<start + count], store))
            start += count
            while start < run.values.upperBound {
                // Figures whose name stands elsewhere: a row all the same, which nobody can name.
                result.append(row(lines[start..<start + count], store))
                start += count
            }
            at = run.values.upperBound
        }
        return result + lines[at...]
    }

    private struct Run {
        var name: Int
        var values: Range<Int>
    }

    /// Names with the figures below them.
    private static func runs(_ lines: [GridLine], _ isUnit: (GridLine) -> Bool) -> [Run] {
        var result: [Run] = []
        var at = 0
        while at + 2 < lines.count {
            guard isName(lines[at]) else {
                at += 1
                continue
            }
            let start =
                at + 3 < lines.count && isName(lines[at + 1]) && isUnit(lines[at + 1]) ? at + 2 : at + 1
            guard isFigure(lines[start]) else {
                at += 1
                continue
            }
            var end = start
            while end < lines.count, isFigure(lines[end]) { end += 1 }
            if end - start > 1 { result.append(Run(name: at, values: start..<end)) }
            at = end
        }
        return result
    }

    /// How many figures a name has, if two names at least agree on it.
    private static func count(_ runs: [Run]) -> Int? {
        var seen: [Int: Int] = [:]
        for run in runs { seen[run.values.count, default: 0] += 1 }
        guard
            let best = seen.filter({ $0.key <= 8 }).max(by: {
                $0.value == $1.value ? $0.key > $1.key : $0.value < $1.value
            }),
            best.value > 1
        else { return nil }
        return best.key
    }

    private static func isName(_ line: GridLine) -> Bool {
        line.cells.allSatisfy { $0.value == nil } && !line.closes && line.cells.count <= 6
    }

    private static func isFigure(_ line: GridLine) -> Bool {
        guard line.cells.count == 1, let value = line.cells[0].value, line.trailing == 0 else { return false }
        return value.number == nil || !value.isYear
    }

    private static func row(_ lines: ArraySlice<GridLine>, _ store: CellStore) -> GridLine {
        var row = lines[lines.startIndex]
        row.kind = .blanks
        row.isRun = true
        row.range = row.range.lowerBound..<lines[lines.endIndex - 1].range.upperBound
        var cells = Array(row.cells)
        for line in lines.dropFirst() {
            for var cell in line.cells {
                cell.gap = 1
                // One blank sets all cells of such a row apart, so pieces say nothing.
                cell.pieces = 0..<0
                cells.append(cell)
            }
        }
        row.cells = store.keep(cells)
        return row
    }
}
