import Testing

@testable import Dataset

struct LineReaderTests {
    private func lines(_ text: String, chunk: Int, limit: Int = LineReader.limit) throws -> [String] {
        var rest = Array(text.utf8)[...]
        var reader = LineReader(limit: limit) { buffer in
            let part = rest.prefix(min(chunk, buffer.count))
            buffer.copyBytes(from: part)
            rest = rest.dropFirst(part.count)
            return part.count
        }
        var result: [String] = []
        while let line = try reader.next() {
            switch line {
            case .line(let bytes): result.append(String(decoding: bytes, as: UTF8.self))
            case .tooLong: result.append("too long")
            }
        }
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

    /// What ends a line and the byte order mark do not count.
    @Test(arguments: [1, 2, 3, 4, 5, 1000])
    func linesThatAreTooLong(_ chunk: Int) throws {
        let (five, six) = ("12345", "123456")
        #expect(
            try lines("\u{FEFF}\(five)\r\n\(six)\n\(five)\n\n\(six)\(six)\r\n\(five)", chunk: chunk, limit: 5)
                == [five, "too long", five, "", "too long", five])
        #expect(try lines("\(six)\(six)", chunk: chunk, limit: 5) == ["too long"])
        #expect(try lines("\u{FEFF}\(six)", chunk: chunk, limit: 5) == ["too long"])
        // All of it had gone when its end came.
        #expect(try lines(six + six + "\n", chunk: chunk, limit: 1) == ["too long"])
    }
}
