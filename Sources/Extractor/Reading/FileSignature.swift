/// What a file that is no text is, by its first bytes.
///
///     FileSignature.reason(of: Array("%PDF-1.7".utf8))   // "it is a PDF file, no text: …"
enum FileSignature {
    /// The most bytes that are looked at.
    static let length = 8

    /// Why an input that begins so cannot be read as text, and what to do; nil if it may be text.
    ///
    /// `isPacked`: it begins so when one layer of gzip is off.
    static func reason(of start: [UInt8], isPacked: Bool = false) -> String? {
        for (signature, what, advice) in known where start.starts(with: signature) {
            return isPacked
                ? "it is \(what), packed with gzip: unpack that first, then \(advice)"
                : "it is \(what), no text: \(advice)"
        }
        return nil
    }

    private static let convert = "convert it to text, Markdown or HTML first"

    private static let known: [(signature: [UInt8], what: String, advice: String)] = [
        (Array("%PDF-".utf8), "a PDF file", "give its name, or pipe it through pdftotext -layout"),
        ([0x50, 0x4B, 0x03, 0x04], "a zip file (docx, xlsx, epub and the like)", convert),
        ([0xD0, 0xCF, 0x11, 0xE0], "an Office file (doc, xls and the like)", convert),
        ([0x1F, 0x8B], "a gzip file", "unpack it, as zcat does"),
        (Array("BZh".utf8), "a bzip2 file", "unpack it first, as bzcat does"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz file", "unpack it first, as xzcat does"),
        ([0x28, 0xB5, 0x2F, 0xFD], "a zstd file", "unpack it first, as zstdcat does"),
        ([0x37, 0x7A, 0xBC, 0xAF], "a 7z file", "unpack it first"),
        (Array("Rar!".utf8), "a rar file", "unpack it first"),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG image", "recognise its characters first (OCR)"),
        ([0xFF, 0xD8, 0xFF], "a JPEG image", "recognise its characters first (OCR)"),
        (Array("GIF8".utf8), "a GIF image", "recognise its characters first (OCR)"),
        ([0x49, 0x49, 0x2A, 0x00], "a TIFF image", "recognise its characters first (OCR)"),
        ([0x4D, 0x4D, 0x00, 0x2A], "a TIFF image", "recognise its characters first (OCR)"),
        (Array("{\\rtf".utf8), "an RTF file", convert),
        (Array("SQLite f".utf8), "an SQLite database", "give the text of the reports"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program", "give the text of the reports"),
        (Array("PAR1".utf8), "a Parquet file", "give the text of the reports, as --jsonl for example"),
    ]
}
