// The words that keys of records may say, for programs. `RecordWordsTests` holds them against those
// that are written.

extension ExtractedRecord {
    /// How the words around a number qualify it: the terms of TIMEX3, and `nearly`.
    ///
    ///     超 2,270 万元    .moreThan      500 人以上    .equalOrMore
    public enum Modifier: String, Sendable, CaseIterable {
        /// 超, 逾, 突破, 余
        case moreThan = "more_than"
        /// 以上, 不少于: the number itself included.
        case equalOrMore = "equal_or_more"
        /// 不足, 低于
        case lessThan = "less_than"
        /// 以下, 不超过: the number itself included.
        case equalOrLess = "equal_or_less"
        /// 约, 左右
        case approx
        /// 近, 接近
        case nearly
    }

    /// The direction of a change; a level has none.
    public enum Change: String, Sendable, CaseIterable {
        case increase, decrease
    }

    /// What a change is measured against.
    public enum Basis: String, Sendable, CaseIterable {
        /// The same period of the year before: 同比.
        case yoy
        /// The quarter before: 环比 of quarters.
        case qoq
        /// The period before: 环比 of months.
        case pop
    }

    /// Whose figures a table shows.
    public enum Scope: String, Sendable, CaseIterable {
        /// 合并: of the group.
        case consolidated
        /// 母公司
        case parent
    }

    /// What the unit of a figure measures.
    public enum Quantity: String, Sendable, CaseIterable {
        case money, count, duration, age, length, area, volume, mass, energy, power, speed, temperature, data
        case ratio
    }
}

extension ExtractedDate {
    /// How a date bounds a period; one that is meant as a whole has none.
    public enum Relation: String, Sendable, CaseIterable {
        /// 截至: the last day.
        case asOf = "as_of"
        /// 以来, 起: the end is open.
        case since
        /// 前: the beginning is open.
        case before
        /// 后: the end is open.
        case after
    }
}
