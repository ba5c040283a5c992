/// Runs the examples and rejects of a pack against all of its rules.
///
/// An example must give one record of its rule, with the marked text and each value it names;
/// a reject must give none of its rule. So a rule that takes another's example shows.
public struct PackTester {
    /// An example or a reject that a rule does not keep.
    public struct Failure: Equatable, Sendable, CustomStringConvertible {
        public var origin: PatternPack.Origin
        public var rule: String
        public var reason: String
        /// The text without its marks, and the code points that are marked and that were found.
        public var text = ""
        public var wanted: Range<Int>?
        public var found: Range<Int>?
        /// How far the pattern of the rule went where it did not match.
        public var reached: Range<Int>?

        public var description: String { "\(origin): rule \(rule): \(reason)" }

        /// The text with a line below for each place, aligned on a terminal.
        ///
        ///     前五名客户
        ///       ^^^^      wanted
        public var diagram: String {
            let scalars = Array(text.unicodeScalars)
            func width(_ range: Range<Int>) -> Int {
                let part = scalars[range.clamped(to: scalars.indices)]
                return PrettyWriter.width(String(String.UnicodeScalarView(part)))
            }
            let full = width(scalars.indices)
            func line(_ range: Range<Int>?, _ sign: String, _ what: String) -> String {
                guard let range else { return "" }
                let before = width(0..<range.lowerBound)
                let marks = max(1, width(range))
                let rest = String(repeating: " ", count: max(0, full - before - marks))
                return "\n    " + String(repeating: " ", count: before)
                    + String(repeating: sign, count: marks)
                    + rest + "  " + what
            }
            return "    " + text + line(wanted, "^", "wanted") + line(found, "~", "found")
                + line(reached, "-", "the pattern went so far")
        }
    }

    /// What came of all of them.
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
                count(check(example, rule), &result)
            }
            for reject in rule.rejects {
                let found = records(reject.text, reject, rule).first { $0.rule == rule.name }
                count(
                    found.map {
                        Failure(
                            origin: reject.origin, rule: rule.name,
                            reason: "must not match, but found \"\($0.text)\" in: \(reject.text)",
                            text: reject.text, found: $0.start..<$0.end)
                    }, &result)
            }
        }
        return result
    }

    private func count(_ failure: Failure?, _ result: inout Result) {
        if let failure { result.failures.append(failure) } else { result.passed += 1 }
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
    private func check(_ example: PatternPack.Example, _ rule: PatternPack.Rule) -> Failure? {
        guard let marked = MarkedText(example.text), marked.ranges.count == 1 else {
            return Failure(
                origin: example.origin, rule: rule.name,
                reason: "an example marks one place with [[ and ]]: \(example.text)", text: example.text)
        }
        let found = records(marked.text, example, rule).first {
            $0.start < marked.ranges[0].upperBound && $0.end > marked.ranges[0].lowerBound
        }
        guard let reason = mistake(found, example, rule, marked) else { return nil }
        var failure = Failure(origin: example.origin, rule: rule.name, reason: reason, text: marked.text)
        failure.wanted = marked.ranges[0]
        failure.found = found.map { $0.start..<$0.end }
        if found == nil { failure.reached = reach(of: rule, marked) }
        return failure
    }

    /// How far the pattern of a rule went from where it was to match.
    private func reach(of rule: PatternPack.Rule, _ marked: MarkedText) -> Range<Int>? {
        var options = Extractor.Options()
        options.types.names.insert(rule.type)
        let numbers = try? Extractor(pack: pack, options: options).explain(
            ByteSource(bytes: Array(marked.text.utf8), name: "-"))
        for number in numbers ?? [] where marked.ranges[0].overlaps(number.start..<number.end) {
            let attempt = number.attempts.first { $0.rule == rule.name && !$0.reached.isEmpty }
            if let attempt {
                return number.start..<number.start + attempt.reached.unicodeScalars.count
            }
        }
        return nil
    }

    /// What is wrong with the record that was found at the mark; nil if nothing is.
    private func mistake(
        _ found: ExtractedRecord?, _ example: PatternPack.Example, _ rule: PatternPack.Rule,
        _ marked: MarkedText
    ) -> String? {
        let wanted = marked.ranges[0]
        guard let record = found else {
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
