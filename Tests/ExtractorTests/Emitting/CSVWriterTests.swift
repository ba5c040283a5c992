import Testing

@testable import Extractor

struct CSVWriterTests {
    private func rows(_ bytes: [UInt8], doc: String = "test.txt") throws -> [[String]] {
        try CSV.rows(String(decoding: try written(bytes, doc: doc, format: .csv), as: UTF8.self))
    }

    @Test(arguments: PropertyTests.documents)
    func everyRowHasACellForEachColumnAndSaysWhatTheRecordSays(document: PropertyTests.Document) throws {
        let rows = try rows(document.bytes, doc: document.name)
        #expect(rows.first == CSVWriter.columns)
        #expect(rows.allSatisfy { $0.count == CSVWriter.columns.count })
        let records = try Extractor(options: Extractor.Options(types: .all))
            .records(in: document.bytes, doc: document.name)
        #expect(rows.count - 1 == records.count)
        for (row, record) in zip(rows.dropFirst(), records) {
            // The JSON flat: `period.start` is the column period_start, and an open end an empty cell.
            let leaves = record.json.leaves.filter { !$0.path.hasSuffix(".at") && $0.value != "null" }
            let said = Dictionary(
                uniqueKeysWithValues: leaves.map {
                    (
                        $0.path.replacing(".", with: "_"),
                        $0.path == "inferred" ? record.inferred.joined(separator: " ") : $0.value
                    )
                })
            let cells = Dictionary(uniqueKeysWithValues: zip(CSVWriter.columns, row)).filter {
                !$0.value.isEmpty
            }
            .mapValues { $0.replacing("\n", with: "\\n") }
            #expect(cells == said, "\(document.name): \(record.id)")
        }
    }

    @Test func theWholeOutput() throws {
        let text = "自 2022 年起，\n3,200 人。"
        let out = try written(Array(text.utf8), format: .csv, types: .standard)
        #expect(
            String(decoding: out, as: UTF8.self) == CSVWriter.header() + """
                event,event:0,test.txt,1,1,0,19,"自 2022 年起，\n3,200 人。",event.statement,,,,,,,,,,,,,,,,,,,,,\
                2022 年起,2022/..,2022-01-01,,since,,"3,200人","自2022年起，3,200人。",\r
                amount,amount:11,test.txt,1,2,11,18,"3,200 人",amount.digits,3200,,,人,count,,,,,,,,,\
                2022 年起,2022/..,2022-01-01,,since,,event:0,,,,,,,,"自2022年起，3,200人。",\r\n
                """)
    }

    @Test func quotesAreDoubled() throws {
        let rows = try rows(Array("他说\"给 3 家\"".utf8), doc: "a \"b\", c.txt")
        #expect(rows[1][2] == "a \"b\", c.txt")
        #expect(rows[1].dropLast().last == "他说\"给3家\"")
    }

    /// Nothing but texts is touched.
    @Test func textsThatBeginLikeAFormula() {
        func record(_ values: [RecordKey: ExtractedRecord.Value]) -> ExtractedRecord {
            var record = ExtractedRecord()
            for (key, value) in values { record[key] = value }
            return record
        }
        func all(_ marked: String) -> [ExtractedRecord] {
            [
                record([
                    .type: .text("\(marked)=a"), .doc: .text("\(marked)=1,\"2\""),
                    .value: .decimal(ExactDecimal(-5)), .low: .decimal(ExactDecimal("-1.5") ?? .zero),
                    .start: .integer(3),
                ]),
                record([
                    .text: .text("\(marked)\r=\n=x\n-y"), .unit: .text("\(marked)+"),
                    .sentence: .text("\(marked)@"), .inferred: .words(["a"]),
                ]),
                record([
                    .text: .text("\"=\""), .metric: .text("a=b"), .row: .text("\(marked)\t"),
                    .inferred: .words(["\(marked)-"]),
                ]),
                record([:]), record([.type: .text("'=1")]),
            ]
        }
        for (plain, marked) in zip(all(""), all("'")) {
            #expect(CSVWriter.row(plain, isSafe: true) == CSVWriter.row(marked))
            #expect(CSVWriter.row(plain).contains("'") == (plain.type == "'=1"))
        }
        #expect(CSVWriter.row(all("")[0], isSafe: true).contains(",-5,-1.5,"))
    }

    @Test func withoutRecordsThereIsTheHeader() throws {
        #expect(try rows([]) == [CSVWriter.columns])
    }
}
