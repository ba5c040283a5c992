import Extractor
import Foundation
import Testing

@testable import Dataset

struct RecordLineTests {
    private static let text = """
        2023年，“岚坪”公益捐赠总额超2,270万元，同比增长两成，惠及学生18—20万名\t。9月16日，启动“牧光”计划。2019年以来，月薪一万五六。

        合并利润表
        单位：万元
        项目\t2023年度\t2022年度
        营业收入\t1,204\t1,103
        其中：乳制品\t-8.10%\t（529,806）

        """

    /// The records of the golden files, read back and compared key by key with what the extractor hands out.
    @Test func readsBackWhatWasWritten() throws {
        var options = Extractor.Options(
            types: RecordTypes(names: ["event", "amount", "percentage", "date"]))
        options.format = .ndjson
        let extractor = Extractor(options: options)
        var lines: [UInt8] = []
        _ = try extractor.run(ByteSource(bytes: Array(RecordLineTests.text.utf8), name: "a\"b.txt")) {
            lines += $0
        }
        let wanted = try extractor.records(in: RecordLineTests.text, doc: "a\"b.txt")
        let read = try lines.split(separator: 0x0A).map { try RecordLine.record($0) }
        #expect(wanted.count > 12)
        #expect(read == wanted)
    }

    @Test func readsCapturesAndDatesWithoutAYear() throws {
        let record = try RecordLine.record(
            Array(
                #"{"type":"seal","id":"seal:1","start":1,"end":3,"date":{"text":"9月16日","at":[4,9],"edtf":"XXXX-09-16"},"fields":{"b":"1\n2","a":""}}"#
                    .utf8))
        #expect(record.type == "seal")
        #expect(record.fields == ["a": "", "b": "1\n2"])
        #expect(
            record.date
                == ExtractedDate(
                    text: "9月16日", start: 4, end: 9, edtf: "XXXX-09-16", inferred: false, yearIsUnknown: true)
        )
    }

    @Test(arguments: [
        ("", 0), ("{", 1), (#"{"start":"a"}"#, 9), (#"{"start":1"#, 10), (#"{"startx":1}"#, 10),
        (#"{"value":1e5}"#, 10), (#"{"text":"a"#, 10), (#"{"text":"a\"#, 12), (#"{"start":1} "#, 11),
        (#"{"start":99999999999999999999}"#, 29), (#"{"date":{"at":[1]}}"#, 17),
    ])
    func whatIsNoRecordIsRefused(line: String, offset: Int) {
        #expect(throws: RecordLine.Malformed(offset: offset)) { try RecordLine.record(Array(line.utf8)) }
    }
}
