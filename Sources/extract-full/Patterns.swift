import ArgumentParser
import Extractor
import RunCommand

struct Patterns: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List or test the rules, list the word tables.",
        subcommands: [List.self, Test.self, PatternTables.self])

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List the rules: type, name and what they find.")

        @OptionGroup var pack: PackOption

        func run() throws {
            let compiled = try pack.compiled()
            var text = ""
            for rule in compiled.source.rules {
                let (type, name) = (TerminalText.line(rule.type), TerminalText.line(rule.name))
                text += type + String(repeating: " ", count: max(1, 12 - type.count))
                text += name + String(repeating: " ", count: max(1, 24 - name.count))
                text += TerminalText.line(rule.summary) + "\n"
            }
            try Output.print(text)
        }
    }

    struct Test: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Run every example and reject of the rules.")

        @OptionGroup var pack: PackOption

        func run() throws {
            let compiled = try pack.compiled()
            let result = PackTester(compiled).run()
            result.failures.forEach { Report.error($0.description) }
            try Output.print("\(result.passed) passed, \(result.failures.count) failed\n")
            if !result.failures.isEmpty { throw ExitCode(1) }
        }
    }
}
