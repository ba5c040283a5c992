import Foundation
import Testing

@testable import Extractor

/// The program in a pipe: slow writers, readers that go away, full disks, endless lines.
struct StreamTests {
    private func start(_ arguments: [String] = [], _ scratch: Scratch, output: Command.Stream = .pipe) throws
        -> Command.Running
    {
        try Command.start(arguments, input: .pipe, output: output, error: scratch.path + "/err")
    }

    private func errors(_ scratch: Scratch) throws -> String {
        try String(contentsOfFile: scratch.path + "/err", encoding: .utf8)
    }

    /// A sentence and its line end are enough.
    @Test(arguments: [["--jobs", "1"], ["--jobs", "2"], ["--format", "csv"]])
    func recordsAppearWhileInputIsStillArriving(arguments: [String]) throws {
        let scratch = try Scratch()
        let program = try start(arguments, scratch)
        let header = arguments.contains("csv") ? 1 : 0
        try program.write(Array("2022 年，公司捐赠 3 万元。\n".utf8))
        let first = try program.lines(header + 2)
        #expect(first.count == header + 2)
        try program.write(Array("员工 5,000 ".utf8))
        try program.write(Array("人。\n".utf8))
        #expect(try program.lines(1)[0].contains("5,000 人"))
        try program.write(Array("共 7 家".utf8))
        program.closeInput()
        #expect(try program.lines(1)[0].contains("7 家"))
        #expect(try program.wait() == 0)
        #expect(try errors(scratch) == "")
    }

    @Test(arguments: ["1", "2"], ["ndjson", "json", "csv", "pretty"])
    func aReaderThatGoesAwayIsNoFailure(jobs: String, format: String) throws {
        let scratch = try Scratch()
        // More than fits a pipe.
        let line = "2022 年，公司捐赠 3 万元，员工 5,000 人，同比增长 24%。\n"
        try scratch.write(Array(String(repeating: line, count: 1000).utf8), to: "in")
        let program = try Command.start(
            ["--jobs", jobs, "--format", format], input: .file(scratch.path + "/in"), output: .pipe,
            error: scratch.path + "/err")
        _ = try program.lines(1)
        program.closeOutput()
        #expect(try program.wait() == 0)
        #expect(try errors(scratch) == "")
    }

    @Test(arguments: [["schema"], ["patterns", "list"]])
    func aReaderThatGoesAwayBeforeTheEndOfAList(arguments: [String]) throws {
        let scratch = try Scratch()
        let program = try start(arguments, scratch)
        program.closeOutput()
        #expect(try program.wait() == 0)
        #expect(try errors(scratch) == "")
    }

    @Test(arguments: [[], ["--jobs", "2"], ["--format", "json"], ["schema"], ["patterns", "list"]])
    func aFullDiskIsAFailure(arguments: [String]) throws {
        #expect(
            try Command.run(arguments, input: Array("捐赠 3 万元".utf8), output: "/dev/full")
                == Command.Outcome(
                    status: 1, out: "",
                    err: "extract: standard output: cannot write: No space left on device\n"))
    }

    /// Neither a line nor a sentence that never ends is kept whole.
    @Test(arguments: [
        (text: "海棠乳业", size: 5_000_000), ("不断向上", 1_500_000), ("1234567890", 1_500_000),
        ("abcdefgh ", 1_500_000), ("，，，，", 1_500_000), ("\u{0}", 1_500_000), ("\u{3000}", 1_500_000),
        ("1,", 1_500_000), ("捐赠3万元" + String(repeating: "不断向前", count: 200), 500_000),
    ])
    func anEndlessLineTakesNoMemory(text: String, size: Int) throws {
        let scratch = try Scratch()
        let program = try start([], scratch, output: .file(scratch.path + "/out"))
        let block = Array(String(repeating: text, count: max(1, 65_536 / text.utf8.count)).utf8)
        for _ in 0..<size / block.count { try program.write(block) }
        let peak = try program.peakMemory() >> 20
        #expect(peak < 200 * Sanitizer.share, "\(peak) MB")
        #expect(try program.wait() == 0)
        #expect(try errors(scratch) == "")
    }

    /// What is done for each of many figures of a sentence must not be as long as the sentence.
    @Test func aSentenceFullOfFiguresIsReadInTime() throws {
        let text = String(repeating: "捐赠3万元", count: 2000)
        let outcome = try Command.run(["--format", "csv"], input: text)
        #expect(outcome.status == 0)
        #expect(outcome.out.utf8.count { $0 == 0x0A } == 2001)
    }

    @Test func aLongInputOfShortLinesTakesNoMemory() throws {
        let scratch = try Scratch()
        let program = try start([], scratch, output: .file(scratch.path + "/out"))
        let block = Array(String(repeating: "海棠乳业坚持绿色发展，把节能减排作为长期的工作来抓。\n", count: 800).utf8)
        for _ in 0..<2_000_000 / block.count { try program.write(block) }
        let peak = try program.peakMemory() >> 20
        #expect(peak < 100 * Sanitizer.share, "\(peak) MB")
        #expect(try program.wait() == 0)
    }
}
