import ArgumentParser
import Extractor
import PackFile
import RunCommand

/// `--patterns DIR`, and the pack it means.
struct PackOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A directory of pattern files that extend or replace the built-in ones.", valueName: "dir"),
        completion: .directory)
    var patterns: String?

    /// The built-in pack, or with the directory's rules on top. Errors are reported.
    func compiled() throws -> CompiledPack {
        guard patterns != nil else { return .builtIn }
        do throws(PackErrors) {
            return try CompiledPack(try PatternPack.builtIn.merging(own()))
        } catch {
            error.errors.forEach { Report.lines("extract: \(PackOption.flattened($0))") }
            throw ExitCode(1)
        }
    }

    /// An error with the name of its file on one line: what follows may have several, to show a place in a
    /// pattern.
    private static func flattened(_ error: PackError) -> PackError {
        var error = error
        error.origin.file = TerminalText.line(error.origin.file)
        return error
    }

    /// The rules of the directory alone, or the built-in ones.
    func own() throws(PackErrors) -> PatternPack {
        guard let patterns else { return .builtIn }
        return try PackFile.read(directory: patterns)
    }
}
