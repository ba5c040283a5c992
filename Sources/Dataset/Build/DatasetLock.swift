import CLibrary

/// Keeps two runs from writing one dataset: held until it goes, also if the program is killed.
final class DatasetLock {
    static let name = ".lock"

    private let descriptor: Int32

    /// Throws if another run has it, or if the folder cannot be written to.
    init(folder: String) throws(Problem) {
        let path = folder + "/" + DatasetLock.name
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw .system(folder, "cannot write") }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let code = errno
            close(descriptor)
            if code == EWOULDBLOCK {
                throw Problem(folder, "another run is writing this dataset: wait for it to end")
            }
            throw .system(path, "cannot lock", code: code)
        }
    }

    deinit { close(descriptor) }
}
