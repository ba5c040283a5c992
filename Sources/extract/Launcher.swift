import ArgumentParser
import CLibrary
import Extractor
import RunCommand

/// The program `extract`: runs a plain `extract [run]` itself, and hands over to `extract-full`, which
/// handles every subcommand and option that `extract` does not.
///
/// One program would do, but databases, hashes and YAML come with Foundation. On an empty input, of 40
/// runs each, the median took 10 ms and 13 MB here, 15 ms and 20 MB in `extract-full run`; the files are
/// of 29 and 111 MB. A filter in a pipe is started once for each report, so it does without.
@main
enum Launcher {
    /// What the plain command cannot do, and what it should not answer for the whole program.
    private static let handedOver: Set<String> = [
        "--patterns", "--jsonl", "--corrections", "--help", "-h", "-help", "--version",
        "--generate-completion-script",
    ]
    private static let subcommands: Set<String> = [
        "view", "explain", "batch", "panel", "patterns", "score", "schema", "help",
    ]

    private struct Plain: ParsableCommand {
        @OptionGroup var options: RunOptions
    }

    static func main() {
        // A closed pipe is told by write(), not by a signal.
        signal(SIGPIPE, SIG_IGN)
        var arguments = Array(Arguments.all.dropFirst())
        // Which program it is it knows itself, also where the other is missing.
        if arguments == ["--version"] || arguments == ["-V"] {
            finish { try Output.print(Version.current + "\n") }
        }
        if let settings = RunSettings(plain: arguments, subcommands: subcommands) {
            finish { try settings.run(.builtIn) }
        }
        if arguments.first.map(subcommands.contains) == true || arguments.contains(where: isHandedOver) {
            handOver()
        }
        if arguments.first == "run" { arguments.removeFirst() }
        let operands = Operands(arguments, subcommands: [], valued: RunOptions.valued)
        // What is wrong with the arguments is for the whole program to say.
        guard var plain = try? Plain.parse(operands.visible) else { handOver() }
        plain.options.files = operands.all(plain.options.files)
        finish { try plain.options.settings.run(.builtIn) }
    }

    /// Ends the program when it has done this.
    private static func finish(_ body: () throws -> Void) -> Never {
        var status: Int32 = 0
        do { try body() } catch let code as ExitCode {
            status = code.rawValue
        } catch {
            Report.error("\(error)")
            status = 1
        }
        #if DEBUG
            // For the test of growth.
            if getenv("EXTRACT_STEPS") != nil { Report.lines("steps: \(Steps.total)") }
        #endif
        exit(status)
    }

    private static func isHandedOver(_ argument: String) -> Bool {
        handedOver.contains(argument) || argument.hasPrefix("--patterns=")
            || argument.hasPrefix("--corrections=")
    }

    /// The folder of this program, with a slash at the end. Where there is no /proc, that by which it was called;
    /// called by its name alone, it is none, and PATH is searched.
    private static var folder: String {
        var buffer = [CChar](repeating: 0, count: 4096)
        let length = readlink("/proc/self/exe", &buffer, buffer.count - 1)
        let own =
            length > 0
            ? String(decoding: buffer.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self)
            : Arguments.all.first ?? ""
        return own.lastIndex(of: "/").map { String(own[...$0]) } ?? ""
    }

    /// Becomes the whole program, which stands beside this one.
    private static func handOver() -> Never {
        let path = folder + "extract-full"
        var arguments: [UnsafeMutablePointer<CChar>?] = Arguments.all.map { strdup($0) }
        arguments.append(nil)
        execvp(path, &arguments)
        let reason = String(cString: strerror(errno))
        Report.error(
            "\(path): cannot run: \(reason); it belongs beside extract and handles every subcommand and option that extract does not"
        )
        exit(1)
    }
}
