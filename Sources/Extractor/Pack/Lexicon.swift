/// The word tables of a pack, ready to be looked up.
///
/// A table is declared where it is made, in `init`: its name in the pack, the end of its words by which they
/// are looked up, what they may mean, and a line for whoever writes a pack. Compiling, error
/// messages and docs/patterns.md follow from that. **A new table is one property and one line in `init`.**
///
/// Words with no meaning of their own (`none`) are found and say `Hit.isNone`; declare `none` only where a
/// reader asks for that.
struct Lexicon: Sendable {
    let modifierBefore: WordTable
    let modifierApart: WordTable
    let modifierAfter: WordTable
    let change: WordTable
    /// The words of change, looked up by their beginnings.
    let changeForward: WordTable
    let changeFiller: WordTable
    let changeWidth: WordTable
    let changeCompared: WordTable
    let changeBehind: WordTable
    let basis: WordTable
    /// The words of basis, looked up by their ends.
    let basisBehind: WordTable
    let distributive: WordTable
    let idiom: WordTable
    let degreeOf: WordTable
    let unitPer: WordTable
    let unitPart: WordTable
    /// Words that are no unit; `CompiledPack` puts them among those that are.
    let unitNone: [String]
    let dateHead: WordTable
    let dateTail: WordTable
    let yearPart: WordTable
    let monthPart: WordTable
    let relativeDate: WordTable
    let plan: WordTable
    let century: WordTable
    let holiday: WordTable
    let nounAfterDate: WordTable
    let titleAfterYear: WordTable
    let sectionAfterYear: WordTable
    let regionSigns: WordTable
    let regionStarts: ScalarSet
    let headingEnd: WordTable
    let senderEnd: WordTable
    let eventAdjunct: WordTable
    let eventTail: WordTable
    let eventOpening: WordTable
    let eventGoal: WordTable
    let announced: WordTable
    let metricStop: WordTable
    let metricVerb: WordTable
    let metricLead: WordTable
    let metricCut: WordTable
    let metricSegment: WordTable
    let metricNone: WordTable
    let metricRelation: WordTable
    let shareNoun: WordTable
    let tables: TableWords
    let periodNone: WordTable
    let periodSpan: WordTable
    let balance: WordTable
    /// Which words of the three tables above, and which others, a character may begin.
    let cueStarts: PlainTable<SentenceCues.Kind>
    /// The characters of which that is any.
    let cueBeginnings: ScalarSet

    let numerals: NumeralTable
    /// What joining lines asks.
    let lines: LineClasses

    // What the values of tables of dates are the indices of.
    let calendarParts: [CalendarPart]
    let relativeDates: [RelativeDate]
    let plans: [PlanYears]
    let centuries: [PlanYears]
    let holidays: [Holiday]
    /// Units and their parts, as indices of units.
    let unitParts: [(whole: Int, count: Int, part: Int)]

    /// `units` are the names of the pack's units, by their indices.
    init(_ tables: LexiconReader, units: [String]) {
        modifierBefore = tables.table(
            "modifier.before", .byEnd, .cases(of: Modifier.self),
            "touch a number or its currency: 超过 500 万元; TIMEX3's names, and `nearly`")
        modifierApart = tables.table(
            "modifier.apart", .byEnd, .cases(of: Modifier.self),
            "a verb stands between them and the number: 约减碳 3,000 吨")
        modifierAfter = tables.table(
            "modifier.after", .byBeginning, .cases(of: Modifier.self), "touch a number or its unit: 500 人以上")

        change = tables.table(
            "change", .byEnd, .cases(of: Change.self), "the direction of a change: 增长 24%")
        changeForward = tables.again("change", .byBeginning, .cases(of: Change.self))
        changeFiller = tables.table(
            "change.filler", .byEnd, .cases(of: ChangeFiller.self, none: false),
            "between a word of change and its figure: 增长率为 5%; `width` only where the word names one: 降幅收窄至 2.5%"
        )
        changeWidth = tables.table(
            "change.width", .byEnd, .label("word"), "name how wide a change is: 降幅")
        changeCompared = tables.table(
            "change.compared", .byEnd, .cases(of: Change.self, none: false),
            "a change only where 比 or 较 stands before: 比上年末高 0.3 个百分点")
        changeBehind = tables.table(
            "change.behind", .byBeginning, .cases(of: Change.self, none: false),
            "a change with 的 or 之 before it, perhaps a basis between: 24% 的同比增幅")
        basis = tables.table(
            "basis", .byBeginning, .cases(of: Basis.self), "what a change is measured against: 同比, 较上年")
        basisBehind = tables.again("basis", .byEnd, .cases(of: Basis.self))
        distributive = tables.table(
            "distributive", .byEnd, .label("all"), "what they say holds for every figure of a list: 分别增长")

        idiom = tables.table(
            "idiom", .byBeginning, .label("none"), "begin like a number and are none: 一些, 千方百计")
        degreeOf = tables.table(
            "unit.degree_of", .byBeginning,
            WordValues(names: { ["the name of a unit"] }, hasNone: false) { units.firstIndex(of: $0) },
            "say what the degrees behind them are of: 零下 5 度, 北纬 30 度")
        unitPer = tables.table(
            "unit.per", .byBeginning,
            WordValues(names: { ["the name of a unit"] }, hasNone: false) { units.firstIndex(of: $0) },
            "units behind a stroke: 元/月")
        let unitParts = WordValues.Found<UnitPart>()
        unitPart = tables.table(
            "unit.part", .byBeginning,
            .form(unitParts, where: { units.contains($0.whole) && units.contains($0.part) }, "h 60 min"),
            "smaller units behind a larger one, and how many of them it has: 2 小时 26 分")
        self.unitParts = unitParts.values.compactMap { part in
            guard let whole = units.firstIndex(of: part.whole), let unit = units.firstIndex(of: part.part)
            else {
                return nil
            }
            return (whole, part.count, unit)
        }
        unitNone = tables.list(
            "unit.none", .byBeginning, .label("none"),
            "begin like a unit behind a number and are a noun: 版本, 人民")

        dateHead = tables.table(
            "date.head", .byEnd, .cases(of: DateHead.self), "in front of a date: 截至, 较, 自")
        dateTail = tables.table("date.tail", .byEnd, .cases(of: DateTail.self), "behind a date: 以来, 之前, 后")
        let parts = WordValues.Found<CalendarPart>()
        let months = WordValues.form(parts, where: { !$0.isDays }, "months 1-6")
        yearPart = tables.table("date.year_part", .byBeginning, months, "behind a year: 2022 年上半年")
        tables.patternTable(
            "date.part_alone", months, "the same without a year; each must be in date.year_part too")
        monthPart = tables.table(
            "date.month_part", .byBeginning, .form(parts, where: { $0.isDays }, "days 1-10", "days 21-end"),
            "behind a month: 3 月上旬")
        calendarParts = parts.values
        let relatives = WordValues.Found<RelativeDate>()
        relativeDate = tables.table(
            "date.relative", .byBeginning,
            .form(relatives, "report year -1", "section year 0", "last month 1"),
            "a date seen from the `report`, the `section` or the `last` date: its `year`, `month`, `period`, "
                + "`start` or `end`, and how many of them later: 去年")
        relativeDates = relatives.values
        let plans = WordValues.Found<PlanYears>()
        plan = tables.table(
            "date.plan", .byBeginning, .form(plans, "years 2021-2025"), "five-year plans: 十四五")
        self.plans = plans.values
        let centuries = WordValues.Found<PlanYears>()
        century = tables.table(
            "date.century", .byBeginning, .form(centuries, "years 1900-1999"),
            "centuries beside this one: 上世纪80年代")
        self.centuries = centuries.values
        let holidays = WordValues.Found<Holiday>()
        holiday = tables.table(
            "date.holiday", .byBeginning, .form(holidays, "days 10-1", "days 2022-02-01 2023-01-22"),
            "days with a name, the same in each year or year by year: 国庆节, 春节")
        self.holidays = holidays.values
        nounAfterDate = tables.table(
            "date.noun", .byBeginning, .label("name", "accounts", "results"),
            "make the date before them part of a name: 2022 年度报告")

        titleAfterYear = tables.table(
            "report.title", .byBeginning, .label("title"),
            "the year before them is the report's: 2022 年社会责任报告")
        regionSigns = tables.table(
            "report.region", .byBeginning, .cases(of: RegionSigns.Sign.self, none: false),
            "in Traditional text, speak for a report of Taiwan or of Hong Kong: 永续, 港元")
        regionStarts = tables.set(tables.words("report.region").compactMap { $0.unicodeScalars.first?.value })
        sectionAfterYear = tables.table(
            "report.section", .byBeginning, .label("section"),
            "the year before them is the section's: 2023 年工作回顾")
        headingEnd = tables.table("heading.end", .byEnd, .label("word"), "what headings end with: 贷款结构")
        senderEnd = tables.table(
            "heading.sender", .byEnd, .label("word"), "what the name of a sender ends with, below a date: 董事会"
        )

        eventAdjunct = tables.table(
            "event.adjunct", .byEnd, .label("word"), "leave a summary with the date behind them: 截至")
        eventTail = tables.table(
            "event.tail", .byBeginning, .cases(of: EventTail.self, none: false),
            "leave a summary with the date before them: 期间; those of `edge` only at the end of a clause")
        eventOpening = tables.table(
            "event.opening", .byBeginning, .label("goes_on", none: true),
            "begin a sentence that the date before does not date, `goes_on` one that it does: 目前, 活动现场")
        eventGoal = tables.table(
            "event.goal", .byEnd, .label("verb"),
            "the date behind them is where something goes to: 延期至 2024 年 3 月")
        announced = tables.table(
            "event.announced", .byBeginning, .label("word"),
            "what is announced for a date belongs to who announces it: 宣布")

        metricStop = tables.table(
            "metric.stop", .byBeginning, .label("word", none: true), "end a counted noun: 30 名学生参加")
        metricVerb = tables.table(
            "metric.verb", .byEnd, .cases(of: MetricVerb.self),
            "no part of the subject before them; before a `copula` stands the measure: 收入为 5 亿元")
        metricLead = tables.table(
            "metric.lead", .byBeginning, .label("word", none: true), "no part of the subject behind them: 目前")
        metricCut = tables.table(
            "metric.cut", .byBeginning, .label("verb", none: true),
            "verbs whose object is the measure: 实现营业收入")
        metricSegment = tables.table(
            "metric.segment", .byEnd, .label("end"),
            "part of the name in front of a verb whose object is the measure: 玻璃产业实现营业收入")
        metricNone = tables.table(
            "metric.none", .byEnd, .label("word"), "what ends with these names nothing: 按不变价格计算")
        metricRelation = tables.table(
            "metric.relation", .byBeginning, .label("word"), "say what a figure is a part of: 完成预算的 101.3%")
        shareNoun = tables.table(
            "metric.share", .byEnd, .label("noun"), "nouns of a share: 占营业收入的比重")

        self.tables = TableWords(tables, units: units)
        periodNone = tables.table(
            "period.none", .byBeginning, .label("word"),
            "speak of a country or the world, not of the report's period: 我国")
        periodSpan = tables.table(
            "period.span", .byBeginning, .cases(of: SpanWord.self),
            "in front of a number of years: 过去五年; `near` only at the beginning of a clause: 近三年")
        balance = tables.table(
            "period.balance", .byBeginning, .label("word", none: true),
            "counted on a day, for which 截至年末 holds on: 余额")
        numerals = NumeralTable(tables)
        lines = LineClasses(tables)
        var beginnings: [UInt32] = []
        cueStarts = tables.plane { starts in
            beginnings = SentenceCues.Kind.note(
                wholeYear: tables.words("period.whole_year"), spans: tables.words("period.span"),
                general: tables.words("period.none"), balances: tables.words("period.balance"), in: starts)
        }
        cueBeginnings = tables.set(beginnings)
    }
}
