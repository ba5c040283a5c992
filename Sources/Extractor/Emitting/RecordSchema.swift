/// The JSON Schema (2020-12) of one record.
public enum RecordSchema {
    public static var text: String { String(decoding: PackageResources.record_schema_json, as: UTF8.self) }
}

extension Extractor {
    /// What stands before the first record of a format, and behind the last.
    public static func opening(of format: RecordFormat) -> String { RecordFormatter.opening(format) }
    public static func closing(of format: RecordFormat) -> String { RecordFormatter.closing(format) }
}
