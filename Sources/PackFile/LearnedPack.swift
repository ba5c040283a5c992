import Extractor

/// Examples and rejects of rules, made of what readers corrected: `extract patterns learn`.
///
/// A correction becomes a test of the rule that it is about: what should be found an example, what should not a
/// reject. `patterns test` then fails where the rule is at fault, and says so until the pattern is mended.
public struct LearnedPack {
    /// What a correction came to.
    public enum Lesson: Equatable, Sendable {
        /// An example of the rule: the place marked, and what it should say.
        case example(rule: String, text: String, expected: [String: String])
        /// A text in which the rule should find nothing.
        case reject(rule: String, text: String)
        /// Nothing to learn from, and why.
        case none(String)
    }

    private let pack: CompiledPack

    public init(_ pack: CompiledPack) { self.pack = pack }

    /// What a correction is to its rule.
    ///
    /// - Throws: `OutOfMemory`.
    public func lesson(_ correction: Correction) throws -> Lesson {
        switch correction.verdict {
        case .wrong: try reject(correction)
        case .right, .corrected, .missed: try example(correction)
        }
    }

    // MARK: - Examples

    private func example(_ correction: Correction) throws -> Lesson {
        let text = LearnedPack.flat(correction.before) + correction.text + LearnedPack.flat(correction.after)
        let start = LearnedPack.flat(correction.before).unicodeScalars.count
        let place = start..<start + correction.text.unicodeScalars.count
        let found = try records(text).first { $0.start < place.upperBound && place.lowerBound < $0.end }
        guard let rule = try found?.rule ?? nearest(text, place, correction) else {
            return .none("no rule begins with such a number")
        }
        if rule.hasPrefix("table.") { return .none("cells of tables are read by no rule") }
        var expected: [String: String] = [:]
        for key in ["value", "low", "high", "unit", "modifier", "change", "basis"] {
            guard let key = RecordKey(key), case let value = found?[key] else { continue }
            switch value {
            case .text(let text)?: expected[key.name] = text
            case .decimal(let number)?: expected[key.name] = "\(number)"
            default: break
            }
        }
        for (key, value) in correction.values { LearnedPack.set(key, value, &expected) }
        return .example(
            rule: rule,
            text: LearnedPack.flat(correction.before) + "[[" + correction.text + "]]"
                + LearnedPack.flat(correction.after), expected: expected)
    }

    private static func set(_ key: RecordKey, _ value: Correction.Value, _ expected: inout [String: String]) {
        switch (key, value) {
        case (.value, .number(let number)):
            (expected["value"], expected["low"], expected["high"]) = ("\(number)", nil, nil)
        case (.value, .range(let low, let high)):
            (expected["value"], expected["low"], expected["high"]) = (nil, "\(low)", "\(high)")
        case (.unit, .text(let unit)), (.metric, .text(let unit)): expected[key.name] = unit
        // Periods are not what rules of figures say.
        default: break
        }
    }

    /// The rule that was nearest to finding something where it found nothing.
    private func nearest(_ text: String, _ place: Range<Int>, _ correction: Correction) throws -> String? {
        let numbers = try extractor.explain(ByteSource(bytes: Array(text.utf8), name: "-"))
        let attempts = numbers.filter { place.overlaps($0.start..<$0.end) }.flatMap(\.attempts)
        let isPercentage = correction.values[.type] == .text("percentage")
        let rules = Dictionary(
            pack.source.rules.map { ($0.name, $0.type) }, uniquingKeysWith: { first, _ in first })
        return attempts.filter { rules[$0.rule] == (isPercentage ? "percentage" : "amount") }
            .max {
                ($0.outcome == .refused ? 1 : 0, $0.reached.unicodeScalars.count)
                    < ($1.outcome == .refused ? 1 : 0, $1.reached.unicodeScalars.count)
            }?.rule
    }

    // MARK: - Rejects

    /// The widest text around the record in which the rule finds it and nothing else.
    private func reject(_ correction: Correction) throws -> Lesson {
        var isFound = false
        for radius in [60, 40, 25, 15, 10, 6, 4, 2, 1, 0] {
            let before = String(LearnedPack.flat(correction.before).suffix(radius))
            let text = before + correction.text + String(LearnedPack.flat(correction.after).prefix(radius))
            let start = before.unicodeScalars.count
            let place = start..<start + correction.text.unicodeScalars.count
            let records = try records(text)
            guard
                let found = records.first(where: { $0.start < place.upperBound && place.lowerBound < $0.end })
            else { continue }
            if found.rule.hasPrefix("table.") { return .none("cells of tables are read by no rule") }
            isFound = true
            if records.count(where: { $0.rule == found.rule }) == 1 {
                return .reject(rule: found.rule, text: text)
            }
        }
        return .none(
            isFound ? "it stands too near to what is right" : "it is not found in the words around it")
    }

    // MARK: - Parts

    private var extractor: Extractor {
        var options = Extractor.Options(types: RecordTypes(names: ["amount", "percentage"]))
        options.types.names.formUnion(pack.source.rules.map(\.type).filter { $0 != "date" })
        return Extractor(pack: pack, options: options)
    }

    private func records(_ text: String) throws -> [ExtractedRecord] { try extractor.records(in: text) }

    /// A text on one line: what stands at the end of one and the beginning of the next is one word.
    private static func flat(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined()
    }
}
