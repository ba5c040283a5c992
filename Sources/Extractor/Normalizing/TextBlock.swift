/// A run of joined lines: a paragraph or a part of one, a heading, a label, a table row.
struct TextBlock: Equatable, Sendable {
    /// `start..<end` in the bytes of the normalised text, without its line feed.
    var start: Int32
    var end: Int32
    /// The first and the last line; the same if there is just one.
    var first: SourceLine
    var last: SourceLine
    /// Number of lines that are not blank.
    var lineCount: Int
    /// Whether its last sentence is not closed: a heading, a label, a table row.
    var isOpen: Bool
    var hasColumns: Bool

    /// Blank lines between two of its lines; nil if it has only one line.
    var spacing: Int? {
        lineCount > 1 ? (last.number - first.number - lineCount + 1) / (lineCount - 1) : nil
    }

    /// Whether the paragraph that `previous` closes a sentence of goes on in `next`, the block
    /// after it: the last line is as full as a line gets, so the writer had no reason to end
    /// it there but the wrap.
    static func continuesParagraph(previous: TextBlock, next: TextBlock) -> Bool {
        let line = previous.last
        if previous.isOpen || previous.hasColumns || next.hasColumns { return false }
        if line.page != next.first.page || next.first.indent > line.indent { return false }
        let blanks = next.first.number - line.number - 1
        if blanks > (previous.spacing ?? next.spacing ?? 1) { return false }
        let full = max(previous.first.width, next.first.width)
        return line.width > 30 && line.width + 6 >= full
    }
}
