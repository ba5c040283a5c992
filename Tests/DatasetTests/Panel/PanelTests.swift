import Extractor
import Testing

@testable import Dataset

struct PanelTests {
    /// A dataset of these reports.
    private func dataset(_ reports: [String: String]) throws -> Folder {
        let inputs = try Folder(reports)
        let output = try Folder()
        _ = try DatasetBuilder(folder: output.path("ds")).build([inputs.path])
        return output
    }

    /// The rows of a panel, a line each: metric, unit, kind, cells.
    private func rows(
        _ reports: [String: String], _ change: (inout Panel.Options) throws -> Void = { _ in }
    ) throws -> [String] {
        let output = try dataset(reports)
        var options = Panel.Options()
        try change(&options)
        return try Panel(dataset: output.path("ds"), options: options).rows.map { row in
            let cells = row.cells.sorted { $0.key < $1.key }
                .map { "\($0.key): \(PanelText.cell($0.value, grouped: false))" }
            return row.metric + PanelText.qualities(row, yearEnd: true) + " [\(row.unit ?? "")] "
                + cells.joined(separator: ", ")
        }
    }

    /// A report of 岚坪乳业 on a year.
    private func report(_ year: Int, _ text: String) -> String {
        "岚坪乳业股份有限公司\n\(year) 年度企业社会责任报告\n\n\(text)\n"
    }

    @Test func alignedAcrossReports() throws {
        #expect(
            try rows([
                "lanping-csr-2021.txt": report(2021, "2021年，营业收入18.654亿元。\n\n2020年，营业收入16.892亿元。"),
                "lanping-csr-2022.txt": report(2022, "2022年，岚坪乳业营业收入20.138亿元。"),
                "lanping-csr-2023.txt": "嵐坪乳業股份有限公司\n2023 年度企業社會責任報告\n\n2023年，營業收入21.465億元。\n",
            ]) == [
                "营业收入 [CNY] 2020: 1689200000, 2021: 1865400000, 2022: 2013800000, 2023: 2146500000"
            ])
    }

    @Test func theParentHasRowsOfItsOwn() throws {
        let table = """
            合并利润表
            单位：元
            项目\t2022年度\t2021年度
            营业收入\t3,000.00\t2,000.00

            母公司利润表
            单位：元
            项目\t2022年度\t2021年度
            营业收入\t1,000.00\t900.00
            """
        #expect(
            try rows(["lanping-annual-2022.txt": report(2022, table)]) == [
                "营业收入 [CNY] 2021: 2000, 2022: 3000", "营业收入 (parent) [CNY] 2021: 900, 2022: 1000",
            ])
    }

    @Test func conflictsStandSideBySide() throws {
        let reports = [
            "lanping-csr-2021.txt": report(2021, "2021年，环保投入2,118万元。"),
            "lanping-csr-2022.txt": report(2022, "2021年，环保投入2,090万元。\n\n2022年，环保投入2,300万元。"),
            "lanping-csr-2023.txt": report(2023, "2022年，环保投入2,300万元。\n\n2022年，环保投入约2,300万元。"),
        ]
        // The later report's first; the same value is one, and so is what is said less exactly.
        #expect(try rows(reports) == ["环保投入 [CNY] 2021: 20900000 | 21180000, 2022: 23000000"])
        let output = try dataset(reports)
        let row = try #require(try Panel(dataset: output.path("ds")).rows.first)
        #expect(row.conflicts == [2021])
        let cell = try #require(row.cells[2022])
        #expect(cell.values[0].figures.map(\.report) == ["lanping-csr-2023.txt", "lanping-csr-2022.txt"])
        #expect(cell.rounder.map(\.number.modifier) == ["approx"])
    }

    @Test func unlikeFiguresHaveRowsOfTheirOwn() throws {
        #expect(
            try rows([
                "lanping-csr-2022.txt": report(
                    2022,
                    """
                    2022年，研发投入5,610万元，同比增长16.4%。

                    2022年，取水量287万立方米，同比下降超过3.8%。

                    截至2022年末，员工4,388人。

                    2022年12月，新增员工12人。

                    2022年上半年，研发投入2,000万元。

                    到2030年，取水量200万立方米。

                    2022年，户均年增收1.8万—2.2万元。
                    """)
            ]).sorted() == [
                "取水量 (target) [m3] 2030: 2000000", "取水量 (yoy) [%] 2022: <-3.8", "取水量 [m3] 2022: 2870000",
                "员工 [人] 2022: 4388", "户均年增收 [CNY] 2022: 18000..22000", "研发投入 (yoy) [%] 2022: 16.4",
                "研发投入 [CNY] 2022: 56100000",
            ])
    }

    /// The cell of a table has its minus, a sentence has the word.
    @Test func changesAreSignedOnce() throws {
        #expect(
            try rows([
                "lanping-annual-2022.txt": report(
                    2022,
                    """
                    主要指标  2022年  2021年  同比增减
                    营业收入（万元）  100,000  110,000  -9.09%
                    净利润（万元）  10,000  9,000  11.11%

                    2022年，用水量同比下降3.8%。

                    2022年，出口额同比增长-5.2%。
                    """)
            ]).filter { $0.contains("%") }.sorted() == [
                "净利润 (yoy) [%] 2022: 11.11", "出口额 (yoy) [%] 2022: -5.2", "用水量 (yoy) [%] 2022: -3.8",
                "营业收入 (yoy) [%] 2022: -9.09",
            ])
    }

    @Test func financialYearsAreNoCalendarYears() throws {
        let text = """
            恆越控股有限公司
            截至二零二五年三月三十一日止年度業績公告

            截至二零二五年三月三十一日止年度，收益為12.8億港元。

            於二零二五年三月三十一日，僱員2,146名。

            於二零二四年九月三十日，僱員2,000名。

            2024年，收益為11億港元。

            2024年，全球成衣貿易額為3萬億港元。
            """
        #expect(
            try rows(["hengyue-results-2025.txt": text]).sorted() == [
                "僱員 (year to 03-31) [名] 2025: 2146", "全球成衣貿易額 [HKD] 2024: 3000000000000",
                "收益 (year to 03-31) [HKD] 2024: 1100000000, 2025: 1280000000",
            ])
    }

    @Test func options() throws {
        let reports = [
            "lanping-csr-2021.txt": report(2021, "2021年，营业收入18亿元。\n\n2020年，营业收入16亿元。\n\n2021年，捐赠总额3万元。"),
            "tuoling-esg-2021.txt": "驮铃物流\n2021 环境、社会及管治报告\n\n2021年，营业收入31亿元。\n",
            "tuoling-esg-2022.txt": "驮铃物流集团\n2022 环境、社会及管治报告\n\n2022年，营业收入38亿元。\n",
        ]
        #expect(try rows(reports) { $0.metric = try SearchPattern("捐贈") }.count == 1)
        #expect(try rows(reports) { $0.minimumYears = 2 }.count == 1)
        let percentages = ["lanping-csr-2021.txt": report(2021, "2021年，捐赠总额3万元，同比增长5%。")]
        #expect(try rows(percentages) { $0.unit = "%" } == ["捐赠总额 (yoy) [%] 2021: 5"])
        #expect(try rows(percentages) { $0.unit = "万元" } == [])
        #expect(try rows(reports) { $0.years = 2022...2023 } == ["营业收入 [CNY] 2022: 3800000000"])
        // The whole name is that company; a part of it all that have it; together they are one.
        #expect(try rows(reports) { $0.companies = ["馱鈴物流"] } == ["营业收入 [CNY] 2021: 3100000000"])
        #expect(try rows(reports) { $0.companies = ["驮铃"] }.count == 2)
        #expect(
            try rows(reports) {
                $0.companies = ["驮铃"]
                $0.areOne = true
            } == ["营业收入 [CNY] 2021: 3100000000, 2022: 3800000000"])
    }

    @Test func errors() throws {
        let output = try dataset(["lanping-csr-2021.txt": report(2021, "2021年，营业收入18亿元。")])
        let unknown = #expect(throws: PanelError.self) {
            try Panel(dataset: output.path("ds"), options: .init(companies: ["云岐"]))
        }
        #expect(unknown?.description == "no company is called '云岐'; there are: 岚坪乳业")
        let none = #expect(throws: PanelError.self) { try Panel(dataset: output.path) }
        #expect(none?.description == "\(output.path): is no dataset: there is no dataset.sqlite in it")
        try output.write("half a run", to: "ds/dataset.sqlite-journal")
        let writing = #expect(throws: PanelError.self) { try Panel(dataset: output.path("ds")) }
        #expect(
            writing?.description
                == "\(output.path("ds"))/dataset.sqlite: a run is writing it or was interrupted: run extract batch again"
        )
        try output.write("no database at all, and long enough to be seen as none", to: "dataset.sqlite")
        #expect(throws: PanelError.self) { try Panel(dataset: output.path) }
    }
}
