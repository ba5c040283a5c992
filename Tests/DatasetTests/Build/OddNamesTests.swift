import Extractor
import Foundation
import GRDB
import Testing

@testable import Dataset

/// Names with quotation marks and line ends come out of a dataset as they went in.
struct OddNamesTests {
    private static let name = "odd \"name\"\\\nof two lines\u{2028}\u{2029}\u{85}"
    private static let type = "odd \"type\"\u{2028}"
    private static let doc = "岚\"\u{2028}坪.txt"

    private func pack() throws -> CompiledPack {
        func rule(_ type: String, _ starts: String, _ pattern: String) -> PatternPack.Rule {
            PatternPack.Rule(
                name: Self.name, type: type, summary: "", starts: [starts], pattern: pattern,
                origin: PatternPack.Origin(file: "own.yaml", line: 1))
        }
        var pack = PatternPack.builtIn
        pack.rules = [
            rule(Self.type, "股", "股票代号[：:]?(?<代号_é>[0-9]{5,6})"),
            rule("amount", "digit", "(?<value>[0-9]+)(?=袋)"),
        ]
        pack.units.append(PatternPack.Unit(unit: "袋\"\u{2029}", quantity: "count", words: ["袋"]))
        return try CompiledPack(pack)
    }

    @Test func recordsRowsAndPackage() throws {
        let inputs = try Folder([Self.doc: "股票代号：98731，捐赠 30 袋。\n"])
        let output = try Folder()
        let outcome = try DatasetBuilder(folder: output.path("ds"), pack: try pack()).build([inputs.path])
        #expect(outcome.problems == [])
        #expect(outcome.records == 2)

        let text = try #require(output.text("ds/records/\(Self.doc).ndjson"))
        let records = try text.split(whereSeparator: \.isNewline).map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
        #expect(records.map { $0["rule"] as? String } == [Self.name, Self.name])
        #expect(records.map { $0["type"] as? String } == [Self.type, "amount"])
        #expect(records.map { $0["doc"] as? String } == [Self.doc, Self.doc])
        #expect(records[0]["fields"] as? [String: String] == ["代号_é": "98731"])

        let row = try DatabaseQueue(path: output.path("ds/dataset.sqlite")).read {
            try #require(try Row.fetchOne($0, sql: "SELECT report, rule, unit FROM amounts"))
        }
        let values: [String] = [row[0], row[1], row[2]]
        #expect(values == [Self.doc, Self.name, "袋\"\u{2029}"])

        let package = try #require(output.text("ds/datapackage.json"))
        let json = try #require(
            try JSONSerialization.jsonObject(with: Data(package.utf8)) as? [String: Any])
        let options = (json["extract"] as? [String: Any])?["options"] as? [String: Any]
        #expect(options?["types"] as? [String] == ["amount", "event", Self.type, "percentage"])
        let resources = try #require(json["resources"] as? [[String: Any]])
        #expect(resources.map { $0["path"] as? String } == ["dataset.sqlite", "records/\(Self.doc).ndjson"])
        #expect(!package.contains("\u{2028}"))
    }
}
