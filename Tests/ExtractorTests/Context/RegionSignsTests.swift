import Testing

@testable import Extractor

/// Whose 元 it is, by small signs.
@Suite struct RegionSignsTests {
    private func units(_ text: String) -> [String] {
        records(text, types: RecordTypes(names: ["amount"])).map { $0.unit ?? "" }
    }

    @Test(arguments: [
        "青禾金融控股股份有限公司\n永續報告書\n\n公司補助10萬元，並配合環境部政策。\n",
        "本公司依金管會規定揭露。\n\n投入研發經費300萬元，較去年增加50仟元。\n",
    ])
    func reportsOfTaiwan(_ text: String) {
        #expect(Set(units(text)) == ["TWD"])
    }

    @Test(arguments: [
        // Hong Kong, however much it speaks of the other.
        "香港上市，於聯交所買賣。集團於台灣及台北設有分店。\n\n捐款10萬元。\n",
        // One sign is none.
        "集團在台灣設有分公司。\n\n捐款10萬元。\n",
        // Simplified characters.
        "公司发行永续债，经济部和环境部有关人士参加。\n\n捐款10万元。\n",
    ])
    func otherReports(_ text: String) {
        #expect(Set(units(text)) == ["CNY"])
    }

    @Test func whatSignsTellIsInferredUntilTheReportSaysIt() {
        let text = "青禾金控永續報告書，配合金管會政策。\n\n補助10萬元。\n\n補助新臺幣20萬元。\n\n補助30萬元。\n"
        let found = records(text, types: RecordTypes(names: ["amount"]))
        #expect(found.map(\.unit) == ["TWD", "TWD", "TWD"])
        #expect(found.map(\.inferred) == [["unit"], [], []])
    }

    @Test func yearsOfTheRepublicAreKnownToo() {
        let text = "青禾金控永續報告書\n\n配合金管會政策，自112年起推動節能。\n"
        #expect(records(text, types: RecordTypes(names: ["date"])).map(\.date?.firstDay) == ["2023-01-01"])
    }

    @Test func theSizeOfChunksChangesNothing() throws {
        let text = Array(
            ("公司補助10萬元。\n\n青禾金融控股股份有限公司永續報告書\n\n" + "公司補助20萬元，配合環境部政策。\n\n").utf8)
        let whole = try written(text)
        for size in [1, 7, 64] { #expect(try written(text, chunkSize: size) == whole) }
    }
}
