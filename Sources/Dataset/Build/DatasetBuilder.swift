import CLibrary
import Extractor
import Foundation
import GRDB

/// Makes and keeps a dataset: the records of many reports, in files and in tables.
///
///     let builder = DatasetBuilder(folder: "dataset", options: .init())
///     let outcome = try builder.build(["reports/"])
///
/// Only what changed is extracted. Nothing in the dataset depends on the clock, the machine, the
/// order of work or the number of threads, and a run killed at any moment and run again comes to
/// the same.
public struct DatasetBuilder: Sendable {
    public struct Options: Sendable {
        /// Of all inputs; read off each if nil.
        public var year: Int?
        /// Where all inputs are from.
        public var region = Region.auto
        /// Of all text inputs.
        public var encoding = InputEncoding.auto
        public var jobs = 1
        /// Of a line of a JSONL input; one that is longer fails.
        ///
        /// It bounds what a run takes, like `jobs`: a line that the dataset has is not taken out of it.
        public var longestLine = ByteCount.line
        /// Extract everything again.
        public var force = false
        /// Also write the tables as CSV.
        public var writesTables = false
        /// What readers said of the records.
        public var corrections: [Correction] = []
        /// With an apostrophe before texts that a spreadsheet would take for a formula.
        public var isCSVSafe = false
        /// With a byte order mark before each, by which Excel knows that they are UTF-8.
        public var hasByteOrderMark = false

        /// How the tables are written.
        var csv: CSVForm { CSVForm(isSafe: isCSVSafe, hasByteOrderMark: hasByteOrderMark) }

        public init() {}
    }

    public let folder: String
    public let options: Options
    private let extractor: Extractor
    private let recipe: Recipe

    public init(folder: String, pack: CompiledPack = .builtIn, options: Options = Options()) {
        self.folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
        self.options = options
        var types = RecordTypes.standard
        types.names.formUnion(pack.source.rules.map(\.type).filter { $0 != "date" })
        var extraction = Extractor.Options(types: types)
        extraction.encoding = options.encoding
        extraction.year = options.year
        extraction.region = options.region
        extraction.corrections = options.corrections
        extractor = Extractor(pack: pack, options: extraction)
        recipe = Recipe(
            pack: pack, types: types, encoding: options.encoding, year: options.year,
            region: options.region, corrections: options.corrections)
    }

    /// What a run did.
    public struct Outcome: Sendable, Equatable {
        /// In the dataset now.
        public var reports = 0
        public var records = 0
        /// Inputs that were not extracted, because nothing changed.
        public var skipped = 0
        public var removed = 0
        /// What failed, in the order of the inputs.
        public var problems: [Problem] = []
        public var failed = 0
        /// Worth saying, and no failure.
        public var warnings: [Problem] = []
        /// It was asked to stop before it had done all; the next run does the rest.
        public var isStopped = false
    }

    /// How far a run is.
    public struct Progress: Sendable {
        public var done = 0
        public var total = 0
        public var bytes = 0
        public var totalBytes = 0
        public var records = 0
    }

    /// Brings the dataset up to date with the files and folders. `progress` is called now and then.
    ///
    /// Once `stop` says so, on whatever thread it is asked, the run ends as soon as what is done is kept.
    /// Throws if nothing could be done; what single inputs failed for is in the outcome.
    public func build(
        _ paths: [String], progress: @escaping (Progress) -> Void = { _ in },
        stop: @escaping @Sendable () -> Bool = { false }
    ) throws(Problems) -> Outcome {
        let found = try find(paths)
        do {
            return try build(found, stop, progress)
        } catch {
            throw Problems(all: [error])
        }
    }

    /// Why nothing was done.
    public struct Problems: Error, Equatable {
        public var all: [Problem]
        /// The command line is to blame.
        public var isUsage = false
    }

    func find(_ paths: [String]) throws(Problems) -> InputFinder {
        let found: InputFinder
        do { found = try InputFinder(paths, excluding: folder) } catch {
            throw Problems(all: error.problems, isUsage: true)
        }
        if found.inputs.isEmpty {
            // More likely a wrong path than a dataset to be emptied.
            let none = Problem(
                paths.joined(separator: ", "), "no .txt, .jsonl or .pdf files; the dataset is left as it is")
            throw Problems(all: found.problems.isEmpty ? [none] : found.problems)
        }
        return found
    }

    private func build(
        _ found: InputFinder, _ stop: @escaping @Sendable () -> Bool,
        _ progress: @escaping (Progress) -> Void
    ) throws(Problem) -> Outcome {
        try Folders.make(folder)
        let lock = try DatasetLock(folder: folder)
        defer { withExtendedLifetime(lock) {} }
        var files = RecordFiles(folder: folder)
        try checkIsOurs(files)
        let store = try DatasetStore(folder: folder)
        defer { store.closeLog() }
        let known = try store.inputs()
        try store.removeSpentJournal()
        for name in files.strays(beside: known).unfinished { try files.remove(name) }
        let plan = DatasetPlan(
            found.inputs, known: known, unreadable: found.unknown, recipe: recipe, files: files,
            jobs: options.jobs, force: options.force, stop: stop)
        var run = DatasetRun(
            builder: self, store: store, known: known, stop: stop, progress: progress)
        if let version = store.replacedVersion {
            run.outcome.warnings.append(
                Problem(
                    "\(folder)/\(Layout.database)",
                    "was of an older extract (layout \(version), now \(DatasetSchema.version)): it is built anew"
                ))
        }
        run.outcome.problems = found.problems
        run.outcome.failed = found.problems.count
        run.outcome.skipped = plan.unchanged.count
        run.outcome.removed = plan.removed.count
        if !plan.work.isEmpty || !plan.removed.isEmpty {
            try store.openLog(largest: known.map(\.recordsBytes).max() ?? 0)
        }
        // A plan that was broken off says too little of what is unchanged to go by it.
        if plan.isWhole { try run.extract(plan) } else { run.outcome.isStopped = true }
        let states = try store.inputs()
        for name in files.strays(beside: states).records { try files.remove(name) }
        files = RecordFiles(folder: folder)
        if run.isConsistent, !run.outcome.isStopped { try finish(store, states, files) }
        run.outcome.reports = states.reduce(0) { $0 + $1.reports }
        run.outcome.records = states.reduce(0) { $0 + $1.records }
        return run.outcome
    }

    /// Throws if there are records that no dataset of ours explains: they would be removed.
    private func checkIsOurs(_ files: RecordFiles) throws(Problem) {
        guard access("\(folder)/\(Layout.database)", F_OK) != 0,
            access("\(folder)/\(Layout.package)", F_OK) != 0
        else { return }
        if let stray = files.strays(beside: []).records.first {
            throw Problem(
                "\(folder)/\(stray)",
                "is there without \(Layout.database): move it away or choose another folder")
        }
    }

    /// Writes what is made of the tables, the data package last.
    private func finish(_ store: DatasetStore, _ states: [InputState], _ files: RecordFiles) throws(Problem) {
        let exports = TableExports(folder: folder, store: store, files: files, form: options.csv)
        let tables = try exports.update(options.writesTables, states)
        let text = DataPackage(
            recipe: recipe, inputs: states, reports: try store.reports(), tables: tables,
            form: options.csv
        ).text
        let path = "\(folder)/\(Layout.package)"
        guard DatasetBuilder.contents(path) != Array(text.utf8) else { return }
        try NewFile.write(text, to: Layout.package, in: folder)
    }

    private static func contents(_ path: String) -> [UInt8]? {
        FileManager.default.contents(atPath: path).map { Array($0) }
    }

    // MARK: - Check

    /// What a run would change, a line each; empty if nothing. Writes nothing.
    public func check(_ paths: [String]) throws(Problems) -> [Problem] {
        let found = try find(paths)
        do {
            return found.problems + (try check(found))
        } catch {
            throw Problems(all: [error])
        }
    }

    private func check(_ found: InputFinder) throws(Problem) -> [Problem] {
        let database = "\(folder)/\(Layout.database)"
        guard access(database, F_OK) == 0 else {
            return found.inputs.map { Problem($0.doc, "would be added: new") }
        }
        let logged = FileStatus(path: Layout.log(of: database))?.size ?? 0
        if try Journal.state(of: database) == .hot || logged > 0 {
            return [Problem(database, "a run is writing it or was interrupted: run without --check")]
        }
        let store = try DatasetStore(folder: folder, readOnly: true)
        let files = RecordFiles(folder: folder)
        let known = try store.inputs()
        let plan = DatasetPlan(
            found.inputs, known: known, unreadable: found.unknown, recipe: recipe, files: files,
            jobs: options.jobs, force: options.force)
        var changes = plan.work.map { work in
            Problem(
                work.input.doc,
                work.reason == .new ? "would be added: new" : "would be made again: \(work.reason.rawValue)")
        }
        changes += plan.removed.map { Problem($0.input, "would be removed: its input is gone") }
        if try !store.read(DatasetView.areCurrent) {
            changes.append(
                Problem(Layout.database, "would get its views: they are missing or of another version"))
        }
        let strays = files.strays(beside: known)
        changes += (strays.records + strays.unfinished).map { Problem($0, "would be removed: of no input") }
        if changes.isEmpty {
            changes += try TableExports(
                folder: folder, store: store, files: files, form: options.csv
            ).differences(options.writesTables, known)
        }
        if changes.isEmpty {
            let tables = try TableExports(folder: folder, store: store, files: files).known()
            let text = DataPackage(
                recipe: recipe, inputs: known, reports: try store.reports(), tables: tables,
                form: options.csv
            ).text
            if DatasetBuilder.contents("\(folder)/\(Layout.package)") != Array(text.utf8) {
                changes.append(Problem(Layout.package, "would be written again: it is missing or altered"))
            }
        }
        return changes
    }

    func extraction(_ stop: @escaping @Sendable () -> Bool = { false }) -> InputExtraction {
        InputExtraction(
            extractor: extractor, recipe: recipe, folder: folder, jobs: options.jobs,
            longestLine: options.longestLine, stop: stop)
    }
}
