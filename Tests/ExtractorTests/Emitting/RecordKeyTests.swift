import Testing

@testable import Extractor

/// All that says the keys of a record says those of the one list, in its order.
struct RecordKeyTests {
    private let names = RecordKey.allCases.map(\.name)

    @Test func namesAreThoseOfTheCases() {
        for key in RecordKey.allCases { #expect(key.name == "\(key)") }
    }

    @Test func aNameIsItsKey() {
        for key in RecordKey.allCases { #expect(RecordKey(key.name) == key) }
        #expect(RecordKey("metrik") == nil)
    }

    @Test(arguments: Project.samples)
    func recordsAreWrittenInTheOrderOfTheKeys(sample: String) throws {
        let out = String(decoding: try written(try Project.sample(sample)), as: UTF8.self)
        for line in out.split(separator: "\n") {
            let record = try JSON(String(line))
            #expect(record.keys == names.filter(record.keys.contains), "\(record["id"]?.string ?? "")")
            for key in record.keys {
                let bearers = try #require(RecordKey(key)).bearers
                switch record["type"]?.string {
                case "event": #expect(bearers.contains(.event), "\(key)")
                case "date": #expect(bearers.contains(.date), "\(key)")
                default: #expect(bearers.contains(.figure), "\(key)")
                }
            }
        }
    }

    /// The library's records say what the NDJSON says.
    @Test(arguments: Project.samples)
    func theLibrarySaysTheSame(sample: String) throws {
        let bytes = try Project.sample(sample)
        let lines = String(decoding: try written(bytes, doc: sample), as: UTF8.self).split(separator: "\n")
        let found = try Extractor(options: Extractor.Options(types: .all)).records(in: bytes, doc: sample)
        try #require(lines.count == found.count)
        for (line, record) in zip(lines, found) {
            let written = try JSON(String(line))
            for key in RecordKey.allCases {
                switch (record[key], written[key.name]) {
                case (.text(let text)?, let json): #expect(json == .string(text))
                case (.integer(let number)?, let json): #expect(json == .number("\(number)"))
                case (.decimal(let number)?, let json): #expect(json == .number(number.description))
                case (.words(let words)?, let json): #expect(json == .array(words.map(JSON.string)))
                case (.date(let date)?, let json):
                    for part in DateKey.allCases where part != .at && part != .inferred {
                        #expect(json?[part.name]?.string == date.text(part))
                    }
                case (nil, let json): #expect(json == nil, "\(key.name)")
                case (.flag?, let json): #expect(json == .bool(true))
                case (.captures?, _): break
                }
            }
        }
    }

    @Test func documentsAndQueriesNameEveryKey() throws {
        let records = try Project.text("docs/records.md")
        let views = try Project.text("examples/duckdb/views.sql")
        for key in RecordKey.allCases {
            #expect(records.contains("`\(key.name)`"), "docs/records.md does not name \(key.name)")
            // Of an own type's captures the queries know nothing. Words of SQL stand in quotes.
            if key.kind != .captures, !key.isOnRequest {
                #expect(
                    views.contains(" \(key.name): '") || views.contains(" \"\(key.name)\": '"),
                    "views.sql does not read \(key.name)")
            }
        }
        for key in DateKey.allCases {
            #expect(records.contains("`\(key.name)`"), "docs/records.md does not name \(key.name)")
        }
    }

    /// The schema's definitions of figures, events and dates name the keys that these bear, in the order.
    @Test func theSchemaHasTheKeysOfEachType() throws {
        let schema = try JSON(RecordSchema.text)
        func properties(_ definition: JSON?) -> [String] {
            guard let definition else { return [] }
            var found: [String] = []
            if let name = definition["$ref"]?.string?.split(separator: "/").last {
                found += properties(schema["$defs"]?[String(name)])
            }
            if case .array(let parts)? = definition["allOf"] { found += parts.flatMap { properties($0) } }
            found += definition["properties"]?.keys ?? []
            return found.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        }
        for (type, bearer) in [
            ("amount", RecordKey.Bearers.figure), ("percentage", .figure), ("event", .event), ("date", .date),
        ] {
            let declared = properties(schema["$defs"]?[type])
            #expect(
                declared == RecordKey.allCases.filter { $0.bearers.contains(bearer) }.map(\.name), "\(type)")
        }
    }
}
