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
    let isColored: Bool
    let isCSVSafe: Bool
    /// The columns of the terminal, for `pretty`.
    var columns: Int?

    /// What stands before the first record of the first input.
    static func opening(_ format: RecordFormat, columns: Int?) -> String {
        switch format {
        case .ndjson: ""
        case .json: "["
        case .csv: CSVWriter.header
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
            let pretty = PrettyWriter(isColored: isColored, columns: columns)
            var sink = ExtractedRecordSink(pack: pack, doc: doc, batch: batch, text: text, source: source) {
                out.append(
                    Array((format == .csv ? CSVWriter.row($0, isSafe: isCSVSafe) : pretty.row($0)).utf8))
                _ = out.spill()
            }
            return RecordWalk(pack: pack, types: types).walk(batch, text, source, into: &sink)
        }
    }
}
