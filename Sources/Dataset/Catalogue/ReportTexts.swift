import Extractor

/// Hands out the reports of a dataset with their texts, input by input.
///
/// A dataset keeps records, not texts (but those of PDF files): they come from the inputs, where these are still there
/// and what they were.
public struct ReportTexts {
    /// A report with all that a page of it needs.
    public struct Text: Sendable {
        public var report: String
        public var doc: String
        /// What `start` and `end` of the records count.
        public var text: String
        public var records: [ExtractedRecord]
    }

    /// Why the reports of an input have no text.
    public enum Lack: Error, Equatable, Sendable {
        case missing
        case changed(String)
        /// It or its records cannot be read.
        case unreadable(Problem)
    }

    let dataset: String
    let search: InputSearch
    let inputs: [InputState]
    let reports: [ReportRow]

    /// Calls `body` with every report that has its text, and `lack` with every input that has not.
    ///
    /// Throws what `body` throws.
    public func each(_ body: (Text) throws -> Void, lack: (String, Lack) -> Void) throws {
        var rows: [String: [ReportRow]] = [:]
        for report in reports { rows[report.input, default: []].append(report) }
        // What goes wrong with what is handed out is no lack of the input.
        func hand(_ text: Text) throws {
            do { try body(text) } catch { throw Stop(error: error) }
        }
        for input in inputs {
            guard let own = rows[input.input] else { continue }
            do {
                let path = try place(of: input)
                let records = try RecordsReader("\(dataset)/\(input.recordsPath)")
                if input.kind == InputFile.Kind.jsonl.rawValue {
                    try lines(of: path, own, records, hand)
                } else if let row = own.first {
                    try hand(try whole(input, path, row, records))
                }
            } catch let stop as Stop {
                throw stop.error
            } catch let reason as Lack {
                lack(input.input, reason)
            } catch let problem as Problem {
                lack(input.input, .unreadable(problem))
            }
        }
    }

    private struct Stop: Error { var error: any Error }

    /// The file with the text: the input, or what the dataset kept of a PDF file.
    private func place(of input: InputState) throws -> String {
        if let text = input.text { return "\(dataset)/\(text)" }
        switch try search.find(input.input, bytes: input.bytes, sha256: input.sha256) {
        case .file(let path): return path
        case .changed(let path): throw Lack.changed(path)
        case .missing: throw Lack.missing
        }
    }

    private func whole(
        _ input: InputState, _ path: String, _ row: ReportRow, _ records: RecordsReader
    ) throws -> Text {
        let file = try LineInput(path)
        var bytes: [UInt8] = []
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
        defer { buffer.deallocate() }
        while case let count = try file.read(buffer), count > 0 { bytes += buffer[..<count] }
        var options = Extractor.Options()
        options.encoding = input.text == nil ? InputEncoding(rawValue: row.encoding) ?? .auto : .utf8
        let text = try Extractor(options: options).text(of: bytes)
        return try checked(row, text, try records.next(of: row.doc), path)
    }

    private func lines(
        of path: String, _ rows: [ReportRow], _ records: RecordsReader, _ body: (Text) throws -> Void
    ) throws {
        var waiting = Dictionary(rows.map { ($0.doc, $0) }, uniquingKeysWith: { first, _ in first })
        let file = try LineInput(path)
        var reader = LineReader(limit: .max, read: { try file.read($0) })
        while let next = try reader.next() {
            // What was no report when the dataset was made is none of it; of two with an id it has the first.
            guard case .line(let bytes) = next, let line = try? JSONLine(bytes),
                let row = waiting.removeValue(forKey: line.id)
            else { continue }
            try body(try checked(row, line.text, try records.next(of: row.doc), path))
        }
    }

    /// The report, if its records stand where they say.
    private func checked(
        _ row: ReportRow, _ text: String, _ records: [ExtractedRecord], _ path: String
    ) throws -> Text {
        let scalars = Array(text.unicodeScalars)
        for record in records {
            guard record.start >= 0, record.start <= record.end, record.end <= scalars.count,
                record.text.unicodeScalars.elementsEqual(scalars[record.start..<record.end])
            else { throw Lack.changed(path) }
        }
        return Text(report: row.report, doc: row.doc, text: text, records: records)
    }
}

/// Reads a records file, the records of one report at a time.
private final class RecordsReader {
    private let path: String
    private var lines: LineReader
    /// The first record of the next report.
    private var ahead: ExtractedRecord?

    init(_ path: String) throws {
        self.path = path
        let file = try LineInput(path)
        lines = LineReader(limit: .max, read: { try file.read($0) })
    }

    /// The records of the report that comes next; none if they are another's.
    func next(of doc: String) throws -> [ExtractedRecord] {
        var records: [ExtractedRecord] = []
        while let record = try ahead ?? read() {
            guard record.doc == doc else {
                ahead = record
                break
            }
            ahead = nil
            records.append(record)
        }
        return records
    }

    private func read() throws -> ExtractedRecord? {
        guard case .line(let line)? = try lines.next() else { return nil }
        do throws(RecordLine.Malformed) { return try RecordLine.record(line) } catch {
            throw Problem(
                "\(path):\(lines.number)", "is no record of extract: run extract batch --force")
        }
    }
}
