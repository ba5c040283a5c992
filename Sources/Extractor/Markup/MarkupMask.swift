/// Hides the markup of converters from what reads the text: Markdown, HTML, the formulas of LaTeX.
///
///     捐赠 **310** 万元，增长 11&#37;       ->   捐赠 ␁␁310␁␁ 万元，增长 11%␂␂␂␂
///     | 营业收入 | 3,106 | **43** |         ->   ␁ 营业收入 ⇥ 3,106 ⇥ ␁␁43␁␁ ␁
///
/// The copy is as long as the text, so that every place in it is one of the text. It is read in place of the
/// text, but what a record quotes is cut out of the text itself. A text without markup has no copy.
enum MarkupMask {
    /// Nothing: a mark that was dropped.
    static let nothing: UInt8 = 0x01
    /// The rest of what one character stands for: `#37;` behind the `%` of `&#37;`.
    static let rest: UInt8 = 0x02
    /// A line end inside the row of a table: counted, but it ends no line.
    static let innerLineEnd: UInt8 = 0x08
    /// A line end that the text does not have: behind a paragraph or a row of a table. It is not counted.
    static let lineEnd: UInt8 = 0x0B

    /// Changes the copy of `text` in place, made first if there is none: a second reference to it would have each
    /// change copy it again.
    static func change(
        _ copy: inout [UInt8]?, of text: UnsafeBufferPointer<UInt8>, _ body: (inout [UInt8]) -> Void
    ) {
        var bytes = copy ?? Array(text)
        copy = nil
        body(&bytes)
        copy = bytes
    }

    /// The copy to read; nil if there is nothing to hide.
    static func readable(_ text: [UInt8]) -> [UInt8]? {
        text.withUnsafeBufferPointer { bytes in
            var copy: [UInt8]?
            let first = ByteScan.firstMarkup(in: bytes, 0, bytes.count)
            if first < bytes.count {
                var writer = MarkupWriter(bytes, from: first)
                writer.write()
                if writer.hasChanged { copy = writer.out }
            }
            EscapeSequences.hide(bytes, in: &copy)
            DoubledGlyphs.hide(bytes, in: &copy)
            return copy
        }
    }
}
