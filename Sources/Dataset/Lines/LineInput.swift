import Extractor

#if canImport(Glibc)
    import Glibc
#endif

/// A file or standard input (`-`) whose lines are read: anything that can be opened.
public final class LineInput: Sendable {
    private let name: String
    private let descriptor: Int32

    public init(_ name: String) throws(Problem) {
        self.name = name
        descriptor = name == "-" ? 0 : open(name, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .system(name, "cannot read") }
    }

    deinit { if descriptor > 0 { close(descriptor) } }

    /// Fills the start of `buffer` with what is there; the count, 0 at the end.
    public func read(_ buffer: UnsafeMutableRawBufferPointer) throws(Problem) -> Int {
        do throws(Descriptor.Failure) { return try Descriptor.read(descriptor, buffer) } catch {
            throw .system(name, "cannot read", code: error.code)
        }
    }
}
