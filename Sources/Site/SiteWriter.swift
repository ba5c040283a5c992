import CLibrary
import Dataset
import Extractor
import Viewer

/// Writes a dataset as a site of plain files: a page of all companies, one for each, and one for each report.
///
///     let summary = try SiteWriter(dataset: "dataset", folder: "site").write()
///
/// The same dataset and inputs give the same bytes. Files of others in the folder are left alone; pages of an earlier run
/// that are none any more are removed.
public struct SiteWriter {
    /// What was written, and of which inputs there are no pages.
    public struct Summary {
        public var companies = 0
        public var reports = 0
        /// How many of the reports have a page with their text.
        public var pages = 0
        public var lacks: [(input: String, lack: ReportTexts.Lack)] = []
    }

    public let dataset: String
    public let folder: String
    public var title: String?
    /// The files and folders that were given to `extract batch`.
    public var inputs: [String] = []

    public init(dataset: String, folder: String) {
        self.dataset = dataset
        self.folder = folder
    }

    /// Throws a ``Problem`` if the dataset cannot be read or a page cannot be written.
    public func write() throws -> Summary {
        try check()
        let catalogue = try Catalogue(dataset: dataset)
        var summary = Summary()
        var written: Set<String> = []
        func put(_ html: String, _ name: String) throws {
            // Not flushed: what a power cut takes is made again.
            let file = try NewFile(name, in: folder)
            try file.write(html)
            try file.replace()
            written.insert(name)
        }
        try writeReports(catalogue, put, &summary)
        let lacks = Dictionary(summary.lacks.map { ($0.input, $0.lack) }, uniquingKeysWith: { a, _ in a })
        var companies: [JSON] = []
        var names: [String] = []
        for company in catalogue.companies {
            let account = try catalogue.account(of: company)
            let reports = account.reports.map { report in
                let hasPage = written.contains(SiteNames.page(ofReport: report.report))
                return SiteReport(report: report, lack: hasPage ? nil : lacks[report.input] ?? .missing)
            }
            let page = try CompanyPage.page(company, account, reports, catalogue)
            try put(page.html(), SiteNames.page(ofCompany: company.name))
            companies.append(SiteWriter.json(company, reports))
            names += [company.name].compactMap { $0 } + company.otherNames + reports.map(\.report.doc)
            summary.companies += 1
            summary.reports += reports.count
        }
        let data = JSON.object([
            ("version", .int(1)), ("page", .string("index")), ("companies", .array(companies)),
        ])
        try put(
            SitePage(title: title ?? SiteWriter.name(of: dataset), data: data.compact, names: names).html(),
            SiteNames.index)
        try removeOld(written)
        return summary
    }

    private func writeReports(
        _ catalogue: Catalogue, _ put: (String, String) throws -> Void, _ summary: inout Summary
    ) throws {
        // Reports whose company is not known have none.
        var owners: [String: String] = [:]
        for company in catalogue.companies {
            for report in company.reportNames { owners[report] = company.name }
        }
        try catalogue.texts(dataset, inputs: inputs).each { text in
            let owner = owners[text.report]
            var page = ViewPage(
                title: text.doc,
                trail: [
                    .init(address: "../\(SiteNames.index)", name: nil),
                    .init(address: "../\(SiteNames.page(ofCompany: owner))", name: owner),
                ])
            page.add(doc: text.doc, pdf: nil, text: text.text, records: text.records)
            try put(page.html(), SiteNames.page(ofReport: text.report))
            summary.pages += 1
        } lack: {
            summary.lacks.append(($0, $1))
        }
    }

    private static func json(_ company: Catalogue.Company, _ reports: [SiteReport]) -> JSON {
        .object([
            ("name", company.name.map(JSON.string) ?? .null),
            ("other", .array(company.otherNames.map(JSON.string))),
            ("file", .string(SiteNames.page(ofCompany: company.name))),
            ("reports", .array(reports.map { $0.json(from: "") })),
        ])
    }

    /// Nothing is written through a link, which may lead out of the folder, nor over a page of others.
    private func check() throws(Problem) {
        if Catalogue.isSame(dataset, folder) {
            throw Problem(folder, "is the dataset: write the site into a folder of its own")
        }
        for path in [SiteNames.companies, SiteNames.reports].map({ "\(folder)/\($0)" }) {
            var status = stat()
            if lstat(path, &status) == 0, status.st_mode & S_IFMT != S_IFDIR {
                throw Problem(path, "is no folder: move it away, the site has its pages there")
            }
        }
        let index = "\(folder)/\(SiteNames.index)"
        var status = stat()
        if stat(index, &status) == 0, !(try SiteWriter.isOurs(index)) {
            throw Problem(index, "is no page of extract view: choose another folder, or move it away")
        }
    }

    private func removeOld(_ written: Set<String>) throws(Problem) {
        for part in [SiteNames.companies, SiteNames.reports] {
            for name in Folders.names(in: "\(folder)/\(part)")
            where SiteNames.isPage(name) && !written.contains("\(part)/\(name)") {
                let path = "\(folder)/\(part)/\(name)"
                if try SiteWriter.isOurs(path), unlink(path) != 0, errno != ENOENT {
                    throw Problem.system(path, "cannot remove")
                }
            }
        }
    }

    private static func isOurs(_ path: String) throws(Problem) -> Bool {
        try Folders.head(of: path, 4096).contains(SitePage.mark)
    }

    /// The last component of a path.
    private static func name(of path: String) -> String {
        String(path.split(separator: "/").last ?? "extract")
    }
}
