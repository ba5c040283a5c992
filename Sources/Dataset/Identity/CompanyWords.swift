/// The words around the name of a company in titles and in names of files.
enum CompanyWords {
    /// The longest first.
    static let legalForms = ["股份有限公司", "有限责任公司", "有限責任公司", "有限公司", "股份公司"]

    /// Kinds of report, in titles and names; the longest first.
    static let kinds = [
        "环境、社会及公司治理报告", "环境、社会及管治报告", "環境、社會及管治報告", "国民经济和社会发展统计公报",
        "企业社会责任报告", "企業社會責任報告", "可持续发展报告", "可持續發展報告", "社会责任报告", "社會責任報告",
        "半年度报告", "半年度報告", "政府工作报告", "环境社会及管治报告", "第一季度报告", "第三季度报告", "业绩公告", "業績公告",
        "永續報告書", "永续报告书", "统计公报", "中期报告", "中期報告", "年度报告", "年度報告", "季度报告", "季度報告", "半年报",
        "半年報", "报告书", "報告書", "年报", "年報", "公报", "公報", "公告", "报告", "報告", "摘要", "年度",
    ]

    /// Words of names of files that say nothing about whose report it is.
    static let fileWords: Set<String> = [
        "csr", "esg", "annual", "interim", "quarterly", "report", "reports", "results", "sustainability",
        "ar",
        "q1", "q2", "q3", "q4", "h1", "h2", "fy", "final", "full", "text", "txt", "pdf", "layout", "cn", "zh",
        "sc", "tc", "chs", "cht", "en",
    ]

    /// First lines that look like a name and are none.
    static let noNames: Set<String> = [
        "目录", "目錄", "前言", "序言", "封面", "附录", "附錄", "摘要", "引言", "致辞", "致辭", "数说", "回顾", "展望", "业绩概览",
        "关于我们", "關於我們", "董事长致辞", "重要提示", "释义", "釋義", "扉页",
    ]

    static func isYear(_ digits: [Unicode.Scalar]) -> Bool {
        digits.count == 4 && (digits.starts(with: ["1", "9"]) || digits.starts(with: ["2", "0"]))
    }

    /// Without years (`2021`, `2021年`, `2020/21` leaves the `21` to others).
    static func withoutYears(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        var result = String.UnicodeScalarView()
        var i = 0
        while i < scalars.count {
            var end = i
            while end < scalars.count, ("0"..."9").contains(scalars[end]) { end += 1 }
            if isYear(Array(scalars[i..<end])) {
                if end < scalars.count, scalars[end] == "年" { end += 1 }
                if end < scalars.count, scalars[end] == "度" { end += 1 }
                i = end
            } else {
                end = max(end, i + 1)
                result.append(contentsOf: scalars[i..<end])
                i = end
            }
        }
        return String(result)
    }

    static func withoutLegalForm(_ name: String) -> String {
        for form in legalForms where name.hasSuffix(form) && name != form {
            return String(name.dropLast(form.count))
        }
        return name
    }
}
