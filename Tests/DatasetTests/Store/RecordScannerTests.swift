import Extractor
import Foundation
import Testing

@testable import Dataset

struct RecordScannerTests {
    /// The values of a line by column, as text; `!` before what has escapes.
    private func values(_ table: RecordTable, _ line: String) throws -> [String: String] {
        var result: [String: String] = [:]
        try Array(line.utf8).withUnsafeBufferPointer { bytes in
            try RecordScanner(table).scan(bytes) { column, value in
                let name = table.columns[column].name
                switch value {
                case .text(let bytes, let escaped):
                    result[name] = (escaped ? "!" : "") + String(decoding: bytes, as: UTF8.self)
                case .number(let bytes): result[name] = String(decoding: bytes, as: UTF8.self)
                case .flag(let isOn): result[name] = isOn ? "on" : "off"
                }
            }
        }
        return result
    }

    @Test func amount() throws {
        let line =
            #"{"type":"amount","id":"amount:17","doc":"p.txt","page":1,"line":2,"start":17,"end":28,"text":"超 2,270 万\n元","#
            + #""rule":"amount.digits","value":22700000,"unit":"CNY","quantity":"money","modifier":"more_than","#
            + #""metric":"捐\"赠\\","period":{"text":"2023 年","at":[0,6],"edtf":"2023","start":"2023-01-01","end":null,"#
            + #""relation":"since","inferred":true},"event":"event:0","sentence":"捐赠。","inferred":["unit"]}"#
        #expect(
            try values(.amounts, line) == [
                "id": "amount:17", "page": "1", "line": "2", "start": "17", "end": "28",
                "text": #"!超 2,270 万\n元"#,
                "rule": "amount.digits", "value": "22700000", "value_exact": "22700000", "unit": "CNY",
                "quantity": "money", "modifier": "more_than", "metric": #"!捐\"赠\\"#, "period_text": "2023 年",
                "period_edtf": "2023", "period_start": "2023-01-01", "period_relation": "since",
                "period_inferred": "on", "event": "event:0", "sentence": "捐赠。", "inferred": "unit",
            ])
    }

    @Test func event() throws {
        let line =
            #"{"type":"event","id":"event:0","doc":"-","page":1,"line":1,"start":0,"end":9,"text":"…","rule":"event.statement","#
            + #""date":{"text":"5月","at":[0,2],"edtf":"XXXX-05"},"summary":"投产","sentence":"5月投产。"}"#
        let row = try values(.events, line)
        #expect(row["date_text"] == "5月")
        #expect(row["date_inferred"] == "off")
        #expect(row["date_start"] == nil)
        #expect(row["summary"] == "投产")
    }

    @Test func lists() throws {
        let row = try values(.amounts, #"{"type":"amount","value":1,"inferred":["unit","period","report"]}"#)
        #expect(row["inferred"] == "!unit period report")
        #expect(throws: RecordScanner.Malformed.self) {
            try values(.amounts, #"{"type":"amount","value":1,"inferred":["unit" "period"]}"#)
        }
    }

    @Test func ranges() throws {
        let row = try values(
            .percentages,
            #"{"type":"percentage","id":"percentage:0","low":-0.5,"high":12.25,"unit":"%","later":{"a":["}"]},"sentence":"s"}"#
        )
        #expect(row["low"] == "-0.5")
        #expect(row["high_exact"] == "12.25")
        #expect(row["value"] == nil)
        #expect(row["sentence"] == "s")
    }

    @Test(arguments: [
        "", "{", "{}x", #"{"id"}"#, #"{"id":"}"#, #"{"id":"a\"}"#, #"{"page":}"#, #"{"page":1"#,
        #"{"id":true}"#,
        #"{"period":{"text":"a"}"#, #"{"unknown":"#, "null",
    ])
    func malformed(_ line: String) {
        #expect(throws: RecordScanner.Malformed.self) { try values(.amounts, line) }
    }

    /// The scanner and a real JSON parser read the same out of what the writer writes.
    @Test func agreesWithAParser() throws {
        let text = "2023年3月，公司捐赠\"约\"2,270万\n元，同比增长两成；惠及18—20万名。截至2022年末，负债率为-3.5%。"
        var lines: [UInt8] = []
        _ = try Extractor().run(ByteSource(bytes: Array(text.utf8), name: "a\"b")) { lines += Array($0) }
        var seen = 0
        for line in lines.split(separator: 0x0A) {
            let object = try #require(JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
            let table = try #require(RecordTable.all.first { $0.type == object["type"] as? String })
            let row = try values(table, String(decoding: line, as: UTF8.self))
            for column in table.columns where column.kind != .flag {
                let source = column.object == nil ? object : object[column.object ?? ""] as? [String: Any]
                let value = source?[column.key]
                let list = value as? [String]
                let expected =
                    list.map { $0.joined(separator: " ") } ?? (value as? String)
                    ?? (value as? NSNumber).map { "\($0)" }
                var found = row[column.name]
                if let escaped = found, escaped.hasPrefix("!") {
                    var plain: [UInt8] = []
                    Array(escaped.dropFirst().utf8).withUnsafeBufferPointer {
                        JSONString.unescape($0, into: &plain)
                    }
                    found = String(decoding: plain, as: UTF8.self)
                }
                #expect(found == expected, "\(column.name)")
                seen += found == nil ? 0 : 1
            }
        }
        #expect(seen > 60)
    }
}
