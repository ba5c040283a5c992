/// A file that a dataset is made of.
public struct InputFile: Equatable, Sendable {
    public enum Kind: String, Sendable {
        case text, jsonl, pdf

        /// By the ending of a name; nil for what is no input.
        init?(name: String) {
            guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
            switch name[name.index(after: dot)...].lowercased() {
            case "txt", "md", "markdown", "html", "htm": self = .text
            case "jsonl": self = .jsonl
            case "pdf": self = .pdf
            default: return nil
            }
        }
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
