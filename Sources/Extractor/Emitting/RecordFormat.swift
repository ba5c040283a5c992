/// How records are written.
public enum RecordFormat: String, Sendable, CaseIterable {
    case ndjson, json, csv, pretty
}

/// Turns the records of batches into bytes of one format, and says what stands around them.
struct RecordFormatter {
    let format: RecordFormat
    let pack: CompiledPack
    let types: RecordTypes
    let doc: String
    let pretty: PrettyWriter
    let isCSVSafe: Bool
    /// Keys beside those that every run writes.
    var requested: [RecordKey] = []
    /// What is done with the records before they are written.
    var revision: RecordRevision?

    /// What stands before the first record of the first input.
    static func opening(
        _ format: RecordFormat, _ requested: [RecordKey] = [], columns: Int? = nil
    ) -> String {
        switch format {
        case .ndjson: ""
        case .json: "["
        case .csv: CSVWriter.header(requested)
        case .pretty: PrettyWriter(columns: columns).header
        }
    }

    /// What stands behind the last record of the last input.
    static func closing(_ format: RecordFormat) -> String { format == .json ? "\n]\n" : "" }

    /// Appends the records of a batch and gives their number.
    ///
    /// In `json` each record begins with a comma; the one who writes drops the first.
    func write(
        _ batch: BatchRecords, _ text: NormalizedText, _ source: Batch, into out: ByteBuffer
    ) -> Int {
        if revision != nil || !requested.isEmpty { return writeRevised(batch, text, source, into: out) }
        switch format {
        case .ndjson:
            return NDJSONWriter(pack: pack, types: types, doc: doc).write(batch, text, source, into: out)
        case .json:
            let lines = ByteBuffer()
            func add(_ lines: UnsafeBufferPointer<UInt8>) {
                for line in lines.split(separator: UInt8(ascii: "\n")) {
                    out.append(",\n")
                    out.append(UnsafeBufferPointer(rebasing: line))
                }
                _ = out.spill()
            }
            // The function does not outlive the call.
            let count = withoutActuallyEscaping(add) { add in
                lines.overflow = add
                defer { lines.overflow = nil }
                return NDJSONWriter(pack: pack, types: types, doc: doc).write(
                    batch, text, source, into: lines)
            }
            add(lines.bytes)
            return count
        case .csv, .pretty:
            var sink = ExtractedRecordSink(pack: pack, doc: doc, batch: batch, text: text, source: source) {
                out.append(written($0))
                _ = out.spill()
            }
            return RecordWalk(pack: pack, types: types).walk(batch, text, source, into: &sink)
        }
    }

    /// Records one by one, each as a value: slower, and what is asked of them is done.
    private func writeRevised(
        _ batch: BatchRecords, _ text: NormalizedText, _ source: Batch, into out: ByteBuffer
    ) -> Int {
        var sink = ExtractedRecordSink(pack: pack, doc: doc, batch: batch, text: text, source: source)
        _ = RecordWalk(pack: pack, types: types).walk(batch, text, source, into: &sink)
        let records = revision?.revised(sink.records, text, source) ?? sink.records
        for record in records {
            out.append(written(record))
            _ = out.spill()
        }
        return records.count
    }

    private func written(_ record: ExtractedRecord) -> [UInt8] {
        switch format {
        case .ndjson: record.ndjson(fields(of: record)) + [UInt8(ascii: "\n")]
        case .json: Array(",\n".utf8) + record.ndjson(fields(of: record))
        case .csv: Array(CSVWriter.row(record, requested, isSafe: isCSVSafe).utf8)
        case .pretty: Array(pretty.row(record).utf8)
        }
    }

    private func fields(of record: ExtractedRecord) -> [String] {
        guard record[.fields] != nil else { return [] }
        return pack.rules.first { $0.name.plain.elementsEqual(record.rule.utf8) }?.fields.map({ $0.name })
            ?? []
    }
}
