import Crypto
import Extractor
import Foundation

/// One page that shows reports and their records: opens from disk, asks nothing of any network.
///
///     var page = ViewPage(title: "report.txt")
///     page.add(doc: "report.txt", pdf: nil, text: text, records: records)
///     page.html()
///
/// The Content-Security-Policy in it names the one style and the one script by their hashes, so a report that holds
/// `<script>` shows it.
public struct ViewPage {
    private let title: String
    private var documents: [String] = []
    private var texts: [String] = []

    public init(title: String) { self.title = title }

    /// Adds a report. `text` is what `start` and `end` of the records count; `pdf` the address of the file
    /// that it was made of, beside the page.
    public mutating func add(doc: String, pdf: String?, text: String, records: [ExtractedRecord]) {
        var columns = RecordColumns()
        for record in records { columns.add(record) }
        documents.append(
            "{\"doc\":\(JSONString.quoted(doc)),\"pdf\":\(pdf.map { JSONString.quoted($0) } ?? "null"),"
                + "\"text\":\(JSONString.quoted(text)),\"records\":\(columns.json)}")
        texts.append(text)
    }

    /// The page in HTML. `pack`: whose characters a search takes for one another.
    public func html(_ pack: PatternPack = .builtIn) -> String {
        let data = "{\"version\":1,\"documents\":[\n\(documents.joined(separator: ",\n"))]}"
        let policy = """
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
            style-src '\(ViewPage.hash(BuiltInPage.style))'; script-src '\(ViewPage.hash(BuiltInPage.script))'; \
            img-src data:; base-uri 'none'; form-action 'none'">
            """
        let places = [
            "CSP": policy, "TITLE": ViewPage.escaped(title), "STYLE": BuiltInPage.style,
            "SCRIPT": BuiltInPage.script, "DATA": ViewPage.inScript(data),
            "FOLDS": ViewPage.inScript(JSONString.quoted(folds(pack))),
        ]
        return ViewPage.filled(BuiltInPage.template, places)
    }

    /// The template with its places filled, in one pass: a report may hold `{{SCRIPT}}` too.
    private static func filled(_ template: String, _ places: [String: String]) -> String {
        var result = ""
        var rest = template[...]
        while let open = rest.range(of: "{{") {
            result += rest[..<open.lowerBound]
            rest = rest[open.upperBound...]
            guard let close = rest.range(of: "}}"), let text = places[String(rest[..<close.lowerBound])]
            else {
                result += "{{"
                continue
            }
            result += text
            rest = rest[close.upperBound...]
        }
        return result + rest
    }

    /// Glyphs and Traditional characters of the texts, each with the one that it is searched as.
    private func folds(_ pack: PatternPack) -> String {
        var present: Set<Unicode.Scalar> = []
        for text in texts { present.formUnion(text.unicodeScalars) }
        var result = ""
        for kind in [PatternPack.Fold.Kind.glyph, .traditional] {
            for fold in pack.folds where fold.kind == kind {
                // Nobody types a radical or a compatibility form; a search in the other script is typed.
                let asked = kind == .glyph ? fold.from : fold.from + fold.to
                if asked.unicodeScalars.contains(where: present.contains) { result += fold.from + fold.to }
            }
        }
        return result
    }

    /// JSON that no tag can end.
    private static func inScript(_ json: String) -> String {
        json.replacingOccurrences(of: "<", with: "\\u003c")
    }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for character in text.unicodeScalars {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.unicodeScalars.append(character)
            }
        }
        return result
    }

    private static func hash(_ text: String) -> String {
        "sha256-" + Data(SHA256.hash(data: Data(text.utf8))).base64EncodedString()
    }
}
