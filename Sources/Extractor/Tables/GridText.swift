/// Words of a table that wait for what follows them, perhaps in a later batch: own bytes and places.
struct GridText: PlacedCell, Equatable, Sendable {
    /// As the text is looked up, and as people see it; of one length.
    var plain: [UInt8]
    var shown: [UInt8]
    var left: Int
    var right: Int
    var other: Range<Int> = 0..<0
    /// What it is made of, where one blank stands between its parts.
    var pieces: [GridText] = []
    /// The date in it, or all of it: verbatim, in code points of the document.
    var spot: Spot
    /// What they say as part of a head, if that was asked when they were cut out.
    var said: HeadSaying?

    struct Spot: Hashable, Sendable {
        var text: [UInt8]
        var start: Int
        var end: Int
    }

    var width: Int { right - left }

    /// 流动资产：
    var endsAsHeading: Bool {
        plain.withUnsafeBufferPointer { buffer in
            let view = TextView(buffer)
            let last = view.char(before: view.skipBlanks(before: buffer.count))
            return last == "：" || last == ":"
        }
    }

    /// The two as one, for words that a line end tore.
    static func + (a: GridText, b: GridText) -> GridText {
        var result = a
        result.pieces = []
        result.said = nil
        result.plain += b.plain
        result.shown += b.shown
        result.left = min(a.left, b.left)
        result.right = max(a.right, b.right)
        result.other =
            min(a.other.lowerBound, b.other.lowerBound)..<max(a.other.upperBound, b.other.upperBound)
        return result
    }
}

/// A line of words.
struct TextLine: Equatable, Sendable {
    var cells: [GridText]
    var number: Int
    var page: Int
    var isLayout: Bool
    var indent: Int
    var width: Int
    /// Whether a blank ends it, as it ends every cell in some collections of reports.
    var endsInBlank: Bool
    var blankLinesBefore: Int

    var measure = PageMeasure.widths

    func measured(by measure: PageMeasure) -> TextLine {
        guard measure != self.measure else { return self }
        var line = self
        line.measure = measure
        for i in line.cells.indices {
            line.cells[i].changeMeasure()
            for k in line.cells[i].pieces.indices { line.cells[i].pieces[k].changeMeasure() }
        }
        return line
    }

    /// Whether it opens a table by itself; asked for every row below, so it is worked out once.
    var opensTable = false
    /// Whether it is nothing but numbers, such as those of columns: 1 2 3 4.
    var isOfNumbers = false

    /// Whether its first cell is the number of a heading: 26   預計負債.
    var isNumbered = false

    /// All of it as one, without the number of a heading.
    var title: GridText? {
        guard isNumbered, var text = cells.dropFirst().first else { return whole }
        for cell in cells.dropFirst(2) { text = text + cell }
        return text
    }

    /// All of it as one.
    var whole: GridText? {
        guard var text = cells.first else { return nil }
        for cell in cells.dropFirst() { text = text + cell }
        return text
    }
}

/// What a column holds.
struct TableColumn: Equatable, Sendable {
    enum Role: Equatable, Sendable {
        /// Figures of a period or a part.
        case value
        case share
        case change
        /// Change in the unit of the row.
        case amountChange
        case name, unit, note, ordinal, text
        case unknown
    }

    var role = Role.unknown
    /// When its flows and its balances hold; the same unless the head names both.
    var flow: SourceDate?
    var stock: SourceDate?
    /// Whether its head names several periods.
    var isAmbiguous = false
    /// What is measured in it, as part of the row's: 营业成本.
    var part: [UInt8] = []
    /// The same as it is looked up.
    var plainPart: [UInt8] = []
    /// The head as printed, blanks dropped.
    var head: [UInt8] = []
    var unit: UnitPhrase?
    var isPercent = false
    var isPoint = false
    /// Numbers without a unit: 汇率.
    var isPlain = false
    var basis = Basis.none
    var scope = Scope.none
    /// Columns of the page its figures stand in, of layout text.
    var left = 0
    var right = 0

    var holdsFigures: Bool {
        switch role {
        case .value, .share, .change, .amountChange, .unknown: true
        default: false
        }
    }
    var holdsChange: Bool { role == .change || role == .amountChange }
    /// 千港元, and nothing else.
    var isUnitAlone: Bool { unit != nil && part.isEmpty && flow == nil && role == .value && !isPercent }
    /// Whether its words, of which nothing is known, may be a name: two characters at least.
    var mayNamePart: Bool { role == .unknown && !isAmbiguous && plainPart.count >= 6 }
    var holdsKnown: Bool { holdsFigures && role != .unknown }
    var isPeriod: Bool { flow != nil }
}

/// Whose figures they are.
enum Scope: UInt8, Sendable {
    case none, consolidated, parent

    var word: StaticString {
        switch self {
        case .none: ""
        case .consolidated: "consolidated"
        case .parent: "parent"
        }
    }
}

extension [UInt8] {
    /// What is shown of words in a record: as printed, blanks and tabs dropped.
    var withoutBlanks: [UInt8] { filter { $0 != 0x20 && $0 != 0x09 } }
}
