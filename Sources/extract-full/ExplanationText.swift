import Dataset
import Extractor
import RunCommand

/// How `extract explain` shows what became of a number: for eyes, or as JSON.
enum ExplanationText {
    /// Numbers one below the other; those of one record once: 9月16日.
    static func plain(_ numbers: [Explanation], _ file: String) -> String {
        var shown: [ExtractedRecord] = []
        return numbers.filter { number in
            defer { shown = number.records }
            return number.records.isEmpty || number.records != shown
        }.map { plain($0, file) }.joined()
    }

    private static func plain(_ number: Explanation, _ file: String) -> String {
        let place = "\(file):\(number.line)  "
        let before = String(number.excerpt.unicodeScalars.prefix(number.column))
        var lines = [
            place + number.excerpt,
            String(repeating: " ", count: PrettyWriter.width(place) + PrettyWriter.width(before))
                + String(repeating: "^", count: max(1, PrettyWriter.width(number.text))),
        ]
        for (record, origins) in zip(number.records, number.origins) {
            lines.append("  \(record.type): \(value(of: record))    rule \(record.rule)")
            lines += origins.map { "    \(padded($0.isYear ? "year" : $0.key.name))\(said($0, record))" }
        }
        if !number.records.isEmpty, let reason = number.noPeriod {
            lines.append("    \(padded("period"))none: \(reason)")
        }
        if number.records.isEmpty {
            lines.append("  no record: " + (number.reason?.description ?? noRule(number)))
        }
        lines += tried(number)
        return TerminalText.lines(lines.joined(separator: "\n") + "\n\n")
    }

    /// What no reader had to refuse, since no rule had found anything.
    private static func noRule(_ number: Explanation) -> String {
        number.attempts.isEmpty
            ? "no rule begins with such a number before what follows it"
            : "no rule that may begin here matches what stands around it"
    }

    private static func value(of record: ExtractedRecord) -> String {
        if let date = record.date { return date.edtf }
        let number =
            record.value.map { "\($0)" }
            ?? [record.low, record.high].map { $0.map { "\($0)" } ?? "" }.joined(separator: "–")
        return [
            record.modifier?.rawValue, record.change?.rawValue, number, record.unit.map { "{\($0)}" },
        ].compactMap { $0 }.joined(separator: " ")
    }

    private static func said(_ origin: Explanation.Origin, _ record: ExtractedRecord) -> String {
        let words =
            origin.text.isEmpty
            ? "" : origin.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let line = origin.line.map { ", line \($0)" } ?? ""
        let value: String? =
            if origin.isYear { nil } else {
                switch origin.key {
                case .unit: record.unit
                case .period: record.period?.edtf
                case .date: record.date?.edtf
                default: nil
                }
            }
        let head = value.map { $0 == words ? "" : "\($0): " } ?? ""
        return head + words + " (" + place(of: origin) + line + ")"
    }

    private static func place(of origin: Explanation.Origin) -> String {
        switch origin.kind {
        case .figure: "beside the number"
        case .sentence: "in the sentence"
        case .before: "with the figure before it"
        case .label: "the label beside it"
        case .paragraph: "carried on from a sentence before"
        case .heading: "the heading of the section"
        case .title: "the title of the report"
        case .name: "the year in the name of the file"
        case .option: "the year of --year or --date"
        case .text: "the first year that the text names"
        case .region: "what 元 is in a report from there"
        case .row: "the label of the row"
        case .column: "the head of the column"
        case .declaration: "a line above the table"
        case .kind: "what the row or the column counts"
        }
    }

    // MARK: - Rules

    /// Rules that are shown for eyes where none made a record.
    private static let most = 4

    /// What was refused, and of what did not match that which went furthest.
    private static func tried(_ number: Explanation) -> [String] {
        guard number.records.isEmpty else { return [] }
        let refused = number.attempts.filter { $0.outcome == .refused || $0.outcome == .exceeded }
        let failed = number.attempts.filter {
            $0.outcome == .unmatched && $0.reached.count > number.text.count
        }
        .sorted { $0.reached.count > $1.reached.count }
        let shown = (refused + failed).prefix(most)
        return shown.map { attempt in
            "    tried \(attempt.rule): " + outcome(of: attempt, besides: number.reason)
        }
    }

    private static func outcome(of attempt: Explanation.Attempt, besides reason: Refusal?) -> String {
        switch attempt.outcome {
        case .refused:
            "found '\(attempt.reached)'"
                + (attempt.refusal == reason
                    ? "" : attempt.refusal.map { ", but \($0)" } ?? ", which says nothing")
        case .unmatched: "goes no further than '\(attempt.reached)'"
        case .exceeded: "takes too long here"
        case .spared: "none of the characters that it needs stands near"
        case .accepted: "found '\(attempt.reached)'"
        }
    }

    // MARK: - Columns

    private static func padded(_ name: String) -> String {
        name + String(repeating: " ", count: max(1, 8 - name.count))
    }

    // MARK: - JSON

    static func json(_ number: Explanation) -> String {
        var members: [(String, JSON)] = [
            ("text", .string(number.text)), ("line", .int(number.line)), ("start", .int(number.start)),
            ("end", .int(number.end)),
            (
                "records",
                .array(
                    zip(number.records, number.origins).map { record, origins in
                        .object([
                            ("id", .string(record.id)), ("rule", .string(record.rule)),
                            ("from", .array(origins.map { json($0) })),
                        ])
                    })
            ),
        ]
        if let reason = number.reason { members.append(("reason", json(reason))) }
        if let reason = number.noPeriod { members.append(("no_period", json(reason))) }
        members.append(("tried", .array(number.attempts.map { json($0) })))
        return JSON.object(members).text(depth: 0) + "\n"
    }

    private static func json(_ reason: Refusal) -> JSON {
        .object([("code", .string(reason.code)), ("text", .string(reason.description))])
    }

    private static func json(_ origin: Explanation.Origin) -> JSON {
        var members: [(String, JSON)] = [
            ("key", .string(origin.key.name)), ("kind", .string(origin.kind.rawValue)),
            ("text", .string(origin.text)),
        ]
        if let line = origin.line { members.append(("line", .int(line))) }
        return .object(members)
    }

    private static func json(_ attempt: Explanation.Attempt) -> JSON {
        var members: [(String, JSON)] = [
            ("rule", .string(attempt.rule)), ("outcome", .string(attempt.outcome.rawValue)),
        ]
        if !attempt.reached.isEmpty { members.append(("reached", .string(attempt.reached))) }
        if let refusal = attempt.refusal { members.append(("reason", .string(refusal.code))) }
        return .object(members)
    }
}
