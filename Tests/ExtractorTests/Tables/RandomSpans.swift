@testable import Extractor

/// A table whose periods stand above several columns each, drawn at random.
struct RandomSpans {
    private let unit: String
    private let periods: [String]
    private let parts: [String]
    private let rows_: [(label: String, cells: [String])]

    var filled: Int { rows_.count * periods.count * parts.count }

    init(_ random: inout Seeded) {
        unit = random.pick(["元", "万元", "千元"])
        periods = random.pick([["2023年", "2022年"], ["2023年12月31日", "2022年12月31日"], ["本期", "上期"]])
        parts = random.pick([["金额", "占比（%）"], ["营业收入", "营业成本"], ["账面余额", "坏账准备", "账面价值"]])
        let labels = [
            "境内业务", "境外业务", "直接销售", "经销商渠道", "线上零售平台及其他互联网渠道", "华东地区", "华南地区及港澳地区",
        ].shuffled(using: &random)
        var rows: [(label: String, cells: [String])] = []
        for label in labels.prefix(Int.random(in: 3...6, using: &random)) {
            var cells: [String] = []
            for _ in periods {
                for part in parts {
                    let large = Int.random(in: 10...999, using: &random)
                    let small = Int.random(in: 100...999, using: &random)
                    cells.append(
                        part.hasSuffix("（%）")
                            ? "\(Int.random(in: 1...99, using: &random)).\(small / 10)"
                            : "\(large),\(small).50"
                    )
                }
            }
            rows.append((label, cells))
        }
        rows_ = rows
    }

    private var opening: String { "云桥实业股份有限公司 2023 年年度报告\n\n1、业务情况\n" }

    private var below: [String] { periods.flatMap { _ in parts } }

    func tabs() -> String {
        var text = opening + "单位：\(unit)\n项目\t" + periods.joined(separator: "\t") + "\n"
        text += below.joined(separator: "\t") + "\n"
        for row in rows_ { text += ([row.label] + row.cells).joined(separator: "\t") + "\n" }
        return text
    }

    func rows() -> String {
        var text = opening + "单位：\(unit) \n项目 " + periods.joined(separator: " ") + " \n"
        text += below.joined(separator: " ") + " \n"
        for row in rows_ { text += ([row.label] + row.cells).joined(separator: " ") + " \n" }
        return text
    }

    /// By the characters of the page.
    func layout() -> String {
        let label = 20
        let column = 16
        func padded(_ word: String, _ width: Int) -> String {
            String(repeating: " ", count: max(1, width - word.unicodeScalars.count)) + word
        }
        func right(_ cells: [String], _ width: Int) -> String { cells.map { padded($0, width) }.joined() }
        func left(_ word: String) -> String {
            word + String(repeating: " ", count: max(1, label - word.unicodeScalars.count))
        }
        var text = opening + String(repeating: " ", count: 50) + "单位：\(unit)\n"
        let group = column * parts.count
        // A period stands over the middle of its columns.
        let heads = periods.map { period in
            let free = group - period.unicodeScalars.count
            return String(repeating: " ", count: free - free / 2 + column / 4) + period
                + String(repeating: " ", count: max(0, free / 2 - column / 4))
        }
        text += left("项目") + heads.joined() + "\n" + left("") + right(below, column) + "\n"
        for row in rows_ {
            text += left(row.label) + right(row.cells, column) + "\n"
        }
        return text
    }

    func html(line: String) -> String {
        func row(_ cells: [String]) -> String {
            "<tr>" + line + cells.map { "<td>\($0)</td>" + line }.joined() + "</tr>" + line
        }
        var text = opening.split(separator: "\n").map { "<p>\($0)</p>" }.joined(separator: line)
        text += "<p>单位：\(unit)</p><table>" + line + "<tr><td rowspan=\"2\">项目</td>"
        text += periods.map { "<td colspan=\(parts.count)>\($0)</td>" + line }.joined() + "</tr>" + line
        text += row(below)
        for cells in rows_ { text += row([cells.label] + cells.cells) }
        return text + "</table>" + line
    }
}
