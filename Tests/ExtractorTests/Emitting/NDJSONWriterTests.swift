import Foundation
import Testing

@testable import Extractor

/// The lines agree with the records that a program sees, key by key, and are JSON for anyone.
struct NDJSONWriterTests {
    private func lines(_ bytes: [UInt8], doc: String = "test.txt") throws -> [String] {
        let out = try written(bytes, doc: doc)
        let text = try #require(String(validating: out, as: UTF8.self))
        #expect(text.isEmpty || text.utf8.last == UInt8(ascii: "\n"))
        return text.utf8.split(separator: UInt8(ascii: "\n")).map { String(Substring($0)) }
    }

    private func lines(_ text: String, doc: String = "test.txt") throws -> [String] {
        try lines(Array(text.utf8), doc: doc)
    }

    @Test(arguments: PropertyTests.documents)
    func everyLineIsTheRecord(document: PropertyTests.Document) throws {
        let records = try Extractor(options: Extractor.Options(types: .all))
            .records(in: document.bytes, doc: document.name)
        let lines = try lines(document.bytes, doc: document.name)
        #expect(lines.count == records.count)
        for (line, record) in zip(lines, records) {
            #expect(try JSON(line) == record.json, "\(document.name): \(record.id)")
            #expect(
                (try? JSONSerialization.jsonObject(with: Data(line.utf8))) is [String: Any],
                "\(document.name): \(record.id)")
        }
    }

    // MARK: - The whole line

    @Test func anAmount() throws {
        #expect(
            try lines("2022 年，捐赠总额超 2,270 万元。")[1] == """
                {"type":"date","id":"date:0","doc":"test.txt","page":1,"line":1,"start":0,"end":6,\
                "text":"2022 年","rule":"date.year","date":{"text":"2022 年","at":[0,6],"edtf":"2022",\
                "start":"2022-01-01","end":"2022-12-31"}}
                """)
        #expect(
            try lines("2022 年，捐赠总额超 2,270 万元。")[2] == """
                {"type":"amount","id":"amount:11","doc":"test.txt","page":1,"line":1,"start":11,"end":21,\
                "text":"超 2,270 万元","rule":"amount.digits","value":22700000,"unit":"CNY","quantity":"money",\
                "modifier":"more_than","metric":"捐赠总额","period":{"text":"2022 年","at":[0,6],"edtf":"2022",\
                "start":"2022-01-01","end":"2022-12-31"},"event":"event:0",\
                "sentence":"2022年，捐赠总额超2,270万元。"}
                """)
    }

    @Test func anEvent() throws {
        #expect(
            try lines("好。\r\n自 2019 年起，\r\n工厂停用煤炉。")[0] == """
                {"type":"event","id":"event:4","doc":"test.txt","page":1,"line":2,"start":4,"end":23,\
                "text":"自 2019 年起，\\r\\n工厂停用煤炉。","rule":"event.statement","date":{"text":"2019 年起",\
                "at":[6,13],"edtf":"2019/..","start":"2019-01-01","end":null,"relation":"since"},\
                "summary":"工厂停用煤炉","sentence":"自2019年起，工厂停用煤炉。"}
                """)
    }

    @Test func aRangeOfPercents() throws {
        let line = try #require(try lines("毛利率约 5-20%").first)
        #expect(
            line == """
                {"type":"percentage","id":"percentage:3","doc":"test.txt","page":1,"line":1,"start":3,"end":10,\
                "text":"约 5-20%","rule":"percentage.range","low":5,"high":20,"unit":"%","quantity":"ratio",\
                "modifier":"approx","metric":"毛利率","sentence":"毛利率约5-20%"}
                """)
    }

    @Test func aDateOfNoYear() throws {
        #expect(
            try JSON(lines("9 月 16 日，下雨。")[0])["date"]
                == JSON(#"{"text":"9 月 16 日","at":[0,8],"edtf":"XXXX-09-16","inferred":true}"#))
    }

    // MARK: - Numbers

    /// Exact, without exponent, whatever the size.
    @Test(arguments: [
        ("0.1 元", "0.1"), ("1.10 元", "1.1"), ("-0.241%", "-0.241"), ("0 元", "0"),
        ("9,007,199,254,740,993 元", "9007199254740993"), ("二十万亿元", "20000000000000"),
        ("12345678901234567.89 元", "12345678901234567.89"), ("0.000001 元", "0.000001"),
        ("99999999.99 万亿元", "99999999990000000000"), ("三分之一", "33.333333"),
    ])
    func aValueIsItsDigits(text: String, digits: String) throws {
        let line = try #require(try lines("共计：" + text + "。").last)
        #expect(try JSON(line)["value"]?.number == digits)
    }

    // MARK: - Strings

    /// What stands in the input or its name must not end a string.
    @Test(arguments: [
        "“3 家”", "\"3 家\"", "\\3 家\\", "3 家\u{1B}[0m", "3 家\u{7F}", "3 家\u{2028}好", "\u{0}3 家\u{1}",
        "3 家\u{FFFD}",
        "😀3 家", "é3 家", "3\u{C}家", "a\"b\\c 3 家",
    ])
    func anyTextIsEscaped(text: String) throws {
        for line in try lines(text, doc: text) {
            let json = try JSON(line)
            #expect(json["doc"]?.string.map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
            #expect(try JSONSerialization.jsonObject(with: Data(line.utf8)) is [String: Any])
        }
    }

    @Test func aNameThatIsNoUTF8IsStillOne() throws {
        let name = String(decoding: [0x61, 0xFF, 0x62], as: UTF8.self)
        #expect(try JSON(try #require(try lines("3 家", doc: name).first))["doc"]?.string == "a\u{FFFD}b")
    }
}

extension ExtractedRecord {
    /// The record as the contract says it is written.
    var json: JSON {
        var members: [JSON.Member] = []
        func add(_ key: String, _ value: JSON?) {
            if let value { members.append(JSON.Member(key: key, value: value)) }
        }
        func string(_ text: String?) -> JSON? { text.map { .string($0) } }
        func number(_ value: ExactDecimal?) -> JSON? { value.map { .number($0.description) } }
        add("type", .string(type))
        add("id", .string(id))
        add("doc", .string(doc))
        add("page", .number("\(page)"))
        add("line", .number("\(line)"))
        add("start", .number("\(start)"))
        add("end", .number("\(end)"))
        add("text", .string(text))
        add("rule", .string(rule))
        add("value", number(value))
        add("low", number(low))
        add("high", number(high))
        add("unit", string(unit))
        add("quantity", string(quantity?.rawValue))
        add("modifier", string(modifier?.rawValue))
        add("change", string(change?.rawValue))
        add("basis", string(basis?.rawValue))
        add("metric", string(metric))
        add("row", string(row))
        add("column", string(column))
        add("table", string(table))
        add("scope", string(scope?.rawValue))
        add("period", period?.json)
        add("event", string(event))
        add("date", date?.json)
        add("summary", string(summary))
        add("sentence", string(sentence))
        add("inferred", inferred.isEmpty ? nil : .array(inferred.map { .string($0) }))
        return .object(members)
    }
}

extension ExtractedDate {
    var json: JSON {
        var members = [
            JSON.Member(key: "text", value: .string(text)),
            JSON.Member(key: "at", value: .array([.number("\(start)"), .number("\(end)")])),
            JSON.Member(key: "edtf", value: .string(edtf)),
        ]
        if !yearIsUnknown {
            members.append(JSON.Member(key: "start", value: firstDay.map { .string($0) } ?? .null))
            members.append(JSON.Member(key: "end", value: lastDay.map { .string($0) } ?? .null))
        }
        if let relation { members.append(JSON.Member(key: "relation", value: .string(relation.rawValue))) }
        if inferred { members.append(JSON.Member(key: "inferred", value: .bool(true))) }
        return .object(members)
    }
}
