/// The small words of grammar: Patterns/grammar.yaml.
///
/// Declared as in `Lexicon`: a new table is one property and one line in `init`.
struct Grammar: Sendable {
    let join: WordTable
    /// The same words, looked up by their ends.
    let joinBehind: WordTable
    let oneByOne: WordTable
    let of: WordTable
    /// The same words, looked up by their ends.
    let ofBehind: WordTable
    let than: WordTable
    let thanBasis: WordTable
    let datePoint: WordTable
    let dateUnit: WordTable
    /// The same words, looked up by their ends.
    let dateUnitBehind: WordTable
    let dateSpan: WordTable
    let dateTouch: WordTable
    let dateContrast: WordTable
    let dateMeasure: WordTable
    let dateBase: WordTable
    let dateBaseOf: WordTable
    let dateEvenWith: WordTable
    let dateEven: WordTable
    let dateCompared: WordTable
    let dateSamePeriod: WordTable
    let dateline: WordTable
    let spanEnd: WordTable
    let dateUntil: WordTable
    let datePredicate: WordTable
    let dateAim: WordTable
    let dateTitled: WordTable
    let dateByline: WordTable
    let dateBaseEnd: WordTable
    let eventOn: WordTable
    let dateShare: WordTable
    let dateObject: WordTable
    let changeFormer: WordTable
    let changeTo: WordTable
    let changeRange: WordTable
    let changeRangeTo: WordTable
    let changeNoun: WordTable
    let wholeYear: WordTable
    let aside: WordTable
    let document: WordTable
    let metricTime: WordTable
    let metricTerm: WordTable
    let metricRunsFrom: WordTable
    let metricLesson: WordTable
    let metricPeople: WordTable
    let metricAttend: WordTable
    let metricUse: WordTable
    let metricBare: WordTable
    let metricRest: WordTable
    let metricWho: WordTable
    let metricSpread: WordTable
    let metricGroup: WordTable
    let metricPer: WordTable
    let metricMeasure: WordTable
    let metricRelative: WordTable
    let partOf: WordTable
    let metricParticle: WordTable
    let sign: WordTable
    let signBefore: WordTable
    let ordinal: WordTable
    let ordinalRank: WordTable
    let ordinalTo: WordTable
    let headingFirst: WordTable
    let headingUnit: WordTable
    let headingTitle: WordTable
    let half: WordTable
    let halfCounter: [String]
    let moneyPart: WordTable
    let moneyPlain: WordTable
    let moneyThing: WordTable
    let unitDeclared: WordTable
    let unitRole: WordTable
    let unitDegree: WordTable
    let percentageUnit: WordTable

    init(_ tables: LexiconReader) {
        join = tables.table(
            "join", .byBeginning, .cases(of: Join.self, none: false), "join the members of a list: 和, 或")
        joinBehind = tables.again("join", .byEnd, .cases(of: Join.self, none: false))
        oneByOne = tables.table(
            "one_by_one", .byBeginning, .label("word"), "deal out the members of one list to another: 分别")
        of = tables.table(
            "of", .byBeginning, .label("particle", none: true),
            "between an attribute and what it is said of: 24% 的增长")
        ofBehind = tables.again("of", .byEnd, .label("particle", none: true))
        than = tables.table(
            "than", .byEnd, .label("word", none: true), "what something is compared with stands behind: 较")
        thanBasis = tables.table(
            "than.basis", .byBeginning, .label("word"), "begin a word of basis: 与上年相比")

        datePoint = tables.table(
            "date.point", .byBeginning, .label("part"), "make a point of time of the year before them: 上年末")
        dateUnit = tables.table(
            "date.unit", .byBeginning, .cases(of: DateUnit.self, none: false), "what a date is counted in: 年")
        dateUnitBehind = tables.again("date.unit", .byEnd, .cases(of: DateUnit.self, none: false))
        dateSpan = tables.table(
            "date.span", .byBeginning, .cases(of: DateSpan.self, none: false),
            "the months of a period that ends with a day: 止半年")
        dateTouch = tables.table(
            "date.touch", .byBeginning, .label("word"), "between a date and its figure: 2023 年则为 7.3%")
        dateContrast = tables.table(
            "date.contrast", .byBeginning, .label("word"),
            "set the date before them, of the past, against the present: 去年则为 7.3%")
        dateMeasure = tables.table(
            "date.measure", .byEnd, .label("copula"), "in front of a date with 的 behind it: 是 2021 年的 2.76 倍")
        dateBase = tables.table("date.base", .byEnd, .label("front"), "以 2019 年为基准年: what stands in front")
        dateBaseOf = tables.table(
            "date.base_of", .byBeginning, .label("behind"), "以 2019 年为基准年: what stands behind")
        dateEvenWith = tables.table(
            "date.even_with", .byEnd, .label("front"), "与上年持平: what stands in front")
        dateEven = tables.table("date.even", .byBeginning, .label("behind"), "与上年持平: what stands behind")
        dateCompared = tables.table(
            "date.compared", .byBeginning, .label("behind"), "the date before them is one compared with: 同期")
        dateSamePeriod = tables.table(
            "date.same_period", .byBeginning, .label("behind"),
            "the figure behind them is that of the same months: 2022 年同期亏损 0.74 亿元")
        spanEnd = tables.table(
            "unit.span_end", .byBeginning, .label("behind"),
            "make 近 and a number of years before them a time up to now: 近四年最低")
        dateline = tables.table(
            "date.dateline", .byBeginning, .label("behind", none: true),
            "behind the day of a dispatch: 7月19日电")
        dateUntil = tables.table(
            "date.until", .byEnd, .label("word"), "in front of a date to which something goes: 延续至")
        eventOn = tables.table(
            "event.on", .byBeginning, .label("word"),
            "begin a clause that goes on with the subject before: ，并经…")
        dateShare = tables.table(
            "date.share", .byBeginning, .label("verb", none: true),
            "in front of a date that is of the whole: 约占公司 2024 年营业收入的 5.3%")
        dateObject = tables.table(
            "date.object", .byEnd, .label("verb"),
            "in front of a date that is what a work is about: 汇整 2024 年政策")
        dateTitled = tables.table(
            "date.titled", .byBeginning, .label("head"),
            "behind a date and a few words, make a name of both: 2024年限制性股票激励计划")
        dateByline = tables.table(
            "date.byline", .byBeginning, .label("word"), "in the line of a date, say who made the text: 来源：…")
        dateBaseEnd = tables.table(
            "date.base_end", .byBeginning, .label("word"), "behind 以 and a date, what is compared with: 为基数")
        dateAim = tables.table(
            "date.aim", .byEnd, .label("word", none: true),
            "in front of a date that is aimed at: 到 2027 年底在全球裁员")
        datePredicate = tables.table(
            "date.predicate", .byEnd, .label("copula"), "in front of a date that is what is said: 为")

        changeTo = tables.table(
            "change.to", .byEnd, .label("word"),
            "between a word of change and the level it leads to: 增加到 500 家")
        changeFormer = tables.table(
            "change.former", .byEnd, .label("word"),
            "in front of what a figure was before a change: 由 360 家增至 500 家")
        changeRange = tables.table(
            "change.range", .byBeginning, .label("forecast"),
            "what a change may be stands behind, from one figure to another: 将增加 6,200 万元到 7,300 万元")
        changeRangeTo = tables.table(
            "change.range_to", .byBeginning, .label("word"),
            "between the ends of such a change, which 至 may also lead to its level")
        changeNoun = tables.table("change.noun", .byEnd, .label("end"), "end the name of a change: 增幅, 增速")
        wholeYear = tables.table(
            "period.whole_year", .byBeginning, .label("word"), "the whole year, also where a day governs: 全年")
        aside = tables.table(
            "period.aside", .byBeginning, .cases(of: Aside.self, none: false),
            "begin a clause whose date is said by the way; `part`: of what the one before has counted: 其中")
        document = tables.table("heading.document", .byEnd, .label("word"), "what titles end with: 报告")

        metricTime = tables.table("metric.time", .byEnd, .label("end"), "end the name of a time: 平均用时 11 天")
        metricRunsFrom = tables.table(
            "metric.runs_from", .byBeginning, .label("word"),
            "between the name of a time and the days it runs from: 限售期为自…之日起 24 个月")
        metricLesson = tables.table(
            "metric.lesson", .byEnd, .label("end"), "behind a duration what takes it: 3 小时线上课程")
        metricPeople = tables.table(
            "metric.people", .byBeginning, .label("word"), "behind an age who has it: 65 岁以上长者")
        metricAttend = tables.table(
            "metric.attend", .byBeginning, .label("verb"),
            "behind a count of people what they did: 2,474 人报名参加")
        metricUse = tables.table(
            "metric.use", .byBeginning, .label("verb"),
            "behind money or a share of it, what it is used for: 用于偿还银行借贷")
        metricBare = tables.table(
            "metric.bare", .byBeginning, .label("word"),
            "with a verb in front these are one word, and say too little alone: 投入进度")
        metricRest = tables.table(
            "metric.rest", .byEnd, .label("end"), "what is left of money, which names nothing by itself: 余下")
        metricSpread = tables.table(
            "metric.spread", .byEnd, .label("end"), "end what tells how many are in each group: 年龄分布")
        metricGroup = tables.table(
            "metric.group", .byEnd, .label("end"), "end who is counted in groups: 董事会成员")
        metricWho = tables.table("metric.who", .byEnd, .label("end"), "end who is counted: 员工 120 人参加")
        metricPer = tables.table(
            "metric.per", .byEnd, .label("front"),
            "in front of a figure, make it one of what follows: 每年 2.4 万元的津贴")
        metricMeasure = tables.table(
            "metric.measure", .byEnd, .label("end"), "end what is a measure by itself: 燃煤比重")
        metricRelative = tables.table(
            "metric.relative", .byBeginning, .label("verb"),
            "begin what is said of a counted noun, up to 的: 13 位来自旅游领域的达人")
        metricTerm = tables.table(
            "metric.term", .byBeginning, .label("end"), "behind a duration that is part of a name: 7 天期")
        partOf = tables.table(
            "metric.part_of", .byBeginning, .cases(of: PartOf.self),
            "what follows is the whole of a share, or what it is compared with; `noun` is the share: 占营业收入, 占比"
        )
        metricParticle = tables.table(
            "metric.particle", .byBeginning, .label("word"),
            "at the beginning of a subject and no part of it: 的")

        sign = tables.table(
            "sign", .byEnd, .cases(of: Sign.self, none: false),
            "make the number behind them negative, `guarded` only behind a word of sign.before: 零下 5 度")
        signBefore = tables.table(
            "sign.before", .byEnd, .label("word"), "what 负 stands behind where it is a sign: 为负 5%")
        ordinal = tables.table(
            "ordinal", .byBeginning, .label("word"), "make the number behind them one of an order: 第三")
        ordinalRank = tables.table("ordinal.rank", .byEnd, .label("word"), "make it a rank: 前五名")
        ordinalTo = tables.table("ordinal.to", .byBeginning, .label("word"), "between two ordinals: 第三至五")
        headingFirst = tables.table(
            "heading.first", .byBeginning, .label("word"), "before the number of a heading: 第四节")
        headingUnit = tables.table(
            "heading.unit", .byBeginning, .cases(of: HeadingUnit.self, none: false),
            "what headings are counted in: 第四节")
        headingTitle = tables.table(
            "heading.title", .byBeginning, .label("word"), "headings of reports that bear no number")
        half = tables.table("half", .byBeginning, .label("word"), "half of the unit before: 两年半")
        halfCounter = tables.list(
            "half.counter", .byEnd, .label("word"), "make one word with the unit behind 半: 一个半月")
        moneyPart = tables.table(
            "money.part", .byBeginning, .cases(of: MoneyPart.self, none: false),
            "parts of a currency: 12 元 5 角")
        moneyPlain = tables.table(
            "money.plain", .byEnd, .label("word"), "what money ends with that says no country: 5 块钱")
        moneyThing = tables.table(
            "money.thing", .byEnd, .label("word"), "things and no money behind 一: 缺了一角")
        unitDeclared = tables.table(
            "unit.declared", .byEnd, .label("word"), "in front of a scale that is the unit of a table: 单位百万元")
        unitRole = tables.table(
            "unit.role", .byBeginning, .cases(of: UnitTraits.Special.self, none: false),
            "names of units that readers treat in a way of their own: 倍")
        unitDegree = tables.table(
            "unit.degree", .byEnd, .label("word"),
            "degrees, of temperature where the text speaks of one: 38 度")
        percentageUnit = tables.table(
            "percentage.unit", .byBeginning, .cases(of: PercentageUnit.self, none: false),
            "units of percentages and points: 两成, 八五折, 25 个基点")
    }
}

/// How members of a list are joined.
enum Join: UInt8, WordMeaning, Sendable {
    case none, and, or

    var word: StaticString { self == .and ? "and" : self == .or ? "or" : "" }
}

/// What headings are counted in.
enum HeadingUnit: UInt8, WordMeaning, Sendable {
    case none, part, chapter, section, article

    var word: StaticString {
        switch self {
        case .none: ""
        case .part: "part"
        case .chapter: "chapter"
        case .section: "section"
        case .article: "article"
        }
    }
}

/// What a date is counted in.
enum DateUnit: UInt8, WordMeaning, Sendable {
    case none, year, month, day

    var word: StaticString {
        switch self {
        case .none: ""
        case .year: "year"
        case .month: "month"
        case .day: "day"
        }
    }
}

/// A period that ends with a day, if it is neither a year nor counted in months.
enum DateSpan: UInt8, WordMeaning, Sendable {
    case none, half, quarter

    var word: StaticString { self == .half ? "half" : self == .quarter ? "quarter" : "" }

    /// 0 for none.
    var months: Int { self == .half ? 6 : self == .quarter ? 3 : 0 }
}

/// The beginning of a clause that is said by the way.
enum Aside: UInt8, WordMeaning, Sendable {
    case none, word
    /// Of what the clause before has counted.
    case part

    var word: StaticString { self == .word ? "word" : self == .part ? "part" : "" }
}

/// A word of shares and comparisons.
enum PartOf: UInt8, WordMeaning, Sendable {
    case none, verb, noun

    var word: StaticString { self == .verb ? "verb" : self == .noun ? "noun" : "" }
}

/// A part of a currency.
enum MoneyPart: UInt8, WordMeaning, Sendable {
    case none, tenth, hundredth

    var word: StaticString { self == .tenth ? "tenth" : self == .hundredth ? "hundredth" : "" }
}

/// A word that makes the number behind it negative.
enum Sign: UInt8, WordMeaning, Sendable {
    case none, always
    /// Not where it ends another word: 减负.
    case guarded

    var word: StaticString { self == .always ? "always" : self == .guarded ? "guarded" : "" }
}

/// What one of a unit of percentages is.
enum PercentageUnit: UInt8, WordMeaning, Sendable {
    case none, percent
    /// 成, of which 半 or a digit may follow: 三成半.
    case tenth
    /// 折, of which two digits are per cent: 八五折.
    case discount
    case point, thousandthPoint, basisPoint

    var word: StaticString {
        switch self {
        case .none: ""
        case .percent: "percent"
        case .tenth: "tenth"
        case .discount: "discount"
        case .point: "point"
        case .thousandthPoint: "thousandth_point"
        case .basisPoint: "basis_point"
        }
    }
}
