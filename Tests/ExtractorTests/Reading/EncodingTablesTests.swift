import Testing

@testable import Extractor

/// The tables against the converters of the C library that they were made from, glibc's of Debian 12.
struct EncodingTablesTests {
    /// What the C library makes of all bytes that spell one character: `scalars` nil where they spell none.
    private struct Oracle {
        let converter: CLibraryConverter
        /// For the symbols of Big5.
        let symbols: CLibraryConverter?

        init(_ charset: Charset) throws {
            let isBig5 = charset == .big5
            converter = try #require(CLibraryConverter(from: isBig5 ? "BIG5-HKSCS" : "GB18030"))
            symbols = isBig5 ? CLibraryConverter(from: "CP950") : nil
        }

        func scalars(_ bytes: [UInt8]) -> [UInt32]? {
            if bytes.count == 2, (0xA1...0xA3).contains(bytes[0]), let found = symbols?.scalars(bytes) {
                return found
            }
            // glibc's HKSCS has look-alikes of some, and joins a letter with an accent of the next code.
            guard let found = converter.scalars(bytes) else { return nil }
            return found.count == 1 || bytes.count == 2 && bytes[0] == 0x88 ? found : nil
        }
    }

    private func expect(_ unit: DecodedUnit, _ scalars: [UInt32]?, _ bytes: [UInt8]) -> Bool {
        guard let scalars else { return unit.length < 0 && unit.scalar == 0xFFFD }
        return unit
            == DecodedUnit(
                scalar: scalars[0], second: scalars.count == 2 ? scalars[1] : 0, length: bytes.count)
    }

    /// Those that are not what the C library says.
    private func different(
        _ charset: Charset, _ codes: some Sequence<[UInt8]>,
        as read: (UnsafeBufferPointer<UInt8>) -> DecodedUnit
    ) throws -> [[UInt8]] {
        let oracle = try Oracle(charset)
        return codes.filter { code in
            !expect(code.withUnsafeBufferPointer(read), oracle.scalars(code), code)
        }
    }

    private static let pairs = (UInt8(0x81)...0xFE).flatMap { lead in (UInt8(0x40)...0xFF).map { [lead, $0] }
    }

    @Test func everyCodeOfGB18030() throws {
        let units = GB18030Units()
        #expect(try different(.gb18030, (0...0x7F).map { [$0] }) { units.unit(in: $0, at: 0) } == [])
        #expect(try different(.gb18030, EncodingTablesTests.pairs) { units.unit(in: $0, at: 0) } == [])
        // The euro of Windows is none of GB18030.
        #expect(
            [UInt8](arrayLiteral: 0x80).withUnsafeBufferPointer { units.unit(in: $0, at: 0).scalar } == 0x20AC
        )
    }

    /// All 1,587,600, of which the first bytes to 0x84 and from 0x90 to 0xE3 have characters.
    @Test func everyCodeOfFourBytes() throws {
        let units = GB18030Units()
        let digits = UInt8(0x30)...0x39
        let codes = (UInt8(0x81)...0xFE).lazy.flatMap { first in
            digits.lazy.flatMap { second in
                (UInt8(0x81)...0xFE).lazy.flatMap { third in digits.lazy.map { [first, second, third, $0] } }
            }
        }
        #expect(try different(.gb18030, codes) { units.unit(in: $0, at: 0) } == [])
    }

    @Test func everyCodeOfBig5() throws {
        let units = Big5Units()
        #expect(try different(.big5, (0...0x7F).map { [$0] }) { units.unit(in: $0, at: 0) } == [])
        #expect(try different(.big5, EncodingTablesTests.pairs) { units.unit(in: $0, at: 0) } == [])
    }

    /// Any bytes are read as the C library reads them a character at a time, and what is no character as the
    /// WHATWG Encoding Standard has it.
    @Test(arguments: [InputEncoding.gb18030, .big5])
    func anyBytes(encoding: InputEncoding) throws {
        let charset = encoding == .big5 ? Charset.big5 : .gb18030
        let oracle = try Oracle(charset)
        let likely: [UInt8] = [
            0x30, 0x39, 0x41, 0x81, 0x84, 0x88, 0xA1, 0xB0, 0xE3, 0xFE, 0x80, 0xFF, 0x7F, 0x0A,
        ]
        var state: UInt64 = 5
        func dice(_ sides: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % sides
        }
        for _ in 0..<3000 {
            let bytes = (0..<24).map { _ in
                dice(2) == 0 ? UInt8(dice(256)) : likely[dice(likely.count)]
            }
            var text: [UInt32] = []
            var invalid: Int?
            var at = 0
            while at < bytes.count {
                let (scalars, length) = next(bytes, at, charset, oracle)
                if scalars == nil, invalid == nil { invalid = at }
                text += scalars ?? [0xFFFD]
                at += length
            }
            for chunkSize in [1, 5, 24] {
                let found = try Decoded(bytes, as: encoding, chunkSize: chunkSize)
                #expect(found.text.unicodeScalars.map(\.value) == text, "\(bytes)")
                #expect(found.invalid == invalid, "\(bytes)")
            }
        }
    }

    /// The character at a place and its bytes, or nil and the bytes of what is none.
    private func next(_ bytes: [UInt8], _ at: Int, _ charset: Charset, _ oracle: Oracle) -> ([UInt32]?, Int) {
        let lead = bytes[at]
        let left = bytes.count - at
        if lead < 0x80 { return ([UInt32(lead)], 1) }
        if lead == 0x80, charset == .gb18030 { return ([0x20AC], 1) }
        if lead == 0x80 || lead == 0xFF { return (nil, 1) }
        // The input ends inside a character: one U+FFFD for all that is left.
        if left == 1 { return (nil, 1) }
        let second = bytes[at + 1]
        if charset == .gb18030, (0x30...0x39).contains(second) {
            if left == 2 { return (nil, 2) }
            guard (0x81...0xFE).contains(bytes[at + 2]) else { return (nil, 1) }
            if left == 3 { return (nil, 3) }
            guard (0x30...0x39).contains(bytes[at + 3]) else { return (nil, 1) }
            return (oracle.scalars(Array(bytes[at..<at + 4])), 4)
        }
        if second < 0x40 { return (nil, 1) }
        let scalars = oracle.scalars([lead, second])
        return (scalars, scalars == nil && second < 0x80 ? 1 : 2)
    }
}
