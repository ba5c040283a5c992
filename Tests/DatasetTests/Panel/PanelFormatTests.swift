import Extractor
import Testing

@testable import Dataset

struct PanelFormatTests {
    private static let reports = [
        "lanping-csr-2021.txt":
            "岚坪乳业股份有限公司\n2021 年度企业社会责任报告\n\n2021年，环保投入2,118万元。\n",
        "lanping-csr-2022.txt":
            "岚坪乳业股份有限公司\n2022 年度企业社会责任报告\n\n2021年，环保投入2,090万元。\n\n2022年，环保投入超2,300万\n元，同比增长8.6%。\n",
    ]

    private func text(_ format: PanelFormat, columns: Int? = nil) throws -> String {
        let inputs = try Folder(Self.reports)
        let output = try Folder()
        _ = try DatasetBuilder(folder: output.path("ds")).build([inputs.path])
        return format.text(try Panel(dataset: output.path("ds")), columns: columns)
    }

    @Test func textsThatBeginLikeAFormula() throws {
        let inputs = try Folder([
            "=lanping-2021.txt": "2021年，净利润-2,118万元，环保投入同比下降8.6%。\n",
            "=lanping-2022.txt": "2022年，净利润约-2,300万元。\n",
        ])
        let output = try Folder()
        _ = try DatasetBuilder(folder: output.path("ds")).build([inputs.path])
        let panel = try Panel(dataset: output.path("ds"))
        for format in [PanelFormat.csv, .long] {
            let (plain, safe) = (format.text(panel), format.text(panel, isCSVSafe: true))
            #expect(safe != plain)
            #expect(safe.contains("-21180000"))
            #expect(!safe.contains("'-21180000"))
            #expect(safe.replacing("'", with: "") == plain)
            for line in safe.split(separator: "\r\n") {
                for cell in line.split(separator: ",") where "=+-@".contains(cell.first ?? " ") {
                    #expect(Double(cell) != nil, "\(line)")
                }
            }
        }
    }

    @Test func pretty() throws {
        #expect(
            try text(.pretty) == """
                岚坪乳业
                  metric          unit                     2021         2022
                  环保投入        CNY   20,900,000 | 21,180,000  >23,000,000
                  环保投入 (yoy)  %                                     +8.6

                """)
    }

    /// Years that have no room stand below, with the rows that have a value in them; no value is cut.
    @Test func prettyOnANarrowTerminal() throws {
        let narrow = """
            岚坪乳业
              metric          unit                     2021
              环保投入        CNY   20,900,000 | 21,180,000

              metric          unit         2022
              环保投入        CNY   >23,000,000
              环保投入 (yoy)  %            +8.6

            """
        #expect(try text(.pretty, columns: 50) == narrow)
        #expect(try text(.pretty, columns: 10) == narrow)
        #expect(try text(.pretty, columns: 60) == text(.pretty))
        #expect(try text(.pretty, columns: 59) == narrow)
    }

    @Test func csv() throws {
        #expect(
            try text(.csv).split(separator: "\r\n") == [
                "company,metric,unit,kind,basis,scope,year_end,conflicts,2021,2022",
                "岚坪乳业,环保投入,CNY,level,,,12-31,2021,20900000 | 21180000,>23000000",
                "岚坪乳业,环保投入,%,change,yoy,,12-31,,,8.6",
            ])
    }

    @Test func long() throws {
        #expect(
            try text(.long).split(separator: "\r\n") == [
                "company,metric,unit,kind,basis,scope,year_end,year,status,value,low,high,modifier,report,id,page,line,text,metric_text,inferred",
                "岚坪乳业,环保投入,CNY,level,,,12-31,2021,conflict,20900000,,,,lanping-csr-2022.txt,amount:38,1,4,\"2,090万元\",环保投入,",
                "岚坪乳业,环保投入,CNY,level,,,12-31,2021,conflict,21180000,,,,lanping-csr-2021.txt,amount:38,1,4,\"2,118万元\",环保投入,",
                "岚坪乳业,环保投入,CNY,level,,,12-31,2022,value,23000000,,,more_than,lanping-csr-2022.txt,amount:58,1,6,\"超2,300万\n元\",环保投入,",
                "岚坪乳业,环保投入,%,change,yoy,,12-31,2022,value,8.6,,,,lanping-csr-2022.txt,percentage:72,1,7,8.6%,环保投入,",
            ])
    }
}
