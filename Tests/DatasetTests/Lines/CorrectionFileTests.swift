import Extractor
import Foundation
import Testing

@testable import Dataset

struct CorrectionFileTests {
    private func read(_ line: String) throws(CorrectionFile.Malformed) -> Correction {
        try CorrectionFile.correction(Data(line.utf8))
    }

    @Test func whatThePageWrites() throws {
        let line =
            #"{"doc":"r.txt","start":9,"end":14,"text":"500万元","verdict":"corrected","record":"amount:9","#
            + #""values":{"value":5000000.10,"unit":"","metric":"捐赠","period":"2022-04/2023-03"}}"#
        let period = try #require(EDTFPeriod("2022-04/2023-03"))
        #expect(
            try read(line)
                == Correction(
                    doc: "r.txt", start: 9, end: 14, text: "500万元", verdict: .corrected, record: "amount:9",
                    values: [
                        .value: .number(try #require(ExactDecimal("5000000.1"))), .unit: .none,
                        .metric: .text("捐赠"), .period: .period("2022-04/2023-03", period),
                    ]))
    }

    /// No value goes through a double.
    @Test(arguments: ["0.1", "12345678901234567.89", "-3", "99999999999999999999.000001"])
    func numbersAreExact(number: String) throws {
        let line =
            #"{"doc":"r","start":0,"end":1,"text":"元","verdict":"missed","values":{"value":\#(number)}}"#
        #expect(try read(line).values[.value] == .number(try #require(ExactDecimal(number))))
    }

    @Test func aRangeIsAString() throws {
        let line =
            #"{"doc":"r","start":0,"end":1,"text":"元","verdict":"missed","values":{"value":"18..20.5"}}"#
        #expect(
            try read(line).values[.value] == .range(ExactDecimal(18), try #require(ExactDecimal("20.5"))))
    }

    @Test(arguments: [
        ("{", "not JSON: it ends too early"),
        (#"{"doc":"r","start":0,"end":1,"text":"元"}"#, "no \"verdict\""),
        (
            #"{"doc":"r","start":0,"end":1,"text":"元","verdict":"good","record":"a:0"}"#,
            "\"verdict\" is one of right, wrong, corrected, missed; not 'good'"
        ),
        (
            #"{"doc":"r","start":0,"end":2,"text":"元","verdict":"wrong","record":"a:0"}"#,
            "\"text\" is not as long as from \"start\" to \"end\""
        ),
        (#"{"doc":"r","start":0,"end":1,"text":"元","verdict":"wrong"}"#, "no \"record\""),
        (
            #"{"doc":"r","start":0,"end":1,"text":"元","verdict":"corrected","record":"a:0","values":{"rule":"x"}}"#,
            "\"values\" may have type, value, unit, metric, period; not 'rule'"
        ),
        (
            #"{"doc":"r","start":0,"end":1,"text":"元","verdict":"corrected","record":"a:0","values":{"value":"x"}}"#,
            "\"value\" is no number"
        ),
        (
            #"{"doc":"r","start":0,"end":1,"text":"元","verdict":"corrected","record":"a:0","values":{"period":"23"}}"#,
            "\"period\" is no period like 2023, 2023-06 or 2022-04/2023-03: '23'"
        ),
        (
            #"{"doc":"r","start":0,"end":1,"text":"元","verdict":"missed","values":{"unit":"人"}}"#,
            "a figure that was missed has a \"value\""
        ),
        (
            #"{"doc":"r","start":0,"end":1,"text":"元","verdict":"missed","values":{"type":"event","value":1}}"#,
            "an event or a date that was missed has a \"period\""
        ),
        (
            #"{"doc":"r","start":0,"end":1,"text":"元","verdict":"missed","values":{"type":"x","value":1}}"#,
            "\"type\" is one of amount, percentage, event, date"
        ),
        (#"{"doc":1,"start":0,"end":1,"text":"元","verdict":"wrong"}"#, "\"doc\" is not what it should be"),
    ])
    func whatIsNone(line: String, reason: String) {
        #expect(throws: CorrectionFile.Malformed(reason: reason)) { try read(line) }
    }

    @Test func goodLinesAreKept() throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("c-\(UUID()).jsonl").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let good = #"{"doc":"r","start":0,"end":1,"text":"元","verdict":"wrong","record":"amount:0"}"#
        try Data("\(good)\n\nnothing\n\(good)".utf8).write(to: URL(fileURLWithPath: path))
        let (corrections, problems) = try CorrectionFile.read(path)
        #expect(corrections.count == 2)
        #expect(problems.map(\.path) == ["\(path):3"])
        #expect(throws: Problem(path + "x", "cannot read: No such file or directory")) {
            try CorrectionFile.read(path + "x")
        }
    }
}
