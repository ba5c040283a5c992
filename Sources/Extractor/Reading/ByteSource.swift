import CLibrary

/// Where bytes come from: a file descriptor or memory. What is packed with gzip is unpacked.
///
/// `read` hands out what is there, at most `capacity` bytes, and blocks only when nothing is:
/// a slow pipe is passed on as it arrives.
public struct ByteSource: ~Copyable {
    private enum Storage {
        case descriptor(Int32)
        case memory([UInt8], position: Int)
        case reader((UnsafeMutableRawBufferPointer) throws(Failure) -> Int)
    }

    /// An input that could not be opened or read: which, and the system's reason.
    public struct Failure: Error, Equatable, CustomStringConvertible {
        public let name: String
        public let reason: String
        public var description: String { "\(name): cannot read: \(reason)" }

        public init(name: String, reason: String) {
            self.name = name
            self.reason = reason
        }
    }

    /// The input's name in messages and in the `doc` key.
    public let name: String
    private var storage: Storage
    private let closes: Bool
    /// Nil once it is known that nothing is packed.
    private var unpacker: Unpacker? = Unpacker()

    public init(bytes: [UInt8], name: String) {
        self.name = name
        storage = .memory(bytes, position: 0)
        closes = false
    }

    /// Reads with a function that fills the start of what it is given and says how much, 0 at the end.
    ///
    /// It is called by one thread at a time, not always the same.
    public init(name: String, read: @escaping (UnsafeMutableRawBufferPointer) throws(Failure) -> Int) {
        self.name = name
        storage = .reader(read)
        closes = false
    }

    /// Reads standard input; `doc` is `-`.
    public static func standardInput() -> ByteSource {
        ByteSource(descriptor: 0, name: "-", closes: false)
    }

    public static func file(_ path: String) throws(Failure) -> ByteSource {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw Failure(name: path, reason: String(cString: strerror(errno)))
        }
        var status = stat()
        if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
            close(descriptor)
            throw Failure(name: path, reason: "Is a directory")
        }
        return ByteSource(descriptor: descriptor, name: path, closes: true)
    }

    private init(descriptor: Int32, name: String, closes: Bool) {
        self.name = name
        storage = .descriptor(descriptor)
        self.closes = closes
    }

    /// Whether what is read was packed, as far as it is known.
    var isPacked: Bool { unpacker?.isPacked ?? false }

    /// Bytes it has, packed or not; nil for a pipe and the like, of which nobody knows.
    var size: Int? {
        switch storage {
        case .memory(let bytes, _): return bytes.count
        case .reader: return nil
        case .descriptor(let descriptor):
            var status = stat()
            guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
            return Int(status.st_size)
        }
    }

    deinit {
        if closes, case .descriptor(let descriptor) = storage { close(descriptor) }
    }

    /// Appends at most `capacity` bytes to `buffer`; the count, 0 at the end.
    mutating func read(into buffer: inout [UInt8], capacity: Int) throws(Failure) -> Int {
        let (name, unpacker) = (name, unpacker)
        let count = try withUnsafeTemporaryAllocation(byteCount: capacity, alignment: 16) {
            (space) throws(Failure) in
            let count: Int
            if let unpacker {
                count = try unpacker.read(
                    space, failure: { Failure(name: name, reason: $0) },
                    from: { (packed) throws(Failure) in try fill(packed) })
            } else {
                count = try fill(space)
            }
            buffer.append(contentsOf: UnsafeRawBufferPointer(rebasing: space[..<count]))
            return count
        }
        if unpacker?.isPlain == true { self.unpacker = nil }
        return count
    }

    /// Fills the start of a buffer with what is there as it is; the count, 0 at the end.
    private mutating func fill(_ space: UnsafeMutableRawBufferPointer) throws(Failure) -> Int {
        switch storage {
        case .memory(let bytes, let position):
            let count = min(space.count, bytes.count - position)
            space.copyBytes(from: bytes[position..<position + count])
            storage = .memory(bytes, position: position + count)
            return count
        case .reader(let read): return try read(space)
        case .descriptor(let descriptor):
            do throws(Descriptor.Failure) { return try Descriptor.read(descriptor, space) } catch {
                throw Failure(name: name, reason: error.reason)
            }
        }
    }
}
