import Extractor
import Testing

@testable import Dataset

struct JSONLinesRunTests {
    /// What came, in order: records as `id type`, ends as `end id`, bad lines as `bad NUMBER: why`.
    private func run(
        _ input: String, jobs: Int = 1, year: Int? = nil, longest: ByteCount = .line,
        begin: @escaping (JSONLine, Int) -> String? = { _, _ in nil }
    ) throws -> (log: [String], bytes: [UInt8]) {
        var rest = Array(input.utf8)[...]
        var log: [String] = []
        var bytes: [UInt8] = []
        var options = Extractor.Options()
        options.jobs = jobs
        options.year = year
        let handler = JSONLinesRun.Handler(
            begin: begin, write: { bytes += Array($0) }, end: { log.append("end \($0.id) \($1.records)") },
            bad: { log.append("bad \($0): \($1)") })
        try JSONLinesRun(
            Extractor(options: options), longest: longest,
            read: { buffer in
                let part = rest.prefix(min(7, buffer.count))
                buffer.copyBytes(from: part)
                rest = rest.dropFirst(part.count)
                return part.count
            }, handler: handler
        ).run()
        return (log, bytes)
    }

    @Test func linesInOrderWhateverTheJobs() throws {
        var input = ""
        for i in 0..<60 {
            input += i % 7 == 3 ? "\n{bad\n" : #"{"id":"r\#(i)","text":"捐赠\#(i)万元。\#n"}"# + "\n"
            if i % 5 == 0 {
                input += #"{"id":\#(i),"text":"\#(String(repeating: "投入3亿元。", count: i * 10))"}"# + "\n"
            }
        }
        input = input.replacing("\n\"}", with: "\"}")
        let one = try run(input)
        #expect(one.log.filter { $0.hasPrefix("bad") }.count == 9)
        for jobs in [2, 3, 8] {
            let many = try run(input, jobs: jobs)
            #expect(many.log == one.log)
            #expect(many.bytes == one.bytes)
        }
    }

    @Test func dates() throws {
        let line = #"{"id":"a","text":"去年捐赠3万元。","date":"2020-05-01"}"#
        #expect(String(decoding: try run(line).bytes, as: UTF8.self).contains(#""edtf":"2019""#))
        #expect(String(decoding: try run(line, year: 2012).bytes, as: UTF8.self).contains(#""edtf":"2011""#))
    }

    @Test func refusedLines() throws {
        let input = #"{"id":"a","text":"3万元"}"# + "\n\n" + #"{"id":"b","text":"4万元"}"#
        let result = try run(input, begin: { $0.id == "b" ? "seen \($1)" : nil })
        #expect(result.log == ["end a 1", "bad 3: seen 3"])
        #expect(!String(decoding: result.bytes, as: UTF8.self).contains("4万元"))
    }

    @Test(arguments: [1, 3])
    func linesThatAreTooLong(_ jobs: Int) throws {
        let long = String(repeating: "捐赠3万元。", count: 50)
        let input = """
            {"id":"a","text":"3万元"}
            {"id":"b","text":"\(long)"}
            {"id":"c","text":"4万元"}

            """
        let result = try run(input, jobs: jobs, longest: ByteCount(bytes: 512))
        #expect(
            result.log == [
                "end a 1",
                "bad 2: the line is longer than 512 bytes (--max-line): allow for more, or give the text in a file of its own",
                "end c 1",
            ])
    }

    /// Places count the characters of the text, of which a U+FEFF at its beginning is one.
    @Test(arguments: ["", "\u{FEFF}", "\u{FEFF}\u{FEFF}", "x\u{FEFF}"])
    func byteOrderMarksAreCharacters(_ beginning: String) throws {
        let (log, bytes) = try run(#"{"id":"a","text":"\#(beginning)捐赠3万元。"}"#)
        let start = beginning.unicodeScalars.count + 2
        let record = String(decoding: bytes, as: UTF8.self)
        #expect(log == ["end a 1"])
        #expect(record.contains(#""start":\#(start),"end":\#(start + 3),"text":"3万元""#), "\(record)")
    }

    struct Full: Error {}

    @Test(arguments: [1, 3])
    func whatWritingThrowsEndsTheRun(_ jobs: Int) throws {
        var options = Extractor.Options()
        options.jobs = jobs
        var input = Array(String(repeating: #"{"id":"a","text":"3万元"}"# + "\n", count: 50).utf8)[...]
        let handler = JSONLinesRun.Handler(write: { _ in throw Full() }, bad: { _, _ in })
        let run = JSONLinesRun(
            Extractor(options: options),
            read: { buffer in
                let part = input.prefix(buffer.count)
                buffer.copyBytes(from: part)
                input = input.dropFirst(part.count)
                return part.count
            }, handler: handler)
        #expect(throws: Full.self) { try run.run() }
    }
}
