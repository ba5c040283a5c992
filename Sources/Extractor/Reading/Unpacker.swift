import CZlib

/// Unpacks what is packed with gzip, as it is read; all else passes as it is.
///
/// The first two bytes say which it is, whatever the name. Of what is packed 64 KiB are in memory, and what comes
/// of it goes straight to who asks, no more than that: a small file that unpacks to a very large one is a long
/// text and nothing else. One layer is unpacked.
///
/// Used by one thread at a time.
package final class Unpacker {
    private enum State {
        case start
        case plain
        /// It began as gzip does and is something else: what was read to tell.
        case held([UInt8])
        case packed(Inflater)
    }

    private var state = State.start

    package init() {}

    /// Whether it is known to be packed.
    package var isPacked: Bool { if case .packed = state { true } else { false } }

    /// Whether what is left passes as it is.
    package var isPlain: Bool { if case .plain = state { true } else { false } }

    /// Fills the start of `buffer`; the count, 0 at the end.
    ///
    /// `source` does the same with what may be packed. `failure` makes an error of the reason why it cannot be
    /// unpacked.
    package func read<Failure: Error>(
        _ buffer: UnsafeMutableRawBufferPointer, failure: (String) -> Failure,
        from source: (UnsafeMutableRawBufferPointer) throws(Failure) -> Int
    ) throws(Failure) -> Int {
        if case .start = state {
            let count = try source(buffer)
            guard count > 0, buffer[0] == Inflater.magic.0 else {
                state = .plain
                return count
            }
            var first = Array(buffer[..<count])
            while first.count < 2 {
                let count = try source(buffer)
                if count == 0 { break }
                first += buffer[..<count]
            }
            if first.count > 1, first[1] == Inflater.magic.1 {
                guard let inflater = Inflater(first) else { throw failure("out of memory") }
                state = .packed(inflater)
            } else {
                state = .held(first)
            }
        }
        switch state {
        case .packed(let inflater): return try inflater.read(buffer, failure: failure, from: source)
        case .held(let bytes):
            let count = min(bytes.count, buffer.count)
            buffer.copyBytes(from: bytes[..<count])
            state = count == bytes.count ? .plain : .held(Array(bytes[count...]))
            return count
        case .start, .plain: return try source(buffer)
        }
    }
}

/// The members of a gzip file, one behind the other.
private final class Inflater {
    /// What a member begins with.
    static let magic: (UInt8, UInt8) = (0x1F, 0x8B)
    private static let inputSize = 64 * 1024

    /// Why what is packed cannot be unpacked.
    private struct Damage: Error { var reason: String }

    /// Where it lies zlib remembers.
    private let stream: UnsafeMutablePointer<z_stream>
    /// What is packed; zlib points into it.
    private let input: UnsafeMutableRawBufferPointer
    private var isAtEnd = false
    private var isBetweenMembers = false

    /// `first`: what was read already. Nil if there is no memory.
    init?(_ first: [UInt8]) {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        input = .allocate(byteCount: max(Inflater.inputSize, first.count), alignment: 16)
        guard extract_inflate_init_gzip(stream) == Z_OK else {
            stream.deallocate()
            input.deallocate()
            return nil
        }
        input.copyBytes(from: first)
        feed(first.count)
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
        input.deallocate()
    }

    private func feed(_ count: Int) {
        stream.pointee.next_in = input.baseAddress?.assumingMemoryBound(to: UInt8.self)
        stream.pointee.avail_in = UInt32(count)
    }

    func read<Failure: Error>(
        _ buffer: UnsafeMutableRawBufferPointer, failure: (String) -> Failure,
        from source: (UnsafeMutableRawBufferPointer) throws(Failure) -> Int
    ) throws(Failure) -> Int {
        while true {
            do throws(Damage) {
                let waits = isBetweenMembers ? try !findsMember() : false
                if waits {
                    if isAtEnd { return 0 }
                } else {
                    let count = try inflate(into: buffer)
                    if count > 0 { return count }
                    if isAtEnd, !isBetweenMembers {
                        throw Damage(
                            reason: "its gzip data ends early: the file was cut off, get the whole of it")
                    }
                }
            } catch { throw failure(error.reason) }
            if stream.pointee.avail_in == 0, !isAtEnd {
                let count = try source(input)
                isAtEnd = count == 0
                feed(count)
            }
        }
    }

    /// Unpacks what there is to unpack; the count.
    private func inflate(into buffer: UnsafeMutableRawBufferPointer) throws(Damage) -> Int {
        stream.pointee.next_out = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self)
        stream.pointee.avail_out = UInt32(min(buffer.count, Int(UInt32.max)))
        let room = stream.pointee.avail_out
        let status = CZlib.inflate(stream, Z_NO_FLUSH)
        // What it points to is the caller's.
        stream.pointee.next_out = nil
        let count = Int(room - stream.pointee.avail_out)
        switch status {
        case Z_STREAM_END: isBetweenMembers = true
        case Z_OK, Z_BUF_ERROR: break
        // What came before the damage goes first; asked again, zlib says the same.
        case _ where count > 0: break
        case Z_MEM_ERROR: throw Damage(reason: "out of memory")
        default:
            let detail = stream.pointee.msg.map { " (\(String(cString: $0)))" } ?? ""
            throw Damage(reason: "its gzip data is damaged\(detail): get it anew")
        }
        return count
    }

    /// Goes on to the next member; false if nothing of one has arrived.
    private func findsMember() throws(Damage) -> Bool {
        // Tapes and disks fill blocks up with zeros.
        while stream.pointee.avail_in > 0, let next = stream.pointee.next_in, next.pointee == 0 {
            stream.pointee.next_in = next + 1
            stream.pointee.avail_in -= 1
        }
        guard stream.pointee.avail_in > 0, let next = stream.pointee.next_in else { return false }
        guard next.pointee == Inflater.magic.0, inflateReset(stream) == Z_OK else {
            throw Damage(
                reason:
                    "behind its gzip data stands something else: get it anew, or read what zcat gives of it")
        }
        isBetweenMembers = false
        return true
    }
}
