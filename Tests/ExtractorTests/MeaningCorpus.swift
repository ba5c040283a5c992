import Extractor
import Foundation

/// A file of sentences and what their figures measure, when they hold, or what a date governs.
///
///     = metric "播放量" | metric "点赞"
///     播放量[[5亿]]、点赞[[3,000万]]。
///     = period 2022-01-01..2022-12-31
///     2022年，捐赠[[500万元]]。
///     = summary "公司发布报告"
///     公司于[[2022年4月]]发布报告。
struct MeaningCorpus {
    struct Form {
        var line: Int
        var text: MarkedText
        var year: Int
        var kind: String
        /// One for each mark; nil for `none`.
        var expected: [String?]
    }

    var forms: [Form] = []

    struct Malformed: Error {
        var line: Int
        var text: String
    }

    init(_ text: String) throws {
        var expected: [String?] = []
        var kind = ""
        var year = 2023
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.isEmpty || line.hasPrefix("#") { continue }
            if line.hasPrefix("= ") {
                year = 2023
                var rest = String(line.dropFirst(2))
                if let at = rest.range(of: " @year=") {
                    year = Int(rest[at.upperBound...].prefix(4)) ?? year
                    rest = String(rest[..<at.lowerBound])
                }
                let parts = rest.components(separatedBy: " | ")
                kind = String(parts[0].split(separator: " ")[0])
                expected = parts.map { part in
                    let value = part.drop { $0 != " " }.dropFirst()
                    if value == "none" { return nil }
                    return value.trimmingCharacters(in: CharacterSet(charactersIn: "\" "))
                }
                continue
            }
            let form = line.replacingOccurrences(of: "\\n", with: "\n")
            guard let marked = MarkedText(form), marked.ranges.count == expected.count else {
                throw Malformed(line: index + 1, text: String(line))
            }
            forms.append(
                Form(line: index + 1, text: marked, year: year, kind: kind, expected: expected))
        }
    }
}

extension MeaningCorpus.Form {
    /// Nil if the extractor reads what the form says, else what it read.
    func failure() -> String? {
        var options = Extractor.Options(
            types: RecordTypes(names: ["amount", "percentage", "date", "event"]))
        options.year = year
        let records = Extractor(options: options).found(in: text.text)
        for (range, wanted) in zip(text.ranges, expected) {
            let found = read(records, range)
            if found != wanted.map(Self.squashed) {
                let sentence = text.text.replacingOccurrences(of: "\n", with: "\\n")
                return "\(line): \(sentence): wanted \(wanted ?? "none"), found \(found ?? "none")"
            }
        }
        return nil
    }

    private func read(_ records: [ExtractedRecord], _ range: Range<Int>) -> String? {
        func overlaps(_ start: Int, _ end: Int) -> Bool { start < range.upperBound && end > range.lowerBound }
        if kind == "summary" {
            return records.first { record in
                record.type == "event" && record.date.map { overlaps($0.start, $0.end) } == true
            }?.summary.map(Self.squashed)
        }
        let figure = records.first {
            ($0.type == "amount" || $0.type == "percentage") && overlaps($0.start, $0.end)
        }
        if kind == "metric" { return figure?.metric.map(Self.squashed) }
        guard let period = figure?.period else { return nil }
        return "\(period.firstDay ?? "")..\(period.lastDay ?? "")"
    }

    private static func squashed(_ text: String) -> String { text.filter { !$0.isWhitespace } }
}
