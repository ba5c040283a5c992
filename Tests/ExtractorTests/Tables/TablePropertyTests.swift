import Testing

@testable import Extractor

/// One table says the same however it is drawn: by position, one row a line, with tabs, as comma-separated values,
/// in Markdown, in HTML.
@Suite struct TablePropertyTests {
    @Test(arguments: 0..<60)
    func everyDrawingSaysTheSame(_ seed: Int) {
        var random = Seeded(seed)
        let table = RandomTable(&random)
        expectSame(
            [
                table.rows(), table.layout(byCharacters: true), table.layout(byCharacters: false),
                table.quoted(),
                table.markdown(), table.html(line: "\n"), table.html(line: ""),
            ], as: table.tabs(), count: table.filled, seed)
    }

    /// Heads over several columns.
    @Test(arguments: 0..<30)
    func everyDrawingOfSpansSaysTheSame(_ seed: Int) {
        var random = Seeded(seed)
        let table = RandomSpans(&random)
        expectSame(
            [table.rows(), table.layout(), table.html(line: ""), table.html(line: "\n")], as: table.tabs(),
            count: table.filled, seed)
    }

    /// Each drawing has the cells of the first, and that has all of them.
    private func expectSame(_ drawings: [String], as first: String, count: Int, _ seed: Int) {
        let expected = cells(first)
        #expect(expected.count == count, "seed \(seed):\n\(first)")
        for drawing in drawings { #expect(cells(drawing) == expected, "seed \(seed):\n\(drawing)") }
    }

    @Test(arguments: 0..<12)
    func chunksChangeNothing(_ seed: Int) throws {
        var random = Seeded(seed)
        let table = RandomTable(&random)
        let text = Array(
            (table.layout(byCharacters: true) + "说明如上。\n\u{0C}" + table.rows()
                + table.markdown() + "<p>说明如上。\n</p>" + table.html(line: "\n") + table.html(line: "")).utf8)
        let whole = try written(text)
        for size in [1, 7, 64, 500] { #expect(try written(text, chunkSize: size) == whole) }
        #expect(try written(text, chunkSize: 100, jobs: 3) == whole)
    }

    /// What the cells say, without where.
    private func cells(_ text: String) -> [String] {
        records(text, types: RecordTypes(names: ["amount", "percentage"]))
            .filter { $0.rule.hasPrefix("table.") }
            .map { record in
                let period = "\(record.period?.firstDay ?? "")..\(record.period?.lastDay ?? "")"
                return [
                    record.value?.description ?? "", record.unit ?? "", record.metric ?? "", period,
                    record.change?.rawValue ?? "", record.row ?? "", record.scope?.rawValue ?? "",
                ].joined(separator: "|")
            }
    }
}

/// A table with labels, heads and units drawn at random.
struct RandomTable {
    private let title: String
    private let unit: String
    private let heads: [String]
    private let rows_: [(label: String, cells: [String])]
    private let isSection: Bool

    var filled: Int { rows_.reduce(0) { $0 + $1.cells.count { !$0.isEmpty } } }

    init(_ random: inout Seeded) {
        title = random.pick(["合并利润表", "母公司资产负债表", "主要会计数据", "分部情况", "费用明细表"])
        unit = random.pick(["元", "万元", "千元", "人民币百万元"])
        let periods = random.pick([
            ["2023年", "2022年"], ["本期发生额", "上期发生额"], ["期末余额", "期初余额"], ["2023年度", "2022年度", "2021年度"],
            ["2023年12月31日", "2022年12月31日"], ["本期数", "上年同期数", "变动比例（%）"], ["2023年", "2022年", "同比增减"],
            ["第一季度", "第二季度", "第三季度", "第四季度"],
        ])
        heads = periods
        isSection = random.chance(40)
        let labels = [
            "营业收入", "营业成本", "销售费用", "管理费用", "货币资金", "应收账款", "存货", "短期借款", "应付账款", "其他收益",
            "投资收益", "所得税费用", "净利润", "固定资产", "归属于母公司所有者的净利润", "经营活动产生的现金流量净额",
        ].shuffled(using: &random)
        var rows: [(label: String, cells: [String])] = []
        for label in labels.prefix(Int.random(in: 4...9, using: &random)) {
            var cells: [String] = []
            for head in periods {
                if head.hasSuffix("增减") || head.hasSuffix("（%）") {
                    let sign = random.chance(30) ? "-" : ""
                    let sharp = head.hasSuffix("增减") ? "%" : ""
                    cells.append(
                        "\(sign)\(Int.random(in: 1...90, using: &random)).\(Int.random(in: 10...99, using: &random))\(sharp)"
                    )
                } else {
                    cells.append(RandomTable.amount(&random))
                }
            }
            rows.append((label, cells))
        }
        // A row that lacks a figure, below rows that show where it would stand.
        if random.chance(50), rows.count > 2 { rows[rows.count - 1].cells[0] = "" }
        rows_ = rows
    }

    private static func amount(_ random: inout Seeded) -> String {
        var groups = ["\(Int.random(in: 1...999, using: &random))"]
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            let group = Int.random(in: 0...999, using: &random)
            groups.append((group < 10 ? "00" : group < 100 ? "0" : "") + "\(group)")
        }
        let cents = Int.random(in: 0...99, using: &random)
        let number = groups.joined(separator: ",") + "." + (cents < 10 ? "0" : "") + "\(cents)"
        return random.chance(12) ? "-" + number : number
    }

    private var opening: String { "云桥实业股份有限公司 2023 年年度报告\n\n1、\(title)\n" }

    func tabs() -> String {
        var text = opening + "单位：\(unit)\n项目\t" + heads.joined(separator: "\t") + "\n"
        if isSection { text += "主要项目：" + String(repeating: "\t", count: heads.count) + "\n" }
        for row in rows_ { text += ([row.label] + row.cells).joined(separator: "\t") + "\n" }
        return text
    }

    func rows() -> String {
        var text = opening + "单位：\(unit) \n项目 " + heads.joined(separator: " ") + " \n"
        if isSection { text += "主要项目：" + String(repeating: " ", count: heads.count + 1) + "\n" }
        for row in rows_ { text += ([row.label] + row.cells).joined(separator: " ") + " \n" }
        return text
    }

    /// A table of Markdown, its names bold.
    func markdown() -> String {
        func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }
        var text = opening.replacing("1、", with: "## ") + "\n单位：\(unit)\n\n" + line(["项目"] + heads)
        text += line(([""] + heads).map { _ in "---:" })
        if isSection { text += line(["**主要项目：**"] + heads.map { _ in "" }) }
        for row in rows_ {
            text += line(["**\(row.label)**"] + row.cells.map { $0.replacing("%", with: "\\%") })
        }
        return text
    }

    /// A table of HTML, with `line` behind each tag.
    func html(line: String) -> String {
        func row(_ cells: [String], _ tag: String) -> String {
            "<tr>" + line + cells.map { "<\(tag) style=\"x\">\($0)</\(tag)>" + line }.joined() + "</tr>"
                + line
        }
        var text = opening.split(separator: "\n", omittingEmptySubsequences: false)
            .map { "<p>\($0)</p>" }.joined(separator: line)
        text += "<p>单位：\(unit)</p>" + line + "<table><thead>" + line + row(["项目"] + heads, "th") + "</thead>"
        if isSection { text += row(["主要项目："] + heads.map { _ in "" }, "td") }
        for cells in rows_ {
            text += row(
                ["<p>\(cells.label)</p>"] + cells.cells.map { $0.replacing("%", with: "&#37;") }, "td")
        }
        return text + "</table>" + line
    }

    /// Comma-separated values, with quotes where a figure has a comma.
    func quoted() -> String {
        func fields(_ cells: [String]) -> String {
            cells.map { $0.contains(",") ? "\"\($0)\"" : $0 }.joined(separator: ",") + "\n"
        }
        var text = opening + "单位：\(unit)\n" + fields(["项目"] + heads)
        if isSection { text += fields(["主要项目："] + heads.map { _ in "" }) }
        for row in rows_ { text += fields([row.label] + row.cells) }
        return text
    }

    func layout(byCharacters: Bool) -> String {
        func width(_ word: String) -> Int {
            word.unicodeScalars.reduce(0) { $0 + (byCharacters || $1.value < 0x80 ? 1 : 2) }
        }
        let label = byCharacters ? 18 : 32
        let column = 20
        func line(_ first: String, _ cells: [String]) -> String {
            var text = first
            var at = width(first)
            for (index, cell) in cells.enumerated() where !cell.isEmpty {
                let start = label + (index + 1) * column - width(cell)
                text += String(repeating: " ", count: max(1, start - at)) + cell
                at = start + width(cell)
            }
            return text + "\n"
        }
        var text = opening + String(repeating: " ", count: 50) + "单位：\(unit)\n" + line("  项目", heads)
        if isSection { text += "主要项目：\n" }
        for row in rows_ { text += line(row.label, row.cells) }
        return text
    }
}
