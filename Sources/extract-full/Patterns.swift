import ArgumentParser
import Extractor
import RunCommand

struct Patterns: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List, test or teach the rules, list the word tables.",
        discussion: """
              extract patterns list
              extract patterns test --patterns my-rules/
            """,
        subcommands: [List.self, Test.self, Learn.self, PatternTables.self])

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List the rules: type, name and what they find; of one rule all that the pack says.",
            discussion: """
                  extract patterns list amount.digits
                  extract patterns list --format json > rules.json
                """)

        @Argument(help: "The rule to show, or the beginning of the names of several.")
        var rule: String?

        @Option(name: .shortAndLong, help: "text, or json: one array, an object for each rule.")
        var format = Format.text

        @OptionGroup var pack: PackOption

        enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

        func run() throws {
            let compiled = try pack.compiled()
            var rules = compiled.source.rules
            if let rule {
                let named = rules.filter { $0.name == rule }
                rules = named.isEmpty ? rules.filter { $0.name.hasPrefix(rule) } : named
                guard !rules.isEmpty else {
                    let meant = Choice.nearest(rule, of: compiled.source.rules.map(\.name))
                    Report.error(
                        "no rule '\(rule)'" + (meant.map { ", did you mean '\($0)'?" } ?? ";")
                            + " extract patterns list names them all")
                    throw ExitCode(1)
                }
            }
            switch format {
            case .json: try Output.print(RuleText.json(rules))
            case .text where rule != nil:
                try Output.print(rules.map { RuleText.whole($0) }.joined(separator: "\n"))
            case .text: try Output.print(rules.map { RuleText.line($0) }.joined())
            }
        }
    }

    struct Test: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Run every example and reject of the rules.",
            discussion: """
                  extract patterns test --patterns my-rules/
                """)

        @OptionGroup var pack: PackOption

        func run() throws {
            let compiled = try pack.compiled()
            let result = PackTester(compiled).run()
            for failure in result.failures {
                Report.error(failure.description)
                if !failure.text.isEmpty { Report.lines(failure.diagram) }
            }
            try Output.print("\(result.passed) passed, \(result.failures.count) failed\n")
            if !result.failures.isEmpty { throw ExitCode(1) }
        }
    }
}
