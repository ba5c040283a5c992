import ArgumentParser
import CLibrary
import Extractor
import PDFInput

extension RecordFormat: ExpressibleByArgument {}
extension InputEncoding: ExpressibleByArgument {
    public init?(argument: String) { self.init(called: argument) }
}

/// When to colour what is for eyes.
enum ColorUse: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never

    /// Whether standard output is to be coloured: with `auto` on a terminal, unless `NO_COLOR` is set (no-color.org).
    var isOn: Bool {
        switch self {
        case .always: true
        case .never: false
        case .auto: isatty(1) == 1 && (getenv("NO_COLOR").map { $0.pointee == 0 } ?? true)
        }
    }
}
extension Region: ExpressibleByArgument {}

/// What `extract [run]` takes, but for what needs libraries that take long to start: rules from a
/// directory and JSON lines.
public struct RunOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp("Files to read; - or none is standard input.", valueName: "file"),
        completion: .file())
    public var files: [String] = []

    @Option(help: "Record types to write: event, amount, percentage, date.")
    var types: String?

    @Option(name: .shortAndLong, help: "How to write: ndjson, json, csv or pretty.")
    var format = RecordFormat.ndjson

    @Flag(
        help: "With --format csv: an apostrophe before texts that a spreadsheet would take for a formula.")
    var csvSafe = false

    @Flag(help: "With --format csv: a byte order mark first, by which Excel knows that it is UTF-8.")
    var bom = false

    @Option(
        help:
            "What the files are encoded in; auto finds out for each: auto, utf-8, gb18030 (gbk), big5 (cp950) or utf-16."
    )
    public var encoding = InputEncoding.auto

    @Option(help: ArgumentHelp("The year relative dates are relative to.", valueName: "YYYY"))
    var year: Int?

    @Option(help: ArgumentHelp("The day relative dates are relative to.", valueName: "YYYY-MM-DD"))
    var date: String?

    @Option(
        help: "Where the files are from, which says what 元 is: auto, cn, hk or tw; auto finds out for each.")
    public var region = Region.auto

    @Option(
        help: ArgumentHelp(
            "Also write the text that start and end count, in UTF-8: of a PDF, what pdftotext made of it.",
            valueName: "file"), completion: .file())
    var text: String?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Where to write; standard output without it.", valueName: "file"),
        completion: .file())
    var output: String?

    @Option(help: "With --format pretty: auto (on a terminal, unless NO_COLOR is set), always or never.")
    var color = ColorUse.auto

    @Option(
        help: ArgumentHelp(
            "Only figures in whose metric this is found (PCRE2, in either script).", valueName: "regex"))
    var metric: String?

    @Option(help: ArgumentHelp("Only figures of this unit, as in the records: CNY, 人, %.", valueName: "unit"))
    var unit: String?

    @Option(
        help: ArgumentHelp(
            "Only what lies in this period: 2023, 2023-06, 2022-04/2023-03.", valueName: "period"))
    var period: String?

    @Option(help: ArgumentHelp("Only figures that are as large, or may be.", valueName: "number"))
    var minValue: String?

    @Flag(help: "Add the key section: the headings a record stands under.")
    var section = false

    @Option(name: .shortAndLong, help: "Number of threads; the output is the same whatever it is.")
    var jobs: Int = 1

    /// The options of the command that take a value; a test holds them against the help.
    public static let valued: Set<String> = [
        "--types", "--format", "--encoding", "--year", "--date", "--region", "--patterns", "--text", "--jobs",
        "--max-line", "--output", "--metric", "--unit", "--period", "--min-value", "--corrections", "--color",
        "-f", "-j", "-o",
    ]

    public init() {}

    public func validate() throws {
        try RunOptions.validate(year: year)
        if let date, Extractor.year(ofDay: date) == nil {
            throw ValidationError("--date takes a day like 2023-03-15; not '\(date)'")
        }
        try RunOptions.validate(jobs: jobs)
        _ = try filter
        if format != .csv { try RunOptions.refuse(csvSafe: csvSafe, bom: bom, with: format.rawValue) }
    }

    /// What is for tables of spreadsheets is not for another format; `formats` are those that are.
    public static func refuse(
        csvSafe: Bool, bom: Bool, with format: String, formats: String = "csv"
    ) throws {
        for (option, isGiven) in [("--csv-safe", csvSafe), ("--bom", bom)] where isGiven {
            throw ValidationError("\(option) is for --format \(formats); not \(format)")
        }
    }

    /// What `--metric` looks for; nil if it is not given.
    public static func pattern(metric: String?) throws -> SearchPattern? {
        guard let metric else { return nil }
        do { return try SearchPattern(metric) } catch { throw ValidationError("--metric: \(error)") }
    }

    public static func validate(year: Int?) throws {
        if let year, !(1000...2999).contains(year) {
            throw ValidationError("--year takes a year of four digits, like 2023; not \(year)")
        }
    }

    public static func validate(jobs: Int) throws {
        if jobs < 1 { throw ValidationError("--jobs takes a number from 1; not \(jobs)") }
    }

    private var filter: RecordFilter {
        get throws {
            var filter = RecordFilter()
            filter.unit = unit
            filter.metric = try RunOptions.pattern(metric: metric)
            if let period {
                filter.period = EDTFPeriod(period)
                if filter.period == nil {
                    throw ValidationError(
                        "--period takes a period like 2023, 2023-06, 2022-04/2023-03; not '\(period)'")
                }
            }
            if let minValue {
                filter.least = ExactDecimal(minValue)
                if filter.least == nil {
                    throw ValidationError("--min-value takes a number; not '\(minValue)'")
                }
            }
            return filter
        }
    }

    /// The files to read; standard input if none is named.
    var inputs: [String] { files.isEmpty ? ["-"] : files }

    /// Reads the files and writes their records to standard output.
    public func run(_ pack: CompiledPack, corrections: [Correction] = []) throws {
        try run(pack, corrections) { extractor, output in
            var isGood = true
            try extractor.run(
                inputs,
                open: { (file) throws(ByteSource.Failure) in try RunOptions.source(file) },
                write: output.write,
                ended: { if !RunOptions.report($0, $1) { isGood = false } })
            return isGood
        }
    }

    /// Runs `read` for each input, and writes what it hands to the document as one; it gives false for an
    /// input that failed and was reported.
    package func run(
        _ pack: CompiledPack, corrections: [Correction] = [],
        each read: (String, Extractor, RecordDocument) throws -> Bool
    ) throws {
        try run(pack, corrections) { extractor, output in
            let document = RecordDocument(
                format, requested: extractor.options.requested, columns: extractor.options.columns,
                output.write)
            var isGood = true
            try document.open()
            for file in inputs where !(try read(file, extractor, document)) { isGood = false }
            try document.close()
            return isGood
        }
    }

    private func run(
        _ pack: CompiledPack, _ corrections: [Correction], _ body: (Extractor, Output) throws -> Bool
    ) throws {
        if files.isEmpty, isatty(0) == 1 {
            Report.error(
                "standard input is a terminal: name the files to read, or - to type a text; see extract --help"
            )
            throw ExitCode(2)
        }
        var options = try options(pack)
        options.corrections = corrections
        if let file = output { try Output.redirect(to: file) }
        // Of the file, if it is one.
        options.isColored = color.isOn
        options.columns = Terminal.columns
        let extractor = Extractor(pack: pack, options: options)
        let output = Output()
        do {
            if bom { try output.write(CSVWriter.byteOrderMark) }
            let isGood = try body(extractor, output)
            if !isGood { throw ExitCode(1) }
        } catch Output.Failure.closedPipe {
            return
        } catch Output.Failure.failed(let reason) {
            Report.error("standard output: cannot write: \(reason)")
            throw ExitCode(1)
        }
    }

    private func options(_ pack: CompiledPack) throws -> Extractor.Options {
        var options = Extractor.Options()
        let own = Set(pack.source.rules.map(\.type))
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
        options.region = region
        options.jobs = min(jobs, 256)
        options.isCSVSafe = csvSafe
        options.filter = try filter
        options.hasSections = section
        if let text {
            guard inputs.count == 1 else {
                Report.error("--text: takes one input, whose text it writes; not \(inputs.count)")
                throw ExitCode(2)
            }
            options.copy = try RunOptions.copy(to: text)
        }
        return options
    }

    /// Writes the text of an input to a file.
    private static func copy(to path: String) throws
        -> @Sendable ([UInt8]) throws(ByteSource.Failure) -> Void
    {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else {
            Report.error("\(path): cannot write: \(String(cString: strerror(errno)))")
            throw ExitCode(1)
        }
        // Open until the program ends.
        return { (part) throws(ByteSource.Failure) in
            let result = part.withUnsafeBytes { bytes in
                Result { () throws(Descriptor.Failure) in try Descriptor.write(descriptor, bytes) }
            }
            if case .failure(let failure) = result {
                throw ByteSource.Failure(name: path, reason: "cannot write: \(failure.reason)")
            }
        }
    }

    /// Opens an input: standard input for `-`, a file of text, or the text of one in PDF.
    public static func source(_ file: String) throws(ByteSource.Failure) -> ByteSource {
        if file == "-" { return .standardInput() }
        if PDFFile.isPDF(file) { return ByteSource(bytes: try PDFFile.text(file), name: file) }
        do { return try .file(file) } catch {
            throw mistake(file).map { ByteSource.Failure(name: file, reason: $0) } ?? error
        }
    }

    /// Whether an input is a file in PDF.
    public static func isPDF(_ file: String) -> Bool { file != "-" && PDFFile.isPDF(file) }

    /// Whether there is anything of this name.
    public static func exists(_ file: String) -> Bool { access(file, F_OK) == 0 }

    /// What was meant by a name that is no file: a folder, a subcommand. Nil for what can be tried.
    private static func mistake(_ file: String) -> String? {
        var status = stat()
        if stat(file, &status) == 0 {
            return status.st_mode & S_IFMT == S_IFDIR
                ? "is a folder: extract batch \(file) --output DATASET reads all that is in it" : nil
        }
        guard errno == ENOENT, file.allSatisfy({ $0.isLetter }),
            let command = Choice.nearest(
                file, of: ["run", "view", "explain", "batch", "panel", "patterns", "score", "schema", "help"])
        else { return nil }
        return "no such file; did you mean the command '\(command)'?"
    }

    /// Says what was wrong with an input; false if it failed.
    private static func report(
        _ file: String, _ result: Result<Extractor.Summary, ByteSource.Failure>
    ) -> Bool {
        switch result {
        case .success(let summary):
            if let offset = summary.firstInvalidOffset {
                Report.error(
                    "\(file): not \(summary.encoding.name) at byte \(offset); invalid bytes are read as U+FFFD"
                )
            }
            for rule in summary.exceeded { Report.error("\(file):\(rule.line): \(rule)") }
            for correction in summary.unfit { Report.error("\(file): \(correction)") }
            return summary.exceeded.isEmpty && summary.unfit.isEmpty
        case .failure(let failure):
            Report.error(failure.description)
            return false
        }
    }
}
