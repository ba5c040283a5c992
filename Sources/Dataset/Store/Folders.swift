import CLibrary

package enum Folders {
    /// Makes a folder and those it lies in, where they are missing.
    ///
    /// The folder in which one is made is flushed: a file in the new one is on the disk only if the way to it is.
    static func make(
        _ path: String, flush: (String) throws(Problem) -> Void = NewFile.flush(folder:)
    ) throws(Problem) {
        var path = path[...]
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        try make(path, String(path), flush)
    }

    private static func make(
        _ path: Substring, _ name: String, _ flush: (String) throws(Problem) -> Void
    ) throws(Problem) {
        if mkdir(name, 0o777) != 0 {
            if errno == EEXIST { return }
            let code = errno
            let parent = parent(of: path)
            guard code == ENOENT, parent != path else {
                throw .system(name, "cannot make the folder", code: code)
            }
            try make(parent, String(parent), flush)
            if mkdir(name, 0o777) != 0 {
                // Another thread was faster, and flushes.
                if errno == EEXIST { return }
                throw .system(name, "cannot make the folder")
            }
        }
        let parent = String(parent(of: path))
        // Who may make folders in it may not be allowed to read it, as flushing asks for.
        if access(parent, R_OK) == 0 { try flush(parent) }
    }

    /// The folder that a path lies in: `.` for a name alone, and `/` for what lies there.
    private static func parent(of path: Substring) -> Substring {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        let parent = path[..<slash]
        return parent.allSatisfy { $0 == "/" } ? "/" : parent
    }

    /// The names in a folder that are UTF-8, in the order of their bytes; none if it cannot be read.
    package static func names(in folder: String) -> [String] {
        (InputFinder.names(in: folder) ?? []).compactMap { String(validating: $0, as: UTF8.self) }
    }

    /// The first bytes of a file.
    package static func head(of path: String, _ count: Int) throws(Problem) -> String {
        let file = try LineInput(path)
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: 16)
        defer { buffer.deallocate() }
        return String(
            decoding: UnsafeRawBufferPointer(rebasing: buffer[..<(try file.read(buffer))]), as: UTF8.self)
    }
}
