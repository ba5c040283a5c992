import ArgumentParser
import Dataset
import Extractor
import RunCommand

/// `--corrections FILE`, of the commands that write records.
struct CorrectionOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Apply what was corrected in the page of extract view; such records carry \"corrected\": true.",
            valueName: "file"), completion: .file())
    var corrections: String?

    /// The corrections, and whether all lines of the file could be read; what could not is reported.
    func read() throws -> (corrections: [Correction], isWhole: Bool) {
        guard let corrections else { return ([], true) }
        guard let found = CorrectionFile.reported(corrections) else { throw ExitCode(1) }
        return found
    }
}

extension CorrectionFile {
    /// The corrections of a file, and whether all of its lines could be read; nil for a file that cannot be.
    /// What could not is reported.
    static func reported(_ file: String) -> (corrections: [Correction], isWhole: Bool)? {
        do throws(Problem) {
            let (found, problems) = try read(file)
            problems.forEach { Report.error($0.description) }
            return (found, problems.isEmpty)
        } catch {
            Report.error(error.description)
            return nil
        }
    }
}
