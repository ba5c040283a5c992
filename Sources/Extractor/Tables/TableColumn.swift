/// What is known of a column by its role.
protocol ColumnKind {
    var role: TableColumn.Role { get }
}

extension ColumnKind {
    var holdsFigures: Bool {
        switch role {
        case .value, .share, .change, .amountChange, .unknown: true
        default: false
        }
    }
    var holdsChange: Bool { role == .change || role == .amountChange }
    var holdsKnown: Bool { holdsFigures && role != .unknown }
}

/// What a column holds.
struct TableColumn: ColumnKind, Sendable {
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

    var role: Role
    /// When its flows and its balances hold; the same unless the head names both.
    var flowValue: DateValue?
    var stockValue: DateValue?
    /// Whether its head names several periods.
    var isAmbiguous = false
    /// Bytes of `plainPart`.
    var partLength = 0
    var words = ColumnWords.none
    var unit: UnitPhrase?
    var isPercent = false
    var isPoint = false
    /// Numbers without a unit: 汇率.
    var isPlain = false
    /// Amounts and no rates: 金额.
    var isAmount = false
    /// No column, but what stands above several.
    var isGroup = false
    var basis = Basis.none
    var scope = Scope.none
    /// What a change or a share is of whose head does not say it: the name of the column beside it.
    var measure: [UInt8] = []
    /// Columns of the page its figures stand in, of layout text.
    var left = 0
    var right = 0

    init(role: Role = .unknown) { self.role = role }

    var flow: SourceDate? { flowValue.map(words.located) }
    var stock: SourceDate? { stockValue.map(words.located) }
    /// The head as printed, blanks dropped.
    var head: [UInt8] { words.head }
    /// What is measured in it, as part of the row's: 营业成本.
    var part: [UInt8] { hasPart ? words.part : [] }
    /// The same as it is looked up.
    var plainPart: [UInt8] { hasPart ? words.plainPart : [] }
    var hasPart: Bool { partLength > 0 }

    /// 千港元, and nothing else.
    var isUnitAlone: Bool { unit != nil && !hasPart && flowValue == nil && role == .value && !isPercent }
    /// Whether its words, of which nothing is known, may be a name: two characters at least.
    var mayNamePart: Bool { role == .unknown && !isAmbiguous && partLength >= 6 }
    var isPeriod: Bool { flowValue != nil }
    /// （%）, and nothing else.
    var saysOnlyPercent: Bool {
        isPercent && role == .value && !hasPart && !isPeriod
            && String(decoding: head, as: UTF8.self).unicodeScalars.allSatisfy { !$0.properties.isAlphabetic }
    }
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

/// The words above a column. They are put together when they are asked for, or when the batch ends: of most columns
/// that a head is tried with nobody ever asks.
///
/// Sendable as `GridWords` is.
final class ColumnWords: @unchecked Sendable {
    /// Nil once they are put together, and where there are none: those of `none` must never change, all threads have it.
    private var pieces: [GridText]?
    /// The pieces before this say nothing that those behind do not.
    private let start: Int
    /// Which of their bytes name a part.
    private let names: [Range<Int>]
    /// The piece with the date.
    private let dated: Int
    private var made = Made()
    private var spot: GridText.Spot?

    private struct Made {
        var head: [UInt8] = []
        var part: [UInt8] = []
        var plainPart: [UInt8] = []
    }

    /// Of a column without any.
    static let none = ColumnWords([], from: 0, names: [], dated: 0)

    /// `names` are ranges of what the pieces from `start` on are together, with a blank between two.
    init(_ pieces: [GridText], from start: Int, names: [Range<Int>], dated: Int) {
        self.pieces = pieces.isEmpty ? nil : pieces
        (self.start, self.names, self.dated) = (start, names, dated)
    }

    var head: [UInt8] { make().head }
    var part: [UInt8] { make().part }
    var plainPart: [UInt8] { make().plainPart }

    /// A time of the column, with the place of its words.
    func located(_ value: DateValue) -> SourceDate {
        let spot = takeSpot()
        return SourceDate(value: value, text: spot.text, start: spot.start, end: spot.end)
    }

    /// Takes all from the batch, which ends.
    func settle() {
        if pieces == nil { return }
        spot = takeSpot()
        _ = make()
    }

    private func takeSpot() -> GridText.Spot {
        if let spot { return spot }
        guard let pieces, dated < pieces.count else { return GridText.Spot(text: [], start: 0, end: 0) }
        let taken = pieces[dated].spot
        spot = taken
        return taken
    }

    private func make() -> Made {
        guard let pieces else { return made }
        var plain: [UInt8] = []
        var shown: [UInt8] = []
        for (index, piece) in pieces.enumerated().dropFirst(start) {
            if index > start {
                plain.append(0x20)
                shown.append(0x20)
            }
            plain += piece.plain
            shown += piece.shown
        }
        made.head = shown.withoutBlanks
        made.part = names.reduce(into: []) { $0 += shown[$1] }.withoutBlanks
        made.plainPart = names.reduce(into: []) { $0 += plain[$1] }
        if spot == nil, dated < pieces.count { spot = pieces[dated].spot }
        self.pieces = nil
        return made
    }
}
