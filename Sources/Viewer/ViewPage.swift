import Extractor

/// One page that shows reports and their records: opens from disk, asks nothing of any network.
///
///     var page = ViewPage(title: "report.txt")
///     page.add(doc: "report.txt", pdf: nil, text: text, records: records)
///     page.html()
public struct ViewPage {
    /// A page that this one is part of.
    public struct Link: Sendable, Equatable {
        /// A relative address.
        public var address: String
        /// What it is called; the page has a word of its own for none.
        public var name: String?

        public init(address: String, name: String?) {
            self.address = address
            self.name = name
        }
    }

    private let title: String
    /// Of a page of a site: what leads back, the widest first.
    private let trail: [Link]
    private var documents: [String] = []
    private var texts: [String] = []

    public init(title: String, trail: [Link] = []) {
        self.title = title
        self.trail = trail
    }

    /// Adds a report. `text` is what `start` and `end` of the records count; `pdf` the address of the file
    /// that it was made of, beside the page; `unread` the numbers of it that no record holds.
    public mutating func add(
        doc: String, pdf: String?, text: String, records: [ExtractedRecord], unread: [UnreadNumber] = []
    ) {
        var columns = RecordColumns()
        for record in records { columns.add(record) }
        documents.append(
            "{\"doc\":\(JSONString.quoted(doc)),\"pdf\":\(pdf.map { JSONString.quoted($0) } ?? "null"),"
                + "\"text\":\(JSONString.quoted(text)),\"records\":\(columns.json)\(ViewPage.reasons(unread))}"
        )
        texts.append(text)
    }

    /// Why numbers are no records: the codes, and as columns where each number starts and its code.
    private static func reasons(_ unread: [UnreadNumber]) -> String {
        var codes = Numbered<Refusal>()
        var (starts, indices): ([Int], [Int]) = ([], [])
        var last = 0
        for number in unread {
            guard let reason = number.reason else { continue }
            starts.append(number.start - last)
            indices.append(codes.number(of: reason))
            last = number.start
        }
        if indices.isEmpty { return "" }
        func list(_ numbers: [Int]) -> String { "[\(numbers.map(String.init).joined(separator: ","))]" }
        let names = codes.all.map { JSONString.quoted($0.code) }.joined(separator: ",")
        return ",\"reasons\":{\"codes\":[\(names)],\"start\":\(list(starts)),\"code\":\(list(indices))}"
    }

    /// The page in HTML. `pack`: whose characters a search takes for one another.
    public func html(_ pack: PatternPack = .builtIn) -> String {
        let links = trail.map { link in
            "[\(JSONString.quoted(link.address)),\(link.name.map { JSONString.quoted($0) } ?? "null")]"
        }
        let trail = links.isEmpty ? "" : "\"trail\":[\(links.joined(separator: ","))],"
        return FilledPage(
            template: BuiltInPage.report, title: title, style: BuiltInPage.style,
            script: BuiltInPage.common + BuiltInPage.reportScript,
            data: "{\"version\":1,\(trail)\"documents\":[\n\(documents.joined(separator: ",\n"))]}",
            folds: FilledPage.folds(of: texts, pack)
        ).html
    }
}
