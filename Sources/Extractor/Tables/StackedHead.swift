/// A head of narrow columns whose cells were torn into pieces, a line of them holding those of some columns only.
///
///     营业收 营业成 毛利率              of the last three columns
///     毛利率                            of the fourth
///     入比上 本比上 比上年
///     分产品 营业收入 营业成本 （%）     of the first four
///     年增减 年增减 增减
///     （%） （%） （%）                 营业收入比上年增减（%）, 营业成本比上年增减（%）, 毛利率比上年增减（%）
///
/// Lines of as many pieces are of the same columns, which stand side by side. Nothing says which these are, so a way to put
/// the pieces together counts only if the head proves it: changes are of measures that have columns of their own,
/// nothing else is torn but a unit from its words, and no other way says anything else.
struct StackedHead {
    let maker: ColumnMaker
    let profile: RowProfile
    private let columns = PieceCache()

    init(maker: ColumnMaker, profile: RowProfile) { (self.maker, self.profile) = (maker, profile) }

    private static let mostLines = 8
    private static let widest = 12
    /// Ways to put the pieces together with which a head is looked into; one of seven columns has some forty.
    private static let mostWays = 400

    /// The head that the last of `lines` are; nil if they are none of this kind.
    func build(_ lines: [TextLine]) -> TableHead? {
        guard !profile.hasTerminators else { return nil }
        for width in profile.slots.prefix(2) where (4...StackedHead.widest).contains(width) {
            if let found = build(lines, width) { return found }
        }
        return nil
    }

    private func build(_ lines: [TextLine], _ width: Int) -> TableHead? {
        guard let last = lines.last, last.cells.count > 1, last.cells.count < width else { return nil }
        let first = max(0, lines.count - StackedHead.mostLines)
        for start in first..<max(first, lines.count - 1) {
            let chosen = lines[start...]
            guard chosen.allSatisfy({ (1...width).contains($0.cells.count) }) else { continue }
            if let columns = columns(chosen.map(\.cells), width) {
                return TableHead(columns: columns, lines: start..<lines.count, kind: .order)
            }
        }
        return nil
    }

    // MARK: - Ways to put pieces together

    /// The columns of a head of `width`, from its lines.
    private func columns(_ lines: [[GridText]], _ width: Int) -> [TableColumn]? {
        // Each column has a piece, and two that were torn have more.
        guard lines.reduce(0, { $0 + $1.count }) > width + 1, let widest = lines.map(\.count).max() else {
            return nil
        }
        // The words above the labels are not torn. 主要产品, of which nothing is known, is of the widest line.
        let labels = lines.first(where: { maker.role(of: $0[0]) == .name })?.count ?? widest
        let counts = Set(lines.map(\.count)).sorted()
        guard counts.reduce(1, { $0 * (width - $1 + 1) }) <= StackedHead.mostWays else { return nil }
        var found: [TableColumn]?
        for places in StackedHead.places(of: counts, labels: labels, width: width) {
            // Words that stand alone on their line are of a column that has others.
            let covered = zip(counts, places).reduce(0) { $1.0 > 1 ? $0 | (1 << $1.0 - 1) << $1.1 : $0 }
            if covered != 1 << width - 1 { continue }
            // Of each column: its pieces, from the top down.
            var columns = [[GridText]](repeating: [], count: width)
            for line in lines {
                guard let index = counts.firstIndex(of: line.count) else { continue }
                for (offset, piece) in line.enumerated() { columns[places[index] + offset].append(piece) }
            }
            guard let joined = joined(columns), isProven(joined, columns) else { continue }
            if let found, found.map(\.head) != joined.map(\.head) { return nil }
            found = joined
        }
        return found
    }

    /// The ways to say in which column lines of so many pieces begin; those with the name of the labels begin in the first.
    private static func places(of counts: [Int], labels: Int, width: Int) -> [[Int]] {
        counts.reduce([[]]) { ways, count in
            let places = count == labels ? 0...0 : 0...width - count
            return ways.flatMap { way in places.map { way + [$0] } }
        }
    }

    /// The columns that pieces make; nil as soon as one says nothing, or is torn and neither of a change nor of a unit.
    private func joined(_ pieces: [[GridText]]) -> [TableColumn]? {
        var joined = [TableColumn](repeating: TableColumn(), count: pieces.count)
        for index in pieces.indices.sorted(by: { pieces[$0].count > pieces[$1].count }) {
            var column = columns.column(pieces[index]) { maker.column([$0]) }
            let isTorn = pieces[index].count > 1
            if index == 0, !isTorn, column.mayNamePart { column.role = .name }
            if column.role == .unknown || column.isAmbiguous { return nil }
            if isTorn, !column.holdsChange, !isUnit(below: pieces[index]) { return nil }
            joined[index] = column
        }
        return joined
    }

    // MARK: - Proof

    /// Whether the labels have a column, and each change that was torn, two at least, is of a measure beside it.
    private func isProven(_ columns: [TableColumn], _ pieces: [[GridText]]) -> Bool {
        guard columns[0].role == .name else { return false }
        let measures = columns.filter { !$0.holdsChange && $0.hasPart }.map(\.plainPart)
        let torn = columns.indices.filter { columns[$0].holdsChange && pieces[$0].count > 1 }
        return torn.count > 1 && torn.allSatisfy { isMeasure(columns[$0].plainPart, of: measures) }
    }

    /// Whether a change is of a measure beside it: 营业收入, or 收入 for short.
    private func isMeasure(_ part: [UInt8], of measures: [[UInt8]]) -> Bool {
        part.count >= StackedHead.shortest && measures.contains { $0.suffix(part.count) == part[...] }
    }

    /// Bytes of the shortest name of a measure: 收入.
    private static let shortest = 6

    /// 毛利率 / （%）
    private func isUnit(below pieces: [GridText]) -> Bool {
        maker.outline(of: pieces[0]).hasPart
            && pieces.dropFirst().allSatisfy { piece in
                let column = maker.made(piece).column
                return column.isUnitAlone || column.isPercent && column.role == .value && !column.hasPart
            }
    }
}

/// Columns by the pieces they are made of, of one question.
private final class PieceCache {
    private var columns: [[Int]: TableColumn] = [:]

    func column(_ pieces: [GridText], _ make: (GridText) -> TableColumn) -> TableColumn {
        let key = pieces.map(\.key)
        if let known = columns[key] { return known }
        let column = make(pieces.dropFirst().reduce(pieces[0], +))
        columns[key] = column
        return column
    }
}
