import Dataset
import Foundation
import Testing

@testable import Site

struct SiteWriterTests {
    /// A dataset of two companies beside its inputs, and where the site goes.
    private let folder: Folder
    private var writer: SiteWriter

    init() throws {
        folder = try Folder([
            "reports/lanping-2021.txt": "岚坪乳业股份有限公司\n2021 年度报告\n\n2021年，营业收入18.6亿元。\n",
            "reports/lanping-2022.txt":
                "岚坪乳业股份有限公司\n2022 年度报告\n\n2022年，营业收入20.138亿元，突破20亿元。\n\n2021年，营业收入18.2亿元。\n",
            "reports/tuoling.jsonl": #"{"id":"../<b>","text":"2022年，驮铃物流员工</script>120人。"}"#,
        ])
        _ = try DatasetBuilder(folder: folder.path("ds")).build([folder.path("reports")])
        writer = SiteWriter(dataset: folder.path("ds"), folder: folder.path("site"))
        writer.inputs = [folder.path("reports")]
    }

    /// Companies, reports, pages of reports.
    private func counts(_ summary: SiteWriter.Summary) -> [Int] {
        [summary.companies, summary.reports, summary.pages]
    }

    private var files: [String] { folder.files.filter { $0.hasPrefix("site/") } }

    @Test func aPageForAllForEachCompanyAndForEachReport() throws {
        let summary = try writer.write()
        #expect(counts(summary) == [2, 3, 3])
        #expect(summary.lacks.isEmpty)
        var wanted = ["index.html", SiteNames.page(ofCompany: "<b>"), SiteNames.page(ofCompany: "岚坪乳业")]
        for report in ["lanping-2021.txt", "lanping-2022.txt", "tuoling.jsonl#../<b>"] {
            wanted.append(SiteNames.page(ofReport: report))
        }
        #expect(files == wanted.map { "site/\($0)" }.sorted())
        let index = try #require(folder.text("site/index.html"))
        #expect(index.contains("<title>ds</title>"))
        #expect(
            index.contains(
                """
                {"version":1,"page":"index","companies":[{"name":"\\u003cb>","other":[],\
                "file":"\(SiteNames.page(ofCompany: "<b>"))",\
                "reports":[{"doc":"../\\u003cb>","year":2022,"kind":null,"records":2,\
                "file":"\(SiteNames.page(ofReport: "tuoling.jsonl#../<b>"))","warnings":[]}]},\
                {"name":"岚坪乳业","other":[],"file":"\(SiteNames.page(ofCompany: "岚坪乳业"))","reports":[\
                {"doc":"lanping-2022.txt","year":2022,"kind":"annual","records":5,\
                "file":"\(SiteNames.page(ofReport: "lanping-2022.txt"))","warnings":[["conflicts",1]]},\
                {"doc":"lanping-2021.txt","year":2021,"kind":"annual","records":2,\
                "file":"\(SiteNames.page(ofReport: "lanping-2021.txt"))","warnings":[["conflicts",1]]}]}]}
                """))
    }

    @Test func theFiguresOfACompanyWithTheirSources() throws {
        _ = try writer.write()
        let html = try #require(folder.text("site/\(SiteNames.page(ofCompany: "岚坪乳业"))"))
        #expect(
            html.contains(
                #""rows":[["营业收入","CNY","level",null,0,"12-31",{"2021":[[["1820000000",[[0,"a60",1,6,0,"18.2亿元",0]]],"#
                    + #"["1860000000",[[1,"a32",1,4,0,"18.6亿元",1]]]],[],1],"#
                    + #""2022":[[["2013800000",[[0,"a32",1,4,0,"20.138亿元",2]]]]"#))
        #expect(html.contains(#""strings":["2021年，营业收入18.2亿元。","2021年，营业收入18.6亿元。","#))
    }

    @Test func theSameBytesAgainAndFilesOfOthersStay() throws {
        _ = try writer.write()
        let before = files.map { folder.text($0) }
        try folder.write("mine", to: "site/notes.txt")
        try folder.write("mine", to: "site/reports/0123456789ab.html")
        let old = "site/companies/0123456789ab.html"
        try folder.write(try #require(folder.text("site/index.html")), to: old)
        _ = try writer.write()
        #expect(folder.text(old) == nil)
        #expect(folder.text("site/notes.txt") == "mine")
        #expect(folder.text("site/reports/0123456789ab.html") == "mine")
        try folder.remove("site/notes.txt")
        try folder.remove("site/reports/0123456789ab.html")
        #expect(files.map { folder.text($0) } == before)
    }

    @Test func withoutTheFilesTheCompaniesHaveTheirPages() throws {
        try folder.remove("reports/lanping-2021.txt")
        try folder.write("anders", to: "reports/lanping-2022.txt")
        let summary = try writer.write()
        #expect(counts(summary) == [2, 3, 1])
        #expect(
            summary.lacks.map { lack in "\(lack.input) \(lack.lack)" } == [
                "lanping-2021.txt missing",
                "lanping-2022.txt changed(\"\(folder.path("reports/lanping-2022.txt"))\")",
            ])
        let html = try #require(folder.text("site/\(SiteNames.page(ofCompany: "岚坪乳业"))"))
        #expect(
            html.contains(
                #""records":5,"file":null,"warnings":[["conflicts",1],["changed"]]},"#
                    + #"{"doc":"lanping-2021.txt","year":2021,"kind":"annual","records":2,"#
                    + #""file":null,"warnings":[["conflicts",1],["missing"]]}]"#))
    }

    @Test func nothingIsWrittenElsewhere() throws {
        #expect(throws: Problem(folder.path("ds"), "is the dataset: write the site into a folder of its own"))
        {
            _ = try SiteWriter(dataset: folder.path("ds"), folder: folder.path("ds")).write()
        }
        try folder.write("<h1>mine</h1>", to: "site/index.html")
        #expect(
            throws: Problem(
                folder.path("site/index.html"),
                "is no page of extract view: choose another folder, or move it away")
        ) { _ = try writer.write() }
        #expect(files == ["site/index.html"])
        try folder.remove("site/index.html")
        try folder.write("", to: "elsewhere/x")
        try folder.write("", to: "site/x")
        try folder.link("site/reports", to: folder.path("elsewhere"))
        #expect(
            throws: Problem(
                folder.path("site/reports"), "is no folder: move it away, the site has its pages there")
        ) { _ = try writer.write() }
        #expect(folder.files.filter { $0.hasPrefix("elsewhere/") } == ["elsewhere/x"])
    }

    @Test func namesOfPages() {
        #expect(SiteNames.page(ofCompany: nil) == SiteNames.page(ofCompany: ""))
        #expect(SiteNames.page(ofReport: "a.txt") == "reports/18b7cb099a9e.html")
        #expect(SiteNames.isPage("0123456789ab.html"))
        for name in ["0123456789aB.html", "0123456789a.html", "0123456789ab.htm", "index.html", ".html", ""] {
            #expect(!SiteNames.isPage(name))
        }
    }
}
