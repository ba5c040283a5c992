import Extractor
import Testing

@testable import Dataset

struct CatalogueTests {
    private func catalogue(_ files: [String: String]) throws -> Catalogue {
        let inputs = try Folder(files)
        let output = try Folder()
        _ = try DatasetBuilder(folder: output.path("ds")).build([inputs.path])
        return try Catalogue(dataset: output.path("ds"))
    }

    private func warnings(_ files: [String: String]) throws -> [String: [CatalogueReport.Warning]] {
        let catalogue = try catalogue(files)
        var result: [String: [CatalogueReport.Warning]] = [:]
        for company in catalogue.companies {
            for report in try catalogue.account(of: company).reports {
                result[report.report] = report.warnings
            }
        }
        return result
    }

    private func report(_ year: Int, _ text: String, kind: String = "年度报告") -> String {
        "岚坪乳业股份有限公司\n\(year) 年\(kind)\n\n\(text)\n"
    }

    @Test func aGoodReportHasNoWarning() throws {
        #expect(
            try warnings(["lanping-2022.txt": report(2022, "2022年，营业收入20.138亿元。")])
                == ["lanping-2022.txt": []])
    }

    @Test func anAnnualReportWithoutRevenue() throws {
        #expect(
            try warnings([
                "a-2022.txt": report(2022, "2022年，捐赠总额1,358万元。"),
                "b-2021.txt": report(2021, "2021年，營業總收入18.6億元。"),
                // Of another kind it may have none.
                "c-2020.txt": report(2020, "2020年，捐赠总额1,036万元。", kind: "社会责任报告"),
                // That of ten years before is not its own.
                "d-2019.txt": report(2019, "2009年，营业收入3亿元。"),
            ]) == [
                "a-2022.txt": [.noRevenue], "b-2021.txt": [], "c-2020.txt": [], "d-2019.txt": [.noRevenue],
            ])
    }

    @Test func reportsThatContradictEachOther() throws {
        let found = try warnings([
            "a-2021.txt": report(2021, "2021年，营业收入18.6亿元。"),
            "a-2022.txt": report(2022, "2022年，营业收入20.1亿元。\n\n2021年，营业收入18.2亿元。"),
        ])
        #expect(found == ["a-2021.txt": [.conflicts(1)], "a-2022.txt": [.conflicts(1)]])
    }

    @Test func whatIsUnknownOrEmpty() throws {
        #expect(
            try warnings(["2022.txt": "营业收入20.138亿元。\n\n员工120人，门店30家。\n", "report.txt": "无\n"]) == [
                "2022.txt": [.noCompany, .noPeriod(count: 3, of: 3)],
                "report.txt": [.noCompany, .noYear, .noRecords],
            ])
        #expect(
            try warnings(["青湖-2022.txt": "目前，员工120人，门店30家，商品8种。\n"])
                == ["青湖-2022.txt": [.noPeriod(count: 3, of: 3)]])
    }

    @Test func linesThatWereNoReports() throws {
        let line = #"{"id":"lanping-2022","text":"岚坪乳业股份有限公司\n2022年，营业收入20亿元。"}"#
        #expect(
            try warnings(["all.jsonl": "\(line)\nnonsense\n"]) == ["all.jsonl#lanping-2022": [.badLines(1)]])
    }

    @Test func companiesHaveAllTheirNames() throws {
        let catalogue = try catalogue([
            "a.txt": "岚坪乳业股份有限公司\n股票简称：岚坪\n证券代码：609931\n2022年度报告\n\n2022年，营业收入20亿元。\n"
        ])
        #expect(catalogue.companies.map(\.name) == ["岚坪乳业"])
        #expect(catalogue.companies[0].otherNames == ["岚坪", "609931"])
        #expect(catalogue.companies[0].reportNames == ["a.txt"])
    }

    @Test func aPassageIsThatOfTheFigure() throws {
        let catalogue = try catalogue(["a-2022.txt": report(2022, "2022年，营业收入20.138亿元。")])
        let rows = try catalogue.account(of: catalogue.companies[0]).rows
        let figure = try #require(rows.first?.cells[2022]?.values[0].figures[0])
        #expect(try catalogue.passage(of: figure) == Catalogue.Passage(sentence: "2022年，营业收入20.138亿元。"))
    }

    @Test func foldersThatAreDatasets() throws {
        let folder = try Folder(["a/dataset.sqlite": "", "b/datapackage.json": "", "c/x": ""])
        #expect(
            ["a", "b", "c", "d"].map { Catalogue.isDataset(folder.path($0)) } == [true, true, false, false])
        #expect(throws: Problem(folder.path("b"), "is no dataset: there is no dataset.sqlite in it")) {
            _ = try Catalogue(dataset: folder.path("b"))
        }
    }
}
