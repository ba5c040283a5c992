/// A tag of HTML, as far as reading text needs it.
struct HTMLTag {
    enum Kind { case inline, raised, hidden, lineBreak, block, table, row, cell }

    var kind: Kind
    var isClosing: Bool
    /// `sub`, and no `sup`.
    var isLowered = false
    /// Behind the `>`.
    var end: Int
    var columns = 1
    var rows = 1

    private static let longest = 1000

    /// The tag at `at`; nil if what begins with `<` there is none.
    init?(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) {
        var next = at + 1
        isClosing = next < text.count && text[next] == UInt8(ascii: "/")
        if isClosing { next += 1 }
        let nameStart = next
        while next < text.count, next - nameStart < 12, text[next].isLetter || text[next].isDigit {
            next += 1
        }
        guard next > nameStart, next < text.count, text[nameStart].isLetter,
            let kind = HTMLTag.kind(text[nameStart..<next])
        else { return nil }
        self.kind = kind
        isLowered = text[next - 1] | 0x20 == UInt8(ascii: "b")
        // Attributes, in which > may stand between quotes.
        var quote: UInt8?
        let attributes = next
        let limit = min(text.count, at + HTMLTag.longest)
        guard text[next] <= 0x20 || text[next] == UInt8(ascii: ">") || text[next] == UInt8(ascii: "/") else {
            return nil
        }
        while next < limit {
            let byte = text[next]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                break
            } else if byte == UInt8(ascii: "<") {
                return nil
            }
            next += 1
        }
        guard next < limit else { return nil }
        end = next + 1
        if kind == .cell, !isClosing {
            columns = HTMLTag.number("colspan", text, attributes..<next) ?? 1
            rows = HTMLTag.number("rowspan", text, attributes..<next) ?? 1
        }
    }

    private static func kind(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Kind? {
        let lower = String(decoding: name.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
        switch lower {
        case "td", "th": return .cell
        case "tr": return .row
        case "table": return .table
        case "br": return .lineBreak
        case "sup", "sub": return .raised
        case "script", "style", "head", "noscript", "template", "svg", "math": return .hidden
        case "p", "div", "li", "ul", "ol", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "section",
            "article",
            "header", "footer", "main", "nav", "aside", "body", "html", "blockquote", "pre", "hr", "figure",
            "figcaption", "caption", "title", "form", "details", "summary":
            return .block
        case "b", "strong", "i", "em", "u", "s", "a", "span", "font", "code", "small", "big", "mark", "img",
            "del",
            "ins", "strike", "tt", "kbd", "cite", "q", "abbr", "time", "label", "input", "button", "center",
            "thead",
            "tbody", "tfoot", "colgroup", "col", "meta", "link", "wbr", "nobr":
            return .inline
        default: return nil
        }
    }

    /// The number of an attribute: `colspan="2"`, `colspan=2`.
    private static func number(
        _ name: StaticString, _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> Int? {
        let length = name.utf8CodeUnitCount
        guard range.count > length else { return nil }
        var at = range.lowerBound
        while at + length < range.upperBound {
            if (0..<length).allSatisfy({ text[at + $0] | 0x20 == name.utf8Start[$0] }) {
                var next = at + length
                while next < range.upperBound, !text[next].isDigit,
                    text[next] != UInt8(ascii: " ") || next < at + length + 2
                {
                    next += 1
                }
                var value = 0
                while next < range.upperBound, text[next].isDigit, value < 1000 {
                    value = value * 10 + Int(text[next] - 0x30)
                    next += 1
                }
                return value > 0 ? value : nil
            }
            at += 1
        }
        return nil
    }
}
