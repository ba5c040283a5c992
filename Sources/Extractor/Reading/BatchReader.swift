/// Cuts an input into batches.
///
/// Batches are cut at resets, and resets are a function of the text alone, never of how it
/// arrived: the end of a line that ends a sentence, a page break, and — where neither comes
/// for long — the first line end after `longest` bytes, or in the end a place inside a line.
/// Which of the resets a batch ends at depends on what has arrived; nothing that is made of
/// a batch may depend on it.
struct BatchReader: ~Copyable {
    /// Bytes asked for at a time: with fewer, threads pass turns on more often; with more, dense text takes more memory.
    static let chunkSize = 128 * 1024
    /// Bytes without a reset after which the next line end is one.
    static let longest = 32 * 1024
    /// Bytes without a reset after which a line is cut.
    static let longestLine = longest + 8 * 1024

    private var source: ByteSource
    private var decoder: any TextDecoder
    private let chunkSize: Int
    private var raw: [UInt8] = []
    /// Decoded text; what is before `head` is handed out.
    private var pending: [UInt8] = []
    private var head = 0
    /// Up to here `pending` has been looked through.
    private var scanned = 0
    /// The last reset in `pending`; `head` if there is none yet.
    private var reset = 0
    private var atEnd = false
    private var codePoint = 0
    private var line = 1
    private var page = 1
    private var index = 0
    /// The first bytes of the input.
    private var start: [UInt8] = []

    init(
        _ source: consuming ByteSource, decoder: any TextDecoder = UTF8Decoder(),
        chunkSize: Int = BatchReader.chunkSize
    ) {
        self.source = source
        self.decoder = decoder
        self.chunkSize = max(1, chunkSize)
    }

    var firstInvalidOffset: Int? { decoder.firstInvalidOffset }

    /// What the input is encoded in, as far as it is known.
    var encoding: InputEncoding { decoder.encoding }

    /// The next batch, nil at the end. Blocks only while not one reset has arrived.
    mutating func next() throws(ByteSource.Failure) -> Batch? {
        while true {
            if let forced = scan() { return cut(at: forced) }
            if reset > head { return cut(at: reset) }
            if atEnd { return head == pending.count ? nil : cut(at: pending.count) }
            try read()
        }
    }

    private mutating func read() throws(ByteSource.Failure) {
        if head > 0 {
            pending.removeFirst(head)
            scanned -= head
            reset -= head
            head = 0
        }
        raw.removeAll(keepingCapacity: true)
        if try source.read(into: &raw, capacity: chunkSize) == 0 {
            atEnd = true
        }
        if start.count < FileSignature.length {
            start += raw.prefix(FileSignature.length - start.count)
            if let reason = FileSignature.reason(of: start, isPacked: source.isPacked) {
                throw ByteSource.Failure(name: source.name, reason: reason)
            }
        }
        if atEnd {
            decoder.finish(into: &pending)
        } else {
            decoder.decode(raw, into: &pending)
        }
    }

    /// Looks for resets in what is new. Gives a forced reset, at which the batch must end:
    /// nothing but its distance from the last one makes it one.
    private mutating func scan() -> Int? {
        var position = scanned
        var last = reset
        let isLast = atEnd
        let start = head
        let forced: Int? = pending.withUnsafeBufferPointer { text in
            while position < text.count {
                // Nothing but control characters and the length of a line can make a reset.
                position = ByteScan.first(
                    below: 0x0E, in: text, position,
                    max(position, min(text.count, last + BatchReader.longestLine)))
                if position == text.count { break }
                let byte = text[position]
                if byte == 0x0A || byte == 0x0D {
                    let lineEnd = position
                    if byte == 0x0D {
                        // \r\n is one line end: look at what follows before cutting.
                        if position + 1 == text.count, !isLast { return nil }
                        if position + 1 < text.count, text[position + 1] == 0x0A { position += 1 }
                    }
                    if SentenceEnd.closes(text, from: start, lineEnd: lineEnd) {
                        last = position + 1
                    } else if position + 1 - last >= BatchReader.longest {
                        return position + 1
                    }
                } else if byte == 0x0C, position > last {
                    last = position
                } else if position - last >= BatchReader.longestLine {
                    return BatchReader.cutInLine(text, before: position)
                }
                position += 1
            }
            return nil
        }
        if let forced {
            scanned = forced
            return forced
        }
        scanned = position
        reset = last
        return nil
    }

    /// A place to cut a line that is longer than any: after its last clause, else before a
    /// character that does not go on with a number.
    private static func cutInLine(
        _ text: UnsafeBufferPointer<UInt8>, before end: Int
    ) -> Int {
        func begins(_ position: Int) -> Bool { text[position] & 0xC0 != 0x80 }
        var position = end
        while position > end - 4096 {
            if begins(position), SentenceEnd.isClausePunctuation(text, endingAt: position) {
                return position
            }
            position -= 1
        }
        position = end
        while position > end - 256 {
            if begins(position), !isNumeric(text[position]), !isNumeric(text[position - 1]) {
                return position
            }
            position -= 1
        }
        position = end
        while !begins(position) { position -= 1 }
        return position
    }

    private static func isNumeric(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || byte == 0x2C || byte == 0x2E || byte == 0x20
    }

    private mutating func cut(at end: Int) -> Batch {
        let bytes: [UInt8]
        if head == 0, pending.count - end <= end {
            // Little is left: what is left is copied, not what is handed out.
            let rest = pending.withUnsafeBufferPointer { Array(UnsafeBufferPointer(rebasing: $0[end...])) }
            pending.removeLast(rest.count)
            bytes = pending
            pending = rest
            scanned -= end
        } else {
            bytes = pending.withUnsafeBufferPointer { Array(UnsafeBufferPointer(rebasing: $0[head..<end])) }
            head = end
        }
        reset = head
        let batch = Batch(bytes: bytes, codePoint: codePoint, line: line, page: page, index: index)
        index += 1
        count(bytes)
        return batch
    }

    /// Moves the counts of code points, lines and pages past `bytes`.
    private mutating func count(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { text in
            codePoint += ByteScan.codePoints(in: text, 0, text.count)
            let ends = ByteScan.ends(in: text)
            line += ends.lines
            page += ends.pages
        }
    }
}
