/// Words and what they mean, looked up at a place in a text; the longest word wins.
///
///     table.longest(in: text, at: 3)          // the word that begins at byte 3
///     table.longest(in: text, endingAt: 9)    // the word that ends before byte 9
///
/// A table is built for one direction: words are grouped by their first character, or by their
/// last.
struct WordTable: Sendable {
    struct Hit {
        var length: Int
        var value: Int
    }

    private struct Word {
        var offset: Int32
        var length: Int32
        var value: Int32
    }

    private var bytes: [UInt8] = []
    /// Longest first within a bucket.
    private var words: [Word] = []
    /// Where the bucket of a hash begins; one more than there are buckets.
    private var buckets: [Int32]
    private let mask: Int
    private let forward: Bool

    /// `entries`: words and values; of a word given twice the last value stands.
    init(_ entries: [(word: String, value: Int)], forward: Bool = true) {
        self.forward = forward
        var latest: [String: Int] = [:]
        for (word, value) in entries where !word.isEmpty { latest[word] = value }
        var size = 16
        while size < latest.count * 2 { size *= 2 }
        mask = size - 1
        var grouped = [[(word: [UInt8], value: Int)]](repeating: [], count: size)
        for (word, value) in latest {
            let utf8 = Array(word.utf8)
            grouped[WordTable.hash(utf8, forward: forward) & mask].append((utf8, value))
        }
        buckets = []
        buckets.reserveCapacity(size + 1)
        for group in grouped {
            buckets.append(Int32(words.count))
            for (word, value) in group.sorted(by: { $0.word.count > $1.word.count }) {
                words.append(
                    Word(offset: Int32(bytes.count), length: Int32(word.count), value: Int32(value)))
                bytes += word
            }
        }
        buckets.append(Int32(words.count))
    }

    /// The first (or last) character: one byte of ASCII, else three bytes.
    private static func hash(_ word: [UInt8], forward: Bool) -> Int {
        word.withUnsafeBufferPointer {
            forward ? hash($0, at: 0) : hash($0, endingAt: $0.count)
        }
    }

    @inline(__always)
    private static func hash(_ text: UnsafeBufferPointer<UInt8>, at: Int) -> Int {
        let lead = text[at]
        if lead < 0xE0 || at + 2 >= text.count { return Int(lead) &* 0x9E37 }
        return (Int(text[at + 2]) << 8 | Int(text[at + 1])) &* 0x9E37 >> 3 &+ Int(lead)
    }

    @inline(__always)
    private static func hash(_ text: UnsafeBufferPointer<UInt8>, endingAt end: Int) -> Int {
        let last = text[end - 1]
        if last < 0x80 || end < 2 { return Int(last) &* 0x9E37 }
        return (Int(last) << 8 | Int(text[end - 2])) &* 0x9E37 >> 3
    }

    /// The longest word that begins at `at`.
    @inline(__always)
    func longest(in text: UnsafeBufferPointer<UInt8>, at: Int) -> Hit? {
        guard at < text.count else { return nil }
        let bucket = WordTable.hash(text, at: at) & mask
        return find(bucket, text, room: text.count - at) { _ in at }
    }

    /// The longest word that ends just before `end`.
    @inline(__always)
    func longest(in text: UnsafeBufferPointer<UInt8>, endingAt end: Int) -> Hit? {
        guard end > 0 else { return nil }
        let bucket = WordTable.hash(text, endingAt: end) & mask
        return find(bucket, text, room: end) { end - $0 }
    }

    @inline(__always)
    private func find(
        _ bucket: Int, _ text: UnsafeBufferPointer<UInt8>, room: Int, _ place: (Int) -> Int
    ) -> Hit? {
        let first = Int(buckets[bucket])
        let last = Int(buckets[bucket + 1])
        guard first < last else { return nil }
        return bytes.withUnsafeBufferPointer { bytes in
            words.withUnsafeBufferPointer { words in
                next: for i in first..<last {
                    let word = words[i]
                    let length = Int(word.length)
                    guard length <= room else { continue }
                    let start = place(length)
                    for k in 0..<length where bytes[Int(word.offset) + k] != text[start + k] {
                        continue next
                    }
                    return Hit(length: length, value: Int(word.value))
                }
                return nil
            }
        }
    }
}
