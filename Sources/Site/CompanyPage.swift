import Dataset
import Viewer

/// The page of a company: its reports and its panel.
struct CompanyPage {
    /// The passages around figures, four strings each by their number, and the strings: rows of tables stand around
    /// several figures.
    private var passages = Numbered<[Int?]>()
    private var strings = Numbered<String>()
    private let catalogue: Catalogue
    /// By the name of a report, its place in the list of them.
    private let places: [String: Int]

    static func page(
        _ company: Catalogue.Company, _ account: Catalogue.Account, _ reports: [SiteReport],
        _ catalogue: Catalogue
    ) throws -> SitePage {
        var page = CompanyPage(catalogue, reports)
        let rows = try account.rows.map { try page.row($0) }
        let data = JSON.object([
            ("version", .int(1)), ("page", .string("company")),
            ("name", company.name.map(JSON.string) ?? .null),
            ("other", .array(company.otherNames.map(JSON.string))),
            ("reports", .array(reports.map { $0.json(from: "../") })), ("rows", .array(rows)),
            ("passages", .array(page.passages.all.map(CompanyPage.json))),
            ("strings", .array(page.strings.all.map(JSON.string))),
        ])
        return SitePage(
            title: company.name ?? "extract", data: data.compact, names: account.rows.map(\.metric))
    }

    private init(_ catalogue: Catalogue, _ reports: [SiteReport]) {
        self.catalogue = catalogue
        places = Dictionary(
            reports.enumerated().map { ($1.report.report, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private mutating func row(_ row: PanelRow) throws -> JSON {
        var cells: [(String, JSON)] = []
        for year in row.cells.keys.sorted() {
            guard let cell = row.cells[year] else { continue }
            var lists = [JSON.array(try cell.values.map { try value($0) })]
            if !cell.rounder.isEmpty || cell.isContradiction {
                lists.append(.array(try cell.rounder.map { try value($0) }))
            }
            if cell.isContradiction { lists.append(.int(1)) }
            cells.append((String(year), .array(lists)))
        }
        return .array([
            .string(row.metric), row.unit.map(JSON.string) ?? .null, .string(row.kind.rawValue),
            row.basis.map(JSON.string) ?? .null, .int(row.isParent ? 1 : 0), .string(row.yearEnd),
            .object(cells),
        ])
    }

    private mutating func value(_ value: PanelCell.Value) throws -> JSON {
        let figures = try value.figures.map { figure in
            JSON.array([
                .int(places[figure.report] ?? 0), .string(CompanyPage.short(figure.id)), .int(figure.page),
                .int(figure.line), .int(figure.isInferred ? 1 : 0), .string(figure.text),
                .int(try number(of: figure)),
            ])
        }
        return .array([.string(PanelText.number(value.number, grouped: false)), .array(figures)])
    }

    private mutating func number(of figure: PanelFigure) throws -> Int {
        let passage = try catalogue.passage(of: figure)
        var parts = [passage.sentence, passage.row, passage.column, passage.table].map { text in
            text.map { strings.number(of: $0) }
        }
        while let last = parts.last, last == nil { parts.removeLast() }
        return passages.number(of: parts)
    }

    /// `a1883` of `amount:1883`, `p1883` of a percentage.
    private static func short(_ id: String) -> String {
        let start = id.drop { $0 != ":" }.dropFirst()
        return "\(id.hasPrefix("percentage") ? "p" : "a")\(start)"
    }

    /// `[sentence,row,column,table]`; what is left out in the end is nothing.
    private static func json(_ passage: [Int?]) -> JSON { .array(passage.map { $0.map(JSON.int) ?? .null }) }
}
