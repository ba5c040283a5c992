import Extractor
import Foundation
import Testing

@testable import Dataset

struct ReportTextsTests {
    private let inputs: Folder
    private let output: Folder

    init() throws {
        inputs = try Folder([
            "b/lanping-2022.txt": "2022年，营业收入20.138亿元。\r\n",
            "all.jsonl": """
            {"id":"x-2021","text":"2021年，员工120人。"}
            {"id":"none","text":"无"}
            nonsense
            {"id":"x-2021","text":"2021年，员工999人。"}
            {"id":"y-2022","text":"2022年，\\u0001员工130人。"}

            """,
        ])
        try Data([
            0x32, 0x30, 0x32, 0x32, 0xC4, 0xEA, 0xA3, 0xAC, 0xD4, 0xB1, 0xB9, 0xA4, 0x39, 0xC8, 0xCB, 0xA1,
            0xA3,
        ])
        .write(to: URL(fileURLWithPath: inputs.path("c-2022.txt")))
        output = try Folder()
        _ = try DatasetBuilder(folder: output.path("ds")).build([inputs.path])
    }

    /// What is handed out, a line each, and what is not.
    private func all() throws -> [String] {
        var lines: [String] = []
        try Catalogue(dataset: output.path("ds")).texts(output.path("ds"), inputs: [inputs.path]).each {
            text in
            lines.append("\(text.report) \(text.text) \(text.records.map(\.id))")
        } lack: {
            lines.append("\($0) \($1)")
        }
        return lines
    }

    @Test func textsOfFilesAndLines() throws {
        #expect(
            try all() == [
                #"all.jsonl#x-2021 2021年，员工120人。 ["event:0", "amount:8"]"#,
                "all.jsonl#none 无 []",
                "all.jsonl#y-2022 2022年，\u{1}员工130人。 [\"event:0\", \"amount:9\"]",
                "b/lanping-2022.txt 2022年，营业收入20.138亿元。\r\n [\"event:0\", \"amount:10\"]",
                #"c-2022.txt 2022年，员工9人。 ["event:0", "amount:8"]"#,
            ])
    }

    @Test func filesThatChangedOrAreGone() throws {
        try inputs.write("2022年，营业收入20.139亿元。\r\n", to: "b/lanping-2022.txt")
        try inputs.remove("c-2022.txt")
        #expect(
            try all().suffix(2) == [
                "b/lanping-2022.txt changed(\"\(inputs.path("b/lanping-2022.txt"))\")", "c-2022.txt missing",
            ])
    }

    @Test func recordsThatWereTamperedWith() throws {
        let name = "ds/records/b/lanping-2022.txt.ndjson"
        let records = try #require(output.text(name))
        try output.write("{}x\n" + records, to: name)
        let lines = try all()
        #expect(
            lines[3] == "b/lanping-2022.txt unreadable(\(output.path(name)):1: is no record of extract: "
                + "run extract batch --force)")
        try output.write(records.replacingOccurrences(of: #""start":0"#, with: #""start":99"#), to: name)
        #expect(
            try all()[3] == "b/lanping-2022.txt changed(\"\(inputs.path("b/lanping-2022.txt"))\")")
    }
}
