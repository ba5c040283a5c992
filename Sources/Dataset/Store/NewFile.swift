import CLibrary
import CStartup
import Extractor

/// A file in the making beside the one it is to replace: there is always the old one or the new.
///
/// What is not kept with ``replace()`` is removed.
package final class NewFile: @unchecked Sendable {
    // Sendable, since it is handed over: who extracts an input has written the file to its end when the
    // one thread that stores gets it from the queue.

    /// How the names of files in the making begin; left by a run that was killed, they are removed by the next.
    static let prefix = ".new-"

    let path: String
    private let temporary: String
    private let descriptor: Int32
    private var isKept = false
    private var digest = Digest()
    private(set) var bytes = 0

    /// Makes the folders on the way. `root` is a folder that exists, `name` the path in it.
    package init(_ name: String, in root: String) throws(Problem) {
        path = root + "/" + name
        let folder = ([root[...]] + name.split(separator: "/").dropLast()).joined(separator: "/")
        // Names may be as long as the system allows: the new one must not be longer than that.
        let temporary = folder + "/" + NewFile.prefix + Digest.of(name).prefix(24)
        func begin() -> Int32 { open(temporary, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666) }
        var descriptor = begin()
        if descriptor < 0, errno == ENOENT || errno == ENOTDIR {
            // Of many files one is the first of its folder.
            try Folders.make(folder)
            descriptor = begin()
        }
        self.temporary = temporary
        self.descriptor = descriptor
        guard descriptor >= 0 else { throw .system(path, "cannot write") }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
        if !isKept { unlink(temporary) }
    }

    var sha256: String { digest.hex }

    func write(_ buffer: UnsafeRawBufferPointer) throws(Problem) {
        digest.update(buffer)
        do throws(Descriptor.Failure) { try Descriptor.write(descriptor, buffer) } catch {
            throw .system(path, "cannot write", code: error.code)
        }
        bytes += buffer.count
    }

    package func write(_ text: String) throws(Problem) {
        let bytes = Array(text.utf8)
        do { try bytes.withUnsafeBytes { try write($0) } } catch let problem as Problem {
            throw problem
        } catch {
            throw Problem(path, "cannot write: \(error)")
        }
    }

    /// Sees that all is on the disk, not only on its way.
    func flush() throws(Problem) {
        guard fsync(descriptor) == 0 else { throw .system(path, "cannot write") }
    }

    /// Sees that all of these files is on the disk: at once, where the system can flush a file system, which takes
    /// one wait for all; `flush()` takes one for each.
    static func flush(_ files: [NewFile]) throws(Problem) {
        guard let first = files.first else { return }
        guard files.count > 1 else { return try first.flush() }
        // All lie in one dataset; a folder in it may still be of another file system.
        var devices: Set<UInt> = []
        for file in files
        where devices.insert(FileStatus(descriptor: file.descriptor)?.identity.device ?? 0).inserted {
            if extract_flush_file_system(file.descriptor) == 0 { continue }
            guard errno == ENOSYS else { throw .system(file.path, "cannot write") }
            for file in files { try file.flush() }
            return
        }
    }

    /// Reads what was written, from `offset` on; the count, 0 at the end.
    func read(_ buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(Problem) -> Int {
        do throws(Descriptor.Failure) { return try Descriptor.read(descriptor, buffer, at: offset) } catch {
            throw .system(path, "cannot read what was written", code: error.code)
        }
    }

    /// Puts the file in its place. Flush before, where it must outlive a power cut.
    package func replace() throws(Problem) {
        guard rename(temporary, path) == 0 else { throw .system(path, "cannot write") }
        isKept = true
    }

    /// Sees that renames and removals in a folder are on the disk.
    static func flush(folder: String) throws(Problem) {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .system(folder, "cannot write") }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 || errno == EINVAL else { throw .system(folder, "cannot write") }
    }

    /// Writes a small file whole.
    static func write(_ text: String, to name: String, in root: String) throws(Problem) {
        let file = try NewFile(name, in: root)
        try file.write(text)
        try file.flush()
        try file.replace()
        try flush(folder: root)
    }
}
