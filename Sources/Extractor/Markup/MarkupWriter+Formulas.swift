/// Formulas of LaTeX, as models that read pages write figures: `$2.6\%$`, `$720\mathrm{kWh}$`.
extension MarkupWriter {
    /// A formula: without Chinese characters, a blank behind its first `$` or before its last, or a digit
    /// behind that. What is none of it is money: US$20, `$5 to $6`.
    mutating func formula(_ at: Int) -> Int {
        // US$20 is money, m$^3$ a power.
        if byte(at - 1).isLetter || byte(at - 1).isDigit, !"^_\\{".utf8.contains(byte(at + 1)) {
            return at + 1
        }
        let isDisplay = byte(at + 1) == UInt8(ascii: "$")
        let start = at + (isDisplay ? 2 : 1)
        guard !isBlankOrEnd(start) || isDisplay else { return at + 1 }
        var end = start
        let limit = lineEnd(start, most: 300)
        while end < limit, text[end] != UInt8(ascii: "$") || byte(end - 1) == UInt8(ascii: "\\") {
            if text[end] >= 0x80, !isInText(start, end) { return at + 1 }
            end += 1
        }
        guard end < limit, end > start, !isBlankOrEnd(end - 1) || isDisplay else { return at + 1 }
        let last = end + (isDisplay && byte(end + 1) == UInt8(ascii: "$") ? 2 : 1)
        guard !byte(last).isDigit else { return at + 1 }
        hide(at..<start)
        hide(end..<last)
        var inner = start
        while inner < end { inner = formulaStep(inner, end) }
        return last
    }

    /// Whether Chinese characters stand in `\text{…}`.
    private func isInText(_ start: Int, _ at: Int) -> Bool {
        var open = at
        while open > start, text[open] != UInt8(ascii: "{") {
            if text[open] == UInt8(ascii: "}") { return false }
            open -= 1
        }
        return open > start
    }

    private mutating func formulaStep(_ at: Int, _ end: Int) -> Int {
        switch text[at] {
        case UInt8(ascii: "\\"):
            if byte(at + 1).isLetter { return command(at, end) ?? at + 1 }
            // \, \; \! \% \$
            let isSpace = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: ":"), 0x20]
                .contains(byte(at + 1))
            hide(at..<at + (isSpace ? 2 : 1))
            return at + 2
        case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "^"), UInt8(ascii: "_"):
            hide(at..<at + 1)
            return at + 1
        case UInt8(ascii: "~"), 0x20:
            hide(at..<at + 1)
            return at + 1
        default: return at + 1
        }
    }

    /// A command at `at`: a sign has one of its own, a font has none. Nil if it is unknown.
    mutating func command(_ at: Int, _ end: Int) -> Int? {
        var stop = at + 1
        while stop < end, byte(stop).isLetter { stop += 1 }
        let name = text[at + 1..<stop]
        for (word, sign) in MarkupWriter.signs where name.elementsEqual(word.utf8) {
            // The blank that ends a command is no blank.
            put(sign, at..<stop)
            if byte(stop) == 0x20, sign != "%" { hide(stop..<stop + 1) }
            return stop
        }
        for word in MarkupWriter.fonts where name.elementsEqual(word.utf8) {
            var last = stop
            if byte(last) == UInt8(ascii: "{") {
                last += 1
                // Of a font outside a formula the bracket is closed here.
                if let close = first("}", from: last, lineEnd(last, most: 200)), end == text.count {
                    hide(close..<close + 1)
                }
            }
            hide(at..<last)
            return last
        }
        return nil
    }

    private static let signs: [(String, Unicode.Scalar)] = [
        ("sim", "~"), ("times", "×"), ("cdot", "·"), ("pm", "±"), ("geq", "≥"), ("ge", "≥"),
        ("geqslant", "≥"),
        ("leq", "≤"), ("le", "≤"), ("leqslant", "≤"), ("approx", "≈"), ("textperthousand", "‰"),
        ("permil", "‰"),
        ("circ", "°"), ("degree", "°"), ("to", "→"), ("rightarrow", "→"), ("lt", "<"), ("gt", ">"),
        ("quad", " "), ("qquad", " "), ("textyen", "¥"), ("yen", "¥"), ("textdollar", "$"),
        ("textpercent", "%"),
        ("ldots", "…"), ("dots", "…"), ("cdots", "…"), ("div", "÷"), ("mu", "μ"),
    ]

    private static let fonts = [
        "mathrm", "text", "textbf", "mathbf", "textit", "mathit", "rm", "bf", "mathsf", "textrm",
        "operatorname",
        "boldsymbol", "left", "right", "mathcal", "mbox", "hbox", "textsuperscript", "textsubscript",
        "displaystyle",
    ]
}
