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

/// What was found in a text: a plain value, since it is looked at many times.
struct Mention: BitwiseCopyable {
    enum Content: BitwiseCopyable {
        case figure(Figure)
        case date(DateReading)
        /// What only the context can tell, by its index in `Mentions.doubtful`.
        case doubtful(Int)
        /// What a rule of a pack's own type captured, a range of `Mentions.captures`.
        case custom(PackedRange)
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

/// The mentions of a text in its order, and what they refer to.
struct Mentions {
    var all: [Mention] = []
    /// Dates in a report that counts years from 1912, else amounts: 113年.
    private(set) var doubtful: [(date: DateReading, figure: Figure)] = []
    private(set) var captures: [(group: Int, range: Range<Int>)] = []

    /// Keeps its memory.
    mutating func removeAll() {
        all.removeAll(keepingCapacity: true)
        doubtful.removeAll(keepingCapacity: true)
        captures.removeAll(keepingCapacity: true)
    }

    /// Some of them.
    func part(_ range: Range<Int>) -> Mentions {
        var part = self
        part.all = Array(all[range])
        return part
    }

    mutating func append(_ date: DateReading, or figure: Figure, range: Range<Int>, rule: Int) {
        all.append(Mention(.doubtful(doubtful.count), range: range, rule: rule))
        doubtful.append((date, figure))
    }

    /// `captures`: the ranges of the rule's groups, nil where one took no part.
    mutating func append(captures ranges: some Sequence<Range<Int>?>, range: Range<Int>, rule: Int) {
        let first = captures.count
        for (group, range) in ranges.enumerated() {
            if let range { captures.append((group, range)) }
        }
        let own = PackedRange(wrappedValue: first..<captures.count)
        all.append(Mention(.custom(own), range: range, rule: rule))
    }
}
