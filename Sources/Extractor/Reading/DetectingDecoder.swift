/// Finds out what an input is encoded in, then decodes it.
///
/// Bytes are held back until their encoding is settled, but not for long. The invariant is that
/// it is settled by a fixed stretch of the input, however the bytes arrive:
///
/// - A byte order mark settles it.
/// - Without one, bytes that ASCII text does not have are counted, and when 9, 18, 36, 72 and
///   144 of them have come, what is there up to the last of them is judged. All but the last
///   judgement have to be clear. Valid UTF-8 is settled by the first, after three characters.
/// - Where such bytes are few, the judgement is made of the first 512 bytes, or of 4096 bytes
///   from the first that is not ASCII.
/// - At the end of the input, of all that is there.
///
/// 64 bytes of nothing but ASCII are not UTF-16 (of its Chinese characters only one in three
/// looks like ASCII), and read the same in every other encoding. From then on ASCII is passed
/// on as it comes, and the counting starts with the first byte that is not: so whether text
/// before that byte came with it or alone makes no difference.
///
/// After that nothing is looked at again: a UTF-8 file stays one whatever breaks in it later.
struct DetectingDecoder: TextDecoder {
    private let candidates: [Charset]
    /// Set once the encoding is settled.
    private var decoder: (any TextDecoder)?
    private var held: [UInt8] = []
    /// Up to here `held` has been looked through.
    private var scanned = 0
    /// Bytes in it that ASCII text does not have.
    private var telling = 0
    private var checkpoint = DetectingDecoder.firstCheckpoint
    /// Whether `held` begins where the input does: nothing was passed on.
    private var isAtStart = true
    /// ASCII bytes of the input before `held`.
    private var passed = 0

    private static let firstCheckpoint = 9
    private static let lastCheckpoint = 144
    /// How much heavier than the others a reading has to be to be clear.
    private static let margin = 24
    private static let asciiBytes = 64
    private static let bytesAtStart = 512
    private static let bytesAfterASCII = 4096

    /// One candidate is taken as it is, without a look at the bytes.
    init(among candidates: [Charset]) {
        self.candidates = candidates
    }

    var encoding: InputEncoding {
        decoder?.encoding ?? (candidates.contains(.utf8) ? .utf8 : candidates[0].encoding)
    }

    var firstInvalidOffset: Int? { decoder?.firstInvalidOffset }

    mutating func decode(_ bytes: [UInt8], into text: inout [UInt8]) {
        if decoder != nil {
            decoder?.decode(bytes, into: &text)
            return
        }
        if held.isEmpty { held = bytes } else { held += bytes }
        if let charset = settled(passingTo: &text) { settle(charset, into: &text) }
    }

    mutating func finish(into text: inout [UInt8]) {
        if decoder == nil, !held.isEmpty {
            settle(judge(held.count, isWhole: true, isLast: true) ?? .utf8, into: &text)
        }
        decoder?.finish(into: &text)
    }

    private mutating func settle(_ charset: Charset, into text: inout [UInt8]) {
        decoder = charset.decoder(at: passed)
        let bytes = held
        held = []
        decoder?.decode(bytes, into: &text)
    }

    /// The charset of the input; nil if more of it has to come first.
    private mutating func settled(passingTo text: inout [UInt8]) -> Charset? {
        if held.isEmpty { return nil }
        if candidates.count == 1 { return candidates[0] }
        if isAtStart, let marked = candidates.first(where: { !$0.mark.isEmpty && held.starts(with: $0.mark) })
        {
            return marked
        }
        while scanned < held.count {
            if !isAtStart, scanned == 0 {
                passASCII(to: &text)
                if held.isEmpty { return nil }
            }
            let byte = held[scanned]
            scanned += 1
            if isTelling(byte) {
                telling += 1
                if telling == checkpoint {
                    checkpoint *= 2
                    let isLast = telling == DetectingDecoder.lastCheckpoint
                    if let charset = judge(scanned, isLast: isLast) { return charset }
                }
            }
            if !isAtStart {
                if scanned == DetectingDecoder.bytesAfterASCII { return judge(scanned, isLast: true) }
            } else if scanned == DetectingDecoder.asciiBytes, telling == 0, candidates.contains(.utf8) {
                leaveStart()
            } else if scanned == DetectingDecoder.bytesAtStart {
                let charset = judge(scanned, isLast: true)
                if charset != .utf8 || held[..<scanned].contains(where: { $0 >= 0x80 }) { return charset }
                // ASCII with control characters tells no more than ASCII without.
                leaveStart()
            }
        }
        return nil
    }

    /// Goes back to the beginning of `held`, to pass ASCII on.
    private mutating func leaveStart() {
        isAtStart = false
        scanned = 0
        telling = 0
        checkpoint = DetectingDecoder.firstCheckpoint
    }

    private mutating func passASCII(to text: inout [UInt8]) {
        let end = held.firstIndex { $0 >= 0x80 } ?? held.count
        text += held[..<end]
        held.removeFirst(end)
        passed += end
    }

    /// Whether ASCII text does not have the byte. Control characters are common in UTF-16; after
    /// the start that is out of the question.
    private func isTelling(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x09, 0x0A, 0x0C, 0x0D, 0x20...0x7E: false
        case 0x80...: true
        default: isAtStart
        }
    }

    /// The charset in which the first `count` bytes held make most sense; nil if that is not
    /// clear and need not be yet.
    private func judge(_ count: Int, isWhole: Bool = false, isLast: Bool) -> Charset? {
        held.withUnsafeBufferPointer { held in
            let plausibility = Plausibility(
                of: UnsafeBufferPointer(rebasing: held[..<count]), isWhole: isWhole)
            if candidates.contains(.utf8), plausibility.isPlainlyUTF8 { return .utf8 }
            var best: (charset: Charset, weight: Int)?
            var second = Int.min / 2
            for charset in candidates where isAtStart || charset.encoding != .utf16 {
                let weight = plausibility.weight(as: charset)
                if let leader = best, weight <= leader.weight {
                    second = max(second, weight)
                } else {
                    second = best?.weight ?? second
                    best = (charset, weight)
                }
            }
            guard let best, isLast || best.weight - second >= DetectingDecoder.margin else { return nil }
            return best.charset
        }
    }
}
