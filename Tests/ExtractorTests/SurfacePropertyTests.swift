import Foundation
import Testing

@testable import Extractor

/// The same sentence in another dress says the same: wrapped, letter-spaced, Traditional, in
/// radical glyphs, full-width.
///
/// The sentences are those of the corpora, which know no dress.
struct SurfacePropertyTests {
    private struct Sentence {
        var text: String
        var year: Int
        var place: String
    }

    /// The sentences of the corpora that stand on one line.
    private static let sentences: [Sentence] = CorpusTests.names.flatMap { name -> [Sentence] in
        // Marks in full width, or with blanks between them, are none.
        if name == "markup.corpus" { return [] }
        let path = CorpusTests.directory.appendingPathComponent(name).path
        guard let text = try? String(contentsOfFile: path, encoding: .utf8),
            let corpus = try? Corpus(text)
        else { return [] }
        return corpus.forms.filter { !$0.text.text.contains("\n") }
            .map { Sentence(text: $0.text.text, year: $0.year, place: "\(name):\($0.line)") }
    }

    /// A paragraph that any tool would recognise: lines as wide as a page above and below.
    private static let above = "海棠乳业坚持绿色发展，把节能减排作为长期的工作来抓，并把有关的要求写进了同供应商签订的合同。"

    @Test func thereAreSentences() { #expect(SurfacePropertyTests.sentences.count > 2000) }

    /// Runs every sentence as it is and in another dress, and lists where the two differ.
    private func compare(
        _ said: (ExtractedRecord) -> String = \.meaning, _ change: (String) -> String
    ) -> [String] {
        SurfacePropertyTests.sentences.compactMap { sentence in
            let other = change(sentence.text)
            if other == sentence.text { return nil }
            let expected = records(sentence.text, year: sentence.year).map(said)
            let found = records(other, year: sentence.year).map(said)
            if expected == found { return nil }
            let differing = zip(expected, found).first { $0 != $1 }
            return """
                \(sentence.place): \(other.replacing("\n", with: "\\n"))
                    plain: \(differing?.0 ?? "\(expected.count) records: \(expected)")
                    here:  \(differing?.1 ?? "\(found.count) records: \(found)")
                """
        }
    }

    private func expectNone(_ failures: [String], _ what: String) {
        if failures.isEmpty { return }
        Issue.record("\(failures.count) sentences differ \(what):\n\(excerpt(failures))")
    }

    // MARK: - Glyphs

    /// Each character by another that reads as it: the pack's table, backward.
    private func backward(_ kind: PatternPack.Fold.Kind) -> [Unicode.Scalar: [Unicode.Scalar]] {
        var table: [Unicode.Scalar: [Unicode.Scalar]] = [:]
        for fold in PatternPack.builtIn.folds where fold.kind == kind {
            guard let from = fold.from.unicodeScalars.first, let to = fold.to.unicodeScalars.first
            else { continue }
            table[to, default: []].append(from)
        }
        return table
    }

    private func replaced(
        _ text: String, _ table: [Unicode.Scalar: [Unicode.Scalar]], _ random: inout Seeded
    ) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { result.append(table[scalar].map { random.pick($0) } ?? scalar) }
        return String(result)
    }

    @Test func traditionalSpellingsSayTheSame() {
        let table = backward(.traditional)
        var random = Seeded(1)
        expectNone(compare { replaced($0, table, &random) }, "in Traditional characters")
    }

    @Test func radicalGlyphsSayTheSameInTheSameWords() {
        let table = backward(.glyph)
        var random = Seeded(2)
        expectNone(compare(\.meaningInWords) { replaced($0, table, &random) }, "in radical glyphs")
    }

    @Test func fullWidthSignsSayTheSameInTheSameWords() {
        // Digits, Latin letters and the signs of numbers.
        let ascii = (0x30...0x39).map { UInt32($0) } + (0x41...0x5A).map { UInt32($0) } + [0x25, 0x2B, 0x2E]
        var table: [Unicode.Scalar: [Unicode.Scalar]] = [:]
        for value in ascii {
            if let from = Unicode.Scalar(value), let to = Unicode.Scalar(value + 0xFEE0) {
                table[from] = [to]
            }
        }
        var random = Seeded(3)
        expectNone(compare(\.meaningInWords) { replaced($0, table, &random) }, "in full-width signs")
    }

    // MARK: - Blanks and lines

    @Test func blanksBesideChineseSayNothing() {
        func isChinese(_ scalar: Unicode.Scalar) -> Bool { (0x3400..<0xA000).contains(scalar.value) }
        func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
        expectNone(
            compare(\.meaningInWords) { text in
                var result = String.UnicodeScalarView()
                var last: Unicode.Scalar = "\n"
                for scalar in text.unicodeScalars {
                    if isDigit(last) && isChinese(scalar) || isChinese(last) && isDigit(scalar) {
                        result.append(" ")
                    }
                    result.append(scalar)
                    last = scalar
                }
                return String(result)
            }, "with blanks beside numbers")
    }

    /// A paragraph of lines that are all as wide as the first, as a page sets them.
    private func wrapped(_ text: String, width: Int) -> String {
        func isWide(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 0x1100 }
        // No page tears a number or a Latin word.
        func isTight(_ scalar: Unicode.Scalar) -> Bool {
            let value = scalar.value > 0xFEE0 ? scalar.value - 0xFEE0 : scalar.value
            return value > 0x20 && value < 0x7F
        }
        var lines: [String] = []
        var line = String.UnicodeScalarView()
        var columns = 0
        for scalar in text.unicodeScalars {
            let size = isWide(scalar) ? 2 : 1
            let isClosing = "，。、；：！？）》”’".unicodeScalars.contains(scalar)
            let isInside = isTight(scalar) && line.last.map(isTight) == true
            if columns + size > width, !isClosing, !isInside {
                lines.append(String(line))
                (line, columns) = (String.UnicodeScalarView(), 0)
            }
            line.append(scalar)
            columns += size
        }
        return (lines + [String(line)]).joined(separator: "\n")
    }

    /// Sentences in the middle of a paragraph, on one line and on many.
    @Test(arguments: [60, 76, 90], ["\n", "\r\n", " \n"])
    func aWrappedParagraphSaysTheSame(width: Int, lineEnd: String) {
        let below = "公司每年公布能耗数据，接受社会的监督，并为此请来了外面的机构做核查，核查的意见附在报告的最后。"
        let failures = SurfacePropertyTests.sentences.compactMap { sentence -> String? in
            // What is no sentence is no part of a paragraph; a blank at a line's end is none.
            guard sentence.text.hasSuffix("。"), !sentence.text.contains("  ") else { return nil }
            let plain = SurfacePropertyTests.above + sentence.text + below
            let lines = wrapped(plain, width: width).replacing("\n", with: lineEnd)
            let expected = records(plain, year: sentence.year).map(\.meaningInWords)
            let found = records(lines, year: sentence.year).map(\.meaningInWords)
            if expected == found { return nil }
            let differing = zip(expected, found).first { $0 != $1 }
            return """
                \(sentence.place): \(lines.replacing("\n", with: "\\n").replacing("\r", with: "\\r"))
                    plain: \(differing?.0 ?? "\(expected)")
                    here:  \(differing?.1 ?? "\(found)")
                """
        }
        expectNone(failures, "wrapped at \(width) columns")
    }

    /// A blank between all characters of a line, where they can be told from those that say
    /// something: Latin words cannot.
    private func letterSpaced(_ text: String) -> String {
        let isPlain = text.unicodeScalars.allSatisfy { $0 != " " && !("A"..."z").contains($0) }
        guard isPlain, text.unicodeScalars.count >= 12 else { return text }
        return text.unicodeScalars.map { String($0) }.joined(separator: " ")
    }

    /// Beside a sign a blank may stay.
    private func wordsWithoutBlanks(_ record: ExtractedRecord) -> String {
        record.meaning + " " + record.meaningInWords.filter { $0 != " " }
    }

    private enum Numbers { case plain, withSigns, fullWidth }

    private func numbers(of text: String) -> Numbers {
        if text.unicodeScalars.contains(where: { ("０"..."９").contains($0) }) { return .fullWidth }
        let signs = "0123456789.,-−/~–—〜～％%".unicodeScalars
        func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
        let hasSign = zip(text.unicodeScalars, text.unicodeScalars.dropFirst()).contains {
            signs.contains($0) && signs.contains($1) && !(isDigit($0) && isDigit($1))
        }
        return hasSign ? .withSigns : .plain
    }

    @Test func aLetterSpacedLineSaysTheSame() {
        expectNone(
            compare(wordsWithoutBlanks) { numbers(of: $0) == .plain ? letterSpaced($0) : $0 },
            "letter-spaced")
    }

    /// `1 , 2 1 8 个`, `2 . 3 亿元`, `5 %`
    @Test func aLetterSpacedLineWithSignsInItsNumbersSaysTheSame() {
        expectNone(
            compare(wordsWithoutBlanks) { numbers(of: $0) == .withSigns ? letterSpaced($0) : $0 },
            "letter-spaced")
    }

    /// `２ ０ ２ ２ 年`
    @Test func aLetterSpacedLineWithFullWidthDigitsSaysTheSame() {
        expectNone(
            compare(wordsWithoutBlanks) { numbers(of: $0) == .fullWidth ? letterSpaced($0) : $0 },
            "letter-spaced")
    }
}
