import Extractor

/// Reads a record off the line that the extractor's NDJSON writer wrote of it.
///
/// Like ``RecordScanner`` it relies on the writer's form: no blanks between values, numbers without exponents.
struct RecordLine {
    /// A line that was not written by the NDJSON writer.
    struct Malformed: Error, Equatable {
        /// Where in the line.
        var offset: Int
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var at = 0

    private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The record of a line, without its end.
    static func record(_ line: some Sequence<UInt8>) throws(Malformed) -> ExtractedRecord {
        let bytes = Array(line)
        return try bytes.withUnsafeBufferPointer { (bytes) throws(Malformed) in
            var reader = RecordLine(bytes)
            let record = try reader.record()
            if reader.at != bytes.count { throw reader.malformed }
            return record
        }
    }

    private var malformed: Malformed { Malformed(offset: at) }

    private mutating func record() throws(Malformed) -> ExtractedRecord {
        var record = ExtractedRecord()
        try members { (reader, name) throws(Malformed) in
            guard let key = RecordKey(name) else { throw reader.malformed }
            record[key] = try reader.value(of: key.kind)
        }
        return record
    }

    private mutating func value(of kind: RecordKey.Kind) throws(Malformed) -> ExtractedRecord.Value {
        switch kind {
        case .text: return .text(try string())
        case .integer: return .integer(try integer())
        case .decimal:
            guard let value = ExactDecimal(number()) else { throw malformed }
            return .decimal(value)
        case .date: return .date(try date())
        case .words:
            var words: [String] = []
            try items { (reader) throws(Malformed) in words.append(try reader.string()) }
            return .words(words)
        case .flag:
            guard take("true") else { throw malformed }
            return .flag
        case .captures:
            var captures: [String: String] = [:]
            try members { (reader, name) throws(Malformed) in captures[name] = try reader.string() }
            return .captures(captures)
        }
    }

    private mutating func date() throws(Malformed) -> ExtractedDate {
        // Where nothing tells the year both days are left out; an open end is null.
        var date = ExtractedDate(text: "", start: 0, end: 0, edtf: "", inferred: false, yearIsUnknown: true)
        try members { (reader, name) throws(Malformed) in
            switch name {
            case "text": date.text = try reader.string()
            case "at":
                var ends: [Int] = []
                try reader.items { (reader) throws(Malformed) in ends.append(try reader.integer()) }
                guard ends.count == 2 else { throw reader.malformed }
                (date.start, date.end) = (ends[0], ends[1])
            case "edtf": date.edtf = try reader.string()
            case "start", "end":
                date.yearIsUnknown = false
                let day = reader.take("null") ? nil : try reader.string()
                if name == "start" { date.firstDay = day } else { date.lastDay = day }
            case "relation": date.relation = ExtractedDate.Relation(rawValue: try reader.string())
            case "inferred":
                guard reader.take("true") else { throw reader.malformed }
                date.inferred = true
            default: throw reader.malformed
            }
        }
        return date
    }

    // MARK: - JSON

    private mutating func members(
        _ body: (inout RecordLine, String) throws(Malformed) -> Void
    ) throws(Malformed) {
        try expect("{")
        if take("}") { return }
        repeat {
            let name = try string()
            try expect(":")
            try body(&self, name)
        } while take(",")
        try expect("}")
    }

    private mutating func items(_ body: (inout RecordLine) throws(Malformed) -> Void) throws(Malformed) {
        try expect("[")
        if take("]") { return }
        repeat { try body(&self) } while take(",")
        try expect("]")
    }

    private mutating func string() throws(Malformed) -> String {
        try expect("\"")
        let start = at
        var isEscaped = false
        while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
            let isSlash = bytes[at] == UInt8(ascii: "\\")
            isEscaped = isEscaped || isSlash
            at += isSlash ? 2 : 1
        }
        guard at < bytes.count else { throw malformed }
        let inside = UnsafeBufferPointer(rebasing: bytes[start..<at])
        at += 1
        guard isEscaped else { return String(decoding: inside, as: UTF8.self) }
        var text: [UInt8] = []
        JSONString.unescape(inside, into: &text)
        return String(decoding: text, as: UTF8.self)
    }

    private mutating func number() -> String {
        let start = at
        while at < bytes.count, "-.0123456789".utf8.contains(bytes[at]) { at += 1 }
        return String(decoding: bytes[start..<at], as: UTF8.self)
    }

    private mutating func integer() throws(Malformed) -> Int {
        guard let value = Int(number()) else { throw malformed }
        return value
    }

    private mutating func take(_ word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        guard at + count <= bytes.count, (0..<count).allSatisfy({ bytes[at + $0] == word.utf8Start[$0] })
        else { return false }
        at += count
        return true
    }

    private mutating func expect(_ word: StaticString) throws(Malformed) {
        if !take(word) { throw malformed }
    }
}
