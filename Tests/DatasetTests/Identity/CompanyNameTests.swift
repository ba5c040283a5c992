import Testing

@testable import Dataset

struct CompanyNameTests {
    @Test(arguments: [
        // One company, many titles.
        ("岚坪乳业股份有限公司\n2021 年度企业社会责任报告", "岚坪乳业"),
        ("岚坪乳业 | 2022 企业社会责任报告\n数说 2022", "岚坪乳业"),
        ("岚坪乳业2023年企业社会责任报告\nLANPING DAIRY CSR REPORT 2023", "岚坪乳业"),
        ("岚坪乳业股份有限公司2020年年度报告", "岚坪乳业"),
        ("公司代码：607218　公司简称：岚坪\n\n岚坪乳业股份有限公司 2019 年年度报告摘要", "岚坪乳业"),
        ("2018 年度报告｜岚坪乳业股份有限公司", "岚坪乳业"),
        ("　　岚坪乳业股份有限公司　　　　2017 年度环境、社会及公", "岚坪乳业"),
        // Letter-spacing, both scripts, Chinese years.
        ("嘉 濤 置 業 控 股 有 限 公 司\n（股份代號：3968）", "嘉濤置業控股"),
        ("澄曜精密工業股份有限公司\n民國 112 年度年報", "澄曜精密工業"),
        ("澄曜精密工業 民國 112 年度年報", "澄曜精密工業"),
        ("岚坪乳业二〇二三年年度报告", "岚坪乳业"),
        ("嶺海銀行股份有限公司  2024年中期報告", "嶺海銀行"),
        ("岚江省水务能源集团有限公司\n2021 年度社会责任报告", "岚江省水务能源集团"),
        ("云岐（中国）投资有限责任公司\n年度报告", "云岐(中国)投资"),
        // A name alone at the top, the title below it.
        ("驮铃物流\n2021 环境、社会及管治报告", "驮铃物流"),
        // In the first sentence, behind brackets.
        ("关于本报告\n本报告是谷里坊食品股份有限公司（股票代码：607218，以下简称“谷里\n坊”）发布", "谷里坊食品"),
        ("关于澜州省2023年预算执行情况和2024年预算草案的报告", "澜州省"),
    ])
    func title(_ head: String, _ company: String) {
        #expect(CompanyName.inTitle(head) == company)
    }

    @Test(arguments: [
        "", "目录\n2021 环境、社会及管治报告", "2022 年支付体系运行与金融稳定报告",
        "政 府 工 作 报 告\n——2024年1月23日在南麟省第十四届人民代表大会第二次会议上",
        // Clauses, of other companies.
        "香港交易及結算所有限公司及香港聯合交易所有限公司對本公告的內容概不負責，對其準確",
        "（於百慕達註冊成立之有限公司）", "报告期内，公司与岚坪乳业股份有限公司签订协议。",
        "2023 年是驰里科技成立的第十个年头。过去一年，本报告披露如下",
        "截至2023年12月31日止年度業績公告", "有限公司", "股份有限公司\n有限公司",
    ])
    func noTitle(_ head: String) {
        #expect(CompanyName.inTitle(head) == nil)
    }

    @Test func laterLinesDoNotCount() {
        let lines = String(repeating: "正文。\n\n", count: CompanyName.titleLines)
        #expect(CompanyName.inTitle(lines + "岚坪乳业股份有限公司") == nil)
    }

    @Test(arguments: [
        ("lanping-dairy-csr-2021.txt", "lanping-dairy"), ("lanping-dairy-csr-2022.txt", "lanping-dairy"),
        ("2023/lanping_dairy_ESG_report.txt", "lanping-dairy"), ("岚坪乳业2021年年度报告.pdf", "岚坪乳业"),
        ("600519_岚坪乳业_2021年年度报告.txt", "岚坪乳业"), ("岚坪乳业股份有限公司/2021.txt", "岚坪乳业"),
        ("dairy/lanping/csr-2021.txt", "lanping"), ("yuanhe-precision-esg-113.txt", "yuanhe-precision"),
        ("岚坪乳业：2020年度社会责任报告（全文）.txt", "岚坪乳业：-全文"),
    ])
    func name(_ doc: String, _ company: String) {
        #expect(CompanyName.inName(doc) == company)
    }

    @Test(arguments: ["2021.txt", "2021/annual-report.txt", "csr.txt", ""])
    func noName(_ doc: String) {
        #expect(CompanyName.inName(doc) == nil)
    }
}
