import Foundation
import Testing

@testable import Extractor

/// The program as it is run: arguments, files, exit status, and what it says on standard error.
struct RunCommandTests {
    private static let text = "2022 年，捐赠总额超 2,270 万元，同比增长 24%。\n每天有 200-300 人到访。\n"

    /// What the library writes.
    private func expected(
        _ text: String = text, doc: String = "-", types: RecordTypes = .standard, year: Int? = nil
    ) throws -> String {
        String(decoding: try written(Array(text.utf8), doc: doc, types: types, year: year), as: UTF8.self)
    }

    // MARK: - Inputs

    @Test(arguments: [[], ["-"], ["run"], ["run", "-"], ["--format", "ndjson", "-"]])
    func standardInputIsTheDefault(arguments: [String]) throws {
        #expect(try Command.run(arguments, input: Self.text) == .success(expected()))
    }

    @Test func filesAreReadInTheirOrder() throws {
        let scratch = try Scratch(["a.txt": Self.text, "b.txt": "捐赠 3 万元"])
        let (a, b) = (scratch.path + "/a.txt", scratch.path + "/b.txt")
        let all = try expected("捐赠 3 万元", doc: b) + expected(doc: a) + expected("4 家")
        #expect(try Command.run([b, a, "-"], input: "4 家") == .success(all))
    }

    @Test func aMissingFileAmongGoodOnes() throws {
        let scratch = try Scratch(["a.txt": Self.text, "b.txt": "捐赠 3 万元"])
        let (a, b) = (scratch.path + "/a.txt", scratch.path + "/b.txt")
        let good = try expected(doc: a) + expected("捐赠 3 万元", doc: b)
        #expect(
            try Command.run([a, "/nowhere/report.txt", b])
                == Command.Outcome(
                    status: 1, out: good,
                    err: "extract: /nowhere/report.txt: cannot read: No such file or directory\n"))
    }

    @Test func aDirectoryIsNoInput() throws {
        let scratch = try Scratch()
        #expect(
            try Command.run([scratch.path])
                == Command.Outcome(
                    status: 1, out: "",
                    err:
                        "extract: \(scratch.path): cannot read: is a folder: extract batch \(scratch.path) --output DATASET "
                        + "reads all that is in it\n"))
    }

    @Test func aFileThatMayNotBeRead() throws {
        let scratch = try Scratch(["a.txt": Self.text])
        let path = scratch.path + "/a.txt"
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
        // For root no file is closed.
        if access(path, R_OK) == 0 { return }
        #expect(
            try Command.run([path])
                == Command.Outcome(
                    status: 1, out: "", err: "extract: \(path): cannot read: Permission denied\n"))
    }

    @Test(arguments: ["", "\n", "\n\n \n\u{3000}\n", "\u{FEFF}", "\u{0C}", "没有数字的一行"])
    func anInputThatSaysNothing(text: String) throws {
        #expect(try Command.run([], input: text) == .success(""))
    }

    @Test func aLineWithoutItsEnd() throws {
        #expect(try Command.run([], input: "捐赠 3 万元") == .success(expected("捐赠 3 万元")))
    }

    @Test func bytesThatAreNoText() throws {
        let bytes = Array("捐".utf8) + [0xFF] + Array("赠 3 万元。\n\n共 4 家".utf8) + [0xE5, 0xA5]
        let outcome = try Command.run(["--encoding", "utf-8"], input: bytes)
        #expect(outcome.status == 0)
        #expect(outcome.err == "extract: -: not UTF-8 at byte 3; invalid bytes are read as U+FFFD\n")
        #expect(
            outcome.out == String(decoding: try written(bytes, doc: "-", types: .standard), as: UTF8.self))
        #expect(outcome.out.split(separator: "\n").count == 2)
    }

    // MARK: - Options

    @Test func theTextThatPlacesCount() throws {
        let scratch = try Scratch(["a.txt": "", "b.txt": "捐赠3万元。"])
        try Data("捐赠 3 万元。\n".data(using: .utf16LittleEndian) ?? Data()).write(
            to: URL(fileURLWithPath: scratch.path + "/a.txt"))
        let copy = scratch.path + "/copy.txt"
        let outcome = try Command.run(["--encoding", "utf-16", "--text", copy, scratch.path + "/a.txt"])
        #expect(outcome.status == 0)
        #expect(try String(contentsOfFile: copy, encoding: .utf8) == "捐赠 3 万元。\n")
        let two = try Command.run(["--text", copy, scratch.path + "/a.txt", scratch.path + "/b.txt"])
        #expect(two.status == 2)
        #expect(two.err == "extract: --text: takes one input, whose text it writes; not 2\n")
    }

    @Test func types() throws {
        for types in ["event,amount,percentage,date", "date", "percentage, date"] {
            let all = try expected(types: RecordTypes(types))
            #expect(try Command.run(["--types", types], input: Self.text) == .success(all))
        }
    }

    @Test func anUnknownType() throws {
        #expect(
            try Command.run(["--types", "amount,events"], input: Self.text)
                == Command.Outcome(
                    status: 2, out: "",
                    err:
                        "extract: --types: unknown record type 'events': use amount, date, event, percentage\n"
                ))
    }

    @Test(arguments: [
        (["--year", "99"], "--year takes a year of four digits, like 2023; not 99"),
        (["--year", "30000"], "--year takes a year of four digits, like 2023; not 30000"),
        (["--date", "2023"], "--date takes a day like 2023-03-15; not '2023'"),
        (["--date", "2023-3-15"], "--date takes a day like 2023-03-15; not '2023-3-15'"),
        (["--date", "2023-13-01"], "--date takes a day like 2023-03-15; not '2023-13-01'"),
        (["--date", "2023-02-30"], "--date takes a day like 2023-03-15; not '2023-02-30'"),
        (["--date", "20230315"], "--date takes a day like 2023-03-15; not '20230315'"),
        (["--jobs", "0"], "--jobs takes a number from 1; not 0"),
        (["--year", "x"], "The value 'x' is invalid for '--year <YYYY>'"),
        (
            ["--format", "xml"],
            "The value 'xml' is invalid for '--format <format>'. Please provide one of 'ndjson', 'json', 'csv' or 'pretty'."
        ),
        (["--nope"], "Unknown option '--nope'"),
    ])
    func aWrongUseIsTold(arguments: [String], reason: String) throws {
        let outcome = try Command.run(arguments, input: Self.text)
        #expect(outcome.status == 2)
        #expect(outcome.out == "")
        #expect(outcome.err.hasPrefix("Error: \(reason)"), "\(outcome.err)")
        #expect(outcome.err.contains("\nUsage: extract run "))
    }

    @Test func theYearOfRelativeDates() throws {
        let text = "去年捐赠 3 万元。"
        let outcome = try Command.run(["--year", "2019"], input: text)
        #expect(try outcome == .success(expected(text, year: 2019)))
        #expect(outcome.out.contains(#""edtf":"2018""#))
        #expect(try Command.run(["--date", "2019-03-15"], input: text) == outcome)
    }

    @Test func threads() throws {
        let path = Project.path("samples/\(Project.samples[0]).txt")
        let one = try Command.run(["--types", "event,amount,percentage,date", path])
        for jobs in ["2", "4", "1000"] {
            #expect(
                try Command.run(["--jobs", jobs, "--types", "event,amount,percentage,date", path]) == one)
        }
    }

    // MARK: - Formats

    @Test func json() throws {
        let scratch = try Scratch(["a.txt": Self.text, "b.txt": "捐赠 3 万元", "c.txt": ""])
        let paths = ["c", "a", "b", "c"].map { scratch.path + "/\($0).txt" }
        let outcome = try Command.run(["--format", "json"] + paths)
        let lines = try expected(doc: paths[1]) + expected("捐赠 3 万元", doc: paths[2])
        #expect(
            outcome == .success("[\n" + lines.split(separator: "\n").joined(separator: ",\n") + "\n]\n"))
        #expect(try JSONSerialization.jsonObject(with: Data(outcome.out.utf8)) is [Any])
    }

    @Test func jsonWithoutRecordsIsAnArray() throws {
        let outcome = try Command.run(["--format", "json"], input: "")
        #expect(outcome.status == 0)
        #expect(try JSON(outcome.out) == .array([]))
    }

    @Test func jsonIsAnArrayThoughAnInputFails() throws {
        let outcome = try Command.run(["--format", "json", "/nowhere", "-"], input: "捐赠 3 万元")
        #expect(outcome.status == 1)
        guard case .array(let items) = try JSON(outcome.out) else {
            Issue.record("no array: \(outcome.out)")
            return
        }
        #expect(items.count == 1)
    }

    @Test func csvHasOneHeader() throws {
        let scratch = try Scratch(["a.txt": Self.text, "b.txt": "捐赠 3 万元"])
        let outcome = try Command.run(["--format", "csv", scratch.path + "/a.txt", scratch.path + "/b.txt"])
        let rows = try CSV.rows(outcome.out)
        #expect(rows.map(\.[0]) == ["type", "event", "amount", "percentage", "amount", "amount"])
        #expect(outcome.err == "")
    }

    @Test func prettyIsPlainUnlessOnATerminal() throws {
        let outcome = try Command.run(["--format", "pretty"], input: Self.text)
        #expect(outcome.status == 0)
        #expect(outcome.out.split(separator: "\n").count == 5)
        #expect(!outcome.out.contains("\u{1B}"))
    }
}
