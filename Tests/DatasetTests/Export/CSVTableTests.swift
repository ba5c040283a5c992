import Testing

@testable import Dataset

struct CSVTableTests {
    @Test func csvCells() {
        func cell(_ text: String, isSafe: Bool = false) -> String {
            var out: [UInt8] = []
            Array(text.utf8).withUnsafeBufferPointer { CSVTable.append($0, isSafe: isSafe, to: &out) }
            return String(decoding: out, as: UTF8.self)
        }
        #expect(cell("岚坪") == "岚坪")
        #expect(cell("a,\"b\"\n") == "\"a,\"\"b\"\"\n\"")
        #expect(cell("=1+1") == "=1+1")
        for text in ["=1+1", "+1", "-1", "@a", "\ta"] { #expect(cell(text, isSafe: true) == "'" + text) }
        #expect(cell("=a,b", isSafe: true) == "\"'=a,b\"")
        #expect(cell("\ra", isSafe: true) == "\"'\ra\"")
        for text in ["", "a=1", "1-2", "岚坪", "'=1"] { #expect(cell(text, isSafe: true) == text) }
    }
}
