import ArgumentParser
import Dataset
import Extractor
import RunCommand

struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Extract records from files or standard input (the default).",
        discussion: """
              extract report.txt > records.ndjson
              extract --types amount --unit CNY --format csv -o amounts.csv report.txt
              extract run --jsonl reports.jsonl
            """)

    @OptionGroup var options: RunOptions

    @OptionGroup var pack: PackOption

    @Flag(
        help: ArgumentHelp(
            "Input lines are JSON: {\"id\": …, \"text\": …, \"date\": …}; records carry the id as doc.",
            discussion:
                "The date (YYYY or YYYY-MM-DD) may be left out; it is what relative dates of the text are relative to, "
                + "unless --year or --date is given."))
    var jsonl = false

    @OptionGroup var line: LineOption

    @OptionGroup var corrections: CorrectionOption

    func validate() throws {
        if jsonl, options.encoding != .auto, options.encoding != .utf8 {
            throw ValidationError("--jsonl is UTF-8, as JSON is; not \(options.encoding.rawValue)")
        }
        if line.maxLine != nil, !jsonl {
            throw ValidationError("--max-line is for --jsonl, which is not given")
        }
    }

    func run() throws {
        let compiled = try pack.compiled()
        let (corrections, isWhole) = try corrections.read()
        if jsonl {
            try options.settings.run(compiled, corrections: corrections, each: readLines)
        } else {
            try options.settings.run(compiled, corrections: corrections)
        }
        if !isWhole { throw ExitCode(1) }
    }

    /// Reads the lines of one input; false if it or one of them failed and was reported.
    private func readLines(_ file: String, _ extractor: Extractor, _ document: RecordDocument) throws -> Bool
    {
        var isGood = true
        var ids = SeenIDs()
        var slow: Set<String> = []
        func bad(_ number: Int, _ reason: String) {
            isGood = false
            Report.error("\(file):\(number): \(reason)")
        }
        do {
            let lines = try LineInput(file)
            let handler = JSONLinesRun.Handler(
                begin: { line, number in
                    // Written all the same: what to make of two is for the reader to say.
                    if let reason = ids.problem(line.id, line: number) { bad(number, reason) }
                    return nil
                },
                write: document.add,
                end: { line, summary in
                    for rule in summary.exceeded where slow.insert(rule.rule).inserted {
                        isGood = false
                        Report.error("\(file): '\(line.id)', line \(rule.line): \(rule)")
                    }
                    for correction in summary.unfit {
                        isGood = false
                        Report.error("\(file): '\(line.id)': \(correction)")
                    }
                }, bad: bad)
            try JSONLinesRun(
                extractor, longest: line.longest, read: { try lines.read($0) }, handler: handler
            ).run()
        } catch let problem as Problem {
            Report.error(problem.description)
            return false
        }
        return isGood
    }
}
