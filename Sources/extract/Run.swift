import ArgumentParser
import Dataset
import Extractor

#if canImport(Glibc)
    import Glibc
#endif

extension RecordFormat: ExpressibleByArgument {}
extension InputEncoding: ExpressibleByArgument {}

struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Extract records from files or standard input (the default).")

    @Argument(help: ArgumentHelp("Files to read; - or none is standard input.", valueName: "file"))
    var files: [String] = []

    @Option(help: "Record types to write: event, amount, percentage, date.")
    var types: String?

    @Option(help: "How to write: ndjson, json, csv or pretty.")
    var format = RecordFormat.ndjson

    @Option(
        help: "What the files are encoded in; auto finds out for each: auto, utf-8, gb18030, big5 or utf-16.")
    var encoding = InputEncoding.auto

    @Option(help: ArgumentHelp("The year relative dates are relative to.", valueName: "YYYY"))
    var year: Int?

    @Option(help: ArgumentHelp("The day relative dates are relative to.", valueName: "YYYY-MM-DD"))
    var date: String?

    @OptionGroup var pack: PackOption

    @Flag(
        help: ArgumentHelp(
            "Input lines are JSON: {\"id\": …, \"text\": …, \"date\": …}; records carry the id as doc.",
            discussion:
                "The date (YYYY or YYYY-MM-DD) may be left out; it is what relative dates of the text are relative to, "
                + "unless --year or --date is given."))
    var jsonl = false

    @Option(help: "Number of threads; the output is the same whatever it is.")
    var jobs: Int = 1

    /// The options above that take a value; a test holds them against the help.
    static let valued: Set<String> = [
        "--types", "--format", "--encoding", "--year", "--date", "--patterns", "--jobs",
    ]

    func validate() throws {
        try Run.validate(year: year)
        if let date, Extractor.year(ofDay: date) == nil {
            throw ValidationError("--date takes a day like 2023-03-15; not '\(date)'")
        }
        try Run.validate(jobs: jobs)
        if jsonl, encoding != .auto, encoding != .utf8 {
            throw ValidationError("--jsonl is UTF-8, as JSON is; not \(encoding.rawValue)")
        }
    }

    static func validate(year: Int?) throws {
        if let year, !(1000...2999).contains(year) {
            throw ValidationError("--year takes a year of four digits, like 2023; not \(year)")
        }
    }

    static func validate(jobs: Int) throws {
        if jobs < 1 { throw ValidationError("--jobs takes a number from 1; not \(jobs)") }
    }

    func run() throws {
        let compiled = try pack.compiled()
        var options = Extractor.Options()
        let own = Set(compiled.source.rules.map(\.type))
        if let types {
            do { options.types = try RecordTypes(types, known: own) } catch {
                Report.error("--types: \(error)")
                throw ExitCode(2)
            }
        } else {
            options.types.names.formUnion(own.subtracting(["date"]))
        }
        options.format = format
        options.encoding = encoding
        options.year = year ?? date.flatMap(Extractor.year(ofDay:))
        options.jobs = min(jobs, 256)
        options.isColored = isatty(1) == 1
        let extractor = Extractor(pack: compiled, options: options)
        let output = Output(format)
        do {
            try output.write(Extractor.opening(of: format))
            var failed = false
            if jsonl {
                for file in files.isEmpty ? ["-"] : files {
                    if !(try readLines(file, extractor, output)) { failed = true }
                }
            } else {
                try extractor.run(
                    files.isEmpty ? ["-"] : files,
                    open: { (file) throws(ByteSource.Failure) in
                        file == "-" ? .standardInput() : try .file(file)
                    },
                    write: { try output.write(records: $0) },
                    ended: { if !report($0, $1) { failed = true } })
            }
            try output.write(Extractor.closing(of: format))
            if failed { throw ExitCode(1) }
        } catch Output.Failure.closedPipe {
            return
        } catch Output.Failure.failed(let reason) {
            Report.error("standard output: cannot write: \(reason)")
            throw ExitCode(1)
        }
    }

    /// Reads the lines of one input; false if it or one of them failed and was reported.
    private func readLines(_ file: String, _ extractor: Extractor, _ output: Output) throws -> Bool {
        var isGood = true
        do {
            let lines = try LineInput(file)
            let handler = JSONLinesRun.Handler(
                write: { try output.write(records: $0) },
                bad: { number, reason in
                    isGood = false
                    Report.error("\(file):\(number): \(reason)")
                })
            try JSONLinesRun(extractor, read: { try lines.read($0) }, handler: handler).run()
        } catch let problem as Problem {
            Report.error(problem.description)
            return false
        }
        return isGood
    }

    /// Says what was wrong with an input; false if it failed.
    private func report(_ file: String, _ result: Result<Extractor.Summary, ByteSource.Failure>) -> Bool {
        switch result {
        case .success(let summary):
            if let offset = summary.firstInvalidOffset {
                Report.error(
                    "\(file): not \(summary.encoding.name) at byte \(offset); invalid bytes are read as U+FFFD"
                )
            }
            return true
        case .failure(let failure):
            Report.error(failure.description)
            return false
        }
    }
}
