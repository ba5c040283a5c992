import CLibrary
import Extractor
import Yams

/// Reads pattern packs: a directory of YAML files as in `Patterns/`.
///
///     let pack = try PackFile.read(directory: "my-patterns")
///     let compiled = try CompiledPack(PatternPack.builtIn.merging(pack))
public enum PackFile {
    /// Bytes of a file of a pack. The built-in one has a fortieth.
    private static let longest = 8 * 1024 * 1024

    /// Reads every `.yaml` file of a directory in the order of their names.
    ///
    /// Errors name file, line, rule and reason.
    public static func read(directory: String) throws(PackErrors) -> PatternPack {
        let names = try fileNames(in: directory).filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }
            .sorted()
        guard !names.isEmpty else { throw failure(directory, 0, "no .yaml file in the directory") }
        var pack = PatternPack()
        for name in names {
            let path = directory.hasSuffix("/") ? directory + name : directory + "/" + name
            try read(contents(of: path), file: path, into: &pack)
        }
        return pack
    }

    /// Reads one file's text; `file` is its name in errors.
    public static func read(
        _ text: String, file: String, into pack: inout PatternPack
    ) throws(PackErrors) {
        let root: Node?
        do {
            root = try Yams.compose(yaml: text)
        } catch let error as YamlError {
            throw failure(file, line(of: error), summary(of: error))
        } catch {
            throw failure(file, 0, "not YAML: \(error)")
        }
        guard let root else { return }
        var reader = PackReader(file: file)
        reader.read(root, into: &pack)
        if !reader.errors.isEmpty { throw PackErrors(errors: reader.errors) }
    }

    private static func failure(_ file: String, _ line: Int, _ reason: String) -> PackErrors {
        PackErrors(errors: [
            PackError(origin: PatternPack.Origin(file: file, line: line), rule: nil, reason: reason)
        ])
    }

    private static func fileNames(in directory: String) throws(PackErrors) -> [String] {
        guard let stream = opendir(directory) else {
            throw failure(directory, 0, "cannot read the directory: \(String(cString: strerror(errno)))")
        }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { names.append(String(cString: $0)) }
            }
        }
        return names
    }

    private static func contents(of path: String) throws(PackErrors) -> String {
        // A pipe without a writer would have us wait for ever.
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0, let file = fdopen(descriptor, "r") else {
            throw failure(path, 0, "cannot read the file: \(String(cString: strerror(errno)))")
        }
        defer { fclose(file) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw failure(path, 0, "cannot read the file: it is no regular file")
        }
        guard status.st_size <= PackFile.longest else {
            throw failure(path, 0, "cannot read the file: it is longer than \(PackFile.longest) bytes")
        }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 64 * 1024)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            if count == 0 { break }
            bytes += buffer[..<count]
        }
        guard ferror(file) == 0 else {
            throw failure(path, 0, "cannot read the file: \(String(cString: strerror(errno)))")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw failure(path, 0, "cannot read the file: not UTF-8")
        }
        return text
    }

    private static func line(of error: YamlError) -> Int {
        switch error {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
        case .duplicatedKeysInMapping(_, let context): context.mark.line
        default: 0
        }
    }

    private static func summary(of error: YamlError) -> String {
        switch error {
        case .scanner(_, let problem, _, _), .parser(_, let problem, _, _), .composer(_, let problem, _, _):
            "not YAML: \(problem)"
        case .duplicatedKeysInMapping(let keys, _):
            "the key \(keys.map { "'\($0)'" }.joined(separator: ", ")) stands twice in one mapping"
        default: "not YAML: \(error)"
        }
    }
}
