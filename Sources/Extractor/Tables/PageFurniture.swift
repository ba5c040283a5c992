/// What a page repeats and a table passes over: running headers and the numbers of pages.
struct PageFurniture: Equatable, Sendable {
    /// Lines that stood beside the number or the border of a page, the latest last, and how often.
    private var seen: [Seen] = []

    private struct Seen: Equatable, Sendable {
        var line: [UInt8]
        var times = 1
    }

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

    /// Keeps a line that stands beside the number or the border of a page. Whether it is one that pages repeat, and not the
    /// first line of a table that begins there.
    @discardableResult
    mutating func note(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
        guard line.count >= 6, line.count <= 240 else { return false }
        var entry = Seen(line: Array(line))
        if let index = seen.firstIndex(where: { $0.line == entry.line }) {
            entry.times += seen.remove(at: index).times
        }
        seen.append(entry)
        if seen.count > 4 { seen.removeFirst() }
        return entry.times > 1
    }

    func contains(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
        seen.contains { $0.times > 1 && $0.line.count == line.count && $0.line.elementsEqual(line) }
    }
}
