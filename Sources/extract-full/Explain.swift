import ArgumentParser
import Dataset
import Extractor
import RunCommand

struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say of each number how it was read, and why where there is no record of it.",
        discussion: """
            For each number: the records that hold it, where their unit, metric and period were taken from, or what kept it \
            from being one, and the rules that were tried.

              extract explain report.pdf:120-140
              extract explain --text '见GB/T 36001-2015，占地12亩/户。'
            """)

    @Argument(
        help: ArgumentHelp(
            "A file, or some of its lines: report.txt:12, report.txt:12-30; - is standard input.",
            valueName: "file[:line]"), completion: .file())
    var place: String?

    @Option(help: "A text in place of a file.")
    var text: String?

    @Flag(help: "Write one JSON object for each number.")
    var json = false

    @Option(help: "What the file is encoded in; auto finds out.")
    var encoding = InputEncoding.auto

    @Option(help: ArgumentHelp("The year relative dates are relative to.", valueName: "YYYY"))
    var year: Int?

    @Option(help: "Where the text is from, which says what 元 is: auto, cn, hk or tw.")
    var region = Region.auto

    @OptionGroup var pack: PackOption

    func validate() throws {
        try RunOptions.validate(year: year)
        if (place == nil) == (text == nil) {
            throw ValidationError("explain takes a file, with or without :LINE, or --text TEXT")
        }
        if let place { _ = try Explain.parts(of: place) }
    }

    func run() throws {
        var options = Extractor.Options()
        (options.encoding, options.year, options.region) = (encoding, year, region)
        let (file, lines) = try place.map { try Explain.parts(of: $0) } ?? ("-", nil)
        var extractor = Extractor(pack: try pack.compiled(), options: options)
        do {
            let numbers: [Explanation]
            if let text {
                extractor.options.encoding = .utf8
                numbers = try extractor.explain(ByteSource(bytes: Array(text.utf8), name: "-"))
            } else {
                if RunOptions.isPDF(file) { extractor.options.encoding = .utf8 }
                numbers = try extractor.explain(RunOptions.source(file), lines: lines)
            }
            if numbers.isEmpty {
                Report.error("\(file): no number \(lines == nil ? "in it" : "in these lines")")
            }
            try Output.print(
                json
                    ? numbers.map { ExplanationText.json($0) }.joined() : ExplanationText.plain(numbers, file)
            )
        } catch let failure as ByteSource.Failure {
            Report.error(failure.description)
            throw ExitCode(1)
        }
    }

    /// A file and its lines; a name that ends in digits behind a colon is one where there is such a file.
    private static func parts(of place: String) throws -> (file: String, lines: ClosedRange<Int>?) {
        guard let colon = place.lastIndex(of: ":"), !RunOptions.exists(place) else { return (place, nil) }
        let behind = place[place.index(after: colon)...]
        let ends = behind.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard let first = ends[0], let last = ends[ends.count - 1], ends.count <= 2, first > 0, first <= last
        else {
            throw ValidationError(
                "'\(place)': behind the colon stands a line or two, from 1: report.txt:12, report.txt:12-30")
        }
        return (String(place[..<colon]), first...last)
    }
}
