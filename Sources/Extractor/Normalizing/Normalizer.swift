/// Turns a batch into normalised text.
///
///     2022 年，海棠乳业\n\n捐赠超 ２,０００ 万元。   ->   2022年，海棠乳业捐赠超2,000万元。
///
/// - Full-width digits, letters and signs become ASCII. Left as they are, because in Chinese
///   text they mean themselves: `，` `：` `；` `！` `？` `（` `）`; but `，` between a digit and
///   just three digits separates thousands and becomes `,`. `－` and `−` become `-`, `￥` `¥`.
///   Small and vertical forms (`﹪` `︵`) become the ordinary ones.
/// - Glyph variants and Traditional characters are replaced as the `CharacterTable` says; `○`
///   after a Chinese numeral and before another one, or before 年, reads 〇.
/// - Blanks beside a Chinese character are dropped, save between it and a Latin letter; other
///   runs of blanks become one blank, or a tab if they are as wide as three. A blank between
///   the digits of a letter-spaced line is dropped.
/// - Zero-width characters, soft hyphens and control characters are dropped. Characters of
///   private use, which are bullets and icons, separate as blanks do.
struct Normalizer: Sendable {
    private let characters: CharacterTable
    /// Whoever made the normaliser keeps the pack that owns them.
    private let words: LineWords

    init(_ characters: CharacterTable, _ words: LineWords) {
        self.characters = characters
        self.words = words
    }

    func normalize(_ batch: Batch, into result: inout NormalizedText) {
        result.removeAll()
        if let masked = batch.masked {
            masked.withUnsafeBufferPointer { text in
                batch.bytes.withUnsafeBufferPointer { normalize(text, of: $0, batch, &result) }
            }
        } else {
            batch.bytes.withUnsafeBufferPointer { normalize($0, of: $0, batch, &result) }
        }
    }

    /// `text` is what is read of `source`, byte for byte in the same places.
    private func normalize(
        _ text: UnsafeBufferPointer<UInt8>, of source: UnsafeBufferPointer<UInt8>, _ batch: Batch,
        _ result: inout NormalizedText
    ) {
        SourceLine.scan(text, line: batch.line, page: batch.page, into: &result.lines)
        // Folding never lengthens; each line adds at most a blank and a line feed.
        let capacity = text.count + 2 * result.lines.count + 8 + TextWriter.slack
        result.bytes = [UInt8](unsafeUninitializedCapacity: capacity) { out, count in
            characters.withTables { tables in
                guard let base = out.baseAddress else { return }
                var writer = TextWriter(text: text, source: source, tables: tables, words: words, out: base)
                writer.write(&result)
                count = writer.position
            }
        }
    }
}
