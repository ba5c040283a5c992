/// What a page repeats and a table passes over: running headers and the numbers of pages.
struct PageFurniture: Equatable, Sendable {
    /// Lines that stood beside the number or the border of a page, the latest last.
    private var seen: [[UInt8]] = []

    /// Whether a line is the number of a page: 63, – 2 –, 第 63 页, 3 / 120.
    static func isPageNumber(_ line: GridLine, _ passage: Passage) -> Bool {
        guard line.range.count <= 24 else { return false }
        let text = passage.text
        var digits = 0
        var at = line.range.lowerBound
        while at < line.range.upperBound {
            switch text.char(at: at) {
            case " ", "\t", "-", "–", "—", "－", "/", "~", "·", "|": at = text.after(at)
            case let character where character.isDigit:
                digits += 1
                at += 1
            default:
                guard let word = passage.pack.words.tables.particle.longest(in: text, at: at),
                    TableParticle(word) == .page
                else { return false }
                at += word.length
            }
        }
        let numbers = line.cells.filter(\.isNumber)
        if !numbers.isEmpty, numbers.allSatisfy({ $0.value?.isYear == true }) { return false }
        return digits > 0 && digits <= 8
            && line.cells.allSatisfy {
                $0.value?.hasSeparator != true && ($0.value?.decimals ?? 0) == 0
                    && $0.value?.isPercent != true
            }
            && line.cells.count <= 5 && line.cells.count { $0.isNumber } <= 2
    }

    mutating func note(_ line: [UInt8]) {
        guard line.count >= 6, line.count <= 240 else { return }
        seen.removeAll { $0 == line }
        seen.append(line)
        if seen.count > 4 { seen.removeFirst() }
    }

    func contains(_ line: [UInt8]) -> Bool { seen.contains(line) }
}
