import CLibrary
import PDFInput

/// Finds the inputs in files and folders.
///
/// Folders are gone through with all their folders; names that begin with a dot, links that lead
/// back to where one came from, and what ends in none of `.txt`, `.md`, `.markdown`,
/// `.html`, `.htm`, `.jsonl`, `.pdf` are passed over.
/// A file that is named itself is text whatever its ending.
public struct InputFinder {
    /// In the order of the bytes of their names in the dataset.
    public private(set) var inputs: [InputFile] = []
    /// What could not be looked into.
    public private(set) var problems: [Problem] = []
    /// Names in the dataset that begin with one of these may exist all the same.
    public private(set) var unknown: [String] = []

    private var places: [String: (path: String, identity: FileStatus.Identity)] = [:]
    private var clashes: [Problem] = []
    private let excluded: FileStatus.Identity?

    /// `excluding`: a folder that is no input, wherever it lies: that of the dataset.
    ///
    /// Throws a ``Clash`` where two inputs would have the same name in the dataset.
    public init(_ paths: [String], excluding: String? = nil) throws(Clash) {
        excluded = excluding.flatMap { FileStatus(path: $0)?.identity }
        for path in paths { add(path) }
        if !clashes.isEmpty { throw Clash(problems: clashes) }
        inputs.sort { $0.doc.utf8.lexicographicallyPrecedes($1.doc.utf8) }
    }

    /// Inputs that would have the same name.
    public struct Clash: Error {
        public var problems: [Problem]
    }

    private mutating func add(_ path: String) {
        guard let status = FileStatus(path: path) else {
            problems.append(.system(path, "cannot read"))
            unknown.append(InputFinder.name(of: path))
            return
        }
        if status.isDirectory {
            walk(path, prefix: "", above: [])
        } else if status.isRegular {
            let name = InputFinder.name(of: path)
            add(InputFile(doc: name, path: path, kind: InputFinder.kind(path, name)), status)
        } else {
            problems.append(Problem(path, "cannot read: neither a file nor a folder"))
        }
    }

    /// By its ending, or as its first bytes say that it is in PDF.
    private static func kind(_ path: String, _ name: String) -> InputFile.Kind {
        let kind = InputFile.Kind(name: name) ?? .text
        return kind == .text && PDFFile.isPDF(path) ? .pdf : kind
    }

    private mutating func add(_ input: InputFile, _ status: FileStatus) {
        if let other = places[input.doc] {
            // The same file, named twice, is one input.
            guard other.identity != status.identity else { return }
            clashes.append(
                Problem(
                    input.path,
                    "would have the same name in the dataset as \(other.path): \(input.doc); "
                        + "rename one, or give a folder that holds both"))
            return
        }
        places[input.doc] = (input.path, status.identity)
        inputs.append(input)
    }

    private mutating func walk(_ folder: String, prefix: String, above: [FileStatus.Identity]) {
        guard let status = FileStatus(path: folder), let names = InputFinder.names(in: folder) else {
            problems.append(.system(folder, "cannot read"))
            unknown.append(prefix)
            return
        }
        guard status.identity != excluded, !above.contains(status.identity) else { return }
        for bytes in names where bytes.first != UInt8(ascii: ".") {
            guard let name = String(validating: bytes, as: UTF8.self) else {
                let shown = String(decoding: bytes, as: UTF8.self)
                problems.append(Problem("\(folder)/\(shown)", "its name is not UTF-8: rename it"))
                continue
            }
            let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
            guard let entry = FileStatus(path: path) else {
                // A link that leads nowhere, or round in a circle, is no input.
                guard InputFile.Kind(name: name) != nil, errno != ENOENT, errno != ELOOP else { continue }
                problems.append(.system(path, "cannot read"))
                unknown.append(prefix + name)
                continue
            }
            if entry.isDirectory {
                walk(path, prefix: prefix + name + "/", above: above + [status.identity])
            } else if entry.isRegular, let kind = InputFile.Kind(name: name) {
                add(InputFile(doc: prefix + name, path: path, kind: kind), entry)
            }
        }
    }

    /// The names in a folder, in the order of their bytes; nil with `errno` set if it cannot be read.
    static func names(in folder: String) -> [[UInt8]]? {
        guard let stream = opendir(folder) else { return nil }
        defer { closedir(stream) }
        var names: [[UInt8]] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: UInt8.self, capacity: 256) { start in
                    Array(UnsafeBufferPointer(start: start, count: strlen(start)))
                }
            }
            names.append(name)
        }
        return names.sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// The last component of a path.
    static func name(of path: String) -> String { String(path.split(separator: "/").last ?? "") }
}
