import ArgumentParser
import CLibrary
import Extractor
import RunCommand

@main
struct Extract: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Turn the raw text of Chinese reports into normalised records.",
        discussion: """
            Reads text, mostly of pdftotext, in UTF-8, UTF-16, GB18030 or Big5, and writes one JSON object a line: dated events, \
            amounts and percentages with value, unit, modifier, period and place in the source.

              extract report.pdf > records.ndjson
              extract --format pretty report.txt
            """,
        version: Version.current,
        subcommands: [
            Run.self, View.self, Explain.self, Batch.self, PanelCommand.self, Patterns.self, Score.self,
            Schema.self,
        ],
        defaultSubcommand: Run.self)

    static func main() {
        // A closed pipe is told by write(), not by a signal.
        signal(SIGPIPE, SIG_IGN)
        // So is a file that must not grow further.
        signal(SIGXFSZ, SIG_IGN)
        do {
            let arguments = Array(Arguments.all.dropFirst())
            let subcommands = Set(configuration.subcommands.map { $0._commandName }).subtracting(["run"])
            if let settings = RunSettings(plain: arguments, subcommands: subcommands.union(["help"])) {
                try settings.run(.builtIn)
                return
            }
            let operands = Operands(arguments, subcommands: subcommands, valued: RunOptions.valued)
            var command = try parseAsRoot(operands.visible == ["-V"] ? ["--version"] : operands.visible)
            if var run = command as? Run {
                run.options.files = operands.all(run.options.files)
                try run.run()
            } else {
                try command.run()
            }
        } catch let status as ExitCode {
            CLibrary.exit(status.rawValue)
        } catch {
            let code = exitCode(for: error)
            let message = fullMessage(for: error)
            if code == .success {
                print(message)
                CLibrary.exit(0)
            }
            if !message.isEmpty { Report.lines(flattened(message)) }
            CLibrary.exit(code == .validationFailure ? 2 : code.rawValue)
        }
    }

    /// A message with the arguments it quotes on one line: a line feed in one would begin a line of its own.
    private static func flattened(_ message: String) -> String {
        var message = message
        for argument in Arguments.all where argument.utf8.contains(0x0A) {
            let value = argument.split(separator: "=", maxSplits: 1).last ?? ""
            for quoted in [argument[...], value] where !quoted.isEmpty {
                message.replace(quoted, with: TerminalText.line(String(quoted)))
            }
        }
        return message
    }
}
