import Foundation
import Testing

@testable import Extractor

/// Tables as makers of reports write them, and below each all its cells:
///
///     === name
///     单位：万元
///     项目      2021年    2020年
///     营业收入   1,200     1,100
///     --- cells
///     1,200 | 12000000 | CNY | 2021-01-01..2021-12-31 | 营业收入
///     1,100 | 11000000 | CNY | 2020-01-01..2020-12-31 | 营业收入
///
/// Of a change its direction stands behind the metric. A cell that is found and not listed is as wrong as one that
/// is listed and not found.
struct TableCorpus {
    struct Case: CustomTestStringConvertible, Sendable {
        var name: String
        var text: String
        var cells: [String]
        var testDescription: String { name }
    }

    static let cases: [Case] = {
        let file = (try? Project.text("Tests/ExtractorTests/Corpora/tables.tables")) ?? ""
        var cases: [Case] = []
        var isCells = false
        for line in file.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("=== ") {
                cases.append(Case(name: String(line.dropFirst(4)), text: "", cells: []))
                isCells = false
            } else if cases.isEmpty {
                continue
            } else if line == "--- cells" {
                isCells = true
            } else if isCells {
                if !line.isEmpty { cases[cases.count - 1].cells.append(String(line)) }
            } else {
                cases[cases.count - 1].text += line + "\n"
            }
        }
        return cases
    }()

    static func cells(_ text: String) -> [String] {
        records(text, types: RecordTypes(names: ["amount", "percentage"]))
            .filter { $0.rule.hasPrefix("table") }.map { record in
                let period = record.period.map { "\($0.firstDay ?? "")..\($0.lastDay ?? "")" } ?? "-"
                let parts = [
                    record.text, record.value?.description ?? "-", record.unit ?? "-", period,
                    record.metric ?? "-", record.change?.rawValue,
                ]
                return parts.compactMap { $0 }.joined(separator: " | ")
            }
    }
}

struct TableCorpusTests {
    @Test func thereAreTables() { #expect(TableCorpus.cases.count > 5) }

    @Test(arguments: TableCorpus.cases)
    func everyCellIsRead(table: TableCorpus.Case) {
        let found = TableCorpus.cells(table.text)
        for cell in table.cells where !found.contains(cell) { Issue.record("missing: \(cell)") }
        for cell in found where !table.cells.contains(cell) { Issue.record("not wanted: \(cell)") }
    }
}
