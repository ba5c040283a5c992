import Testing

@testable import Extractor

@Suite struct FileSignatureTests {
    @Test(arguments: [
        (Array("%PDF-1.7 捐赠3万元".utf8), "a PDF file"), ([0x50, 0x4B, 0x03, 0x04, 1, 2], "a zip file"),
        (Array("BZh9".utf8), "a bzip2 file"), ([0x89, 0x50, 0x4E, 0x47, 13], "a PNG image"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an Office file"), (Array("{\\rtf1\\ansi".utf8), "an RTF file"),
    ])
    func filesThatAreNoText(_ bytes: [UInt8], _ what: String) throws {
        for size in [1, 3, 64] {
            var extractor = Extractor()
            extractor.options.chunkSize = size
            #expect {
                try extractor.stream(ByteSource(bytes: bytes, name: "x")) { _ in }
            } throws: { error in
                (error as? ByteSource.Failure)?.reason.hasPrefix("it is \(what)") == true
            }
        }
    }

    @Test func underAnotherLayer() {
        #expect(
            FileSignature.reason(of: [0x1F, 0x8B, 8], isPacked: true)
                == "it is a gzip file, packed with gzip: unpack that first, then unpack it, as zcat does")
    }

    @Test(arguments: ["%PDF 是文件格式", "PK 3 比 1", "II 类 3 家", "", "B"])
    func textThatBeginsAlike(_ text: String) {
        #expect(FileSignature.reason(of: Array(text.utf8.prefix(FileSignature.length))) == nil)
    }
}
