import Foundation
import Testing

@testable import Extractor

struct UnpackerTests {
    /// `gzip` of `捐赠500万元。\n`, by hand: so that the tests need no program.
    private static let donation: [UInt8] = Array(
        Data(base64Encoded: "H4sIAAAAAAACA3vWO+HF1gWmBgZPdrQ/bW1+3NDEBQB5PCk4EwAAAA==") ?? Data())
    private static let text = Array("捐赠500万元。\n".utf8)

    private struct Reason: Error, Equatable { var text: String }

    /// What comes of bytes that arrive in pieces of a size, into a buffer of a size; and why it ends.
    private func unpacked(
        _ bytes: [UInt8], pieces: Int = 1 << 16, buffer size: Int = 1 << 16
    ) -> (bytes: [UInt8], reason: String?) {
        let unpacker = Unpacker()
        var rest = bytes[...]
        var result: [UInt8] = []
        var space = [UInt8](repeating: 0, count: size)
        do throws(Reason) {
            while true {
                var count = 0
                let outcome = space.withUnsafeMutableBytes { space in
                    Result { () throws(Reason) in
                        try unpacker.read(space, failure: Reason.init) { (packed) throws(Reason) in
                            let part = rest.prefix(min(pieces, packed.count))
                            packed.copyBytes(from: part)
                            rest = rest.dropFirst(part.count)
                            return part.count
                        }
                    }
                }
                count = try outcome.get()
                if count == 0 { return (result, nil) }
                result += space[..<count]
            }
        } catch { return (result, error.text) }
    }

    private static let sizes = [(1, 1), (1, 64), (2, 3), (7, 1), (64, 2), (65536, 65536)]

    @Test(arguments: sizes)
    func whatIsPackedIsUnpacked(pieces: Int, buffer: Int) {
        let one = Self.donation
        for (bytes, copies) in [
            (one, 1), (one + one + one, 3), (one + [0, 0, 0], 1), (one + [0] + one, 2),
        ] {
            let found = unpacked(bytes, pieces: pieces, buffer: buffer)
            #expect(found.bytes == Array(repeatElement(Self.text, count: copies).joined()))
            #expect(found.reason == nil)
        }
    }

    @Test(arguments: sizes)
    func allElsePassesAsItIs(pieces: Int, buffer: Int) {
        for bytes: [UInt8] in [
            [], Self.text, [0x1F], [0x1F, 0x1F, 0x8B], [0x1F, 0x8A, 8], [0x8B, 0x1F], [0x0A] + Self.donation,
        ] {
            let found = unpacked(bytes, pieces: pieces, buffer: buffer)
            #expect(found.bytes == bytes)
            #expect(found.reason == nil)
        }
    }

    /// Wherever it is cut off.
    @Test func whatEndsEarly() {
        for end in 2..<Self.donation.count {
            let found = unpacked(Array(Self.donation[..<end]))
            #expect(Self.text.starts(with: found.bytes))
            #expect(
                found.reason == "its gzip data ends early: the file was cut off, get the whole of it",
                "\(end)")
        }
        let second = unpacked(Self.donation + Self.donation[..<10])
        #expect(second.bytes == Self.text)
        #expect(second.reason?.hasPrefix("its gzip data ends early") == true)
    }

    /// Whichever byte is another: an error, or it was none that matters.
    @Test(arguments: [(65536, 65536), (3, 5)])
    func whatIsDamaged(pieces: Int, buffer: Int) {
        var errors = 0
        for place in 2..<Self.donation.count {
            for flip: UInt8 in [0x01, 0x80, 0xFF] {
                var bytes = Self.donation
                bytes[place] ^= flip
                let found = unpacked(bytes, pieces: pieces, buffer: buffer)
                if let reason = found.reason {
                    errors += 1
                    #expect(reason.hasPrefix("its gzip data ") && reason.contains(": "), "\(reason)")
                } else {
                    #expect(found.bytes == Self.text)
                }
            }
        }
        // Time and system, of six bytes, do not.
        #expect(errors > (Self.donation.count - 10) * 3)
        var sum = Self.donation
        sum[sum.count - 8] ^= 1
        #expect(
            unpacked(sum).reason == "its gzip data is damaged (incorrect data check): get it anew")
    }

    @Test func whatStandsBehind() {
        let found = unpacked(Self.donation + Array("rest".utf8))
        #expect(found.bytes == Self.text)
        #expect(
            found.reason
                == "behind its gzip data stands something else: get it anew, or read what zcat gives of it")
    }

    @Test func sourcesUnpack() throws {
        for size in [1, 2, 64, 65536] {
            var extractor = Extractor()
            extractor.options.chunkSize = size
            var out: [UInt8] = []
            _ = try extractor.run(ByteSource(bytes: Self.donation, name: "a")) { out += $0 }
            var plain: [UInt8] = []
            _ = try extractor.run(ByteSource(bytes: Self.text, name: "a")) { plain += $0 }
            #expect(out == plain)
            #expect(!out.isEmpty)
        }
    }

    /// One layer is; what is under it is told apart like any other.
    @Test func whatIsPackedTwiceOrNoText() throws {
        let stored: (String) -> [UInt8] = { text in
            // A block that is not compressed; the check sum is never reached.
            let bytes = Array(text.utf8)
            let length = UInt16(bytes.count)
            let head: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0x01]
            return head + [
                UInt8(length & 0xFF), UInt8(length >> 8), UInt8(~length & 0xFF), UInt8(~length >> 8),
            ]
                + bytes
        }
        #expect {
            _ = try Extractor().run(ByteSource(bytes: stored("%PDF-1.7"), name: "a.gz")) { _ in }
        } throws: {
            "\($0)"
                == "a.gz: cannot read: it is a PDF file, packed with gzip: unpack that first, then give its name, "
                + "or pipe it through pdftotext -layout"
        }
    }
}
