import Extractor

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
        inTitle(TitleLine.lines(of: head))
    }

    /// The same of lines of which no more than `titleLines` are looked at.
    static func inTitle(_ head: [TitleLine]) -> String? {
        var lines: [TitleLine] = []
        for title in head.prefix(titleLines) {
            let year = title.year
            if let name = title.legalName ?? year.flatMap({ title.name(before: $0) }) { return name }
            // A title below a name that stands alone at the very top.
            if lines.count == 1, let year, title.isReport(ofYear: year), let name = lines[0].bareName {
                return name
            }
            lines.append(title)
        }
        return nil
    }

    /// The kind of report that its title names, else its file's name.
    static func kind(_ head: String, _ doc: String) -> String? {
        kind(TitleLine.lines(of: head), doc)
    }

    static func kind(_ head: [TitleLine], _ doc: String) -> String? {
        var general: ReportWords.Kind?
        for title in head.prefix(titleLines) {
            guard title.text.count <= 60, let kind = title.kind else { continue }
            if kind != .other, kind != .announcement { return kind.name }
            general = general ?? kind
        }
        let named = TitleLine(doc.split(separator: "/").last.map(String.init) ?? "").kind
        return (named == .other ? general : named ?? general).map(\.name)
    }

    /// What is left of a name without years, codes and kinds of report; that of the nearest folder
    /// if nothing is.
    static func inName(_ doc: String) -> String? {
        var parts = doc.split(separator: "/").map(String.init)
        if let last = parts.popLast() {
            let plain = InputFile.unpackedName(last)
            let stem = plain.lastIndex(of: ".").map { String(plain[..<$0]) } ?? String(plain)
            parts.append(stem)
        }
        for part in parts.reversed() {
            if let name = stripped(part) { return name }
        }
        return nil
    }

    /// Between the words of a file's name.
    private static let separators = Set("-_ .·|()（）【】[]《》—".unicodeScalars)

    private static func stripped(_ name: String) -> String? {
        let words = CompiledPack.builtIn.reports
        var kept: [String] = []
        for token in name.unicodeScalars.split(whereSeparator: separators.contains) {
            var rest = String(token)
            var plain = CompiledPack.builtIn.simplified(Array(rest.unicodeScalars))
            var characters = TitleWords.CharacterSet(plain)
            for kind in TitleWords.builtIn.kinds
            where characters.mayHold(kind.scalars) && TitleWords.first(kind.scalars, in: plain[...]) != nil {
                rest = rest.removing(kind.text)
                plain = CompiledPack.builtIn.simplified(Array(rest.unicodeScalars))
                characters = TitleWords.CharacterSet(plain)
            }
            let word = CompanyWords.withoutYears(rest)
            let lower = word.lowercased()
            if word.isEmpty || words.fileWords.contains(lower) { continue }
            if word.unicodeScalars.allSatisfy({ ("0"..."9").contains($0) }) { continue }
            kept.append(word)
        }
        let result = CompanyWords.withoutLegalForm(kept.joined(separator: "-"))
        return result.isEmpty ? nil : result
    }
}

extension String {
    /// Without a word, in either script: `word` is simplified.
    fileprivate func removing(_ word: String) -> String {
        var result: [Character] = []
        var rest = self[...]
        var plain = CompiledPack.builtIn.simplified(self)[...]
        guard plain.count == rest.count else { return self }
        while let first = rest.first {
            let isWord = plain.hasPrefix(word)
            if !isWord { result.append(first) }
            rest = rest.dropFirst(isWord ? word.count : 1)
            plain = plain.dropFirst(isWord ? word.count : 1)
        }
        return String(result)
    }
}
