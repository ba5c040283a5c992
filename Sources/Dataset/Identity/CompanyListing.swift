import Extractor

/// Under which short name and code the shares of a company are listed, read off the first lines of a report.
///
///     CompanyListing.inHead("股票简称 岚坪乳业 股票代码 609931\n")
///     // shortName "岚坪乳业", code "609931", exchange "XSHG"
///
/// The first of each counts: codes of other companies, in lists of holdings, stand further behind.
struct CompanyListing: Equatable {
    var shortName: String?
    var code: String?
    /// ISO 10383 (MIC): XSHG, XSHE, BJSE, XHKG, XTAI; nil where neither label nor code tells.
    var exchange: String?

    static func inHead(_ head: String) -> CompanyListing { CompanyListing.inLines(TitleLine.lines(of: head)) }

    static func inLines(_ lines: [TitleLine]) -> CompanyListing {
        var found = CompanyListing()
        for line in lines {
            found.take(line)
            if found.shortName != nil, found.code != nil { break }
        }
        return found
    }

    private mutating func take(_ line: TitleLine) {
        var at = 0
        while at < line.plain.count {
            guard let word = line.label(at: at) else {
                at += 1
                continue
            }
            let label = word.value
            at += word.scalars.count
            let start =
                line.plain[at...].firstIndex { !" :|".unicodeScalars.contains($0) } ?? line.plain.count
            // What stands further away is of another label.
            guard start - at <= 3, start < line.plain.count else { continue }
            if label == .shortName || label == .both, shortName == nil {
                shortName = line.shortName(at: start)
            }
            if label == .code || label == .both, code == nil,
                let found = label == .both ? line.code(behindNameAt: start) : line.code(at: start)
            {
                code = found
                exchange = CompiledPack.builtIn.reports.exchange(ofCode: found, label: word.text)
            }
        }
    }
}

extension TitleLine {
    /// The label that begins at a place, the longest.
    fileprivate func label(at: Int) -> TitleWords.Word<ReportWords.Label>? {
        TitleWords.builtIn.label(in: plain, at: at)
    }

    /// The name that begins at a place: up to the next label, a code, or what no name holds.
    fileprivate func shortName(at start: Int) -> String? {
        var end = start
        while end < text.count, TitleLine.isName(text[end]) || text[end] == "*" || text[end] == " ",
            label(at: end) == nil, code(at: end) == nil
        {
            end += 1
        }
        while end > start, text[end - 1] == " " { end -= 1 }
        guard (2...16).contains(end - start),
            text[start..<end].contains(where: { $0.properties.isAlphabetic })
        else { return nil }
        return TitleLine.string(text[start..<end])
    }

    /// The four to six digits at a place, no part of a longer number.
    fileprivate func code(at start: Int) -> String? {
        func isDigit(_ at: Int) -> Bool { text.indices.contains(at) && ("0"..."9").contains(text[at]) }
        guard isDigit(start), !isDigit(start - 1) else { return nil }
        var end = start
        while isDigit(end) { end += 1 }
        guard (4...6).contains(end - start) else { return nil }
        // 2022-003 is the number of an announcement, 1,000,000 an amount.
        if text.indices.contains(end), ".,-/%".unicodeScalars.contains(text[end]), isDigit(end + 1) {
            return nil
        }
        return TitleLine.string(text[start..<end])
    }

    /// The code behind the name at a place: 股票简称及代码：万岬 A 000871.
    fileprivate func code(behindNameAt start: Int) -> String? {
        text[start...].firstIndex { ("0"..."9").contains($0) }.flatMap { code(at: $0) }
    }
}
