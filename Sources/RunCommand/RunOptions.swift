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
        _ = try settings.filter
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

    /// What was asked for, as a run takes it.
    public var settings: RunSettings {
        var settings = RunSettings()
        settings.files = files
        settings.types = types
        settings.format = format
        settings.csvSafe = csvSafe
        settings.bom = bom
        settings.encoding = encoding
        settings.year = year
        settings.date = date
        settings.region = region
        settings.text = text
        settings.output = output
        settings.color = color
        settings.metric = metric
        settings.unit = unit
        settings.period = period
        settings.minValue = minValue
        settings.section = section
        settings.jobs = jobs
        return settings
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
}
