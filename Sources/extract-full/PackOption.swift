import ArgumentParser
import Extractor
import PackFile
import RunCommand

/// `--patterns DIR`, and the pack it means.
struct PackOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A directory of pattern files that extend or replace the built-in ones.", valueName: "dir"))
    var patterns: String?

    /// The built-in pack, or with the directory's rules on top. Errors are reported.
    func compiled() throws -> CompiledPack {
        guard patterns != nil else { return .builtIn }
        do throws(PackErrors) {
            return try CompiledPack(try PatternPack.builtIn.merging(own()))
        } catch {
            error.errors.forEach { Report.error($0.description) }
            throw ExitCode(1)
        }
    }

    /// The rules of the directory alone, or the built-in ones.
    func own() throws(PackErrors) -> PatternPack {
        guard let patterns else { return .builtIn }
        return try PackFile.read(directory: patterns)
    }
}
