/// Characters that are written otherwise than they stand: full-width signs, blanks, look-alikes of numerals.
extension TextWriter {
    /// What `writeSpecial` writes otherwise than it stands, or looks at: no character that is not here is special but
    /// those of a `CharacterTable`.
    static let marked: [ClosedRange<Int>] = [
        0x2000...0x200F, 0x2019...0x2019, 0x201D...0x201D, 0x202F...0x202F, 0x205F...0x2060, 0x2212...0x2212,
        0x3000...0x3000, 0x3002...0x3002, 0x300D...0x300D, 0x300F...0x300F, 0xE000...0xF8FF, 0xFE10...0xFE6F,
        0xFEFF...0xFEFF, 0xFF01...0xFF07, 0xFF09...0xFF19, 0xFF1C...0xFF5E, 0xFFE5...0xFFE5,
    ]

    mutating func writeSpecial(
        _ at: Int, _ scalar: UInt32
    ) {
        let numeral = UInt32(tables.special[Int(scalar)])
        if numeral != 0, isAmongNumerals(at, numeral) {
            replace(at, by: numeral, showing: 0)
            return
        }
        switch TextView.scalar(scalar) {
        case "。", "！", "？":
            writeFinal(at)
        case "\u{3000}":
            blanks += 2
        case "\u{2000}"..."\u{200A}", "\u{202F}", "\u{205F}":
            blanks += 1
        case "\u{200B}"..."\u{200F}", "\u{2060}", "\u{FEFF}":
            break  // zero width
        case "\u{E000}"..."\u{F8FF}":
            blanks += 1  // private use: a bullet or an icon
        case "，":
            if separatesThousands(at) {
                put(0x2C, .other, at)
            } else {
                copy(at, 3, .chinese)
            }
        case "）", "’", "”", "」", "』":
            writeCloser(at)
        case "（", "：", "；":
            copy(at, 3, .chinese)
        case "０"..."９":
            put(UInt8(scalar - 0xFEE0), .digit, at)
        case "Ａ"..."Ｚ", "ａ"..."ｚ":
            put(UInt8(scalar - 0xFEE0), .latin, at)
        case "！"..."～":
            writeSign(UInt8(scalar - 0xFEE0), at)
        case "\u{FE10}"..."\u{FE6F}":
            writeForm(at, scalar)
        case "−":
            put(0x2D, .other, at)
        case "￥":
            put(0xC2, .other, at)
            out[position] = 0xA5
            position += 1
            shift = Int.min
        default:
            copy(at, 3, .chinese)
        }
    }

    /// Vertical and small forms of punctuation.
    private mutating func writeForm(
        _ at: Int, _ scalar: UInt32
    ) {
        switch PunctuationForms.ordinary(TextView.scalar(scalar)) {
        case nil: copy(at, 3, .chinese)
        case let sign? where sign.isASCII: writeSign(UInt8(sign.value), at)
        case let sign?:
            replace(at, by: sign.value, showing: sign.value)
            if sign == "。" || sign == "！" || sign == "？" { sentenceEnds.append(Int32(position)) }
        }
    }

    /// `。` `！` `？`; several of them close one sentence.
    private mutating func writeFinal(_ at: Int) {
        let repeats = sentenceEnds.last == Int32(position)
        copy(at, 3, .chinese)
        if repeats { sentenceEnds.removeLast() }
        sentenceEnds.append(Int32(position))
    }

    /// A closing quote or bracket after a final mark still belongs to the sentence.
    private mutating func writeCloser(_ at: Int) {
        let closesSentence = sentenceEnds.last == Int32(position)
        copy(at, 3, .chinese)
        if closesSentence {
            sentenceEnds.removeLast()
            sentenceEnds.append(Int32(position))
        }
    }

    /// Whether a look-alike of a numeral at `at` is one: a zero follows a numeral and stands
    /// before another one or 年, or ends a longer number (二○○人); the others stand beside one.
    private mutating func isAmongNumerals(_ at: Int, _ numeral: UInt32) -> Bool {
        let follows = side == .chinese && blanks < 3 && isNumeral(Scalar3.decode(out, position - 3))
        let next = scalar(after: at)
        if numeral != Unicode.Scalar.zeroNumeral.value { return follows || isNumeral(next) }
        return follows
            && (isNumeral(next) || words.classes.of(TextView.scalar(next)).contains(.year)
                || UInt32(tables.special[Int(next)]) == Unicode.Scalar.zeroNumeral.value
                || next >= 0x3400 && next < 0xA000 && position >= 6
                    && isNumeral(Scalar3.decode(out, position - 6)))
    }

    private mutating func isNumeral(_ scalar: UInt32) -> Bool {
        words.numerals.contains(TextView.scalar(scalar))
    }

    /// The character after the one of three bytes at `at`, as it reads; 0 if it has other than
    /// three bytes. Single blanks are passed over.
    private mutating func scalar(after at: Int) -> UInt32 {
        var next = at + 3
        while next < text.count, next < at + 5, text[next] == 0x20 { next += 1 }
        guard next < text.count, text[next] >= 0xE0, text[next] < 0xF0 else { return 0 }
        let scalar = Scalar3.decode(text, next)
        let fold = tables.folded[Int(scalar)]
        return fold == 0 ? scalar : UInt32(fold)
    }

    /// Whether the full-width comma at `at` stands between a digit and just three digits.
    private mutating func separatesThousands(_ at: Int) -> Bool {
        guard side == .digit, blanks == 0 || blanks == 1 && isLetterSpaced else { return false }
        var next = at + 3
        for i in 0..<4 {
            var isNumber = false
            if isLetterSpaced, next < text.count, text[next] == 0x20 { next += 1 }
            if next < text.count, isDigit(text[next]) {
                isNumber = true
                next += 1
            } else if next + 2 < text.count, text[next] == 0xEF, text[next + 1] == 0xBC,
                (0x90...0x99).contains(text[next + 2])
            {
                isNumber = true
                next += 3
            }
            if isNumber != (i < 3) { return false }
        }
        return true
    }
}
