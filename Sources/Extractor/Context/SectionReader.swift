/// The heading at the beginning of a block, if it is one.
///
///     第四节 管理层讨论与分析     chapter
///     一、主营业务分析           comma
///     （一）收入                brackets
///     管理層討論及分析          title: a name that sections of reports have, without a number
struct SectionReader: PassageReader {
    let passage: Passage

    /// What sets headings of one rank apart from those of another.
    enum Style: Hashable, Sendable {
        /// A known name.
        case title
        /// 第四节: by the unit that is counted.
        case chapter(HeadingUnit)
        /// 一、 （一） 1、 1. (1)
        case comma, brackets, digitComma, digitPoint, digitBrackets
        /// 2.1, 2.1.3: by the number of parts.
        case parts(Int)
        /// `##`: by the number of marks.
        case marks(Int)
    }

    /// Bytes of a block above which it is no heading: some 40 characters.
    private static let longest = 150

    /// The style of a block, and where its words begin behind the number; nil if it is no heading.
    func style(of block: TextBlock, marks: Int) -> (style: Style, words: Int)? {
        let range = Int(block.start)..<Int(block.end)
        guard block.isOpen, range.count <= SectionReader.longest, range.count >= 6 else { return nil }
        // 第四节 释义 …… 12: of the table of contents.
        let last = text.char(before: range.upperBound)
        if text.isDigit(before: range.upperBound) || ["；", "，", "：", "、", ";", ","].contains(last) {
            return nil
        }
        if marks > 0 { return holdsTab(range) ? nil : (.marks(marks), range.lowerBound) }
        if let found = numbered(range), found.end < range.upperBound {
            // Wide blanks may stand behind the number, and nowhere else.
            let words = skipGap(found.end, range.upperBound)
            let isWords = words < range.upperBound && !holdsTab(words..<range.upperBound)
            return isWords && !isProse(words..<range.upperBound) ? (found.style, words) : nil
        }
        return isTitle(range) ? (.title, range.lowerBound) : nil
    }

    /// Whether the words behind a number are those of a sentence: 一、收入为3亿元，增长12%.
    private func isProse(_ range: Range<Int>) -> Bool {
        var at = range.lowerBound
        var digits = 0
        while at < range.upperBound {
            let character = text.char(at: at)
            if ["，", "；", "。", ";"].contains(character) { return true }
            if text.isDigit(at: at) { digits += 1 }
            at = text.after(at)
        }
        // A year may stand in a heading.
        return digits > 4
    }

    private func skipGap(_ start: Int, _ limit: Int) -> Int {
        var at = start
        while at < limit, text[at] == 0x20 || text[at] == 0x09 { at += 1 }
        return at
    }

    private func holdsTab(_ range: Range<Int>) -> Bool {
        range.contains { text[$0] == 0x09 }
    }

    /// How words are numbered, and where they begin behind the number.
    func numbered(_ range: Range<Int>) -> (style: Style, end: Int)? {
        let start = range.lowerBound
        if let hit = grammar.headingFirst.longest(in: text, at: start) {
            let number = skipNumber(start + hit.length, range.upperBound)
            let word = text.skipBlanks(number)
            guard number > start + hit.length, let unit = grammar.headingUnit.longest(in: text, at: word)
            else { return nil }
            return (.chapter(HeadingUnit(unit)), word + unit.length)
        }
        let opening = text.char(at: start)
        if opening == "（" || opening == "(" {
            let inner = text.after(start)
            let end = skipNumber(inner, range.upperBound)
            guard end > inner, ["）", ")"].contains(text.char(at: end)) else { return nil }
            return (text.isDigit(at: inner) ? .digitBrackets : .brackets, text.after(end))
        }
        let end = skipNumber(start, range.upperBound)
        guard end > start else { return nil }
        let isDigit = text.isDigit(at: start)
        switch text.char(at: end) {
        case "、": return (isDigit ? .digitComma : .comma, text.after(end))
        case "." where isDigit: return points(from: start, firstEnd: end, range.upperBound)
        default: return nil
        }
    }

    /// `1.` or `2.1.3` with words behind it; a decimal with its unit is none.
    private func points(from start: Int, firstEnd: Int, _ limit: Int) -> (style: Style, end: Int)? {
        var end = firstEnd
        var parts = 1
        while text.char(at: end) == ".", text.isDigit(at: end + 1) {
            end = text.skipDigits(end + 1)
            parts += 1
        }
        guard end < limit, end - start <= 8 else { return nil }
        if text.char(at: end) == "." { return parts == 1 ? (.digitPoint, end + 1) : nil }
        return parts > 1 && text.char(at: end) == " " ? (.parts(parts), end) : nil
    }

    /// Behind a run of digits, or of numerals, of at most three.
    private func skipNumber(_ start: Int, _ limit: Int) -> Int {
        var at = text.skipBlanks(start)
        let first = at
        while at < limit, at - first < 9 {
            if text.isDigit(at: at) {
                at += 1
            } else if pack.numbers.numerals.contains(text.char(at: at)) {
                at += 3
            } else {
                break
            }
        }
        return at == first ? start : at
    }

    private func isTitle(_ range: Range<Int>) -> Bool {
        grammar.headingTitle.longest(in: text, at: range.lowerBound).map {
            !$0.isNone && range.lowerBound + $0.length == range.upperBound
        } ?? false
    }
}

/// The headings that a text stands under, the outermost first.
///
/// Ranks are learnt from the text: a style that is met for the first time stands below those that are open, one
/// that is open ends what stands below it.
struct SectionPath: Sendable {
    private struct Heading: Sendable {
        var style: SectionReader.Style
        var text: [UInt8]
    }

    private var headings: [Heading] = []
    /// What can be told of a place is told by the headings that are this deep.
    private static let deepest = 6

    /// `第四节 管理层讨论与分析 / 一、主营业务分析`; empty before the first heading.
    var text: [UInt8] { Array(headings.map({ $0.text }).joined(separator: Array(" / ".utf8))) }

    /// Takes a heading in; false where nothing changes: one that is said again at the head of a page.
    mutating func enter(_ style: SectionReader.Style, _ text: [UInt8]) -> Bool {
        // In a report whose chapters are counted a name alone is no chapter.
        if style == .title, headings.contains(where: { $0.style.isChapter }) { return false }
        if headings.contains(where: { $0.style == style && $0.text == text }) { return false }
        if let place = headings.firstIndex(where: { $0.style.isAtLeast(style) }) {
            headings.removeSubrange(place...)
        }
        if headings.count < SectionPath.deepest { headings.append(Heading(style: style, text: text)) }
        return true
    }
}

extension SectionReader.Style {
    fileprivate var isChapter: Bool { if case .chapter = self { true } else { false } }

    /// Whether a heading of this style ends where one of the other begins.
    fileprivate func isAtLeast(_ other: SectionReader.Style) -> Bool {
        switch (self, other) {
        case (.marks(let own), .marks(let new)): own >= new
        case (.parts(let own), .parts(let new)): own >= new
        // A name that stands for a chapter ends all that is numbered otherwise, a chapter such a name.
        case (_, .title), (.title, .chapter): true
        default: self == other
        }
    }
}
