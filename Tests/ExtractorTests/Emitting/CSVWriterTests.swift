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
            String(decoding: out, as: UTF8.self) == CSVWriter.header + """
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

    /// Cut anywhere, and nothing but texts is touched.
    @Test(arguments: [1, 2, 3, 1000]) func textsThatBeginLikeAFormula(_ size: Int) {
        var columns = [String](repeating: "", count: CSVWriter.columns.count)
        func row(_ cells: [String: String]) -> String {
            for (name, cell) in cells { columns[CSVWriter.columns.firstIndex(of: name) ?? 0] = cell }
            defer { columns = columns.map { _ in "" } }
            return columns.map(CSVWriter.quoted).joined(separator: ",") + "\r\n"
        }
        func both(_ marked: String) -> String {
            CSVWriter.header
                + row([
                    "type": "\(marked)=a", "doc": "\(marked)=1,\"2\"", "value": "-5", "low": "-1.5",
                    "start": "3",
                ])
                + row([
                    "text": "\(marked)\r=\n=x\n-y", "unit": "\(marked)+", "sentence": "\(marked)@",
                    "inferred": "a",
                ])
                + row(["text": "\"=\"", "metric": "a=b", "row": "\(marked)\t", "inferred": "\(marked)-"])
                + row([:]) + row(["type": "'=1"])
        }
        var guardian = CSVGuard()
        var result: [UInt8] = []
        var rest = Array(both("").utf8)[...]
        while !rest.isEmpty {
            Array(rest.prefix(size)).withUnsafeBufferPointer { result += guardian.guarded($0) }
            rest = rest.dropFirst(size)
        }
        #expect(String(decoding: result, as: UTF8.self) == both("'"))
    }

    @Test func withoutRecordsThereIsTheHeader() throws {
        #expect(try rows([]) == [CSVWriter.columns])
    }
}
