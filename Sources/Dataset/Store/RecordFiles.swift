import CLibrary

/// The records files of a dataset: whether they are still what was written.
struct RecordFiles: Sendable {
    private let folder: String
    /// When `datapackage.json`, the last file of a run, was written.
    private let written: (seconds: Int, nanoseconds: Int)

    init(folder: String) {
        self.folder = folder
        written = FileStatus(path: "\(folder)/\(Layout.package)")?.changed ?? (0, 0)
    }

    /// A file that was last changed before the run that wrote it ended is what that run wrote, by
    /// a time that no program can set. Any other is read.
    func isIntact(_ state: InputState) -> Bool {
        isIntact(state.recordsPath, bytes: state.recordsBytes, sha256: state.recordsSHA256)
            && (state.text.map { FileStatus(path: "\(folder)/\($0)") != nil } ?? true)
    }

    func isIntact(_ name: String, bytes: Int, sha256: String) -> Bool {
        let path = "\(folder)/\(name)"
        guard let status = FileStatus(path: path), status.isRegular, status.size == bytes else {
            return false
        }
        if status.changed < written { return true }
        return (try? InputReader.sha256(ofFile: path)) == sha256
    }

    /// The files in the folder of records that are of no input of `states`, and what killed runs
    /// left there and elsewhere in the dataset.
    func strays(beside states: [InputState]) -> (records: [String], unfinished: [String]) {
        let known = Set(states.map(\.recordsPath) + states.compactMap(\.text))
        var records: [String] = []
        var unfinished: [String] = []
        walk("") { name in
            let base = InputFinder.name(of: name)
            if base.hasPrefix(NewFile.prefix) {
                unfinished.append(name)
            } else if name.hasPrefix(Layout.recordsFolder + "/"),
                name.hasSuffix(".ndjson") || name.hasSuffix(Layout.textEnding), !known.contains(name)
            {
                records.append(name)
            }
        }
        return (records.sorted(), unfinished.sorted())
    }

    /// Calls `body` with the files of the dataset: those at the top, of records and of tables.
    private func walk(_ name: String, _ body: (String) -> Void) {
        guard let stream = opendir(name.isEmpty ? folder : "\(folder)/\(name)") else { return }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let base = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if base == "." || base == ".." { continue }
            let path = name.isEmpty ? base : "\(name)/\(base)"
            if entry.pointee.d_type == UInt8(DT_DIR) {
                if !name.isEmpty || base == Layout.recordsFolder || base == Layout.tablesFolder {
                    walk(path, body)
                }
            } else {
                body(path)
            }
        }
    }

    /// Removes a file, and the folders that are empty without it, up to that of the dataset.
    func remove(_ name: String) throws(Problem) {
        guard unlink("\(folder)/\(name)") == 0 || errno == ENOENT else {
            throw .system("\(folder)/\(name)", "cannot remove")
        }
        var parts = name.split(separator: "/").dropLast()
        while !parts.isEmpty, rmdir("\(folder)/\(parts.joined(separator: "/"))") == 0 { parts.removeLast() }
    }
}
