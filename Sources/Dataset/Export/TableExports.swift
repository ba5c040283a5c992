import GRDB

/// Keeps the CSV files of the tables, if they are wanted.
struct TableExports {
    let folder: String
    let store: DatasetStore
    let files: RecordFiles
    var form = CSVForm()

    /// The tables that have a file, in the order in which they are described.
    static let tables = [FlatTable.reports] + RecordTable.all.map(FlatTable.init)

    /// As the last run left them.
    func known() throws(Problem) -> [TableExport] {
        let all = try store.read { try TableExport.fetchAll($0) }
        return TableExports.tables.compactMap { table in all.first { $0.path == Layout.table(table.name) } }
    }

    /// What the tables were made of, in a word.
    private func state(of inputs: [InputState]) -> String {
        var digest = Digest()
        for input in inputs {
            digest.update("\(input.input)\n\(input.fingerprint)\n\(input.recordsSHA256)\n")
        }
        if form.isSafe { digest.update("csv-safe\n") }
        if form.hasByteOrderMark { digest.update("bom\n") }
        return digest.hex
    }

    private func isCurrent(_ export: TableExport, _ state: String) -> Bool {
        export.state == state && files.isIntact(export.path, bytes: export.bytes, sha256: export.sha256)
    }

    /// Writes what is not current, or removes all if they are not wanted; gives what is there.
    func update(_ isWanted: Bool, _ inputs: [InputState]) throws(Problem) -> [TableExport] {
        let known = try known()
        guard isWanted else {
            for table in TableExports.tables { try files.remove(Layout.table(table.name)) }
            if !known.isEmpty { try store.write { _ = try TableExport.deleteAll($0) } }
            return []
        }
        let state = state(of: inputs)
        var result: [TableExport] = []
        var isWritten = false
        for table in TableExports.tables {
            let path = Layout.table(table.name)
            if let export = known.first(where: { $0.path == path }), isCurrent(export, state) {
                result.append(export)
                continue
            }
            let file = try NewFile(path, in: folder)
            try store.read { try CSVTable(table, $0, form: form).write(to: file) }
            try file.flush()
            try file.replace()
            isWritten = true
            let export = TableExport(path: path, state: state, bytes: file.bytes, sha256: file.sha256)
            try store.write { try export.save($0) }
            result.append(export)
        }
        if isWritten { try NewFile.flush(folder: "\(folder)/\(Layout.tablesFolder)") }
        return result
    }

    /// What ``update(_:_:)`` would change.
    func differences(_ isWanted: Bool, _ inputs: [InputState]) throws(Problem) -> [Problem] {
        let known = try known()
        guard isWanted else {
            return TableExports.tables.map { Layout.table($0.name) }
                .filter { FileStatus(path: "\(folder)/\($0)") != nil }
                .map { Problem($0, "would be removed: without --format csv there are no tables") }
        }
        let state = state(of: inputs)
        return TableExports.tables.map { Layout.table($0.name) }.compactMap { path in
            if let export = known.first(where: { $0.path == path }), isCurrent(export, state) { return nil }
            return Problem(path, "would be written again: it is missing, altered or not up to date")
        }
    }
}
