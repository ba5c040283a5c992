/// Deals the names of the last line of a head out to those above them, in all ways that make sense.
///
///     2018 年 2017 年 同比增减
///     金额 占比 金额 占比              2, 2, none
struct HeadDealer {
    private let top: [GridText]
    private let below: [GridText]
    /// What each of them says.
    private let names: [[UInt8]]
    /// The columns that the names above make by themselves.
    private let columns: [MadeColumn]
    /// Of which of them nothing is known.
    private let isUnknown: [Bool]
    private let maker: ColumnMaker
    /// A period that stands above all of them.
    private let banner: GridText?
    /// For each name below, the first behind it that is said again: no column has the same name twice.
    private let distinct: [Int]
    /// Of each name above with each below it: the column they make.
    private var pairs: [MadeColumn?]
    /// How many names above may have nothing below.
    private var free: [Int] = []
    private var counts: [Int] = []
    private var result: [(columns: [MadeColumn], bonus: Int)] = []

    private static let most = 64
    private static let alike = 6

    init(
        top: [GridText], below: [GridText], columns: [MadeColumn], maker: ColumnMaker, banner: GridText? = nil
    ) {
        (self.top, self.below) = (top, below)
        isUnknown = columns.map { $0.role == .unknown }
        self.columns =
            banner.map { banner in
                zip(top, columns).map { words, made in
                    made.holdsFigures ? maker.made(words, below: banner) : made
                }
            } ?? columns
        (self.maker, self.banner) = (maker, banner)
        let names = below.map(\.plain)
        self.names = names
        distinct = below.indices.map { start in
            below[start...].indices.first { names[start..<$0].contains(names[$0]) } ?? below.count
        }
        pairs = Array(repeating: nil, count: top.count * below.count)
    }

    /// The ways, each with what speaks for it; `fits` says whether a number of columns may be right.
    mutating func deals(of fits: (Int) -> Bool) -> [(columns: [MadeColumn], bonus: Int)] {
        guard top.count <= 12, below.count <= 14 else { return [] }
        free = (0...top.count).filter { fits(below.count + $0) }
        if let fewest = free.first, let most = free.last { go(0, used: 0, alone: 0, fewest...most) }
        return result
    }

    private mutating func go(_ index: Int, used: Int, alone: Int, _ allowed: ClosedRange<Int>) {
        if result.count >= HeadDealer.most || alone > allowed.upperBound
            || alone + top.count - index < allowed.lowerBound
        {
            return
        }
        if index == top.count {
            if used == below.count, free.contains(alone), isEven() { result.append((dealt(), bonus())) }
            return
        }
        let (role, isPeriod) = (columns[index].role, columns[index].isPeriod)
        let width: Int
        switch role {
        case .name, .note, .ordinal, .unit: width = 0
        case .change: width = min(2, below.count - used)
        default: width = below.count - used
        }
        for count in 0...width {
            if count == 1, role != .change, !completes(used, index) { continue }
            if count > 0 {
                if distinct[used] < used + count { break }
                if isPeriod, !refines(used + count - 1, index) || !refines(used, index) { break }
            }
            counts.append(count)
            go(index + 1, used: used + count, alone: alone + (count == 0 ? 1 : 0), allowed)
            counts.removeLast()
        }
    }

    /// Whether what stands below a period has none of its own, or a part of it: 2017 年度 / 第一季度.
    private mutating func refines(_ cell: Int, _ above: Int) -> Bool {
        guard maker.made(below[cell]).isPeriod else { return true }
        return pair(above, cell).column.flowValue != columns[above].column.flowValue
    }

    /// Whether a name above and one below are halves of one: 账面 / 价值.
    private mutating func completes(_ cell: Int, _ above: Int) -> Bool {
        guard isUnknown[above] else { return false }
        let half = maker.outline(of: below[cell])
        return half.unit == nil && !half.isPeriod && pair(above, cell, isWhole: true).role == .value
    }

    /// Periods that have columns of their own all have as many, but for one that has none.
    private func isEven() -> Bool {
        var own = 0
        var hasAny = false
        for (count, column) in zip(counts, columns) {
            hasAny = hasAny || count > 0
            guard count > 1, column.isPeriod else { continue }
            if own > 0, own != count { return false }
            own = count
        }
        return hasAny
    }

    /// A measure is seldom the name of several columns; periods mostly have columns of the same names.
    private func bonus() -> Int {
        var odd = 0
        var used = 0
        var last: ArraySlice<[UInt8]>?
        var areAlike = false
        for (count, column) in zip(counts, columns) {
            defer { used += count }
            guard count > 1, column.isPeriod else { continue }
            let own = names[used..<used + count]
            areAlike = last.map { $0 == own } ?? false
            if !areAlike, last != nil { break }
            last = own
        }
        for (count, column) in zip(counts, columns)
        where count > 1 && !column.isPeriod && column.role == .value { odd += 1 }
        return 3 - 3 * odd + (areAlike ? HeadDealer.alike : 0)
    }

    private mutating func dealt() -> [MadeColumn] {
        var result: [MadeColumn] = []
        result.reserveCapacity(below.count + top.count)
        var used = 0
        for (index, count) in counts.enumerated() {
            if count == 0 { result.append(columns[index]) }
            let isWhole = count == 1 && isUnknown[index]
            for cell in used..<used + count { result.append(pair(index, cell, isWhole: isWhole)) }
            used += count
        }
        return result
    }

    /// `isWhole`: whether the two are halves of one name.
    private mutating func pair(_ above: Int, _ cell: Int, isWhole: Bool = false) -> MadeColumn {
        if isWhole {
            // The halves are no neighbours, so the maker could not tell them from others as long.
            let words = top[above] + below[cell]
            return MadeColumn(maker.column(banner.map { [$0, words] } ?? [words]))
        }
        if let known = pairs[above * below.count + cell] { return known }
        let column =
            banner.map { MadeColumn(maker.column([$0, top[above], below[cell]])) }
            ?? maker.made(below[cell], below: top[above])
        pairs[above * below.count + cell] = column
        return column
    }
}
