import Crypto
import Extractor
import Foundation

/// A template with a style, a script and data put in: one file that asks nothing of any network.
///
/// The Content-Security-Policy names the one style and the one script by their hashes, so a report that holds
/// `<script>` shows it.
struct FilledPage {
    var template: String
    var title: String
    var style: String
    var script: String
    /// As JSON.
    var data: String
    var folds: String

    var html: String {
        let policy = """
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
            style-src '\(FilledPage.hash(style))'; script-src '\(FilledPage.hash(script))'; \
            img-src data:; base-uri 'none'; form-action 'none'">
            """
        let places = [
            "CSP": policy, "TITLE": FilledPage.escaped(title), "STYLE": style, "SCRIPT": script,
            "DATA": FilledPage.inScript(data), "FOLDS": FilledPage.inScript(JSONString.quoted(folds)),
        ]
        return FilledPage.filled(template, places)
    }

    /// Glyphs and Traditional characters of texts, each with the one that it is searched as.
    static func folds(of texts: [String], _ pack: PatternPack) -> String {
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
