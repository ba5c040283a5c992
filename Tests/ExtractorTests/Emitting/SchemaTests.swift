import Foundation
import Testing

@testable import Extractor

/// The schema names every key that is written, in its order. Values are checked against it by
/// `make schema-check`.
struct SchemaTests {
    private static let schema = try? JSON(RecordSchema.text)

    /// The keys that a definition declares, in their order; those it refers to come first.
    private static func keys(_ name: String) -> [String] { keys(schema?["$defs"]?[name]) }

    private static func keys(_ definition: JSON?) -> [String] {
        guard let definition else { return [] }
        var result: [String] = []
        func add(_ more: [String]) { result += more.filter { !result.contains($0) } }
        if let name = definition["$ref"]?.string?.split(separator: "/").last { add(keys(String(name))) }
        if case .array(let parts)? = definition["allOf"] { parts.forEach { add(keys($0)) } }
        add(definition["properties"]?.keys ?? [])
        return result
    }

    private func expectDeclared(_ record: JSON, _ what: String) {
        let declared = SchemaTests.keys(record["type"]?.string ?? "")
        let undeclared = record.keys.filter { !declared.contains($0) }
        #expect(undeclared.isEmpty, "\(what): \(undeclared) is not in the schema")
        #expect(record.keys == declared.filter(record.keys.contains), "\(what): the order of the keys")
        for key in ["date", "period"] {
            guard let date = record[key] else { continue }
            let declared = SchemaTests.keys("dateObject")
            #expect(date.keys == declared.filter(date.keys.contains), "\(what): \(key): \(date.keys)")
        }
    }

    @Test func theSchemaIsJSON() throws {
        let schema = try #require(SchemaTests.schema)
        #expect(schema["$schema"] == .string("https://json-schema.org/draft/2020-12/schema"))
        #expect(try JSONSerialization.jsonObject(with: Data(RecordSchema.text.utf8)) is [String: Any])
        #expect(SchemaTests.keys("amount").starts(with: SchemaTests.keys("common")))
    }

    @Test(arguments: Project.samples)
    func everyKeyIsDeclaredAndInItsOrder(name: String) throws {
        for line in String(decoding: try written(try Project.sample(name)), as: UTF8.self).split(
            separator: "\n")
        {
            let record = try JSON(String(line))
            expectDeclared(record, "\(name): \(record["id"]?.string ?? "")")
        }
    }

    /// What the schema shows is what the program writes.
    @Test(arguments: ["event", "amount", "percentage", "date"])
    func theExamplesAreRecordsOfTheSamples(type: String) throws {
        guard case .array(let examples)? = SchemaTests.schema?["$defs"]?[type]?["examples"] else {
            Issue.record("no examples of \(type)")
            return
        }
        for example in examples {
            expectDeclared(example, "the example of \(type)")
            let doc = try #require(example["doc"]?.string)
            let bytes = Array(try Data(contentsOf: Project.root.appendingPathComponent(doc)))
            let lines = String(decoding: try written(bytes, doc: doc), as: UTF8.self).split(separator: "\n")
            let found = try lines.map { try JSON(String($0)) }.first { $0["id"] == example["id"] }
            func said(_ record: JSON?) -> [String] { record?.leaves.map { "\($0.path): \($0.value)" } ?? [] }
            #expect(said(found) == said(example), "the example of \(type)")
        }
    }

    @Test func everyValueOfAnEnumerationIsOneTheProgramKnows() throws {
        let figure = try #require(SchemaTests.schema?["$defs"]?["figure"]?["properties"])
        func values(_ key: String) -> [String] {
            guard case .array(let items)? = figure[key]?["enum"] else { return [] }
            return items.compactMap(\.string)
        }
        #expect(Set(values("modifier")) == Set(Modifier.allCases.map(\.name)).subtracting([""]))
        #expect(Set(values("change")) == Set(Change.allCases.map(\.name)).subtracting([""]))
        #expect(Set(values("basis")) == Set(Basis.allCases.map(\.name)).subtracting([""]))
        let quantities = Set(PatternPack.builtIn.units.map(\.quantity)).subtracting([""])
        #expect(quantities.subtracting(values("quantity")) == [], "quantities of units.yaml")
    }
}
