/// A file that a dataset is made of.
public struct InputFile: Equatable, Sendable {
    public enum Kind: String, Sendable {
        case text, jsonl, pdf

        /// By the ending of a name, before `.gz` if it ends so; nil for what is no input.
        init?(name: String) {
            let plain = InputFile.unpackedName(name)
            guard let dot = plain.lastIndex(of: "."), dot != plain.startIndex else { return nil }
            switch plain[plain.index(after: dot)...].lowercased() {
            case "txt", "md", "markdown", "html", "htm": self = .text
            case "jsonl": self = .jsonl
            // `pdftotext` unpacks nothing.
            case "pdf" where plain.endIndex == name.endIndex: self = .pdf
            default: return nil
            }
        }
    }

    /// The name of what is packed with gzip: `report.txt` of `report.txt.gz`.
    static func unpackedName(_ name: String) -> Substring {
        name.lowercased().hasSuffix(".gz") ? name.dropLast(3) : name[...]
    }

    /// Its path relative to the folder given: its name in the dataset, the same on every machine.
    public var doc: String
    /// Where it lies.
    public var path: String
    public var kind: Kind

    public init(doc: String, path: String, kind: Kind) {
        self.doc = doc
        self.path = path
        self.kind = kind
    }
}
