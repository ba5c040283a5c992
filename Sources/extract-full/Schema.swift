import ArgumentParser
import Extractor
import RunCommand

struct Schema: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print the JSON Schema (2020-12) of a record, or the types of its keys for a program.",
        discussion: """
            A program that is told no types guesses them from the first records, and drops or bends what comes later.

              extract schema > record.schema.json
              extract schema --polars > record_types.py
            """)

    @Flag(exclusivity: .exclusive)
    var types: ColumnTypes?

    func run() throws {
        try Output.print(types?.text ?? RecordSchema.text)
    }
}

extension ColumnTypes: EnumerableFlag {
    public static func help(for types: ColumnTypes) -> ArgumentHelp? {
        switch types {
        case .arrow: "A pyarrow.schema (Python), for pyarrow.json.read_json."
        case .duckdb: "The argument columns of DuckDB's read_json."
        case .polars: "A polars.Schema (Python), for polars.read_ndjson."
        case .sql: "CREATE TABLE, with the columns of --format csv."
        }
    }
}
