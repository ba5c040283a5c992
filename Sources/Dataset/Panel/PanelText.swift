import Extractor

/// Writes cells and rows of a panel as people read them.
package enum PanelText {
    /// A number with its modifier as a sign: `>2,270`, `~3,000`, `18–20`.
    ///
    /// `grouped` sets thousands apart and shows the sign of a change.
    package static func number(_ number: PanelNumber, grouped: Bool, isChange: Bool = false) -> String {
        func digits(_ value: ExactDecimal) -> String {
            let text = value.description
            guard grouped else { return text }
            return (isChange && !text.hasPrefix("-") && text != "0" ? "+" : "") + PrettyWriter.grouped(text)
        }
        var text = sign(number.modifier)
        if let value = number.value {
            text += digits(value)
        } else if let low = number.low, let high = number.high {
            // The minus of a negative end must not run into the dash.
            text += digits(low) + (grouped ? "–" : "..") + digits(high)
        }
        return text
    }

    private static func sign(_ modifier: String?) -> String {
        switch modifier {
        case "more_than": ">"
        case "equal_or_more": "≥"
        case "less_than": "<"
        case "equal_or_less": "≤"
        case "approx", "nearly": "~"
        default: ""
        }
    }

    /// The values of a cell, those in conflict set apart by a stroke.
    ///
    /// `most` are shown, and how many there are besides: `2.6 | 2.2 | +3 more`.
    static func cell(
        _ cell: PanelCell?, grouped: Bool, isChange: Bool = false, most: Int = Int.max
    ) -> String {
        let values = cell?.values ?? []
        var texts = values.prefix(most).map { number($0.number, grouped: grouped, isChange: isChange) }
        if values.count > texts.count { texts.append("+\(values.count - texts.count) more") }
        return texts.joined(separator: " | ")
    }

    /// What is not a plain level of a calendar year, behind the metric; `yearEnd` may stand elsewhere.
    static func qualities(_ row: PanelRow, yearEnd: Bool) -> String {
        var words: [String] = row.isParent ? ["parent"] : []
        switch row.kind {
        case .level: break
        case .change: words.append(row.basis ?? "change")
        case .target: words.append("target")
        case .targetChange: words += ["target", row.basis ?? "change"]
        }
        if yearEnd, row.yearEnd != "12-31" { words.append("year to \(row.yearEnd)") }
        return words.isEmpty ? "" : " (\(words.joined(separator: ", ")))"
    }
}
