import CLibrary
import Extractor

/// Files in PDF, read through `pdftotext` (poppler-utils).
///
/// `pdftotext -layout` keeps the columns of tables, but writes the columns of a page's prose side by side; without
/// the option it is the other way round. So both are asked, and each page is taken from the one that suits it.
public enum PDFFile {
    /// Whether a file begins as one in PDF does; false for what cannot be read.
    public static func isPDF(_ path: String) -> Bool {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
        var start = [UInt8](repeating: 0, count: 5)
        let count = start.withUnsafeMutableBytes { try? Descriptor.read(descriptor, $0, at: 0) }
        return count == 5 && start.elementsEqual("%PDF-".utf8)
    }

    /// The text of the file in UTF-8, a form feed behind each page: what the places of its records count.
    ///
    /// Throws where `pdftotext` is missing or fails; the reason says what it said.
    public static func text(_ path: String) throws(ByteSource.Failure) -> [UInt8] {
        let layout = try PDFText(path: path, isLayout: true)
        let plain = try PDFText(path: path, isLayout: false)
        let (a, b) = (try layout.text(), try plain.text())
        try layout.finish()
        try plain.finish()
        return PDFPages.chosen(layout: a, plain: b)
    }
}
