extension PatternPack {
    /// The rules that come with the library: `Patterns/`, compiled in.
    public static let builtIn = PatternPack(encoded: "\(builtInPackText)")
}

extension CompiledPack {
    /// The built-in rules, ready to run.
    public static let builtIn: CompiledPack = {
        do {
            return try CompiledPack(ReadyPack(source: builtInPackText, made: builtInReadyText))
        } catch {
            // Not a matter of input: the text is generated, and the tests compile it.
            fatalError("the built-in pack does not compile: \(error)")
        }
    }()
}
