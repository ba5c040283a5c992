import Testing

@testable import Extractor

/// A text says the same with markup as without, and every record quotes what stands at its place.
@Suite struct MarkupPropertyTests {
    private let paragraphs = [
        "2023年，云岭乳业捐赠310万元，同比增长6.5%，其中教育类捐赠不少于120.5万元。",
        "2023年5月6日，公司开工建设9个牧场项目，总投资约24.6亿元。",
        "研发投入占营业收入的比重为3.2%，较上年提高0.4个百分点；研发人员1,206人。",
        "截至2023年末，公司奶牛存栏18.5万头，日均用水2,300立方米，用电720千瓦时。",
    ]

    private func said(_ text: String) -> [String] {
        let source = Array(text.unicodeScalars)
        return records(text).map { record in
            var slice = String.UnicodeScalarView()
            slice.append(contentsOf: source[record.start..<record.end])
            #expect(record.text == String(slice))
            let period = "\(record.period?.firstDay ?? "")..\(record.period?.lastDay ?? "")"
            return [
                record.type, record.value?.description ?? "", record.unit ?? "", record.metric ?? "", period,
                record.modifier?.rawValue ?? "", record.change?.rawValue ?? "", record.basis?.rawValue ?? "",
                record.summary ?? "",
            ].joined(separator: "|")
        }
    }

    /// Each number of a text set in marks.
    private func marked(_ text: String, _ open: String, _ close: String) -> String {
        text.replacing(/[0-9][0-9,.]*/) { open + $0.output + close }
    }

    private var plain: String { paragraphs.joined(separator: "\n\n") + "\n" }

    @Test func thereAreRecords() { #expect(said(plain).count > 12) }

    @Test(arguments: [("**", "**"), ("***", "***"), ("$", "$"), ("$\\mathrm{", "}$"), ("`", "`")])
    func figuresInMarks(_ open: String, _ close: String) {
        #expect(said(marked(plain, open, close)) == said(plain))
    }

    @Test func markdown() {
        let lines = paragraphs.map { "> " + marked($0, "**", "**").replacing("%", with: "\\%") }
        let text = lines.map { String($0.dropFirst(2)) }.joined(separator: "\n\n") + "\n"
        #expect(said("# 云岭乳业\n\n" + text + "\n[更多](https://a.example/b)\n") == said(plain))
    }

    @Test(arguments: ["", "\n", "\r\n  "])
    func html(_ line: String) {
        let body = paragraphs.map {
            "<p class=\"x\">" + marked($0, "<b>", "</b>").replacing("%", with: "&#37;") + "</p>" + line
        }
        let text =
            "<html><head><title>2019 年</title><style>p{width:20%}</style></head>" + line + "<body>"
            + body.joined() + "</body></html>\n"
        #expect(said(text) == said(plain))
    }

    @Test func linesAreThoseOfTheText() {
        let text =
            "<table>\n<tr>\n<td>项目</td>\n<td>2023年</td>\n</tr>\n<tr>\n<td>捐赠</td>\n<td>310万元</td>\n</tr>\n</table>\n"
            + "2023年，捐赠5万元。\n"
        #expect(
            records(text, types: RecordTypes(names: ["amount"])).map { "\($0.line) \($0.text)" } == [
                "8 310万元", "11 5万元",
            ])
    }

    @Test func textWithoutMarksHasNoCopy() {
        #expect(MarkupMask.readable(Array(plain.utf8)) == nil)
        #expect(MarkupMask.readable(Array("见注(1)，产品*1，3*4，US$20，#1号，a_b".utf8)) == nil)
    }
}

/// Marks that never end are looked for once, not once for each.
@Suite struct MarkupBoundsTests {
    @Test(arguments: [
        "<!-- ", "**a ", "<a \"", "a | b ", "$a ", "[a ", "<td>", "&a", "`a ", "<script ", "年年11",
    ])
    func repeatedMarks(_ mark: String) {
        // A pass that is not linear takes minutes here, not a moment.
        let text = String(repeating: mark, count: 400_000 / mark.utf8.count)
        let copy = MarkupMask.readable(Array(text.utf8))
        #expect(copy == nil || copy?.count == text.utf8.count)
    }

    @Test func markupBehindALoneStrokeIsRead() {
        #expect(
            records("比较 A|B，捐赠 **310** 万元。", types: RecordTypes(names: ["amount"])).map(\.text) == [
                "310** 万元"
            ])
    }
}
