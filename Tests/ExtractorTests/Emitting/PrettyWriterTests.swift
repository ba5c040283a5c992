import Testing

@testable import Extractor

/// What is shown on terminals of many widths.
struct PrettyWriterTests {
    /// The lines of a text on a terminal of so many columns.
    private func lines(_ text: String, columns: Int?) throws -> [String] {
        var options = Extractor.Options()
        options.format = .pretty
        options.columns = columns
        var out: [UInt8] = []
        _ = try Extractor(options: options).run(ByteSource(bytes: Array(text.utf8), name: "-")) { out += $0 }
        return String(decoding: out, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    @Test func noLineIsWiderThanTheTerminal() throws {
        let text = """
            2023年7月至9月，岚坪乳业股份有限公司有机牧场污水处理设施改造项目投资约1,234,567,890—2,234,567,890元，\
            环保部门验收合格率99.5%，较上年同期提高2.5个百分点。
            """
        for columns in 72...200 {
            for line in try lines(text, columns: columns) {
                #expect(PrettyWriter.width(line) <= columns, "\(columns): \(line)")
                #expect(
                    !line.contains("1,234") || line.contains(" ~1,234,567,890–2,234,567,890  CNY")
                        || line.contains("●"))
            }
        }
    }

    /// A value of more than 22 columns was cut: `1,234,567,890,123,456…`.
    @Test func aValueIsNeverCut() throws {
        let line = try lines("捐赠1,234,567,890,123,456,789元。", columns: nil)[1]
        #expect(
            line
                == "    1                         捐赠                                   1,234,567,890,123,456,789  CNY"
        )
        // The text gives what the value needs.
        #expect(PrettyWriter.width(line) == 5 + 2 + 21 + 2 + 40 + 2 + 22 + 2 + 3)
    }

    @Test(arguments: [
        ("捐赠总额", 8, "捐赠总额"), ("捐赠总额", 7, "捐赠总…"), ("捐赠总额", 6, "捐赠…"), ("捐赠总额", 1, "…"),
        ("CO2e排放", 6, "CO2e…"), ("", 3, ""), ("🏭🏭", 4, "🏭🏭"),
    ])
    func cut(text: String, columns: Int, shown: String) {
        #expect(PrettyWriter.cut(text, columns) == shown)
        #expect(PrettyWriter.width(shown) <= columns)
    }

    @Test func columnsGiveWayInTurn() {
        func widths(_ columns: Int?) -> [Int] {
            let layout = PrettyLayout(columns: columns)
            return [layout.line, layout.date, layout.what, layout.value, layout.unit]
        }
        #expect(widths(nil) == [5, 21, 40, 22, 8])
        #expect(widths(118) == widths(nil))
        #expect(widths(128) == [5, 21, 50, 22, 8])
        #expect(widths(1000) == [5, 21, 64, 22, 8])
        #expect(widths(110) == [5, 21, 32, 22, 8])
        #expect(widths(100) == [5, 21, 24, 20, 8])
        #expect(widths(80) == [5, 15, 16, 16, 6])
        #expect(widths(72) == [5, 10, 13, 16, 6])
        #expect(widths(1) == widths(72))
    }
}
