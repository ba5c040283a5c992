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
        do throws(Problem) {
            let (found, problems) = try CorrectionFile.read(corrections)
            problems.forEach { Report.error($0.description) }
            return (found, problems.isEmpty)
        } catch {
            Report.error(error.description)
            throw ExitCode(1)
        }
    }
}
