#if canImport(Glibc)
    import Glibc
#endif

enum Folders {
    /// Makes a folder and those it lies in, where they are missing.
    static func make(_ path: String) throws(Problem) {
        if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
        let code = errno
        let parent = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
            separator: "/")
        guard code == ENOENT, !parent.isEmpty else {
            throw .system(path, "cannot make the folder", code: code)
        }
        try make(parent)
        guard mkdir(path, 0o777) == 0 || errno == EEXIST else {
            throw .system(path, "cannot make the folder")
        }
    }
}
