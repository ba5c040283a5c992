import Foundation
import Testing

@testable import Extractor

/// A user's pack may give rules, types, fields and units any name that YAML can spell: what is written
/// is JSON all the same. Names of rules went out as they stood.
struct OddNamesTests {
    private static let pack = #"""
        type: "odd \"type\"\u2028"
        rules:
          - name: "odd \"name\"\\\nof two lines\u2028\u2029\u0085"
            starts: [股]
            pattern: '股票代号[：:]?(?<代号_é>[0-9]{5,6})'
          - name: "sacks \"of\"\r\nrice"
            type: amount
            starts: [digit]
            pattern: '(?<value>[0-9]+)(?=袋)'
        units: [{unit: "袋\"\u2029", quantity: count, words: [袋]}]
        """#
    private static let text = "股票代号：98731，捐赠 30 袋\u{2028}。"

    private func check(_ records: [JSON]) {
        #expect(records.map { $0["type"]?.string } == ["odd \"type\"\u{2028}", "amount"])
        #expect(
            records.map { $0["rule"]?.string } == [
                "odd \"name\"\\\nof two lines\u{2028}\u{2029}\u{85}", "sacks \"of\"\r\nrice",
            ])
        #expect(records[0]["id"]?.string == "odd \"type\"\u{2028}:0")
        #expect(records[0]["fields"] == .object([JSON.Member(key: "代号_é", value: .string("98731"))]))
        #expect(records[1]["unit"]?.string == "袋\"\u{2029}")
    }

    @Test func everyLineIsARecord() throws {
        let scratch = try Scratch(["own.yaml": Self.pack])
        let outcome = try Command.run(["--patterns", scratch.path], input: Self.text)
        #expect(outcome.status == 0)
        #expect(outcome.err == "")
        // Whatever a reader takes for the end of a line.
        let lines = outcome.out.split(whereSeparator: \.isNewline)
        check(try lines.map { try JSON(String($0)) })
        for line in lines {
            #expect(try JSONSerialization.jsonObject(with: Data(line.utf8)) is [String: Any])
        }
    }

    @Test func theArrayIsJSON() throws {
        let scratch = try Scratch(["own.yaml": Self.pack])
        let outcome = try Command.run(["--patterns", scratch.path, "--format", "json"], input: Self.text)
        #expect(outcome.status == 0)
        guard case .array(let records) = try JSON(outcome.out) else {
            Issue.record("no array: \(outcome.out)")
            return
        }
        check(records)
    }

    /// Formats that are no JSON have the names as they are.
    @Test func aTableHasTheNameItself() throws {
        let scratch = try Scratch(["own.yaml": Self.pack])
        let outcome = try Command.run(
            ["--patterns", scratch.path, "--format", "csv", "--types", "amount"], input: Self.text)
        let row = try #require(try CSV.rows(outcome.out).last)
        #expect(row.contains("sacks \"of\"\r\nrice"))
    }
}
