import GRDB

/// Puts extracted inputs into the dataset, many in one transaction.
///
/// A group of records files is flushed first, in one go. Each is put in its place when its rows are in the
/// transaction: a run killed in between leaves a file that is not the one the database tells of, and the next
/// makes it again.
final class GroupWriter {
    /// Bytes of records and inputs after which a transaction is committed: what a killed run loses.
    static let longest = 64 << 20
    static let most = 64

    private let db: Database
    private let folder: String
    private let loader: RowLoader
    /// The names of the inputs that have rows from before this run.
    private let known: Set<String>
    private var bytes = 0
    /// What is to be written.
    private var pending: [(input: InputFile, extracted: ExtractedInput)] = []
    /// What is written, but for the commit.
    private var written: [InputFile] = []
    private var folders: Set<Substring> = []

    init(_ db: Database, folder: String, known: Set<String>) throws {
        self.db = db
        self.folder = folder
        self.known = known
        loader = try RowLoader(db)
    }

    /// Inputs that were not written, and why.
    typealias Failures = [(input: InputFile, problem: Problem)]

    /// Adds an input; gives those that failed, if it is the last of a group.
    func add(_ extracted: ExtractedInput, of input: InputFile) -> Failures {
        pending.append((input, extracted))
        bytes += extracted.state.recordsBytes
        let count = pending.count + written.count
        return bytes >= GroupWriter.longest || count >= GroupWriter.most ? commit() : []
    }

    /// Takes inputs out of the dataset.
    func remove(_ states: [InputState]) throws {
        if !db.isInsideTransaction { try db.beginTransaction(.immediate) }
        for state in states { try RowLoader.delete(input: state.input, db) }
    }

    /// Writes what was added, but for the commit; gives what failed.
    func write() -> Failures {
        guard !pending.isEmpty else { return [] }
        do {
            try NewFile.flush(
                pending.flatMap { [$0.extracted.file] + [$0.extracted.text].compactMap(\.self) })
            if !db.isInsideTransaction { try db.beginTransaction(.immediate) }
        } catch {
            defer { pending.removeAll() }
            return pending.map { ($0.input, describe(error)) }
        }
        var failures: Failures = []
        for (input, extracted) in pending {
            do { try put(extracted, of: input) } catch {
                // A full disk may have undone all of the transaction.
                guard db.isInsideTransaction else { return fail(describe(error)) }
                failures.append((input, describe(error)))
                continue
            }
            written.append(input)
            let path = extracted.file.path
            folders.insert(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
        }
        pending.removeAll()
        return failures
    }

    /// Writes and commits what was added; gives what failed.
    func commit() -> Failures {
        let failures = write()
        guard db.isInsideTransaction else { return failures }
        do {
            for folder in folders { try NewFile.flush(folder: String(folder)) }
            try db.commit()
        } catch {
            let problem = describe(error)
            if db.isInsideTransaction { try? db.rollback() }
            return failures + fail(problem)
        }
        clear()
        return failures
    }

    /// All that is written or was to be.
    private func fail(_ problem: Problem) -> Failures {
        defer { clear() }
        let inputs =
            written + pending.map(\.input).filter { input in !written.contains { $0.doc == input.doc } }
        return inputs.map { ($0, problem) }
    }

    private func clear() {
        pending.removeAll()
        written.removeAll()
        folders.removeAll()
        bytes = 0
    }

    /// Puts the rows of an input into the transaction and its files in their places, or neither.
    private func put(_ extracted: ExtractedInput, of input: InputFile) throws {
        func replace() throws {
            try extracted.text?.replace()
            try extracted.file.replace()
        }
        if known.contains(extracted.state.input) {
            // What it had is to stay where this fails.
            try db.inSavepoint {
                try RowLoader.delete(input: extracted.state.input, db)
                try loader.insert(extracted)
                try replace()
                return .commit
            }
        } else {
            // A savepoint would write down what the pages were.
            do {
                try loader.insert(extracted)
                try replace()
            } catch {
                if db.isInsideTransaction { try undo(extracted) }
                throw error
            }
        }
    }

    /// Takes out again what there is of a new input.
    private func undo(_ extracted: ExtractedInput) throws {
        do { try RowLoader.delete(extracted, db) } catch {
            // What is half there must not stay.
            if db.isInsideTransaction { try db.rollback() }
            throw error
        }
    }

    private func describe(_ error: any Error) -> Problem {
        DatasetStore.problem("\(folder)/\(Layout.database)", error)
    }
}
