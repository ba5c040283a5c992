/// How wide the columns of `pretty` are.
struct PrettyLayout: Equatable {
    private(set) var line = 5
    private(set) var date = 21
    private(set) var what = 40
    private(set) var value = 22
    private(set) var unit = 8
    /// Of the text that ends the line of an event; nil where it may go on.
    private(set) var rest: Int?

    /// `decrease yoy`
    private static let change = 12
    /// What a text keeps beside a value that is wider than its column.
    static let least = 8
    /// A text has no use for more.
    private static let most = 64

    /// Where there is no end to a line, as wide as nearly all need. On a terminal, what is wider takes from
    /// the columns that lose least by it, the text first; a wider one gives to the text.
    ///
    /// It has 72 columns at least: in a narrower terminal the lines go on in the next one.
    init(columns: Int?) {
        guard let columns else { return }
        var room = columns - width
        if room > 0 { what = min(PrettyLayout.most, what + room) }
        for (column, floor) in [
            (\PrettyLayout.what, 24), (\.value, 16), (\.unit, 6), (\.date, 15), (\.what, 13), (\.date, 10),
        ]
        where room < 0 {
            let less = min(self[keyPath: column] - floor, -room)
            self[keyPath: column] -= less
            room += less
        }
        rest = max(columns - line - date - 4, PrettyLayout.least)
    }

    /// Of a line of a figure, with two blanks between its columns.
    private var width: Int { line + date + what + value + unit + PrettyLayout.change + 2 * 5 }
}
