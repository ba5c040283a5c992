/// Writes records as NDJSON, one object and a line feed each.
///
/// Keys come in the order of `RecordKey`; one that does not apply is left out:
///
///     {"type":"amount","id":"amount:12","doc":"r.txt","page":1,"line":1,"start":12,"end":20,
///      "text":"超 2,270 万元","rule":"amount.digits","value":22700000,"unit":"CNY",
///      "quantity":"money","modifier":"more_than","metric":"捐赠总额",
///      "period":{"text":"2022 年","at":[0,6],"edtf":"2022","start":"2022-01-01","end":"2022-12-31"},
///      "event":"event:0","sentence":"2022年，捐赠总额超2,270万元。"}
///
/// Events carry `date` and `summary` in place of the value, dates only `date`.
struct NDJSONWriter {
    private let walk: RecordWalk
    /// The input's name as the inside of a JSON string.
    private let doc: [UInt8]

    init(pack: CompiledPack, types: RecordTypes, doc: String) {
        walk = RecordWalk(pack: pack, types: types)
        self.doc = JSONString.escaped(doc)
    }

    /// Appends the records of a batch; the number of lines.
    func write(
        _ batch: BatchRecords, _ text: NormalizedText, _ source: Batch, into out: ByteBuffer
    ) -> Int {
        text.bytes.withUnsafeBufferPointer { bytes in
            source.bytes.withUnsafeBufferPointer { original in
                var sink = NDJSONSink(
                    pack: walk.pack, doc: doc, batch: batch, text: text, bytes: bytes, origin: source,
                    source: original, out: out)
                return walk.walk(batch, text, source, into: &sink)
            }
        }
    }
}
