import Extractor
import GRDB
import Testing

@testable import Dataset

struct DatasetViewsTests {
    /// Of a company whose years end in March, one in Traditional characters, one that is corrected.
    private static let reports = [
        "lanping-csr-2021.txt": """
        岚坪乳业股份有限公司
        2021 年度企业社会责任报告

        2021年，环保投入2,118万元。

        2020年，环保投入1,900万元。

        到2030年，取水量200万立方米。

        """,
        "lanping-csr-2022.txt": """
        岚坪乳业股份有限公司
        2022 年度企业社会责任报告

        2022年，环保投入超2,300万
        元，同比下降超过8.6%。

        2021年，环保投入2,090万元。

        截至2022年末，员工4,388人。

        2022年上半年，研发投入2,000万元。

        2022年，户均年增收减少1.8万—2.2万元。

        """,
        "yunling-annual-2025.txt": """
        雲嶺控股有限公司
        二零二五年年報

        截至二零二五年三月三十一日止年度，營業收入31億元。

        於二零二五年三月三十一日，員工310人。

        於二零二四年底，門店31間。

        於二零二五年六月三十日，車輛20輛。

        """,
    ]

    private func made(_ reports: [String: String] = reports) throws -> (inputs: Folder, output: Folder) {
        let (inputs, output) = (try Folder(reports), try Folder())
        #expect(try build(inputs, output).problems == [])
        return (inputs, output)
    }

    private func build(_ inputs: Folder, _ output: Folder) throws -> DatasetBuilder.Outcome {
        try DatasetBuilder(folder: output.path("ds")).build([inputs.path])
    }

    /// The rows, their columns set apart by blanks.
    private func rows(_ output: Folder, _ sql: String) throws -> [String] {
        try DatabaseQueue(path: output.path("ds/dataset.sqlite")).read { db in
            try Row.fetchAll(db, sql: sql).map { row in
                row.databaseValues.map { $0.isNull ? "-" : String.fromDatabaseValue($0) ?? "\($0)" }
                    .joined(separator: " ")
            }
        }
    }

    /// Figures, years, kinds and signs are those of the panel.
    private func expectThePanel(_ output: Folder) throws {
        var expected: [String] = []
        for row in try Panel(dataset: output.path("ds")).rows {
            for (year, cell) in row.cells {
                for figure in (cell.values + cell.rounder).flatMap(\.figures) {
                    let number = figure.number
                    let decimals = [number.value, number.low, number.high].map { $0?.description ?? "-" }
                    expected.append(
                        ([
                            figure.report, figure.id, "\(year)", row.kind.rawValue, row.basis ?? "-",
                            row.isParent ? "parent" : "-", row.yearEnd, number.modifier ?? "-",
                            figure.isInferred ? "1" : "0",
                        ] + decimals).joined(separator: " "))
                }
            }
        }
        let found = try rows(
            output,
            """
            SELECT report, id, year, kind, basis, scope, year_end, modifier, is_inferred, value_exact, low_exact,
              high_exact FROM figures
            """)
        #expect(found.count > 5)
        #expect(found.sorted() == expected.sorted())
    }

    @Test func figuresAreThoseOfAPanel() throws {
        try expectThePanel(try made().output)
        let output = try Folder()
        _ = try DatasetBuilder(folder: output.path("ds")).build([
            #filePath.split(separator: "/Tests/")[0] + "/samples"
        ])
        try expectThePanel(output)
    }

    @Test func oneRowForEachYear() throws {
        let output = try made().output
        // The latest report's, but an exact one before one with a modifier; lowest and highest of all.
        #expect(
            try rows(
                output,
                """
                SELECT metric, unit, year, value_exact, modifier, kind, basis, lowest, highest, figures, report
                FROM metric_years WHERE company = '岚坪乳业' AND metric = '环保投入' ORDER BY kind, year
                """) == [
                    "环保投入 % 2022 -8.6 less_than change yoy -8.6 -8.6 1 lanping-csr-2022.txt",
                    "环保投入 CNY 2020 19000000 - level - 19000000.0 19000000.0 1 lanping-csr-2021.txt",
                    "环保投入 CNY 2021 20900000 - level - 20900000.0 21180000.0 2 lanping-csr-2022.txt",
                    "环保投入 CNY 2022 23000000 more_than level - 23000000.0 23000000.0 1 lanping-csr-2022.txt",
                ])
        #expect(
            try rows(output, "SELECT low_exact, high_exact, low, high FROM figures WHERE low IS NOT NULL")
                == ["-22000 -18000 -22000.0 -18000.0"])
    }

    @Test func theLatestLevel() throws {
        let (_, output) = try made()
        #expect(
            try rows(
                output,
                "SELECT company, metric, unit, year, year_end, value_exact FROM latest ORDER BY company, metric"
            )
                == [
                    "岚坪乳业 员工 人 2022 12-31 4388", "岚坪乳业 环保投入 CNY 2022 12-31 23000000",
                    "雲嶺控股 員工 人 2025 03-31 310", "雲嶺控股 營業收入 CNY 2025 03-31 3100000000",
                    "雲嶺控股 門店 间 2024 12-31 31",
                ])
    }

    /// Those of a dataset that was written before there were any, or otherwise; nothing is extracted for it.
    @Test func anOlderDatasetGetsThem() throws {
        let (inputs, output) = try made()
        let before = try rows(output, "SELECT name, sql FROM sqlite_master WHERE type = 'view' ORDER BY name")
        #expect(before.count == 3)
        let database = try DatabaseQueue(path: output.path("ds/dataset.sqlite"))
        try database.write {
            try $0.execute(sql: "DROP VIEW latest; DROP VIEW figures; CREATE VIEW figures AS SELECT 1 AS a")
            try $0.execute(sql: "CREATE VIEW own AS SELECT company FROM reports")
        }
        let check = try DatasetBuilder(folder: output.path("ds")).check([inputs.path])
        #expect(
            check.map(\.description) == [
                "dataset.sqlite: would get its views: they are missing or of another version"
            ])
        let outcome = try build(inputs, output)
        #expect(outcome.skipped == 3)
        #expect(outcome.warnings == [])
        #expect(
            try rows(
                output,
                "SELECT name, sql FROM sqlite_master WHERE type = 'view' AND name <> 'own' ORDER BY name")
                == before)
        #expect(try rows(output, "SELECT count(*) FROM own") == ["3"])
        #expect(try DatasetBuilder(folder: output.path("ds")).check([inputs.path]) == [])
    }
}
