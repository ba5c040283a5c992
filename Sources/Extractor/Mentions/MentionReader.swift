/// Turns the matches of one text into mentions: the step between patterns and values.
struct MentionReader: MatchResolver, PassageReader {
    let passage: Passage
    private(set) var mentions: Mentions
    private let around: Surroundings
    private let amounts: AmountReader
    private let percentages: PercentageReader
    private let dates: DateReader
    private let changes: ChangeReader
    private let torn: TornNumber
    /// End of the last figure.
    private var figureEnd = 0
    /// The last change of a list that 分别 or 均 binds, and where its last member ends.
    private var shared: (reading: ChangeReader.Reading, end: Int)?

    init(_ passage: Passage, reusing mentions: consuming Mentions) {
        self.passage = passage
        self.mentions = mentions
        self.mentions.removeAll()
        around = Surroundings(passage: passage)
        amounts = AmountReader(around)
        percentages = PercentageReader(around)
        dates = DateReader(passage: passage)
        changes = ChangeReader(around)
        torn = TornNumber(passage: passage)
    }

    func isBare(_ digits: Range<Int>, floor: Int) -> Bool { amounts.isBare(digits, floor: floor) }

    mutating func resolve(
        _ rule: Int, _ kind: CompiledRule.Kind, _ captures: Captures, _ start: Int, _ end: Int, floor: Int
    ) -> Resolution {
        switch kind {
        case .percentage:
            guard let figure = percentages.read(captures, start: start, end: end, floor: floor) else {
                return .rejected
            }
            return accept(figure, rule, floor)
        case .amount:
            guard let figure = amounts.read(captures, start: start, floor: floor) else { return .rejected }
            return accept(figure, rule, floor)
        case .date:
            // What \K left out is none of it: the number of a list.
            let start = captures.capture(0)?.lowerBound ?? start
            guard let reading = dates.read(captures, start: start) else {
                passage.account.note { $0.refuse(.noDate) }
                return .rejected
            }
            // A day that no calendar has is no date, and its parts are none either.
            if !reading.exists {
                passage.account.note { $0.refuse(.noSuchDay) }
                return .skipped(to: end)
            }
            if let number = captures[.doubtful],
                let figure = amounts.years(number, start: start, floor: floor)
            {
                mentions.append(reading, or: figure, range: start..<end, rule: rule)
                return .accepted(end: max(end, figure.end))
            }
            mentions.all.append(Mention(.date(reading), range: start..<end, rule: rule))
            return .accepted(end: end)
        case .custom:
            mentions.append(
                captures: pack.rules[rule].fields.lazy.map { captures.capture($0.number) },
                range: start..<end,
                rule: rule)
            return .accepted(end: end)
        }
    }

    private mutating func accept(_ figure: Figure, _ rule: Int, _ floor: Int) -> Resolution {
        if torn.isTail(figure.numberStart, figure.end) {
            passage.account.note { $0.refuse(.torn) }
            return .skipped(to: figure.end)
        }
        var figure = figure
        takeGoverned(&figure)
        var reading = changes.read(
            start: figure.start, end: figure.end, floor: floor, context: figureEnd,
            mustChange: figure.unit == .percentagePoint || figure.unit == .basisPoint, said: figure.change)
        if reading.change == .none, let list = shared, !pack.traits.measures(figure.unit, .duration),
            isListed(from: list.end, to: figure.start, onlyOr: !list.reading.isDistributed)
        {
            reading = list.reading
        }
        // 较上年增加 29 吨，增幅 34.9%: the same change, said again.
        if reading.basis == .none, reading.change != .none, let said = shared,
            let start = reading.changeStart,
            said.reading.change == reading.change,
            text.holdsOnly(from: said.end, to: start, most: 1, { $0 == "，" })
        {
            reading.basis = said.reading.basis
        }
        figure.change = reading.change
        figure.basis = reading.basis
        settleSign(&figure)
        shared = reading.change != .none ? (reading, figure.end) : nil
        figureEnd = figure.end
        mentions.all.append(Mention(figure, rule: rule))
        return .accepted(end: figure.end)
    }

    /// 增长率-8.1% and 同比-8.1% are a decrease by 8.1 %: the sign is that of the change.
    private func settleSign(_ figure: inout Figure) {
        guard figure.isPercentage, !figure.isRange, figure.low < .zero else { return }
        if figure.change == .none {
            guard let hit = pack.words.basisBehind.longest(in: text, endingAt: figure.start), !hit.isNone
            else {
                return
            }
            figure.basis = Basis(hit)
        }
        figure.change = .decrease
        (figure.low, figure.high) = (figure.low.negated, figure.high.negated)
    }

    /// 约占股本总额89,882.22万股的0.93%: what is said of a share stands in front of the whole.
    private mutating func takeGoverned(_ figure: inout Figure) {
        guard figure.isPercentage, figure.modifier == .none, let last = mentions.all.last,
            case .figure(var whole) = last.content, whole.modifier != .none, whole.end < figure.start,
            let of = grammar.of.longest(in: text, at: whole.end), whole.end + of.length == figure.start,
            around.modifier(endingAt: whole.start, floor: 0) == nil,
            around.modifierApart(from: whole.start, floor: 0) == whole.modifier
        else { return }
        figure.modifier = whole.modifier
        whole.modifier = .none
        mentions.all[mentions.all.count - 1] = Mention(whole, rule: last.rule)
    }

    /// Whether only 、, 和, 及, 或 or ， stand between two members of a list; `onlyOr`: only 或,
    /// which says the same again (减少 23.7 百万元或 27.0%).
    private func isListed(from start: Int, to end: Int, onlyOr: Bool) -> Bool {
        isJoined(from: start, to: end, most: 2) { join, _ in join == .or || !onlyOr }
    }
}

extension DateReading {
    /// Whether each day it names is in the calendar; a day without a year may be in a leap year.
    var exists: Bool {
        func exists(_ point: Point, defaultYear: Int) -> Bool {
            guard point.day > 0, point.month > 0 else { return true }
            let year = point.year > 0 ? point.year : defaultYear
            return CalendarDay(year > 0 ? year : 2000, point.month, point.day) != nil
        }
        return exists(first, defaultYear: 0) && (last.map { exists($0, defaultYear: first.year) } ?? true)
    }
}
