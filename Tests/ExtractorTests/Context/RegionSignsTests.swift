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

    @Test(arguments: [
        // It counts in its dollar throughout.
        ("本公司於聯交所上市，收益為3億港元，成本為2億港元。\n\n捐款10萬元。\n", "HKD"),
        // It speaks of renminbi too: whose 元 it is nobody knows.
        ("本公司於聯交所上市，收益為3億港元，成本為人民幣2億元，稅項為1億港元。\n\n捐款10萬元。\n", "CNY"),
        // One amount is no habit.
        ("本公司於聯交所上市，收益為3億港元。\n\n捐款10萬元。\n", "CNY"),
    ])
    func reportsOfHongKong(_ text: String, _ unit: String) {
        let last = records(text, types: RecordTypes(names: ["amount"])).last
        #expect(last?.unit == unit)
        #expect(last?.inferred == (unit == "HKD" ? ["unit"] : []))
    }

    @Test(arguments: [(Region.hongKong, "HKD"), (.taiwan, "TWD"), (.mainland, "CNY")])
    func whatTheUserSaysIsNotInferred(_ region: Region, _ unit: String) throws {
        var options = Extractor.Options(types: RecordTypes(names: ["amount"]))
        options.region = region
        let text = "永續報告書，配合金管會及環境部政策。\n\n捐款10萬元。\n"
        let found = try Extractor(options: options).records(in: text, doc: "test.txt")
        #expect(found.map(\.unit) == [unit])
        #expect(found.map(\.inferred) == [[]])
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
