/// A line as it is joined: its ends and what they say, looked up once.
struct EdgeLine {
    private let line: SourceLine
    /// Its first and its last character as they read, and what they say; `TextView.none` for those of other than
    /// three bytes.
    let first: Unicode.Scalar
    let last: Unicode.Scalar
    let firstClasses: LineClass
    let lastClasses: LineClass
    /// Whether it ends a sentence.
    let closes: Bool

    /// `line` is not blank.
    init(_ edge: LineEdge, _ line: SourceLine) {
        self.line = line
        let (start, end) = (Int(line.start), Int(line.end))
        first = edge.char(at: start, to: end)
        last = edge.char(endingAt: end, from: start)
        firstClasses = edge.words.classes.of(first)
        lastClasses = edge.words.classes.of(last)
        closes = edge.text[end - 1] >= 0x80 && SentenceEnd.closes(edge.text, from: start, lineEnd: end)
    }

    @inline(__always)
    var start: Int { Int(line.start) }
    @inline(__always)
    var end: Int { Int(line.end) }
    @inline(__always)
    var page: Int { line.page }
    @inline(__always)
    var width: Int32 { line.width }
    @inline(__always)
    var indent: Int32 { line.indent }
    @inline(__always)
    var content: SourceLine.Content { line.content }
    @inline(__always)
    var cell: Int { Int(line.cell) }
    @inline(__always)
    var cellColumn: Int32 { line.cellColumn }
    @inline(__always)
    var hasColumns: Bool { line.hasColumns }
    @inline(__always)
    var isLetterSpaced: Bool { line.isLetterSpaced }
}
