import Extractor

/// The Swift source that compiles a pack into the library.
public enum BuiltInSource {
    public static func source(of pack: PatternPack) -> String {
        // Enough # that nothing in the text ends the literal.
        "// Made of Patterns/ by `make patterns`; do not edit.\n\nlet builtInPackText = ####\"\"\"\n"
            + pack.encoded() + "\"\"\"####\n"
    }
}
