/// The words of tables (`Patterns/tables.yaml`).
struct TableWords: Sendable {
    let head: WordTable
    let period: WordTable
    let rate: WordTable
    let stock: WordTable
    let count: WordTable
    let single: WordTable
    let measure: WordTable
    let lead: WordTable
    let remark: WordTable
    let title: WordTable
    let scope: WordTable
    let continued: WordTable
    let declared: WordTable
    let empty: WordTable
    let direction: WordTable
    let point: WordTable
    let particle: WordTable
    let date: WordTable
    let dateSpan: WordTable

    /// `units` are the names of the pack's units, by their indices.
    init(_ tables: LexiconReader, units: [String]) {
        head = tables.table(
            "table.head", .byBeginning, .cases(of: HeadWord.self),
            "what a head says of its column: 项目, 占比, 增减")
        period = tables.table(
            "table.period", .byBeginning, .cases(of: RelativePeriod.self),
            "when a column holds, seen from the report: 上年同期, 期末, 第三季度")
        rate = tables.table(
            "table.rate", .byEnd, .cases(of: RateWord.self, none: false),
            "names that are rates in percent, or numbers without a unit: 毛利率, 市盈率")
        stock = tables.table(
            "table.stock", .byEnd, .cases(of: StockWord.self, none: false),
            "names of what is drawn on a day, and of what flows: 总资产, 净利润")
        count = tables.table(
            "table.count", .byEnd,
            WordValues(names: { ["the name of a unit"] }, hasNone: false) { units.firstIndex(of: $0) },
            "names that say what is counted: 员工人数")
        single = tables.table(
            "table.single", .byBeginning, .label("word"), "in names of what is said of one share or piece: 每股"
        )
        measure = tables.table(
            "table.measure", .byEnd, .label("measure"), "what the names of measures end with: 营业成本")
        lead = tables.table(
            "table.lead", .byBeginning, .label("lead", none: true),
            "in front of a row's name and no part of it: 其中")
        remark = tables.table(
            "table.remark", .byBeginning, .label("word"),
            "in brackets that say how a row is filled in: 以“－”号填列")
        title = tables.table("table.title", .byEnd, .label("title"), "what titles of tables end with: 情况表")
        scope = tables.table(
            "table.scope", .byBeginning, .cases(of: ScopeWord.self, none: false),
            "in titles, whose figures they are: 合并, 母公司; some only where the title begins so")
        continued = tables.table(
            "table.continued", .byBeginning, .label("word"), "where a table goes on: 续上表")
        declared = tables.table(
            "table.declared", .byBeginning, .cases(of: DeclaredWord.self),
            "in front of a unit, of one table or of all the report's: 单位; `none` in front of a name: 编制单位")
        empty = tables.table("table.empty", .byBeginning, .label("word"), "cells without a figure: 不适用")
        direction = tables.table(
            "table.direction", .byBeginning, .cases(of: Change.self, none: false),
            "in cells of changes: 减少 1.2 个百分点")
        point = tables.table(
            "table.point", .byBeginning, .label("word"), "percentage points in a cell or a head")
        particle = tables.table(
            "table.particle", .byBeginning, .cases(of: TableParticle.self, none: false),
            "say how what stands beside them belongs together: 单位为, 注 1, 第 63 页")
        date = tables.table(
            "table.date", .byBeginning, .cases(of: HeadDateWord.self, none: false),
            "in dates of heads, beside those of date.unit: 截至, 2018 年末, 1 月至 6 月")
        dateSpan = tables.table(
            "table.date_span", .byBeginning, .cases(of: HeadSpanWord.self, none: false),
            "behind a day and 止: 年度; `months` behind their number: 九个月")
    }

    /// Whether what the name before `end` measures is drawn on a day; nil if the name does not tell.
    func isStock(in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int) -> Bool? {
        stock.longest(in: bytes, endingAt: end).map { StockWord($0) == .stock }
    }

    /// Whether a particle of that kind begins at `at`.
    func stands(_ kind: TableParticle, in text: TextView, at: Int) -> Bool {
        particle.longest(in: text, at: at).map { TableParticle($0) } == kind
    }

    /// What the name before `end` counts, as an index of the pack's units: 人 of 员工人数.
    func counted(in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int) -> Int? {
        count.longest(in: bytes, endingAt: end).flatMap { $0.value >= 0 ? $0.value : nil }
    }
}

/// What a word in the head of a table makes of its column.
enum HeadWord: UInt8, WordMeaning {
    case none, name, unit, note, ordinal, text, sum, amount, share, change, changeYoY, changePoP
    case amountChange, group, compare, compareYoY, consolidated, parent, version, total

    var word: StaticString {
        switch self {
        case .none: ""
        case .name: "name"
        case .unit: "unit"
        case .note: "note"
        case .ordinal: "ordinal"
        case .text: "text"
        case .sum: "sum"
        case .amount: "amount"
        case .share: "share"
        case .change: "change"
        case .changeYoY: "change_yoy"
        case .changePoP: "change_pop"
        case .amountChange: "amount_change"
        case .group: "group"
        case .compare: "compare"
        case .compareYoY: "compare_yoy"
        case .consolidated: "consolidated"
        case .parent: "parent"
        case .version: "version"
        case .total: "total"
        }
    }
}

/// Some of these words.
struct HeadWords: Equatable, Sendable, ExpressibleByArrayLiteral {
    private var bits: UInt32 = 0

    init(arrayLiteral words: HeadWord...) { for word in words { insert(word) } }

    var isEmpty: Bool { bits == 0 }
    mutating func insert(_ word: HeadWord) { bits |= 1 << UInt32(word.rawValue) }
    func contains(_ word: HeadWord) -> Bool { bits & 1 << UInt32(word.rawValue) != 0 }
    func isDisjoint(with others: HeadWords) -> Bool { bits & others.bits == 0 }
}

/// A time that a head names in words: of the report's own period.
enum RelativePeriod: UInt8, WordMeaning {
    case none, current, previous, end, start
    case firstQuarter, secondQuarter, thirdQuarter, fourthQuarter
    case firstHalf, secondHalf, threeQuarters, yearToDate
    /// Of the report's period, and part of a name: 本期增加.
    case movement

    var word: StaticString {
        switch self {
        case .none: ""
        case .current: "current"
        case .previous: "previous"
        case .end: "end"
        case .start: "start"
        case .firstQuarter: "first_quarter"
        case .secondQuarter: "second_quarter"
        case .thirdQuarter: "third_quarter"
        case .fourthQuarter: "fourth_quarter"
        case .firstHalf: "first_half"
        case .secondHalf: "second_half"
        case .threeQuarters: "three_quarters"
        case .yearToDate: "ytd"
        case .movement: "movement"
        }
    }

    /// First and last month of a part of the year; nil for what is relative to the report.
    var months: (first: Int, last: Int)? {
        switch self {
        case .firstQuarter: (1, 3)
        case .secondQuarter: (4, 6)
        case .thirdQuarter: (7, 9)
        case .fourthQuarter: (10, 12)
        case .firstHalf: (1, 6)
        case .secondHalf: (7, 12)
        case .threeQuarters: (1, 9)
        default: nil
        }
    }
}

/// What the end of a name says of its unit.
enum RateWord: UInt8, WordMeaning {
    case none, percent, plain
    var word: StaticString { self == .percent ? "percent" : self == .plain ? "plain" : "" }
}

/// Whether what a name ends with is drawn on a day.
enum StockWord: UInt8, WordMeaning {
    case none, stock, flow
    var word: StaticString { self == .stock ? "stock" : self == .flow ? "flow" : "" }
}

/// What a unit is declared for.
enum DeclaredWord: UInt8, WordMeaning {
    case none, unit, report
    var word: StaticString { self == .unit ? "unit" : self == .report ? "report" : "" }
}

/// Words of a title for whose figures they are.
enum ScopeWord: UInt8, WordMeaning {
    case none, consolidated, parent
    /// Only where a title begins with it: 綜合損益表, not 其他綜合收益.
    case leading
    /// Only of a statement that begins with it: 公司資產負債表.
    case ownStatement

    var word: StaticString {
        switch self {
        case .none: ""
        case .consolidated: "consolidated"
        case .parent: "parent"
        case .leading: "leading"
        case .ownStatement: "own_statement"
        }
    }
}

/// A word that says how what stands beside it belongs together.
enum TableParticle: UInt8, WordMeaning {
    case none, copula, currency, statement, reference, naming, legalForm, page

    var word: StaticString {
        switch self {
        case .none: ""
        case .copula: "copula"
        case .currency: "currency"
        case .statement: "statement"
        case .reference: "reference"
        case .naming: "naming"
        case .legalForm: "legal_form"
        case .page: "page"
        }
    }
}

/// A word in a date of a head.
enum HeadDateWord: UInt8, WordMeaning {
    case none, opening, minguo, end, yearEnd, yearStart, ofYear, ofMonth, dayNumber, to, until

    var word: StaticString {
        switch self {
        case .none: ""
        case .opening: "opening"
        case .minguo: "minguo"
        case .end: "end"
        case .yearEnd: "year_end"
        case .yearStart: "year_start"
        case .ofYear: "of_year"
        case .ofMonth: "of_month"
        case .dayNumber: "day_number"
        case .to: "to"
        case .until: "until"
        }
    }
}

/// What a period is that ends with a day.
enum HeadSpanWord: UInt8, WordMeaning {
    case none, year, half, quarter, months

    var word: StaticString {
        switch self {
        case .none: ""
        case .year: "year"
        case .half: "half"
        case .quarter: "quarter"
        case .months: "months"
        }
    }

    /// Nil where a number before it says how many.
    var months: Int? {
        switch self {
        case .year: 12
        case .half: 6
        case .quarter: 3
        case .none, .months: nil
        }
    }
}
