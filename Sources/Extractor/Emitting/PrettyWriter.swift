/// Writes records for eyes: aligned columns, a CJK character counted as two.
///
///     line  date        what                    value          unit  change
///        7  2022        公益项目捐赠总额          22,700,000     CNY
///
/// In colour, what was inferred is dimmed. Of what has no room the end is cut, but never of a value.
package struct PrettyWriter {
    private let isColored: Bool
    private let layout: PrettyLayout

    /// `columns`: those of the terminal; nil where there is no end to a line.
    init(isColored: Bool = false, columns: Int? = nil) {
        self.isColored = isColored
        layout = PrettyLayout(columns: columns)
    }

    var header: String {
        PrettyWriter.right("line", layout.line) + "  " + PrettyWriter.left("date", layout.date) + "  "
            + PrettyWriter.left("what", layout.what) + "  " + PrettyWriter.right("value", layout.value) + "  "
            + PrettyWriter.left("unit", layout.unit) + "  change\n"
    }

    func row(_ record: ExtractedRecord) -> String {
        let date = (record.date ?? record.period).map({ $0.edtf }) ?? ""
        let what: String
        switch record.type {
        case "event": what = "● " + (record.summary ?? "")
        case "date": what = record.text
        default: what = record.metric ?? record.text
        }
        var row = PrettyWriter.right("\(record.line)", layout.line) + "  "
        let inferred = Set(record.inferred)
        func tone(_ key: String, _ code: String) -> String {
            inferred.contains(key) ? code.isEmpty ? "2" : "2;" + code : code
        }
        row += paint(PrettyWriter.left(PrettyWriter.flat(date), layout.date), tone("period", "36")) + "  "
        if record.type == "event" {
            let text = PrettyWriter.flat(what)
            return row + paint(layout.rest.map { PrettyWriter.cut(text, $0) } ?? text, "1") + "\n"
        }
        // A value that is wider than its column takes from the text before it.
        let value = value(record)
        let more = min(max(0, PrettyWriter.width(value) - layout.value), layout.what - PrettyLayout.least)
        row +=
            paint(PrettyWriter.left(PrettyWriter.flat(what), layout.what - more), tone("metric", "")) + "  "
        row +=
            paint(PrettyWriter.right(value, max(layout.value + more, PrettyWriter.width(value))), "33") + "  "
        row +=
            paint(PrettyWriter.left(PrettyWriter.flat(record.unit ?? ""), layout.unit), tone("unit", ""))
            + "  "
        let change = [record.change?.rawValue, record.basis?.rawValue].compactMap { $0 }.joined(
            separator: " ")
        row += paint(change, record.change == .decrease ? "31" : "32")
        while row.hasSuffix(" ") { row.removeLast() }
        return row + "\n"
    }

    private func paint(_ text: String, _ code: String) -> String {
        isColored && !text.isEmpty && !code.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }

    private func value(_ record: ExtractedRecord) -> String {
        let sign: String
        switch record.modifier {
        case .moreThan: sign = ">"
        case .equalOrMore: sign = "≥"
        case .lessThan: sign = "<"
        case .equalOrLess: sign = "≤"
        case .approx, .nearly: sign = "~"
        case nil: sign = ""
        }
        if let value = record.value { return sign + PrettyWriter.grouped(value.description) }
        if let low = record.low, let high = record.high {
            return sign + PrettyWriter.grouped(low.description) + "–" + PrettyWriter.grouped(high.description)
        }
        return ""
    }

    /// Thousands separators before the decimal point.
    package static func grouped(_ number: String) -> String {
        let parts = number.split(separator: ".", maxSplits: 1)
        let digits = parts[0].drop { $0 == "-" }
        var result = ""
        for (i, digit) in digits.enumerated() {
            if i > 0, (digits.count - i) % 3 == 0 { result.append(",") }
            result.append(digit)
        }
        return (number.hasPrefix("-") ? "-" : "") + result + (parts.count > 1 ? "." + parts[1] : "")
    }

    /// Text of a report as it stands in a column: line ends and tabs are blanks, other controls are shown.
    package static func flat(_ text: String) -> String {
        let isBlank: (Unicode.Scalar) -> Bool = { $0 == "\n" || $0 == "\r" || $0 == "\t" }
        return TerminalText.line(
            String(String.UnicodeScalarView(text.unicodeScalars.map { isBlank($0) ? " " : $0 })))
    }

    /// Columns on a terminal.
    package static func width(_ text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + width($1) } }

    private static func width(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            2
        case 0x0300...0x036F, 0x200B...0x200F, 0xFE00...0xFE0F: 0
        default: 1
        }
    }

    /// The text, or its beginning and `…` where it takes more columns than `limit`.
    package static func cut(_ text: String, _ limit: Int) -> String {
        guard width(text) > limit else { return text }
        var result = ""
        var used = 0
        for scalar in text.unicodeScalars {
            if used + width(scalar) > limit - 1 { break }
            used += width(scalar)
            result.unicodeScalars.append(scalar)
        }
        return result + "…"
    }

    package static func left(_ text: String, _ columns: Int) -> String {
        let shown = cut(text, columns)
        return shown + String(repeating: " ", count: max(0, columns - width(shown)))
    }

    package static func right(_ text: String, _ columns: Int) -> String {
        let shown = cut(text, columns)
        return String(repeating: " ", count: max(0, columns - width(shown))) + shown
    }
}
