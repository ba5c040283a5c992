import PackFile
import Testing

@testable import Extractor

/// A hard wrap between a figure and its unit takes nothing away, whatever the unit and the column.
struct WrappedUnitTests {
    /// Every spelling of every unit and measure word; behind a wrap £ is the currency of the next number.
    static let words = PatternPack.builtIn.units.flatMap(\.words).filter { $0 != "£" }

    /// What a line of a report begins with, so that the figure ends at several columns.
    static let beginnings = [
        "公司向学校捐赠图书", "年内公司向沿线的中小学校和乡村阅览室捐赠图书",
        "报告期内，公司联合多家机构向沿线的中小学校和乡村阅览室捐赠图书合计达到",
    ]

    private func meanings(_ text: String) -> [String] { records(text).map(\.meaning) }

    @Test(arguments: beginnings) func theUnitBehindAWrapIsFound(beginning: String) {
        var lost: [String] = []
        for word in WrappedUnitTests.words {
            for tear in ["\n", "\n\n", "\r\n"] {
                let whole = meanings("\(beginning)300\(word)，用于教学。")
                if meanings("\(beginning)300\(tear)\(word)，用于教学。") != whole { lost.append(word) }
            }
        }
        let all = Set(lost).sorted()
        #expect(all.isEmpty, "\(all.count) of \(WrappedUnitTests.words.count): \(all.joined(separator: " "))")
    }

    /// Where nothing stands behind the unit there is no sentence to tell by.
    @Test(arguments: beginnings) func aUnitAloneBehindAWrapIsFound(beginning: String) {
        let lost = WrappedUnitTests.words.filter { ($0.utf8.first ?? 0) >= 0x80 }
            .filter { meanings("\(beginning)300\n\($0)") != meanings("\(beginning)300\($0)") }
        #expect(lost.isEmpty, "\(lost.count): \(lost.joined(separator: " "))")
    }

    @Test func aUnitOfOnesOwnIsFoundToo() throws {
        var own = PatternPack()
        try PackFile.read(
            "units:\n  - {unit: MBq, words: [兆贝可]}\nmeasure_words: [垛]\n", file: "own.yaml", into: &own)
        let pack = try CompiledPack(PatternPack.builtIn.merging(own))
        for word in ["兆贝可", "垛"] {
            let found = records("公司向学校捐赠图书300\n\(word)，用于教学。", pack: pack).map(\.meaning)
            #expect(found == records("公司向学校捐赠图书300\(word)，用于教学。", pack: pack).map(\.meaning))
            #expect(found.count == 1)
        }
    }

    /// What stands below a number and only looks like a unit is not swallowed.
    @Test(arguments: [
        "300\n本公司概况", "300\n门店建设", "300\n人才培养", "300\n家庭医生服务", "300\n本章小结", "300\n处理结果",
        "2,300\n国际合作", "300\n班组建设\n公司重视班组建设，开展培训。", "目录 300\n本报告说明",
        "社会责任报告 12\n门店建设", "公司治理 12\n团队建设",
    ])
    func aHeadingBelowANumberStaysOne(text: String) { #expect(blocks(text).count > 1) }
}
