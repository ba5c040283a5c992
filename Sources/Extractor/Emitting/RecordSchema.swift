/// The JSON Schema (2020-12) of one record.
public enum RecordSchema {
    public static var text: String { String(decoding: PackageResources.record_schema_json, as: UTF8.self) }
}
