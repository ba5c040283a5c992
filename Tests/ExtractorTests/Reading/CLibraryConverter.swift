import CLibrary

/// One of the C library's converters, asked for a character at a time.
final class CLibraryConverter {
    private let descriptor: iconv_t
    private let input = UnsafeMutablePointer<CChar>.allocate(capacity: 4)
    private let output = UnsafeMutablePointer<CChar>.allocate(capacity: 32)

    /// Nil if the system does not have it: a small one may be without them.
    init?(from name: String) {
        // UCS-4 is built into glibc and gives code points as they are.
        guard let opened = iconv_open("UCS-4LE", name), opened != iconv_t(bitPattern: -1) else { return nil }
        descriptor = opened
    }

    deinit {
        iconv_close(descriptor)
        input.deallocate()
        output.deallocate()
    }

    /// The code points of the character that up to four bytes spell; nil if they spell none.
    func scalars(_ bytes: some Sequence<UInt8>) -> [UInt32]? {
        var count = 0
        for byte in bytes {
            input[count] = CChar(bitPattern: byte)
            count += 1
        }
        // Forget what an invalid character has left behind.
        iconv(descriptor, nil, nil, nil, nil)
        var from: UnsafeMutablePointer<CChar>? = input
        var fromLeft = count
        var to: UnsafeMutablePointer<CChar>? = output
        var toLeft = 32
        guard iconv(descriptor, &from, &fromLeft, &to, &toLeft) != Int(bitPattern: UInt.max), fromLeft == 0,
            // A character that could be combined with the next is held back.
            iconv(descriptor, nil, nil, &to, &toLeft) != Int(bitPattern: UInt.max)
        else { return nil }
        let written = UnsafeRawPointer(output)
        return stride(from: 0, to: 32 - toLeft, by: 4).map {
            UInt32(littleEndian: written.loadUnaligned(fromByteOffset: $0, as: UInt32.self))
        }
    }
}
