import Testing

@testable import PDFInput

@Suite struct PDFPagesTests {
    private let table = """
        项目            2023年        2022年
        营业收入      1,200.00      1,100.00
        营业成本        800.00        700.00
        """
    private let columns = String(
        repeating: "公司坚持把安全生产放在各项工作的首位      员工是公司最宝贵的财富也是发展的根本\n", count: 6)
    private let prose = String(repeating: "公司坚持把安全生产放在各项工作的首位\n员工是公司最宝贵的财富也是发展的根本\n", count: 6)

    private func chosen(_ layout: String, _ plain: String) -> String {
        String(decoding: PDFPages.chosen(layout: Array(layout.utf8), plain: Array(plain.utf8)), as: UTF8.self)
    }

    @Test func tablesKeepTheirColumnsAndProseItsOrder() {
        #expect(
            chosen("\(table)\u{0C}\(columns)\u{0C}", "a\u{0C}\(prose)\u{0C}")
                == "\(table)\u{0C}\(prose)\u{0C}")
    }

    @Test func otherPagesAreNotMatched() {
        #expect(chosen("\(columns)\u{0C}", "\(prose)\u{0C}b\u{0C}") == "\(columns)\u{0C}")
    }

    @Test func aFewLinesAreNoColumns() {
        let page = "标题\n公司坚持把安全生产放在各项工作的首位      员工是公司最宝贵的财富也是发展的根本\n正文\n"
        #expect(chosen(page, prose) == page)
    }
}
