import Testing

@testable import Extractor

struct TextBlockTests {
    /// Whether the second block goes on with the paragraph of the first.
    private func goesOn(_ text: String) throws -> Bool {
        let result = normalized(text)
        try #require(result.blocks.count == 2, "\(result.texts)")
        return TextBlock.continuesParagraph(previous: result.blocks[0], next: result.blocks[1])
    }

    private let full = "海棠乳业坚持绿色发展，把节能减排作为长期的工作来抓。"

    @Test func aFullLineThatHappensToEndASentence() throws {
        #expect(try goesOn("\(full)\n公司每年公布能耗数据，接受社会各界的监督与批评。"))
        #expect(try goesOn("\(full)\n\n公司每年公布能耗数据，接受社会各界的监督与批评。"))
        #expect(try goesOn("　　\(full)\n公司每年公布能耗数据，接受社会各界的监督。"))
    }

    @Test func aShortLastLineEndsTheParagraph() throws {
        #expect(try !goesOn("公司重视节能减排工作。\n\(full)"))
        #expect(try !goesOn("海棠乳业坚持绿色发展，把节能减排作为长期工\n作来抓。\n\(full)"))
    }

    @Test func anIndentAPageOrAGapBeginsAnother() throws {
        #expect(try !goesOn("\(full)\n　　公司每年公布能耗数据，接受社会的监督。"))
        #expect(try !goesOn("\(full)\u{0C}公司每年公布能耗数据，接受社会的监督。"))
        #expect(try !goesOn("\(full)\n\n\n公司每年公布能耗数据，接受社会的监督。"))
        // The lines of the first block stand close, so a blank line means something.
        #expect(try !goesOn("海棠乳业重视工作，\n\(full)\n\n公司每年公布能耗数据，接受社会的监督。"))
    }

    @Test func headingsAndRowsAreNoParagraphs() throws {
        #expect(try !goesOn("海棠乳业坚持绿色发展推动节能减排长期工作\n\n\n\n\(full)"))
        #expect(try !goesOn("\(full)\n指标   2021 年"))
    }

    @Test func spacing() {
        let close = normalized("海棠乳业捐赠了，\n价值，\n十万元。").blocks[0]
        #expect(close.lineCount == 3)
        #expect(close.spacing == 0)
        let open = normalized("海棠乳业捐赠了，\n\n价值，\n\n十万元。").blocks[0]
        #expect(open.spacing == 1)
        #expect(normalized("好。").blocks[0].spacing == nil)
    }
}
