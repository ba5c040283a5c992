import Foundation
import Testing

@testable import Extractor

/// Samples with pieces cut out, doubled, moved and torn apart: whatever comes of it, records hold together.
struct MutationTests {
    private static let samples: [[Unicode.Scalar]] = Project.samples.map {
        Array(String(decoding: (try? Project.sample($0)) ?? [], as: UTF8.self).unicodeScalars)
    }

    private static let inserted: [String] = [
        "2022年", "1、", "5千", "近", "几", "（", "）", "\n", "\u{0C}", "    ", "|", "<td>", "&#37;", "$", "\\",
        "**", "分别",
        "、", "，", "。", "：", "%", "万元", "\u{1B}[31m", "\u{FEFF}", "\u{2028}", "零", "十二月", "１", "⽉", "同比", "至",
        "截至", "止年度", "\t", "-", "——", "单位：万元\n", "2023年  2022年\n", "\u{0}",
    ]

    /// A slice of a sample of some hundred characters, changed in some places.
    static func text(_ seed: Int) -> String {
        var random = Seeded(seed)
        let sample = random.pick(samples.filter { $0.count > 700 })
        let start = Int.random(in: 0..<sample.count - 600, using: &random)
        var text = Array(sample[start..<start + Int.random(in: 60...600, using: &random)])
        for _ in 0..<Int.random(in: 1...12, using: &random) where text.count > 4 {
            let at = Int.random(in: 0..<text.count - 2, using: &random)
            let end = min(text.count, at + Int.random(in: 1...30, using: &random))
            switch Int.random(in: 0..<5, using: &random) {
            case 0: text.removeSubrange(at..<end)
            case 1: text.insert(contentsOf: text[at..<end], at: at)
            case 2:
                text.insert(contentsOf: text[at..<end], at: Int.random(in: 0..<text.count, using: &random))
            case 3: text.insert(contentsOf: random.pick(inserted).unicodeScalars, at: at)
            default:
                let piece = random.pick(inserted).unicodeScalars
                for _ in 0..<Int.random(in: 2...80, using: &random) { text.insert(contentsOf: piece, at: at) }
            }
        }
        return String(String.UnicodeScalarView(text))
    }

    @Test(arguments: 0..<40) func recordsHoldTogether(block: Int) throws {
        let options = Extractor.Options(types: .all)
        for seed in block * 20..<block * 20 + 20 {
            let text = MutationTests.text(seed)
            let scalars = Array(text.unicodeScalars)
            let body = scalars.first == "\u{FEFF}" ? Array(scalars.dropFirst()) : scalars
            let records = try Extractor(options: options).records(in: text)
            #expect(Set(records.map(\.id)).count == records.count, "ids of seed \(seed)")
            for record in records {
                let range = record.start..<record.end
                #expect(
                    body.indices.contains(record.start) && record.end <= body.count
                        && Array(record.text.unicodeScalars) == Array(body[range]),
                    "seed \(seed), \(record.id)")
                if let low = record.low, let high = record.high { #expect(low <= high, "seed \(seed)") }
            }
            let whole = try written(Array(text.utf8))
            #expect(
                try written(Array(text.utf8), chunkSize: 7, jobs: 2) == whole,
                "chunks and jobs of seed \(seed)")
            for line in whole.split(separator: UInt8(ascii: "\n")) {
                _ = try JSON(#require(String(validating: line, as: UTF8.self)))
            }
        }
    }

    /// A batch whose records are handed out in parts says what it says in one piece.
    @Test(arguments: RecordFormat.allCases) func muchOutputOfOneLineIsWhole(format: RecordFormat) throws {
        let text = String(repeating: "3%，", count: 6_000)
        let one = try written(Array(text.utf8), format: format)
        #expect(try written(Array(text.utf8), format: format, jobs: 3) == one)
        if format == .ndjson {
            #expect(one.split(separator: UInt8(ascii: "\n")).count == 6_000)
            #expect(one.count > 2 * 1024 * 1024)
        }
        if format == .json { _ = try JSON(String(decoding: one, as: UTF8.self)) }
    }
}
