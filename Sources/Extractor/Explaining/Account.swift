/// What became of each number of a batch on its way, for `Extractor.explain`; a plain run keeps none.
///
/// The stages note in it what they pass over, which rules they try, and why they refuse what a rule found. Places are
/// bytes of the normalised text of the batch.
final class Account {
    /// What came of a rule at one place.
    enum Outcome: Equatable {
        /// None of the characters that it needs stands near.
        case spared
        /// No match; it could still have been one up to this byte.
        case unmatched(reached: Int)
        /// A limit of matching.
        case exceeded
        /// It matched these bytes, and what they say was refused.
        case refused(Range<Int>, Refusal?)
        /// It matched, and what was read ends here.
        case accepted(Range<Int>)
    }

    struct Attempt: Equatable {
        var place: Int
        var rule: Int
        var outcome: Outcome
    }

    /// What was refused where, by a stage behind the rules.
    struct Note: Equatable {
        var range: Range<Int>
        var refusal: Refusal
    }

    /// Whether to find out how far a pattern went that does not match; that takes longer than all else.
    let asksHowFar: Bool

    init(asksHowFar: Bool = true) { self.asksHowFar = asksHowFar }

    private(set) var attempts: [Attempt] = []
    /// What the matcher passed over.
    private(set) var passed: [Note] = []
    /// Of the lines and cells of tables.
    private(set) var cells: [Note] = []
    /// Why figures have no period.
    private(set) var periods: [Note] = []
    /// By the first byte of a cell, where its unit stands.
    private(set) var units: [Int: UnitOrigin] = [:]
    /// Dates that came to nothing.
    private(set) var dates: [Note] = []
    /// By the first byte of a date without a year, what gave it one: the report, or its paragraph (nil).
    private(set) var years: [Int: ReportIdentity.Source?] = [:]
    /// Why what the last rule found was refused.
    private var refusal: Refusal?

    func tried(_ rule: Int, at place: Int, _ outcome: Outcome) {
        var outcome = outcome
        if case .refused(let range, nil) = outcome { outcome = .refused(range, refusal) }
        refusal = nil
        attempts.append(Attempt(place: place, rule: rule, outcome: outcome))
    }

    /// Of several reasons for one match the first is the one that decided.
    func refuse(_ reason: Refusal) { if refusal == nil { refusal = reason } }

    func passed(_ range: Range<Int>, _ reason: Refusal) {
        passed.append(Note(range: range, refusal: reason))
    }

    func cell(_ range: Range<Int>, _ reason: Refusal) { cells.append(Note(range: range, refusal: reason)) }

    func period(_ range: Range<Int>, _ reason: Refusal) {
        periods.append(Note(range: range, refusal: reason))
    }

    func date(_ range: Range<Int>, _ reason: Refusal) { dates.append(Note(range: range, refusal: reason)) }

    func year(ofDateAt start: Int, _ source: ReportIdentity.Source?) { years[start] = .some(source) }

    func unit(ofCellAt start: Int, _ origin: UnitOrigin) { units[start] = origin }
}

/// An account that someone may want, without a reference to count: whoever runs the batch holds it.
///
/// Noting costs a plain run one look whether there is one, where something is refused.
struct AccountHandle: BitwiseCopyable {
    private let account: Unmanaged<Account>?

    init(_ account: Account?) { self.account = account.map { .passUnretained($0) } }

    static var none: AccountHandle { AccountHandle(nil) }

    @inline(__always)
    var isOpen: Bool { account != nil }

    @inline(__always)
    func note(_ body: (Account) -> Void) {
        guard let account else { return }
        account._withUnsafeGuaranteedRef(body)
    }
}

extension PassageReader {
    /// Says why there is nothing; nil.
    @inline(__always)
    func refused<Reading>(_ reason: Refusal) -> Reading? {
        passage.account.note { $0.refuse(reason) }
        return nil
    }

    /// Says why something is not so; false.
    @inline(__always)
    func isRefused(_ reason: Refusal) -> Bool {
        passage.account.note { $0.refuse(reason) }
        return false
    }
}
