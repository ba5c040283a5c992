import Foundation
import Testing

@testable import Extractor

/// Tables of several makers' style, with all that each cell says: `Corpora/tables/*.table`.
///
/// Above `====` the text, below it a line for each cell: line, value and unit, metric, period, change, basis,
/// row, column, table, scope, kind of grid.
@Suite struct TableCorpusTests {
    static let directory = CorpusTests.directory.appendingPathComponent("tables")

    static let names =
        (try? FileManager.default.contentsOfDirectory(atPath: directory.path))?
        .filter { $0.hasSuffix(".table") }.sorted() ?? []

    @Test func thereAreTables() { #expect(Self.names.count >= 5) }

    @Test(arguments: names)
    func everyCellIsRead(_ name: String) throws {
        let file = try String(contentsOf: Self.directory.appendingPathComponent(name), encoding: .utf8)
        let parts = file.components(separatedBy: "\n====\n")
        try #require(parts.count == 2)
        let found = records(parts[0] + "\n", types: RecordTypes(names: ["amount", "percentage"]))
            .filter { $0.rule.hasPrefix("table.") }.map(Self.said)
        let expected = parts[1].split(separator: "\n").map(String.init)
        #expect(found == expected)
    }

    static func said(_ record: ExtractedRecord) -> String {
        let period = record.period
        let value = (record.value?.description ?? "") + (record.unit.map { " \($0)" } ?? "")
        let parts: [String] = [
            "\(record.line)", value, record.metric ?? "",
            "\(period?.firstDay ?? "")..\(period?.lastDay ?? "")", record.change?.rawValue ?? "",
            record.basis?.rawValue ?? "", record.row ?? "", record.column ?? "", record.table ?? "",
            record.scope?.rawValue ?? "", String(record.rule.dropFirst(6)),
        ]
        return parts.joined(separator: " | ")
    }
}
