/// What a page repeats and a table passes over: running headers and the numbers of pages.
struct PageFurniture: Equatable, Sendable {
    /// Lines that stood beside the number or the border of a page, the latest last.
    private var seen: [[UInt8]] = []

    /// Whether a line is the number of a page: 63, – 2 –, 第 63 页, 3 / 120.
    static func isPageNumber(_ line: GridLine, _ passage: Passage) -> Bool {
        guard line.range.count <= 24, line.cells.count <= 5 else { return false }
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
        guard digits > 0, digits <= 8, !line.holdsOnlyYears else { return false }
        return line.cells.allSatisfy {
            $0.value?.hasSeparator != true && ($0.value?.decimals ?? 0) == 0 && $0.value?.isPercent != true
        } && line.numberCount <= 2
    }

    mutating func note(_ line: UnsafeBufferPointer<UInt8>) {
        guard line.count >= 6, line.count <= 240 else { return }
        seen.removeAll { PageFurniture.isSame($0, line) }
        seen.append(Array(line))
        if seen.count > 4 { seen.removeFirst() }
    }

    func contains(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
        seen.contains { PageFurniture.isSame($0, line) }
    }

    private static func isSame(_ seen: [UInt8], _ line: UnsafeBufferPointer<UInt8>) -> Bool {
        seen.count == line.count && seen.elementsEqual(line)
    }
}
