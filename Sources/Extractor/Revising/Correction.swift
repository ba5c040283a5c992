/// What a reader said of one place of a text: a line of `corrections.jsonl`, as the page of `extract view` writes it.
public struct Correction: Sendable, Equatable, CustomStringConvertible {
    /// What is wrong, if anything.
    public enum Verdict: String, Sendable, CaseIterable {
        /// The record is right as it is.
        case right
        /// There should be none.
        case wrong
        /// Some of its keys should be others: `values`.
        case corrected
        /// There should be one: of `values`.
        case missed
    }

    /// What a key should say.
    public enum Value: Sendable, Equatable {
        case text(String)
        case number(ExactDecimal)
        /// Both ends of a range.
        case range(ExactDecimal, ExactDecimal)
        case period(String, EDTFPeriod)
        /// The key should not be there.
        case none
    }

    /// The name of the report, or the end of its path.
    public var doc: String
    /// Half-open, in code points of the decoded text.
    public var start: Int
    public var end: Int
    /// What stood there.
    public var text: String
    /// What stands around it in its paragraph, as far as is known.
    public var before = ""
    public var after = ""
    public var verdict: Verdict
    /// The `id` of the record that was judged; empty for what was missed.
    public var record: String
    /// By the keys of records: `value` (also for a range), `unit`, `metric`, `period`, and `type` of what was missed.
    public var values: [RecordKey: Value]

    public init(
        doc: String, start: Int, end: Int, text: String, verdict: Verdict, record: String = "",
        values: [RecordKey: Value] = [:]
    ) {
        self.doc = doc
        self.start = start
        self.end = end
        self.text = text
        self.verdict = verdict
        self.record = record
        self.values = values
    }

    /// What to say of one that does not fit its text.
    public var description: String {
        let what = record.isEmpty ? "what was missed" : "'\(record)'"
        return "the correction of \(what) is left out: '\(text)' does not stand at \(start) any more"
    }

    /// All that it says, in one line; the same for equal ones.
    package var fingerprint: String {
        let values = values.sorted { $0.key.rawValue < $1.key.rawValue }.map { "\($0.key)=\($0.value)" }
        return "\(doc) \(start) \(end) \(text) \(verdict) \(record) \(values.joined(separator: " "))"
    }

    /// The keys that may be corrected.
    public static let keys: [RecordKey] = [.type, .value, .unit, .metric, .period]

    /// The type of the record.
    var type: String {
        if case .text(let type)? = values[.type] { return type }
        return record.split(separator: ":").first.map(String.init) ?? "amount"
    }

    /// Whether it is about a report of this name: the names are the same, or one is the end of the path of the other.
    public func isAbout(_ name: String) -> Bool {
        doc == name || name.hasSuffix("/" + doc) || doc.hasSuffix("/" + name)
    }

    /// What the record should be; nil if there should be none.
    func applied(to record: ExtractedRecord) -> ExtractedRecord? {
        switch verdict {
        case .right: return record
        case .wrong: return nil
        case .corrected, .missed: break
        }
        var result = record
        if verdict == .missed, type == "event" { result[.summary] = .text(text) }
        for (key, value) in values { Correction.set(key, value, &result) }
        result[.corrected] = .flag
        result[.inferred] = left(of: record.inferred)
        return result
    }

    /// What is still taken from the context: not what was corrected.
    private func left(of inferred: [String]) -> ExtractedRecord.Value? {
        var words = inferred
        for key in values.keys { words.removeAll { $0 == key.name } }
        if values[.period] != nil { words.removeAll { ["heading", "report"].contains($0) } }
        return words.isEmpty ? nil : .words(words)
    }

    private static func set(_ key: RecordKey, _ value: Value, _ record: inout ExtractedRecord) {
        switch (key, value) {
        case (.value, .number(let number)):
            (record[.value], record[.low], record[.high]) = (.decimal(number), nil, nil)
        case (.value, .range(let low, let high)):
            (record[.value], record[.low], record[.high]) = (nil, .decimal(low), .decimal(high))
        case (.unit, .text(let unit)):
            // What it measures is that of the unit that was there.
            if record.unit != unit { record[.quantity] = nil }
            record[.unit] = .text(unit)
        case (.unit, .none): (record[.unit], record[.quantity]) = (nil, nil)
        case (.period, .period(let edtf, let days)):
            let key: RecordKey = ["event", "date"].contains(record.type) ? .date : .period
            record[key] = .date(date(edtf, days, record))
        case (.metric, .text(let text)) where record.type == "event": record[.summary] = .text(text)
        case (_, _) where record.type == "event" || record.type == "date": break
        case (.type, _): break
        case (_, .text(let text)): record[key] = .text(text)
        default: record[key] = nil
        }
    }

    /// The words of the source are those of the record: nobody said which tell the period.
    private static func date(_ edtf: String, _ days: EDTFPeriod, _ record: ExtractedRecord) -> ExtractedDate {
        func iso(_ day: CalendarDay?) -> String? {
            day.map { day in
                var bytes: [UInt8] = []
                day.write(into: &bytes)
                return String(decoding: bytes, as: UTF8.self)
            }
        }
        return ExtractedDate(
            text: record.text, start: record.start, end: record.end, edtf: edtf, firstDay: iso(days.start),
            lastDay: iso(days.end), relation: nil, inferred: true, yearIsUnknown: false)
    }
}
