import CLibrary
import Extractor

/// Reads a file once, hashes what is read, and tells whether it changed meanwhile.
///
/// Used by one thread at a time.
final class InputReader {
    /// In messages.
    private let path: String
    private let descriptor: Int32
    private let before: FileStatus
    private let stop: @Sendable () -> Bool
    private var digest = Digest()
    private let unpacker = Unpacker()
    private(set) var bytes = 0

    /// Reading throws once `stop` says so.
    init(path: String, stop: @escaping @Sendable () -> Bool = { false }) throws(Problem) {
        self.path = path
        self.stop = stop
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .system(path, "cannot read") }
        guard let status = FileStatus(descriptor: descriptor), status.isRegular else {
            close(descriptor)
            throw Problem(path, "cannot read: not a file")
        }
        before = status
    }

    deinit { close(descriptor) }

    var size: Int { before.size }
    var sha256: String { digest.hex }

    /// Fills the start of `buffer` with what comes of the file where it is packed with gzip, else of what it is.
    func readUnpacked(_ buffer: UnsafeMutableRawBufferPointer) throws(Problem) -> Int {
        try unpacker.read(buffer, failure: { Problem(path, $0) }) { (packed) throws(Problem) in
            try read(packed)
        }
    }

    /// Fills the start of `buffer` with what the file is; the count, 0 at the end.
    func read(_ buffer: UnsafeMutableRawBufferPointer) throws(Problem) -> Int {
        if stop() { throw Problem(path, "not read to its end: the run was stopped") }
        let count: Int
        do throws(Descriptor.Failure) { count = try Descriptor.read(descriptor, buffer) } catch {
            throw .system(path, "cannot read", code: error.code)
        }
        digest.update(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        bytes += count
        return count
    }

    /// As what the extractor reads, which unpacks it.
    func source(named name: String) -> ByteSource {
        ByteSource(name: name) { [self] (buffer) throws(ByteSource.Failure) in
            do throws(Problem) { return try read(buffer) } catch {
                throw ByteSource.Failure(name: name, reason: error.reason)
            }
        }
    }

    /// Throws if the file is not what it was when it was opened.
    func checkUnchanged() throws(Problem) {
        guard FileStatus(descriptor: descriptor) == before, FileStatus(path: path) == before else {
            throw Problem(path, "changed while it was read: run again when it is complete")
        }
    }

    /// The SHA-256 of a file.
    static func sha256(ofFile path: String) throws(Problem) -> String {
        let reader = try InputReader(path: path)
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 * 1024, alignment: 16)
        defer { buffer.deallocate() }
        while try reader.read(buffer) > 0 {}
        try reader.checkUnchanged()
        return reader.sha256
    }
}
