/// Turns the bytes of an input into valid UTF-8, the only encoding the later stages know.
protocol TextDecoder {
    /// Decodes `bytes` and appends the text; an incomplete character at the end is kept for
    /// the next call.
    mutating func decode(_ bytes: [UInt8], into text: inout [UInt8])

    /// The input is over: what was kept is not a character.
    mutating func finish(into text: inout [UInt8])

    /// What it decodes; UTF-8 while that is not known.
    var encoding: InputEncoding { get }

    /// Byte offset in the input of the first invalid sequence; each one reads as U+FFFD.
    var firstInvalidOffset: Int? { get }
}

/// UTF-8 with or without byte order mark.
///
/// A maximal invalid subpart becomes one U+FFFD, as the Unicode Standard (3.9, table 3-8)
/// recommends, so the offsets agree with what other decoders make of the same bytes.
struct UTF8Decoder: TextDecoder {
    private(set) var firstInvalidOffset: Int?
    private var kept: [UInt8] = []
    /// Offset in the input of `kept`'s first byte.
    private var offset: Int
    private var atStart: Bool

    /// A decoder for an input of which `offset` bytes are decoded already.
    init(at offset: Int = 0) {
        self.offset = offset
        atStart = offset == 0
    }

    var encoding: InputEncoding { .utf8 }

    mutating func decode(_ bytes: [UInt8], into text: inout [UInt8]) {
        if kept.isEmpty {
            run(bytes, into: &text, final: false)
        } else {
            // The character that was kept with a few of the bytes, then the others where they are.
            let count = min(bytes.count, 8)
            let joined = kept + bytes[..<count]
            kept.removeAll()
            run(joined, into: &text, final: false)
            if count == bytes.count { return }
            let start = count - kept.count
            kept.removeAll()
            offset -= start
            run(bytes, from: start, into: &text, final: false)
        }
    }

    mutating func finish(into text: inout [UInt8]) {
        let rest = kept
        kept.removeAll()
        run(rest, into: &text, final: true)
    }

    /// Decodes `bytes` from `start` on.
    private mutating func run(
        _ bytes: [UInt8], from start: Int = 0, into text: inout [UInt8], final: Bool
    ) {
        var start = start
        if atStart {
            let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
            if bytes.starts(with: mark) {
                start = 3
            } else if !final, bytes.count < 3, mark.starts(with: bytes) {
                kept = bytes
                return
            }
            if !bytes.isEmpty { atStart = false }
        }
        bytes.withUnsafeBufferPointer { input in
            var copied = start
            var position = start
            // Up to here characters are looked at one by one: `commonUTF8` wants two bytes that are known to be valid.
            var single = start + 2
            while position < input.count {
                if position >= single {
                    position = ByteScan.commonUTF8(in: input, from: position)
                    single = position + ByteLanes.count
                    if position == input.count { break }
                }
                let length = UTF8Decoder.sequence(in: input, at: position)
                if length > 0 {
                    position += length
                    continue
                }
                if length == 0, !final { break }  // incomplete: wait for more
                let bad = length == 0 ? input.count - position : -length
                text.append(contentsOf: UnsafeBufferPointer(rebasing: input[copied..<position]))
                text.append(contentsOf: [0xEF, 0xBF, 0xBD])
                if firstInvalidOffset == nil { firstInvalidOffset = offset + position }
                position += bad
                copied = position
                single = position + 2
            }
            text.append(contentsOf: UnsafeBufferPointer(rebasing: input[copied..<position]))
            kept.append(contentsOf: input[position...])
            offset += position
        }
    }

    /// The length of the valid run at `at`; 0 if the input ends inside a character that is
    /// right so far; minus the length of the invalid subpart otherwise.
    private static func sequence(in input: UnsafeBufferPointer<UInt8>, at: Int) -> Int {
        let count = input.count
        let lead = input[at]
        if lead < 0x80 {
            var end = at + 1
            while end < count, input[end] < 0x80 { end += 1 }
            return end - at
        }
        if lead >= 0xE1 && lead <= 0xEC || lead == 0xEE || lead == 0xEF {
            // Chinese text is runs of these.
            var end = at
            while end + 2 < count {
                let next = input[end]
                guard next >= 0xE1 && next <= 0xEC || next == 0xEE || next == 0xEF,
                    input[end + 1] & 0xC0 == 0x80, input[end + 2] & 0xC0 == 0x80
                else { break }
                end += 3
            }
            if end > at { return end - at }
        }
        return character(in: input, at: at)
    }

    /// The same for the single character at `at`.
    static func character(in input: UnsafeBufferPointer<UInt8>, at: Int) -> Int {
        let count = input.count
        let lead = input[at]
        let length: Int
        var low: UInt8 = 0x80
        var high: UInt8 = 0xBF
        switch lead {
        case 0..<0x80: return 1
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, low) = (3, 0xA0)
        case 0xED: (length, high) = (3, 0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, low) = (4, 0x90)
        case 0xF4: (length, high) = (4, 0x8F)
        case 0xF1...0xF3: length = 4
        default: return -1
        }
        for i in 1..<length {
            guard at + i < count else { return 0 }
            guard input[at + i] >= low, input[at + i] <= high else { return -i }
            (low, high) = (0x80, 0xBF)
        }
        return length
    }
}
