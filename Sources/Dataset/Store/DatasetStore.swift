import CLibrary
import GRDB

/// `dataset.sqlite`: the rows, and what the dataset knows of its inputs.
final class DatasetStore {
    private let path: String
    private let queue: DatabaseQueue
    /// The layout it had, where that was an older one and its tables were dropped.
    private(set) var replacedVersion: Int32?

    /// Opens the database of a dataset, and makes it if there is none. Whatever a killed run left
    /// half done is undone by SQLite.
    ///
    /// Throws if it is not a dataset's, is one of a newer program, or cannot be opened.
    init(folder: String, readOnly: Bool = false) throws(Problem) {
        path = "\(folder)/\(Layout.database)"
        do {
            var configuration = Configuration()
            configuration.readonly = readOnly
            // The rows are put in and taken out together; the keys are for readers.
            configuration.foreignKeysEnabled = false
            configuration.busyMode = .timeout(5)
            configuration.prepareDatabase { db in
                try db.execute(sql: "PRAGMA page_size = 8192; PRAGMA cache_size = -8192; PRAGMA threads = 2")
            }
            queue = try DatabaseQueue(path: path, configuration: configuration)
            let (id, version, isEmpty) = try queue.read { db in
                (
                    try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0,
                    try Int32.fetchOne(db, sql: "PRAGMA user_version") ?? 0,
                    try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") == 0
                )
            }
            if id == DatasetSchema.applicationID, version == DatasetSchema.version {
                // They hold no rows: those of an older program are made anew, and nothing else.
                if !readOnly, try !queue.read(DatasetView.areCurrent) { try queue.write(DatasetView.update) }
                return
            }
            guard isEmpty || id == DatasetSchema.applicationID else {
                throw Problem(path, "is not a dataset of extract: move it away or choose another folder")
            }
            if version > DatasetSchema.version {
                throw Problem(
                    path,
                    "was written by a newer extract (layout \(version), this one knows \(DatasetSchema.version)): use that, or delete the file to have extract batch build it anew"
                )
            }
            guard !readOnly else {
                throw Problem(path, "is of an older version of extract: make it again with extract batch")
            }
            if !isEmpty { replacedVersion = version }
            try queue.write { db in
                try DatasetSchema.drop(db)
                try DatasetSchema.create(db)
                try DatasetView.update(db)
            }
        } catch { throw DatasetStore.problem(path, error) }
    }

    static func problem(_ path: String, _ error: any Error) -> Problem {
        if let problem = error as? Problem { return problem }
        if let error = error as? DatabaseError {
            if [.SQLITE_CORRUPT, .SQLITE_NOTADB].contains(error.resultCode) {
                return Problem(
                    path,
                    "is damaged or no database (\(error.message ?? "\(error.resultCode)")): restore it, or delete it to have extract batch build it anew"
                )
            }
            return Problem(path, error.message ?? "\(error.resultCode)")
        }
        return Problem(path, "\(error)")
    }

    /// Removes the journal of a run that was killed before it had written to the database.
    ///
    /// Within a transaction, where no one else has a journal.
    func removeSpentJournal() throws(Problem) {
        let journal = Journal.path(of: path)
        try write { _ in
            guard try Journal.state(of: path) == .spent, unlink(journal) != 0 else { return }
            throw Problem.system(journal, "cannot remove")
        }
    }

    /// Has readers see what was committed last while it is written to, and not wait or be waited for.
    ///
    /// It does so with a log beside the file, which readers of a folder that they may not write to, or of
    /// a copy of the file, would miss: so there is none but during a run, see ``closeLog()``.
    ///
    /// `largest`: bytes of the largest records file there is. What SQLite must be able to undo of an input is at most
    /// the pages with its old rows, and is kept in memory unless that would be much.
    func openLog(largest: Int) throws(Problem) {
        // Where a file system cannot have a log, readers wait for a commit.
        // It goes into the file in large parts: pages that grow are written fewer times.
        try access { try $0.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 4096") }
        if largest <= GroupWriter.longest { try access { try $0.execute(sql: "PRAGMA temp_store = MEMORY") } }
    }

    /// Has SQLite put aside in files again what it cannot hold, as where it sorts rows for an index.
    func endLoading() throws(Problem) { try access { try $0.execute(sql: "PRAGMA temp_store = DEFAULT") } }

    /// Puts what is in the log into the file and removes it; while someone reads it stays, and the next run
    /// tries again.
    func closeLog() {
        try? access { db in
            guard try String.fetchOne(db, sql: "PRAGMA journal_mode") == "wal" else { return }
            try db.execute(sql: "PRAGMA journal_mode = DELETE")
        }
    }

    func inputs() throws(Problem) -> [InputState] {
        try read { try InputState.order(sql: "input").fetchAll($0) }
    }

    func reports() throws(Problem) -> [ReportRow] {
        try read { try ReportRow.order(sql: "report").fetchAll($0) }
    }

    func read<T>(_ body: (Database) throws -> T) throws(Problem) -> T {
        do { return try queue.read(body) } catch { throw DatasetStore.problem(path, error) }
    }

    func write<T>(_ body: (Database) throws -> T) throws(Problem) -> T {
        do { return try queue.write(body) } catch { throw DatasetStore.problem(path, error) }
    }

    /// Transactions are the business of `body`.
    func access<T>(_ body: (Database) throws -> T) throws(Problem) -> T {
        do { return try queue.writeWithoutTransaction(body) } catch {
            throw DatasetStore.problem(path, error)
        }
    }
}
