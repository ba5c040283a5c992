/// Which records are wanted, by what they say.
///
///     var filter = RecordFilter()
///     filter.metric = try SearchPattern("营业收入|捐赠")
///     filter.period = EDTFPeriod("2023")
public struct RecordFilter: Sendable {
    /// Figures whose metric it is found in.
    public var metric: SearchPattern?
    /// Figures of this unit, as in the records: `CNY`, `人`, `%`.
    public var unit: String?
    /// Figures and events all of whose days lie in it.
    public var period: EDTFPeriod?
    /// Figures that may be as large.
    public var least: ExactDecimal?

    public init() {}

    /// Whether it asks for anything.
    public var isOpen: Bool { metric == nil && unit == nil && period == nil && least == nil }

    /// Whether a record is wanted. What has no such key is not: with `metric` no event is.
    public func accepts(_ record: ExtractedRecord) -> Bool {
        if let metric, !(record.metric.map { metric.matches($0) } ?? false) { return false }
        if let unit, record.unit != unit { return false }
        if let period, !((record.period ?? record.date).map { period.holds($0) } ?? false) { return false }
        if let least, !((record.value ?? record.high).map { !($0 < least) } ?? false) { return false }
        return true
    }
}
