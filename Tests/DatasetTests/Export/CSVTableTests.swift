import Testing

@testable import Dataset

struct CSVTableTests {
    @Test func csvCells() {
        func cell(_ text: String) -> String {
            var out: [UInt8] = []
            Array(text.utf8).withUnsafeBufferPointer { CSVTable.append($0, to: &out) }
            return String(decoding: out, as: UTF8.self)
        }
        #expect(cell("岚坪") == "岚坪")
        #expect(cell("a,\"b\"\n") == "\"a,\"\"b\"\"\n\"")
    }
}
