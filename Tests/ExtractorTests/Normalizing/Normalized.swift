@testable import Extractor

/// A small character table; the pack's own is tested with the pack.
let characters = CharacterTable(
    glyphs: [("⽉", "月"), ("⽇", "日"), ("⾧", "長"), ("㇐", "一"), ("\u{F9B5}", "例")],
    traditional: [
        ("億", "亿"), ("萬", "万"), ("個", "个"), ("達", "达"), ("長", "长"), ("貳", "贰"), ("歲", "岁"),
    ],
    numerals: [("○", "〇"), ("◯", "〇"), ("Ｏ", "〇"), ("ㄧ", "一"), ("卄", "廿")])

/// The whole text as one batch.
func whole(_ text: String) -> Batch {
    Batch(bytes: Array(text.utf8), codePoint: 0, line: 1, page: 1, index: 0)
}

/// The whole text as one batch.
func normalized(_ text: String) -> NormalizedText {
    var result = NormalizedText()
    let batch = whole(text)
    Normalizer(characters, CompiledPack.builtIn.lines).normalize(batch, into: &result)
    return result
}

extension NormalizedText {
    func text(_ block: TextBlock) -> String {
        String(decoding: bytes[Int(block.start)..<Int(block.end)], as: UTF8.self)
    }

    /// The text of every block.
    var texts: [String] { blocks.map(text) }
}

/// The blocks of a text, as an analyst would read it.
func blocks(_ text: String) -> [String] { normalized(text).texts }

/// All batches of an input that arrives in chunks.
func batches(_ bytes: [UInt8], chunkSize: Int) throws -> [Batch] {
    var reader = BatchReader(ByteSource(bytes: bytes, name: "test"), chunkSize: chunkSize)
    var found: [Batch] = []
    while let batch = try reader.next() { found.append(batch) }
    return found
}

/// What of a block must not depend on the batches: all but its offsets in one.
struct PlacedBlock: Equatable {
    var text: String
    /// Code points of the document before the block and before its end.
    var start: Int
    var end: Int
    var lines: ClosedRange<Int>
    var page: Int
    var lineCount: Int
    var isOpen: Bool
    var hasColumns: Bool
    var continuesParagraph: Bool
    var sentences: [String]
}

/// The blocks of a document that arrives in chunks.
func placedBlocks(_ bytes: [UInt8], chunkSize: Int) throws -> [PlacedBlock] {
    var found: [PlacedBlock] = []
    var previous: TextBlock?
    var result = NormalizedText()
    let normalizer = Normalizer(characters, CompiledPack.builtIn.lines)
    for batch in try batches(bytes, chunkSize: chunkSize) {
        normalizer.normalize(batch, into: &result)
        for block in result.blocks {
            var sentences: [String] = []
            var at = Int(block.start)
            while at < Int(block.end) {
                let sentence = result.sentence(around: at)
                sentences.append(String(decoding: result.bytes[sentence], as: UTF8.self))
                at = max(at + 1, sentence.upperBound)
            }
            found.append(
                PlacedBlock(
                    text: result.text(block),
                    start: batch.codePoint + result.source(startingAt: Int(block.start)).codePoint,
                    end: batch.codePoint
                        + result.source(endingAt: Int(block.end), in: batch).codePoint,
                    lines: Int(block.first.number)...Int(block.last.number),
                    page: Int(block.first.page), lineCount: Int(block.lineCount),
                    isOpen: block.isOpen, hasColumns: block.hasColumns,
                    continuesParagraph: previous.map {
                        TextBlock.continuesParagraph(previous: $0, next: block)
                    } ?? false, sentences: sentences))
            previous = block
        }
    }
    return found
}
