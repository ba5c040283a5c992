/// Chooses for each page of a PDF file the form in which its text reads best.
enum PDFPages {
    /// Lines of prose that stand side by side, from which on a page has columns.
    private static let fewest = 4
    /// Bytes of Chinese on both sides of a gap that are prose, and no cells: eight characters.
    private static let shortest = 24

    static func chosen(layout: [UInt8], plain: [UInt8]) -> [UInt8] {
        let (a, b) = (pages(layout), pages(plain))
        // Where the two do not agree on the pages, nothing is matched.
        guard a.count == b.count else { return layout }
        var result: [UInt8] = []
        result.reserveCapacity(layout.count)
        for (index, (wide, narrow)) in zip(a, b).enumerated() {
            if index > 0 { result.append(0x0C) }
            result += hasColumnsOfProse(wide) ? narrow : wide
        }
        return result
    }

    private static func pages(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
        text.split(separator: 0x0C, omittingEmptySubsequences: false)
    }

    /// Whether the lines of a page are those of two texts side by side.
    private static func hasColumnsOfProse(_ page: ArraySlice<UInt8>) -> Bool {
        var sideBySide = 0
        var lines = 0
        for line in page.split(separator: 0x0A) where line.contains(where: { $0 > 0x20 }) {
            lines += 1
            if parts(line).count(where: isProse) > 1 { sideBySide += 1 }
        }
        return sideBySide >= fewest && sideBySide * 4 >= lines
    }

    /// What stands in a line with three blanks or more between.
    private static func parts(_ line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var result: [ArraySlice<UInt8>] = []
        var start = line.startIndex
        var end = start
        var blanks = 0
        for at in line.indices {
            if line[at] == 0x20 {
                blanks += 1
                continue
            }
            if blanks >= 3 {
                if end > start { result.append(line[start..<end]) }
                start = at
            }
            blanks = 0
            end = at + 1
        }
        if end > start { result.append(line[start..<end]) }
        return result
    }

    /// Long, and nearly all of it characters of three bytes.
    private static func isProse(_ part: ArraySlice<UInt8>) -> Bool {
        let wide = part.count { $0 >= 0x80 }
        return wide >= shortest && wide * 10 >= part.count * 8
    }
}
