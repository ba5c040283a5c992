@testable import Extractor

/// The text with `[[` and `]]` around what is found in it: events aside, which are sentences.
func marked(_ text: String, year: Int? = 2023) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = ""
    var at = 0
    for record in records(text, types: RecordTypes(names: ["amount", "percentage", "date"]), year: year) {
        result += String(String.UnicodeScalarView(scalars[at..<record.start]))
        result += "[[" + record.text + "]]"
        at = record.end
    }
    return result + String(String.UnicodeScalarView(scalars[at...]))
}

/// The text without its marks.
func unmarked(_ text: String) -> String { text.replacing("[[", with: "").replacing("]]", with: "") }
