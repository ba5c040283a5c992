/// What the reports say of one metric in one year.
public struct PanelCell: Sendable, Equatable {
    /// A value, and all figures that state it, those of the latest report first.
    public struct Value: Sendable, Equatable {
        public var number: PanelNumber
        public var figures: [PanelFigure]
    }

    /// The value; more than one if the reports, or the places of one report, contradict each other.
    /// That of the latest report stands first.
    public var values: [Value]
    /// The same said less exactly: `约 20 亿` where a report also has 20.138 亿.
    public var rounder: [Value]

    public var isConflict: Bool { values.count > 1 }

    /// Whether the values of a conflict cannot both be right: two reports say different things, or one says the same
    /// digits in another scale (元 for 万元).
    ///
    /// Several values that one report gives are mostly of several things with one name.
    public var isContradiction: Bool {
        values.indices.contains { i in
            values[..<i].contains { other in
                other.number.isScaled(values[i].number)
                    || Set(other.figures.map(\.report)).isDisjoint(with: values[i].figures.map(\.report))
            }
        }
    }

    init(_ figures: [PanelFigure]) {
        let sorted = figures.sorted { $0.rank < $1.rank }
        var all: [Value] = []
        var places: [PanelNumber: Int] = [:]
        for figure in sorted {
            if let place = places[figure.number] {
                all[place].figures.append(figure)
                // Written once with all its digits, it is as exact as that.
                if let written = figure.number.place {
                    all[place].number.place = min(all[place].number.place ?? written, written)
                }
            } else {
                places[figure.number] = all.count
                all.append(Value(number: figure.number, figures: [figure]))
            }
        }
        let exact = all.map(\.number).filter { $0.value != nil && $0.modifier == nil }
        values = []
        rounder = []
        for value in all {
            if exact.contains(where: value.number.isRounder) {
                rounder.append(value)
            } else {
                values.append(value)
            }
        }
        // Of the latest report, what it says most often: the rest may be said of a part.
        let latest = values.first?.figures.first?.rank.report
        values.sort { a, b in
            let (x, y) = (a.figures[0].rank, b.figures[0].rank)
            if x.report == latest, y.report == latest, a.figures.count != b.figures.count {
                return a.figures.count > b.figures.count
            }
            return x < y
        }
    }
}
