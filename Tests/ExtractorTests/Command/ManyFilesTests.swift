import Foundation
import Testing

@testable import Extractor

/// Long lists of files: in their order, several at a time, and each failure told.
struct ManyFilesTests {
    private static func names(_ count: Int) -> [String] {
        (0..<count).map { String(repeating: "0", count: 3 - "\($0)".count) + "\($0).txt" }
    }

    /// Files of very different sizes, so that later ones are ready before earlier ones.
    private static func text(_ index: Int) -> String {
        String(repeating: "2022 年，捐赠总额超 \(index + 1) 万元。\n", count: index % 7 == 0 ? 300 : index % 3)
    }

    /// What the library writes of each file.
    private func expected(_ paths: [String], types: RecordTypes = .standard) throws -> String {
        try paths.enumerated().map {
            String(
                decoding: try written(Array(ManyFilesTests.text($0).utf8), doc: $1, types: types),
                as: UTF8.self)
        }.joined()
    }

    private func scratch(_ count: Int) throws -> (Scratch, [String]) {
        let files = Dictionary(
            uniqueKeysWithValues: ManyFilesTests.names(count).enumerated().map {
                ($1, ManyFilesTests.text($0))
            })
        let scratch = try Scratch(files)
        return (scratch, ManyFilesTests.names(count).map { scratch.path + "/" + $0 })
    }

    @Test(arguments: ["1", "2", "5"]) func recordsComeInTheOrderOfTheFiles(jobs: String) throws {
        let (scratch, paths) = try scratch(100)
        #expect(try Command.run(["--jobs", jobs] + paths) == .success(expected(paths)))
        _ = scratch
    }

    @Test func optionsMayStandAmongTheFiles() throws {
        let (scratch, paths) = try scratch(90)
        let events = try expected(paths, types: RecordTypes("event", known: []))
        #expect(
            try Command.run(["run"] + paths.prefix(40) + ["--types", "event"] + paths.suffix(50))
                == .success(events))
        #expect(try Command.run(["--types", "event", "--"] + paths) == .success(events))
        _ = scratch
    }

    @Test func eachFailureIsToldInItsPlace() throws {
        let (scratch, paths) = try scratch(70)
        var mixed = paths
        mixed.insert("/nowhere/a.txt", at: 10)
        mixed.insert("/nowhere/b.txt", at: 60)
        let good = try expected(paths)
        #expect(
            try Command.run(["--jobs", "3"] + mixed)
                == Command.Outcome(
                    status: 1, out: good,
                    err: """
                        extract: /nowhere/a.txt: cannot read: No such file or directory
                        extract: /nowhere/b.txt: cannot read: No such file or directory

                        """))
        _ = scratch
    }

    /// The list of options that is used to tell files from values is the one of the help.
    @Test func theOptionsWithValuesAreKnown() throws {
        let (scratch, paths) = try scratch(66)
        let help = try Command.run(["run", "--help"]).out
        let options = help.matches(of: /(--[a-z]+) </).map { String($0.output.1) }
        #expect(options.count >= 7)
        for option in Set(options) {
            // Were its value taken for a file, the parser would miss it or read the file.
            let outcome = try Command.run([option, scratch.path + "/nowhere/x"] + paths)
            // These are read, and nothing else is then.
            if option == "--corrections" {
                #expect(outcome.out == "")
            } else {
                #expect(!outcome.err.contains("/nowhere/x: cannot read:"), "\(option)")
            }
            #expect(!outcome.err.contains("Missing value"), "\(option)")
        }
        _ = scratch
    }
}
