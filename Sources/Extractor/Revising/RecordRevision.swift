/// What is done with the records of one input between reading and writing: they are corrected, then filtered.
///
/// Shared by the threads that work on the input.
final class RecordRevision: Sendable {
    private let pack: CompiledPack
    private let doc: String
    private let filter: RecordFilter
    /// Of this input, in the order of the text.
    private let corrections: [Correction]
    /// Those that fit what stands in the text.
    private let fitting = Lock<Set<Int>>([])

    /// Nil if there is nothing to do.
    init?(_ pack: CompiledPack, _ options: Extractor.Options, doc: String) {
        corrections = options.corrections.filter { $0.isAbout(doc) }.sorted { $0.start < $1.start }
        if options.filter.isOpen, corrections.isEmpty { return nil }
        self.pack = pack
        self.doc = doc
        filter = options.filter
    }

    /// The corrections whose words do not stand where they should, so that nothing was done with them.
    var unfit: [Correction] {
        fitting.withLock { fitting in
            corrections.indices.filter { !fitting.contains($0) }.map { corrections[$0] }
        }
    }

    /// What becomes of the records of a batch.
    func revised(
        _ records: [ExtractedRecord], _ text: NormalizedText, _ source: Batch
    ) -> [ExtractedRecord] {
        let corrected = corrections.isEmpty ? records : self.corrected(records, text, source)
        return filter.isOpen ? corrected : corrected.filter { filter.accepts($0) }
    }

    // MARK: - Corrections

    private func corrected(
        _ records: [ExtractedRecord], _ text: NormalizedText, _ source: Batch
    ) -> [ExtractedRecord] {
        let places = CodePointPlaces(source)
        guard let first = corrections.firstIndex(where: { $0.start >= places.codePoints.lowerBound }) else {
            return records
        }
        var result = records
        var map = SourceMap(text, source)
        for index in corrections[first...].indices {
            let correction = corrections[index]
            guard correction.start < places.codePoints.upperBound else { break }
            guard let bytes = places.bytes(correction.start..<correction.end),
                source.bytes[bytes].elementsEqual(correction.text.utf8)
            else { continue }
            _ = fitting.withLock { $0.insert(index) }
            let line = map.line(ofByte: bytes.lowerBound)
            let sentence = sentence(around: bytes, text) ?? correction.text
            apply(correction, (Int(line.number), Int(line.page)), sentence, &result)
        }
        return result
    }

    private func apply(
        _ correction: Correction, _ line: (number: Int, page: Int), _ sentence: String,
        _ records: inout [ExtractedRecord]
    ) {
        let type = correction.type
        let index =
            records.firstIndex { $0.id == correction.record }
            // Another version of the rules may begin it elsewhere.
            ?? records.firstIndex {
                $0.type == type && $0.start < correction.end && correction.start < $0.end
            }
        if let index {
            guard var record = correction.applied(to: records[index]) else {
                records.remove(at: index)
                return
            }
            settleQuantity(&record)
            records[index] = record
            return
        }
        guard correction.verdict == .missed || correction.verdict == .corrected,
            var record = correction.applied(to: new(type, correction, line, sentence))
        else { return }
        settleQuantity(&record)
        let place = records.firstIndex { $0.start > record.start } ?? records.count
        records.insert(record, at: place)
    }

    /// The sentence around bytes of the source, as records have it; nil where they are not read: marks of Markdown.
    private func sentence(around bytes: Range<Int>, _ text: NormalizedText) -> String? {
        let runs = text.runs
        guard let index = runs.lastIndex(where: { Int($0.source) <= bytes.lowerBound }) else { return nil }
        let place = Int(runs[index].start) + bytes.lowerBound - Int(runs[index].source)
        let limit = index + 1 < runs.count ? Int(runs[index + 1].start) : text.bytes.count
        guard place < limit else { return nil }
        var cutter = SentenceCutter(text: text)
        let excerpt = cutter.excerpt(around: place..<place + 1)
        let shown = String(decoding: text.display(excerpt.range), as: UTF8.self)
        return (excerpt.isCutBefore ? "…" : "") + shown + (excerpt.isCutBehind ? "…" : "")
    }

    private func new(
        _ type: String, _ correction: Correction, _ line: (number: Int, page: Int), _ sentence: String
    ) -> ExtractedRecord {
        var record = ExtractedRecord()
        record[.type] = .text(type)
        record[.id] = .text("\(type):\(correction.start)")
        record[.doc] = .text(doc)
        record[.page] = .integer(line.page)
        record[.line] = .integer(line.number)
        record[.start] = .integer(correction.start)
        record[.end] = .integer(correction.end)
        record[.text] = .text(correction.text)
        record[.rule] = .text("correction")
        record[.sentence] = .text(sentence)
        return record
    }

    private func settleQuantity(_ record: inout ExtractedRecord) {
        guard record.quantity == nil, record.value != nil || record.low != nil else { return }
        record[.quantity] = pack.quantity(ofUnit: record.unit).map { .text($0) }
    }
}

/// Where the code points of a batch stand in its bytes.
private struct CodePointPlaces {
    /// Those of the batch, of the document.
    let codePoints: Range<Int>
    private let source: Batch

    init(_ source: Batch) {
        self.source = source
        codePoints = source.codePoint..<source.codePoint + source.bytes.count { $0 & 0xC0 != 0x80 }
    }

    /// Nil if they do not all stand in the batch.
    func bytes(_ range: Range<Int>) -> Range<Int>? {
        guard codePoints.contains(range.lowerBound), range.upperBound <= codePoints.upperBound else {
            return nil
        }
        var count = codePoints.lowerBound
        var start: Int?
        for (index, byte) in source.bytes.enumerated() where byte & 0xC0 != 0x80 {
            if count == range.lowerBound { start = index }
            if count == range.upperBound { return start.map { $0..<index } }
            count += 1
        }
        return start.map { $0..<source.bytes.count }
    }
}
