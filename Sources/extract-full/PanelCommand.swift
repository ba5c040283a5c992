import ArgumentParser
import Dataset
import Extractor
import RunCommand

/// `extract panel`: how the figures of a dataset develop over the years.
struct PanelCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "panel",
        abstract: "Show the figures of a dataset year by year, aligned across the reports.",
        discussion: """
            One row for each metric and unit of a company, one column for each year. Values that contradict each other stand \
            side by side, set apart by |.

              extract panel dataset/ --company 岚坪乳业
              extract panel dataset/ --metric '营业收入|研发' --years 2020-2024 --format csv
            """)

    @Argument(
        help: ArgumentHelp("The folder of the dataset, as extract batch writes it.", valueName: "dataset"),
        completion: .directory)
    var folder: String

    @Option(
        help: ArgumentHelp("A company, or a part of its name; may be given several times.", valueName: "name")
    )
    var company: [String] = []

    @Flag(help: "The companies given are one, which its reports name in several ways.")
    var together = false

    @Option(help: ArgumentHelp("Only metrics in which this is found (PCRE2).", valueName: "regex"))
    var metric: String?

    @Option(help: ArgumentHelp("Only rows of this unit, as in the records: CNY, %, 人.", valueName: "unit"))
    var unit: String?

    @Option(help: ArgumentHelp("Only these years.", valueName: "YYYY[-YYYY]"))
    var years: String?

    @Option(
        help: ArgumentHelp(
            "Leave out rows with values in fewer years (default: 2 for pretty, else 1).", valueName: "n"))
    var minYears: Int?

    @Option(help: "pretty for eyes, csv with a column for each year, long with a line for each figure.")
    var format = PanelFormat.pretty

    @Flag(
        help:
            "With --format csv or long: an apostrophe before texts that a spreadsheet would take for a formula."
    )
    var csvSafe = false

    @Flag(help: "With --format csv or long: a byte order mark first, by which Excel knows that it is UTF-8.")
    var bom = false

    private var options: Panel.Options {
        get throws {
            var options = Panel.Options(companies: company)
            options.areOne = together
            options.metric = try RunOptions.pattern(metric: metric)
            options.unit = unit
            if let years { options.years = try PanelCommand.range(years) }
            options.minimumYears = minYears ?? (format == .pretty ? 2 : 1)
            return options
        }
    }

    func validate() throws {
        if let minYears, minYears < 1 { throw ValidationError("--min-years takes a number from 1") }
        if together, company.isEmpty {
            throw ValidationError("--together takes the names of the company: --company A --company B")
        }
        if format == .pretty {
            try RunOptions.refuse(
                csvSafe: csvSafe, bom: bom, with: format.rawValue, formats: "csv and long")
        }
        _ = try options
    }

    func run() throws {
        let panel: Panel
        let options = try options
        do throws(PanelError) { panel = try Panel(dataset: folder, options: options) } catch {
            Report.error("\(error)")
            if case .unknownCompany = error { throw ExitCode(2) }
            throw ExitCode(1)
        }
        try Output.print(
            (bom ? CSVWriter.byteOrderMark : "")
                + format.text(panel, isCSVSafe: csvSafe, columns: Terminal.columns))
        if panel.rows.isEmpty { Report.error("\(folder): no figures of years that fit") }
        if panel.shortRows > 0, minYears == nil {
            let rows = panel.shortRows == 1 ? "1 row" : "\(panel.shortRows) rows"
            Report.error("\(rows) of one year left out; --min-years 1 shows them")
        }
    }

    static func range(_ text: String) throws -> ClosedRange<Int> {
        let ends = text.split(separator: "-", omittingEmptySubsequences: false)
        let years = ends.compactMap { $0.utf8.count == 4 ? Int($0) : nil }
        guard years.count == ends.count, let first = years.first, let last = years.last, years.count <= 2,
            first <= last
        else { throw ValidationError("--years takes a year or two: 2023, 2020-2024") }
        return first...last
    }
}

extension PanelFormat: ExpressibleByArgument {}
