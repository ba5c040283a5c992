import Extractor
import Foundation
import GRDB
import Testing

@testable import Dataset

struct DatasetBuilderTests {
    private static let reports = [
        "lanping/csr-2021.txt": "岚坪乳业股份有限公司\n2021 年度企业社会责任报告\n2021年捐赠超2,270万元，同比增长两成。\n",
        "lanping/csr-2022.txt": "岚坪乳业股份有限公司\n2022 年度企业社会责任报告\n全年捐赠3,100万元，惠及18—20万名学生。\n",
        "2020/tuoling.txt": "上半年运出松茸112吨。\n",
        "lines.jsonl": """
        {"id":"a","text":"去年植树3万棵。","date":"2019-05-01"}
        {"id":"b","text":"驮铃物流2018年年度报告\\n营收2亿元。"}
        """,
    ]

    private func build(
        _ inputs: Folder, _ output: Folder, _ change: (inout DatasetBuilder.Options) -> Void = { _ in }
    ) throws -> DatasetBuilder.Outcome {
        try builder(output, change).build([inputs.path])
    }

    private func builder(
        _ output: Folder, _ change: (inout DatasetBuilder.Options) -> Void = { _ in }
    ) -> DatasetBuilder {
        var options = DatasetBuilder.Options()
        options.jobs = 2
        change(&options)
        return DatasetBuilder(folder: output.path("ds"), options: options)
    }

    private func rows(_ output: Folder, _ sql: String) throws -> [String] {
        var configuration = Configuration()
        configuration.readonly = true
        return try DatabaseQueue(path: output.path("ds/dataset.sqlite"), configuration: configuration).read {
            db in
            try Row.fetchAll(db, sql: sql).map { row in
                row.databaseValues.map { $0.isNull ? "-" : "\($0)".replacing("\"", with: "") }
                    .joined(separator: " ")
            }
        }
    }

    @Test func filesAndRows() throws {
        let inputs = try Folder(Self.reports)
        let output = try Folder()
        let outcome = try build(inputs, output)
        #expect(outcome.reports == 5)
        #expect(outcome.records == 10)
        #expect(outcome.skipped == 0)
        #expect(outcome.problems == [])
        #expect(
            output.files == [
                "ds/.lock", "ds/datapackage.json", "ds/dataset.sqlite", "ds/records/2020/tuoling.txt.ndjson",
                "ds/records/lanping/csr-2021.txt.ndjson", "ds/records/lanping/csr-2022.txt.ndjson",
                "ds/records/lines.jsonl.ndjson",
            ])
        #expect(
            try rows(
                output,
                "SELECT report, doc, company, year, encoding, events, amounts, percentages FROM reports")
                == [
                    "2020/tuoling.txt 2020/tuoling.txt tuoling 2020 utf-8 1 1 0",
                    "lanping/csr-2021.txt lanping/csr-2021.txt 岚坪乳业 2021 utf-8 1 1 1",
                    "lanping/csr-2022.txt lanping/csr-2022.txt 岚坪乳业 2022 utf-8 0 2 0",
                    "lines.jsonl#a a a 2019 utf-8 1 1 0", "lines.jsonl#b b 驮铃物流 2018 utf-8 0 1 0",
                ])
        #expect(try rows(output, "PRAGMA foreign_key_check") == [])
        #expect(
            try rows(
                output,
                "SELECT text, value, value_exact, period_edtf, period_start, unit, typeof(value) FROM amounts WHERE report = 'lanping/csr-2021.txt'"
            )
                == ["超2,270万元 22700000.0 22700000 2021 2021-01-01 CNY real"])
        // The records are those of the extractor, with the input's name in the dataset.
        var expected: [UInt8] = []
        _ = try Extractor().run(
            ByteSource(
                bytes: Array(Self.reports["lanping/csr-2021.txt", default: ""].utf8),
                name: "lanping/csr-2021.txt")
        ) { expected += Array($0) }
        #expect(
            output.text("ds/records/lanping/csr-2021.txt.ndjson") == String(decoding: expected, as: UTF8.self)
        )
    }

    @Test func theSameWhateverTheJobs() throws {
        let inputs = try Folder(Self.reports)
        let (one, many) = (try Folder(), try Folder())
        _ = try build(inputs, one) { $0.jobs = 1 }
        _ = try build(inputs, many) { $0.jobs = 7 }
        for file in one.files where !file.hasSuffix(".sqlite") { #expect(one.text(file) == many.text(file)) }
        for table in ["inputs", "reports", "events", "amounts", "percentages"] {
            #expect(try rows(one, "SELECT * FROM \(table)") == rows(many, "SELECT * FROM \(table)"))
        }
    }

    @Test func onlyWhatChanged() throws {
        let inputs = try Folder(Self.reports)
        let output = try Folder()
        _ = try build(inputs, output)
        #expect(try builder(output).check([inputs.path]) == [])
        let package = output.text("ds/datapackage.json")
        #expect(try build(inputs, output).skipped == 4)
        #expect(output.text("ds/datapackage.json") == package)

        try inputs.write("2020年捐赠7万元。", to: "2020/tuoling.txt")
        try inputs.remove("lanping/csr-2021.txt")
        try inputs.write("2023年捐赠8万元。", to: "new.txt")
        #expect(
            try builder(output).check([inputs.path]).map(\.description) == [
                "2020/tuoling.txt: would be made again: the input changed", "new.txt: would be added: new",
                "lanping/csr-2021.txt: would be removed: its input is gone",
            ])
        let outcome = try build(inputs, output)
        #expect(outcome.skipped == 2)
        #expect(outcome.removed == 1)
        #expect(outcome.reports == 5)
        #expect(output.text("ds/records/lanping/csr-2021.txt.ndjson") == nil)

        let fresh = try Folder()
        _ = try build(inputs, fresh)
        #expect(fresh.files == output.files)
        for file in fresh.files where !file.hasSuffix(".sqlite") {
            #expect(fresh.text(file) == output.text(file))
        }
        for table in ["inputs", "reports", "events", "amounts", "percentages"] {
            #expect(try rows(fresh, "SELECT * FROM \(table)") == rows(output, "SELECT * FROM \(table)"))
        }
    }

    @Test func changedRecipesAndFilesAreMadeAgain() throws {
        let inputs = try Folder(Self.reports)
        let output = try Folder()
        _ = try build(inputs, output)
        #expect(try build(inputs, output) { $0.year = 2015 }.skipped == 0)
        #expect(try rows(output, "SELECT DISTINCT year FROM reports") == ["2015"])
        _ = try build(inputs, output)
        #expect(try build(inputs, output) { $0.force = true }.skipped == 0)

        let records = "ds/records/lines.jsonl.ndjson"
        let text = try #require(output.text(records))
        usleep(20_000)
        try output.write(String(text.reversed()), to: records)
        #expect(
            try builder(output).check([inputs.path]).map(\.description)
                == ["lines.jsonl: would be made again: its records file is missing or altered"])
        #expect(try build(inputs, output).skipped == 3)
        #expect(output.text(records) == text)
        try output.remove("ds/datapackage.json")
        #expect(
            try builder(output).check([inputs.path]).map(\.description)
                == ["datapackage.json: would be written again: it is missing or altered"])
        #expect(try build(inputs, output).skipped == 4)
        #expect(try builder(output).check([inputs.path]) == [])
    }

    @Test func badLinesAreReportedAndTheRestKept() throws {
        let inputs = try Folder([
            "l.jsonl":
                "{\"id\":\"a\",\"text\":\"捐赠3万元\"}\nnot\n\n{\"id\":\"a\",\"text\":\"捐赠4万元\"}\n{\"id\":\"c\",\"text\":\"捐赠5万元\"}"
        ])
        let output = try Folder()
        for _ in 0..<2 {
            let outcome = try build(inputs, output)
            #expect(
                outcome.problems.map(\.description) == [
                    "\(inputs.path)/l.jsonl:2: not JSON: no value at column 1",
                    "\(inputs.path)/l.jsonl:4: the id 'a' was that of line 1 already",
                ])
            #expect(outcome.failed == 1)
            #expect(
                try rows(output, "SELECT report, amounts FROM reports") == ["l.jsonl#a 1", "l.jsonl#c 1"])
        }
        try inputs.write("{\"id\":\"a\",\"text\":\"捐赠3万元\"}\n", to: "l.jsonl")
        #expect(try build(inputs, output).problems == [])
        #expect(try build(inputs, output).skipped == 1)
    }

    @Test func noInputsLeaveTheDatasetAsItIs() throws {
        let inputs = try Folder(Self.reports)
        let output = try Folder()
        _ = try build(inputs, output)
        let empty = try Folder()
        let problems = #expect(throws: DatasetBuilder.Problems.self) { try build(empty, output) }
        #expect(
            problems?.all.map(\.description)
                == ["\(empty.path): no .txt, .jsonl or .pdf files; the dataset is left as it is"])
        #expect(try builder(output).check([inputs.path]) == [])
    }

    @Test func whatIsNotOursIsLeftAlone() throws {
        let inputs = try Folder(Self.reports)
        let foreign = try Folder(["ds/records/mine.ndjson": "{}"])
        let problems = #expect(throws: DatasetBuilder.Problems.self) { try build(inputs, foreign) }
        #expect(
            problems?.all.map(\.description) == [
                "\(foreign.path)/ds/records/mine.ndjson: is there without dataset.sqlite: move it away or choose another folder"
            ])
        #expect(foreign.text("ds/records/mine.ndjson") == "{}")

        let other = try Folder(["ds/x": ""])
        try DatabaseQueue(path: other.path("ds/dataset.sqlite")).write {
            try $0.execute(sql: "CREATE TABLE t (a)")
        }
        #expect(throws: DatasetBuilder.Problems.self) { try build(inputs, other) }
        try other.write("no database at all, and long enough to be seen as none", to: "ds/dataset.sqlite")
        #expect(throws: DatasetBuilder.Problems.self) { try build(inputs, other) }
    }

    @Test func tables() throws {
        let inputs = try Folder(Self.reports)
        let output = try Folder()
        _ = try build(inputs, output) { $0.writesTables = true }
        let reports = try #require(output.text("ds/tables/reports.csv"))
        #expect(reports.hasPrefix("report,input,doc,company,short_name,code,exchange,kind,year,"))
        #expect(reports.split(separator: "\r\n").count == 6)
        let amounts = try #require(output.text("ds/tables/amounts.csv"))
        #expect(amounts.contains(",\"超2,270万元\",amount.digits,22700000,,,CNY,money,more_than,"))
        #expect(output.text("ds/datapackage.json")?.contains("tables/amounts.csv") == true)
        #expect(try builder(output) { $0.writesTables = true }.check([inputs.path]) == [])
        #expect(try builder(output).check([inputs.path]).count == 4)
        _ = try build(inputs, output)
        #expect(output.text("ds/tables/reports.csv") == nil)
        #expect(output.text("ds/datapackage.json")?.contains("tables/amounts.csv") == false)
    }
}
