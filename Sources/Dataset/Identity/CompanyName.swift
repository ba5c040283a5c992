/// Who a report is of: read off its title, else off its name.
///
///     CompanyName.inTitle("岚坪乳业股份有限公司\n2021 年度企业社会责任报告")   // 岚坪乳业
///     CompanyName.inName("dairy/lanping-dairy-csr-2021.txt")                // lanping-dairy
///
/// The legal form is left off, because some years of a report name it and some do not. A wrong
/// company is worse than none: a line counts only if nothing but a title stands in it.
enum CompanyName {
    /// Lines that are looked at; blank ones do not count.
    static let titleLines = 30

    /// The company in the first lines of a report.
    static func inTitle(_ head: String) -> String? {
        var lines: [TitleLine] = []
        for line in head.unicodeScalars.split(whereSeparator: { $0 == "\n" || $0 == "\r" || $0 == "\u{C}" }) {
            let title = TitleLine(line)
            if title.text.isEmpty { continue }
            if let name = title.legalName ?? title.nameBeforeYear { return name }
            // A title below a name that stands alone at the very top.
            if title.beginsWithYear, lines.count == 1, let name = lines[0].bareName { return name }
            lines.append(title)
            if lines.count == titleLines { break }
        }
        return nil
    }

    /// What is left of a name without years, codes and kinds of report; that of the nearest folder
    /// if nothing is.
    static func inName(_ doc: String) -> String? {
        var parts = doc.split(separator: "/").map(String.init)
        if let last = parts.popLast() {
            let stem = last.lastIndex(of: ".").map { String(last[..<$0]) } ?? last
            parts.append(stem)
        }
        for part in parts.reversed() {
            if let name = stripped(part) { return name }
        }
        return nil
    }

    private static func stripped(_ name: String) -> String? {
        var kept: [String] = []
        for token in name.split(whereSeparator: { "-_ .·|()（）【】[]《》—".contains($0) }) {
            var rest = String(token)
            for kind in CompanyWords.kinds { rest = rest.removing(kind) }
            let word = CompanyWords.withoutYears(rest)
            let lower = word.lowercased()
            if word.isEmpty || CompanyWords.fileWords.contains(lower) { continue }
            if word.unicodeScalars.allSatisfy({ ("0"..."9").contains($0) }) { continue }
            kept.append(word)
        }
        let result = CompanyWords.withoutLegalForm(kept.joined(separator: "-"))
        return result.isEmpty ? nil : result
    }
}

extension String {
    fileprivate func removing(_ word: String) -> String {
        var result: [Character] = []
        var rest = self[...]
        while let first = rest.first {
            if rest.hasPrefix(word) {
                rest = rest.dropFirst(word.count)
            } else {
                result.append(first)
                rest = rest.dropFirst()
            }
        }
        return String(result)
    }
}
