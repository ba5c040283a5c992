import Extractor

/// What the records of a dataset depend on beside the inputs.
///
/// Two runs with the same recipe and the same inputs make the same dataset.
public struct Recipe: Sendable, Equatable {
    /// Raised when what a dataset holds changes its form.
    static let format = 1

    public var version = Version.current
    /// SHA-256 of the rules, without where they were read from.
    public var rules: String
    public var types: [String]
    public var encoding: String
    public var year: Int?
    public var region: String
    /// Of all reports.
    public var corrections: [Correction]

    init(
        pack: CompiledPack, types: RecordTypes, encoding: InputEncoding, year: Int?, region: Region = .auto,
        corrections: [Correction] = []
    ) {
        rules = Recipe.hash(of: pack.source)
        self.types = types.names.sorted()
        self.encoding = encoding.rawValue
        self.year = year
        self.region = region.rawValue
        self.corrections = corrections
    }

    /// The corrections that an input may have: of lines of JSON any, since their names are not known.
    private func corrected(_ input: InputFile) -> String {
        let own = input.kind == .jsonl ? corrections : corrections.filter { $0.isAbout(input.doc) }
        return own.isEmpty ? "" : "corrections \(own.map { "\($0.fingerprint)" }.joined(separator: "\n"))\n"
    }

    /// The hash of rules; the same wherever their files lie.
    static func hash(of pack: PatternPack) -> String {
        var pack = pack
        let nowhere = PatternPack.Origin(file: "", line: 0)
        for i in pack.definitions.indices { pack.definitions[i].origin = nowhere }
        for i in pack.rules.indices {
            pack.rules[i].origin = nowhere
            for j in pack.rules[i].examples.indices { pack.rules[i].examples[j].origin = nowhere }
            for j in pack.rules[i].rejects.indices { pack.rules[i].rejects[j].origin = nowhere }
        }
        return Digest.of(pack.encoded())
    }

    /// What tells whether an input must be extracted again.
    func fingerprint(of sha256: String, _ input: InputFile) -> String {
        Digest.of(
            """
            extract dataset \(Recipe.format)
            version \(version)
            rules \(rules)
            types \(types.joined(separator: ","))
            encoding \(encoding)
            year \(year.map(String.init) ?? "auto")
            region \(region)
            \(input.kind.rawValue) \(sha256)

            """ + corrected(input))
    }
}
