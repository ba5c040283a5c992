import Extractor

/// The records of one document as the page has them: columns of numbers, and the words they stand for.
///
/// An object a record would be as long as the NDJSON. What repeats is said once: combinations of words (`kinds`), metrics
/// (`strings`), dates (`dates`) and their places (`phrases`). Sources/Viewer/FORMAT.md says what each key holds.
struct RecordColumns {
    private var kinds = Numbered<String>()
    private var strings = Numbered<String>()
    private var dates = Numbered<String>()
    private var phrases = Numbered<Phrase>()
    private var columns: [Column: [Int]] = [:]
    private var values: [String] = []
    private var last = 0

    private enum Column: String, CaseIterable { case kind, start, length, metric, row, period, event }

    private struct Phrase: Hashable {
        var date: Int
        var start: Int
        var length: Int
    }

    /// Keys that are no part of a kind: columns, and what the page reads off the text.
    private static let apart: Set<RecordKey> = [
        .id, .doc, .page, .line, .start, .end, .text, .value, .low, .high, .metric, .row, .period, .date,
        .event,
        .sentence, .summary,
    ]

    /// Adds the next record of the document, in their order.
    mutating func add(_ record: ExtractedRecord) {
        put(.kind, kinds.number(of: RecordColumns.kind(of: record)))
        put(.start, record.start - last)
        put(.length, record.end - record.start)
        last = record.start
        put(.metric, record.metric.map { strings.number(of: $0) + 1 } ?? 0)
        put(.row, record.row.map { strings.number(of: $0) + 1 } ?? 0)
        if let date = record.period ?? record.date {
            let phrase = Phrase(
                date: dates.number(of: RecordColumns.json(date)), start: date.start,
                length: date.end - date.start)
            put(.period, phrases.number(of: phrase) + 1)
        } else {
            put(.period, 0)
        }
        let event = record.event.flatMap { Int($0.drop { $0 != ":" }.dropFirst()) }
        put(.event, event.map { record.start - $0 + 1 } ?? 0)
        if let low = record.low, let high = record.high {
            values.append("\(low)..\(high)")
        } else {
            values.append(record.value.map { "\($0)" } ?? "")
        }
    }

    private mutating func put(_ column: Column, _ number: Int) { columns[column, default: []].append(number) }

    /// The JSON of them all, on one line.
    var json: String {
        var members = [
            "\"count\":\(values.count)", "\"kinds\":[\(kinds.all.joined(separator: ","))]",
            "\"strings\":[\(strings.all.map { JSONString.quoted($0) }.joined(separator: ","))]",
            "\"dates\":[\(dates.all.joined(separator: ","))]",
            "\"phrases\":[\(phrases.all.map { "\($0.date),\($0.start),\($0.length)" }.joined(separator: ","))]",
        ]
        for column in Column.allCases {
            guard let numbers = columns[column], numbers.contains(where: { $0 != 0 }) else { continue }
            members.append("\"\(column.rawValue)\":[\(numbers.map(String.init).joined(separator: ","))]")
        }
        members.append("\"value\":\(JSONString.quoted(values.joined(separator: " ")))")
        return "{\(members.joined(separator: ","))}"
    }

    private static func kind(of record: ExtractedRecord) -> String {
        var members: [String] = []
        for key in RecordKey.allCases where !apart.contains(key) {
            guard let value = record[key] else { continue }
            members.append("\(JSONString.quoted(key.name)):\(json(value))")
        }
        return "{\(members.joined(separator: ","))}"
    }

    private static func json(_ value: ExtractedRecord.Value) -> String {
        switch value {
        case .text(let text): JSONString.quoted(text)
        case .integer(let number): String(number)
        case .decimal(let number): "\(number)"
        case .date(let date): json(date)
        case .flag: "true"
        case .words(let words): "[\(words.map { JSONString.quoted($0) }.joined(separator: ","))]"
        case .captures(let captures):
            "{"
                + captures.sorted { $0.key < $1.key }.map {
                    "\(JSONString.quoted($0.key)):\(JSONString.quoted($0.value))"
                }.joined(separator: ",") + "}"
        }
    }

    /// `["2023","2023-01-01","2023-12-31"]`: what is left out at the end is nothing, an open end is null.
    private static func json(_ date: ExtractedDate) -> String {
        func day(_ day: String?) -> String {
            day.map { JSONString.quoted($0) } ?? (date.yearIsUnknown ? "\"\"" : "null")
        }
        var parts = [
            JSONString.quoted(date.edtf), day(date.firstDay), day(date.lastDay),
            JSONString.quoted(date.relation?.rawValue ?? ""), date.inferred ? "1" : "0",
        ]
        while let last = parts.last, last == "\"\"" || last == "0" { parts.removeLast() }
        return "[\(parts.joined(separator: ","))]"
    }
}
