import Foundation
import PackFile
import Testing

@testable import Extractor

struct SubcommandTests {
    @Test func help() throws {
        let outcome = try Command.run(["--help"])
        #expect(outcome.status == 0)
        #expect(outcome.err == "")
        for word in ["run (default)", "batch", "patterns", "schema", "--version"] {
            #expect(outcome.out.contains(word), "\(word)")
        }
        for arguments in [["run", "--help"], ["help", "run"]] {
            let outcome = try Command.run(arguments)
            #expect(outcome.status == 0)
            for option in ["--types", "--format", "--year", "--date", "--patterns", "--jsonl", "--jobs"] {
                #expect(outcome.out.contains(option), "\(arguments): \(option)")
            }
        }
        #expect(try Command.run(["-h"]).status == 0)
    }

    /// `extract` hands them over to the program that knows them: none is taken for the name of a file.
    @Test func subcommandsAreNoFiles() throws {
        let help = try Command.run(["--help"]).out
        let names = help.matches(of: /\n {2}([a-z]+)(?: \(default\))? {2,}[A-Z]/).map { String($0.output.1) }
        #expect(Set(names).isSuperset(of: ["run", "batch", "panel", "patterns", "schema"]))
        for name in names {
            let outcome = try Command.run([name])
            #expect(!outcome.err.contains("\(name): cannot read"), "\(name)")
        }
    }

    @Test func version() throws {
        let outcome = try Command.run(["--version"])
        #expect(outcome.status == 0)
        #expect(outcome.out.wholeMatch(of: /[0-9]+\.[0-9]+\.[0-9]+\n/) != nil)
    }

    /// Copied without the program beside it, it still tells which it is, and what is missing.
    @Test func theProgramAlone() throws {
        let scratch = try Scratch()
        let alone = scratch.path + "/extract"
        try Command.copy(to: alone)
        #expect(try Command.run(["--version"], program: alone) == .success("\(Version.current)\n"))
        #expect(
            try Command.run(["schema"], program: alone)
                == Command.Outcome(
                    status: 1, out: "",
                    err:
                        "extract: \(scratch.path)/extract-full: cannot run: No such file or directory; it belongs "
                        + "beside extract and handles every subcommand and option that extract does not\n"))
    }

    @Test func schema() throws {
        let outcome = try Command.run(["schema"])
        #expect(outcome == .success(RecordSchema.text))
        #expect(try JSONSerialization.jsonObject(with: Data(outcome.out.utf8)) is [String: Any])
    }

    // MARK: - Rules

    private static let own = """
        type: stock
        rules:
          - name: stock.code
            description: A code of a stock exchange.
            starts: [股]
            pattern: '股票代号[：:]?(?<code>[0-9]{5,6})'
            examples:
              - {text: "[[股票代號：98731]]", code: "98731"}
            rejects: ["股票 98731"]
        measure_words: [垛]

        """

    @Test func listOfRules() throws {
        let outcome = try Command.run(["patterns", "list"])
        #expect(outcome.status == 0)
        let lines = outcome.out.split(separator: "\n")
        #expect(lines.count == PatternPack.builtIn.rules.count)
        for (line, rule) in zip(lines, PatternPack.builtIn.rules) {
            #expect(line.contains(rule.name) && line.hasSuffix(rule.summary))
        }
    }

    @Test func listOfRulesWithAPack() throws {
        let scratch = try Scratch(["own.yaml": Self.own])
        let outcome = try Command.run(["patterns", "list", "--patterns", scratch.path])
        #expect(outcome.out.contains("stock.code"))
        #expect(outcome.out.split(separator: "\n").count == PatternPack.builtIn.rules.count + 1)
    }

    @Test func theTablesOfAPack() throws {
        #expect(try Command.run(["patterns", "tables"]) == .success(TableDeclaration.markdown))
    }

    @Test func everyExampleOfTheRules() throws {
        let count = PatternPack.builtIn.rules.reduce(0) { $0 + $1.examples.count + $1.rejects.count }
        #expect(try Command.run(["patterns", "test"]) == .success("\(count) passed, 0 failed\n"))
        let scratch = try Scratch(["own.yaml": Self.own])
        #expect(
            try Command.run(["patterns", "test", "--patterns", scratch.path])
                == .success("\(count + 2) passed, 0 failed\n"))
    }

    @Test func aWrongExampleFails() throws {
        let scratch = try Scratch(["own.yaml": Self.own.replacing("code: \"98731\"", with: "code: \"1\"")])
        let count = PatternPack.builtIn.rules.reduce(0) { $0 + $1.examples.count + $1.rejects.count }
        #expect(
            try Command.run(["patterns", "test", "--patterns", scratch.path])
                == Command.Outcome(
                    status: 1, out: "\(count + 1) passed, 1 failed\n",
                    err: """
                        extract: \(scratch.path)/own.yaml:8: rule stock.code: code is 98731, not 1, in: [[股票代號：98731]]
                            股票代號：98731
                            ^^^^^^^^^^^^^^^  wanted
                            ~~~~~~~~~~~~~~~  found

                        """))
    }

    @Test func aPackOfItsOwnIsUsed() throws {
        let scratch = try Scratch(["own.yaml": Self.own])
        let outcome = try Command.run(["--patterns", scratch.path], input: "股票代号：98731，草料两百垛。")
        #expect(outcome.status == 0)
        let records = try outcome.out.split(separator: "\n").map { try JSON(String($0)) }
        #expect(records.map { $0["type"]?.string } == ["stock", "amount"])
        #expect(records[0]["fields"] == .object([JSON.Member(key: "code", value: .string("98731"))]))
        #expect(records[1]["unit"]?.string == "垛")
        // Its types can be asked for.
        let only = try Command.run(
            ["--patterns", scratch.path, "--types", "stock"], input: "股票代号：98731，3 家。")
        #expect(only.out.split(separator: "\n").count == 1)
    }

    @Test(arguments: [["-"], ["patterns", "list"], ["patterns", "test"]])
    func aBrokenPack(arguments: [String]) throws {
        let scratch = try Scratch([
            "own.yaml":
                "type: date\nrules:\n  - name: own.a\n    starts: [digit]\n    pattern: '(?<year>[0-9]{4}'\n"
        ])
        #expect(
            try Command.run(arguments + ["--patterns", scratch.path])
                == Command.Outcome(
                    status: 1, out: "",
                    err: """
                        extract: \(scratch.path)/own.yaml:5: rule own.a: missing closing parenthesis
                            (?<year>[0-9]{4}
                                            ^

                        """))
    }

    @Test func aMissingPack() throws {
        #expect(
            try Command.run(["--patterns", "/nowhere"])
                == Command.Outcome(
                    status: 1, out: "",
                    err: "extract: /nowhere: cannot read the directory: No such file or directory\n"))
    }
}
