import ArgumentParser
import Dataset
import Extractor
import Foundation
import RunCommand

struct Batch: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Keep a dataset of many reports: extract what changed, in parallel.",
        discussion: """
            Reads files and folders (.txt, .md, .html, .jsonl, all also packed as .gz, and .pdf through pdftotext) and writes \
            records/….ndjson, dataset.sqlite and datapackage.json. Run it again whenever reports or rules changed: only what \
            changed is extracted, and what is no longer there leaves the dataset.

              extract batch reports/ --output dataset/
              extract batch reports/ --output dataset/ --check
            """)

    @Argument(help: ArgumentHelp("Files and folders to read.", valueName: "path"), completion: .file())
    var paths: [String]

    @Option(
        name: .shortAndLong, help: ArgumentHelp("The folder of the dataset.", valueName: "dir"),
        completion: .directory)
    var output: String

    @Option(help: "Number of threads (default: one for each core); the dataset is the same whatever it is.")
    var jobs: Int?

    @Flag(help: "Extract all inputs again, also those that did not change.")
    var force = false

    @Flag(help: "Write nothing; list what would change, with exit status 1 if anything would.")
    var check = false

    @Option(help: "ndjson, or csv to write the tables as CSV as well.")
    var format = TableFormat.ndjson

    @Flag(
        help: "With --format csv: an apostrophe before texts that a spreadsheet would take for a formula.")
    var csvSafe = false

    @Flag(help: "With --format csv: a byte order mark first, by which Excel knows that it is UTF-8.")
    var bom = false

    @Option(help: "What the text files are encoded in; auto finds out for each.")
    var encoding = InputEncoding.auto

    @Option(help: ArgumentHelp("The year of all reports; by default read off each.", valueName: "YYYY"))
    var year: Int?

    @Option(
        help: "Where the reports are from, which says what 元 is: auto, cn, hk or tw; auto finds out for each."
    )
    var region = Region.auto

    @OptionGroup var line: LineOption

    @OptionGroup var corrections: CorrectionOption

    @OptionGroup var pack: PackOption

    enum TableFormat: String, CaseIterable, ExpressibleByArgument { case ndjson, csv }

    func validate() throws {
        try RunOptions.validate(year: year)
        if let jobs { try RunOptions.validate(jobs: jobs) }
        if format != .csv { try RunOptions.refuse(csvSafe: csvSafe, bom: bom, with: format.rawValue) }
        if output.isEmpty { throw ValidationError("--output takes the folder of the dataset") }
    }

    func run() throws {
        let start = DispatchTime.now()
        // What SQLite must put aside while it sorts lies where all else is written, unless someone says where.
        setenv("SQLITE_TMPDIR", output, 0)
        var options = DatasetBuilder.Options()
        options.year = year
        options.encoding = encoding
        options.region = region
        options.longestLine = line.longest
        options.jobs = min(jobs ?? ProcessInfo.processInfo.activeProcessorCount, 256)
        options.force = force
        options.writesTables = format == .csv
        options.isCSVSafe = csvSafe
        options.hasByteOrderMark = bom
        let isWhole: Bool
        (options.corrections, isWhole) = try corrections.read()
        let builder = DatasetBuilder(folder: output, pack: try pack.compiled(), options: options)
        do {
            if check {
                let changes = try builder.check(paths)
                changes.forEach { Report.error($0.description) }
                if !changes.isEmpty { throw ExitCode(1) }
                return
            }
            let meter = ProgressMeter(since: start)
            StopSignal.watch()
            let outcome = try builder.build(
                paths, progress: { meter.show($0) }, stop: { StopSignal.received != nil })
            meter.clear()
            outcome.warnings.forEach { Report.error($0.description) }
            outcome.problems.forEach { Report.error($0.description) }
            if outcome.isStopped, let signal = StopSignal.received {
                Report.error(
                    "stopped by \(signal.name); what is done is kept, run the same command to go on")
                throw ExitCode(signal.status)
            }
            Report.error(Batch.summary(outcome, folder: output, seconds: start.seconds))
            if outcome.failed > 0 || !isWhole { throw ExitCode(1) }
        } catch let problems as DatasetBuilder.Problems {
            problems.all.forEach { Report.error($0.description) }
            throw ExitCode(problems.isUsage ? 2 : 1)
        }
    }

    static func summary(_ outcome: DatasetBuilder.Outcome, folder: String, seconds: Double) -> String {
        "\(folder): \(outcome.reports) reports, \(outcome.records) records; \(outcome.skipped) skipped, "
            + "\(outcome.removed) removed, \(outcome.failed) failed, \(String(format: "%.1f", seconds)) s"
    }
}

extension DispatchTime {
    /// Since then.
    var seconds: Double {
        Double(DispatchTime.now().uptimeNanoseconds - uptimeNanoseconds) / 1_000_000_000
    }
}
