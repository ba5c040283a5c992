/// Runs the examples and rejects of a pack against all of its rules.
///
/// An example must give one record of its rule, with the marked text and each value it names;
/// a reject must give none of its rule. So a rule that takes another's example shows.
public struct PackTester {
    public struct Failure: Equatable, Sendable, CustomStringConvertible {
        public var origin: PatternPack.Origin
        public var rule: String
        public var reason: String
        public var description: String { "\(origin): rule \(rule): \(reason)" }
    }

    public struct Result: Equatable, Sendable {
        public var passed = 0
        public var failures: [Failure] = []
    }

    private let pack: CompiledPack

    public init(_ pack: CompiledPack) { self.pack = pack }

    public func run() -> Result {
        var result = Result()
        for rule in pack.source.rules {
            for example in rule.examples {
                count(check(example, rule), example, rule, &result)
            }
            for reject in rule.rejects {
                let found = records(reject.text, reject, rule).first { $0.rule == rule.name }
                count(
                    found.map { "must not match, but found \"\($0.text)\" in: \(reject.text)" }, reject, rule,
                    &result)
            }
        }
        return result
    }

    private func count(
        _ reason: String?, _ example: PatternPack.Example, _ rule: PatternPack.Rule, _ result: inout Result
    ) {
        if let reason {
            result.failures.append(Failure(origin: example.origin, rule: rule.name, reason: reason))
        } else {
            result.passed += 1
        }
    }

    private func records(
        _ text: String, _ example: PatternPack.Example, _ rule: PatternPack.Rule
    ) -> [ExtractedRecord] {
        var options = Extractor.Options()
        options.types = RecordTypes(names: ["date", "amount", "percentage", rule.type])
        options.year = example.expected["year"].flatMap { Int($0) }
        // Of UTF-8 only the want of memory ends a run; then no example can be said to hold.
        return (try? Extractor(pack: pack, options: options).records(in: text)) ?? []
    }

    /// Nil if the example holds, else why not.
    private func check(_ example: PatternPack.Example, _ rule: PatternPack.Rule) -> String? {
        guard let marked = MarkedText(example.text), marked.ranges.count == 1 else {
            return "an example marks one place with [[ and ]]: \(example.text)"
        }
        let all = records(marked.text, example, rule)
        let wanted = marked.ranges[0]
        guard let record = all.first(where: { $0.start < wanted.upperBound && $0.end > wanted.lowerBound })
        else {
            return "found nothing at the mark in: \(example.text)"
        }
        guard record.rule == rule.name else {
            return "rule \(record.rule) took the example: \(example.text)"
        }
        guard record.start == wanted.lowerBound, record.end == wanted.upperBound else {
            return "found \"\(record.text)\" in: \(example.text)"
        }
        for (key, value) in example.expected.sorted(by: { $0.key < $1.key }) where key != "year" {
            let found = record.value(forKey: key)
            if found != value { return "\(key) is \(found ?? "missing"), not \(value), in: \(example.text)" }
        }
        let absent = ["modifier", "change", "basis", "relation", "inferred"]
        for key in absent where example.expected[key] == nil {
            if let found = record.value(forKey: key), found != "false" {
                return "\(key) is \(found), but the example names none, in: \(example.text)"
            }
        }
        return nil
    }
}

extension ExtractedRecord {
    /// A value by its key in the NDJSON; of a record with a date the keys of the date object come first.
    func value(forKey name: String) -> String? {
        if let date, let key = DateKey.allCases.first(where: { $0.name == name }), key != .text, key != .at {
            return key == .inferred ? (date.inferred ? "true" : "false") : date.text(key)
        }
        guard let key = RecordKey(name), key.bearers.contains(.figure) else { return fields[name] }
        return switch self[key] {
        case .text(let text)?: text
        case .decimal(let number)?: number.description
        default: nil
        }
    }
}

/// A text in which places are marked with `[[` and `]]`.
///
///     MarkedText("捐赠 [[2,270 万元]]。")   // text "捐赠 2,270 万元。", ranges [3..<11]
public struct MarkedText: Equatable, Sendable {
    public var text: String
    /// Code points, half-open.
    public var ranges: [Range<Int>]

    /// Nil if a mark is not closed.
    public init?(_ marked: String) {
        var scalars = String.UnicodeScalarView()
        var ranges: [Range<Int>] = []
        var count = 0
        var open: Int?
        var rest = Array(marked.unicodeScalars)[...]
        while let scalar = rest.first {
            if scalar == "[", rest.dropFirst().first == "[", open == nil {
                open = count
                rest = rest.dropFirst(2)
            } else if scalar == "]", rest.dropFirst().first == "]", let start = open {
                ranges.append(start..<count)
                open = nil
                rest = rest.dropFirst(2)
            } else {
                scalars.append(scalar)
                count += 1
                rest = rest.dropFirst()
            }
        }
        guard open == nil else { return nil }
        text = String(scalars)
        self.ranges = ranges
    }
}
