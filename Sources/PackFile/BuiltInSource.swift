import Extractor

/// The Swift source that compiles a pack into the library.
public enum BuiltInSource {
    ///
    /// Throws what is wrong with the pack.
    public static func source(of pack: PatternPack) throws -> String {
        // Enough # that nothing in a text ends the literal.
        func literal(_ name: String, _ text: String) -> String {
            "\nlet \(name): StaticString = ####\"\"\"\n" + text + "\"\"\"####\n"
        }
        return "// Made of Patterns/ by `make patterns`; do not edit.\n"
            + literal("builtInPackText", pack.encoded())
            + literal("builtInReadyText", try CompiledPack.madeReady(pack))
    }
}
