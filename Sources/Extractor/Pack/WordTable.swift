import CLibrary

/// Words and what they mean, looked up at a place in a text; the longest word wins.
///
///     table.longest(in: text, at: 3)          // the word that begins at byte 3
///     table.longest(in: text, endingAt: 9)    // the word that ends before byte 9
///
/// A table is built for one direction: words are grouped by their first character, or by their
/// last. It is looked at for every figure several times, so it is a few plain pointers, which
/// cost no reference counting; `WordStorage` owns what they point to.
struct WordTable: BitwiseCopyable, @unchecked Sendable {
    struct Hit {
        var length: Int
        var value: Int
        /// Whether the word means nothing: it only looks like those of the table.
        @inline(__always)
        var isNone: Bool { value == WordTable.none }
    }

    /// The value of a word that means nothing.
    static let none = -1

    fileprivate struct Word {
        var offset: Int32
        var length: Int32
        var value: Int32
    }

    private let bytes: UnsafePointer<UInt8>
    /// Longest first within a bucket.
    private let words: UnsafePointer<Word>
    /// Where the bucket of a hash begins; one more than there are buckets.
    private let buckets: UnsafePointer<Int32>
    private let mask: Int
    /// A bit for each of the last bits of a hash that a word has. Nearly all look-ups find nothing, and this is one line
    /// of the cache, which the buckets of all tables would not fit in.
    private let known: UnsafePointer<UInt64>

    fileprivate init(
        bytes: UnsafePointer<UInt8>, words: UnsafePointer<Word>, buckets: UnsafePointer<Int32>, mask: Int,
        known: UnsafePointer<UInt64>
    ) {
        self.bytes = bytes
        self.words = words
        self.buckets = buckets
        self.mask = mask
        self.known = known
    }

    /// Words of 64 bits.
    fileprivate static let knownCount = 8

    @inline(__always)
    fileprivate static func note(_ hash: Int, in known: UnsafeMutablePointer<UInt64>) {
        known[hash >> 6 & (knownCount - 1)] |= 1 << UInt64(hash & 63)
    }

    @inline(__always)
    private func isKnown(_ hash: Int) -> Bool {
        known[hash &>> 6 & (WordTable.knownCount &- 1)] &>> UInt64(truncatingIfNeeded: hash) & 1 != 0
    }

    @inline(__always)
    fileprivate static func hash(_ text: UnsafeBufferPointer<UInt8>, at: Int) -> Int {
        let lead = text[at]
        if lead < 0xE0 || at + 2 >= text.count { return Int(lead) &* 0x9E37 }
        return mixed(UInt32(text[at + 2]) << 16 | UInt32(text[at + 1]) << 8 | UInt32(lead))
    }

    @inline(__always)
    fileprivate static func hash(_ text: UnsafeBufferPointer<UInt8>, endingAt end: Int) -> Int {
        let last = text[end - 1]
        if last < 0x80 || end < 2 { return Int(last) &* 0x9E37 }
        return mixed(UInt32(last) << 8 | UInt32(text[end - 2]))
    }

    /// Of a product the upper bits depend on all bits; with the lower ones a bucket had several characters.
    @inline(__always)
    private static func mixed(_ bytes: UInt32) -> Int { Int((bytes &* 0x9E37_79B1) >> 16) }

    /// How many buckets so many words are dealt to.
    fileprivate static func buckets(for words: Int) -> Int {
        var size = 16
        while size < words * 2 { size *= 2 }
        return size
    }

    /// The hash of a word by which it is found. It ends with the word: what follows is not looked at.
    @inline(__always)
    fileprivate static func hash(_ word: Word, of bytes: UnsafeBufferPointer<UInt8>, _ forward: Bool) -> Int {
        let start = Int(word.offset)
        let own = UnsafeBufferPointer(rebasing: bytes[start..<start + Int(word.length)])
        return forward ? hash(own, at: 0) : hash(own, endingAt: own.count)
    }

    /// The longest word that begins at `at`.
    @inline(__always)
    func longest(in text: UnsafeBufferPointer<UInt8>, at: Int) -> Hit? {
        Steps.add()
        guard at < text.count else { return nil }
        let hash = WordTable.hash(text, at: at)
        guard isKnown(hash) else { return nil }
        let bucket = hash & mask
        let first = Int(buckets[bucket])
        let last = Int(buckets[bucket + 1])
        return first < last ? find(first, last, text, room: text.count - at, start: at, step: 0) : nil
    }

    /// Whether a word begins with the character of three bytes at `at`; the caller has seen that it is one.
    @inline(__always)
    func mayBegin(in text: TextView, at: Int) -> Bool {
        let hash = WordTable.hash(text.bytes, at: at)
        guard isKnown(hash) else { return false }
        let bucket = hash & mask
        let (first, last) = (Int(buckets[bucket]), Int(buckets[bucket + 1]))
        for i in first..<last {
            let word = bytes + Int(words[i].offset)
            if words[i].length >= 3, word[0] == text[at], word[1] == text[at + 1], word[2] == text[at + 2] {
                return true
            }
        }
        return false
    }

    /// The longest word that ends just before `end`.
    @inline(__always)
    func longest(in text: UnsafeBufferPointer<UInt8>, endingAt end: Int) -> Hit? {
        Steps.add()
        guard end > 0 else { return nil }
        let hash = WordTable.hash(text, endingAt: end)
        guard isKnown(hash) else { return nil }
        let bucket = hash & mask
        let first = Int(buckets[bucket])
        let last = Int(buckets[bucket + 1])
        return first < last ? find(first, last, text, room: end, start: end, step: 1) : nil
    }

    /// Whether the same bytes stand at two places: four at a time, the last four over those before.
    @inline(__always)
    static func isSame(_ a: UnsafePointer<UInt8>, _ b: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        func four(_ bytes: UnsafePointer<UInt8>, _ at: Int) -> UInt32 {
            UnsafeRawPointer(bytes + at).loadUnaligned(as: UInt32.self)
        }
        var at = 0
        if count >= 4 {
            let last = count &- 4
            while at < last {
                if four(a, at) != four(b, at) { return false }
                at &+= 4
            }
            return four(a, last) == four(b, last)
        }
        while at < count, a[at] == b[at] { at &+= 1 }
        return at == count
    }

    /// `step` 1: a word of n bytes begins n bytes before `start`.
    private func find(
        _ first: Int, _ last: Int, _ text: UnsafeBufferPointer<UInt8>, room: Int, start: Int, step: Int
    ) -> Hit? {
        guard let base = text.baseAddress else { return nil }
        for i in first..<last {
            let word = words[i]
            let length = Int(word.length)
            guard length <= room else { continue }
            let place = base + (start &- step &* length)
            let wanted = bytes + Int(word.offset)
            guard WordTable.isSame(wanted, place, length) else { continue }
            return Hit(length: length, value: Int(word.value))
        }
        return nil
    }
}

extension WordTable {
    /// The longest word that begins at `at`.
    @inline(__always)
    func longest(in text: TextView, at: Int) -> Hit? { longest(in: text.bytes, at: at) }

    /// The longest word that ends just before `end`.
    @inline(__always)
    func longest(in text: TextView, endingAt end: Int) -> Hit? { longest(in: text.bytes, endingAt: end) }
}

extension WordTable {
    /// Whether a word that means something begins at `at`.
    @inline(__always)
    func stands(in text: TextView, at: Int) -> Bool {
        longest(in: text.bytes, at: at).map { !$0.isNone } ?? false
    }

    /// Whether a word that means something ends just before `end`.
    @inline(__always)
    func stands(in text: TextView, before end: Int) -> Bool {
        longest(in: text.bytes, endingAt: end).map { !$0.isNone } ?? false
    }
}

/// Values by index, read without reference counting; `WordStorage` owns the memory.
struct PlainTable<Value: BitwiseCopyable>: BitwiseCopyable, @unchecked Sendable {
    fileprivate let base: UnsafePointer<Value>

    @inline(__always)
    subscript(_ index: Int) -> Value { base[index] }

    @inline(__always)
    func buffer(_ range: Range<Int>) -> UnsafeBufferPointer<Value> {
        UnsafeBufferPointer(start: base + range.lowerBound, count: range.count)
    }
}

/// Builds word tables and owns their memory.
final class WordStorage: @unchecked Sendable {
    // Written only while a pack is compiled.
    private var owned: [UnsafeMutableRawPointer] = []
    private var zeroed: [UnsafeMutableRawPointer] = []
    /// Where tables are taken from that were sorted before.
    private let ready: ReadyPack?
    /// Of which the next table is likely to be this.
    private var next = 0
    /// The tables that were built, as `ReadyPack` reads them; nil where nobody wants them.
    private(set) var written: [String]?

    init(ready: ReadyPack? = nil, isWriting: Bool = false) {
        self.ready = ready
        written = isWriting ? [] : nil
    }

    deinit {
        owned.forEach { $0.deallocate() }
        zeroed.forEach { free($0) }
    }

    /// The table of this name and direction: the sorted one where there is one, else built of `entries`.
    func table(
        _ name: String, forward: Bool = true, _ entries: () -> [(word: String, value: Int)]
    ) -> WordTable {
        if let line = ready?.table(name, forward: forward, from: &next), let table = table(line, forward) {
            return table
        }
        return table(entries(), forward: forward, name: name)
    }

    /// `entries`: words and values; of a word given twice the last value stands.
    func table(
        _ entries: [(word: String, value: Int)], forward: Bool = true, name: String = ""
    ) -> WordTable {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(entries.count * 8)
        var words: [WordTable.Word] = []
        words.reserveCapacity(entries.count)
        for (word, value) in entries where !word.isEmpty {
            let offset = bytes.count
            bytes += word.utf8
            words.append(
                WordTable.Word(
                    offset: Int32(offset), length: Int32(bytes.count - offset), value: Int32(value)))
        }
        let size = WordTable.buckets(for: words.count)
        let known: UnsafeMutablePointer<UInt64> = zeroes(WordTable.knownCount)
        let hashes = bytes.withUnsafeBufferPointer { bytes in
            words.map { word in
                let hash = WordTable.hash(word, of: bytes, forward)
                WordTable.note(hash, in: known)
                return hash & (size - 1)
            }
        }
        // By bucket, the longest first, and of the same word the last given first, so that it stands.
        let order = words.indices.sorted { a, b in
            if hashes[a] != hashes[b] { return hashes[a] < hashes[b] }
            return words[a].length != words[b].length ? words[a].length > words[b].length : a > b
        }
        var buckets = [Int32](repeating: 0, count: size + 1)
        for hash in hashes { buckets[hash + 1] += 1 }
        for i in 0..<size { buckets[i + 1] += buckets[i] }
        words = order.map { words[$0] }
        written?.append(
            ReadyPack.line(
                table: name, forward: forward,
                words.map { (bytes[Int($0.offset)..<Int($0.offset + $0.length)], Int($0.value)) }))
        return WordTable(
            bytes: keep(bytes), words: keep(words), buckets: keep(buckets), mask: size - 1, known: known)
    }

    /// A table whose words stand in a line in the order of their buckets; nil if they do not. The line is part
    /// of the program, so the table may point into it.
    private func table(_ line: PackLines.Line, _ forward: Bool) -> WordTable? {
        var fields = line.fields
        guard fields.skip(3), let count = fields.nextNumber(), count >= 0 else { return nil }
        let size = WordTable.buckets(for: count)
        let words = UnsafeMutablePointer<WordTable.Word>.allocate(capacity: max(1, count))
        owned.append(UnsafeMutableRawPointer(words))
        let buckets: UnsafeMutablePointer<Int32> = zeroes(size + 1)
        let known: UnsafeMutablePointer<UInt64> = zeroes(WordTable.knownCount)
        let all = UnsafeBufferPointer(rebasing: line.bytes[...])
        guard let base = all.baseAddress else { return nil }
        var last = 0
        for i in 0..<count {
            guard let place = fields.nextPlace(), !place.isEmpty, let value = fields.nextNumber() else {
                return nil
            }
            let word = WordTable.Word(
                offset: Int32(truncatingIfNeeded: place.lowerBound),
                length: Int32(truncatingIfNeeded: place.count), value: Int32(truncatingIfNeeded: value))
            let hash = WordTable.hash(word, of: all, forward)
            WordTable.note(hash, in: known)
            let bucket = hash & (size - 1)
            guard bucket >= last else { return nil }
            last = bucket
            (words + i).initialize(to: word)
            buckets[bucket + 1] += 1
        }
        for i in 0..<size { buckets[i + 1] += buckets[i] }
        return WordTable(bytes: base, words: words, buckets: buckets, mask: size - 1, known: known)
    }

    /// A table of plain values that lives as long as the storage.
    func table<T: BitwiseCopyable>(_ values: [T]) -> PlainTable<T> { PlainTable(base: keep(values)) }

    /// A table of all characters of the basic plane, zero but for a few.
    func plane<T: BitwiseCopyable>(_ fill: (UnsafeMutableBufferPointer<T>) -> Void) -> PlainTable<T> {
        let count = 0x10000
        let values: UnsafeMutablePointer<T> = zeroes(count)
        fill(UnsafeMutableBufferPointer(start: values, count: count))
        return PlainTable(base: UnsafePointer(values))
    }

    /// Zeroes that live as long as the storage. Memory that nobody writes to is never touched, which counts at
    /// the start.
    func zeroes<T: BitwiseCopyable>(_ count: Int) -> UnsafeMutablePointer<T> {
        guard let memory = calloc(count, MemoryLayout<T>.stride) else { fatalError("out of memory") }
        zeroed.append(memory)
        return memory.bindMemory(to: T.self, capacity: count)
    }

    /// A copy of an array that lives as long as the storage.
    func keep<T: BitwiseCopyable>(_ array: [T]) -> UnsafePointer<T> {
        let memory = UnsafeMutablePointer<T>.allocate(capacity: max(1, array.count))
        memory.initialize(from: array, count: array.count)
        owned.append(UnsafeMutableRawPointer(memory))
        return UnsafePointer(memory)
    }
}
