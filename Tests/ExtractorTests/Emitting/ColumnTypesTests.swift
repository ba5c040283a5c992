import Testing

@testable import Extractor

/// That libraries read records with them, Tests/duckdb and Tests/recipes try.
struct ColumnTypesTests {
    @Test func everyKeyHasAType() {
        let keys = RecordKey.allCases.filter { $0 != .fields }.map(\.name)
        for types in [ColumnTypes.arrow, .duckdb, .polars] {
            let rows = types.text.split(separator: "\n").filter {
                $0.hasPrefix("    ") && !$0.hasPrefix("     ")
            }
            let names = rows.compactMap { $0.split(separator: "\"").dropFirst().first.map(String.init) }
            #expect(names == keys, "\(types)")
        }
    }

    @Test func aTableHasTheColumnsOfTheCSV() {
        let rows = ColumnTypes.sql.text.split(separator: "\n").dropFirst().dropLast()
        #expect(rows.map { String($0.split(separator: "\"")[1]) } == CSVWriter.columns)
    }

    /// A figure is a decimal, never a double, or a text where there is no decimal.
    @Test(arguments: [
        (ColumnTypes.arrow, "    (\"value\", pa.decimal128(38, 12)),"),
        (.duckdb, "    \"value\": 'DECIMAL(38, 12)',"),
        (.polars, "    \"value\": pl.String,"),
        (.sql, "    \"value\" DECIMAL(38, 12),"),
    ])
    func decimals(types: ColumnTypes, row: String) {
        #expect(types.text.split(separator: "\n").contains { $0 == row })
    }

    @Test func theProgramPrintsOne() throws {
        for types in ColumnTypes.allCases {
            #expect(try Command.run(["schema", "--\(types)"]) == .success(types.text))
        }
        #expect(try Command.run(["schema"]) == .success(RecordSchema.text))
        let two = try Command.run(["schema", "--sql", "--arrow"])
        #expect(two.status == 2)
        #expect(
            two.err.hasPrefix(
                "Error: Value to be set with flag '--arrow' had already been set with flag '--sql'")
        )
    }
}
