/// A record as a program sees it; the keys are those of the NDJSON (docs/records.md).
///
///     let record = try Extractor().records(in: "2022年，捐赠总额超2,270万元。")[1]
///     record.value          // 22700000
///     record.metric         // "捐赠总额"
///     record[.metric]       // .text("捐赠总额"): any key, also those without a property here
public struct ExtractedRecord: Sendable, Equatable {
    /// What a key says.
    public enum Value: Sendable, Equatable {
        case text(String)
        case integer(Int)
        case decimal(ExactDecimal)
        case date(ExtractedDate)
        case words([String])
        /// The key is there, and is true.
        case flag
        case captures([String: String])
    }

    /// By the order of `RecordKey`; nil where a key does not apply.
    private var values = [Value?](repeating: nil, count: RecordKey.allCases.count)

    package init() {}

    /// The value of a key; nil if it does not apply.
    public package(set) subscript(_ key: RecordKey) -> Value? {
        get { values[Int(key.rawValue)] }
        set { values[Int(key.rawValue)] = newValue }
    }

    /// `event`, `amount`, `percentage`, `date`, or a type of the pack's own.
    public var type: String { text(.type) ?? "" }
    /// `TYPE:START`, unique within the document, the same on every run.
    public var id: String { text(.id) ?? "" }
    /// The input's name.
    public var doc: String { text(.doc) ?? "" }
    /// From 1; a form feed begins a new page.
    public var page: Int { integer(.page) }
    /// The physical line where the record starts, from 1.
    public var line: Int { integer(.line) }
    /// Where it starts and ends, half-open, in Unicode code points of the decoded input.
    public var start: Int { integer(.start) }
    public var end: Int { integer(.end) }
    /// The source verbatim: `input[start..<end]`, with the blanks and line breaks inside it.
    public var text: String { text(.text) ?? "" }
    /// The name of the pattern that found it.
    public var rule: String { text(.rule) ?? "" }
    /// The exact value, scale words expanded; nil for a range.
    public var value: ExactDecimal? { decimal(.value) }
    /// The ends of a range or of a vague numeral, both inclusive.
    public var low: ExactDecimal? { decimal(.low) }
    public var high: ExactDecimal? { decimal(.high) }
    /// ISO 4217, UCUM, a measure word, `%`, `pp` or `bp`; nil if the text has none.
    public var unit: String? { text(.unit) }
    /// What the unit measures.
    public var quantity: Quantity? { text(.quantity).flatMap(Quantity.init) }
    /// How the words around the number qualify it.
    public var modifier: Modifier? { text(.modifier).flatMap(Modifier.init) }
    /// The direction of a change; nil for a level.
    public var change: Change? { text(.change).flatMap(Change.init) }
    /// What a change is measured against.
    public var basis: Basis? { text(.basis).flatMap(Basis.init) }
    /// What is measured: the phrase of the source that says so, without blanks.
    public var metric: String? { text(.metric) }
    /// Of a cell of a table: the label of its row.
    public var row: String? { text(.row) }
    /// Of a cell of a table: the head of its column.
    public var column: String? { text(.column) }
    /// Of a cell of a table: the title above it.
    public var table: String? { text(.table) }
    /// Of a cell of a table: whose figures they are.
    public var scope: Scope? { text(.scope).flatMap(Scope.init) }
    /// The time a figure refers to.
    public var period: ExtractedDate? { date(.period) }
    /// The `id` of the event whose statement holds the figure.
    public var event: String? { text(.event) }
    /// When an event was, or the date that a bare mention names.
    public var date: ExtractedDate? { date(.date) }
    /// What happened: the statement without its date.
    public var summary: String? { text(.summary) }
    /// The sentence it stands in, normalised, of at most 500 code points.
    public var sentence: String? { text(.sentence) }

    /// Keys whose value stands elsewhere in the text: `unit` of a table's cell.
    public var inferred: [String] {
        if case .words(let words)? = self[.inferred] { words } else { [] }
    }

    /// The headings it stands under, the outermost first; only if they were asked for.
    public var section: String? { text(.section) }
    /// Whether a reader corrected or added it.
    public var isCorrected: Bool { self[.corrected] == .flag }

    /// Captures of a rule of the pack's own type.
    public var fields: [String: String] {
        if case .captures(let captures)? = self[.fields] { captures } else { [:] }
    }

    private func text(_ key: RecordKey) -> String? {
        if case .text(let text)? = self[key] { text } else { nil }
    }

    private func integer(_ key: RecordKey) -> Int {
        if case .integer(let number)? = self[key] { number } else { 0 }
    }

    private func decimal(_ key: RecordKey) -> ExactDecimal? {
        if case .decimal(let number)? = self[key] { number } else { nil }
    }

    private func date(_ key: RecordKey) -> ExtractedDate? {
        if case .date(let date)? = self[key] { date } else { nil }
    }
}

/// A date object of a record.
public struct ExtractedDate: Sendable, Equatable {
    /// The phrase of the source verbatim.
    public var text: String
    /// Where it stands, half-open, in code points of the decoded input.
    public var start: Int
    public var end: Int
    /// ISO 8601-2 (EDTF): `2022`, `2022-04/2023-03`, `2022-06/..`, `XXXX-09-16`.
    public var edtf: String
    /// First and last day, ISO 8601; nil is an open end, or unknown where `yearIsUnknown`.
    public var firstDay: String?
    public var lastDay: String?
    /// How it bounds a period; nil for during.
    public var relation: Relation?
    /// Whether the year or more came from the context.
    public var inferred: Bool
    /// Whether nothing tells the year.
    public var yearIsUnknown: Bool

    package init(
        text: String, start: Int, end: Int, edtf: String, firstDay: String? = nil, lastDay: String? = nil,
        relation: Relation? = nil, inferred: Bool, yearIsUnknown: Bool
    ) {
        self.text = text
        self.start = start
        self.end = end
        self.edtf = edtf
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.relation = relation
        self.inferred = inferred
        self.yearIsUnknown = yearIsUnknown
    }

    /// A key of the object as text; nil if it does not apply.
    package func text(_ key: DateKey) -> String? {
        switch key {
        case .text: text
        case .at: "\(start) \(end)"
        case .edtf: edtf
        case .start: firstDay
        case .end: lastDay
        case .relation: relation?.rawValue
        case .inferred: inferred ? "true" : nil
        }
    }
}
