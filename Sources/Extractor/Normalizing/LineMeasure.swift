/// The one look at the bytes of a line: sixteen at a time, one by one only the blanks and signs among them.
struct LineMeasure: ~Copyable {
    private let text: UnsafeBufferPointer<UInt8>
    /// The line without the blanks at its ends.
    private let start: Int
    private let end: Int

    private var content = SourceLine.Content()
    private var continuing = 0
    /// Bytes that markup left.
    private var hidden = 0
    private var blanks = 0
    /// Columns of the blanks side by side, and where the last of them ended.
    private var run = 0
    private var blankEnd = -1
    /// Where the characters began that blanks end, and how many single ones there were in a row.
    private var token: Int
    private var singles = 0
    private var hasSpacedStretch = false
    private var hasColumns = false
    private var hasSpacedNumbers = false
    private var gaps = 0
    /// Where the last gap ended, and the last blank of it.
    private var cell = 0
    private var cellBlank = 0
    /// Brackets and quotations that are not closed.
    private var open = 0

    @inline(__always)
    private init(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
        (self.text, self.start, self.end) = (text, start, end)
        token = start
    }

    /// What there is to know of the line from `start` to `end`, neither of which is at a blank.
    static func line(
        _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, indent: Int, number: Int, page: Int
    ) -> SourceLine {
        if start == end {
            return SourceLine(
                start: Int32(start), end: Int32(end), number: number, page: page, width: 0,
                indent: Int32(indent),
                cell: 0, cellColumn: 0, hasColumns: false, isLetterSpaced: false, hasSpacedStretch: false,
                hasSpacedNumbers: false, content: [])
        }
        var measure = LineMeasure(text, start, end)
        measure.look()
        return measure.line(indent: indent, number: number, page: page)
    }

    private mutating func line(indent: Int, number: Int, page: Int) -> SourceLine {
        let length = end - start - hidden
        let codePoints = length - continuing
        var content = content
        if open > 0 { content.insert(.unbalanced) }
        var cellColumn = 0
        if gaps == 1 {
            let before = ByteScan.codePoints(in: text, start, cellBlank + 1)
            cellColumn = indent + (cell - start + before) / 2
        }
        return SourceLine(
            start: Int32(start), end: Int32(end), number: number, page: page,
            // Three bytes and one code point make two columns, one and one make one.
            width: Int32((length + codePoints) / 2), indent: Int32(indent),
            cell: gaps == 1 ? Int32(cell) : 0, cellColumn: Int32(cellColumn), hasColumns: hasColumns,
            isLetterSpaced: blanks >= 5 && 3 * codePoints < 8 * blanks && length > codePoints + 9,
            hasSpacedStretch: hasSpacedStretch, hasSpacedNumbers: hasSpacedNumbers || content.contains(.pair),
            content: content)
    }

    private mutating func look() {
        guard let base = text.baseAddress else { return }
        var at = start
        var digits = ByteLanes.Found()
        var letters = ByteLanes.Found()
        while at < end {
            var counter = ByteLanes.Found.Counter()
            let stop = min(end, at &+ 255 &* ByteLanes.count)
            while at < stop {
                let lanes = ByteLanes(text, base, at, to: end)
                counter.add(lanes.continuing)
                digits = digits | lanes.within(0x30, 0x39)
                letters = letters | lanes.letters
                // Blanks and control characters, and what other characters of several bytes begin with than
                // ideographs and letters: 0xC2, 0xE0…0xE3, 0xEA and above.
                let marks = lanes.within(0xEA, 0x20) | lanes.equal(0xE0, under: 0xFC) | lanes.equal(0xC2)
                if !marks.isEmpty { each(marks, at) }
                at &+= ByteLanes.count
            }
            continuing += counter.sum
        }
        if !digits.isEmpty { content.insert(.digit) }
        if !letters.isEmpty { content.insert(.letter) }
        // Characters of one byte are ASCII.
        if continuing > 0 { content.insert(.notASCII) }
    }

    /// Not inlined: the loop over all bytes keeps what it needs in registers.
    @inline(never)
    private mutating func each(_ marks: ByteLanes.Found, _ at: Int) {
        let tops: UInt64 = 0x8080_8080_8080_8080
        let (low, high) = marks.words
        var (word, place) = (low & tops, at)
        while true {
            while word != 0 {
                mark(place &+ word.trailingZeroBitCount >> 3)
                word &= word &- 1
            }
            if place > at { return }
            (word, place) = (high & tops, at &+ 8)
        }
    }

    @inline(__always)
    private mutating func mark(_ at: Int) {
        let byte = text[at]
        if byte == MarkupMask.nothing || byte == MarkupMask.rest {
            hidden += 1
            if at == blankEnd { blankEnd = at + 1 }
        } else if byte <= 0x20 {
            blank(at, byte, 1)
        } else if byte == 0xC2 || byte == 0xE3 {
            let length = SourceLine.blankLength(text, at, end)
            if length > 0 { blank(at, byte, length) } else if byte == 0xE3 { sign(at, byte) }
        } else if byte >= 0xE2 {
            sign(at, byte)
        }
    }

    /// What the character of three bytes at `at` is, if it is punctuation.
    @inline(__always)
    private mutating func sign(_ at: Int, _ byte: UInt8) {
        guard at + 2 < end else { return }
        let last = text[at + 2]
        switch (byte, text[at + 1]) {
        case (0xEF, 0xBC):
            switch last {
            case 0x81, 0x8C, 0x9A, 0x9B, 0x9F: content.insert(.clause)  // ！，：；？
            case 0x88: opens()  // （
            case 0x89: closes()  // ）
            default: break
            }
        case (0xE3, 0x80):
            switch last {
            case 0x81: content.insert(.list)  // 、
            case 0x82: content.insert(.clause)  // 。
            case 0x8A, 0x8C, 0x8E: opens()  // 《「『
            case 0x8B, 0x8D, 0x8F: closes()  // 》」』
            default: break
            }
        case (0xE2, 0x80):
            if last == 0x9C { opens() }  // “
            if last == 0x9D { closes() }  // ”
        default: break
        }
    }

    @inline(__always)
    private mutating func opens() { open += 1 }

    @inline(__always)
    private mutating func closes() { open = max(0, open - 1) }

    @inline(__always)
    private mutating func blank(_ at: Int, _ byte: UInt8, _ length: Int) {
        let size = at - token
        singles = size == 1 || size == 3 && text[token] >= 0xE0 ? singles + 1 : 0
        if singles >= 4 { hasSpacedStretch = true }
        if at != blankEnd { run = 0 }
        token = at + length
        blankEnd = token
        blanks += 1
        run += SourceLine.blankColumns(text, at)
        if run >= 3 || byte == 0x09 {
            hasColumns = true
            if cell != at { gaps += 1 }
            cell = at + length
            cellBlank = at
        }
        if byte == 0x20, at + 1 < end { space(at) }
    }

    @inline(__always)
    private mutating func space(_ at: Int) {
        let last = text[at - 1]
        let next = text[at + 1]
        if next >= 0xE0 {
            if last >= 0x80, at >= start + 3, at + 3 < end { content.insert(.cell) }
        } else if next == 0x2D || isDigit(next) {
            beforeNumber(at, last, next)
        }
    }

    /// A blank before a digit or a minus: of a table, where numbers stand side by side?
    @inline(__always)
    private mutating func beforeNumber(_ at: Int, _ last: UInt8, _ next: UInt8) {
        let behind = at + 2 < end ? text[at + 2] : 0
        if isDigit(last) || last == 0x25 {
            content.insert(.pair)
            guard isDigit(next) || isDigit(behind) else { return }
            if last == 0x25 || isDigit(behind) || behind == 0x2E { return content.formUnion(.numbers) }
            if at - 2 >= start, isDigit(text[at - 2]) || text[at - 2] == 0x2E { content.insert(.numbers) }
        } else if last >= 0x80, at + 4 < end, isDigit(text[at + 4]) {
            // A year behind an ideograph, which may be the one of years.
            hasSpacedNumbers = true
            let isYear = isDigit(next) && isDigit(behind) && isDigit(text[at + 3])
            if isYear, at + 5 == end || !isDigit(text[at + 5]) { content.insert(.year) }
        }
    }
}
