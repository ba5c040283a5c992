import ArgumentParser
import Dataset
import Extractor
import Foundation
import RunCommand
import Viewer

struct View: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract:
            "Write one page that shows reports with all that was found in them, or a site of a dataset.",
        discussion: """
            The page opens from disk in any browser and asks nothing of any network: the text with every record marked, \
            a table to sort, filter and search, a time line, what was not read, corrections, export.

              extract view report.pdf -o report.html

            Of a dataset, as extract batch writes it, a folder of such pages: all companies by year, the panel of each, \
            and the page of each report whose file is still what it was.

              extract view dataset/ -o site/ --inputs reports/
            """)

    @Argument(
        help: ArgumentHelp("Files to show, - is standard input; or one dataset.", valueName: "file"),
        completion: .file())
    var files: [String]

    @Option(
        name: [.short, .long],
        help: ArgumentHelp(
            "The page to write, standard output without it; of a dataset the folder of the site.",
            valueName: "file"), completion: .file())
    var output: String?

    @Option(help: "The title of the page; without it the name of the first file.")
    var title: String?

    @Option(
        help: ArgumentHelp(
            "Of a dataset: a file or folder that it was made of; may be given several times.",
            discussion: "Without it the files are looked for around the dataset and where the program runs.",
            valueName: "path"), completion: .file())
    var inputs: [String] = []

    @Option(help: "What the files are encoded in; auto finds out for each.")
    var encoding: InputEncoding?

    @Option(help: ArgumentHelp("The year relative dates are relative to.", valueName: "YYYY"))
    var year: Int?

    @Option(help: "Where the files are from, which says what 元 is: auto, cn, hk or tw.")
    var region: Region?

    @OptionGroup var pack: PackOption

    func validate() throws {
        try RunOptions.validate(year: year)
        let datasets = files.filter(Catalogue.isDataset)
        guard let dataset = datasets.first else {
            if !inputs.isEmpty { throw ValidationError("--inputs is for a dataset, and none is given") }
            return
        }
        guard files.count == 1 else {
            throw ValidationError(
                "\(dataset) is a dataset, which is shown alone: give one, and no other file")
        }
        guard let output, !output.isEmpty else {
            throw ValidationError("\(dataset) is a dataset: -o takes the folder of its site")
        }
        let given = [
            ("encoding", encoding != nil), ("year", year != nil), ("region", region != nil),
            ("patterns", pack.patterns != nil),
        ]
        if let option = given.first(where: \.1)?.0 {
            throw ValidationError(
                "--\(option) is for files: what a dataset was made with is told to extract batch")
        }
    }

    func run() throws {
        if let dataset = files.first, Catalogue.isDataset(dataset), let output {
            try ViewSite(dataset: dataset, folder: output, title: title, inputs: inputs).run()
        } else {
            try showFiles()
        }
    }

    private func showFiles() throws {
        let compiled = try pack.compiled()
        var options = Extractor.Options(types: RecordTypes(names: ["event", "amount", "percentage", "date"]))
        options.types.names.formUnion(compiled.source.rules.map(\.type))
        (options.encoding, options.year, options.region) = (encoding ?? .auto, year, region ?? .auto)
        var page = ViewPage(title: title ?? files.first.map(View.name) ?? "extract")
        var isGood = true
        var shown = 0
        for file in files {
            do {
                var own = options
                let isPDF = RunOptions.isPDF(file)
                if isPDF { own.encoding = .utf8 }
                let extractor = Extractor(pack: compiled, options: own)
                let (text, records, unread) = try extractor.textAndRecords(of: RunOptions.source(file))
                page.add(
                    doc: View.name(file),
                    // The page goes beside the file, or its link leads nowhere.
                    pdf: isPDF
                        ? View.name(file).addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) : nil,
                    text: text, records: records, unread: unread)
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
