import Extractor
import Foundation

/// Reads `corrections.jsonl`, as the page of `extract view` writes it (Sources/Viewer/FORMAT.md).
public enum CorrectionFile {
    /// The corrections of a file, and what is wrong with other lines of it.
    public static func read(_ path: String) throws(Problem) -> (
        corrections: [Correction], problems: [Problem]
    ) {
        let lines = try LineInput(path)
        var reader = LineReader(limit: ByteCount.line.bytes) { try lines.read($0) }
        var corrections: [Correction] = []
        var problems: [Problem] = []
        do {
            while let line = try reader.next() {
                let place = "\(path):\(reader.number)"
                guard case .line(let bytes) = line else {
                    problems.append(Problem(place, "the line is longer than \(ByteCount.line)"))
                    continue
                }
                if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
                do throws(Malformed) { corrections.append(try correction(Data(bytes))) } catch {
                    problems.append(Problem(place, error.reason))
                }
            }
        } catch let problem as Problem {
            throw problem
        } catch {
            throw Problem(path, "\(error)")
        }
        return (corrections, problems)
    }

    /// Why a line is no correction.
    public struct Malformed: Error, Equatable {
        public var reason: String
    }

    /// The correction of one line, without its end.
    public static func correction(_ line: Data) throws(Malformed) -> Correction {
        let problem = line.withUnsafeBytes { JSONSyntax.problem($0.bindMemory(to: UInt8.self)) }
        if let problem { throw Malformed(reason: "not JSON: \(problem)") }
        let wire: Wire
        do { wire = try JSONDecoder().decode(Wire.self, from: line) } catch DecodingError.keyNotFound(
            let key, _)
        {
            throw Malformed(reason: "no \"\(key.stringValue)\"")
        } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context) {
            let key = context.codingPath.first?.stringValue
            throw Malformed(reason: key.map { "\"\($0)\" is not what it should be" } ?? "not a JSON object")
        } catch { throw Malformed(reason: "not JSON") }
        guard let verdict = Correction.Verdict(rawValue: wire.verdict) else {
            let all = Correction.Verdict.allCases.map(\.rawValue).joined(separator: ", ")
            throw Malformed(reason: "\"verdict\" is one of \(all); not '\(wire.verdict)'")
        }
        guard 0 <= wire.start, wire.start < wire.end,
            wire.text.unicodeScalars.count == wire.end - wire.start
        else { throw Malformed(reason: "\"text\" is not as long as from \"start\" to \"end\"") }
        if verdict != .missed, wire.record?.isEmpty ?? true { throw Malformed(reason: "no \"record\"") }
        var values: [RecordKey: Correction.Value] = [:]
        for (name, scalar) in wire.values ?? [:] {
            guard let key = RecordKey(name), Correction.keys.contains(key) else {
                let all = Correction.keys.map(\.name).joined(separator: ", ")
                throw Malformed(reason: "\"values\" may have \(all); not '\(name)'")
            }
            values[key] = try value(scalar, of: key)
        }
        if verdict == .missed {
            let isOfTime = [.text("event"), .text("date")].contains(values[.type])
            if isOfTime, values[.period] == nil {
                throw Malformed(reason: "an event or a date that was missed has a \"period\"")
            }
            if !isOfTime, values[.value] == nil {
                throw Malformed(reason: "a figure that was missed has a \"value\"")
            }
        }
        var correction = Correction(
            doc: wire.doc, start: wire.start, end: wire.end, text: wire.text, verdict: verdict,
            record: wire.record ?? "", values: values)
        correction.before = wire.before ?? ""
        correction.after = wire.after ?? ""
        return correction
    }

    private static let types = ["amount", "percentage", "event", "date"]

    private static func value(_ scalar: Scalar, of key: RecordKey) throws(Malformed) -> Correction.Value {
        switch (key, scalar) {
        case (.type, .text(let type)) where types.contains(type): return .text(type)
        case (.type, _):
            throw Malformed(reason: "\"type\" is one of \(types.joined(separator: ", "))")
        case (_, .none), (_, .text("")): return .none
        case (.value, .number(let text)):
            if let number = ExactDecimal(text) { return .number(number) }
        case (.value, .text(let text)):
            let ends = text.components(separatedBy: "..").map { ExactDecimal($0) }
            if ends.count == 1, let number = ends[0] { return .number(number) }
            if ends.count == 2, let low = ends[0], let high = ends[1], !(high < low) {
                return .range(low, high)
            }
        case (.period, .text(let text)):
            if let period = EDTFPeriod(text) { return .period(text, period) }
            throw Malformed(
                reason: "\"period\" is no period like 2023, 2023-06 or 2022-04/2023-03: '\(text)'")
        case (_, .text(let text)): return .text(text)
        case (_, .number): break
        }
        throw Malformed(reason: "\"\(key.name)\" is no \(key == .value ? "number" : "text")")
    }

    private struct Wire: Decodable {
        var doc: String
        var start: Int
        var end: Int
        var text: String
        var before: String?
        var after: String?
        var verdict: String
        var record: String?
        var values: [String: Scalar]?
    }

    private enum Scalar: Decodable {
        case text(String)
        /// The number, exact.
        case number(String)
        case none

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if container.decodeNil() {
                self = .none
            } else if let text = try? container.decode(String.self) {
                self = .text(text)
            } else {
                self = .number("\(try container.decode(Decimal.self))")
            }
        }
    }
}
