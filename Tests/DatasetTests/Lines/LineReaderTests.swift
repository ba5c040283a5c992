import Testing

@testable import Dataset

struct LineReaderTests {
    private func lines(_ text: String, chunk: Int) throws -> [String] {
        var rest = Array(text.utf8)[...]
        var reader = LineReader { buffer in
            let part = rest.prefix(min(chunk, buffer.count))
            buffer.copyBytes(from: part)
            rest = rest.dropFirst(part.count)
            return part.count
        }
        var result: [String] = []
        while let line = try reader.next() { result.append(String(decoding: line, as: UTF8.self)) }
        #expect(reader.number == result.count)
        return result
    }

    @Test(arguments: [1, 2, 3, 1000])
    func anyChunk(_ chunk: Int) throws {
        #expect(try lines("", chunk: chunk) == [])
        #expect(try lines("a", chunk: chunk) == ["a"])
        #expect(try lines("\u{FEFF}a\r\n\n二\nlast", chunk: chunk) == ["a", "", "二", "last"])
    }

    @Test func longLine() throws {
        let long = String(repeating: "x", count: 300_000)
        #expect(try lines(long + "\n" + long, chunk: 70_000) == [long, long])
    }
}
