import Extractor

/// Years and legal forms around the names of companies.
enum CompanyWords {
    /// Whether a character says that the number before it is a year: 年.
    static func isYearMark(_ scalar: Unicode.Scalar) -> Bool { CompiledPack.builtIn.isYearMark(scalar) }

    static func isYear(_ digits: ArraySlice<Unicode.Scalar>) -> Bool {
        digits.count == 4 && (digits.starts(with: ["1", "9"]) || digits.starts(with: ["2", "0"]))
    }

    /// Without years (`2021`, `2021年`, `2020/21` leaves the `21` to others).
    static func withoutYears(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        var result: [Unicode.Scalar] = []
        var i = 0
        while i < scalars.count {
            var end = i
            while end < scalars.count, ("0"..."9").contains(scalars[end]) { end += 1 }
            if isYear(scalars[i..<end]) {
                if end < scalars.count, isYearMark(scalars[end]) {
                    end += 1
                    // 2021年度, of which the whole is a word of reports: 年度.
                    if end < scalars.count, isYearWord(scalars[end - 1...end]) { end += 1 }
                }
            } else {
                end = max(end, i + 1)
                result += scalars[i..<end]
            }
            i = end
        }
        return TitleLine.string(result[...])
    }

    private static func isYearWord(_ pair: ArraySlice<Unicode.Scalar>) -> Bool {
        let word = TitleLine.string(pair)
        return CompiledPack.builtIn.reports.kinds.contains { $0.word == word }
    }

    static func withoutLegalForm(_ name: String) -> String {
        let plain = CompiledPack.builtIn.simplified(name)
        for form in CompiledPack.builtIn.reports.legalForms
        where plain.hasSuffix(form) && name.count > form.count {
            return String(name.dropLast(form.count))
        }
        return name
    }
}
