import Testing

@testable import Extractor

extension RecordTypes {
    static let all = RecordTypes(names: ["event", "amount", "percentage", "date"])
}

/// What a program writes for `bytes` that arrive in chunks.
func written(
    _ bytes: [UInt8], doc: String = "test.txt", format: RecordFormat = .ndjson, types: RecordTypes = .all,
    year: Int? = nil, chunkSize: Int = 256 * 1024, jobs: Int = 1, pack: CompiledPack = .builtIn
) throws -> [UInt8] {
    var options = Extractor.Options(types: types)
    options.format = format
    options.year = year
    options.chunkSize = chunkSize
    options.jobs = jobs
    var out: [UInt8] = []
    _ = try Extractor(pack: pack, options: options).run(ByteSource(bytes: bytes, name: doc)) { out += $0 }
    return out
}

/// The records of a text, of all types unless told otherwise.
func records(
    _ text: String, types: RecordTypes = .all, year: Int? = nil, doc: String = "test.txt",
    pack: CompiledPack = .builtIn
) -> [ExtractedRecord] {
    var options = Extractor.Options(types: types)
    options.year = year
    return Extractor(pack: pack, options: options).found(in: text, doc: doc)
}

extension Extractor {
    /// The records of a text; what goes wrong is an issue of the test.
    func found(in text: String, doc: String = "-") -> [ExtractedRecord] {
        reported { try records(in: text, doc: doc) }
    }

    func found(in bytes: [UInt8], doc: String = "-") -> [ExtractedRecord] {
        reported { try records(in: bytes, doc: doc) }
    }

    private func reported(_ read: () throws -> [ExtractedRecord]) -> [ExtractedRecord] {
        do { return try read() } catch {
            Issue.record(error)
            return []
        }
    }
}

extension ExtractedRecord {
    /// What is said, without where: all that a change of line breaks or blanks must leave alone.
    var meaning: String {
        var said = "\(type) \(rule)"
        func add(_ key: String, _ value: String?) {
            if let value { said += " \(key)=\(value)" }
        }
        add("value", value?.description)
        add("low", low?.description)
        add("high", high?.description)
        add("unit", unit)
        add("quantity", quantity?.rawValue)
        add("modifier", modifier?.rawValue)
        add("change", change?.rawValue)
        add("basis", basis?.rawValue)
        add("date", date.map(\.meaning))
        add("period", period.map(\.meaning))
        return said
    }

    /// What is said with the words of the source in which it is said.
    var meaningInWords: String {
        meaning + " metric=\(metric ?? "") summary=\(summary ?? "") sentence=\(sentence ?? "")"
    }
}

extension ExtractedDate {
    var meaning: String {
        edtf + "[\(firstDay ?? "null"),\(lastDay ?? "null")]" + (relation.map { " \($0.rawValue)" } ?? "")
            + (inferred ? " inferred" : "")
    }
}
