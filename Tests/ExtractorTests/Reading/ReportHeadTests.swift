import Testing

@testable import Extractor

struct ReportHeadTests {
    private func summary(_ bytes: [UInt8], chunk: Int, yearName: String? = nil) throws -> Extractor.Summary {
        var rest = bytes[...]
        let source = ByteSource(name: "a.txt") { buffer in
            let part = rest.prefix(min(chunk, buffer.count))
            buffer.copyBytes(from: part)
            rest = rest.dropFirst(part.count)
            return part.count
        }
        var options = Extractor.Options()
        options.chunkSize = chunk
        options.yearName = yearName
        return try Extractor(options: options).run(source) { _ in }
    }

    /// The head is the same however the text arrives, and ends with a whole character.
    @Test(arguments: [7, 1000, 1 << 18])
    func anyChunk(_ chunk: Int) throws {
        let text = "x" + String(repeating: "岚坪乳业。\n", count: 3000)
        let head = try summary(Array(text.utf8), chunk: chunk).head
        #expect(text.hasPrefix(head))
        #expect((ReportHead.longest - 2...ReportHead.longest).contains(head.utf8.count))
        #expect(try summary(Array("短。".utf8), chunk: chunk).head == "短。")
    }

    @Test func year() throws {
        #expect(try summary(Array("短。".utf8), chunk: 9).year == nil)
        #expect(try summary(Array("短。".utf8), chunk: 9, yearName: "a.txt 2019").year == 2019)
        #expect(try summary(Array("岚坪乳业2021年年度报告\n短。".utf8), chunk: 9, yearName: "2019").year == 2021)
    }

    @Test func whatReadingThrows() {
        let failure = ByteSource.Failure(name: "a", reason: "gone")
        #expect(throws: failure) {
            try Extractor().run(ByteSource(name: "a") { (_) throws(ByteSource.Failure) in throw failure }) {
                _ in
            }
        }
    }
}
