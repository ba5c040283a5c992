/// How well bytes read as a Chinese report in one encoding or another.
///
/// Almost any bytes can be decoded as GB18030, and most as Big5 or UTF-16, "without error"; so
/// each reading is weighed: a weight is the logarithm of how often such a character stands in a
/// report, and the reading with the largest sum explains the bytes best.
struct Plausibility {
    private let sample: UnsafeBufferPointer<UInt8>
    /// Whether the input ends with the sample, so that it cannot end inside a character.
    private let isWhole: Bool

    init(of sample: UnsafeBufferPointer<UInt8>, isWhole: Bool) {
        self.sample = sample
        self.isWhole = isWhole
    }

    private static let invalid = -20
    private static let cutOff = -12

    /// Whether the sample is valid UTF-8 and could not be by chance: three characters of
    /// Chinese or its punctuation, or eight of any other script.
    ///
    /// GBK and Big5 text does begin like valid two-byte UTF-8 (`目录` is C4 BF C2 BC), but one in
    /// ten of its characters at most could go on so; and three bytes in the ranges of Chinese
    /// are characters that are rare in either.
    var isPlainlyUTF8: Bool {
        var chinese = 0
        var all = 0
        var at = 0
        while at < sample.count {
            let length = UTF8Decoder.character(in: sample, at: at)
            if length < 0 { return false }
            if length == 0 {
                if isWhole { return false }
                break
            }
            if length > 1 { all += 1 }
            if length == 3 {
                switch scalar(at, length) {
                case 0x2010...0x203F, 0x3000...0x303F, 0x4E00...0x9FFF, 0xFF00...0xFF5E: chinese += 1
                default: break
                }
            }
            at += length
        }
        return chinese >= 3 || all >= 8
    }

    func weight(as charset: Charset) -> Int {
        switch charset {
        case .utf8: utf8
        case .gb18030: gb18030 - 3
        case .big5: big5 - 4
        case .utf16LittleEndian, .utf16BigEndian: utf16(UTF16Units(charset)) - 5
        }
    }

    private var utf8: Int {
        var sum = 0
        var at = 0
        while at < sample.count {
            let length = UTF8Decoder.character(in: sample, at: at)
            if length == 0 { return sum + tail }
            sum += length > 0 ? weight(of: scalar(at, length)) : Plausibility.invalid
            at += abs(length)
        }
        return sum
    }

    private func utf16(_ units: UTF16Units) -> Int {
        var sum = 0
        var at = 0
        while at < sample.count {
            let unit = units.unit(in: sample, at: at)
            if unit.length == 0 { return sum + tail }
            sum += unit.length > 0 ? weight(of: unit.scalar) : Plausibility.invalid
            at += abs(unit.length)
        }
        return sum
    }

    /// GB 2312 has its everyday characters in the rows B0 to D7; what has a second byte below A1
    /// is of GBK: traditional and rare ones.
    private var gb18030: Int {
        pairs { lead, trail in
            guard trail >= 0x40 else { return (0x30...0x39).contains(trail) ? -12 : nil }
            guard let unit = DoubleByteTable.gb18030.unit(lead, trail) else { return nil }
            if let weight = frequent(unit.scalar) { return weight }
            if trail < 0xA1 { return (0xA1...0xA7).contains(lead) ? -20 : -16 }
            switch lead {
            case 0xA1...0xA3: return -9
            case 0xA4, 0xA5: return -14
            case 0xA6...0xA9: return -13
            case 0xB0...0xD7: return -11
            case 0xD8...0xF7: return -15
            case 0x81...0xA0: return -16
            default: return -20
            }
        }
    }

    /// Big5 has its everyday characters in the rows A4 to C6.
    private var big5: Int {
        pairs { lead, trail in
            guard (0x40...0x7E).contains(trail) || (0xA1...0xFE).contains(trail) else { return nil }
            guard let unit = DoubleByteTable.big5.unit(lead, trail) else { return nil }
            if let weight = frequent(unit.scalar) { return weight }
            switch lead {
            case 0xA1...0xA3: return -9
            case 0xA4...0xC5: return -11
            case 0xC6: return trail < 0x7F ? -11 : -17
            case 0xC9...0xF9: return -15
            default: return -17
            }
        }
    }

    /// The sum over ASCII and pairs; `weight` is nil for a pair that is no character.
    private func pairs(_ weight: (_ lead: UInt8, _ trail: UInt8) -> Int?) -> Int {
        var sum = 0
        var at = 0
        while at < sample.count {
            let lead = sample[at]
            if lead < 0x80 {
                sum += self.weight(of: UInt32(lead))
                at += 1
            } else if lead == 0x80 || lead == 0xFF {
                sum += Plausibility.invalid
                at += 1
            } else if at + 1 == sample.count {
                return sum + tail
            } else if let weight = weight(lead, sample[at + 1]) {
                sum += weight
                at += 2
            } else {
                sum += Plausibility.invalid
                at += sample[at + 1] < 0x80 ? 1 : 2
            }
        }
        return sum
    }

    /// The weight of an incomplete character at the end.
    private var tail: Int { isWhole ? Plausibility.cutOff : 0 }

    private func frequent(_ scalar: UInt32) -> Int? {
        guard FrequentCharacters.table.contains(scalar) else { return nil }
        return FrequentCharacters.everyday.contains(scalar) ? -5 : -7
    }

    private func weight(of scalar: UInt32) -> Int {
        if let weight = frequent(scalar) { return weight }
        switch scalar {
        case 0x0A, 0x20, 0x25, 0x2C...0x39: return -4  // blank , - . / % and digits
        case 0x41...0x5A, 0x61...0x7A, 0x28, 0x29, 0x3A, 0x0C, 0x0D: return -5
        case 0x09, 0x21...0x7E: return -8
        case 0: return -25
        case 0x01...0x1F, 0x7F: return -14
        case 0x80...0x9F: return -18
        case 0xA0...0xFF: return -10
        case 0x2010...0x201F, 0x2022...0x2027: return -8
        case 0x2000...0x206F: return -14  // 0x2020 is two blanks
        case 0x2070...0x27BF: return -11
        case 0x2E80...0x2FDF: return -11  // radicals, as PDF fonts have them
        case 0x3000...0x303F: return -8
        case 0x3040...0x33FF: return -14
        case 0x4E00...0x9FFF: return -12
        case 0xFF00...0xFF5E: return -8
        case 0xFE30...0xFE4F: return -12
        case 0x100...0x7FF, 0x3400...0x4DBF, 0xE000...0xFAFF: return -17
        case 0xFFFE, 0xFFFF: return -22
        default: return -18
        }
    }

    /// The code point of valid UTF-8.
    private func scalar(_ at: Int, _ length: Int) -> UInt32 {
        if length == 1 { return UInt32(sample[at]) }
        var scalar = UInt32(sample[at]) & (0x7F >> UInt32(length))
        for i in 1..<length { scalar = scalar << 6 | UInt32(sample[at + i] & 0x3F) }
        return scalar
    }
}
