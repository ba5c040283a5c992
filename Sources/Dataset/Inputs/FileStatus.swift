import CLibrary

/// What the system knows of a file without reading it.
struct FileStatus: Equatable {
    private let status: (device: UInt, inode: UInt, size: Int, modified: (Int, Int))
    /// When the file or what is known of it changed last; cannot be set by a program.
    let changed: (seconds: Int, nanoseconds: Int)
    let isDirectory: Bool
    let isRegular: Bool

    /// Follows symbolic links; nil with `errno` set if there is none.
    init?(path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        self.init(status)
    }

    init?(descriptor: Int32) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        self.init(status)
    }

    private init(_ status: stat) {
        #if canImport(Darwin)
            let (modified, changed) = (status.st_mtimespec, status.st_ctimespec)
        #else
            let (modified, changed) = (status.st_mtim, status.st_ctim)
        #endif
        self.status = (
            UInt(status.st_dev), UInt(status.st_ino), Int(status.st_size),
            (modified.tv_sec, modified.tv_nsec)
        )
        self.changed = (changed.tv_sec, changed.tv_nsec)
        isDirectory = status.st_mode & S_IFMT == S_IFDIR
        isRegular = status.st_mode & S_IFMT == S_IFREG
    }

    var size: Int { status.size }

    struct Identity: Hashable {
        var device: UInt
        var inode: UInt
    }

    /// Tells whether two paths are one file.
    var identity: Identity { Identity(device: status.device, inode: status.inode) }

    /// Whether it is the same file with, as far as times and size tell, the same content.
    static func == (a: FileStatus, b: FileStatus) -> Bool {
        a.identity == b.identity && a.size == b.size && a.status.modified == b.status.modified
    }
}
