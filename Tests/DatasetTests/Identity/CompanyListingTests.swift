import Testing

@testable import Dataset

struct CompanyListingTests {
    private func said(_ head: String) -> String {
        let found = CompanyListing.inHead(head)
        return [found.shortName, found.code, found.exchange].map { $0 ?? "-" }.joined(separator: " ")
    }

    @Test(arguments: [
        ("股票简称 岚坪乳业 股票代码 609931 \n", "岚坪乳业 609931 XSHG"),
        ("证券代码：300871     证券简称：云岐能源            公告编号：2022-003\n", "云岐能源 300871 XSHE"),
        ("证券代码：830927\n\n证券简称：*ST 谷里\n", "*ST 谷里 830927 BJSE"),
        ("11.股票简称及代码：海岬 A 000871\n", "海岬 A 000871 XSHE"),
        ("恒越控股有限公司\n（股份代號：19863）\n截至二零二五年三月三十一日止年度業績\n", "- 19863 XHKG"),
        ("元禾精密股份有限公司\n股票代號：4826\n", "- 4826 XTAI"),
        ("本报告是岚坪乳业股份有限公司（股票代码：609931，以下简称“岚坪乳业”）\n", "- 609931 XSHG"),
        ("股票简称 | 深岬 Ａ | 股票代码 | 000006\n", "深岬 A 000006 XSHE"),
    ])
    func ofTheFirstLines(head: String, wanted: String) {
        #expect(said(head) == wanted)
        // Behind the lines that may be a title, too.
        let far = String(repeating: "公司坚持绿色发展，全年无事故。\n", count: 40) + head
        let lines = TitleLine.lines(of: far, titles: 30)
        #expect(lines.count < 35)
        #expect(CompanyListing.inLines(lines) == CompanyListing.inHead(head))
    }

    /// Codes of companies that are held stand below a head, not behind a label.
    @Test(arguments: [
        "证券代码     证券简称     初始投资金额     报告期损益\n600001     邯岬钢铁     1,000,000     52,000\n",
        "股票代码变更情况如下。\n", "公告编号：2022-003\n", "公司代码见附表 12345678\n", "",
    ])
    func noListing(head: String) { #expect(CompanyListing.inHead(head).code == nil) }

    @Test(arguments: [
        ("岚坪乳业股份有限公司\n2021 年年度报告\n", "a.txt", "annual"),
        ("岚坪乳业 | 2022 企业社会责任报告\n", "a.txt", "sustainability"),
        ("恒越控股有限公司\n截至二零二五年九月三十日止六個月之中期業績公告\n", "a.txt", "interim"),
        ("二〇二三年南林市政府工作报告\n", "a.txt", "government"),
        ("第一节\n", "lanping-2021年年度报告.txt", "annual"), ("第一节\n", "a.txt", nil),
    ])
    func kind(head: String, doc: String, kind: String?) {
        if kind == "interim" {
            #expect(["interim", "results"].contains(CompanyName.kind(head, doc)))
        } else {
            #expect(CompanyName.kind(head, doc) == kind)
        }
    }
}
