import Extractor
import Foundation

/// A report that is one line of a JSONL input: `{"id": …, "text": …, "date": …}`.
public struct JSONLine: Equatable, Sendable {
    /// The `doc` of its records.
    public var id: String
    public var text: String
    /// The year of `date`, which is `YYYY` or `YYYY-MM-DD`: what relative dates are relative to.
    public var year: Int?

    /// Why a line is no report.
    public struct Malformed: Error, Equatable, CustomStringConvertible {
        public var description: String

        init(_ description: String) { self.description = description }

        init(tooLong longest: ByteCount) {
            description =
                "the line is longer than \(longest) (--max-line): allow for more, or give the text in a file of its own"
        }
    }

    /// Reads one line, without its end. Keys that are not known are passed over.
    public init(_ line: some Sequence<UInt8>) throws(Malformed) {
        let data = Data(line)
        let problem = data.withUnsafeBytes { JSONSyntax.problem($0.bindMemory(to: UInt8.self)) }
        if let problem { throw Malformed("not JSON: \(problem)") }
        let wire: Wire
        do { wire = try JSONDecoder().decode(Wire.self, from: data) } catch {
            throw Malformed(JSONLine.reason(error))
        }
        if wire.id.text.isEmpty { throw Malformed("\"id\" is empty") }
        id = wire.id.text
        text = wire.text
        if let date = wire.date {
            guard let year = JSONLine.year(of: date) else {
                throw Malformed("\"date\" is neither a year nor a day like 2023-03-15: '\(date)'")
            }
            self.year = year
        }
    }

    private static func year(of date: String) -> Int? {
        if date.utf8.count == 4, date.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let year = Int(date) {
            return (1000...2999).contains(year) ? year : nil
        }
        return Extractor.year(ofDay: date)
    }

    private struct Wire: Decodable {
        var id: Name
        var text: String
        var date: String?
    }

    /// Numbers do for an id as well.
    private struct Name: Decodable {
        var text: String

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let number = try? container.decode(Int.self) {
                text = String(number)
            } else {
                text = try container.decode(String.self)
            }
        }
    }

    private static func reason(_ error: any Error) -> String {
        switch error {
        case DecodingError.keyNotFound(let key, _): return "no \"\(key.stringValue)\""
        case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
            guard let key = context.codingPath.first else { return "not a JSON object" }
            let also = key.stringValue == "id" ? " or a whole number" : ""
            return "\"\(key.stringValue)\" is not a string\(also)"
        default: return "not JSON"
        }
    }
}
