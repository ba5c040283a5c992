extension CompiledPack {
    /// A text as the rules read it: Traditional characters, radicals and old numerals replaced.
    ///
    ///     CompiledPack.builtIn.simplified("營業收入")   // "营业收入"
    public func simplified(_ text: String) -> String { characters.reading(of: text) }
}
