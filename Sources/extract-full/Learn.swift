import ArgumentParser
import Dataset
import Extractor
import PackFile
import RunCommand

extension Patterns {
    struct Learn: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make examples and rejects of what readers corrected, in a pack of your own.",
            discussion: """
                Each correction becomes a test of the rule that it is about. The rule goes with its tests to learned.yaml in the \
                folder of the pack; patterns test then shows what is still to be mended there.

                  extract patterns learn corrections.jsonl --output my-rules/
                  extract patterns test --patterns my-rules/
                """)

        @Argument(help: ArgumentHelp("Files of corrections.", valueName: "file"), completion: .file())
        var files: [String]

        @Option(
            name: .shortAndLong,
            help: ArgumentHelp("The folder of the pack; what it has already stays.", valueName: "dir"),
            completion: .directory)
        var output: String

        func run() throws {
            var corrections: [Correction] = []
            var isGood = true
            for file in files {
                guard let found = CorrectionFile.reported(file) else { throw ExitCode(1) }
                corrections += found.corrections
                isGood = isGood && found.isWhole
            }
            do {
                let own = try LearnedFile.own(in: output)
                let pack = try CompiledPack(PatternPack.builtIn.merging(own))
                var file = LearnedFile(folder: output, own: own, pack: pack)
                for correction in corrections {
                    if let problem = file.take(try LearnedPack(pack).lesson(correction)) {
                        isGood = false
                        Report.error(
                            "\(correction.doc), '\(correction.text)' at \(correction.start): \(problem)")
                    }
                }
                if file.examples + file.rejects > 0 { try file.write() }
                Report.error(
                    "\(file.path): \(file.examples) examples and \(file.rejects) rejects of \(file.rules.count) rules are new; "
                        + "try them: extract patterns test --patterns \(output)")
            } catch let errors as PackErrors {
                errors.errors.forEach { Report.lines("extract: \($0)") }
                throw ExitCode(1)
            } catch let problem as Problem {
                Report.error(problem.description)
                throw ExitCode(1)
            }
            if !isGood { throw ExitCode(1) }
        }
    }
}
