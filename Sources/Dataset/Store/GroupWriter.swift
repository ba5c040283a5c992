import GRDB

/// Puts extracted inputs into the dataset, many in one transaction.
///
/// The records file is put in its place when its rows are in the transaction: a run killed in
/// between leaves a file that is not the one the database tells of, and the next makes it again.
final class GroupWriter {
    /// Bytes of records and inputs after which a transaction is committed: what a killed run loses.
    static let longest = 64 << 20
    static let most = 32

    private let db: Database
    private let folder: String
    private let loader: RowLoader
    private var bytes = 0
    private var pending: [InputFile] = []
    private var folders: Set<String> = []

    init(_ db: Database, folder: String) throws {
        self.db = db
        self.folder = folder
        loader = try RowLoader(db)
    }

    /// Inputs that were not written, and why.
    typealias Failures = [(input: InputFile, problem: Problem)]

    /// Adds an input; gives those that failed, this one or all since the last commit.
    func add(_ extracted: ExtractedInput, of input: InputFile) -> Failures {
        do {
            if !db.isInsideTransaction { try db.beginTransaction(.immediate) }
            try db.inSavepoint {
                try loader.replace(extracted)
                try extracted.text?.replace()
                try extracted.file.replace()
                return .commit
            }
        } catch {
            let problem = describe(error)
            // A full disk may have undone all of the transaction.
            guard db.isInsideTransaction else { return fail(and: input, problem) }
            return [(input, problem)]
        }
        pending.append(input)
        folders.insert(
            extracted.file.path.split(separator: "/", omittingEmptySubsequences: false)
                .dropLast().joined(separator: "/"))
        bytes += extracted.state.recordsBytes
        return bytes >= GroupWriter.longest || pending.count >= GroupWriter.most ? commit() : []
    }

    /// Takes inputs out of the dataset.
    func remove(_ states: [InputState]) throws {
        if !db.isInsideTransaction { try db.beginTransaction(.immediate) }
        for state in states { try RowLoader.delete(input: state.input, db) }
    }

    /// Commits what was added; gives what failed if that fails.
    func commit() -> Failures {
        guard db.isInsideTransaction else { return [] }
        do {
            for folder in folders { try NewFile.flush(folder: folder) }
            try db.commit()
        } catch {
            let problem = describe(error)
            if db.isInsideTransaction { try? db.rollback() }
            return fail(and: nil, problem)
        }
        clear()
        return []
    }

    private func fail(and input: InputFile?, _ problem: Problem) -> Failures {
        defer { clear() }
        return (pending + [input].compactMap(\.self)).map { ($0, problem) }
    }

    private func clear() {
        pending.removeAll()
        folders.removeAll()
        bytes = 0
    }

    private func describe(_ error: any Error) -> Problem {
        DatasetStore.problem("\(folder)/\(Layout.database)", error)
    }
}
