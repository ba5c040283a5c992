import ArgumentParser
import Extractor
import Foundation
import PDFInput
import RunCommand
import Viewer

struct View: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write one page that shows reports with all that was found in them.",
        discussion: """
            The page opens from disk in any browser and asks nothing of any network: the text with every record marked, \
            a table to sort, filter and search, a time line, what was not read, corrections, export.

              extract view report.pdf -o report.html
            """)

    @Argument(help: ArgumentHelp("Files to show; - is standard input.", valueName: "file"))
    var files: [String]

    @Option(
        name: [.short, .long],
        help: ArgumentHelp("The page to write; standard output without it.", valueName: "file"))
    var output: String?

    @Option(help: "The title of the page; without it the name of the first file.")
    var title: String?

    @Option(help: "What the files are encoded in; auto finds out for each.")
    var encoding = InputEncoding.auto

    @Option(help: ArgumentHelp("The year relative dates are relative to.", valueName: "YYYY"))
    var year: Int?

    @Option(help: "Where the files are from, which says what 元 is: auto, cn, hk or tw.")
    var region = Region.auto

    @OptionGroup var pack: PackOption

    func validate() throws { try RunOptions.validate(year: year) }

    func run() throws {
        let compiled = try pack.compiled()
        var options = Extractor.Options(types: RecordTypes(names: ["event", "amount", "percentage", "date"]))
        options.types.names.formUnion(compiled.source.rules.map(\.type))
        (options.encoding, options.year, options.region) = (encoding, year, region)
        var page = ViewPage(title: title ?? files.first.map(View.name) ?? "extract")
        var isGood = true
        var shown = 0
        for file in files {
            do {
                var own = options
                let isPDF = file != "-" && PDFFile.isPDF(file)
                if isPDF { own.encoding = .utf8 }
                let (text, records) = try Extractor(pack: compiled, options: own)
                    .textAndRecords(of: RunOptions.source(file))
                page.add(
                    doc: View.name(file),
                    // The page goes beside the file, or its link leads nowhere.
                    pdf: isPDF
                        ? View.name(file).addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) : nil,
                    text: text, records: records)
                shown += 1
            } catch let failure as ByteSource.Failure {
                Report.error(failure.description)
                isGood = false
            }
        }
        guard shown > 0 else { throw ExitCode(1) }
        let html = page.html(compiled.source)
        if let output { try Output.redirect(to: output) }
        try Output.print(html)
        if !isGood { throw ExitCode(1) }
    }

    private static func name(_ file: String) -> String {
        file == "-"
            ? "-" : String(file[(file.lastIndex(of: "/").map(file.index(after:)) ?? file.startIndex)...])
    }
}
