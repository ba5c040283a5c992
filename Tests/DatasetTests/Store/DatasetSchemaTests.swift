import GRDB
import Testing

@testable import Dataset

struct DatasetSchemaTests {
    private func build(_ inputs: Folder, _ output: Folder) throws -> DatabaseQueue {
        #expect(try DatasetBuilder(folder: output.path("ds")).build([inputs.path]).problems == [])
        return try DatabaseQueue(path: output.path("ds/dataset.sqlite"))
    }

    private let report = "岚坪乳业股份有限公司\n2021年，环保投入2,118万元，同比增长8.6%。\n"

    /// By the one that few rows share: half of all amounts are CNY.
    @Test(arguments: ["amounts", "percentages"]) func aMetricIsFoundByItsIndex(table: String) throws {
        let (inputs, output) = (try Folder(["a.txt": report]), try Folder())
        let plan = try build(inputs, output).read {
            try Row.fetchAll(
                $0, sql: "EXPLAIN QUERY PLAN SELECT * FROM \(table) WHERE unit = 'CNY' AND metric = '环保投入'")
        }
        #expect(
            plan.map { $0["detail"] as String } == ["SEARCH \(table) USING INDEX \(table)_metric (metric=?)"])
    }

    /// An older program had an index of units; what users made stays.
    @Test func formerIndexesAreTakenOut() throws {
        let (inputs, output) = (try Folder(["a.txt": report]), try Folder())
        func names(_ database: DatabaseQueue) throws -> [String] {
            try database.read {
                try String.fetchAll(
                    $0,
                    sql:
                        "SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name"
                )
            }
        }
        let database = try build(inputs, output)
        let before = try names(database)
        try database.write {
            try $0.execute(
                sql: """
                    CREATE INDEX amounts_unit ON amounts (unit);
                    CREATE INDEX percentages_unit ON percentages (unit);
                    CREATE INDEX own ON amounts (quantity);
                    """)
        }
        #expect(try names(build(inputs, output)) == (before + ["own"]).sorted())
    }
}
