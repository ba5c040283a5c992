import CLibrary

/// Hides what terminals are told in the middle of a text (ECMA-48), so that `31m` in `ESC [ 31 m` is no amount.
///
///     ␛[31m亏损␛[0m 3 万元   ->   亏损 3 万元
enum EscapeSequences {
    private static let escape: UInt8 = 0x1B
    /// Bytes of a string that a terminal takes: a title, a link.
    private static let longest = 2048

    /// Hides the sequences of `text` in `out`, the copy of it if there is one already.
    static func hide(_ text: UnsafeBufferPointer<UInt8>, in out: inout [UInt8]?) {
        var at = 0
        while let start = first(text, from: at) {
            let end = end(of: text, from: start)
            MarkupMask.change(&out, of: text) { copy in
                for byte in start..<end where copy[byte] != 0x0A && copy[byte] != 0x0D {
                    copy[byte] = MarkupMask.nothing
                }
            }
            at = end
        }
    }

    private static func first(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        guard let base = text.baseAddress, start < text.count,
            let found = memchr(base + start, Int32(escape), text.count - start)
        else { return nil }
        return found - UnsafeMutableRawPointer(mutating: base)
    }

    /// Where the sequence ends that begins with the ESC at `start`.
    private static func end(of text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        func byte(_ at: Int) -> UInt8 { at < text.count ? text[at] : 0 }
        var at = start + 1
        switch byte(at) {
        case UInt8(ascii: "["):
            // Parameters, intermediate bytes, one final byte.
            at += 1
            while (0x30...0x3F).contains(byte(at)) { at += 1 }
            while (0x20...0x2F).contains(byte(at)) { at += 1 }
            return (0x40...0x7E).contains(byte(at)) ? at + 1 : at
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"):
            // A string up to BEL or ESC \; one that goes on beyond its line is none.
            let limit = min(text.count, at + longest)
            var last = at + 1
            while last < limit, text[last] >= 0x20 || text[last] == 0x09 { last += 1 }
            if byte(last) == 0x07 { return last + 1 }
            return byte(last) == escape && byte(last + 1) == UInt8(ascii: "\\") ? last + 2 : at + 1
        default: return at
        }
    }
}
