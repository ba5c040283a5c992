import Dataset

/// A report as the pages of a site have it: with what kept it from having a page.
struct SiteReport {
    var report: CatalogueReport
    /// Nil if it has a page.
    var lack: ReportTexts.Lack?

    /// `folder` leads from the page that names it to that of all companies.
    func json(from folder: String) -> JSON {
        .object([
            ("doc", .string(report.doc)), ("year", report.year.map(JSON.int) ?? .null),
            ("kind", report.kind.map(JSON.string) ?? .null), ("records", .int(report.records)),
            (
                "file",
                lack == nil ? .string(folder + SiteNames.page(ofReport: report.report)) : .null
            ),
            ("warnings", .array(warnings)),
        ])
    }

    /// Each a name and its numbers: `["noPeriod",12,20]`.
    private var warnings: [JSON] {
        var warnings = report.warnings.map { warning -> [JSON] in
            switch warning {
            case .noCompany: [.string("noCompany")]
            case .noYear: [.string("noYear")]
            case .noRecords: [.string("noRecords")]
            case .noRevenue: [.string("noRevenue")]
            case .noPeriod(let count, let all): [.string("noPeriod"), .int(count), .int(all)]
            case .conflicts(let count): [.string("conflicts"), .int(count)]
            case .badLines(let count): [.string("badLines"), .int(count)]
            }
        }
        switch lack {
        case .missing: warnings.append([.string("missing")])
        case .changed: warnings.append([.string("changed")])
        case .unreadable: warnings.append([.string("unreadable")])
        case nil: break
        }
        return warnings.map(JSON.array)
    }
}
