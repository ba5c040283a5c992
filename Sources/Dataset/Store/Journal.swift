import CLibrary
import Extractor

/// The rollback journal that SQLite keeps beside a database while it writes to it.
enum Journal {
    static func path(of database: String) -> String { "\(database)-journal" }

    /// What a journal says of its database, by its first byte, which SQLite sets once all of it is on the disk
    /// (https://www.sqlite.org/lockingv3.html#hot_journals).
    enum State {
        case none
        /// The database is as it was; SQLite leaves the file there until something is written, which may be never.
        case spent
        /// The database holds half of what was to be written, and SQLite takes it back.
        case hot
    }

    static func state(of database: String) throws(Problem) -> State {
        let path = path(of: database)
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT { return .none }
            throw .system(path, "cannot read")
        }
        defer { close(descriptor) }
        return try withUnsafeTemporaryAllocation(byteCount: 1, alignment: 1) { (byte) throws(Problem) in
            do throws(Descriptor.Failure) {
                byte[0] = 0
                return try Descriptor.read(descriptor, byte) > 0 && byte[0] != 0 ? .hot : .spent
            } catch {
                throw Problem.system(path, "cannot read", code: error.code)
            }
        }
    }
}
