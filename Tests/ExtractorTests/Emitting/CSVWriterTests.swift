import Testing

@testable import Extractor

struct CSVWriterTests {
    private func rows(_ bytes: [UInt8], doc: String = "test.txt") throws -> [[String]] {
        try CSV.rows(
            Extractor.opening(of: .csv)
                + String(decoding: try written(bytes, doc: doc, format: .csv), as: UTF8.self)
                + Extractor.closing(of: .csv))
    }

    @Test(arguments: PropertyTests.documents)
    func everyRowHasACellForEachColumnAndSaysWhatTheRecordSays(document: PropertyTests.Document) throws {
        let rows = try rows(document.bytes, doc: document.name)
        #expect(rows.first == CSVWriter.columns)
        #expect(rows.allSatisfy { $0.count == CSVWriter.columns.count })
        let records = Extractor(options: Extractor.Options(types: .all))
            .records(in: document.bytes, doc: document.name)
        #expect(rows.count - 1 == records.count)
        for (row, record) in zip(rows.dropFirst(), records) {
            // The JSON flat: `period.start` is the column period_start, and an open end an empty cell.
            let leaves = record.json.leaves.filter { !$0.path.hasSuffix(".at") && $0.value != "null" }
            let said = Dictionary(
                uniqueKeysWithValues: leaves.map {
                    ($0.path.replacing(".", with: "_"), $0.path == "inferred" ? "unit" : $0.value)
                })
            let cells = Dictionary(uniqueKeysWithValues: zip(CSVWriter.columns, row)).filter {
                !$0.value.isEmpty
            }
            .mapValues { $0.replacing("\n", with: "\\n") }
            #expect(cells == said, "\(document.name): \(record.id)")
        }
    }

    @Test func theWholeOutput() throws {
        let text = "2022 年，“绿洲”计划覆盖\n3,200 人。"
        let out = String(
            decoding: try written(Array(text.utf8), format: .csv, types: .standard), as: UTF8.self)
        #expect(
            out == """
                event,event:0,test.txt,1,1,0,24,"2022 年，“绿洲”计划覆盖\n3,200 人。",event.statement,,,,,,,,,,\
                ,,,,,,,2022 年,2022,2022-01-01,2022-12-31,,,"“绿洲”计划覆盖3,200人","2022年，“绿洲”计划覆盖3,200人。",\r
                amount,amount:16,test.txt,1,2,16,23,"3,200 人",amount.digits,3200,,,人,count,,,,“绿洲”计划覆盖,\
                2022 年,2022,2022-01-01,2022-12-31,,,event:0,,,,,,,,"2022年，“绿洲”计划覆盖3,200人。",\r\n
                """)
    }

    @Test func quotesAreDoubled() throws {
        let rows = try rows(Array("他说\"给 3 家\"".utf8), doc: "a \"b\", c.txt")
        #expect(rows[1][2] == "a \"b\", c.txt")
        #expect(rows[1].dropLast().last == "他说\"给3家\"")
    }

    @Test func withoutRecordsThereIsTheHeader() throws {
        #expect(try rows([]) == [CSVWriter.columns])
    }
}
