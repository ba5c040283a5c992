import Extractor
import Foundation

/// A file of surface forms: what is expected, and sentences that say it with the place marked.
///
///     = amount value=22700000 unit=CNY
///     全年捐赠[[2,270万元]]。
///     = none
///     见 GB/T 36001-2015。
struct Corpus {
    struct Form {
        var line: Int
        var text: MarkedText
        var year: Int
        /// One for each mark: type and values.
        var expected: [(type: String, values: [String: String])]
    }

    var forms: [Form] = []

    init(_ text: String) throws {
        var expected: [(type: String, values: [String: String])] = []
        var year = 2023
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.isEmpty || line.hasPrefix("#") { continue }
            if line.hasPrefix("= ") {
                (expected, year) = Corpus.expectation(line.dropFirst(2))
                continue
            }
            let form = line.replacingOccurrences(of: "\\n", with: "\n")
            guard let marked = MarkedText(form), marked.ranges.count == expected.count else {
                throw Malformed(line: index + 1, text: String(line))
            }
            forms.append(Form(line: index + 1, text: marked, year: year, expected: expected))
        }
    }

    struct Malformed: Error {
        var line: Int
        var text: String
    }

    private static func expectation(
        _ line: Substring
    ) -> (expected: [(type: String, values: [String: String])], year: Int) {
        var year = 2023
        var expected: [(type: String, values: [String: String])] = []
        for part in line.split(separator: "|") {
            var values: [String: String] = [:]
            var type = ""
            for word in part.split(separator: " ") {
                if word.hasPrefix("@year=") {
                    year = Int(word.dropFirst(6)) ?? year
                } else if let equals = word.firstIndex(of: "=") {
                    values[String(word[..<equals])] = String(word[word.index(after: equals)...])
                } else {
                    type = String(word)
                }
            }
            if type != "none" { expected.append((type, values)) }
        }
        return (expected, year)
    }
}

extension Corpus.Form {
    private static let keys = [
        "amount": ["value", "low", "high", "unit", "modifier", "change", "basis"],
        "percentage": ["value", "low", "high", "unit", "modifier", "change", "basis"],
        "date": ["start", "end", "edtf", "relation", "inferred"],
    ]

    /// Nil if the extractor finds what the form expects, else what it found.
    func failure() -> String? {
        var options = Extractor.Options(types: RecordTypes(names: ["amount", "percentage", "date"]))
        options.year = year
        let records = Extractor(options: options).found(in: text.text)
        let found = records.map { "\($0.type) \"\($0.text)\" \(Self.said($0))" }.joined(separator: "; ")
        let sentence = text.text.replacingOccurrences(of: "\n", with: "\\n")
        guard records.count == expected.count else {
            return "\(line): \(sentence): found \(records.isEmpty ? "nothing" : found)"
        }
        for ((record, range), wanted) in zip(zip(records, text.ranges), expected) {
            var values = wanted.values
            if let end = values["end"], end == "null" { values["end"] = nil }
            if let start = values["start"], start == "null" { values["start"] = nil }
            let matches =
                record.type == wanted.type && record.start == range.lowerBound
                && record.end == range.upperBound
                && (Self.keys[record.type] ?? []).allSatisfy { Self.value($0, of: record) == values[$0] }
            if !matches { return "\(line): \(sentence): found \(found)" }
        }
        return nil
    }

    private static func said(_ record: ExtractedRecord) -> String {
        (keys[record.type] ?? []).compactMap { key in value(key, of: record).map { "\(key)=\($0)" } }
            .joined(separator: " ")
    }

    private static func value(_ key: String, of record: ExtractedRecord) -> String? {
        switch key {
        case "value": record.value?.description
        case "low": record.low?.description
        case "high": record.high?.description
        case "unit": record.unit
        case "modifier": record.modifier?.rawValue
        case "change": record.change?.rawValue
        case "basis": record.basis?.rawValue
        case "start": record.date?.firstDay
        case "end": record.date?.lastDay
        case "edtf": record.date?.edtf
        case "relation": record.date?.relation?.rawValue
        case "inferred": record.date.flatMap { $0.inferred ? "true" : nil }
        default: nil
        }
    }
}
