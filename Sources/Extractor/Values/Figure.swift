/// An amount or a percentage with its values; ranges are bytes of the normalised text.
struct Figure {
    var isPercentage: Bool
    @Packed<Int32> var start: Int
    @Packed<Int32> var end: Int
    /// Where the number itself begins and the unit ends, without modifiers.
    @Packed<Int32> var numberStart: Int
    @Packed<Int32> var unitEnd: Int
    var low: ExactDecimal
    var high: ExactDecimal
    var isRange: Bool
    var unit = FigureUnit.none
    var modifier = Modifier.none
    var change = Change.none
    var basis = Basis.none
    /// Whether its unit is said as 元 or 角 alone: in Taiwan that is another currency.
    var isPlainYuan = false
}

/// The unit of a figure.
enum FigureUnit: Equatable {
    case none
    /// Index into the pack's units.
    case unit(Int)
    /// One unit per another: 元/吨.
    case ratio(Int, Int)
    /// One unit per so many of another: 吨/万元.
    case scaledRatio(Int, Int, Int)
    case percent, percentagePoint, basisPoint
}

/// What was found in a text, in its order.
struct Mention {
    enum Content {
        case figure(Figure)
        case date(DateReading)
        /// A date in a report that counts years from 1912, else an amount: 113年.
        indirect case doubtful(DateReading, Figure)
        case custom([(Int, Range<Int>)])
    }

    /// Of the figure or the phrase, in the normalised text.
    @PackedRange var range: Range<Int>
    /// Index into the pack's rules.
    @Packed<Int32> var rule: Int
    /// What the content is: to ask for it by itself copies nothing.
    let kind: Kind
    let content: Content

    enum Kind: UInt8 { case figure, date, doubtful, custom }

    init(_ figure: Figure, rule: Int) {
        self.init(.figure(figure), range: figure.start..<figure.end, rule: rule)
    }

    init(_ content: Content, range: Range<Int>, rule: Int) {
        (self.range, self.rule, self.content) = (range, rule, content)
        kind =
            switch content {
            case .figure: .figure
            case .date: .date
            case .doubtful: .doubtful
            case .custom: .custom
            }
    }

    /// Whether only the context can tell what it is.
    @inline(__always)
    var isDoubtful: Bool { kind == .doubtful }

    @inline(__always)
    var isFigure: Bool { kind == .figure }
}
