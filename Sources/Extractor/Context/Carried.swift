/// What is carried from batch to batch of a document: all that the context knows when a batch begins.
///
/// It holds values and words, never ranges into a batch, because the batch may be gone.
struct Carried {
    /// The year of the report, its period, how it counts years and money.
    var identity: ReportIdentity
    /// What small signs say of where the report is from.
    var region = RegionSigns()
    /// The years and months that dates tell the dates after them; see `dateAnchor`.
    var anchor = DateResolver.Anchor()
    /// The year of a heading (`2021` on a line of a time line), and for how many blocks below it holds.
    var headingYear = 0
    var headingReaches = 0
    /// The date of the heading of the section at hand (2023年工作回顾).
    var section: SourceDate?
    /// How that heading is numbered: the next one of the style ends the section.
    var sectionNumbering: StatementFinder.Numbering?
    /// The headings at hand; nil unless someone asked for them.
    var headings: SectionPath?
    var lastBlock: TextBlock?
    /// The last date that governed, and whether it governs the paragraph that a batch may break.
    var governing: SourceDate?
    var isActive = false
    /// The head, the unit and the title of the table at hand.
    var tables: TableReader

    /// What a date is relative to: what the dates before it and the report tell.
    var dateAnchor: DateResolver.Anchor {
        var anchor = anchor
        anchor.reportYear = identity.year
        anchor.reportPeriod = identity.period?.value
        anchor.countsFrom1912 = identity.isTaiwanese
        return anchor
    }
}
