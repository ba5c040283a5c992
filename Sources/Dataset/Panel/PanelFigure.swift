import Extractor

/// A figure of the dataset as it stands in a panel: a record, and where it comes from.
public struct PanelFigure: Sendable, Equatable {
    public var report: String
    /// The id of the record in the report.
    public var id: String
    public var page: Int
    public var line: Int
    /// The source verbatim, line breaks and all.
    public var text: String
    /// The metric as the report has it.
    public var metric: String
    public var number: PanelNumber
    /// The period, or part of the figure, was taken from the context: look at those first.
    public var isInferred: Bool

    /// The later report first, then by place.
    var rank: PanelRank
}

/// Where a figure stands among those of its cell: the latest report first, in it as in the text.
struct PanelRank: Sendable, Equatable, Comparable {
    /// 0 for the latest report of the company.
    var report: Int
    var start: Int

    static func < (a: PanelRank, b: PanelRank) -> Bool { (a.report, a.start) < (b.report, b.start) }
}
