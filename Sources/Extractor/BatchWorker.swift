/// The stages that work on a batch alone, with their buffers.
struct BatchWorker {
    private let pack: CompiledPack
    private let normalizer: Normalizer
    private let matcher: Matcher
    private(set) var text = NormalizedText()
    var mentions = Mentions()
    /// What is written of a batch.
    let out = ByteBuffer(capacity: 256 * 1024)
    /// Rules that met a limit for the first time in an input, with their lines.
    private(set) var exceeded: [Extractor.ExceededRule] = []

    /// Nil if there is no memory.
    init?(_ pack: CompiledPack) {
        guard let matcher = Matcher(pack) else { return nil }
        self.pack = pack
        self.matcher = matcher
        normalizer = Normalizer(pack.characters, pack.lines)
    }

    /// Ready for another input.
    mutating func reset() {
        exceeded.removeAll()
        matcher.forgetExceeded()
    }

    mutating func read(_ batch: inout Batch, account: AccountHandle = .none) {
        batch.hideMarkup()
        normalize(batch)
        match(account: account)
    }

    mutating func normalize(_ batch: Batch) { normalizer.normalize(batch, into: &text) }

    mutating func match(account: AccountHandle = .none) {
        var reusable = Mentions()
        swap(&reusable, &mentions)
        mentions = text.bytes.withUnsafeBufferPointer { bytes in
            let passage = Passage(pack, bytes, account: account)
            var reader = MentionReader(passage, reusing: reusable)
            matcher.scan(passage, &reader)
            return reader.mentions
        }
        for (rule, place) in matcher.takeExceeded() {
            let line = text.line(ofSourceByte: text.source(startingAt: place).byte)
            exceeded.append(
                Extractor.ExceededRule(
                    rule: String(decoding: pack.rules[rule].name.plain, as: UTF8.self), line: line.number))
        }
    }
}
