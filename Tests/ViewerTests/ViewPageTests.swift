import Extractor
import Foundation
import Testing

@testable import Viewer

struct ViewPageTests {
    private func records(_ text: String) throws -> [ExtractedRecord] {
        let types = RecordTypes(names: ["event", "amount", "percentage"])
        return try Extractor(options: Extractor.Options(types: types)).records(in: text, doc: "t.txt")
    }

    /// The example of FORMAT.md.
    @Test func columnsSayOnceWhatRepeats() throws {
        var columns = RecordColumns()
        for record in try records("2023年，捐赠总额超2,270万元，增长两成。") { columns.add(record) }
        #expect(
            columns.json == """
                {"count":3,"kinds":[{"type":"event","rule":"event.statement"},\
                {"type":"amount","rule":"amount.digits","unit":"CNY","quantity":"money","modifier":"more_than"},\
                {"type":"percentage","rule":"percentage.numerals","unit":"%","quantity":"ratio","change":"increase",\
                "inferred":["metric"]}],\
                "strings":["捐赠总额"],"dates":[["2023","2023-01-01","2023-12-31"]],"phrases":[0,0,5],\
                "kind":[0,1,2],"start":[0,10,11],"length":[24,8,2],"metric":[0,1,1],"period":[1,1,1],\
                "event":[0,11,22],"value":" 22700000 20"}
                """)
    }

    /// Why numbers are no records; the page has words for each reason.
    @Test func reasonsAreColumns() throws {
        let text = "人均用水0.9公吨/僱員，共12 106万元，编号07家。"
        var page = ViewPage(title: "t")
        let unread = try Extractor().unread(ByteSource(bytes: Array(text.utf8), name: "-"))
        page.add(doc: "t.txt", pdf: nil, text: text, records: [], unread: unread)
        #expect(
            page.html().contains(
                #""reasons":{"codes":["divided","no_unit","torn","leading_zero"],"start":[4,10,3,8],"code":[0,1,2,3]}"#
            ))
        for reason in Refusal.allCases {
            #expect(BuiltInPage.reportScript.contains("  why_\(reason.code): ["), "\(reason.code)")
        }
    }

    @Test func nothingIsNothing() {
        #expect(
            RecordColumns().json
                == #"{"count":0,"kinds":[],"strings":[],"dates":[],"phrases":[],"value":""}"#)
    }

    @Test func namesAndTextsCannotEndTheScript() throws {
        let text = "</script><script>alert(1)</script>{{CSP}}"
        var page = ViewPage(title: "</title><b>'\"&")
        page.add(doc: "<b>.txt", pdf: nil, text: text, records: [])
        let html = page.html()
        #expect(html.contains("<title>&lt;/title&gt;&lt;b&gt;&#39;&quot;&amp;</title>"))
        #expect(!html.contains("<script>alert"))
        #expect(html.contains(#""text":"\u003c/script>\u003cscript>alert(1)\u003c/script>{{CSP}}""#))
    }

    @Test func thePolicyAllowsTheOneScriptAndNoConnection() {
        let html = ViewPage(title: "a").html()
        #expect(html.contains("default-src 'none'; style-src 'sha256-"))
        #expect(!html.contains("unsafe"))
    }

    @Test func aPageOfASiteLeadsBack() {
        let trail = [
            ViewPage.Link(address: "../index.html", name: nil),
            .init(address: "../companies/a.html", name: "<岚坪>"),
        ]
        #expect(
            ViewPage(title: "a", trail: trail).html().contains(
                #"{"version":1,"trail":[["../index.html",null],["../companies/a.html","\u003c岚坪>"]],"documents":["#
            ))
    }

    @Test func thePagesOfADatasetAllowTheirScriptAlone() {
        let page = SitePage(title: "<b>", data: #"{"page":"index"}"#, names: ["嵐坪"])
        let html = page.html()
        #expect(html.contains("<title>&lt;b&gt;</title>"))
        #expect(html.contains("default-src 'none'; style-src 'sha256-"))
        #expect(html.contains(SitePage.mark))
        #expect(html.contains(#"id="data">{"page":"index"}</script>"#))
        #expect(html.contains(#"id="folds">"嵐岚"</script>"#))
        #expect(!html.contains("unsafe") && !html.contains("{{"))
    }
}
