import CLibrary
import Extractor

/// A file or standard input (`-`) whose lines are read: anything that can be opened, packed with gzip or not.
///
/// Used by one thread at a time.
public final class LineInput {
    private let name: String
    private let descriptor: Int32
    private let unpacker = Unpacker()

    public init(_ name: String) throws(Problem) {
        self.name = name
        descriptor = name == "-" ? 0 : open(name, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .system(name, "cannot read") }
    }

    deinit { if descriptor > 0 { close(descriptor) } }

    /// Fills the start of `buffer` with what is there; the count, 0 at the end.
    public func read(_ buffer: UnsafeMutableRawBufferPointer) throws(Problem) -> Int {
        try unpacker.read(buffer, failure: { Problem(name, $0) }) { (packed) throws(Problem) in
            do throws(Descriptor.Failure) { return try Descriptor.read(descriptor, packed) } catch {
                throw .system(name, "cannot read", code: error.code)
            }
        }
    }
}
