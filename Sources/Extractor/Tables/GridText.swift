/// Words of a table that wait for what follows them, perhaps in a later batch: own bytes and places.
struct GridText: PlacedCell, Equatable, Sendable {
    var left: Int
    var right: Int
    var other: Range<Int>
    /// What does not depend on the place. A head is looked for by putting its words together in many ways: so that
    /// each costs a reference and no arrays, they are behind one.
    private var words: GridWords

    init(
        plain: [UInt8], shown: [UInt8], left: Int, right: Int, other: Range<Int> = 0..<0,
        pieces: [GridText] = [], spot: Spot, said: HeadSaying? = nil, key: Int? = nil
    ) {
        (self.left, self.right, self.other) = (left, right, other)
        words = GridWords(
            plain: plain, shown: shown, pieces: pieces, spot: spot, said: said, key: key ?? spot.start)
    }

    /// The words of a cell, and of what it is made of; those of a head if it is said how they count years.
    init(
        _ cell: GridCell, _ pieces: [GridCell] = [], of source: CellSource,
        asHead: GridWords.Calendar? = nil
    ) {
        (left, right, other) = (cell.left, cell.right, cell.other)
        words = GridWords(cell, pieces, of: source, asHead: asHead)
    }

    /// As the text is looked up, and as people see it; of one length.
    var plain: [UInt8] { words.plain }
    var shown: [UInt8] { words.shown }
    /// How many bytes both have.
    var length: Int { words.length }
    /// What it is made of, where one blank stands between its parts.
    var pieces: [GridText] { words.pieces }
    /// The date in it, or all of it: verbatim, in code points of the document.
    var spot: Spot { words.spot }
    /// Where they begin, to tell the words of a head apart.
    var key: Int { words.key }
    var hasPieces: Bool { words.hasPieces }
    /// What they say as part of a head, if they were cut out as such.
    var said: HeadSaying? { words.said }

    /// What `plain` holds, without a copy where the batch still has it.
    func withPlain<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        words.withPlain(body)
    }

    /// Takes the bytes from the batch, which ends.
    func settle() { words.settle() }

    /// The same words with what they say as part of a head, and the date in them if they have one.
    func saying(_ said: HeadSaying, date: Spot?) -> GridText {
        GridText(
            plain: plain, shown: shown, left: left, right: right, other: other, pieces: pieces,
            spot: date ?? spot, said: said, key: key)
    }

    /// Counts columns the other way, in its pieces too.
    mutating func changeMeasureOfAll() {
        changeMeasure()
        guard hasPieces else { return }
        var changed = pieces
        for i in changed.indices { changed[i].changeMeasure() }
        words = GridWords(plain: plain, shown: shown, pieces: changed, spot: spot, said: said, key: key)
    }

    struct Spot: Hashable, Sendable {
        var text: [UInt8]
        var start: Int
        var end: Int
    }

    var width: Int { right - left }

    /// 流动资产：
    var endsAsHeading: Bool { last == "：" || last == ":" }

    /// （协议签署日）
    var endsAsBracket: Bool { last == "）" || last == ")" }

    /// The last character that is no blank.
    private var last: Unicode.Scalar {
        withPlain { buffer in
            let view = TextView(buffer)
            return view.char(before: view.skipBlanks(before: buffer.count))
        }
    }

    /// The two as one, for words that a line end tore.
    static func + (a: GridText, b: GridText) -> GridText { a.joined(b, byBlank: false) }

    func joined(_ next: GridText, byBlank: Bool) -> GridText {
        let blank: [UInt8] = byBlank ? [0x20] : []
        return GridText(
            plain: plain + blank + next.plain, shown: shown + blank + next.shown, left: min(left, next.left),
            right: max(right, next.right),
            other: min(
                other.lowerBound, next.other.lowerBound)..<max(other.upperBound, next.other.upperBound),
            spot: spot, key: key)
    }
}

/// A line of words.
struct TextLine: Equatable, Sendable {
    var cells: [GridText]
    var number: Int
    var page: Int
    var isLayout: Bool
    var indent: Int
    var width: Int
    /// Whether a blank ends it, as it ends every cell in some collections of reports.
    var endsInBlank: Bool
    var blankLinesBefore: Int

    var measure = PageMeasure.widths

    func measured(by measure: PageMeasure) -> TextLine {
        guard measure != self.measure else { return self }
        var line = self
        line.measure = measure
        for i in line.cells.indices { line.cells[i].changeMeasureOfAll() }
        return line
    }

    /// Whether it opens a table by itself, once somebody has asked: `TableReader.opens`.
    var opensTable: Bool?
    /// Whether it looks like a row that had no head.
    var isRejected = false
    /// Whether it is nothing but numbers, such as those of columns: 1 2 3 4.
    var isOfNumbers = false

    /// Whether its first cell is the number of a heading: 26   預計負債.
    var isNumbered = false

    /// All of it as one, without the number of a heading.
    var title: GridText? {
        guard isNumbered, var text = cells.dropFirst().first else { return whole }
        for cell in cells.dropFirst(2) { text = text + cell }
        return text
    }

    /// All of it as one.
    var whole: GridText? {
        guard var text = cells.first else { return nil }
        for cell in cells.dropFirst() { text = text + cell }
        return text
    }
}

extension [UInt8] {
    /// What is shown of words in a record: as printed, blanks and tabs dropped.
    var withoutBlanks: [UInt8] {
        contains { $0 == 0x20 || $0 == 0x09 } ? filter { $0 != 0x20 && $0 != 0x09 } : self
    }
}
